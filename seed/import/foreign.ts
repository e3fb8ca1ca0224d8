import type { Locale } from '../../src/i18n/locales'

/** What a programme of another system says, before it is one of ours: what each format is read into. */

/**
 * A field, by its place in the file without numbers: `days.rooms.events.recording_license`; after a colon why (`Why`, `LeftOut`), where that is not plain:
 * `event: undated`.
 */
type FieldName = string

/** What was not taken, and of how many entries. */
export type NotTaken = Map<FieldName, number>

/** Why a file is not taken: where, and what is wrong there. */
export interface ImportProblem {
  /** The name of the file, where several are read. */
  file?: string | undefined
  /** `schedule.conference.days.0.rooms.Aula.1.date` */
  path: string
  wrong:
    | 'missing'
    | 'text'
    | 'broken'
    | 'list'
    | 'object'
    | 'instant'
    | 'skipped'
    | 'duration'
    | 'number'
    | 'zone'
    | 'zoneMissing'
    | 'titleMissing'
    | 'nothing'
    | 'page'
    | 'count'
    | 'otherEvent'
}

/** A text in HTML, Markdown or neither; or words in which nothing is a mark, with a line for each paragraph. */
export type ForeignText = string | { plain: string }

/** A line or text in those of our languages in which it is given. */
export type Said = Partial<Record<Locale, string>>

/** Texts one after the other, in each language. */
export type SaidTexts = Partial<Record<Locale, readonly ForeignText[]>>

export interface ForeignPerson {
  /** By which they are known there; of one name alone, the name. */
  id: string
  name: string
  biography: Said
  affiliation: Said
}

export interface ForeignSession {
  title: Said
  /** The language that its texts are taken to be in, where they do not say it. */
  locale: Locale
  kind: 'talk' | 'discussion' | 'break'
  /** The track or session that it stands in; empty for none. */
  block: Said
  /** Instants, as the file writes them. */
  startsAt: string | null
  endsAt: string | null
  texts: SaidTexts
  people: readonly ForeignPerson[]
}

export interface ForeignWorkshop {
  title: Said
  zone: string
  texts: SaidTexts
  place: { name: Said; address: Said }
  attendanceMode?: 'online' | 'onsite' | 'hybrid' | undefined
  url: string
  moderators: readonly ForeignPerson[]
  /** Languages that are spoken: BCP 47 codes. */
  languages: readonly string[]
  /** Instants. */
  startsAt: string | null
  endsAt: string | null
  sessions: readonly ForeignSession[]
}

export interface Foreign {
  /** By what the series is called, where nothing else is said. */
  title: Said
  workshops: readonly ForeignWorkshop[]
  notTaken: NotTaken
  problems: readonly ImportProblem[]
}

/** What whoever imports says beside the file. */
export interface Importing {
  /** The language of texts of which the file says none of ours. */
  locale: Locale
  /** The zone of a file that names none. */
  zone?: string | undefined
  /** What the workshop is called, where no file says it. */
  title?: string | undefined
}
