import { isRow, type Row } from '../../domain/row'
import { buildVersionCollectionFields, buildVersionGlobalFields, type FlattenedField, type Payload } from 'payload'
import { parse, stringify } from 'qs-esm'
import { affordable, filters, restCost } from './cost'
import { checkedSort, checkedWhere, weighedWhere, type WhereCheck } from './where'
import { refuse, type Caller } from './refuse'
import type { Route } from './routes'
import { localesOf } from '../../database/request'
import {
  DEFAULT_DEPTH,
  DEFAULT_LIMIT,
  MAX_APPEARED,
  MAX_COUNTED,
  MAX_DEPTH,
  MAX_DOCS,
  MAX_FOUND,
  MAX_PAGE,
  MAX_WORKSHOPS,
} from './limits'

type Parameters = Row

/** A query string, read as Payload reads it. */
export const parseQuery = (search: string): Parameters =>
  parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

interface QueryCheck extends WhereCheck {
  question: Route
  /** How many conditions, fields to sort by and fields that are chosen were found, and whether one of those leads to other documents. */
  found: { chosen: number; conditions: number; leads: boolean; sorts: number }
}

/** A query string as Payload may read it, and what the question costs (cost.ts). */
interface CheckedQuery {
  search: string
  cost: number
  /** How many documents may be asked for at once, of a list. */
  most?: number
}

/** A whole number: of a query string its digits, of GraphQL itself. */
const number = (name: string, value: unknown, { min, max }: { min: number; max: number }, caller: Caller): number => {
  const read = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof read === 'number' && read >= min && read <= max
    ? read
    : refuse(caller, 'PARAMETER_RANGE', name, { name, min, max })
}

const truth = (name: string, value: unknown, caller: Caller): boolean =>
  value === 'true' || value === 'false' ? value === 'true' : refuse(caller, 'TRUTH_WRONG', name, { name })

const json = (name: string, value: unknown, caller: Caller): unknown => {
  if (typeof value !== 'string') return value
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed
  } catch {
    return refuse(caller, 'JSON_WRONG', name, { name })
  }
}

const locale = (value: unknown, { caller, payload }: WhereCheck): string => {
  const known = localesOf({ payload })
  if (typeof value === 'string' && (known.includes(value) || value === 'all' || value === '*')) return value
  return refuse(caller, 'LANGUAGE_UNKNOWN', 'locale', {
    value: typeof value === 'string' ? value : '',
    locales: known.join(', '),
  })
}

const fallback = (name: string, value: unknown, { caller, payload }: WhereCheck): unknown => {
  const known = [...localesOf({ payload }), 'none', 'null', 'false']
  if ([value].flat().every((code) => typeof code === 'string' && known.includes(code))) return value
  return refuse(caller, 'FALLBACK_UNKNOWN', name, { name, locales: localesOf({ payload }).join(', ') })
}

/** Questions that read documents, or ask for them, in a language. */
const inOneLanguage: readonly Route['kind'][] = [
  'list',
  'count',
  'document',
  'versions',
  'whole',
  'entry',
  'programmes',
  'search',
]

/** Questions that our own endpoints answer, which see for themselves who reads drafts. */
const ours: readonly Route['kind'][] = ['whole', 'entry', 'programmes']

/**
 * The language of who names none, said as if they had. Payload chooses what a text falls back to before it knows that the language is the
 * default one, and gives none: nothing falls back then.
 *
 * Upstream: docs/upstream/050-fallback-of-the-default-language.md (open in 3.90.2). Goes when an answer without `locale` is the one with that of
 * the default language. Told by tests/cms/fields/localized.test.ts.
 */
const unnamed = ({ payload, question }: QueryCheck): { locale?: string } => {
  const { localization } = payload.config
  return localization && inOneLanguage.includes(question.kind) ? { locale: localization.defaultLocale } : {}
}

