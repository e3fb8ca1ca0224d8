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
