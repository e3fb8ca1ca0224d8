import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest, SanitizedConfig, SelectType, Where } from 'payload'
import type { Row } from '../../domain/row'
import type { Names } from '../../domain/publication'
import { idsAt, referencesTo } from '../write/references'
import { findGlobal, findMain, keepUpdatedAt, withIds, type StoredDoc } from '../../database/documents'

/** Who and what of the directory is public: the people, organisations and pictures that something published names. */

type Req = PayloadRequest

const targets = ['speakers', 'organisations', 'media'] as const

export const namesOf = (config: SanitizedConfig, docs: readonly { slug: string; doc: Row }[]): Names => {
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

/** An entry of the directory, as far as it says what is public. */
type Entry = StoredDoc & { public?: unknown }

/** The fields by which entries of a collection name others, and whether they are public. */
const namingFields = (config: SanitizedConfig, slug: CollectionSlug): SelectType => {
  const paths = targets.flatMap((target) => referencesTo(config, target))
  const own = paths.filter(({ owner }) => 'collection' in owner && owner.collection === slug)
  return Object.fromEntries([
    ['public', true],
    ...own.flatMap(({ path }) => path.split('.', 1)).map((name) => [name, true]),
  ])
}

/**
 * Entries that are wanted, and those that are public so far: mostly the same.
 * @param more finds what wanted entries want themselves, such as the organisation that one is part of
 */
const readEntries = async (
  req: Req,
  slug: CollectionSlug,
  wanted: ReadonlySet<string>,
  more: (entry: Entry) => string[] = () => [],
): Promise<{ all: Map<string, Entry>; wanted: Set<string> }> => {
  const select = namingFields(req.payload.config, slug)
  const all = new Map<string, Entry>()
  const seen = new Set<string>()
  const read = async (where: Where): Promise<void> => {
    for (const doc of await findMain(req, slug, where, 0, select)) all.set(doc.id, doc)
  }
  await read({ or: [{ public: { equals: true } }, ...(wanted.size ? [withIds([...wanted])] : [])] })
  for (let next = [...wanted]; next.length;) {
    const missing = next.filter((id) => !all.has(id) && !seen.has(id))
    // The first were read with those that are public.
    if (seen.size) await read(withIds(missing))
    next.forEach((id) => seen.add(id))
    next = next.flatMap((id) => more(all.get(id) ?? { id })).filter((id) => !seen.has(id))
  }
  return { all, wanted: seen }
}

const setPublic = async (
  req: Req,
  collection: CollectionSlug,
  { all, wanted }: Awaited<ReturnType<typeof readEntries>>,
): Promise<void> => {
  for (const [id, entry] of all) {
    if (Boolean(entry.public) === wanted.has(id)) continue
    const data = { public: wanted.has(id), ...keepUpdatedAt }
    await req.payload.db.updateOne({ collection, data, req, returning: false, where: { id: { equals: id } } })
  }
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
  const all = docs.map(({ names }) => names).filter((names) => !!names)
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
    const people = await readEntries(req, 'speakers', new Set(all.flatMap(({ speakers }) => speakers)))
    const named = (slug: string, { all: docs, wanted }: typeof people) =>
      namesOf(
        config,
        [...wanted].flatMap((id) => docs.get(id) ?? []).map((doc) => ({ slug, doc })),
      )
    const ofPeople = named('speakers', people)
    const houses = await readEntries(
      req,
      'organisations',
      new Set([...all.flatMap(({ organisations }) => organisations), ...ofPeople.organisations]),
      ({ parent }) => (typeof parent === 'string' ? [parent] : []),
    )
    const pictures = [...all.flatMap(({ media }) => media), ...ofPeople.media, ...named('organisations', houses).media]
    const media = await readEntries(req, 'media', new Set(pictures))
    await setPublic(req, 'speakers', people)
    await setPublic(req, 'organisations', houses)
    await setPublic(req, 'media', media)
    // A transaction sees nothing of what others publish meanwhile.
    if (req.transactionID) return
    const now = await publishedNames(req)
    if (isDeepStrictEqual(now, all)) return
    all = now
  }
}
