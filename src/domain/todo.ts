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
  /** Sessions and people of its programme that lack a language, by language. */
  missingAround: Record<string, Named>
  /** Languages in which texts of its own are older than another, and where the first of these stands. */
  stale: Place[]
  /** Sessions and people of its programme with a text that is older than another language, by language. */
  staleAround: Record<string, Named>
  /** Pictures of its people and organisations, and the cover of one that is public, that say nothing to whoever cannot see them. */
  undescribed: Named
  /** Whether nothing is in its programme. */
  isEmpty: boolean
  /** Sessions that still say that they are to be defined. */
  placeholders: Placed
  /** Talks in which nobody is. */
  talksWithoutPeople: Placed
}

export interface ChangedDocument {
  collection: string
  id: string
  title: string | null
  /** ISO 8601, UTC. */
  updatedAt: string
  /** Whose account; null for the program itself, and where the reader may not know. */
  by: string | null
}

/** Some of them by name, and how many there are. */
interface Some {
  total: number
  docs: { id: string; title: string | null; at: string | null }[]
}

export interface Todo {
  /** Workshops to come, the nearest first. */
  next: LackingWorkshop[]
  drafts: Some
  scheduled: Some
  /** Publications that were planned and refused. */
  refused: Some
  /** How many documents of a collection lack a language; none that lacks nothing. */
  missing: { collection: string; locale: string; count: number }[]
  /** How many documents of a collection have texts in a language that are older than another; none that has none. */
  stale: { collection: string; locale: string; count: number }[]
  recent: ChangedDocument[]
  /** For administrators: receivers of webhooks that take nothing at present, and those that are off for it; null for everybody else. */
  webhooks: { failing: number; off: number } | null
}
