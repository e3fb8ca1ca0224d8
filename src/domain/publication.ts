import type { PersonRow } from './printing'
import type { ProgrammeOrder, SessionDoc } from './programme'
import { isWritten, type Texts } from './texts'

/** What a publication stores with its workshop. */

/** A partner row in all languages. */
export type PartnerRow = {
  id?: string | null
  link?: string | null
  organisation?: string | null
  printedName?: Texts | null
  role?: 'cooperation' | 'funding' | 'host' | 'media' | null
}

/** A workshop's published programme: everything that was printed, in all languages, in one value. */
export interface Snapshot {
  /** When it was published (ISO 8601, UTC). Tells one publication from the next. */
  at: string
  order: ProgrammeOrder[]
  sessions: SessionDoc[]
  moderators: PersonRow[]
  partners: PartnerRow[]
  /** All that found the workshop, once it is withdrawn: its addresses lead on when it is public again, whatever it is called by then. */
  spelt?: readonly string[]
}

/** What a published workshop or series names: the public part of the directory is the union of these. */
export interface Names {
  speakers: string[]
  organisations: string[]
  media: string[]
}

/** Where something stands on its way to the public: not there, there as it stands, or there as it was before what waits. */
export type PublicationState = 'draft' | 'public' | 'changed'

/** Whether strangers get something, from its main row: the newest version says nothing of that. */
export const isPublic = (main: { _status?: string | null; deletedAt?: unknown } | null | undefined): boolean =>
  main?._status === 'published' && !main.deletedAt

/** @param isAhead whether what is edited says something else than what strangers get */
export const publicationState = (main: Parameters<typeof isPublic>[0], isAhead: boolean): PublicationState => {
  if (!isPublic(main)) return 'draft'
  return isAhead ? 'changed' : 'public'
}

/** Whether those who cannot see a picture learn what it shows, in one language at least, or it says to show nothing. */
export const isDescribed = ({ alt, decorative }: { alt?: Texts | null; decorative?: boolean | null }): boolean =>
  decorative === true || Object.values(alt ?? {}).some(isWritten)