/** The fields that are chosen: an object of true and false, as deep as the fields go. */
const select = (name: string, value: unknown, fields: readonly FlattenedField[], caller: Caller): Parameters => {
  if (!isRow(value)) return refuse(caller, 'SELECT_SHAPE', name, { name })
  return Object.fromEntries(
    Object.entries(value).map(([key, chosen]) => {
      const field = fields.find((candidate) => candidate.name === key)
      const hidden = field && 'hidden' in field && field.hidden
      if ((!field || hidden) && key !== 'id') return refuse(caller, 'FIELD_NOT_QUERYABLE', name, { name: key })
      if (chosen === 'true' || chosen === 'false') return [key, chosen]
      const inner = field && 'flattenedFields' in field ? field.flattenedFields : []
      return [key, select(name, chosen, inner, caller)]
    }),
  )
}

/** Whether a field is left out: Payload gives all others then, whichever are chosen beside it. */
const leavesOut = (value: unknown): boolean => (isRow(value) ? Object.values(value).some(leavesOut) : value === 'false')

/** How many fields are chosen to be given; none where all but some are. */
const chosenIn = (value: unknown): number => {
  if (leavesOut(value)) return 0
  return isRow(value)
    ? Object.values(value).reduce((sum: number, inner) => sum + chosenIn(inner), 0)
    : Number(value === 'true')
}

const leads = (field: FlattenedField): boolean =>
  field.type === 'relationship' ||
  field.type === 'upload' ||
  ('flattenedFields' in field && field.flattenedFields.some(leads))

/** Whether a field that is chosen leads to other documents. The fields were found good (select). */
const leadsElsewhere = (chosen: Parameters, fields: readonly FlattenedField[]): boolean =>
  Object.entries(chosen).some(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name)
    if (!field) return false
    if (value === 'true') return leads(field)
    return isRow(value) && 'flattenedFields' in field && leadsElsewhere(value, field.flattenedFields)
  })

const populate = (value: unknown, { caller, open, payload }: WhereCheck): Parameters => {
  if (!isRow(value)) return refuse(caller, 'SELECT_SHAPE', 'populate', { name: 'populate' })
  return Object.fromEntries(
    Object.entries(value).map(([slug, chosen]) => {
      const collection = payload.config.collections.find((candidate) => candidate.slug === slug)
      if (!collection || !open.includes(slug)) return refuse(caller, 'FIELD_NOT_QUERYABLE', 'populate', { name: slug })
      return [slug, select('populate', chosen, collection.flattenedFields, caller)]
    }),
  )
}

/** Whether a value chooses fields, whichever: true and false, as deep as one likes. */
const isChosen = (value: unknown): boolean =>
  isRow(value) && Object.values(value).every((inner) => inner === 'true' || inner === 'false' || isChosen(inner))

type Check = (name: string, value: unknown, asking: QueryCheck) => unknown

/** How many documents one may ask for at once, where it is fewer than usual. */
const mostOf: Partial<Record<Route['kind'], number>> = {
  entry: MAX_APPEARED,
  programmes: MAX_WORKSHOPS,
  search: MAX_FOUND,
}

/** A text, which the endpoint reads (src/api/public). */
const asWritten: Check = (_name, value) => (typeof value === 'string' ? value : '')

/** What is asked of a list of workshops with their programmes (src/api/public/workshopFilters.ts). */
const ofWorkshops = [...filters, 'now', 'order', 'when'] as const

/** What a stranger may ask, by parameter. What is left out (undefined) says nothing to Payload. */
const strangers: Record<string, Check> = {
  allSessions: (name, value, { caller }) => truth(name, value, caller),
  depth: (name, value, { caller, question }) =>
    number(name, value, { min: 0, max: question.kind === 'list' ? MAX_DOCS.length - 1 : MAX_DEPTH }, caller),
  // Working copies and the bin are not for strangers, whatever they ask: as if they had not.
  draft: (name, value, { caller }) => {
    const isAsked = truth(name, value, caller)
    if (isAsked && caller.drafts === false) refuse(caller, 'DRAFTS_FOR_EDITORS', name)
    return isAsked && caller.drafts ? true : undefined
  },
  'fallback-locale': fallback,
  fallbackLocale: fallback,
  limit: (name, value, { caller, question }) =>
    number(name, value, { min: 1, max: mostOf[question.kind] ?? MAX_DOCS[0] }, caller),
  locale: (_name, value, asking) => locale(value, asking),
  page: (name, value, { caller }) => number(name, value, { min: 1, max: MAX_PAGE }, caller),
  pagination: (name, value, { caller }) =>
    truth(name, value, caller) ? undefined : refuse(caller, 'PAGES_ONLY', name, { max: MAX_DOCS[0] }),
  populate: (_name, value, asking) => populate(value, asking),
  select: (name, value, { caller, fields, found }) => {
    const chosen = select(name, value, fields, caller)
    found.chosen = chosenIn(chosen)
    found.leads = leadsElsewhere(chosen, fields)
    return chosen
  },
  q: asWritten,
  // Whatever it is, it says a place or none (src/api/public/changes.ts).
  since: asWritten,
  sort: (_name, value, asking) => {
    const fields = checkedSort(value, asking)
    asking.found.sorts = fields.length
    return fields.join(',')
  },
  trash: (name, value, { caller }) => void truth(name, value, caller),
  ...Object.fromEntries(ofWorkshops.map((name) => [name, asWritten])),
  where: (name, value, asking) => {
    const { weight, where } = weighedWhere(json(name, value, asking.caller), asking)
    asking.found.conditions = weight
    return JSON.stringify(where)
  },
}

