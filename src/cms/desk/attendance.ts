import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAttendance, markAfter, type Attendance, type AttendanceAct } from '../../domain/attendance'
import { ruleFor } from '../../domain/registrationForm'
import { isRow } from '../../domain/row'
import { changeWhere } from '../../database/atomic'
import { timeNow } from '../../database/answering'
import { findGlobal, findMain, findMainById, isId, keepUpdatedAt, type In } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { isRefusal, refusal } from '../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { audit, workshopOf } from '../registrations/acts'
import { listed, organisersEndpoint, whoOf } from '../registrations/organiser'
import type { Registration } from '../registrations/queue'
import type { Note } from '../registrations/takeBack'
import { noteMarked } from './roll'

/**
 * Who was there. Each act is one write with its condition, which says of whom it finds it done already that it is done: of many who do the same, or things
 * that differ, at once, none is lost.
 */

const language = (req: PayloadRequest) => ({ language: req.i18n.language })

export const attendanceOf = ({ attended }: Pick<Registration, 'attended'>): Attendance =>
  isAttendance(attended) ? attended : 'no'

/** Whether what is said in a workshop is told of nobody: then it is not kept when somebody came either. */
export const isConfidential = async (req: PayloadRequest, workshop: string): Promise<boolean> => {
  const of = await findMainById(req, 'workshops', workshop, { confidentiality: true })
  const rule = ruleFor(of ?? {}, await findGlobal(req, 'series', false))
  return rule === 'chathamHouse' || rule === 'closed'
}

/** How often an act is done anew since somebody else changed the mark meanwhile. */
const TRIES = 20

interface Marking {
  act: AttendanceAct
  /** Who does it, in the audit. */
  who: string
  /** Of a door: how its link is called. A door takes back what it did itself, and nothing of anybody else’s. */
  door?: string
}

/** Which of the ticks of a registration it is, from 1 on: under a rule of confidentiality no time tells. */
const numberOf = ({ facts }: Note): number => (isRow(facts) && typeof facts.tick === 'number' ? facts.tick : 0)

/** The last tick of a registration, whether it was taken back or not. */
const lastTick = async (req: In, registration: string): Promise<Note | null> => {
  const notes = await findMain(req, 'audit', {
    and: [{ registration: { equals: registration } }, { act: { equals: 'checkIn' } }],
  })
  return notes.sort((a, b) => numberOf(a) - numberOf(b)).at(-1) ?? null
}

/** What was known before a tick, and since when. */
const before = (tick: Note | null): { was: Attendance; wasAt: string | null } => {
  const { was, wasAt }: { was?: unknown; wasAt?: unknown } = isRow(tick?.facts) ? tick.facts : {}
  return { was: isAttendance(was) ? was : 'no', wasAt: typeof wasAt === 'string' ? wasAt : null }
}

const as = <T>(value: T | null | undefined) =>
  value === null || value === undefined ? { exists: false } : { equals: value }

