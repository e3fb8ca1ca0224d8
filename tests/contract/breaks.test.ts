import { describe, expect, it } from '@jest/globals'
import { breaksOfGraphQL, breaksOfRest, factsIn, factsOf, keptFacts, unsaid } from '../../scripts/contract/breaks'

/** What JSON may be. */
type Loose = ReturnType<typeof JSON.parse>
type Change = (document: Loose) => void

const before = () => ({
  paths: {
    '/api/things': {
      get: {
        security: [{}, { key: [] }] as object[],
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 10, default: 5 } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
          { $ref: '#/components/parameters/Language' },
        ] as Record<string, unknown>[],
        responses: {
          200: {
            headers: { ETag: {} } as Record<string, object>,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } as Record<
              string,
              object
            >,
          },
          404: { $ref: '#/components/responses/NothingThere' },
        } as Record<string, object>,
      },
      post: {
        security: [{}],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Input' } } } },
        responses: {},
      },
    } as Loose,
    '/api/things/{id}': {
      get: {
        security: [{ link: [] }],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {},
      },
    } as Loose,
  } as Loose,
  components: {
    parameters: { Language: { name: 'Accept-Language', in: 'header', schema: { type: 'string' } } } as Loose,
    responses: {
      NothingThere: {
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Refusal' },
            examples: { 'NOT_FOUND.en': {}, 'NOT_FOUND.fr': {} },
          },
        },
      },
    } as Loose,
    schemas: {
      Refusal: { type: 'object', properties: { code: { $ref: '#/components/schemas/RefusalCode' } } },
      RefusalCode: { type: 'string', enum: ['NOT_FOUND'] },
      Thing: {
        type: 'object',
        required: ['name', 'count'],
        properties: {
          name: { type: 'string' },
          note: { type: ['string', 'null'] },
          count: { type: 'integer', minimum: 0 },
          at: { type: 'string', format: 'date-time' },
          kind: { $ref: '#/components/schemas/Kind' },
          size: { type: 'string', enum: ['small', 'large'] },
          hash: { type: 'string', pattern: '^[0-9a-f]+$' },
          names: { type: 'object', additionalProperties: { type: 'string' } },
          rows: {
            type: 'array',
            items: { type: 'object', additionalProperties: false, properties: { label: { type: 'string' } } },
          },
        } as Loose,
        additionalProperties: false,
      },
      Kind: { type: 'string', enum: ['a', 'b'] },
      Input: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 10 },
          note: { type: ['string', 'null'] },
          size: { type: 'integer' },
        } as Loose,
        additionalProperties: false,
      },
    } as Loose,
  },
})

const breaksOf = (change: Change): string[] => {
  const now = before()
  change(now)
  // As they are kept, and read again.
  const kept = factsIn(keptFacts(factsOf(before())))
  return breaksOfRest(kept, factsIn(keptFacts(factsOf(now)))).map(({ kind, name }) => `${kind} ${name}`)
}

