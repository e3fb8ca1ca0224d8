import type { Payload } from 'payload'

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

/** The links of a workshop that are stored, and where. */
export const storedDoors = async ({ kv }: Payload, workshop: string): Promise<(StoredDoor & { key: string })[]> => {
  const keys = (await kv.keys()).filter((key) => key.startsWith(doorPrefix))
  const found = await Promise.all(
    keys.map(async (key) => {
      const door = await kv.get<StoredDoor>(key)
      return door?.workshop === workshop ? { ...door, key } : null
    }),
  )
  return found.filter((door) => door !== null)
}

/** Forgets the links of a workshop: it is over, or gone. */
export const forgetDoors = async (payload: Payload, workshop: string): Promise<void> => {
  for (const { key } of await storedDoors(payload, workshop)) await payload.kv.delete(key)
}