/** The day of an instant: under a rule of confidentiality the audit says no more of when somebody came. */
const dayOf = (now: Date): Date => new Date(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`)

/**
 * Does an act of attendance.
 * @param workshop the only one of which it may be; left out, any
 * @returns the registration after it; null where there is none
 * @throws Refusal SEAT_NEEDED, of whoever has no seat
 */
export const markAttendance = async (
  req: PayloadRequest,
  id: string,
  { act, door, who }: Marking,
  workshop?: string,
): Promise<Registration | null> => {
  let isWritten = false
  const row = await inTransaction(req, async () => {
    isWritten = false
    for (let tries = 0; tries < TRIES; tries++) {
      const row = isId(req, id) ? await findMainById(req, 'registrations', id) : null
      if (!row || (workshop !== undefined && workshopOf(row) !== workshop)) return null
      if (row.state !== 'confirmed')
        throw refusal('SEAT_NEEDED', undefined, req.i18n ? { language: req.i18n.language } : {})
      const mark = attendanceOf(row)
      const isTick = act === 'checkIn' || (act === 'undoCheckIn' && mark === 'checkedIn')
      const tick = isTick ? await lastTick(req, id) : null
      if (act === 'undoCheckIn' && door !== undefined && tick?.who !== who) return row
      const { was, wasAt } = before(tick)
      const next = markAfter(mark, act, was)
      if (next === mark) return row
      const now = timeNow()
      const hidden = await isConfidential(req, workshopOf(row))
      const at = { checkIn: now.toISOString(), undoCheckIn: wasAt, sayAttended: row.attendedAt, unsayAttended: null }[
        act
      ]
      const data = { attended: next, attendedAt: hidden ? null : (at ?? null) }
      const done = await changeWhere(
        req,
        'registrations',
        { and: [{ id: { equals: id } }, { state: { equals: 'confirmed' } }, { attended: as(row.attended) }] },
        hidden ? { ...data, ...keepUpdatedAt } : data,
      )
      if (!done) continue
      const facts = {
        was: mark,
        wasAt: hidden ? null : (row.attendedAt ?? null),
        ...(act === 'checkIn' ? { tick: (tick ? numberOf(tick) : 0) + 1 } : {}),
        ...(door === undefined ? {} : { door }),
      }
      await audit(req, { act, who, registration: id, workshop: workshopOf(row), ...facts }, hidden ? dayOf(now) : now)
      isWritten = true
      return { ...row, ...data }
    }
    throw refusal('WRITER_BUSY')
  })
  if (row && isWritten) noteMarked(req.payload, workshopOf(row), row.id)
  return row
}

const checkInWish = z.strictObject({ in: z.boolean() })

/**
 * `POST /api/registrations/:id/checkIn`: that somebody is there, `{in: true}`, or that this was a mistake, `{in: false}`, which gives back what was known
 * before. Of whom it finds it so already it says so again. It refuses who has no seat: SEAT_NEEDED.
 */
export const checkIn = organisersEndpoint('/:id/checkIn', checkInWish, async (req, { in: isIn }) => {
  const id = String(req.routeParams?.id)
  const row = await markAttendance(req, id, { act: isIn ? 'checkIn' : 'undoCheckIn', who: whoOf(req) })
  if (!row) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  return { registration: await listed(req, row) }
})

/** Of how many it is said at once. */
const MOST = 500

const sayWish = z.strictObject({
  ids: z.array(z.string().max(60)).min(1).max(MOST),
  attended: z.enum(['said', 'no']),
})

/**
 * `POST /api/workshops/:id/desk/attendance`: an organiser says of some, 500 at most, that they were there, or that they were not. Each is done for itself:
 * `registrations` are those that stand so, `refused` the others, each with its code: SEAT_NEEDED, or DOCUMENT_NOT_FOUND of what is not of this workshop.
 */
export const sayAttended = organisersWorkshopEndpoint('post', '/attendance', async (req, { id: workshop }) => {
  await addDataAndFileToRequest(req)
  const wanted = sayWish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, language(req))
  const act = wanted.data.attended === 'said' ? 'sayAttended' : 'unsayAttended'
  const registrations: object[] = []
  const refused: { id: string; code: string; message: string }[] = []
  const refuse = (id: string, { code, message }: { code: string; message: string }) =>
    refused.push({ id, code, message })
  for (const id of new Set(wanted.data.ids))
    try {
      const row = await markAttendance(req, id, { act, who: whoOf(req) }, workshop)
      if (row) registrations.push(await listed(req, row))
      else refuse(id, refusal('DOCUMENT_NOT_FOUND', undefined, language(req)))
    } catch (error) {
      if (!isRefusal(error) || error.status >= 500) throw error
      refuse(id, error)
    }
  return Response.json({ registrations, refused }, { headers: { 'Cache-Control': 'no-store' } })
})
