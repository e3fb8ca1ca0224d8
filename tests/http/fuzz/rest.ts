import type { FlattenedField } from 'payload'
import { validOperators } from 'payload/shared'
import type { Random } from '../../support/random'
import { documentOf, inAddress, oddText, oddValue, plainTexts, plainValue } from './values'
import type { Who, World } from './world'

/** A request as it is sent. */
export interface Fuzzed {
  /** Whether its names are those of the schema. */
  fromSchema: boolean
  method: string
  /** Bytes, as Latin-1. */
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

/** How often something is other than it should be: a request is tame or wild. */
export const wildness = (random: Random): number => (random.chance(0.6) ? 0 : 0.3)

interface Leaf {
  path: string
  field: FlattenedField
}

/** Every field that there is, with its path: through groups, rows, and one relation. */
const leaves = (fields: readonly FlattenedField[], world: World, before = '', through = 1): Leaf[] =>
  fields.flatMap((field): Leaf[] => {
    if (!field.name) return []
    const path = `${before}${field.name}`
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return leaves(field.flattenedFields, world, `${path}.`, through)
    const own = [{ path, field }]
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string' || !through)
      return own
    return [...own, ...leaves(world.collection(field.relationTo).flattenedFields, world, `${path}.`, 0)]
  })

const fitting: Partial<Record<FlattenedField['type'], readonly string[]>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  date: ['equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'exists', 'in'],
  number: ['equals', 'not_equals', 'greater_than', 'less_than_equal', 'exists', 'in', 'not_in'],
  richText: ['exists'],
}

type Pair = [string, unknown]

const condition = ({ field, path }: Leaf, random: Random, world: World, wild: number): [string, string, unknown] => {
  const usual =
    field.name === 'search' ? ['like', 'contains'] : (fitting[field.type] ?? ['equals', 'not_equals', 'in', 'exists'])
  const operator = random.chance(wild) ? random.pick(validOperators) : random.pick(usual)
  if (random.chance(wild)) return [path, operator, oddValue(random)]
  if (operator === 'exists') return [path, operator, random.chance(0.5)]
  const value = (): unknown => {
    const one = plainValue(field, random, world)
    return typeof one === 'object' && one !== null && 'value' in one ? one.value : one
  }
  return [path, operator, operator === 'in' || operator === 'not_in' ? random.some(1, 3, value).join(',') : value()]
}

/** A `where` as pairs of a query, or as one pair of JSON. */
const wherePairs = (fields: readonly FlattenedField[], random: Random, world: World, wild: number): Pair[] => {
  const all = leaves(fields, world)
  if (!all.length) return []
  const conditions = random.some(1, wild ? 6 : 3, () => {
    // Rows, and what is reached through a relation, are refused more often than not.
    const simple = all.filter(({ path }) => !path.includes('.'))
    return condition(random.pick(random.chance(0.7) ? simple : all), random, world, wild)
  })
  const join = random.pick(['', 'and', 'or'])
  if (random.chance(0.3)) {
    const list = conditions.map(([path, operator, value]) => ({ [path]: { [operator]: value } }))
    let where: unknown = join ? { [join]: list } : Object.assign({}, ...list)
    for (let depth = random.chance(wild) ? random.below(15) : 0; depth > 0; depth--) where = { and: [where] }
    return [['where', JSON.stringify(where)]]
  }
  return conditions.map(([path, operator, value], n) => [
    `where${join ? `[${join}][${n}]` : ''}[${path}][${operator}]`,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ])
}

const selectPairs = (name: string, fields: readonly FlattenedField[], random: Random): Pair[] =>
  random.some(1, 4, (): Pair => {
    const field = random.pick(fields)
    const inner = 'flattenedFields' in field && random.chance(0.5) ? random.pick(field.flattenedFields) : null
    return [`${name}[${field.name}]${inner ? `[${inner.name}]` : ''}`, 'true']
  })

/** The parameters of a list, or of what a path leads to. */
export const query = (fields: readonly FlattenedField[], random: Random, world: World, wild: number): string => {
  const of = (plain: readonly string[]): string => (random.chance(wild) ? oddText(random) : random.pick(plain))
  const parameters: (() => Pair[])[] = [
    () => [['depth', of(['0', '0', '1'])]],
    () => [['limit', of(['1', '5', '10', '25'])]],
    () => [['page', of(['1', '2', '7'])]],
    () => [['locale', of(['fr', 'en', 'all'])]],
    () => [[random.pick(['fallback-locale', 'fallbackLocale']), of(['fr', 'en', 'none'])]],
    () => [['draft', of(['true', 'false'])]],
    () => [['trash', of(['true', 'false'])]],
    () => [['sort', of(fields.map(({ name }) => `${random.pick(['', '-'])}${name}`))]],
    () => selectPairs('select', fields, random),
    () => {
      const { flattenedFields, slug } = random.pick(world.payload.config.collections)
      return selectPairs(`populate[${slug}]`, flattenedFields, random)
    },
    () => wherePairs(fields, random, world, wild),
    () => wherePairs(fields, random, world, wild),
    ...(wild
      ? [
          (): Pair[] => [['pagination', of(['true', 'false'])]],
          (): Pair[] => [[oddText(random), oddText(random)]],
          (): Pair[] => [[`${random.pick(['limit', 'where', 'locale', 'sort'])}[${oddText(random)}]`, oddText(random)]],
          (): Pair[] => [['data', JSON.stringify(oddValue(random))]],
          (): Pair[] => [[`where${'[and][0]'.repeat(random.below(20))}[id][equals]`, '1']],
          (): Pair[] => [['basedOn', oddText(random)]],
          (): Pair[] => [
            [random.pick(['autosave', 'unpublishAllLocales', 'publishSpecificLocale']), of(['true', 'fr'])],
          ],
        ]
      : []),
  ]
  const pairs = random.some(0, wild ? 5 : 3, () => random.pick(parameters)()).flat()
  return written(wild ? pairs : once(pairs), random, wild)
}

/** No parameter twice. */
const once = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(([name], at) => name.includes('[') || pairs.findIndex(([other]) => other === name) === at)

/** A query string. */
const written = (pairs: readonly Pair[], random: Random, wild: number): string =>
  pairs
    .map(([name, value]) => {
      const inBrackets = inAddress(name).replaceAll('%5B', '[').replaceAll('%5D', ']')
      return `${inBrackets}=${escaped(String(value), random, wild)}`
    })
    .join('&')

/** A value in an address; of a wild request sometimes as bytes that are no characters. */
const escaped = (value: string, random: Random, wild: number): string => {
  if (random.chance(wild / 4)) return random.pick(['%ff', '%', '%u0041', '%c0%80', 'a\u00e9b', '+', '%ED%A0%80'])
  return inAddress(value)
}

/** Readings of documents: what the schema has, over REST. */
export const reading = (random: Random, world: World): Fuzzed => {
  const wild = wildness(random)
  const { collections, globals } = world.payload.config
  const open = ['workshops', 'sessions', 'speakers', 'organisations', 'media']
  const { flattenedFields: fields, slug } = random.chance(0.9)
    ? world.collection(random.pick(open))
    : random.pick(collections)
  const id = world.idOf(slug, random)
  const part = random.chance(wild) ? inAddress(oddText(random)) : random.pick(world.slugs)
  const [path, parameters] = random.pick<() => [string, string]>([
    () => [`/${slug}`, query(fields, random, world, wild)],
    () => [`/${slug}`, query(fields, random, world, wild)],
    () => [`/${slug}/count`, written(wherePairs(fields, random, world, wild), random, wild)],
    () => [
      `/${slug}/${random.chance(wild) ? part : id}`,
      random.chance(wild) ? query(fields, random, world, wild) : 'depth=1',
    ],
    () => [
      `/${random.pick(['workshops', 'speakers', 'organisations'])}/by-slug/${part}`,
      random.pick(['', 'locale=fr', 'locale=en', 'draft=true']),
    ],
    () => [
      `/globals/${random.pick(globals).slug}`,
      random.pick(['', 'depth=2', 'locale=all', query(fields, random, world, wild)]),
    ],
    () => ['/series', random.pick(['', 'locale=en', 'locale=xx', 'draft=true'])],
    () => [
      `/media/file/${inAddress(random.chance(wild) ? oddText(random) : random.pick(world.filenames))}`,
      random.pick(['', '2021-04-26', 'prefix=..']),
    ],
  ])()
  const form = random.chance(0.1)
  if (form)
    return {
      fromSchema: true,
      method: 'POST',
      path: `/api${path}`,
      headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: parameters,
    }
  return {
    fromSchema: true,
    method: random.chance(0.05) ? 'HEAD' : 'GET',
    path: `/api${path}${parameters ? `?${parameters}` : ''}`,
    headers: {},
  }
}

/** Whatever routes the collections and the globals have, called as they say, with documents as bodies. */
export const route = (random: Random, world: World, who: Who): Fuzzed => {
  const wild = wildness(random)
  const { collections, endpoints, globals } = world.payload.config
  const [at, routes, fields] = random.pick<[string, unknown, readonly FlattenedField[]]>([
    ...collections.map((of): [string, unknown, readonly FlattenedField[]] => [
      `/${of.slug}`,
      of.endpoints,
      of.flattenedFields,
    ]),
    ...globals.map((of): [string, unknown, readonly FlattenedField[]] => [
      `/globals/${of.slug}`,
      of.endpoints,
      of.flattenedFields,
    ]),
    ['', endpoints, world.collection('workshops').flattenedFields],
  ])
  const { method, path } = Array.isArray(routes)
    ? (random.pick(routes) as { method: string; path: string })
    : { method: 'get', path: '/' }
  const filled = path.replace(/:(\w+)\??/g, (_, name: string) => {
    if (random.chance(wild)) return inAddress(oddText(random))
    if (name === 'slug') return random.pick(world.slugs)
    if (name === 'filename') return inAddress(random.pick(world.filenames))
    if (name === 'key') return random.pick(['nav', 'workshops-list', 'nothing'])
    return world.idOf(at.replace(/^\/(globals\/)?/, ''), random)
  })
  const parameters = random.chance(0.4) ? query(fields, random, world, wild) : ''
  const request = {
    fromSchema: true,
    method: method.toUpperCase(),
    path: `/api${at}${filled}${parameters ? `?${parameters}` : ''}`,
    headers: {},
  }
  // Who may delete everything would.
  if (request.method === 'DELETE' && path === '/' && who !== 'stranger' && random.chance(0.8))
    request.path += `${parameters ? '&' : '?'}where[id][equals]=${world.idOf(at.slice(1), random)}`
  return ['POST', 'PATCH', 'PUT'].includes(request.method) ? withBody(request, fields, random, world, wild) : request
}

const account = (random: Random, wild: number): Record<string, unknown> => ({
  email: random.chance(wild) ? oddValue(random) : `${random.pick(plainTexts).replace(/\W/g, '')}@example.org`,
  password: random.chance(wild) ? oddValue(random) : 'a long enough password',
  token: random.chance(wild) ? oddValue(random) : 'nothing',
})

/** A request with a document as its body: as JSON, or as a form with a file. */
const withBody = (
  request: Fuzzed,
  fields: readonly FlattenedField[],
  random: Random,
  world: World,
  wild: number,
): Fuzzed => {
  const isUpload = request.path.startsWith('/api/media')
  const data = {
    ...documentOf(fields, random, world, wild),
    ...(request.path.startsWith('/api/users') ? account(random, wild) : {}),
    ...(random.chance(0.2) ? { _status: random.pick(['published', 'draft']) } : {}),
  }
  if (random.chance(isUpload ? 0.7 : 0.15)) return { ...request, ...form(data, random, wild) }
  const body = random.chance(wild / 2) ? JSON.stringify(oddValue(random)) : JSON.stringify(data)
  return { ...request, headers: { ...request.headers, 'Content-Type': 'application/json' }, body }
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A form as the admin sends it, or something like it. */
export const form = (data: unknown, random: Random, wild: number): Pick<Fuzzed, 'headers' | 'body'> => {
  const boundary = 'b0undary'
  const bytes = random.chance(wild)
    ? random.pick([Buffer.alloc(0), Buffer.from('GIF89a'), Buffer.from('<svg onload="x"/>'), png.subarray(0, 40)])
    : png
  const name = random.chance(wild) ? oddText(random).replace(/["\r\n\0]/g, '') : `${random.pick(plainTexts)}.png`
  const type = random.chance(wild)
    ? random.pick(['image/svg+xml', 'text/html', '', 'image/jpeg', 'x/../y'])
    : 'image/png'
  const part = (head: string, content: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content as string),
      Buffer.from('\r\n'),
    ])
  const parts = [
    part('name="_payload"', random.chance(wild / 2) ? oddText(random) : JSON.stringify(data)),
    part(
      `name="${random.chance(wild) ? oddText(random).replace(/["\r\n\0]/g, '') : 'file'}"; filename="${name}"\r\nContent-Type: ${type}`,
      bytes,
    ),
  ].filter(() => !random.chance(wild / 2))
  let body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  if (random.chance(wild)) body = body.subarray(0, random.below(body.length))
  const said = random.chance(wild)
    ? random.pick(['; boundary=other', '', '; boundary=', '; boundary="b0undary', `; boundary=${'b'.repeat(300)}`])
    : `; boundary=${boundary}`
  return { headers: { 'Content-Type': `multipart/form-data${said}` }, body }
}
