import type { FlattenedField, Payload, Where } from 'payload'
import { isRow } from '../../domain/row'
import { isId } from '../../database/documents'
import { fold } from '../../domain/texts'
import { MAX_SEARCH, operatorsOf, valueOf, type FieldKind, type Operator } from '../../domain/operators'
import { queriedField, type QueriedField } from './queriedField'
import { refuse, type Caller } from './refuse'

/** What a question is asked of. */
export interface WhereCheck {
  payload: Payload
  fields: readonly FlattenedField[]
  /** Whether every language is asked for at once: then no text can be compared. */
  everyLanguage: boolean
  caller: Caller
  /** The collections whose documents everybody may read. */
  open: readonly string[]
}

/** How much may be asked: of strangers as measured (docs/decisions/012-limits.md), of accounts so that the databases bear it. */
const most = {
  stranger: { conditions: 20, sorts: 4, values: 100, through: 1 },
  account: { conditions: 400, sorts: 10, values: 400, through: 5 },
} as const

/**
 * How many times the conditions of one question may leave their document, whoever asks, or name the language of a text: each time is one or two
 * tables more in SQLite’s join, which holds 64, and a question of its own on MongoDB.
 */
const MOST_FOLLOWED = 15

/** What a stranger’s condition counts for: each word that is searched for one, and more where another collection is asked as well. */
const THROUGH_A_RELATION = 5

const MAX_NESTING = 10

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T => list.some((one) => one === word)

const limitsOf = ({ account }: Caller) => (account ? most.account : most.stranger)

/** The field at a path that may be asked by. */
const queryableField = (path: string, asked: WhereCheck, parameter: 'where' | 'sort'): QueriedField => {
  const { caller, everyLanguage, fields, open, payload } = asked
  const field = path.length <= 200 ? queriedField(path, fields, payload.config) : null
  const known = field && field.through.length <= limitsOf(caller).through
  const closed =
    (field?.organisersAlone && !caller.organises) ||
    (!caller.account && (field?.closed || field?.through.some((slug) => !open.includes(slug))))
  if (!known || closed) return refuse(caller, 'FIELD_NOT_QUERYABLE', parameter, { name: path })
  if (everyLanguage && field.localized) return refuse(caller, 'LANGUAGE_NEEDED', parameter, { name: path })
  return field
}

const isIdOf = ({ payload }: WhereCheck, kind: FieldKind, value: unknown): boolean =>
  kind !== 'id' || [value].flat().every((id) => typeof id === 'boolean' || isId({ payload }, String(id)))

/** How many conditions it takes: of a list of values that are denied, each is one. */
const timesOf = (kind: FieldKind, operator: string, value: unknown): number =>
  operator === 'not_in' && kind !== 'id' && Array.isArray(value) ? value.length : 1

const weightOf = ({ kind, through }: QueriedField, value: unknown, { account }: Caller): number => {
  if (account) return 1
  const words = kind === 'search' ? fold(String(value)).split(' ').length : 1
  return words * (through.length ? THROUGH_A_RELATION : 1)
}

const condition = (path: string, operator: string, given: unknown, asked: WhereCheck) => {
  const { caller } = asked
  const field = queryableField(path, asked, 'where')
  const known = operatorsOf(field.kind, { inRows: field.inRows, parts: caller.account })
  if (!isOneOf(known, operator))
    return refuse(caller, 'OPERATOR_UNKNOWN', 'where', { name: path, operator, operators: known.join(', ') })
  const value = valueOf(field.kind, operator, given, limitsOf(caller).values)
  if (value === undefined || !isIdOf(asked, field.kind, value))
    return refuse(caller, 'VALUE_WRONG', 'where', {
      name: path,
      kind: operator === 'exists' ? 'truth' : field.kind,
      list: operator === 'in' || operator === 'not_in' ? limitsOf(caller).values : 0,
      max: MAX_SEARCH,
    })
  // Databases differ in what they make of a value that is not there; of one value they do not.
  const where: Where =
    operator === 'not_in' && field.kind !== 'id'
      ? { and: [value].flat().map((one) => ({ [field.path]: { not_equals: one } })) }
      : { [field.path]: { [operator satisfies Operator]: value } }
  const times = timesOf(field.kind, operator, value)
  const tables = field.through.length + (field.kind === 'texts' || field.inOneLanguage ? 1 : 0)
  return { where, weight: times * weightOf(field, value, caller), followed: times * tables }
}

/**
 * The conditions of a question, checked, each on its own: as a list in `and` or `or`. (Payload’s SQLite adapter reads only the last of
 * several operators, and of `and` and `or` that stand side by side.)
 * @throws Refusal 400 that names what is wrong
 */
export const checkedWhere = (given: unknown, asked: WhereCheck): Where => weighedWhere(given, asked).where

/** The same, and how many conditions of one document they count for. */
export const weighedWhere = (given: unknown, asked: WhereCheck): { where: Where; weight: number } => {
  const { caller } = asked
  let count = 0
  let follows = 0
  const all = (where: unknown, nesting: number): Where[] => {
    if (!isRow(where)) return refuse(caller, 'WHERE_SHAPE', 'where')
    if (nesting > MAX_NESTING) return refuse(caller, 'WHERE_NESTING', 'where', { max: MAX_NESTING })
    return Object.entries(where).flatMap(([name, value]) => {
      const join = name.toLowerCase()
      if (join === 'and' || join === 'or') {
        if (!Array.isArray(value)) return refuse(caller, 'WHERE_SHAPE', 'where')
        const parts = value.flatMap((part) => together(all(part, nesting + 1)))
        return parts.length ? [{ [join]: parts }] : []
      }
      if (!isRow(value)) return refuse(caller, 'WHERE_SHAPE', 'where')
      return Object.entries(value).map(([operator, wanted]) => {
        const { followed, weight, where } = condition(name, operator, wanted, asked)
        count += weight
        follows += followed
        const { conditions: max } = limitsOf(caller)
        if (count > max)
          refuse(caller, 'WHERE_LONG', 'where', { max, through: caller.account ? 1 : THROUGH_A_RELATION })
        if (follows > MOST_FOLLOWED) refuse(caller, 'WHERE_RELATIONS', 'where', { max: MOST_FOLLOWED })
        return where
      })
    })
  }
  const together = (conditions: Where[]): Where[] => (conditions.length > 1 ? [{ and: conditions }] : conditions)
  return { where: together(all(given, 0))[0] ?? {}, weight: count }
}

/**
 * The fields that a list is sorted by, `-` for downwards.
 * @throws Refusal 400 that names what is wrong
 */
export const checkedSort = (given: unknown, asked: WhereCheck): string[] => {
  const { caller } = asked
  const names: unknown[] = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [given]
  if (!names.length || names.length > limitsOf(caller).sorts)
    return refuse(caller, 'SORT_LONG', 'sort', { max: limitsOf(caller).sorts })
  return names.map((name) => {
    const [, downwards, path] = (typeof name === 'string' && /^\s*(-?)([^\s-].*?)\s*$/.exec(name)) || []
    if (!path) return refuse(caller, 'SORT_SHAPE', 'sort')
    const field = queryableField(path, asked, 'sort')
    if (field.kind === 'richText' || field.kind === 'texts' || field.inRows || field.through.length)
      return refuse(caller, 'SORT_FIELD', 'sort', { name: path })
    return `${downwards}${field.path}`
  })
}
