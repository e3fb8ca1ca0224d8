/** What was opened from here lately, by this account in this browser: names of people who registered are never among it. */
export interface Recent {
  key: string
  label: string
  language?: string | null
  beside: string | null
  path: `/${string}`
}

const KEPT = 8

const placeOf = (account: string | number): string => `atelier-found-${account}`

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'label' in value &&
  typeof value.label === 'string' &&
  'path' in value &&
  typeof value.path === 'string' &&
  value.path.startsWith('/')

/** The last ones first; none where the browser keeps nothing. */
export const readRecent = (account: string | number | undefined): Recent[] => {
  if (account === undefined) return []
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(account)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Keeps one more, before the others. */
export const keepRecent = (account: string | number | undefined, opened: Recent): void => {
  if (account === undefined) return
  const others = readRecent(account).filter(({ key }) => key !== opened.key)
  try {
    localStorage.setItem(placeOf(account), JSON.stringify([opened, ...others].slice(0, KEPT)))
  } catch {
    // A browser that keeps nothing shows none.
  }
}
