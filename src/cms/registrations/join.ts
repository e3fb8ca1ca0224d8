import type { PayloadRequest } from 'payload'
import { changeWhere } from '../../database/atomic'
import { findGlobal, findMainById, keepUpdatedAt, type Stored } from '../../database/documents'
import { surer, type Attendance } from '../../domain/attendance'
import type { Clock } from '../../domain/clock'
import { inWindow, joinWindow, type JoinWindow, type Meeting } from '../../domain/meeting'
import { isPublic } from '../../domain/publication'
import { ruleFor, standsStill } from '../../domain/registrationForm'
import { asInstant } from '../../domain/time'
import type { ErrorCode } from '../../i18n/errors'
import { isRefusal, refusal } from '../../i18n/errors/refusal'
import { workshopOf } from './acts'
import { findMeeting, type StoredMeeting } from './meetings'
import type { Registration } from './queue'

/** How whoever has a seat comes to the meeting: by a button, within a window. */

type Workshop = Pick<
  Stored<'workshops'>,
  '_status' | 'attendanceMode' | 'deletedAt' | 'endsAtUtc' | 'eventStatus' | 'id' | 'registration' | 'startsAtUtc'
>

/** Why nobody joins a workshop now, whatever time it is; null where those who have a seat do. */
const closedFor = ({ attendanceMode, eventStatus, ...workshop }: Workshop): ErrorCode | null => {
  if (isPublic(workshop) && eventStatus === 'calledOff') return 'WORKSHOP_CALLED_OFF'
  const isPublished = isPublic(workshop) && workshop.registration?.mode === 'internal'
  if (standsStill({ isPublished, status: eventStatus ?? null })) return 'WORKSHOP_PAUSED'
  return attendanceMode === 'onsite' ? 'MEETING_MISSING' : null
}

/** Why somebody joins nothing where their registration is what it is; null where they have a seat. */
const closedTo = ({ state }: Registration): ErrorCode | null => {
  if (state === 'confirmed') return null
  if (state === 'cancelled') return 'REGISTRATION_CANCELLED'
  return state === 'pending' ? 'NOT_CONFIRMED' : 'NOT_SEATED'
}

/** When one may join a workshop, as it is published. */
export const windowFor = (
  { endsAtUtc, startsAtUtc }: Pick<Workshop, 'endsAtUtc' | 'startsAtUtc'>,
  { minutes }: Pick<StoredMeeting, 'minutes'>,
): JoinWindow | null => joinWindow({ startsAtUtc: asInstant(startsAtUtc), endsAtUtc: asInstant(endsAtUtc) }, minutes)

/** When those who have a seat may join a workshop that is public; null where it has no meeting, or no date, or is held in a room alone. */
export const joiningWhenPublic = async (
  req: PayloadRequest,
  workshop: Pick<Workshop, 'attendanceMode' | 'endsAtUtc' | 'id' | 'startsAtUtc'>,
): Promise<JoinWindow | null> => {
  if (workshop.attendanceMode === 'onsite') return null
  const stored = await findMeeting(req, workshop.id)
  return stored.meeting && windowFor(workshop, stored)
}

/**
 * When somebody may join, and whether they may now.
 * @param now an instant (ISO 8601, UTC)
 * @returns null where they have no seat, where nothing is held as it was announced, and where there is no meeting, or no date
 */
export const joiningOf = async (
  req: PayloadRequest,
  registration: Registration,
  workshop: Workshop,
  now: string,
): Promise<(JoinWindow & { isOpen: boolean }) | null> => {
  if (closedTo(registration) ?? closedFor(workshop)) return null
  const window = await joiningWhenPublic(req, workshop)
  return window && { ...window, isOpen: inWindow(window, now) === 'in' }
}

/** What is told of who was there: under the Chatham House rule they come under the name that they chose; where it, or a closed meeting, keeps it among them, no time is kept. */
const discretionOf = async (
  req: PayloadRequest,
  workshop: Stored<'workshops'>,
): Promise<{ isPseudonymous: boolean; isTimeless: boolean }> => {
  const rule = ruleFor(workshop, await findGlobal(req, 'series', false))
  return { isPseudonymous: rule === 'chathamHouse', isTimeless: rule === 'chathamHouse' || rule === 'closed' }
}

const attendedBy = ({ attended }: Registration): Attendance => attended ?? 'no'

/**
 * Notes that somebody pressed the button: a claim, and not that they were there. What is known for surer stays.
 * @returns whether their registration was still as it was read
 */
const noteJoined = async (
  req: PayloadRequest,
  registration: Registration,
  isTimeless: boolean,
  now: Date,
): Promise<boolean> => {
  const before = attendedBy(registration)
  if (surer(before, 'joined') === before) return true
  const { attended, id } = registration
  const asRead = attended ? { equals: attended } : { exists: false }
  // Where no time is kept, that of the registration stays too. Elsewhere it tells desks that something is new of them (src/cms/desk/roll.ts).
  const at = isTimeless ? keepUpdatedAt : { attendedAt: now.toISOString() }
  return changeWhere(
    req,
    'registrations',
    { and: [{ id: { equals: id } }, { state: { equals: 'confirmed' } }, { attended: asRead }] },
    { attended: 'joined', ...at },
  )
}

/** Where somebody was led. */
interface Joined {
  meeting: Meeting
  /** Whether they are called there as they want to be. */
  isPseudonymous: boolean
}

/** How often it is looked anew since somebody else changed the registration meanwhile. */
const TRIES = 5

/**
 * Leads whoever has a seat to the meeting, within its window, and notes that they went.
 * @returns null where there is no such registration, or no such workshop, any more
 * @throws Refusal NOT_NOW, with the window, outside it; MEETING_MISSING; as the registration and the workshop are, NOT_CONFIRMED, NOT_SEATED,
 * REGISTRATION_CANCELLED, WORKSHOP_CALLED_OFF, WORKSHOP_PAUSED
 */
export const join = async (req: PayloadRequest, id: string, clock: Clock): Promise<Joined | null> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const registration = await findMainById(req, 'registrations', id)
    const workshop = registration && (await findMainById(req, 'workshops', workshopOf(registration)))
    if (!registration || !workshop) return null
    const closed = closedTo(registration) ?? closedFor(workshop)
    if (closed) throw refusal(closed)
    const now = clock()
    const stored = await findMeeting(req, workshop.id)
    if (!stored.meeting) throw refusal('MEETING_MISSING')
    const window = windowFor(workshop, stored)
    if (!window || inWindow(window, now.toISOString()) !== 'in')
      throw refusal('NOT_NOW', undefined, window ? { details: { join: window } } : {})
    const { isPseudonymous, isTimeless } = await discretionOf(req, workshop)
    const joined = { meeting: stored.meeting, isPseudonymous }
    try {
      if (await noteJoined(req, registration, isTimeless, now)) return joined
    } catch (error) {
      // Many press it in the same minute: nobody stays outside since it could not be noted that they came.
      if (!isRefusal(error) || error.status < 500) throw error
      req.payload.logger.warn('It could not be noted that somebody opened a meeting.')
      return joined
    }
  }
  throw refusal('WRITER_BUSY')
}

/** The same for a page, which says itself how it stands: `closed` where one may not join now. */
export const joinedBy = async (req: PayloadRequest, id: string, clock: Clock): Promise<Joined | 'closed' | null> => {
  try {
    return await join(req, id, clock)
  } catch (error) {
    if (!isRefusal(error) || error.status >= 500) throw error
    return 'closed'
  }
}
