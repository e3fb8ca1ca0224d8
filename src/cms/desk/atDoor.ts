import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { doorList, doorStanding, doorStandings, type DoorPerson, type DoorStanding } from '../../domain/door'
import type { Rolled } from '../../domain/roll'
import { findMainById, isId } from '../../database/documents'
import { isRefusal } from '../../i18n/errors/refusal'
import { workshopOf } from '../registrations/acts'
import { followLink } from '../registrations/links'
import type { Registration } from '../registrations/queue'
import { isConfidential, markAttendance } from './attendance'
import type { Door } from './doors'
import { rollOf, type Listed, type Roll } from './roll'

/** What those who have the link of a door see and do: names, and who is there. */

/** The list of a door as it is shown. */
interface DoorShown {
  /** Whether a rule of confidentiality holds. */
  hides: boolean
  /** Of which roll it was made. */
  version: number
  /** Of which rows, in the order of the roll. */
  rows: readonly Listed[]
  people: readonly DoorPerson[]
  /** By what these people are known, wherever each stands. */
  whose: string
  /** By what whoever has this list knows it. */
  known: string
  /** Other lists of the same people: by what each is known, how many marks were noted when it was made. */
  since: Map<string, number>
  /** Who stood elsewhere from a list to the next, the first first. */
  noted: string[]
}

/** After so many marks whoever has a list that is as old is told all of it again. */
const MOST_NOTED = 2000

/** By the roll that they are made of, and what else they go by. */
const lists = new WeakMap<object, Map<string, DoorShown>>()

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

const whoseOf = (people: readonly DoorPerson[]): string =>
  digestOf(JSON.stringify(people.map(({ id, name, of }) => [id, name, of])))

/** A list is known by what is in it: any server says so whether it is the one of now. */
const knownBy = (whose: string, people: readonly DoorPerson[]): string =>
  digestOf(`${whose} ${people.map(({ is }) => doorStandings.indexOf(is)).join('')}`)

/** Whether a row says the same of all but of who was there. */
const isAlike = (before: Listed | undefined, { row }: Rolled<Listed>): boolean =>
  before === row ||
  (before?.id === row.id &&
    before.name === row.name &&
    before.organisation === row.organisation &&
    before.mailbox === row.mailbox &&
    before.state === row.state)

type Made = Pick<DoorShown, 'hides' | 'people' | 'whose'>

/** The list of before with where each stands now; null where more is another. */
const againOf = (before: DoorShown | undefined, { byId, ordered }: Roll): Made | null => {
  if (before?.rows.length !== ordered.length || !ordered.every((one, n) => isAlike(before.rows[n], one))) return null
  const people = before.people.map((person) => {
    const is = doorStanding(byId.get(person.id)?.row ?? {}) ?? person.is
    return is === person.is ? person : { ...person, is }
  })
  return { people, whose: before.whose, hides: before.hides }
}

const madeOf = ({ ordered }: Roll, hides: boolean, locale: string): Made => {
  const named = new Map(ordered.map(({ named: folded, row }) => [row.id, folded]))
  const rows = ordered.map(({ row }) => row)
  const people = doorList(rows, hides, locale, ({ id }) => named.get(id) ?? '')
  return { people, whose: whoseOf(people), hides }
}

/** A list goes on from the one before, where it is of the same people. */
const goOn = (before: DoorShown | undefined, made: Made, { ordered, version }: Roll): DoorShown => {
  const known = knownBy(made.whose, made.people)
  const rows = ordered.map(({ row }) => row)
  if (before?.whose !== made.whose || before.noted.length >= MOST_NOTED)
    return { ...made, version, rows, known, since: new Map([[known, 0]]), noted: [] }
  const { noted, since } = before
  for (const [n, { id, is }] of before.people.entries()) if (made.people[n]?.is !== is) noted.push(id)
  since.set(known, noted.length)
  return { ...made, version, rows, known, since, noted }
}

/** Who is expected, who is there, and who has no seat, of the roll of the workshop. @param locale whose order of letters it is */
export const peopleAtDoor = async (req: PayloadRequest, { workshop }: Door, locale: string): Promise<DoorShown> => {
  const hides = await isConfidential(req, workshop)
  const roll = await rollOf(req, workshop, hides)
  const own = lists.get(roll.own) ?? new Map<string, DoorShown>()
  lists.set(roll.own, own)
  const key = `${locale} ${hides}`
  const before = own.get(key)
  if (before?.version === roll.version) return before
  const shown = goOn(before, againOf(before, roll) ?? madeOf(roll, hides, locale), roll)
  own.set(key, shown)
  return shown
}

/** What whoever has a list is told: nothing of what they have, those who stand elsewhere since, or all. @param has by what theirs is known; null where they have none */
export const doorNews = (
  { known, noted, people, since }: DoorShown,
  has: string | null,
): { known: string; people?: readonly DoorPerson[]; changed?: readonly DoorPerson[] } => {
  if (has === known) return { known }
  const from = has === null ? undefined : since.get(has)
  if (from === undefined) return { known, people }
  const ids = new Set(noted.slice(from))
  return { known, changed: people.filter(({ id }) => ids.has(id)) }
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
