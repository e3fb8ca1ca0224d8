import { brokenAt } from './texts'
import { isInstant } from './time'

/** What a field holds, for those who ask for documents by it. `texts` is a list of texts, `search` the folded names of a document. */
export type FieldKind = 'id' | 'text' | 'texts' | 'choice' | 'search' | 'number' | 'instant' | 'truth' | 'richText'

const plain = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const ordered = [...plain, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const parts = ['like', 'contains'] as const

export type Operator = (typeof ordered)[number] | (typeof parts)[number]

const operators: Record<FieldKind, readonly Operator[]> = {
  id: plain,
  text: plain,
  texts: ['equals', 'in'],
  choice: plain,
  search: parts,
  number: ordered,
  instant: ordered,
  truth: ['equals', 'not_equals', 'exists'],
  richText: ['exists'],
}

/** Of a list of rows it is asked whether one of them fits: what is denied of one says nothing of the others. */
const ofRows: readonly Operator[] = ['equals', 'in', ...parts]

/**
 * The operators that mean the same on every database.
 * @param inRows whether the field stands in a list of rows
 * @param parts whether parts of a text may be looked for: case, accents, `%` and `_` are then as the database has them
 */
export const operatorsOf = (kind: FieldKind, options: { inRows: boolean; parts: boolean }): readonly Operator[] => {
  const all = kind === 'text' && options.parts ? [...operators.text, ...parts] : operators[kind]
  return options.inRows ? all.filter((operator) => ofRows.includes(operator)) : all
}

/** Most characters of a text that is asked for, and of words that are searched. */
export const MAX_TEXT = 500
export const MAX_SEARCH = 100
/** Most values of a list. */
const MAX_VALUES = 100

const numeral = /^-?\d{1,15}(\.\d{1,15})?$/
const day = /^\d{4}-\d{2}-\d{2}$/

const textOf = (value: unknown, max: number): string | undefined =>
  typeof value === 'string' && value.length <= max && brokenAt(value) < 0 ? value : undefined

const truthOf = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined

const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && numeral.test(value) ? Number(value) : undefined
}

const instantOf = (value: unknown): string | undefined => {
  const isTime = value instanceof Date || (typeof value === 'string' && (isInstant(value) || day.test(value)))
  const time = new Date(isTime ? value : Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

const one = (kind: FieldKind, value: unknown): string | number | boolean | undefined => {
  if (kind === 'number') return numberOf(value)
  if (kind === 'instant') return instantOf(value)
  if (kind === 'truth') return truthOf(value)
  return textOf(value, kind === 'search' ? MAX_SEARCH : MAX_TEXT)
}

/** A value as it is asked for: of its field’s kind, from a query string (texts) or from GraphQL (typed). Undefined where it is none. */
export const valueOf = (
  kind: FieldKind,
  operator: Operator,
  given: unknown,
  maxValues = MAX_VALUES,
): string | number | boolean | (string | number | boolean)[] | undefined => {
  if (operator === 'exists') return truthOf(given)
  if (operator !== 'in' && operator !== 'not_in') return one(kind, given)
  const list: unknown[] = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : [given]
  if (!list.length || list.length > maxValues) return undefined
  const values = list.map((value) => one(kind, value))
  return values.every((value) => value !== undefined) ? values : undefined
}
