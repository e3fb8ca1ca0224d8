import { type Row, isRow } from './row'
import { fold } from './texts'

/** Two entries of the directory that are one: how what names the one comes to name the other, and when two names are the same. */

/**
 * A stored value in which every reference at a path names another entry.
 * @param path names of fields without the numbers of rows: `people.affiliations.organisation`
 * @returns the very same value where nothing changes, part by part
 */
export function renamed<T>(value: T, path: string, from: string, into: string): T
export function renamed(value: unknown, path: string, from: string, into: string): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item: unknown) => renamed(item, path, from, into))
    return next.some((item, n) => item !== value[n]) ? next : value
  }
  if (!path) return value === from ? into : value
  if (!isRow(value)) return value
  const [head = '', ...rest] = path.split('.')
  const next = renamed(value[head], rest.join('.'), from, into)
  return next === value[head] ? value : { ...value, [head]: next }
}

/**
 * Rows of which each says something once: of those that say the same, the first stays, with what it lacks from the others.
 * @param keyOf what a row says; null where it is nobody's double
 */
export const withoutDoubles = <T extends Row>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
  complete: (row: T, other: T) => T,
): T[] => {
  // A map keeps the place of what is set again.
  const kept = new Map<string | symbol, T>()
  for (const row of rows) {
    const key = keyOf(row) ?? Symbol('nobody’s double')
    const first = kept.get(key)
    kept.set(key, first ? complete(first, row) : row)
  }
  return [...kept.values()]
}

const inAnyOrder = (folded: string): string => folded.split(' ').sort().join(' ')

/**
 * Which of some known names is the one that somebody types, accents and case aside. A person’s is the same with its words in another order.
 * @param known folded names
 */
export const isKnownAs = (typed: string, known: readonly string[], of: 'person' | 'organisation'): boolean => {
  const folded = fold(typed)
  const asKnown = of === 'person' ? inAnyOrder : (name: string) => name
  return folded !== '' && known.some((name) => asKnown(name) === asKnown(folded))
}

/** Names that an entry takes over from another: those that it is not known by itself. */
export const newNames = (names: readonly string[], known: readonly string[]): string[] => {
  const seen = new Set(known.map(fold))
  return names.filter((name) => {
    const folded = fold(name)
    if (folded === '' || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

const mergedCollections = ['speakers', 'organisations'] as const
export type MergedCollection = (typeof mergedCollections)[number]

export const isMerged = (collection: unknown): collection is MergedCollection =>
  mergedCollections.some((slug) => slug === collection)

/** Where an entry is named: the kind of place in the words of the interface, and the names of those places. */
export interface MergeUses {
  where: string
  names: string[]
}

/** What a merge would do, in the language of the interface, before anything is done. */
export interface MergePreview {
  /** The entry that stays, and where it stands already. */
  kept: { id: string; name: string; uses: MergeUses[] }
  /** The entry that goes to the bin, and where the other takes its place. */
  merged: { id: string; name: string; uses: MergeUses[] }
  /** Fields that the one that stays takes over, each with the languages that it lacked; none where the field has no languages. */
  fills: { label: string; languages: string[] }[]
  /** Names of the other that the one that stays is found by afterwards. */
  aliases: string[]
  /** Places in which both stand in the same role: one row is left. */
  twice: string[]
}

/** An entry of the directory that has a name already which somebody types for a new one. */
export interface KnownEntry {
  id: string
  name: string
  /** What tells it from others of the same name: a person’s line, an organisation’s acronym. */
  more: string | null
}