describe('of REST', () => {
  const thing =
    (change: (properties: Loose) => void): Change =>
    ({ components }) =>
      change(components.schemas.Thing.properties)
  const input =
    (change: (of: { required: string[]; properties: Loose }) => void): Change =>
    ({ components }) =>
      change(components.schemas.Input)
  const get =
    (change: (of: Loose) => void): Change =>
    ({ paths }) =>
      change(paths['/api/things'].get)

  it('is told what is taken away', () => {
    const cases: [string, Change, string[]][] = [
      [
        'a path',
        ({ paths }) => delete paths['/api/things'],
        expect.arrayContaining(['removed GET /api/things', 'removed POST /api/things']) as never,
      ],
      [
        'a method',
        ({ paths }) => delete paths['/api/things'].post,
        expect.arrayContaining(['removed POST /api/things']) as never,
      ],
      ['a field', thing((of) => delete of.name), ['removed Thing.name']],
      ['a field within', thing((of) => delete of.rows.items.properties.label), ['removed Thing.rows[].label']],
      ['another type', thing((of) => (of.name = { type: 'integer' })), ['changed Thing.name']],
      ['null where there was none', thing((of) => (of.name = { type: ['string', 'null'] })), ['changed Thing.name']],
      ['another format', thing((of) => (of.at = { type: 'string' })), ['changed Thing.at']],
      [
        'a list in place of one',
        thing((of) => (of.name = { type: 'array', items: { type: 'string' } })),
        ['changed Thing.name'],
      ],
      [
        'numbers below what there were',
        thing((of) => (of.count = { type: 'integer', minimum: -1 })),
        ['changed Thing.count'],
      ],
      [
        'another shape',
        thing((of) => (of.kind = { $ref: '#/components/schemas/Thing' })),
        expect.arrayContaining(['changed Thing.kind']) as never,
      ],
      [
        'a field that may be absent',
        ({ components }) => (components.schemas.Thing.required = ['count']),
        ['changed Thing.name'],
      ],
      ['a value', ({ components }) => components.schemas.Kind.enum.pop(), ['removed Kind=b']],
      ['a parameter', get((of) => of.parameters.shift()), ['removed GET /api/things?limit']],
      ['room of a parameter', get((of) => (of.parameters[0].schema.maximum = 9)), ['changed GET /api/things?limit']],
      [
        'a bound that was none',
        get((of) => (of.parameters[1].schema = { type: 'string', enum: ['a'] })),
        ['changed GET /api/things?kind'],
      ],
      ['another default', get((of) => (of.parameters[0].schema.default = 6)), ['changed GET /api/things?limit']],
      ['a parameter made required', get((of) => (of.parameters[0].required = true)), ['changed GET /api/things?limit']],
      [
        'a new parameter that is required',
        get((of) => of.parameters.push({ name: 'more', in: 'query', required: true, schema: { type: 'string' } })),
        ['changed GET /api/things?more'],
      ],
      ['a text that may be any', thing((of) => (of.hash = { type: 'string' })), ['changed Thing.hash']],
      [
        'other values under any name',
        thing((of) => (of.names.additionalProperties = { type: 'integer' })),
        ['changed Thing.names'],
      ],
      [
        'a status',
        ({ components, paths }) => {
          paths['/api/things'].get.responses = {
            ...paths['/api/things'].get.responses,
            404: undefined,
            410: components.responses.NothingThere,
          }
        },
        ['changed RefusalCode=NOT_FOUND'],
      ],
      [
        'a header that may be sent',
        ({ components }) => (components.parameters.Language.required = true),
        ['changed GET /api/things?Accept-Language'],
      ],
      [
        'any text as a part of the path',
        ({ paths }) => (paths['/api/things/{id}'].get.parameters[0].schema = { type: 'string', pattern: '^[a-z]+$' }),
        ['changed GET /api/things/{id}?id'],
      ],
      [
        'another way to say who one is',
        ({ paths }) => (paths['/api/things/{id}'].get.security = [{ key: [] }]),
        ['changed GET /api/things/{id}'],
      ],
      [
        'a body that need not be sent',
        ({ paths }) => (paths['/api/things'].post.requestBody.required = true),
        ['changed POST /api/things application/json'],
      ],
      ['any text that may be sent', input((of) => (of.properties.name.pattern = '^a')), ['changed Input.name']],
      [
        'any number that may be sent',
        input((of) => (of.properties.size = { type: 'integer', exclusiveMinimum: 0 })),
        ['changed Input.size'],
      ],
      ['everybody', get((of) => of.security.shift()), ['changed GET /api/things']],
      ['a header', get((of) => delete of.responses[200].headers.ETag), ['removed GET /api/things 200 ETag']],
      [
        'a media type',
        get((of) => delete of.responses[200].content['application/json']),
        expect.arrayContaining(['removed GET /api/things 200 application/json']) as never,
      ],
      ['what may be sent', input((of) => delete of.properties.note), ['removed Input.note']],
      ['null that may be sent', input((of) => (of.properties.note = { type: 'string' })), ['changed Input.note']],
      [
        'length that may be sent',
        input((of) => (of.properties.name = { type: 'string', maxLength: 9 })),
        ['changed Input.name'],
      ],
      ['a field made required', input((of) => of.required.push('note')), ['changed Input.note']],
      [
        'a new field that is required',
        input((of) => {
          of.properties.more = { type: 'string' }
          of.required.push('more')
        }),
        ['changed Input.more'],
      ],
    ]
    for (const [what, change, found] of cases) expect([what, breaksOf(change)]).toEqual([what, found])
  })

  it('is told nothing where something is added, or more may be sent', () => {
    const cases: [string, Change][] = [
      ['nothing', () => undefined],
      ['a field', thing((of) => (of.more = { type: 'string' }))],
      ['a path', ({ paths }) => (paths['/api/more'] = paths['/api/things'])],
      ['null no more', thing((of) => (of.note = { type: 'string' }))],
      ['a field that is always there', ({ components }) => components.schemas.Thing.required.push('note')],
      ['a value', ({ components }) => components.schemas.Kind.enum.push('c')],
      ['a value that is written out', thing((of) => of.size.enum.push('huge'))],
      ['a parameter', get((of) => of.parameters.push({ name: 'more', in: 'query', schema: { type: 'string' } }))],
      ['room of a parameter', get((of) => (of.parameters[0].schema.maximum = 11))],
      ['what may be sent', input((of) => (of.properties.more = { type: 'string' }))],
      ['length that may be sent', input((of) => (of.properties.name = { type: 'string' }))],
      ['texts of one kind alone', thing((of) => (of.name.pattern = '^a'))],
      ['whom it is given to', ({ paths }) => paths['/api/things/{id}'].get.security.push({ key: [] })],
      ['what need not be sent any more', input((of) => of.required.pop())],
      [
        'a new thing that demands what it likes',
        ({ components, paths }) => {
          components.schemas.Other = { ...components.schemas.Input, required: ['name', 'note'] }
          paths['/api/others'] = {
            post: {
              security: [{}],
              parameters: [{ name: 'more', in: 'query', required: true, schema: {} }],
              requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Other' } } } },
            },
          }
        },
      ],
    ]
    for (const [what, change] of cases) expect([what, breaksOf(change)]).toEqual([what, []])
  })
})

