import type { Row } from '../../src/domain/row'
import type { StaleMark } from '../../src/domain/staleTexts'
import type { Stored } from '../../src/database/documents'
import type { Desk } from '../../src/cms/registrations/desk'
import type { Directory } from '../../src/domain/printing'
import type { StoredGlobals } from '../../src/stored-types'
import type { Linked, Resolve } from '../format/codecs'
import type { SeriesForm } from '../format/normalSeries'

/** Which parts of a printed record a reader wants: all of them, or those that printing today would not give. */
export type PrintedParts = 'all' | 'differing'

/** What has a working copy beside what is public. */
export type Drafted = 'series' | 'sessions' | 'workshops'

/** What reading stored documents needs to know of the directory. */
export interface ReadingContext {
  keyOf: Resolve
  directory: Directory
  printedParts: PrintedParts
  /** Which texts of a public state are older than another language: those that read as they do in the working copy are as old as there. */
  staleThen: (of: Drafted, then: Row, working: Row | undefined) => StaleMark[]
  /** Whether a working copy whose texts none is older would be written as that over a public state, where nothing is said of it. */
  isSilent: (of: Drafted, then: Row, working: Row) => boolean
}

export interface StoredWorkshop {
  id: string
  /** The state that the next write starts from. */
  working: Stored<'workshops'>
  published?: Stored<'workshops'>
  /** What its desk says, if it has one. */
  desk?: Desk
  /** Every session of the workshop, by key; the working copies. */
  sessions: Map<string, Stored<'sessions'>>
}

/** A series as the database has it: what it means as a file, and the documents behind each key. */
export interface StoredSeries {
  /** Undefined while nothing was ever stored. */
  form?: SeriesForm
  /** The stored key of the series; null when it has none. */
  key: string | null
  series: { working?: StoredGlobals['series']; published?: StoredGlobals['series'] }
  workshops: Map<string, StoredWorkshop>
  /** Sessions without a workshop. */
  sessions: Map<string, Stored<'sessions'>>
  directory: { [L in Linked]: Map<string, Stored<L>> }
}

/** One value for each collection that files link to. */
export const eachLinked = <T>(valueOf: (collection: Linked) => T): Record<Linked, T> => ({
  media: valueOf('media'),
  organisations: valueOf('organisations'),
  speakers: valueOf('speakers'),
})
