import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { searchOf } from './fields/search'
import { idsAt, referencesTo } from './references'
import type { Snapshot } from './programme'
import { storedDocs, storedGlobal, withIds, type StoredDoc } from './stored'

/**
 * What follows from a publication. The workshop's own write, snapshot included, is the publication; everything here is derived from it and
 * can be derived again: the public state of its sessions, and who and what of the directory is public. A workshop says in `unprojected`
 * that this is not done yet; `finishPublications` takes up what a kill left.
 */

type Req = PayloadRequest

const isPublished = (doc: StoredDoc | null | undefined): boolean =>
  !!doc && doc._status === 'published' && !doc.deletedAt

/** What the program notes of a document is no edit: a later time would tell whoever has it open that somebody else changed it. */
const untouched = { updatedAt: null }

/** Brings the public state of a workshop's sessions to its snapshot, or takes it off line with the workshop. */
const projectSessions = async (req: Req, workshop: StoredDoc): Promise<void> => {
  const snapshot = isPublished(workshop) ? (workshop.snapshot as Snapshot | null) : null
  const current = await storedDocs(req, 'sessions', { workshop: { equals: workshop.id } })
  const fields = req.payload.collections.sessions.config.flattenedFields
  const wanted = new Map((snapshot?.sessions ?? []).map((session) => [session.id, session]))
  for (const [id, session] of wanted) {
    await req.payload.db.updateOne({
      id,
      collection: 'sessions',
      data: {
        ...session,
        search: searchOf(session, fields),
        workshop: workshop.id,
        publishedAt: snapshot!.at,
        _status: 'published',
        updatedAt: snapshot!.at,
      },
      locale: 'all',
      req,
      returning: false,
    })
  }
  for (const { id, _status } of current) {
    if (wanted.has(id) || _status !== 'published') continue
    await req.payload.db.updateOne({
      id,
      collection: 'sessions',
      data: { _status: 'draft', ...untouched },
      req,
      returning: false,
    })
  }
}

/** What a published workshop or series names: the public part of the directory is the union of these. */
export interface Names {
  speakers: string[]
  organisations: string[]
  media: string[]
}

export const namesOf = (
  config: SanitizedConfig,
  docs: readonly { slug: string; doc: Record<string, unknown> }[],
): Names => {
  const found = (target: CollectionSlug): string[] => {
    const names = new Set<string>()
    for (const { owner, path } of referencesTo(config, target)) {
      const slug = 'global' in owner ? owner.global : owner.collection
      for (const entry of docs) if (entry.slug === slug) for (const id of idsAt(entry.doc, path)) names.add(id)
    }
    return [...names]
  }
  return { speakers: found('speakers'), organisations: found('organisations'), media: found('media') }
}

const setPublic = async (req: Req, collection: CollectionSlug, wanted: ReadonlySet<string>): Promise<void> => {
  const current = await storedDocs(req, collection, { public: { equals: true } })
  const already = new Set(current.map(({ id }) => id))
  const changes: [string, boolean][] = [
    ...[...wanted].filter((id) => !already.has(id)).map((id) => [id, true] as [string, boolean]),
    ...[...already].filter((id) => !wanted.has(id)).map((id) => [id, false] as [string, boolean]),
  ]
  for (const [id, value] of changes) {
    const where = { id: { equals: id } }
    await req.payload.db.updateOne({ collection, data: { public: value, ...untouched }, req, returning: false, where })
  }
}

/** The chain of organisations that those of `ids` are part of. */
const withParents = async (req: Req, ids: Set<string>): Promise<Set<string>> => {
  const all = new Set(ids)
  for (let next = [...ids]; next.length;) {
    const docs = await storedDocs(req, 'organisations', withIds(next))
    next = docs.map(({ parent }) => parent).filter((id): id is string => typeof id === 'string' && !all.has(id))
    next.forEach((id) => all.add(id))
  }
  return all
}

/** What all published workshops and the series name, at one moment. */
const publishedNames = async (req: Req): Promise<Names[]> => {
  const { docs } = await req.payload.db.find<{ names?: Names | null }>({
    collection: 'workshops',
    limit: 0,
    pagination: false,
    req,
    select: { names: true },
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
  })
  const series = await storedGlobal(req, 'series', false)
  const all = docs.map(({ names }) => names).filter((names): names is Names => !!names)
  return series?._status === 'published'
    ? [...all, namesOf(req.payload.config, [{ slug: 'series', doc: series }])]
    : all
}

/**
 * Settles anew which people, organisations and pictures are public: those that something published names. Pictures also hang on people and
 * organisations that are public themselves. When something was published meanwhile it settles again: whoever comes last is right.
 */
export const settlePublicNames = async (req: Req): Promise<void> => {
  const { config } = req.payload
  let all = await publishedNames(req)
  for (;;) {
    const people = new Set(all.flatMap(({ speakers }) => speakers))
    const entries = (await storedDocs(req, 'speakers', withIds([...people]))).map((doc) => ({ slug: 'speakers', doc }))
    const direct = [...all.flatMap(({ organisations }) => organisations), ...namesOf(config, entries).organisations]
    const organisations = await withParents(req, new Set(direct))
    const houses = (await storedDocs(req, 'organisations', withIds([...organisations]))).map((doc) => ({
      slug: 'organisations',
      doc,
    }))
    const media = new Set([...all.flatMap((names) => names.media), ...namesOf(config, [...entries, ...houses]).media])
    await setPublic(req, 'speakers', people)
    await setPublic(req, 'organisations', organisations)
    await setPublic(req, 'media', media)
    const now = await publishedNames(req)
    if (isDeepStrictEqual(now, all)) return
    all = now
  }
}

const sameState = (a: StoredDoc, b: StoredDoc): boolean =>
  a._status === b._status &&
  Boolean(a.deletedAt) === Boolean(b.deletedAt) &&
  (a.snapshot as Snapshot | null)?.at === (b.snapshot as Snapshot | null)?.at

/** Projects one workshop's state, and says that it is done unless another came meanwhile, which is then projected too. */
export const projectWorkshop = async (req: Req, id: string): Promise<void> => {
  for (;;) {
    const [workshop] = await storedDocs(req, 'workshops', { id: { equals: id } }, 1)
    if (!workshop) return
    await projectSessions(req, workshop)
    await settlePublicNames(req)
    if (workshop.unprojected) {
      await req.payload.db.updateOne({
        collection: 'workshops',
        data: { unprojected: null, ...untouched },
        req,
        returning: false,
        where: { and: [{ id: { equals: id } }, { unprojected: { equals: workshop.unprojected } }] },
      })
    }
    const [after] = await storedDocs(req, 'workshops', { id: { equals: id } }, 1)
    if (!after || (!after.unprojected && sameState(workshop, after))) return
  }
}

/**
 * What a program does when it starts: takes up what a kill left, and settles the public names even where nothing says that they wait, since
 * not every write that touches them can say so in the same document.
 * @returns how many workshops were taken up
 */
export const mendAtStart = async (req: Req): Promise<number> => {
  const finished = await finishPublications(req)
  await settlePublicNames(req)
  return finished
}

/**
 * Takes up the publications that a kill left half projected. Safe at any time and beside a running publication: it writes what the snapshot
 * says, as that does.
 * @returns how many workshops were taken up
 */
export const finishPublications = async (req: Req): Promise<number> => {
  const waiting = await storedDocs(req, 'workshops', { unprojected: { exists: true } })
  const left = waiting.filter(({ unprojected }) => !!unprojected)
  for (const { id } of left) await projectWorkshop(req, id)
  return left.length
}