describe('of GraphQL', () => {
  const schema = `
    type Query { things(limit: Int = 5, kind: Kind): [Thing!]! }
    type Mutation { send(input: Input!): Thing }
    enum Kind { a b }
    type Thing { name: String! note: String }
    input Input { name: String! note: String }`
  const breaks = (from: string, to: string): string[] => {
    const now = schema.replace(from, to)
    expect(now).not.toBe(schema)
    return breaksOfGraphQL(schema, now).map(({ kind, name }) => `${kind} ${name}`)
  }

  it('is told what is taken away', () => {
    const cases: [string, string, string[]][] = [
      ['type Thing { name: String! note: String }', 'type Thing { name: String! }', ['removed Thing.note']],
      ['type Thing { name: String!', 'type Thing { name: String', ['changed Thing.name']],
      ['note: String }\n    input', 'note: Int }\n    input', ['changed Thing.note']],
      ['type Mutation { send(input: Input!): Thing }', '', ['removed Mutation']],
      ['limit: Int = 5, ', '', ['removed Query.things(limit)']],
      ['limit: Int = 5', 'limit: Int = 6', ['changed Query.things(limit)']],
      ['limit: Int = 5', 'limit: Int!', ['changed Query.things(limit)']],
      ['kind: Kind)', 'kind: Kind, more: Int!)', ['changed Query.things(more)']],
      ['{ a b }', '{ a }', ['removed Kind.b']],
      ['input Input { name: String! note: String }', 'input Input { name: String! }', ['removed Input.note']],
      [
        'input Input { name: String! note: String }',
        'input Input { name: String! note: String! }',
        ['changed Input.note'],
      ],
      ['input Input { name: String!', 'input Input { name: String! more: String!', ['changed Input.more']],
    ]
    for (const [from, to, found] of cases) expect([to, breaks(from, to).sort()]).toEqual([to, found.sort()])
  })

  it('is told nothing where something is added', () => {
    for (const [from, to] of [
      ['type Thing {', 'type Thing { more: Int'],
      ['{ a b }', '{ a b c }'],
      ['kind: Kind)', 'kind: Kind, more: Int)'],
      ['input Input {', 'input Input { more: Int'],
    ] as const)
      expect([to, breaks(from, to)]).toEqual([to, []])
  })
})

describe('the changelog', () => {
  const breaks = [
    { kind: 'removed', name: 'Thing.name' },
    { kind: 'changed', name: 'GET /api/things?limit' },
  ] as const
  const changelog = (unreleased: string): string =>
    `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## [0.1.0]\n\n### Removed\n\n- \`Thing.name\`\n`

  it('names each by its name, in its place', () => {
    expect(
      unsaid(
        breaks,
        changelog(
          '### Removed\n\n- `Thing.name`: nobody used it.\n\n### Changed\n\n- `GET /api/things?limit` is 9 at most.',
        ),
      ),
    ).toEqual([])
    expect(unsaid(breaks, changelog('### Removed\n\n- `GET /api/things?limit`, `Thing.name`'))).toEqual([breaks[1]])
    expect(unsaid(breaks, changelog('### Added\n\n- `GET /api/things?limit`, `Thing.name`'))).toEqual(breaks)
    expect(unsaid(breaks, changelog('### Removed\n\n- Thing.name is gone, `Thing.named` too.'))).toEqual(breaks)
    expect(unsaid(breaks, changelog(''))).toEqual(breaks)
  })
})
