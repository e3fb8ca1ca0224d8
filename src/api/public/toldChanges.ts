import type { Payload } from 'payload'
import { slugsOf } from '../../domain/slugs'
import { languagesOf, type Change, type ChangeKind, type KnownChanges } from '../../domain/changes'
import { MAX_AFFECTED, MAX_TOLD, MOST_AFFECTED, type Happening } from '../../domain/webhooks'
import { cursorOf } from './changes'

/** What changed, as receivers of webhooks are told: each document once, with what became of it and the languages in which it reads otherwise. */

export interface ToldChange {
  kind: ChangeKind
  id: string
  /** Null of pictures and of the series. */
  slug: string | null
  /** In the address of each language; null where `slug` is. */
  slugs: Readonly<Record<string, string | null>> | null
  formerSlugs: readonly string[]
  what: Happening
  languages: string[]
  changedAt: string
}

export interface Told {
  changes: ToldChange[]
  /** Up to which place they tell. */
  upTo: number
  /** Whether there are more, which another delivery tells. */
  hasMore: boolean
  /** Whether so many show what changed that none of them is named: everything may read otherwise. */
  everything: boolean
}

interface Telling {
  since: number
  upTo: number
  locales: readonly string[]
}

const whatBecame = ({ gone, names, ownPosition }: Change, since: number, isThere: boolean): Happening => {
  if (gone) return isThere ? 'withdrawn' : 'deleted'
  const isAfter = (position: number | undefined): boolean => position !== undefined && position > since
  if (isAfter(names.publicFrom)) return 'published'
  if (isAfter(names.calledOffFrom)) return 'calledOff'
  return isAfter(ownPosition) ? 'changed' : 'affected'
}

/**
 * What changed between two places, with what shows it.
 * @param isThere says of documents that are public no more which are there still, by id
 */
export const toldChanges = async (
  known: KnownChanges,
  { locales, since, upTo }: Telling,
  isThere: (gone: readonly Change[]) => Promise<ReadonlySet<string>>,
): Promise<Told> => {
  const own: Change[] = []
  const affected = new Map<string, { change: Change; languages: Set<string> }>()
  let [last, hasMore, everything] = [since, false, false]
  for (const { change, place } of known.toTell(since, upTo)) {
    if (own.length >= MAX_TOLD || affected.size >= MAX_AFFECTED) {
      hasMore = true
      break
    }
    own.push(change)
    last = place
    const others = known.alsoChanged(change, since)
    if (others.length > MOST_AFFECTED) {
      everything = true
      continue
    }
    for (const other of others) {
      const entry = affected.get(other.doc) ?? { change: other, languages: new Set() }
      for (const locale of languagesOf(change, since, locales)) entry.languages.add(locale)
      affected.set(other.doc, entry)
    }
  }
  // What one has under a slug that another had before comes after it.
  own.sort((a, b) => a.position - b.position)
  const there = await isThere(own.filter(({ gone }) => gone))
  const told = (change: Change, what: Happening, languages: readonly string[]): ToldChange => ({
    kind: change.kind,
    id: change.doc,
    slug: change.slug,
    slugs: change.slug === null ? null : slugsOf(change, locales),
    formerSlugs: change.formerSlugs,
    what,
    languages: locales.filter((locale) => languages.includes(locale)),
    changedAt: change.at,
  })
  const changes = own.map((change) => {
    const others = [...(affected.get(change.doc)?.languages ?? [])]
    const what = whatBecame(change, since, there.has(change.doc))
    return told(change, what, [...languagesOf(change, since, locales), ...others])
  })
  const named = new Set(own.map(({ doc }) => doc))
  for (const { change, languages } of affected.values())
    if (!named.has(change.doc)) changes.push(told(change, 'affected', [...languages]))
  return { changes, upTo: hasMore ? last : Math.max(last, upTo), hasMore, everything }
}

/** The cursor of `/api/changes` for a place. */
export const cursorAt = ({ secret }: Pick<Payload, 'secret'>, history: string, position: number): string =>
  cursorOf(secret, history, { position })
