import type { Attendance } from '../../domain/attendance'
import type { MailState, SeenTo } from '../../domain/mailLog'
import type { Cause, RegistrationState } from '../../domain/registration'
import type { FormState } from '../../domain/registrationForm'
import type { Hand } from '../../domain/roll'
import type { words } from '../../i18n/words/registrationsDesk'

/** What the endpoints of a desk answer, as its page reads it. */

export interface Row {
  id: string
  name: string
  email: string
  organisation: string | null
  /** Language codes. */
  language: string | null
  interpretation: string | null
  state: RegistrationState
  cause: Cause | null
  offerUntil: string | null
  /** Of who waits: 1 is next. */
  place: number | null
  createdAt: string
  attended: Attendance
  hasBounced: boolean
  /** Until when the last act can be taken back; null where it cannot. */
  takeBackUntil: string | null
  /** What an act says that it saw. */
  mark: string
}

type Counts = Readonly<Record<string, number>>

export interface AnswerChips {
  key: string
  label: string
  values: readonly { value: string; label: string; count: number }[]
}

export interface Bar {
  capacity: number | null
  waitlist: boolean
  state: FormState
  opensAtUtc: string | null
  closesAtUtc: string | null
  timeZone: string | null
  /** Whether people are checked in now. */
  isOn: boolean
  slug: string | null
}

/** What is done on the day, and afterwards. */
export interface Day {
  /** Whether people are checked in now. */
  isOn: boolean
  /** Whether the workshop is over. */
  isOver: boolean
}

/** What somebody else did. */
export interface Lately {
  id: string
  act: string
  at: string
  by: 'account' | 'door' | 'own' | 'self'
  who: string | null
  name: string | null
  set: { capacity?: number | null; waitlist?: boolean } | null
}

export interface Found {
  now: string
  counts: Readonly<Record<RegistrationState, number>>
  docs: readonly Row[]
  totalDocs: number
  page: number
  limit: number
  chips: {
    state: Counts
    hand: Counts
    attended: Counts
    interpretation: Counts
    answers: readonly AnswerChips[]
  }
  bar: Bar
  lately: readonly Lately[]
}

/** Whom the desk shows. What is left out lets everybody through. */
export interface Query {
  text: string
  page: number
  state: RegistrationState | null
  hand: Hand | null
  attended: Attendance | null
  interpretation: string | null
  /** By the keys of questions. */
  answers: Readonly<Record<string, string>>
}

export const everybody: Query = {
  text: '',
  page: 1,
  state: null,
  hand: null,
  attended: null,
  interpretation: null,
  answers: {},
}

export interface Details {
  registration: Row
  answers: readonly { label: string; answer: string }[]
  hasNeeds: boolean
  hasBounced: boolean
  /** Whether they want no messages from the organisers. */
  hasNoMessages: boolean
  /** Whether they came by a list, and are not written to yet. */
  isQuiet: boolean
  mails: readonly { kind: string; state: MailState; at: string; code: string | null; seenTo: SeenTo | null }[]
  acts: readonly { act: string; at: string; by: keyof typeof words.details.by; name: string | null }[]
}
