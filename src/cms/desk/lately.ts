import type { PayloadRequest } from 'payload'
import { isRow, textOf } from '../../domain/row'
import { TAKE_BACK_MS } from '../../domain/registration'
import type { Stored } from '../../database/documents'
import { accountName } from '../accounts/accountName'
import type { Roll } from './roll'

/** What was done at a desk just now, for whoever has it open. */

export type Note = Stored<'audit'>

/** What is told of: what organisers do, what is done at the door, and what people do themselves. */
export const toldActs = [
  'add',
  'confirm',
  'cancelByUs',
  'moveToWaiting',
  'seatOutOfTurn',
  'takeBack',
  'sendLink',
  'erase',
  'askAddress',
  'checkIn',
  'undoCheckIn',
  'sayAttended',
  'unsayAttended',
  'setDesk',
  'openDesk',
  'closeDesk',
  'cancel',
  'accept',
  'decline',
  'change',
] as const
type ToldAct = (typeof toldActs)[number]

/** One of them, without anything that a registration says but its name. */
export interface Lately {
  id: string
  act: ToldAct
  /** ISO 8601, UTC. */
  at: string
  /** Who did it: the reader, who registered, an account, or somebody at the door. */
  by: 'account' | 'door' | 'own' | 'self'
  /** What the account is called, or the door; null where it has no name. */
  who: string | null
  registration: string | null
  /** Whose registration it is; null where it is erased, or none. */
  name: string | null
  /** Of the desk: what was set. */
  set: { capacity?: number | null; waitlist?: boolean } | null
}

/** An act is seen when all that belongs to it is written, and clocks of servers differ. */
const LATE_MS = 15_000

/** Notes of what was done at a workshop since an instant, and of whatever can be taken back still. */
export const notesLately = async (
  req: PayloadRequest,
  workshop: string,
  since: string | null,
  now: Date,
): Promise<Note[]> => {
  const from = Math.min(now.getTime() - TAKE_BACK_MS, since ? Date.parse(since) - LATE_MS : Infinity)
  // By time alone, which an index gives: of one workshop there are as many as it has registrations.
  const { docs } = await req.payload.db.find<Note>({
    collection: 'audit',
    limit: 0,
    pagination: false,
    req,
    sort: ['-at'],
    where: { at: { greater_than: new Date(from).toISOString() } },
  })
  return docs.filter((note) => note.workshop === workshop)
}

const setIn = (facts: unknown): Lately['set'] => {
  const set = isRow(facts) && isRow(facts.set) ? facts.set : null
  if (!set) return null
  const { capacity, waitlist } = set
  return {
    ...(typeof capacity === 'number' || capacity === null ? { capacity } : {}),
    ...(typeof waitlist === 'boolean' ? { waitlist } : {}),
  }
}

/** What a reader is told of these notes: the oldest first. */
export const toldOf = async (
  req: PayloadRequest,
  notes: readonly Note[],
  since: string | null,
  roll: Roll,
): Promise<Lately[]> => {
  if (!since) return []
  const names = new Map<string, string | null>()
  const told: Lately[] = []
  for (const { act, at, facts, id, registration, who } of notes) {
    const known = toldActs.find((one) => one === act)
    if (!known || !who || who === 'system' || Date.parse(at ?? '') <= Date.parse(since) - LATE_MS) continue
    const by = who === 'self' ? 'self' : who === req.user?.id ? 'own' : who.startsWith('door') ? 'door' : 'account'
    if (by === 'account' && !names.has(who)) names.set(who, await accountName(req, who))
    const { email, name } = roll.byId.get(registration ?? '')?.row ?? {}
    told.push({
      id,
      act: known,
      at: new Date(at ?? 0).toISOString(),
      by,
      who: names.get(who) ?? textOf(isRow(facts) ? facts.door : null),
      registration: registration || null,
      name: name || email || null,
      set: setIn(facts),
    })
  }
  return told.toSorted((a, b) => a.at.localeCompare(b.at))
}
