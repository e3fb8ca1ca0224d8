import { formState } from '../../../src/domain/registrationForm'
import type { PublicFormState, PublicWorkshop } from './publicTypes'

/** What is needed to say whether one can register for a workshop. */
export type Registrable = Pick<PublicWorkshop, 'eventStatus' | 'startsAtUtc' | 'endsAtUtc'> & {
  registration: Pick<PublicWorkshop['registration'], 'mode' | 'opensAtUtc' | 'closesAtUtc' | 'seats'>
}

const instant = (now: Date | string): string => (typeof now === 'string' ? now : now.toISOString())

/**
 * Whether one can register, at a time: what the server would say then, of a workshop that was read before. A page that is kept, or stays open,
 * goes by this.
 * @param now this moment unless given
 */
export const registrationState = (workshop: Registrable, now: Date | string = new Date()): PublicFormState => {
  const { endsAtUtc, eventStatus, registration, startsAtUtc } = workshop
  const { closesAtUtc, mode, opensAtUtc } = registration
  const facts = { mode, opensAtUtc, closesAtUtc, startsAtUtc, endsAtUtc, status: eventStatus, isPublished: true }
  return formState(facts, instant(now))
}

/** Whether somebody who registers here now gets a seat, or can wait for one. */
export const isOpen = (workshop: Registrable, now?: Date | string): boolean =>
  registrationState(workshop, now) === 'open' && workshop.registration.seats !== 'none'
