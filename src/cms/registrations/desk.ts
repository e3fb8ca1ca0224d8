import { createHash } from 'node:crypto'
import { deskNames, storedSettings, type DeskSettings } from '../../domain/desk'
import { isPublic } from '../../domain/publication'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, type Conditions, type Stored, type In } from '../../database/documents'
import type { findKept } from '../../database/kept'
import { refusal } from '../../i18n/errors/refusal'
import { forgetDoors } from '../desk/storedDoors'

export type Desk = Stored<'desks'>

/** The desks of some workshops, by the workshops’ ids. @param find `findKept` for what the public reads */
export const desksOf = async (
  req: In,
  workshops: readonly string[],
  find: typeof findKept = findMain,
): Promise<Map<string, Desk>> => {
  const desks = workshops.length ? await find(req, 'desks', { workshop: { in: [...new Set(workshops)] } }) : []
  return new Map(desks.flatMap((desk) => (desk.workshop ? [[desk.workshop, desk] as const] : [])))
}

/** The desk of one workshop; null where nobody has turned or published anything of it. */
export const deskOf = async (req: In, workshop: string): Promise<Desk | null> =>
  (await desksOf(req, [workshop])).get(workshop) ?? null

/** Writes to the desk of a workshop, and makes it where there is none: of two who make it at once, the second writes to that of the first. */
export const writeDesk = async (req: In, workshop: string, data: Partial<Desk>): Promise<void> => {
  if (await changeWhere(req, 'desks', { workshop: { equals: workshop } }, data)) return
  try {
    await make(req, 'desks', { ...data, workshop })
  } catch (error) {
    if (!isTaken(error)) throw error
    await changeWhere(req, 'desks', { workshop: { equals: workshop } }, data)
  }
}

/** Writes what organisers turn to the desk of a workshop. */
export const writeSettings = (req: In, workshop: string, settings: DeskSettings): Promise<void> =>
  writeDesk(req, workshop, storedSettings(settings))

const as = <T>(value: T | null | undefined) =>
  value === null || value === undefined ? { exists: false } : { equals: value }

/**
 * Writes what of the settings is other than before, so that what somebody else turns at the same time stays.
 * @param isAsSeen whether the number of seats must still be that of before
 * @returns whether it was
 */
export const changeSettings = async (
  req: In,
  workshop: string,
  before: DeskSettings,
  settings: DeskSettings,
  isAsSeen = false,
): Promise<boolean> => {
  const isOther = (name: keyof DeskSettings): boolean => JSON.stringify(settings[name]) !== JSON.stringify(before[name])
  const isWith = (name: keyof DeskSettings): boolean => name === 'reminders' || name === 'thanks'
  const changed = deskNames.filter((name) => isOther(name) && !isWith(name)).map((name) => [name, settings[name]])
  // These two stand together.
  const { reminders } = storedSettings(settings)
  const together = deskNames.some((name) => isOther(name) && isWith(name)) ? { reminders } : {}
  const data: Partial<Desk> = { ...Object.fromEntries(changed), ...together }
  if (!Object.keys(data).length) return true
  const of: Conditions<'desks'> = { workshop: { equals: workshop } }
  const where = isAsSeen ? { and: [of, { capacity: as(before.capacity) }] } : of
  if (await changeWhere(req, 'desks', where, data)) return true
  if (isAsSeen && (await deskOf(req, workshop))) return false
  await writeSettings(req, workshop, settings)
  return true
}

/** Deletes the desk of a workshop that is gone, its meeting, what was noted of its mails, what was written to people, and the links to its door. */
export const deleteDesk = async (req: In, workshop: string): Promise<void> => {
  const where = { workshop: { equals: workshop } }
  await req.payload.db.deleteMany({ collection: 'desks', req, where: where satisfies Conditions<'desks'> })
  await req.payload.db.deleteMany({ collection: 'meetings', req, where: where satisfies Conditions<'meetings'> })
  await req.payload.db.deleteMany({ collection: 'outbox', req, where: where satisfies Conditions<'outbox'> })
  await forgetDoors(req.payload, workshop)
  await req.payload.db.deleteMany({ collection: 'mailings', req, where: where satisfies Conditions<'mailings'> })
}

