import type { StoredDoc } from '../../src/database/documents'
import type { Directory } from '../../src/domain/printing'
import type { Linked, Resolve } from '../format/codecs'
import type { SeriesForm } from '../format/normalSeries'

/** Which parts of a printed record a reader wants: all of them, or those that printing today would not give. */
export type PrintedParts = 'all' | 'differing'

/** What reading stored documents needs to know of the directory. */
export interface ReadingContext {
  keyOf: Resolve
  directory: Directory
  printedParts: PrintedParts
}

export interface StoredWorkshop {
  id: string
  /** The state that the next write starts from. */
  working: StoredDoc
  published?: StoredDoc
  /** Every session of the workshop, by key; the working copies. */
  sessions: Map<string, StoredDoc>
}

/** A series as the database has it: what it means as a file, and the documents behind each key. */
export interface StoredSeries {
  /** Undefined while nothing was ever stored. */
  form?: SeriesForm
  /** The stored key of the series; null when it has none. */
  key: string | null
  series: { working?: StoredDoc; published?: StoredDoc }
  workshops: Map<string, StoredWorkshop>
  /** Sessions without a workshop. */
  sessions: Map<string, StoredDoc>
  directory: Record<Linked, Map<string, StoredDoc>>
}
