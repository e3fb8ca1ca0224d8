import { rowsOf } from '../../domain/row'
import type { SessionDoc } from '../../domain/programme'
import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { sessionIds } from '../../domain/programme'
import type { RevertPreview } from '../../domain/reverting'
import { workshopEndpoint } from '../access/endpoints'
import { reject } from '../write/reject'
import { differing, labelOf } from '../write/changes'
import { inTransaction } from '../../database/transaction'
import { orderOf } from '../publication/print'
import { nameOf } from '../write/references'
import { updateContent } from '../write/save'
import { localesOf } from '../../database/request'
import { contentOf } from '../write/contentOf'
import { bringTexts, textsThen } from '../translations/stale'
import { findMain, findMainById, withIds, findDrafts, findDraft, type Stored } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { home, refuseLocked, writeTogether, type Differing } from './sessionsThen'

/**
 * Giving up a workshop's draft: it and its sessions say again what is public. What is given up stays in the versions; nothing is deleted.
 */

type Workshop = Stored<'workshops'>
type Session = Stored<'sessions'>

interface Plan {
  published: Workshop
  /** What the sessions that differ said when they were published, and say now. */
  sessions: Differing[]
  /** Those that belong to another workshop now. */
  elsewhere: Session[]
  aside: Session[]
}

/** What a snapshot does not say of a session, or says as it was printed. */
const unlikePrinted: readonly string[] = [home, 'oneLanguage', 'people'] satisfies (keyof Session)[]

const rows = (people: Session['people'] | SessionDoc['people']): unknown =>
  rowsOf(people).map(({ id, person, role }) => ({ row: id, person, role: role ?? null }))

/** Whether a version says what was printed of its session, whose people are printed with what the directory had for them. */
const saysWhatWasPrinted = (version: Session, printed: SessionDoc, fields: readonly FlattenedField[]): boolean =>
  isDeepStrictEqual(rows(version.people), rows(printed.people)) &&
  differing(fields, version, printed).every(({ name }) => unlikePrinted.includes(name))

/** How many versions are looked through for what was printed. */
const LOOKED_AT = 50

/**
 * What a session said when its workshop was published: as it was last saved until then. Where a clock was wrong, the newest version that says
 * what was printed. Null where it is not kept any more.
 */
const sessionThen = async (req: PayloadRequest, printed: SessionDoc, at: string): Promise<Session | null> => {
  const fields = req.payload.collections.sessions.config.flattenedFields
  const versions = async (limit: number, until: Where[] = []): Promise<Session[]> => {
    const { docs } = await req.payload.db.findVersions<Session>({
      collection: 'sessions',
      limit,
      locale: 'all',
      pagination: false,
      req,
      sort: '-updatedAt',
      where: { and: [{ parent: { equals: printed.id } }, ...until] },
    })
    return docs.map(({ version }) => version)
  }
  const [last] = await versions(1, [{ 'version.updatedAt': { less_than_equal: at } }])
  if (last && saysWhatWasPrinted(last, printed, fields)) return last
  return (await versions(LOOKED_AT)).find((version) => saysWhatWasPrinted(version, printed, fields)) ?? last ?? null
}

/** What would go back, read from what is stored now; null where the workshop is not public. */
const planOf = async (req: PayloadRequest, workshop: Workshop): Promise<Plan | null> => {
  const published = await findMainById(req, 'workshops', workshop.id)
  const snapshot = published?.snapshot
  if (published?._status !== 'published' || !snapshot) return null
  const ids = sessionIds(snapshot.order)
  const fields = req.payload.collections.sessions.config.flattenedFields
  const stored = new Map((await findMain(req, 'sessions', withIds(ids))).map((doc) => [doc.id, doc]))
  const printed = new Map(snapshot.sessions.map((session) => [session.id, session]))
  const sessions: Plan['sessions'] = []
  const elsewhere: Session[] = []
  for (const now of await findDrafts(req, 'sessions', withIds(ids))) {
    if (now.workshop && now.workshop !== workshop.id) elsewhere.push(now)
    const session = printed.get(now.id)
    const before = (session && (await sessionThen(req, session, snapshot.at))) ?? stored.get(now.id) ?? now
    if (differing(fields, before, now).some(({ name }) => name !== home)) sessions.push({ now, before })
  }
  const added = sessionIds(orderOf(workshop.programme)).filter((id) => !ids.includes(id))
  return { published, sessions, elsewhere, aside: await findDrafts(req, 'sessions', withIds(added)) }
}

/** A plan that can be carried out. @throws Refusal NOT_PUBLIC, or SESSIONS_ELSEWHERE where sessions of it are another workshop's now */
const requirePlan = async (req: PayloadRequest, workshop: Workshop | null): Promise<Plan> => {
  const plan = workshop && (await planOf(req, workshop))
  if (!plan) return reject(req, { code: 'NOT_PUBLIC' })
  const titles = plan.elsewhere.map((session) => nameOf(req, session))
  return titles.length ? reject(req, { code: 'SESSIONS_ELSEWHERE', params: { titles: titles.join('\n') } }) : plan
}

/** `GET /workshops/:id/revert`: for editors, what would go back, as a `RevertPreview`; 400 where the workshop is not public. */
export const revertPreview = workshopEndpoint('get', '/revert', async (req, workshop) => {
  const plan = await requirePlan(req, workshop)
  const fields = req.payload.collections.workshops.config.flattenedFields.filter(({ name }) => name !== '_status')
  const preview: RevertPreview = {
    fields: differing(fields, plan.published, workshop).map((field) => labelOf(req, field)),
    sessions: plan.sessions.map(({ now }) => nameOf(req, now)),
    aside: plan.aside.map((session) => nameOf(req, session)),
  }
  return Response.json(preview)
})

const revert = async (req: PayloadRequest, id: string): Promise<void> => {
  const plan = await requirePlan(req, await findDraft(req, 'workshops', id))
  await refuseLocked(
    req,
    plan.published,
    plan.sessions.map(({ now }) => now),
  )
  const { flattenedFields } = req.payload.collections.workshops.config
  // The workshop's own write publishes what its sessions say.
  await writeTogether(req, plan.sessions, () => {
    const said = contentOf(plan.published, flattenedFields, localesOf(req))
    bringTexts(req, 'workshops', id, textsThen(plan.published, flattenedFields))
    return updateContent(req, 'workshops', id, { ...said, _status: 'published' }, { overrideAccess: false })
  })
}

/**
 * `POST /workshops/:id/revert`: for editors, the workshop and its sessions say again what is public. What is refused then is refused as any
 * publication is; 400 where the workshop is not public.
 */
export const revertWorkshop = workshopEndpoint('post', '/revert', async (req, { id }) => {
  const work = () => inTransaction(req, () => revert(req, id))
  await withDocumentLock(req.payload, { collection: 'workshops', id }, work)
  return Response.json({ id })
})
