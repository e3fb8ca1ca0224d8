import type { Locale } from '../../src/i18n/locales'

/** What a programme of another system says, before it is one of ours: what each format is read into. */

/** A field, by its place in the file without numbers: `days.rooms.events.recording_license`. */
type FieldName = string

/** What was not taken, and of how many entries. */
export type NotTaken = Map<FieldName, number>

/** Why a file is not taken: where, and what is wrong there. */
export interface ImportProblem {
  /** `schedule.conference.days.0.rooms.Aula.1.date` */
  path: string
  wrong: 'missing' | 'text' | 'list' | 'object' | 'instant' | 'duration' | 'number' | 'zone' | 'zoneMissing' | 'nothing'
}

/** A text in HTML, Markdown or neither; or words in which nothing is a mark, with a line for each paragraph. */
export type ForeignText = string | { plain: string }

export interface ForeignPerson {
  /** By which they are known there; of one name alone, the name. */
  id: string
  name: string
  biography: string
  affiliation: string
}

export interface ForeignSession {
  title: string
  /** The language that its texts are taken to be in. */
  locale: Locale
  kind: 'talk' | 'discussion' | 'break'
  /** The track or session that it stands in; empty for none. */
  block: string
  /** Wall times in the zone of its workshop. */
  startsAt: string | null
  endsAt: string | null
  /** One after the other. */
  texts: readonly ForeignText[]
  people: readonly ForeignPerson[]
}

export interface ForeignWorkshop {
  title: string
  locale: Locale
  zone: string
  texts: readonly ForeignText[]
  place: { name: string; address: string }
  attendanceMode?: 'online' | 'onsite' | 'hybrid' | undefined
  url: string
  moderators: readonly ForeignPerson[]
  /** Languages that are spoken: BCP 47 codes. */
  languages: readonly string[]
  startsAt: string | null
  endsAt: string | null
  sessions: readonly ForeignSession[]
}

export interface Foreign {
  /** By what the series is called, where nothing else is said. */
  title: string
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
}
