import type { Payload, PayloadRequest } from 'payload'
import { doorClosesAt } from '../../domain/door'
import { asInstant } from '../../domain/time'
import { findMain, isId, type Stored } from '../../database/documents'

/** A link for those at the door of a workshop, as it is stored: under the hash of what it is called by whoever has it. */
export interface StoredDoor extends Record<string, unknown> {
  id: string
  workshop: string
  /** What an organiser calls it. */
  name: string
  /** The account that made it. */
  by: string
  /** ISO 8601, UTC. */
  madeAt: string
}

/** What stands before the hash of a link, in the keys of what is stored. */
export const doorPrefix = 'door:'

type KeptDoor = StoredDoor & { key: string }

/** All links that are stored, and where. */
const allDoors = async ({ kv }: Payload): Promise<KeptDoor[]> => {
  const keys = (await kv.keys()).filter((key) => key.startsWith(doorPrefix))
  const found = await Promise.all(
    keys.map(async (key) => {
      const door = await kv.get<StoredDoor>(key)
      return door ? { ...door, key } : null
    }),
  )
  return found.filter((door) => door !== null)
}

/** The links of a workshop that are stored, and where. */
export const storedDoors = async (payload: Payload, workshop: string): Promise<KeptDoor[]> =>
  (await allDoors(payload)).filter((door) => door.workshop === workshop)

/** What is read of the workshop of a door. */
export const readOfDoor = { deletedAt: true, endsAtUtc: true, startsAtUtc: true } as const

/** When the door of a workshop closes, by the date that is published; null where none opens. */
export const closesAt = (workshop: Pick<Stored<'workshops'>, keyof typeof readOfDoor> | null): string | null =>
  workshop && !workshop.deletedAt
    ? doorClosesAt({ startsAtUtc: asInstant(workshop.startsAtUtc), endsAtUtc: asInstant(workshop.endsAtUtc) })
    : null

/** Forgets the links that have ended, whether or not anybody has registered: what they are called may name who had them. */
export const forgetClosedDoors = async (req: PayloadRequest, now: Date): Promise<void> => {
  const doors = await allDoors(req.payload)
  const ids = [...new Set(doors.map(({ workshop }) => workshop))].filter((id) => isId(req, id))
  if (!doors.length) return
  const workshops = new Map(
    (await findMain(req, 'workshops', { id: { in: ids } }, 0, readOfDoor)).map((one) => [one.id, one]),
  )
  for (const { key, workshop } of doors) {
    const known = workshops.get(workshop)
    const closes = closesAt(known ?? null)
    if (!known || (closes !== null && Date.parse(closes) <= now.getTime())) await req.payload.kv.delete(key)
  }
}

/** Forgets the links of a workshop: it is over, or gone. */
export const forgetDoors = async (payload: Payload, workshop: string): Promise<void> => {
  for (const { key } of await storedDoors(payload, workshop)) await payload.kv.delete(key)
}
