import { isRow, ownOf } from '../../../domain/row'

/** What this browser keeps under a name; null where it keeps nothing. */
export const readKept = (name: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(`atelier.lists.${name}`) ?? 'null')
  } catch {
    return null
  }
}

export const keep = (name: string, value: object): void => {
  try {
    localStorage.setItem(`atelier.lists.${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing asks again.
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
export const textsIn = (value: unknown): string[] | null => (Array.isArray(value) && value.every(isText) ? value : null)

/** So many lines of headers are known again. */
const MOST_LINES = 20

/** What the columns of files with such headers were made by hand to be. @param key of `headersKey` */
export const readMatch = (key: string | null): (string | null)[] | null => {
  const all = readKept('columns')
  const found: unknown = isRow(all) && key !== null ? ownOf(all, key) : null
  return Array.isArray(found) && found.every((one) => one === null || isText(one)) ? found : null
}

export const keepMatch = (key: string | null, columns: readonly (string | null)[]): void => {
  if (key === null) return
  const all = readKept('columns')
  const others = Object.entries(isRow(all) ? all : {}).filter(([other]) => other !== key)
  keep('columns', Object.fromEntries([...others, [key, columns]].slice(-MOST_LINES)))
}