/** What a desk knows of a workshop’s publication. */
type Published = Pick<
  Stored<'workshops'>,
  | '_status'
  | 'attendanceMode'
  | 'deletedAt'
  | 'endsAtUtc'
  | 'id'
  | 'place'
  | 'registration'
  | 'startsAtUtc'
  | 'eventStatus'
>

const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64url')
    .slice(0, 22)

/** What an entry in a calendar says. */
const inCalendar = ['eventStatus', 'startsAtUtc', 'endsAtUtc', 'place'] as const satisfies (keyof Desk)[]

/** Databases give an instant in forms of their own. */
const isSame = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? null) === (b ?? null) || Boolean(a && b && Date.parse(a) === Date.parse(b))

/** What is read of a workshop to tell its desk what was published. */
export const toldToDesk = {
  startsAtUtc: true,
  endsAtUtc: true,
  eventStatus: true,
  attendanceMode: true,
  place: true,
  registration: true,
} as const

/** What stands before the fingerprint of the place while the registrations do not know yet that what a calendar says has changed. */
const UNTOLD = '>'

/** The fingerprint of where it is held, as it was published. */
export const placeOf = ({ place }: Desk): string => (place ?? '').replace(UNTOLD, '')

/** Whether the registrations of a desk do not know yet what it does. */
export const isUntold = ({ place }: Desk): boolean => (place ?? '').startsWith(UNTOLD)

/** Notes that the registrations know what a desk knew when it was read. */
export const noteTold = (req: In, desk: Desk): Promise<boolean> =>
  changeWhere(req, 'desks', { and: [{ id: { equals: desk.id } }, asRead(desk)] }, { place: placeOf(desk) })

/** The desks whose registrations do not know yet what has changed. */
export const untoldDesks = (req: In): Promise<Desk[]> =>
  findMain(req, 'desks', {
    // What begins so.
    and: [{ place: { greater_than_equal: UNTOLD } }, { place: { less_than: '?' } }, { isOpen: { equals: true } }],
  })

/** That a desk says of the publication what it said when it was read. */
const asRead = ({ place, sequence }: Desk): Conditions<'desks'> => ({
  and: [{ place: as(place) }, { sequence: as(sequence) }],
})

/** How often one tells a desk anew that somebody else told something meanwhile. */
const TRIES = 5

/**
 * Tells the desk of a workshop what was published of it, or that it is public no more. May be done again at any time. Where what a calendar says has
 * changed, the desk says so until its registrations know it too (`isUntold`; follow.ts).
 * @returns whether they do not
 */
export const tellDesk = async (req: In, workshop: Published): Promise<boolean> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const desk = await deskOf(req, workshop.id)
    const isOpen = isPublic(workshop) && workshop.registration?.mode === 'internal'
    if (!isOpen) {
      if (desk?.isOpen) await writeDesk(req, workshop.id, { isOpen })
      return false
    }
    const told: Pick<Desk, (typeof inCalendar)[number]> = {
      eventStatus: workshop.eventStatus ?? 'scheduled',
      startsAtUtc: workshop.startsAtUtc ?? null,
      endsAtUtc: workshop.endsAtUtc ?? null,
      // On site or online is a part of where.
      place: fingerprint([workshop.place ?? null, workshop.attendanceMode ?? null]),
    }
    // Nothing was told yet where it knows no place.
    const known = desk?.place ? { ...desk, place: placeOf(desk) } : null
    // As an earlier version knew it: nothing has moved.
    const isEarlier = known?.place === fingerprint(workshop.place)
    const isMoved =
      known !== null && inCalendar.some((name) => !isSame(known[name], told[name]) && !(name === 'place' && isEarlier))
    if (desk?.isOpen && known && !isMoved && !isEarlier) return isUntold(desk)
    const isLeft = isMoved || Boolean(desk && isUntold(desk))
    const sequence = (desk?.sequence ?? 0) + (isMoved ? 1 : 0)
    const data = { ...told, place: `${isLeft ? UNTOLD : ''}${told.place}`, isOpen, sequence }
    if (!desk) await writeDesk(req, workshop.id, data)
    else if (!(await changeWhere(req, 'desks', { and: [{ id: { equals: desk.id } }, asRead(desk)] }, data))) continue
    return isLeft
  }
  throw refusal('WRITER_BUSY')
}
