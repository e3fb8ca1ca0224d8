import type { Row } from '../../domain/row'
import { DEFAULT_LIMIT } from './limits'
import type { Route } from './routes'

/**
 * What questions cost, in milliseconds of the server’s processor at 200 workshops, as it is estimated before anything is read: measured by
 * `npm run bench:costs` (docs/performance.md).
 */

/** Most that one question may cost. */
export const MAX_COST = { stranger: 60, account: 600 } as const

/** What an ordinary question costs: as many as `READ_LIMIT` says may be asked in a minute; a dearer one counts for several. */
const ORDINARY = 10

/** For how many ordinary questions one counts. */
export const questionsIn = (cost: number): number => Math.max(1, Math.round((cost / ORDINARY) * 10) / 10)

/** Whatever is asked. */
const BASE = 4
/** To count, or to look where a list ends. */
const COUNT = 3
/** Each condition, where each word that is searched is one and a relation several. */
const CONDITION = 0.8
/** To sort by a field, and by each after it. */
const SORT = 3
const SORT_MORE = 8

const sortingCost = (fields: number): number => (fields ? SORT + (fields - 1) * SORT_MORE : 0)

/** A document, by how many steps of relations are filled in. */
const documents: Readonly<Record<string, readonly number[]>> = {
  workshops: [1.25, 4.5, 4.9],
  sessions: [0.45, 1.5, 3],
  speakers: [0.5, 1.2, 2.2],
}
const otherDocuments = [0.35, 0.8, 1.5] as const
/** A document of which some fields are chosen, and each of them; what they lead to is filled in as if all had been. */
const CHOSEN = 0.3
const EACH_CHOSEN = 0.1
/** Every language at once costs so many times as much. */
const LANGUAGES = 1.1
/** One document: ours with its whole programme, and Payload’s by steps of relations; who is named where is looked up in every programme. */
const ONE = 8
const A_STEP = 6
const ENTRY = 20
/** To look for words in all that is public, and each thing that is found. */
const SEARCH = 3
const FOUND = 0.1
/** A workshop of a list, with its whole programme. */
export const PROGRAMME = 0.6

/** What a document costs. @param depth steps of relations that are filled in */
export const documentCost = (collection: string | undefined, depth: number): number =>
  (documents[collection ?? ''] ?? otherDocuments)[depth] ?? 0

/** What is asked of a list or of one document over REST. */
export interface RestQuestion {
  kind: Route['kind']
  collection?: string | undefined
  depth: number
  limit: number
  conditions: number
  sorts: number
  /** How many fields are chosen; 0 where all are given. */
  chosen: number
  /** Whether one of those leads to other documents. */
  leads: boolean
  everyLanguage: boolean
  /** Whether workshops are looked for in what is known of all. */
  isFiltered: boolean
}

/** What a question to REST costs. */
export const restCost = (asked: RestQuestion): number => {
  const { chosen, collection, conditions, depth, kind, leads, limit, sorts } = asked
  const searching = conditions * CONDITION + sortingCost(sorts)
  if (kind === 'count') return BASE + COUNT + searching
  if (kind === 'changes') return BASE + COUNT
  if (kind === 'search') return BASE + SEARCH + limit * FOUND
  if (kind === 'entry') return BASE + ENTRY
  if (kind === 'programmes') return BASE + COUNT + limit * PROGRAMME + (asked.isFiltered ? LOOKED_UP : 0)
  if (kind !== 'list') return BASE + ONE + (kind === 'document' ? depth * A_STEP : 0)
  const whole = documentCost(collection, depth) * (asked.everyLanguage ? LANGUAGES : 1)
  const filledIn = leads ? documentCost(collection, depth) - documentCost(collection, 0) : 0
  const each = chosen ? Math.min(whole, CHOSEN + chosen * EACH_CHOSEN + filledIn) : whole
  return BASE + COUNT + searching + limit * each
}

