/** Values under names of which no more is known: a document, a group in it, a row of one of its lists, an object that came from outside. */
export type Row = Record<string, unknown>

/** Whether a value is an object, and no list. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a name that somebody chose: `constructor` is one, and is in every object. */
export const ownOf = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined

/** The rows of a list; none where it is no list, and without what is no row. */
export function rowsOf<T extends Row>(value: readonly T[] | null | undefined): T[]
export function rowsOf(value: unknown): Row[]
export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

/** An object without some of its fields. */
export function without<T extends object, K extends string>(row: T, names: readonly K[]): Omit<T, K>
export function without(row: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

/** A text that says something; null for anything else. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

/** Whether a value is an error of Node’s with a code, such as ENOENT. */
export const hasErrorCode = (error: unknown, ...codes: readonly string[]): boolean =>
  isRow(error) && typeof error.code === 'string' && codes.includes(error.code)
