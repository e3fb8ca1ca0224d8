import { isDeepStrictEqual } from 'node:util'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { sessionIds } from '../domain/programme'
import type { RevertPreview } from '../domain/reverting'
import { say } from '../i18n/locales'
import { words as api } from '../i18n/words/api'
import { words } from '../i18n/words/reverting'
import { words as workshops } from '../i18n/words/workshops'
import { askedWorkshop, failed } from './askedWorkshop'
import { differing, labelOf } from './changes'
import { inTransaction } from './inTransaction'
import { isLocked } from './lockedDocument'
import { orderOf, type Snapshot } from './programme'
import { nameOf } from './references'
import { localesOf, nested } from './request'
import { content } from './restoreVersion'
import { storedDocs, withIds, workingCopies, workingCopy, type StoredDoc } from './stored'
import { inTurn } from './writeTurn'

/**
 * Giving up a workshop's draft: it and its sessions say again what is public. What is given up stays in the versions; nothing is deleted.
 */

type Row = Record<string, unknown>

interface Plan {
  published: StoredDoc
  /** What the sessions that differ said when they were published, and say now. */
  sessions: { now: StoredDoc; before: Row }[]
  aside: StoredDoc[]
}

/** What a session said when its workshop was published: as it was last saved until then. Null where that is not kept any more. */
const sessionThen = async (req: PayloadRequest, id: string, at: string): Promise<Row | null> => {
  const { docs } = await req.payload.db.findVersions({
    collection: 'sessions',
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than_equal: at } }] },
  })
  return (docs[0]?.version as Row | undefined) ?? null
}

/** What would go back, read from what is stored now; null where the workshop is not public. */
const planOf = async (req: PayloadRequest, workshop: StoredDoc): Promise<Plan | null> => {
  const [published] = await storedDocs(req, 'workshops', { id: { equals: workshop.id } }, 1)
  const snapshot = (published?.snapshot ?? null) as Snapshot | null
  if (published?._status !== 'published' || !snapshot) return null
  const ids = sessionIds(snapshot.order)
  const fields = req.payload.collections.sessions.config.flattenedFields
  const of = (row: Row): Row => content(row, fields, localesOf(req))
  const stored = new Map((await storedDocs(req, 'sessions', withIds(ids))).map((doc) => [doc.id, doc]))
  const sessions: Plan['sessions'] = []
  for (const now of await workingCopies(req, 'sessions', withIds(ids))) {
    const before = of((await sessionThen(req, now.id, snapshot.at)) ?? stored.get(now.id) ?? now)
    if (!isDeepStrictEqual(before, of(now))) sessions.push({ now, before })
  }
  const added = sessionIds(orderOf(workshop.programme)).filter((id) => !ids.includes(id))
  return { published, sessions, aside: await workingCopies(req, 'sessions', withIds(added)) }
}

const notPublic = (req: PayloadRequest): Response => failed(say(words.notPublic, req.i18n.language), 400)

/** `GET /workshops/:id/revert`: for editors, what would go back, as a `RevertPreview`; 400 where the workshop is not public. */
export const revertPreview: Endpoint = {
  method: 'get',
  path: '/:id/revert',
  handler: async (req) => {
    const workshop = await askedWorkshop(req)
    if (workshop instanceof Response) return workshop
    const plan = await planOf(req, workshop)
    if (!plan) return notPublic(req)
    const named = (docs: readonly StoredDoc[]): string[] =>
      docs.map((doc) => nameOf(doc, localesOf(req), req.i18n.language))
    const fields = req.payload.collections.workshops.config.flattenedFields.filter(({ name }) => name !== '_status')
    const preview: RevertPreview = {
      fields: differing(fields, plan.published, workshop).map((field) => labelOf(req, field)),
      sessions: named(plan.sessions.map(({ now }) => now)),
      aside: named(plan.aside),
    }
    return Response.json(preview)
  },
}

/** Says which session it is that somebody else has open. */
const lockedSession = (req: PayloadRequest, session: StoredDoc): APIError => {
  const { language } = req.i18n
  const message = say(workshops.refused, language)(nameOf(session, localesOf(req), language), [
    say(api.locked, language),
  ])
  return new APIError(message, 423)
}

/** Sessions first: the workshop's own write publishes what they say. */
const revert = async (req: PayloadRequest, id: string): Promise<Plan | null> => {
  const workshop = await workingCopy(req, 'workshops', id)
  const plan = workshop && (await planOf(req, workshop))
  if (!plan) return null
  const write = { depth: 0, overrideAccess: false, overrideLock: false } as const
  for (const { now, before } of plan.sessions) {
    const data = before as never
    await req.payload
      .update({ ...write, collection: 'sessions', id: now.id, data, draft: true, req: nested(req) })
      .catch((error: unknown) => {
        throw isLocked(error) ? lockedSession(req, now) : error
      })
  }
  const { flattenedFields } = req.payload.collections.workshops.config
  const data = { ...content(plan.published, flattenedFields, localesOf(req)), _status: 'published' } as never
  await req.payload.update({ ...write, collection: 'workshops', id, data, req: nested(req) })
  return plan
}

/**
 * `POST /workshops/:id/revert`: for editors, the workshop and its sessions say again what is public. What is refused then is refused as any
 * publication is; 400 where the workshop is not public.
 */
export const revertWorkshop: Endpoint = {
  method: 'post',
  path: '/:id/revert',
  handler: async (req) => {
    const workshop = await askedWorkshop(req)
    if (workshop instanceof Response) return workshop
    const { id } = workshop
    const work = () => inTransaction(req, () => revert(req, id))
    const done = await inTurn(req.payload, { collection: 'workshops', id }, work)
    return done ? Response.json({ id }) : notPublic(req)
  },
}
