import { fits, type RegistrationState } from '../../domain/registration'
import type { Localized } from '../../i18n/locales'
import { words as desk } from '../../i18n/words/desk/people'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import type { Day, Found, Row } from './types'

/** What can be done with somebody at the desk. */
export type Act =
  | 'cancelByUs'
  | 'checkIn'
  | 'confirm'
  | 'erase'
  | 'moveToWaiting'
  | 'sayAttended'
  | 'seatOutOfTurn'
  | 'sendLink'
  | 'takeBack'
  | 'undoCheckIn'
  | 'unsayAttended'

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

const ofTheDay = ({ attended, state }: Row, { isOn }: Day): Act[] =>
  state === 'confirmed' && isOn ? [attended === 'checkedIn' ? 'undoCheckIn' : 'checkIn'] : []

/** What an organiser says of somebody’s attendance: afterwards that they were there, and at any time that what is known of it is wrong. */
const ofAttendance = ({ attended, state }: Row, { isOn, isOver }: Day): Act[] => {
  if (state !== 'confirmed') return []
  if (attended === 'checkedIn' || attended === 'said') return isOn && attended === 'checkedIn' ? [] : ['unsayAttended']
  return [...(isOver ? (['sayAttended'] as const) : []), ...(attended === 'joined' ? (['unsayAttended'] as const) : [])]
}

/** Whether an act can be taken back still. @param now in milliseconds */
const isTakeable = ({ takeBackUntil }: Row, now: number): boolean =>
  takeBackUntil !== null && Date.parse(takeBackUntil) > now

/** All that can be done, the likeliest first. */
export const actsFor = (row: Row, day: Day, now: number): Act[] => [
  ...(isTakeable(row, now) ? (['takeBack'] as const) : []),
  ...ofTheDay(row, day),
  ...ofAttendance(row, day),
  ...actsIn[row.state].filter((act) => act !== 'cancelByUs'),
  ...(canSend(row) ? (['sendLink'] as const) : []),
  ...actsIn[row.state].filter((act) => act === 'cancelByUs'),
  'erase',
]

/** The one that a row shows; null where nothing is to be done. */
export const likeliest = (row: Row, day: Day, now: number): Act | null => {
  if (isTakeable(row, now)) return 'takeBack'
  const [today] = ofTheDay(row, day)
  if (today) return today
  if (row.state === 'waiting') return 'seatOutOfTurn'
  if (row.state === 'pending') return 'confirm'
  return canSend(row) ? 'sendLink' : null
}

const isOfAttendance = (act: Act) =>
  act === 'checkIn' || act === 'undoCheckIn' || act === 'sayAttended' || act === 'unsayAttended'

/** What an act is called. */
export const labelOf = (act: Act): Localized => (isOfAttendance(act) ? desk.acts[act] : words.acts[act])

/** What it is called where there is little room. */
export const shortLabelOf = (act: Act): Localized =>
  act === 'seatOutOfTurn' ? desk.acts.seat : act === 'sendLink' ? desk.acts.sendLink : labelOf(act)

/** What is asked before it is done; undefined where nothing is. */
export const sureOf = (act: Act): Localized<(name: string) => string> | undefined =>
  act === 'cancelByUs' || act === 'confirm' || act === 'erase' || act === 'moveToWaiting' || act === 'seatOutOfTurn'
    ? words.sure[act]
    : undefined

/** Those that can be done with several at once. */
export const actsForMany = [
  'checkIn',
  'sayAttended',
  'confirm',
  'seatOutOfTurn',
  'sendLink',
  'moveToWaiting',
  'cancelByUs',
  'erase',
] as const satisfies readonly Act[]

/** How many seats there are, where whoever is given one out of turn gets one more than that; null where one is free, or seats are not counted. */
export const seatsAllTaken = ({ bar, counts }: Pick<Found, 'bar' | 'counts'>): number | null =>
  bar.capacity !== null && counts.confirmed + counts.offered >= bar.capacity ? bar.capacity : null

/** Where an act is sent, and with what. */
const requestOf = (
  act: Act,
  { id, mark }: Row,
  workshop: string,
  isExtra?: boolean,
): { path: `/${string}`; data: object } => {
  if (act === 'sayAttended' || act === 'unsayAttended')
    return {
      path: `/workshops/${workshop}/desk/attendance`,
      data: { ids: [id], attended: act === 'sayAttended' ? 'said' : 'no' },
    }
  if (act === 'checkIn' || act === 'undoCheckIn')
    return { path: `/registrations/${id}/checkIn`, data: { in: act === 'checkIn' } }
  if (act === 'sendLink') return { path: `/registrations/${id}/link`, data: {} }
  if (act === 'erase') return { path: `/registrations/${id}/erase`, data: {} }
  return {
    path: `/registrations/${id}/act`,
    data: { act, seen: mark, ...(act === 'seatOutOfTurn' ? { isExtra } : {}) },
  }
}

/** What the server says of what it refuses. */
export interface Refusals {
  errors?: readonly { code?: string }[]
}

/** Does an act. @returns null where it is done; else why it is not, and whether it is since somebody else was first */
export const doAct = async (
  act: Act,
  row: Row,
  {
    address,
    isExtra,
    workshop,
  }: {
    address: (path: `/${string}`) => string
    /** Of a seat out of turn: whether one knows that it is one over the capacity. */
    isExtra?: boolean
    workshop: string
  },
): Promise<{ why: string | null; hasChanged: boolean } | null> => {
  const { data, path } = requestOf(act, row, workshop, isExtra)
  const { body, refused, said } = await askServer<{ refused?: readonly { message: string }[] }, Refusals>(
    address(path),
    { data },
  )
  const [other] = body?.refused ?? []
  if (body && !other) return null
  const hasChanged = said?.errors?.some(({ code }) => code === 'ACT_NOT_NOW') ?? false
  return { why: other?.message ?? refused ?? null, hasChanged }
}

/** What is said once it is done. */
export const doneOf = (act: Act, name: string): Localized => {
  if (isOfAttendance(act)) {
    const { en, fr } = desk.done[act]
    return { fr: fr(name), en: en(name) }
  }
  return act === 'confirm' || act === 'takeBack' || act === 'erase' || act === 'sendLink'
    ? words.done[act]
    : words.done.held
}
