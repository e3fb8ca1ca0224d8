import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isPublic, type Snapshot } from '../../domain/publication'
import type { Row } from '../../domain/row'
import { marksOf } from '../../domain/staleTexts'
import { missingOf } from '../translations/missing'
import { staleInOf } from '../translations/stale'
import { localesOf } from '../../database/request'
import { searchOf } from '../fields/search'
import { tellDesk, toldToDesk } from '../registrations/desk'
import { followDesk } from '../registrations/follow'
import { settleVisibility, showNamed } from './visibility'
import { normalize } from '../write/changes'
import { newestTimes, noteNewest } from '../../database/monotonicTimestamps'
import {
  findMain,
  keepUpdatedAt,
  note,
  timeOf,
  withIds,
  type Conditions,
  type Fields,
  type Stored,
  type StoredDoc,
} from '../../database/documents'
import { storedMain, writeOf, type DocumentWrite } from '../../database/writes'

/**
 * What follows from a publication. The workshop's own write, snapshot included, is the publication; everything here is derived from it and
 * can be derived again: the public state of its sessions, and who and what of the directory is public. A workshop says in `unprojected`
 * that this is not done yet; `finishPublications` takes up what a kill left.
 */

type Workshop = Stored<'workshops'>

/** What is read of a workshop to project it. */
const projected = {
  _status: true,
  deletedAt: true,
  snapshot: true,
  unprojected: true,
  ...toldToDesk,
} as const satisfies Fields<'workshops'>
type Projected = Pick<Workshop, 'id' | keyof typeof projected>

/** Whether a session stands as a publication is to leave it: with all that it says, and no draft after it. */
const stands = (stored: StoredDoc | undefined, said: Row, newest: number): boolean =>
  stored !== undefined &&
  timeOf(stored) >= newest &&
  Object.entries<unknown>(said).every(([name, value]) =>
    isDeepStrictEqual(normalize(value, true), normalize(stored[name], true)),
  )

/** The public state of the sessions of a workshop, as its snapshot has them. */
export const publicSessions = (
  req: PayloadRequest,
  workshop: string,
  { sessions }: Pick<Snapshot, 'sessions'>,
): (Row & Pick<Stored<'sessions'>, '_status' | 'id' | 'workshop'>)[] => {
  const fields = req.payload.collections.sessions.config.flattenedFields
  return sessions.map((session) => ({
    ...session,
    missing: missingOf(session, fields, localesOf(req)),
    staleIn: staleInOf(marksOf(session.stale), localesOf(req)),
    search: searchOf(session, fields),
    workshop,
    _status: 'published' as const,
  }))
}

/**
 * Brings the public state of a workshop's sessions to its snapshot, or takes it off line with the workshop. A session that stands as it is to be
 * is not written. What it is compared with is what is stored, not what was printed last, so that what a kill left undone is done.
 */
const projectSessions = async (req: PayloadRequest, workshop: Workshop): Promise<void> => {
  const { at, sessions = [] }: Partial<Snapshot> = (isPublic(workshop) && workshop.snapshot) || {}
  const where: Conditions<'sessions'> = { workshop: { equals: workshop.id } }
  const current = await findMain(req, 'sessions', where, 0, sessions.length ? undefined : { _status: true })
  const stored = new Map(current.map((doc) => [doc.id, doc]))
  const ids = sessions.map(({ id }) => id)
  const newest = await newestTimes(req, 'sessions', ids)
  const said = publicSessions(req, workshop.id, { sessions }).map((session) => ({
    ...session,
    publishedAt: stored.get(session.id)?.publishedAt,
  }))
  const others = said.filter((session) => !stands(stored.get(session.id), session, newest.get(session.id) ?? -Infinity))
  noteNewest(req, 'sessions', new Map(others.map(({ id }) => [id, newest.get(id) ?? -Infinity])))
  for (const session of others) {
    await req.payload.db.updateOne({
      id: session.id,
      collection: 'sessions',
      data: { ...session, publishedAt: at, updatedAt: at },
      locale: 'all',
      req,
      returning: false,
    })
  }
  const wanted = new Set(sessions.map(({ id }) => id))
  for (const { id, _status } of current) {
    if (!wanted.has(id) && _status === 'published') await note(req, 'sessions', id, { _status: 'draft' })
  }
}

