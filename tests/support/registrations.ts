import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { mailboxKey, unclaimed } from '../../src/cms/registrations/keys'
import { writeDesk, type Desk } from '../../src/cms/registrations/desk'
import { make } from '../../src/database/atomic'
import { findMain, type Stored } from '../../src/database/documents'
import type { Turns } from '../../src/http/turns'

export type Row = Stored<'registrations'>

/** A workshop whose desk is open, and is of its publication what the desk says. */
export const openWorkshop = async (payload: Payload, desk: Partial<Desk>): Promise<string> => {
  const data = { title: { fr: 'Un atelier', en: 'A workshop' }, timeZone: 'Europe/Paris' }
  const { id } = await payload.create({ collection: 'workshops', data: data as never, draft: true, locale: 'fr' })
  const open = {
    isOpen: true,
    eventStatus: 'scheduled',
    place: 'here',
    startsAtUtc: '2999-04-26T14:00:00.000Z',
  } as const
  await writeDesk(await createLocalReq({}, payload), id, { ...open, waitlist: true, offerHours: 0, ...desk })
  return id
}

/** A request for a seat that is not proven yet, or a registration as `more` says. */
export const requested = async (
  payload: Payload,
  workshop: string,
  name: string,
  more: Partial<Row> = {},
): Promise<string> => {
  const email = `${name}@example.org`
  return make(await createLocalReq({}, payload), 'registrations', {
    workshop,
    email,
    name,
    state: 'pending',
    mailbox: mailboxKey(payload, email),
    attempt: unclaimed(),
    person: unclaimed(),
    rankKey: unclaimed(),
    seatKey: unclaimed(),
    linkVersion: 0,
    ...more,
  })
}

export const rowsOf = async (payload: Payload, workshop: string): Promise<Row[]> =>
  findMain(await createLocalReq({}, payload), 'registrations', { workshop: { equals: workshop } })

const paused = ['count', 'create', 'find', 'updateOne'] as const

/**
 * The same installation as another server has it, whose every question of the database and every write comes some milliseconds late, up to so many.
 * @param whole whether what is done at once is one transaction, where the database has them
 */
export const anotherServer = (payload: Payload, most: number, whole = true): Payload => {
  const server: Payload = Object.create(payload)
  const db: Payload['db'] = Object.create(payload.db)
  for (const name of paused) {
    const method = payload.db[name] as (this: unknown, args: unknown) => Promise<never>
    Object.assign(db, {
      [name]: async function (this: unknown, args: unknown) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * most))
        return method.call(this, args)
      },
    })
  }
  if (!whole) db.beginTransaction = () => Promise.resolve(null)
  return Object.assign(server, { db })
}

/** Does something for somebody whose address has asked for nothing else, when a server comes to it: six such are done at once. */
export const inItsTurn = async <T>(turns: Turns, act: () => Promise<T>): Promise<T> => {
  const end = await turns.take(randomUUID(), 'page')
  if (!end) throw new Error('It was turned away.')
  return act().finally(end)
}