const ofOne = ['depth', 'draft', 'fallback-locale', 'fallbackLocale', 'locale', 'populate', 'select', 'trash']

/** What strangers may ask of each kind of route. */
export const parametersOf: Record<Route['kind'], readonly string[]> = {
  list: [...ofOne, 'limit', 'page', 'pagination', 'sort', 'where'],
  count: ['draft', 'fallback-locale', 'fallbackLocale', 'locale', 'pagination', 'trash', 'where'],
  document: ofOne,
  versions: [],
  file: [],
  logout: ['allSessions'],
  changes: ['limit', 'since'],
  search: ['limit', 'locale', 'page', 'q'],
  whole: ['draft', 'locale'],
  entry: ['draft', 'limit', 'locale', 'page'],
  programmes: ['draft', 'limit', 'locale', 'page', ...ofWorkshops],
  other: ofOne,
}

/**
 * What an address carries for others, which a front end hands on or a client adds: where a visitor came from (`utm_…`, the ids of a click that
 * advertisers and newsletters add by themselves), and what keeps a cache from answering. It asks for nothing here. The list is short: any other
 * name is more likely a parameter that is misspelt.
 */
export const isForOthers = (name: string): boolean => /^(utm_.*|fbclid|gclid|msclkid|mc_cid|mc_eid|_|cb|v)$/i.test(name)

const strangersQuery = (given: Parameters, asking: QueryCheck): CheckedQuery => {
  const { caller, question } = asking
  const known = parametersOf[question.kind]
  const checked: Parameters = unnamed(asking)
  for (const [name, value] of Object.entries(given)) {
    if (isForOthers(name)) continue
    if (!known.includes(name)) refuse(caller, 'PARAMETER_UNKNOWN', name.slice(0, 50), { name, names: known.join(', ') })
    checked[name] = strangers[name]?.(name, value, asking)
  }
  if (ours.includes(question.kind)) checked.draft = given.draft
  const [depth, limit] = [Number(checked.depth ?? DEFAULT_DEPTH), Number(checked.limit ?? DEFAULT_LIMIT)]
  const max = MAX_DOCS[depth] ?? 0
  if (question.kind === 'list' && limit > max) refuse(caller, 'LIMIT_BY_DEPTH', 'limit', { depth, max })
  const isFiltered = filters.some((name) => name in checked)
  const asked = { ...question, ...asking.found, depth, limit, everyLanguage: asking.everyLanguage, isFiltered }
  const most = question.kind === 'list' ? affordable(asked) : 0
  return { search: stringify(checked), cost: restCost(asked), most }
}

/** What would make Payload or a database fail, whoever asks; the rest of what an account asks goes on as it came. */
const accounts: Record<string, Check> = {
  data: (name, value, { caller }) => isRow(json(name, value, caller)) || refuse(caller, 'JSON_WRONG', name, { name }),
  depth: (name, value, { caller }) => number(name, value, { min: 0, max: 100 }, caller),
  draft: (name, value, { caller }) => truth(name, value, caller),
  limit: (name, value, { caller }) => number(name, value, { min: 0, max: MAX_COUNTED }, caller),
  locale: (_name, value, asking) => locale(value, asking),
  page: (name, value, { caller }) => number(name, value, { min: 1, max: MAX_PAGE }, caller),
  pagination: (name, value, { caller }) => truth(name, value, caller),
  populate: (name, value, { caller }) => isRow(value) || refuse(caller, 'SELECT_SHAPE', name, { name }),
  select: (name, value, { caller }) => isChosen(value) || refuse(caller, 'SELECT_SHAPE', name, { name }),
  sort: (_name, value, asking) => checkedSort(value, asking),
  trash: (name, value, { caller }) => truth(name, value, caller),
}

