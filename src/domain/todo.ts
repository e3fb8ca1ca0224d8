import type { DeadLink } from './links'
import type { PublicationState } from './publication'

/** What needs doing, as the first screen of the admin shows it. */

/** Some documents by name, and how many there are; with the text of each that is meant, where it is one. */
export interface Named {
  total: number
  docs: { collection: string; id: string; title: string | null; path?: string }[]
}

/** Some sessions of a programme, each where it stands in the form: `programme.0.items.1.session`. */
export interface Placed {
  total: number
  docs: { title: string | null; path: string }[]
}

/** A language, and the text of a form that is meant: `objectives.0.text`. */
export interface Place {
  language: string
  path: string
}

/** Links that led nowhere when all were looked at last, each with documents that have it still, the text of each that has it, and how many they are. */
export interface DeadLinks {
  /** When that was (ISO 8601, UTC). */
  checkedAt: string
  links: (Pick<DeadLink, 'problem' | 'url'> & { docs: Required<Named['docs'][number]>[]; total: number })[]
}

export interface LackingWorkshop {
  id: string
  number: number | null
  title: string | null
  /** Wall time in its zone. */
  startsAt: string | null
  timeZone: string | null
  place: string | null
  attendanceMode: string | null
  state: PublicationState
  publishAt: string | null
  /** What publishing it would refuse: each field, and why, in the reader's language. */
  lacks: { path: string; message: string }[]
  /** Languages in which its own texts lack something, and where the first of these stands. */
  missing: Place[]
  /** Sessions and people of its programme, their organisations and pictures that lack a language, by language. */
  missingAround: Record<string, Named>
  /** Languages in which texts of its own are older than another, and where the first of these stands. */
  stale: Place[]
  /** The same with a text that is older than another language, by language. */
  staleAround: Record<string, Named>
  /** Pictures of its people and organisations, and the cover of one that is public, that say nothing to whoever cannot see them. */
  undescribed: Named
  /** Whether it is to be held and says no day, or is held where people come and says no place. */
  isUndated: boolean
  isUnplaced: boolean
  /** Links of its own, of its programme, and of the people and organisations in both; null where none is dead, as far as is known. */
  deadLinks: DeadLinks | null
  /** Whether nothing is in its programme. */
  isEmpty: boolean
  /** Sessions that still say that they are to be defined. */
  placeholders: Placed
  /** Talks in which nobody is. */
  talksWithoutPeople: Placed
}

/** How many things a workshop lacks, each a line of what is shown; what its publication would refuse, and what is still to be defined, left out. */
export const gapsOf = ({
  deadLinks,
  isEmpty,
  isUndated,
  isUnplaced,
  missing,
  missingAround,
  stale,
  staleAround,
  talksWithoutPeople,
  undescribed,
}: LackingWorkshop): number =>
  missing.length +
  stale.length +
  Object.keys(missingAround).length +
  Object.keys(staleAround).length +
  [undescribed.total, isEmpty, talksWithoutPeople.total, isUndated, isUnplaced, deadLinks].filter(Boolean).length

export interface ChangedDocument {
  collection: string
  id: string
  title: string | null
  /** ISO 8601, UTC. */
  updatedAt: string
  /** Whose account; null for the program itself, and where the reader may not know. */
  by: string | null
}

/** Several documents that one account changed one soon after the other, as a file does that is loaded. */
export interface ChangedBatch {
  /** How many of each collection, the most first. */
  counts: { collection: string; count: number }[]
  /** Whether there may be more of them than were looked at. */
  hasMore: boolean
  /** When the last of them was changed: ISO 8601, UTC. */
  updatedAt: string
  by: string | null
}

/** Those that follow each other sooner than this belong together, in milliseconds. */
const TOGETHER_MS = 60_000
/** So many are a batch. */
const BATCH = 4

/** Changes as they are told, the newest first: those that belong together in one line. @param most how many of a collection were looked at */
export const toldOf = (changes: readonly ChangedDocument[], most: number): (ChangedBatch | ChangedDocument)[] => {
  const runs: ChangedDocument[][] = []
  for (const change of changes) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNear =
      last && last.by === change.by && Date.parse(last.updatedAt) - Date.parse(change.updatedAt) < TOGETHER_MS
    if (run && isNear) run.push(change)
    else runs.push([change])
  }
  /** The last that was looked at of each collection of which there may be more. */
  const lasts = new Set<ChangedDocument>()
  for (const collection of new Set(changes.map((change) => change.collection))) {
    const all = changes.filter((change) => change.collection === collection)
    const last = all.at(-1)
    if (last && all.length >= most) lasts.add(last)
  }
  return runs.flatMap((run): (ChangedBatch | ChangedDocument)[] => {
    const [newest] = run
    if (!newest || run.length < BATCH) return run
    const counts = new Map<string, number>()
    for (const { collection } of run) counts.set(collection, (counts.get(collection) ?? 0) + 1)
    const each = [...counts].map(([collection, count]) => ({ collection, count })).toSorted((a, b) => b.count - a.count)
    const hasMore = run.some((change) => lasts.has(change))
    return [{ counts: each, hasMore, updatedAt: newest.updatedAt, by: newest.by }]
  })
}

/** When something is due, the most urgent first. */
export const dues = ['overdue', 'soon', 'later'] as const
export type Due = (typeof dues)[number]

/** What is due soon is so within these days. */
const SOON_DAYS = 7

/** Now, and until when something is due soon. Instants. */
export const dueUntil = (now: string): string => new Date(Date.parse(now) + SOON_DAYS * 86_400_000).toISOString()

const isDraft = { _status: { equals: 'draft' } }

/** Conditions on workshops: with a draft that waits, by when they begin. In the shape that lists read from an address. */
export const draftsDue = (due: Due, now: string) => {
  const until = dueUntil(now)
  if (due === 'overdue') return { or: [{ and: [isDraft, { startsAtUtc: { less_than_equal: now } }] }] }
  if (due === 'soon')
    return {
      or: [{ and: [isDraft, { startsAtUtc: { greater_than: now } }, { startsAtUtc: { less_than_equal: until } }] }],
    }
  return {
    or: [
      { and: [isDraft, { startsAtUtc: { greater_than: until } }] },
      { and: [isDraft, { startsAtUtc: { exists: false } }] },
    ],
  }
}

/** The same: those that are to be published, by when. */
export const scheduledDue = (due: 'later' | 'soon', now: string) => ({
  or: [{ and: [{ publishAtUtc: { [due === 'soon' ? 'less_than_equal' : 'greater_than']: dueUntil(now) } }] }],
})

export interface Todo {
  /** Workshops to come, the nearest first. */
  next: LackingWorkshop[]
  /** When this was read: what is due is so from then on. */
  now: string
  /** How many workshops have a draft that waits, by when they begin: overdue where they have begun. */
  drafts: Record<Due, number>
  /** How many are to be published, by when. */
  scheduled: Record<'later' | 'soon', number>
  /** How many publications were planned and refused. */
  refused: number
  /** How many documents of a collection lack a language; none that lacks nothing. */
  missing: { collection: string; locale: string; count: number }[]
  /** How many documents of a collection have texts in a language that are older than another; none that has none. */
  stale: { collection: string; locale: string; count: number }[]
  /** How many documents of all kinds have a text that is missing in a language or older there: each counts once, whatever it lacks. */
  toTranslate: number
  recent: (ChangedBatch | ChangedDocument)[]
  /** For administrators: receivers of webhooks that take nothing at present, and those that are off for it; null for everybody else. */
  webhooks: { failing: number; off: number } | null
}
