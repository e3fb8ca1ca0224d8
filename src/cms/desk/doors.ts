import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { MOST_DOOR_NAME, type DoorLink, type Doors, type NewDoor } from '../../domain/door'
import { judgeLine } from '../../domain/personName'
import { timeNow } from '../../database/answering'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import { doorPath } from '../../i18n/addresses'
import { refusal } from '../../i18n/errors/refusal'
import { defaultLocale, isLocale } from '../../i18n/locales'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { accountName } from '../accounts/accountName'
import { qrCodeOf } from '../qrCode'
import { audit } from '../registrations/acts'
import { whoOf } from '../registrations/organiser'
import { closesAt, doorPrefix, forgetDoors, readOfDoor, storedDoors, type StoredDoor } from './storedDoors'

/**
 * Links that open the door of one workshop to whoever has them, until some hours after its end: names, and who is there. Each is a random name that is told
 * once; the database has its hash alone, so that a copy of the database opens no door.
 */

const isToken = (token: string): boolean => /^[\w-]{32}$/.test(token)
const keyOf = (token: string): string => `${doorPrefix}${createHash('sha256').update(token).digest('base64url')}`

/** A door that is open. */
export interface Door {
  id: string
  name: string
  workshop: string
  /** ISO 8601, UTC. */
  closesAt: string
}

/** The door that a link opens now; null for what is none, was ended, or is of a workshop that is over for some hours, or gone. */
export const doorOf = async (req: PayloadRequest, token: string, now: Date): Promise<Door | null> => {
  const door = isToken(token) ? await req.payload.kv.get<StoredDoor>(keyOf(token)) : null
  if (!door) return null
  const closes = closesAt(await findMainById(req, 'workshops', door.workshop, readOfDoor))
  if (!closes || Date.parse(closes) <= now.getTime()) return null
  return { id: door.id, name: door.name, workshop: door.workshop, closesAt: closes }
}

const newest = (a: StoredDoor, b: StoredDoor): number => Date.parse(b.madeAt) - Date.parse(a.madeAt)

/** The links that open the door of a workshop, the newest first; those that have ended are forgotten. */
const doorsOf = async (req: PayloadRequest, id: string): Promise<Doors> => {
  const closes = closesAt(await findMainById(req, 'workshops', id, readOfDoor))
  const own = await storedDoors(req.payload, id)
  const isOver = closes !== null && Date.parse(closes) <= timeNow().getTime()
  if (isOver) await forgetDoors(req.payload, id)
  const doors: DoorLink[] = []
  for (const { by, id: door, madeAt, name } of isOver ? [] : own.sort(newest))
    doors.push({ id: door, name, by: await accountName(req, by), madeAt })
  return { doors, closesAt: closes, isOver }
}

const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** `GET /api/workshops/:id/desk/doors`: for organisers, the links that open the door of this workshop, without their addresses. */
export const readDoors = organisersWorkshopEndpoint('get', '/doors', async (req, { id }) =>
  answer(await doorsOf(req, id)),
)

const wish = z.union([
  z.strictObject({ name: z.string().max(1000) }),
  z.strictObject({ end: z.string().max(60), name: z.undefined().optional() }),
])

/** `POST /api/workshops/:id/desk/doors`: makes a link with a name, whose address is told now and never again, or ends one; answers those that are left. */
export const changeDoors = organisersWorkshopEndpoint('post', '/doors', async (req, { id: workshop }) => {
  await addDataAndFileToRequest(req)
  const { language } = req.i18n
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language })
  const { kv } = req.payload
  const now = timeNow()
  const note = (act: string, door: string) =>
    audit(req, { act, who: whoOf(req), registration: '', workshop, door }, now)
  if ('end' in wanted.data) {
    const { end } = wanted.data
    const known = (await storedDoors(req.payload, workshop)).find((door) => door.id === end)
    // Of one that is ended it is so already.
    if (known) {
      await kv.delete(known.key)
      await note('endDoor', known.name)
    }
    return answer(await doorsOf(req, workshop))
  }
  const line = judgeLine(wanted.data.name, MOST_DOOR_NAME)
  const name = line.ok ? line.text : ''
  if (!name) throw refusal('DOOR_NAME_INVALID', { max: MOST_DOOR_NAME }, { language })
  const closes = closesAt(await findMainById(req, 'workshops', workshop, readOfDoor))
  if (!closes) throw refusal('DOOR_DATE_MISSING', undefined, { language })
  if (Date.parse(closes) <= now.getTime()) throw refusal('DOOR_OVER', undefined, { language })
  const token = randomBytes(24).toString('base64url')
  const stored: StoredDoor = { id: randomUUID(), workshop, name, by: whoOf(req), madeAt: now.toISOString() }
  await kv.set(keyOf(token), stored)
  await note('makeDoor', name)
  const locale = isLocale(language) ? language : (localesOf(req)[0] ?? defaultLocale)
  const { origin }: { origin?: string } = req.payload.config.custom
  const url = `${origin}${doorPath(locale, token)}`
  const made: NewDoor = { name, url, picture: qrCodeOf(url) }
  return answer({ ...(await doorsOf(req, workshop)), made })
})
