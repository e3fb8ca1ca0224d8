import { z, type ZodType } from 'zod'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { ownEndpointsOf, type OwnEndpoint } from '../../api/public/ownEndpoint'
import { openCollections, parseRoute, routeOf } from '../../api/query/routes'
import type { Strangers } from '../../api/query/strangers'
import { localesOf } from '../../database/request'
import { defaultLocale, say, type Locale, type Localized } from '../../i18n/locales'
import {
  document as words,
  ofCollection,
  operations,
  statuses,
  tags,
  type OperationId,
  type Tag,
} from '../../i18n/words/contract'
import { documentName, listOf, openDocuments } from './documents'
import { pictures, publicFiles, type PublicFile } from './files'
import { named, parameter, parametersOfKind } from './parameters'
import { pageRefusals, refusalSchemas, refusalsOf, sharedRefusals } from './refusals'
import { closed, orNull, refTo, usedOf, type Schema } from './schema'
import { publicShapes } from './shapes'

/**
 * The public API as one document, OpenAPI 3.1, made from what runs: own endpoints from where they are declared, their shapes from the graph or from the
 * schema that stands beside them, Payload’s from the collections that are open and their fields, parameters from what may be asked, refusals from their
 * codes (docs/decisions/075-a-contract.md).
 */

/** Of the public API. A test holds it to that of the package; what may change with it: docs/versions.md. */
export const apiVersion = '0.1.0'

/** In whose words it is where nobody names a language: those of its fields. */
export const itsLanguage: Locale = 'en'

interface Making {
  payload: Payload
  strangers: Strangers
  /** In whose words. */
  language: string
}

type Method = 'get' | 'patch' | 'post'
interface Operation {
  method: Method
  path: string
  says: Schema
}

const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const json = (schema: Schema): Schema => ({ 'application/json': { schema } })
const header = (name: keyof typeof words.headers): Schema => ({ [name]: { $ref: `#/components/headers/${name}` } })

/** Schemas that stand beside their endpoints, by their names. */
class Beside {
  readonly schemas: Record<string, unknown> = {}

  /** The schema of what a declaration names: a type of the graph, or a schema with a name of its own. */
  of(shape: string | ZodType): Schema {
    if (typeof shape === 'string') return refTo(shape)
    const { $defs, $ref, $schema: _, ...schema } = z.toJSONSchema(shape, { override: withoutHints })
    const named = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/'))
    for (const [name, one] of Object.entries($defs ?? {})) this.schemas[name] = named(one)
    return $ref === undefined ? schema : refTo($ref.split('/').at(-1) ?? '')
  }
}