const accountsQuery = (asked: string, given: Parameters, asking: QueryCheck): string => {
  for (const [name, value] of Object.entries(given)) accounts[name]?.(name, value, asking)
  const named = given.locale === undefined ? stringify(unnamed(asking)) : ''
  const search = [asked.replace(/^\?/, ''), named].filter(Boolean).join('&')
  if (given.where === undefined || given.where === '') return search
  const where = checkedWhere(json('where', given.where, asking.caller), asking)
  // The versions of a global are asked for by a `where` that Payload does not read as JSON.
  if (asking.question.global) return search
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => !/^where(\[|%5B|=|$)/i.test(part))
  return [...others, stringify({ where: JSON.stringify(where) })].filter(Boolean).join('&')
}

const fieldsOf = (
  { collection, global, kind }: Route,
  { collections, config, globals }: Payload,
): readonly FlattenedField[] => {
  if (collection) {
    const of = collections[collection].config
    return kind === 'versions' ? buildVersionCollectionFields(config, of, true) : of.flattenedFields
  }
  const of = globals.config.find(({ slug }) => slug === global)
  if (!of) return []
  return kind === 'versions' ? buildVersionGlobalFields(config, of, true) : of.flattenedFields
}

/**
 * The query string of a question as Payload may read it: of strangers only what they may ask, of accounts what no database fails over. Which
 * questions strangers may ask at all stands in routes.ts; both are applied in src/http/guard.ts.
 * @param search as it came, with or without `?`
 * @throws Refusal 400 that names the parameter and what is wrong with it
 */
export const checkedQuery = (
  search: string,
  question: Route,
  { caller, open, payload }: { caller: Caller; open: readonly string[]; payload: Payload },
): CheckedQuery => {
  const given = parseQuery(search)
  // A picture is one whatever is asked of it. In addresses of ours stands its version, in those of the admin a date.
  if (question.kind === 'file') return { search: typeof given.v === 'string' ? stringify({ v: given.v }) : '', cost: 0 }
  const everyLanguage = given.locale === 'all' || given.locale === '*'
  const found = { chosen: 0, conditions: 0, leads: false, sorts: 0 }
  const asking = { caller, everyLanguage, fields: fieldsOf(question, payload), found, open, payload, question }
  return caller.account ? { search: accountsQuery(search, given, asking), cost: 0 } : strangersQuery(given, asking)
}

/**
 * The same of a GraphQL field’s arguments, which its schema has given their types.
 * @throws Refusal 400 that names the argument and what is wrong with it
 */
export const checkedArguments = (
  args: Parameters,
  question: Route,
  { caller, open, payload }: { caller: Caller; open: readonly string[]; payload: Payload },
): Parameters => {
  const asking: WhereCheck = { caller, everyLanguage: false, fields: fieldsOf(question, payload), open, payload }
  const { limit, page, pagination, sort, where, ...others } = args
  const given = (value: unknown): boolean => value !== undefined && value !== null
  const limits = caller.account ? { min: 0, max: MAX_COUNTED } : { min: 1, max: MAX_DOCS[0] }
  if (pagination === false && !caller.account) refuse(caller, 'PAGES_ONLY', 'pagination', { max: MAX_DOCS[0] })
  return {
    ...others,
    ...(given(pagination) ? { pagination } : {}),
    ...(given(limit) ? { limit: number('limit', limit, limits, caller) } : {}),
    ...(given(page) ? { page: number('page', page, { min: 1, max: MAX_PAGE }, caller) } : {}),
    ...(given(sort) ? { sort: checkedSort(sort, asking).join(',') } : {}),
    ...(given(where) ? { where: checkedWhere(where, asking) } : {}),
  }
}
