import type { PayloadRequest } from 'payload'
import {
  fits,
  heldActs,
  registrationStates,
  TAKE_BACK_MS,
  type Decision,
  type RegistrationState,
} from '../../domain/registration'
import { isRow } from '../../domain/row'
import { findMain, type Stored } from '../../database/documents'
import { owedOf, owedText, stateOf, writtenOwed, type Before } from './acts'
import type { Registration } from './queue'

/** An act of the desk whose mail waits: it is taken back as if it had never been, and the mails of before go as if nothing had been. */

export type Note = Stored<'audit'>

const timeIn = ({ at }: Note): number => Date.parse(at ?? '')

/** The acts of the desk on registrations that may be taken back still. */
export const heldNotes = (
  req: PayloadRequest,
  of: { registration: string } | { workshop: string },
  now: Date,
  within = TAKE_BACK_MS,
): Promise<Note[]> =>
  findMain(req, 'audit', {
    and: [
      'registration' in of ? { registration: { equals: of.registration } } : { workshop: { equals: of.workshop } },
      { act: { in: [...heldActs] } },
      { at: { greater_than: new Date(now.getTime() - within).toISOString() } },
    ],
  })

/** Those of them that are among some notes. */
export const heldAmong = (notes: readonly Note[], now: Date): Note[] =>
  notes.filter((note) => heldActs.some((one) => one === note.act) && timeIn(note) > now.getTime() - TAKE_BACK_MS)

/** The one of these acts that brought a registration to where it is; null where something else did: nobody goes back behind that. */
export const heldBy = ({ id, stateAt }: Pick<Registration, 'id' | 'stateAt'>, notes: readonly Note[]): Note | null =>
  notes.find((note) => note.registration === id && stateAt && timeIn(note) === Date.parse(stateAt)) ?? null

/** Until when an act can be taken back (ISO 8601, UTC). */
export const takeBackUntil = (note: Note): string => new Date(timeIn(note) + TAKE_BACK_MS).toISOString()

/** What a registration was in before an act. */
export const wasIn = ({ facts }: Note): RegistrationState | null => {
  const from = isRow(facts) ? facts.from : null
  return registrationStates.find((state) => state === from) ?? null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What an act put aside, as its note has it. */
const beforeIn = ({ facts }: Note): Before => {
  const before = isRow(facts) && isRow(facts.before) ? facts.before : {}
  const sequence = typeof before.sequence === 'number' ? before.sequence : 0
  return { owes: textIn(before.owes), sequence, stateAt: textIn(before.stateAt), toldAt: textIn(before.toldAt) }
}

/** A registration as it was before an act, as far as mails go by it. */
export const asBefore = (row: Registration, note: Note): Registration => {
  const { stateAt, toldAt } = beforeIn(note)
  return { ...row, cause: null, state: wasIn(note), stateAt, toldAt }
}

/**
 * What taking back writes beside the state: since when it lasts, and the mails that the act stripped, so that those in the outbox are of it again. Whoever
 * was offered a seat waits, and is told so.
 * @param sequence how often the workshop was changed by now: whoever was out of it meanwhile is told of a change
 */
export const restored = (
  row: Registration,
  decision: Decision,
  { note, now, sequence }: { note: Note; now: Date; sequence: number },
): Partial<Registration> => {
  const before = beforeIn(note)
  const owed = writtenOwed(row, decision)
  for (const [kind, minutes] of owedOf(before.owes))
    if (!fits(kind, stateOf(row), row.cause) && decision.to !== 'deleted' && fits(kind, decision.to))
      owed.set(kind, minutes)
  if (sequence > before.sequence) owed.set('moved', 0)
  if (decision.to === wasIn(note)) return { owes: owedText(owed), stateAt: before.stateAt, toldAt: before.toldAt }
  owed.set('waitlisted', 0)
  return { owes: owedText(owed), toldAt: now.toISOString() }
}
