import { settingsOf, windowOf, type DeskRow } from './desk'
import { isRow } from './row'
import { asInstant } from './time'
import { timeState } from './timeState'

/** How one registers. */
export const registrationModes = ['none', 'external', 'internal', 'invitation'] as const
export type RegistrationMode = (typeof registrationModes)[number]

/** Whether a workshop is held as it is announced; nothing said is `scheduled`. */
export const eventStatuses = ['scheduled', 'postponed', 'calledOff'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** What a form of registration is now. */
export type FormState = 'open' | 'notYet' | 'closed' | 'past' | 'invitation' | 'external' | 'none' | 'calledOff'

/** What strangers learn of the seats, and nothing finer: who watched a number would see others come and go. */
export type SeatsLeft = 'open' | 'few' | 'waitlist' | 'none'

/** Instants (ISO 8601, UTC). */
interface FormFacts {
  mode: RegistrationMode | null
  isPublished: boolean
  /** Nothing is as good as `scheduled`. */
  status: EventStatus | null
  opensAtUtc: string | null
  closesAtUtc: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
}

/** Whether an instant is there and reached. */
const isReached = (instant: string | null, now: string): boolean =>
  instant !== null && Date.parse(instant) <= Date.parse(now)

/** Whether a registration of a workshop stands still: nobody is promoted, reminded or let run out of time until it is public and has a date again. */
export const standsStill = ({ isPublished, status }: Pick<FormFacts, 'isPublished' | 'status'>): boolean =>
  !isPublished || status === 'postponed'

/** @param now an instant, too */
export const formState = (facts: FormFacts, now: string): FormState => {
  const { closesAtUtc, isPublished, mode, opensAtUtc, startsAtUtc, status } = facts
  if (!isPublished) return 'none'
  if (status === 'calledOff') return 'calledOff'
  if (mode === null || mode === 'none') return 'none'
  if (timeState(facts, now) === 'past') return 'past'
  if (mode !== 'internal') return mode
  // Seats are given until the workshop starts; one that is postponed has no date to register for.
  if (status === 'postponed' || isReached(startsAtUtc, now) || isReached(closesAtUtc, now)) return 'closed'
  return opensAtUtc === null || isReached(opensAtUtc, now) ? 'open' : 'notYet'
}

interface SeatFacts {
  /** Null where seats are not counted. */
  capacity: number | null
  /** How many seats are held, by offers too. */
  taken: number
  /** How many wait. */
  waiting: number
  waitlist: boolean
  /** Whether it is closed to the public: nothing is said then. */
  isClosedMeeting: boolean
}

/** So many seats or fewer are few, however small the room. */
const FEW = 5
/** Of a large one a tenth is. */
const FEW_OF = 10

/** What somebody who registers now may hope for. A seat that is free while others wait is theirs. */
export const seatsLeft = ({ capacity, isClosedMeeting, taken, waiting, waitlist }: SeatFacts): SeatsLeft | null => {
  if (isClosedMeeting) return null
  if (capacity === null) return 'open'
  const left = capacity - taken
  if (left <= 0 || waiting > 0) return waitlist ? 'waitlist' : 'none'
  return left <= Math.max(FEW, capacity / FEW_OF) ? 'few' : 'open'
}

/** A workshop as it is stored, as far as its registration goes by it. */
interface WorkshopFacts {
  registration?: { mode?: RegistrationMode | null } | null
  eventStatus?: EventStatus | null
  timeZone?: string | null
  startsAtUtc?: string | null
  endsAtUtc?: string | null
}

interface Confidential {
  confidentiality?: { rule?: string | null } | null
}

/** The rule of confidentiality that is in force for a workshop: its own, else the series’. */
export const ruleFor = (workshop: Confidential, series: Confidential | null | undefined): string =>
  (workshop.confidentiality?.rule ? workshop : series)?.confidentiality?.rule ?? 'none'

interface RegistrationNow {
  state: FormState
  /** Null where nothing is said of seats: nobody can register here, or the meeting is closed. */
  seats: SeatsLeft | null
  opensAtUtc: string | null
  closesAtUtc: string | null
}

/** How many hold a seat and how many wait, as the desk noted it last: nobody counts to say it. */
const countsOf = (counts: unknown): { taken: number; waiting: number } => {
  const of = (name: string): number => (isRow(counts) && typeof counts[name] === 'number' ? counts[name] : 0)
  return { taken: of('confirmed') + of('offered'), waiting: of('waiting') }
}

/**
 * What is told of the registration of a workshop now, wherever it is told.
 * @param desk as it is stored; null where nobody has turned or published anything of it
 * @param rule that is in force for it (`ruleFor`)
 * @param now instant (ISO 8601, UTC)
 */
export const registrationNow = (
  workshop: WorkshopFacts,
  desk: (DeskRow & { counts?: unknown }) | null | undefined,
  { isPublished, now, rule }: { isPublished: boolean; now: string; rule: string },
): RegistrationNow => {
  const settings = settingsOf(desk)
  const window = windowOf(settings, workshop.timeZone)
  const state = formState(
    {
      ...window,
      mode: workshop.registration?.mode ?? null,
      isPublished,
      status: workshop.eventStatus ?? null,
      startsAtUtc: asInstant(workshop.startsAtUtc),
      endsAtUtc: asInstant(workshop.endsAtUtc),
    },
    now,
  )
  const isSaid = state === 'open' || state === 'notYet'
  return {
    ...window,
    state,
    seats: isSaid ? seatsLeft({ ...settings, ...countsOf(desk?.counts), isClosedMeeting: rule === 'closed' }) : null,
  }
}
