import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { settingsOf } from '../../domain/desk'
import { registrationStates, type Act } from '../../domain/registration'
import { seatOutOfTurn } from '../../domain/seats'
import { fold } from '../../domain/texts'
import { isTaken } from '../../database/atomic'
import { findMainById, isId, type Conditions } from '../../database/documents'
import { refusal } from '../../i18n/errors/refusal'
import { timeNow } from '../access/clock'
import { organisers } from '../access/rules'
import { act, audit, workshopOf } from './acts'
import { deskOf } from './desk'
import { personKey, unclaimed } from './keys'
import { countStates, readQueue, type Registration } from './queue'
import { factsOfDesk, settle } from './settle'

/** What organisers see of registrations and do with them: by acts alone. */

const language = (req: PayloadRequest) => ({ language: req.i18n.language })

/** A POST for organisers: addresses stand in no query, which proxies log. It refuses all others: FORBIDDEN. */
const organisersEndpoint = <T>(
  path: string,
  wish: z.ZodType<T>,
  handler: (req: PayloadRequest, wanted: T) => Promise<object>,
): Endpoint => ({
  method: 'post',
  path,
  handler: async (req) => {
    if (!organisers({ req })) throw refusal('FORBIDDEN', undefined, language(req))
    await addDataAndFileToRequest(req)
    const wanted = wish.safeParse(req.data ?? {})
    if (!wanted.success) throw refusal('ACTION_INVALID', undefined, language(req))
    return Response.json(await handler(req, wanted.data), { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** How many stand on a page of the list. */
const PAGE = 50

const listWish = z.strictObject({
  workshop: z.string().max(60),
  state: z.enum(registrationStates).nullable().optional(),
  text: z.string().max(200).optional(),
  page: z.number().int().min(1).max(10_000).optional(),
})

/** A registration as the list shows it. */
const shown = ({ id, name, email, ...row }: Registration) => ({
  id,
  name: name ?? '',
  email: email ?? '',
  organisation: row.organisation ?? null,
  language: row.language ?? null,
  interpretation: row.interpretation ?? null,
  state: row.state ?? 'pending',
  cause: row.cause ?? null,
  rank: row.rank ?? null,
  seat: row.seat ?? null,
  offerUntil: row.offerUntil ?? null,
  createdAt: row.createdAt,
  answers: row.answers ?? null,
  hasNeeds: Boolean(row.needs),
})

const isWorkshop = async (req: PayloadRequest, id: string): Promise<boolean> =>
  isId(req, id) && Boolean(await findMainById(req, 'workshops', id, { slug: true }))

/** `POST /api/registrations/list`: the registrations for a workshop, those of one state or all, searched by name and address. */
export const listRegistrations = organisersEndpoint(
  '/list',
  listWish,
  async (req, { page = 1, state, text, workshop }) => {
    if (!(await isWorkshop(req, workshop))) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
    const words = fold(text ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, 5)
    const matches = ({ email, name, organisation }: Registration): boolean => {
      const said = fold([name, email, organisation].join(' '))
      return words.every((word) => said.includes(word))
    }
    const where: Conditions<'registrations'> = {
      and: [{ workshop: { equals: workshop } }, ...(state ? [{ state: { equals: state } }] : [])],
    }
    const all = { collection: 'registrations' as const, req, sort: ['rank', 'createdAt'], where }
    const counts = await countStates(req, workshop)
    if (!words.length) {
      const { docs, totalDocs } = await req.payload.db.find<Registration>({
        ...all,
        limit: PAGE,
        page,
        pagination: true,
      })
      return { counts, docs: docs.map(shown), totalDocs, page, limit: PAGE }
    }
    const { docs } = await req.payload.db.find<Registration>({ ...all, limit: 0, pagination: false })
    const found = docs.filter(matches)
    return {
      counts,
      docs: found.slice((page - 1) * PAGE, page * PAGE).map(shown),
      totalDocs: found.length,
      page,
      limit: PAGE,
    }
  },
)

const actWish = z.strictObject({
  act: z.enum(['confirm', 'cancelByUs', 'moveToWaiting', 'seatOutOfTurn']),
})

/** Does an act of the desk. @returns the registration after it */
const actOfDesk = async (req: PayloadRequest, id: string, name: Act): Promise<Registration | null> => {
  const now = timeNow()
  const factsOf = async (row: Registration) => factsOfDesk(await deskOf(req, workshopOf(row)), now.toISOString())
  const before = await findMainById(req, 'registrations', id)
  if (!before) return null
  const workshop = workshopOf(before)
  const more = async (): Promise<Partial<Registration>> => {
    if (name === 'confirm')
      return {
        attempt: unclaimed(),
        person: personKey(workshop, before.mailbox ?? before.id),
        provenAt: now.toISOString(),
      }
    if (name !== 'seatOutOfTurn') return {}
    const { capacity } = settingsOf(await deskOf(req, workshop))
    const seat = seatOutOfTurn(await readQueue(req, workshop, capacity), capacity)
    return seat === null ? {} : { seat, seatKey: `${workshop}:${seat}` }
  }
  for (let tries = 0; ; tries++) {
    try {
      const extra = await more()
      const done = await act(req, id, name, factsOf, now, (row, { to }) => (to === row.state ? {} : extra))
      if (!done) return null
      if (done.decision.to !== done.row.state)
        await audit(req, { act: name, who: req.user?.id ?? 'system', registration: id, workshop }, now)
      break
    } catch (error) {
      // Somebody else took that seat first: another one is looked for.
      if (!isTaken(error) || tries > 20) throw error
      if (name === 'confirm') throw refusal('VALUE_TAKEN', undefined, language(req))
    }
  }
  await settle(req.payload, workshop, timeNow)
  return findMainById(req, 'registrations', id)
}

/**
 * `POST /api/registrations/:id/act`: what organisers do with one registration. `confirm` takes the mailbox for proven; `seatOutOfTurn` gives a seat
 * before others, over the capacity where none is free; `moveToWaiting` sends to the end of the queue; `cancelByUs` cancels.
 */
export const actOnRegistration = organisersEndpoint('/:id/act', actWish, async (req, { act: name }) => {
  const id = String(req.routeParams?.id)
  const row = isId(req, id) ? await actOfDesk(req, id, name) : null
  if (!row) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  return { registration: shown(row) }
})
