import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { idsAt, referencesTo } from '../write/references'
import { findMain, findGlobal, keepUpdatedAt, withIds } from '../../database/documents'

/** Who and what of the directory is public: the people, organisations and pictures that something published names. */

type Req = PayloadRequest

/** What a published workshop or series names: the public part of the directory is the union of these. */
export interface Names {
  speakers: string[]
  organisations: string[]
  media: string[]
}

const targets = ['speakers', 'organisations', 'media'] as const

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
  return Object.fromEntries(targets.map((target) => [target, found(target)])) as unknown as Names
}

const setPublic = async (req: Req, collection: CollectionSlug, wanted: ReadonlySet<string>): Promise<void> => {
  const current = await findMain(req, collection, { public: { equals: true } }, 0, { public: true })
  const already = new Set(current.map(({ id }) => id))
  const changes: [string, boolean][] = [
    ...[...wanted].filter((id) => !already.has(id)).map((id) => [id, true] as [string, boolean]),
    ...[...already].filter((id) => !wanted.has(id)).map((id) => [id, false] as [string, boolean]),
  ]
  for (const [id, value] of changes) {
    const where = { id: { equals: id } }
    await req.payload.db.updateOne({
      collection,
      data: { public: value, ...keepUpdatedAt },
      req,
      returning: false,
      where,
    })
  }
}

/** Entries of the directory with what they name themselves. */
const entriesOf = async (req: Req, slug: CollectionSlug, ids: ReadonlySet<string>) => {
  const named = targets.flatMap((target) =>
    referencesTo(req.payload.config, target).flatMap(({ owner, path }) =>
      'collection' in owner && owner.collection === slug ? path.split('.', 1) : [],
    ),
  )
  const select = Object.fromEntries(named.map((name) => [name, true as const]))
  return (await findMain(req, slug, withIds([...ids]), 0, select)).map((doc) => ({ slug, doc }))
}

/** The chain of organisations that those of `ids` are part of. */
const withParents = async (req: Req, ids: Set<string>): Promise<Set<string>> => {
  const all = new Set(ids)
  for (let next = [...ids]; next.length;) {
    const docs = await findMain(req, 'organisations', withIds(next), 0, { parent: true })
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
  const series = await findGlobal(req, 'series', false)
  const all = docs.map(({ names }) => names).filter((names): names is Names => !!names)
  return series?._status === 'published'
    ? [...all, namesOf(req.payload.config, [{ slug: 'series', doc: series }])]
    : all
}

/**
 * Settles anew which people, organisations and pictures are public: those that something published names. Pictures also hang on people and
 * organisations that are public themselves. When something was published meanwhile it settles again: whoever comes last is right.
 */
export const settleVisibility = async (req: Req): Promise<void> => {
  const { config } = req.payload
  let all = await publishedNames(req)
  for (;;) {
    const people = new Set(all.flatMap(({ speakers }) => speakers))
    const entries = await entriesOf(req, 'speakers', people)
    const direct = [...all.flatMap(({ organisations }) => organisations), ...namesOf(config, entries).organisations]
    const organisations = await withParents(req, new Set(direct))
    const houses = await entriesOf(req, 'organisations', organisations)
    const media = new Set([...all.flatMap((names) => names.media), ...namesOf(config, [...entries, ...houses]).media])
    await setPublic(req, 'speakers', people)
    await setPublic(req, 'organisations', organisations)
    await setPublic(req, 'media', media)
    // A transaction sees nothing of what others publish meanwhile.
    if (req.transactionID) return
    const now = await publishedNames(req)
    if (isDeepStrictEqual(now, all)) return
    all = now
  }
}
