import type { PersonRow } from './printing'
import type { ProgrammeOrder, SessionDoc } from './programme'
import type { Texts } from './texts'

/** What a publication stores with its workshop. */

/** A partner row in all languages. */
export type PartnerRow = {
  id?: string | null
  link?: string | null
  organisation?: string | null
  printedName?: Texts | null
  role?: string | null
}

/** A workshop's published programme: everything that was printed, in all languages, in one value. */
export interface Snapshot {
  /** When it was published (ISO 8601, UTC). Tells one publication from the next. */
  at: string
  order: ProgrammeOrder[]
  sessions: SessionDoc[]
  moderators: PersonRow[]
  partners: PartnerRow[]
}

/** What a published workshop or series names: the public part of the directory is the union of these. */
export interface Names {
  speakers: string[]
  organisations: string[]
  media: string[]
}
