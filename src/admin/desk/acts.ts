import { fits, type RegistrationState } from '../../domain/registration'
import type { Localized } from '../../i18n/locales'
import { words as desk } from '../../i18n/words/desk/people'
import { words } from '../../i18n/words/registrationsDesk'
import type { Row } from './types'

/** What can be done with somebody at the desk. */
export type Act =
  | 'cancelByUs'
  | 'checkIn'
  | 'confirm'
  | 'erase'
  | 'moveToWaiting'
  | 'seatOutOfTurn'
  | 'sendLink'
  | 'takeBack'
  | 'undoCheckIn'

/** What can be done in each state, beside what follows from the day, the mails and the last act. */
const actsIn: Readonly<Record<RegistrationState, readonly Act[]>> = {
  invited: ['cancelByUs'],
  pending: ['confirm'],
  waiting: ['seatOutOfTurn', 'cancelByUs'],
  offered: ['cancelByUs'],
  confirmed: ['moveToWaiting', 'cancelByUs'],
  cancelled: [],
}

const canSend = ({ state }: Row): boolean => fits(state === 'pending' ? 'confirm' : 'links', state)

const ofTheDay = ({ attended, state }: Row, isOn: boolean): Act[] =>
  state === 'confirmed' && isOn ? [attended === 'checkedIn' ? 'undoCheckIn' : 'checkIn'] : []

/** Whether an act can be taken back still. @param now in milliseconds */
const isTakeable = ({ takeBackUntil }: Row, now: number): boolean =>
  takeBackUntil !== null && Date.parse(takeBackUntil) > now

/** All that can be done, the likeliest first. @param isOn whether people are checked in now */
export const actsFor = (row: Row, isOn: boolean, now: number): Act[] => [
  ...(isTakeable(row, now) ? (['takeBack'] as const) : []),
  ...ofTheDay(row, isOn),
  ...actsIn[row.state].filter((act) => act !== 'cancelByUs'),
  ...(canSend(row) ? (['sendLink'] as const) : []),
  ...actsIn[row.state].filter((act) => act === 'cancelByUs'),
  'erase',
]

/** The one that a row shows; null where nothing is to be done. */
export const likeliest = (row: Row, isOn: boolean, now: number): Act | null => {
  if (isTakeable(row, now)) return 'takeBack'
  const [today] = ofTheDay(row, isOn)
  if (today) return today
  if (row.state === 'waiting') return 'seatOutOfTurn'
  if (row.state === 'pending') return 'confirm'
  return canSend(row) ? 'sendLink' : null
}

/** What an act is called. */
export const labelOf = (act: Act): Localized =>
  act === 'checkIn' || act === 'undoCheckIn' ? desk.acts[act] : words.acts[act]

/** What it is called where there is little room. */
export const shortLabelOf = (act: Act): Localized =>
  act === 'seatOutOfTurn' ? desk.acts.seat : act === 'sendLink' ? desk.acts.sendLink : labelOf(act)

/** What is asked before it is done; undefined where nothing is. */
export const sureOf = (act: Act): Localized<(name: string) => string> | undefined =>
  act === 'cancelByUs' || act === 'confirm' || act === 'erase' || act === 'moveToWaiting' || act === 'seatOutOfTurn'
    ? words.sure[act]
    : undefined

/** Those that can be done with several at once. */
export const actsForMany = ['checkIn', 'sendLink', 'moveToWaiting', 'cancelByUs'] as const satisfies readonly Act[]

/** Where an act is sent, and with what. */
export const requestOf = (act: Act, { id, mark }: Row): { path: `/${string}`; data: object } => {
  if (act === 'checkIn' || act === 'undoCheckIn')
    return { path: `/registrations/${id}/checkIn`, data: { in: act === 'checkIn' } }
  if (act === 'sendLink') return { path: `/registrations/${id}/link`, data: {} }
  if (act === 'erase') return { path: `/registrations/${id}/erase`, data: {} }
  return { path: `/registrations/${id}/act`, data: { act, seen: mark } }
}

/** What is said once it is done. */
export const doneOf = (act: Act, name: string): Localized => {
  if (act === 'checkIn' || act === 'undoCheckIn') {
    const { en, fr } = desk.done[act]
    return { fr: fr(name), en: en(name) }
  }
  return act === 'confirm' || act === 'takeBack' || act === 'erase' || act === 'sendLink'
    ? words.done[act]
    : words.done.held
}