/** The library says how a format is checked, and what cannot be changed in a program. */
const withoutHints = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  if (jsonSchema.format) delete jsonSchema.pattern
  delete jsonSchema.readOnly
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** `:slug` as OpenAPI writes it. */
const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}')
const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** The public API of an installation. */
export const openApi = async ({ language, payload, strangers }: Making): Promise<Schema> => {
  const { config } = payload
  const locales = localesOf({ payload })
  const open = await openCollections(payload)
  const beside = new Beside()
  const said = (text: Localized): string => say(text, language)
  const inPath = (path: string): Schema[] =>
    namesIn(path).map((name) => parameter(name, 'path', { type: 'string', minLength: 1 }, language))
  const asked = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` })

  const success = (status: number, content: Schema, headers: Schema = {}): Record<string, Schema> => ({
    [status]: {
      description: said(statuses[status] ?? { fr: '', en: '' }),
      headers: { ...header('X-Request-Id'), ...headers },
      content,
    },
  })
  /** What else is said to whoever reads what may be kept. */
  const read = { '304': { $ref: '#/components/responses/Unchanged' }, '308': { $ref: '#/components/responses/Moved' } }
  /** What an answer counted for, and what is left: where questions are counted, of whoever has no account. */
  const counted = { ...header('X-Cost'), ...header('RateLimit'), ...header('RateLimit-Policy') }
  const kept = { ...header('ETag'), ...counted }

  const operation = (
    path: string,
    method: Method,
    id: string,
    { summary, tag, ...more }: { summary: string; tag: Tag } & Schema,
  ): Operation => ({ method, path, says: { operationId: id, summary, tags: [tag], ...more } })

  const tagOf = (path: string): Tag => {
    if (path.includes('/registration')) return 'registrations'
    return path === '/changes' ? 'changes' : 'documents'
  }
  const ownOperation = ({ about, method, path }: OwnEndpoint): Operation => {
    const { byLink, gives, headers = [], id, leaving, refuses, status = 200, takes } = about
    const isOpenRoute = routeOf(method, path, strangers.routes) !== undefined
    const { kind } = parseRoute(method, path, payload)
    const at = `/api${templated(path)}`
    const takesLocale = byLink ?? path.includes(':slug')
    const query = isOpenRoute
      ? takesLocale
        ? [named('locale', 'whole', locales, language)]
        : []
      : parametersOfKind(kind, locales, language)
    const isKept = method === 'GET' && !isOpenRoute
    const own = Object.fromEntries(headers.flatMap((name) => Object.entries(header(name))))
    return operation(at, methodOf(method), id, {
      summary: said(operations[id]),
      tag: tagOf(path),
      ...(leaving ? { deprecated: true } : {}),
      parameters: [...inPath(at), ...query, asked('AcceptLanguage'), ...(isKept ? [asked('IfNoneMatch')] : [])],
      ...(takes ? { requestBody: { required: true, content: json(beside.of(takes)) } } : {}),
      security: byLink ? [{ [path === '/shared' ? 'share' : 'link']: [] }] : isOpenRoute ? [{}] : [{}, { key: [] }],
      responses: {
        ...success(status, json(beside.of(gives)), { ...(isKept ? kept : counted), ...own }),
        ...(isKept ? read : method === 'GET' ? { '308': read['308'] } : {}),
        ...refusalsOf(refuses, { language, sends: takes !== undefined }),
      },
    })
  }

  const stockOperations = (slug: CollectionSlug): Operation[] => {
    const { labels } = payload.collections[slug].config
    const of = labelIn(labels.plural, language, slug)
    const name = capital(slug)
    const common = { tag: 'lists', security: [{}, { key: [] }] } as const
    const answers = (schema: Schema): Schema => ({
      ...success(200, json(schema), kept),
      ...read,
      ...refusalsOf([], { language }),
    })
    const asking = (kind: 'count' | 'document' | 'list', path: string): Schema[] => [
      ...inPath(path),
      ...parametersOfKind(kind, locales, language),
      asked('AcceptLanguage'),
      asked('IfNoneMatch'),
    ]
    const [list, count, one] = [`/api/${slug}`, `/api/${slug}/count`, `/api/${slug}/{id}`]
    return [
      operation(list, 'get', `list${name}`, {
        ...common,
        summary: say(ofCollection.list, language)(of),
        parameters: asking('list', list),
        responses: answers(listOf(slug)),
      }),
      operation(count, 'get', `count${name}`, {
        ...common,
        summary: say(ofCollection.count, language)(of),
        parameters: asking('count', count),
        responses: answers(closed({ totalDocs: { type: 'integer', minimum: 0 } })),
      }),
      operation(one, 'get', `find${name}ById`, {
        ...common,
        summary: say(ofCollection.find, language)(of),
        parameters: asking('document', one),
        responses: answers(refTo(documentName(slug))),
      }),
    ]
  }

  const globalOperation = (slug: GlobalSlug): Operation => {
    const path = `/api/globals/${slug}`
    const label = payload.globals.config.find((one) => one.slug === slug)?.label
    return operation(path, 'get', `find${capital(slug)}`, {
      tag: 'lists',
      summary: say(ofCollection.find, language)(labelIn(label, language, slug)),
      parameters: [...parametersOfKind('document', locales, language), asked('AcceptLanguage'), asked('IfNoneMatch')],
      security: [{}, { key: [] }],
      responses: {
        ...success(200, json(refTo(documentName(slug))), kept),
        ...read,
        ...refusalsOf([], { language }),
      },
    })
  }

  const text = (type: string): Schema => ({ [type]: { schema: { type: 'string' } } })
  const bytes = (type: string): Schema => ({ [type]: {} })
  const contentOf = ({ type }: PublicFile): Schema => {
    if (type.endsWith('json')) return { [type]: { schema: { type: 'object', additionalProperties: true } } }
    return /^(text|application\/(atom\+)?xml)/.test(type) ? text(type) : bytes(type)
  }
  const moved = { '301': { $ref: '#/components/responses/Moved' } }
  const fileOperation = (file: PublicFile): Operation => {
    const { id, languages = [], moves, parameters, path, type } = file
    const name = [
      id,
      ...languages.map(capital),
      ...(type.endsWith('json') ? ['Json'] : type === 'application/xml' && id.includes('Schedule') ? ['Xml'] : []),
    ]
    const query = parameters.includes('page')
      ? [parameter('page', 'query', { type: 'integer', minimum: 1, maximum: 9999, default: 1 }, language)]
      : []
    return operation(path, 'get', name.join(''), {
      summary: [said(operations[id]), languages.join(' – ')].filter(Boolean).join(' · '),
      tag: 'files',
      parameters: [...inPath(path), ...query, asked('IfNoneMatch')],
      security: [{}],
      responses: {
        ...success(200, contentOf(file), kept),
        ...(moves ? moved : {}),
        ...read,
        ...pageRefusals(language),
      },
    })
  }

  const picturePath = `/api/${pictures}/file/{filename}`
  const picture = operation(picturePath, 'get', 'readPicture', {
    summary: said(operations.readPicture),
    tag: 'files',
    parameters: [...inPath(picturePath), parameter('v', 'query', { type: 'string' }, language), asked('IfNoneMatch')],
    security: [{}, { key: [] }],
    responses: {
      ...success(200, bytes('image/*'), kept),
      '206': { description: said(statuses[206] ?? operations.readPicture), content: bytes('image/*') },
      ...read,
      ...refusalsOf(['NOT_FOUND', 'RANGE_INVALID'], { language }),
    },
  })

  const hashed = {
    ...closed({ persistedQuery: orNull(closed({ version: { const: 1 }, sha256Hash: hash })) }, []),
    additionalProperties: true,
  }
  const graphAnswer = closed(
    {
      data: orNull({ type: 'object', additionalProperties: true }),
      errors: { type: 'array', items: refTo('GraphQLProblem') },
      extensions: closed({ requestId: { type: 'string' } }),
    },
    ['data'],
  )
  const graphs = [
    operation('/api/graphql', 'post', 'askGraphQL', {
      summary: said(operations.askGraphQL),
      tag: 'graphql',
      parameters: [asked('AcceptLanguage')],
      requestBody: {
        required: true,
        content: json(
          // Whoever asks by a hash sends no question, and whoever speaks to other servers too sends them extensions of theirs.
          closed(
            {
              query: orNull({ type: 'string' }),
              variables: orNull({ type: 'object', additionalProperties: true }),
              operationName: orNull({ type: 'string' }),
              extensions: orNull(hashed),
            },
            [],
          ),
        ),
      },
      security: [{}, { key: [] }],
      responses: {
        ...success(200, json(graphAnswer), counted),
        ...refusalsOf(['GRAPHQL_INVALID'], { language, schema: 'GraphQLRefusal', sends: true }),
      },
    }),
    operation('/api/graphql', 'get', 'readGraphQL', {
      summary: said(operations.readGraphQL),
      tag: 'graphql',
      parameters: [
        ...['query', 'variables', 'operationName', 'extensions'].map((name) =>
          parameter(name, 'query', { type: 'string' }, language),
        ),
        asked('AcceptLanguage'),
        asked('IfNoneMatch'),
      ],
      security: [{}, { key: [] }],
      responses: {
        // Whoever asks by a hash that says nothing is told so with 200, as clients expect it; of that, and of a fault, no ETag is said.
        ...success(200, json({ anyOf: [graphAnswer, refTo('GraphQLRefusal')] }), counted),
        ...read,
        ...refusalsOf(['GRAPHQL_INVALID', 'GRAPHQL_BY_POST'], { language, schema: 'GraphQLRefusal' }),
      },
    }),
  ]

  const contract = (id: OperationId, path: string, content: Schema, parameters: Schema[]): Operation =>
    operation(path, 'get', id, {
      summary: said(operations[id]),
      tag: 'contract',
      parameters: [...parameters, asked('IfNoneMatch')],
      security: [{}],
      responses: { ...success(200, content, kept), ...read, ...refusalsOf([], { language }) },
    })

  const all: Operation[] = [
    ...ownEndpointsOf(config).map(ownOperation),
    ...config.collections.flatMap(({ slug }) => (isOpen(slug, open) ? stockOperations(slug) : [])),
    ...config.globals.map(({ slug }) => globalOperation(slug)),
    picture,
    ...graphs,
    ...publicFiles(locales).map(fileOperation),
    contract('readOpenApi', '/api/openapi.json', json({ type: 'object', additionalProperties: true }), [
      parameter('locale', 'query', { type: 'string', enum: [...locales], default: itsLanguage }, language),
    ]),
    contract('readGraphQLSchema', '/api/schema.graphql', text('text/plain'), []),
  ]
  const paths: Record<string, Record<string, Schema>> = {}
  for (const { method, path, says } of all) paths[path] = { ...paths[path], [method]: says }

  const responses = {
    ...sharedRefusals(language),
    Unchanged: { description: said(statuses[304] ?? words.known), headers: header('ETag') },
    Moved: {
      description: said(statuses[308] ?? words.known),
      headers: header('Location'),
      content: { ...text('text/plain'), ...text('text/html') },
    },
  }
  const schemas = {
    ...publicShapes({ defaultLocale, locales }),
    ...(await openDocuments(payload, open)),
    ...refusalSchemas(language),
    ...beside.schemas,
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: {
      title: said(words.title),
      version: apiVersion,
      description: said(words.about),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: said(text) })),
    paths,
    components: {
      schemas: usedOf(schemas, [paths, responses]),
      responses,
      parameters: {
        AcceptLanguage: {
          name: 'Accept-Language',
          in: 'header',
          description: said(words.language),
          schema: { type: 'string' },
        },
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: said(words.known),
          schema: { type: 'string' },
        },
      },
      headers: Object.fromEntries(
        Object.entries(words.headers).map(([name, text]) => [
          name,
          {
            description: said(text),
            schema:
              name === 'Retry-After'
                ? { type: 'integer' }
                : name === 'X-Cost'
                  ? { type: 'number' }
                  : { type: 'string' },
          },
        ]),
      ),
      securitySchemes: {
        link: { type: 'apiKey', in: 'header', name: 'Authorization', description: said(words.byLink) },
        share: { type: 'apiKey', in: 'header', name: 'Authorization', description: said(words.byShare) },
        key: { type: 'apiKey', in: 'header', name: 'Authorization', description: said(words.byKey) },
      },
    },
  }
}

const methodOf = (method: string): Method => (method === 'POST' ? 'post' : method === 'PATCH' ? 'patch' : 'get')
const isOpen = (slug: string, open: readonly string[]): boolean => open.includes(slug)

/** A label of the configuration in a language. */
const labelIn = (label: unknown, language: string, otherwise: string): string => {
  if (typeof label === 'string') return label
  const found: unknown = typeof label === 'object' && label ? Reflect.get(label, language) : undefined
  return typeof found === 'string' ? found : otherwise
}
