import type { FormState } from './registrationForm'
import type { Hand } from './roll'

/** A workshop that takes registrations here, as the list of desks shows it. */
export interface DeskAtAGlance {
  id: string
  number: number | null
  title: string
  /** Wall time in its zone. */
  startsAt: string | null
  isPast: boolean
  state: FormState
  /** Null where seats are not counted. */
  capacity: number | null
  taken: number
  waiting: number
  offered: number
  /** What needs a hand, and of how many. */
  hands: Partial<Record<Hand, number>>
}
