import type { PublicationState } from './publication'
import type { Difference } from './told'
import { gapsOf, type LackingWorkshop } from './todo'

/** What a publication of a workshop's draft makes of what the public reads, as whoever presses the button sees it before. */

/** What a document says of the differences in it. */
export interface ChangedPart {
  collection: 'sessions' | 'workshops'
  id: string
  title: string | null
  differences: Difference[]
}

/** Words in a text that somebody wrote for the time being. */
export interface FoundPlaceholder {
  /** What the place is called, from the top down. */
  labels: readonly string[]
  path: string | null
  language: string | null
  words: string
}

/** A time that is over, or that makes something be over, or never be. */
export type PastTime = 'closed' | 'neverOpen' | 'over' | 'registrationOver'

/** A printed wording that is another than that of the directory today. */
export interface OtherWording {
  /** The row that says it, and the document that it stands in. */
  row: string
  collection: 'sessions' | 'workshops'
  id: string
  /** Where it stands in the form of the workshop. */
  path: string | null
  /** Of a session its title. */
  title: string | null
  /** By language; under `''` the name of a person, which is one in all. */
  printed: Readonly<Record<string, string>>
  today: Readonly<Record<string, string>>
}

export interface PublicationLook {
  id: string
  title: string | null
  /** The `updatedAt` of the draft that was looked at. */
  updatedAt: string
  state: PublicationState
  /** When it was published last (ISO 8601, UTC); null where nothing of it is public. */
  since: string | null
  /** What is public at once where nothing was; null where something is. */
  first: { sessions: number; people: number } | null
  /** What the public reads otherwise, the workshop first, then its sessions in their order; how many differences there are. */
  changed: ChangedPart[]
  count: number
  lacking: LackingWorkshop
  placeholders: FoundPlaceholder[]
  past: PastTime[]
  wordings: OtherWording[]
}

/** How many things are missing or doubtful: each a line of what is shown. */
export const doubtsOf = ({
  lacking,
  past,
  placeholders,
}: Pick<PublicationLook, 'lacking' | 'past' | 'placeholders'>): number =>
  lacking.lacks.length + gapsOf(lacking) + placeholders.length + past.length

/** Whether a publication would make anything of a workshop public that is not so yet. */
export const isToPublish = ({ count, first, state }: Pick<PublicationLook, 'count' | 'first' | 'state'>): boolean =>
  first !== null || count > 0 || state !== 'public'
