import { parametersOf } from '../../api/query/checkQuery'
import {
  DEFAULT_CHANGES,
  DEFAULT_DEPTH,
  DEFAULT_LIMIT,
  MAX_APPEARED,
  MAX_CHANGES,
  MAX_DEPTH,
  MAX_DOCS,
  MAX_FOUND,
  MAX_PAGE,
  MAX_SOUGHT_LETTERS,
  MAX_WORKSHOPS,
} from '../../api/query/limits'
import type { Route } from '../../api/query/routes'
import { defaultLocale, say } from '../../i18n/locales'
import { parameters as words } from '../../i18n/words/contract'
import type { Schema } from './schema'

type Kind = Route['kind']

const truth: Schema = { type: 'boolean' }
const nested: Schema = { type: 'object', additionalProperties: true }
const wholeFrom = (minimum: number, maximum: number, given: number): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  default: given,
})

const limitOf = (kind: Kind): Schema => {
  if (kind === 'search') return wholeFrom(1, MAX_FOUND, DEFAULT_LIMIT)
  if (kind === 'programmes') return wholeFrom(1, MAX_WORKSHOPS, DEFAULT_LIMIT)
  if (kind === 'changes') return wholeFrom(1, MAX_CHANGES, DEFAULT_CHANGES)
  return kind === 'entry' ? wholeFrom(1, MAX_APPEARED, MAX_APPEARED) : wholeFrom(1, MAX_DOCS[0], DEFAULT_LIMIT)
}

/** What a parameter takes, by its name: what may be asked stands in src/api/query/checkQuery.ts. */
const schemas: Readonly<Record<string, (kind: Kind, locales: readonly string[]) => Schema>> = {
  depth: (kind) => wholeFrom(0, kind === 'list' ? MAX_DOCS.length - 1 : MAX_DEPTH, DEFAULT_DEPTH),
  draft: () => truth,
  'fallback-locale': (_, locales) => ({ type: 'string', enum: [...locales, 'none', 'null', 'false'] }),
  fallbackLocale: (_, locales) => ({ type: 'string', enum: [...locales, 'none', 'null', 'false'] }),
  limit: limitOf,
  from: () => ({ type: 'string', format: 'date' }),
  to: () => ({ type: 'string', format: 'date' }),
  slugs: () => ({ type: 'string' }),
  person: () => ({ type: 'string' }),
  organisation: () => ({ type: 'string' }),
  language: () => ({ type: 'string' }),
  now: () => ({ type: 'string', format: 'date-time' }),
  order: () => ({ type: 'string', enum: ['earliestFirst', 'latestFirst'] }),
  when: () => ({ type: 'string', enum: ['upcoming', 'past'] }),
  q: () => ({ type: 'string', maxLength: MAX_SOUGHT_LETTERS }),
  locale: (kind, locales) => ({
    type: 'string',
    enum: ['list', 'count', 'document'].includes(kind) ? [...locales, 'all', '*'] : [...locales],
    default: defaultLocale,
  }),
  page: () => wholeFrom(1, MAX_PAGE, 1),
  pagination: () => ({ type: 'boolean', const: true }),
  populate: () => nested,
  select: () => nested,
  since: () => ({ type: 'string' }),
  sort: () => ({ type: 'string' }),
  trash: () => truth,
  where: () => nested,
}

/** A parameter of an address, in the words of one language. @throws where nothing is said of it in src/i18n/words/contract.ts */
export const parameter = (name: string, at: 'path' | 'query', schema: Schema, language: string): Schema => {
  const said = words[name]
  if (!said) throw new Error(`The contract has no words for the parameter ${name} (src/i18n/words/contract.ts).`)
  return {
    name,
    in: at,
    description: say(said, language),
    ...(at === 'path' ? { required: true } : {}),
    schema,
    ...(schema === nested ? { style: 'deepObject', explode: true } : {}),
  }
}

/** Without which a question is none. */
const needed: ReadonlySet<string> = new Set(['q'])

/** One that an address may have, by its name. @throws where it is not known what it takes */
export const named = (name: string, kind: Kind, locales: readonly string[], language: string): Schema => {
  const schema = schemas[name]
  if (!schema)
    throw new Error(`The contract does not know what the parameter ${name} takes (src/http/contract/parameters.ts).`)
  return {
    ...parameter(name, 'query', schema(kind, locales), language),
    ...(needed.has(name) ? { required: true } : {}),
  }
}

/** All that strangers may ask of a route of a kind. */
export const parametersOfKind = (kind: Kind, locales: readonly string[], language: string): Schema[] =>
  parametersOf[kind].map((name) => named(name, kind, locales, language))