/** How many documents of a list a stranger may ask for at once, when all else that is asked stays. */
export const affordable = (asked: RestQuestion): number => {
  const none = restCost({ ...asked, limit: 0 })
  return Math.floor((MAX_COST.stranger - none) / (restCost({ ...asked, limit: 1 }) - none))
}

/** What is asked of a field of GraphQL: its arguments, what is asked of each value that it gives costs, and which fields those are. */
export interface FieldAsked {
  args: Row
  inner: number
  fields: readonly string[]
}

/** A field of GraphQL that reads one document, a list, or a number. A root field costs its arguments. */
export const readCost = {
  one: ({ inner }: FieldAsked): number => ONE + inner,
  list:
    (each: number, most: number) =>
    ({ args, inner }: FieldAsked): number =>
      BASE + COUNT + conditionsCost(args) + Math.min(limitOf(args), most) * (each + inner),
  /** What is there without being read. */
  known: ({ inner }: FieldAsked): number => inner,
  /** So many of what is. */
  each:
    (count: number) =>
    ({ inner }: FieldAsked): number =>
      count * inner,
  /** The same where it is looked for in what is known of all workshops. */
  filtered:
    (list: (asked: FieldAsked) => number) =>
    (asked: FieldAsked): number =>
      list(asked) + (isFiltered(asked.args) ? LOOKED_UP : 0),
  search: ({ args, inner }: FieldAsked): number => BASE + SEARCH + limitOf(args) * (FOUND + inner),
  count: ({ args }: FieldAsked): number => COUNT + conditionsCost(args),
  appearances: ({ args, inner }: FieldAsked): number => 0.2 + limitOf(args) * (0.01 + inner),
  /** The programmes of a page of workshops, which are read for all people together. */
  appeared: ({ args }: FieldAsked): number => 1 + limitOf(args) * 0.15,
  total: (): number => 0.1,
  /** A page of a list of an organisation, of documents that stand in another. */
  listed:
    (of: (asked: FieldAsked) => number) =>
    (asked: FieldAsked): number =>
      0.2 + limitOf(asked.args) * (0.01 + of(asked)),
  /** What such a page reads for all organisations together. */
  read: ({ args }: FieldAsked): number => 2 + limitOf(args) * 0.05,
  /** A document that stands in another: it is read where more is asked for than came along. */
  related:
    (whole: number, along: readonly string[]) =>
    ({ fields, inner }: FieldAsked): number =>
      inner + (fields.every((name) => along.includes(name)) ? ALONG : whole),
}

/** A document of which no more is given than came along with what leads to it. */
const ALONG = 0.004

/** What looking where people and organisations are named costs once, for all of them. */
export const LOOKED_UP = 12
/** The same of who is affiliated with an organisation, and what is part of it. */
export const LISTED = 2

const limitOf = ({ limit }: Row): number => (typeof limit === 'number' && limit > 0 ? limit : DEFAULT_LIMIT)

/** By what a list of workshops is filtered. */
export const filters = ['slugs', 'from', 'to', 'person', 'organisation', 'language'] as const

/** Whether some workshops are asked for, of all. */
const isFiltered = (args: Row): boolean => filters.some((name) => args[name] !== undefined && args[name] !== null)

const conditionsCost = ({ sort, where }: Row): number =>
  (where ? conditionsIn(where) * CONDITION : 0) +
  (typeof sort === 'string' && sort ? sortingCost(sort.split(',').length) : 0)

/** How many conditions, words and values a `where` of GraphQL holds; what is asked of another document counts for five. */
const conditionsIn = (where: unknown, weight = 1): number => {
  if (typeof where === 'string') return weight * where.split(' ').length
  if (Array.isArray(where)) return where.reduce((sum: number, part) => sum + conditionsIn(part, weight), 0)
  if (typeof where !== 'object' || where === null) return weight
  return Object.entries(where).reduce(
    (sum, [name, part]) => sum + conditionsIn(part, name.includes('__') ? 5 : weight),
    0,
  )
}
