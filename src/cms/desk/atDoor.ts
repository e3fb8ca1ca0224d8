import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { doorList, doorStanding, type DoorPerson, type DoorStanding } from '../../domain/door'
import { findMain, findMainById, isId } from '../../database/documents'
import { isRefusal } from '../../i18n/errors/refusal'
import { workshopOf } from '../registrations/acts'
import { followLink } from '../registrations/links'
import type { Registration } from '../registrations/queue'
import { isConfidential, markAttendance } from './attendance'
import type { Door } from './doors'

/** What those who have the link of a door see and do: names, and who is there. */

/** All that is read of a registration for the list. */
const read = { attended: true, mailbox: true, name: true, organisation: true, state: true } as const

/** Who is expected, who is there, and who has no seat. @param locale whose order of letters it is */
export const peopleAtDoor = async (req: PayloadRequest, { workshop }: Door, locale: string): Promise<DoorPerson[]> => {
  const where = {
    and: [{ workshop: { equals: workshop } }, { state: { in: ['confirmed', 'offered', 'waiting', 'cancelled'] } }],
  }
  return doorList(await findMain(req, 'registrations', where, 0, read), await isConfidential(req, workshop), locale)
}

/** What is done at a door: somebody comes in, or did not; or a code was read, which somebody brought. */
export const doorAct = z.union([
  z.strictObject({ n: z.string().max(60), id: z.string().max(60), in: z.boolean() }),
  z.strictObject({ n: z.string().max(60), scan: z.string().max(200) }),
])
export type DoorAct = z.infer<typeof doorAct>

/** What came of it. */
export interface DoorDone {
  /** The act’s own number, as the page gave it. */
  n: string
  /** Null where nobody of this workshop is meant. */
  id: string | null
  name: string
  is: DoorStanding | 'unknown'
  /** Whether it was so before. */
  already: boolean
}

const meant = async (req: PayloadRequest, act: DoorAct): Promise<Registration | null> => {
  if ('id' in act) return isId(req, act.id) ? findMainById(req, 'registrations', act.id) : null
  const found = await followLink(req, req.payload, act.scan)
  return found?.purpose === 'join' ? found.registration : null
}

/** Does what was done at a door, under its name. Of whom it finds it so already it says so. */
export const actAtDoor = async (req: PayloadRequest, door: Door, act: DoorAct): Promise<DoorDone> => {
  const unknown: DoorDone = { n: act.n, id: null, name: '', is: 'unknown', already: false }
  const row = await meant(req, act)
  if (!row || workshopOf(row) !== door.workshop) return unknown
  const { id } = row
  const said = (after: Registration, already: boolean): DoorDone => {
    const is = doorStanding(after)
    return is ? { n: act.n, id, name: after.name?.trim() ?? '', is, already } : unknown
  }
  const isIn = 'scan' in act || act.in
  try {
    const marking = { act: isIn ? 'checkIn' : 'undoCheckIn', door: door.name, who: `door:${door.id}` } as const
    const after = await markAttendance(req, id, marking, door.workshop)
    return after ? said(after, after.attended === row.attended) : unknown
  } catch (error) {
    if (!isRefusal(error) || error.code !== 'SEAT_NEEDED') throw error
    return said(row, false)
  }
}