/** What says of a workshop that nothing of its projection is left to do. */
const nothingLeft: Partial<Workshop> = { unprojected: null }

const sameState = (a: Projected, b: Projected): boolean =>
  a._status === b._status && Boolean(a.deletedAt) === Boolean(b.deletedAt) && a.snapshot?.at === b.snapshot?.at

/**
 * Projects the state of workshops, who and what of the directory is public once for all of them, and says that it is done; those whose state
 * changed meanwhile are projected too.
 * @param besides of a publication that leaves nobody out whom it named before: its mark (`unprojected`), and whom it names besides
 */
const projectWorkshops = async (
  req: PayloadRequest,
  ids: readonly string[],
  besides?: DocumentWrite['besides'],
): Promise<void> => {
  const read = (of: readonly string[]) => findMain(req, 'workshops', withIds(of), 0, projected)
  for (let left = ids; left.length;) {
    const found = await read(left)
    const before = new Map(found.filter(({ unprojected }) => unprojected || left !== ids).map((doc) => [doc.id, doc]))
    if (!before.size) return
    for (const workshop of before.values()) {
      await projectSessions(req, workshop)
      // As many as a write may wait for; the work of the minute does the rest.
      if (await tellDesk(req, workshop)) await followDesk(req, workshop.id, new Date(), { most: 1 })
    }
    const isKnown = [...before.values()].every(({ unprojected }) => unprojected && unprojected === besides?.mark)
    if (besides && isKnown) await showNamed(req, besides.names)
    else await settleVisibility(req)
    const done = new Map<string, Projected>()
    for (const { id, unprojected } of before.values()) {
      if (!unprojected) continue
      const after: object | null = await req.payload.db.updateOne({
        collection: 'workshops',
        data: { ...nothingLeft, ...keepUpdatedAt },
        req,
        returning: !req.transactionID,
        select: projected,
        where: {
          and: [{ id: { equals: id } }, { unprojected: { equals: unprojected } }],
        } satisfies Conditions<'workshops'>,
      })
      if (after) done.set(id, { ...after, id })
    }
    // A transaction sees nothing of what others do meanwhile.
    if (req.transactionID) return
    const changed = (after: Projected): boolean => {
      const workshop = before.get(after.id)
      return !workshop || !!after.unprojected || !sameState(workshop, after)
    }
    const others = await read(left.filter((id) => !done.has(id)))
    left = [...done.values(), ...others].filter(changed).map(({ id }) => id)
  }
}

/** Projects one workshop's state, where that is still to be done. @param besides as `projectWorkshops` has it */
export const projectWorkshop = (req: PayloadRequest, id: string, besides?: DocumentWrite['besides']): Promise<void> =>
  projectWorkshops(req, [id], besides)

type Pending = Pick<Workshop, '_status' | 'id' | 'unprojected'>

/**
 * A published workshop that is taken off line or binned says in the same write that what follows from it is still to be done, as a
 * publication does, so that a kill right after it is mended.
 */
export const markProjectionPending: CollectionBeforeChangeHook<Pending> = async ({
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Pending>> => {
  if (operation !== 'update' || !originalDoc || data._status === 'published') return data
  const { id } = originalDoc
  // A draft leaves what is public as it is.
  if (writeOf(req, 'workshops', id).isDraft) return data
  const current = await storedMain(req, 'workshops', id)
  return current?._status === 'published' ? { ...data, unprojected: new Date().toISOString() } : data
}

/** How many workshops are projected together: their programmes are held in memory. */
const TOGETHER = 50

/**
 * Takes up the publications that a kill left half projected, or a load put off. Safe at any time and beside a running publication: it writes
 * what the snapshot says, as that does.
 * @returns how many workshops were taken up
 */
export const finishPublications = async (req: PayloadRequest): Promise<number> => {
  const waiting = await findMain(req, 'workshops', { unprojected: { exists: true } }, 0, { unprojected: true })
  const left = waiting.filter(({ unprojected }) => !!unprojected).map(({ id }) => id)
  for (let n = 0; n < left.length; n += TOGETHER) await projectWorkshops(req, left.slice(n, n + TOGETHER))
  return left.length
}
