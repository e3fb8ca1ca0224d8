import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedConfig,
  SelectType,
  Where,
} from 'payload'
import { rowsOf, type Row } from '../../domain/row'
import type { Names } from '../../domain/publication'
import { published } from '../access/rules'
import { fieldsOf } from '../fields/walk'
import { namedIn, referencesTo } from '../write/references'
import { findGlobal, findMain, note, withIds, type StoredDoc } from '../../database/documents'
import { nested } from '../../database/request'

/** Who and what of the directory is public: the people, organisations and pictures that something published names. */

const targets = ['speakers', 'organisations', 'media'] as const

export const namesOf = (config: SanitizedConfig, docs: readonly { slug: string; doc: Row }[]): Names => {
  const named = docs.flatMap(({ doc, slug }) => namedIn(fieldsOf({ payload: { config } }, slug), doc))
  const found = (target: CollectionSlug): string[] => [
    ...new Set(named.flatMap(({ id, slug }) => (slug === target ? [id] : []))),
  ]
  return { speakers: found('speakers'), organisations: found('organisations'), media: found('media') }
}

/** The fields by which entries of a collection name others, and whether they are public. */
const namingFields = (config: SanitizedConfig, slug: CollectionSlug): SelectType => {
  const paths = targets.flatMap((target) => referencesTo(config, target))
  const own = paths.filter(({ owner }) => 'collection' in owner && owner.collection === slug)
  const names = own.flatMap(({ path }) => path.split('.', 1))
  return Object.fromEntries(['public', ...names].map((name) => [name, true]))
}

/**
 * Entries that are wanted, and those that are public so far: mostly the same.
 * @param more finds what wanted entries want themselves, such as the organisation that one is part of
 */
const readEntries = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  wanted: ReadonlySet<string>,
  more: (entry: StoredDoc) => string[] = () => [],
): Promise<{ all: Map<string, StoredDoc>; wanted: Set<string> }> => {
  const select = namingFields(req.payload.config, slug)
  const all = new Map<string, StoredDoc>()
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

/** @returns how many entries were not as they are wanted */
const setPublic = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { all, wanted }: Awaited<ReturnType<typeof readEntries>>,
): Promise<number> => {
  const other = [...all].filter(([id, entry]) => Boolean(entry.public) !== wanted.has(id))
  for (const [id] of other) await note(req, collection, id, { public: wanted.has(id) })
  return other.length
}

/** What all published workshops and the series name, at one moment. */
const publishedNames = async (req: PayloadRequest): Promise<Names[]> => {
  const docs = await findMain(req, 'workshops', published, 0, { names: true })
  const series = await findGlobal(req, 'series', false)
  const all = docs.flatMap(({ names }) => names ?? [])
  return series?._status === 'published'
    ? [...all, namesOf(req.payload.config, [{ slug: 'series', doc: series }])]
    : all
}

/**
 * Settles anew which people, organisations and pictures are public: those that something published names. Pictures also hang on people and
 * organisations that are public themselves. When something was published meanwhile it settles again: whoever comes last is right. Who has
 * changed nothing has undone nothing of what others settled.
 */
export const settleVisibility = async (req: PayloadRequest): Promise<void> => {
  let all = await publishedNames(req)
  for (;;) {
    const people = await readEntries(req, 'speakers', new Set(all.flatMap(({ speakers }) => speakers)))
    const named = (slug: string, { all: docs, wanted }: typeof people): Names => {
      const entries = [...wanted].flatMap((id) => docs.get(id) ?? [])
      return namesOf(
        req.payload.config,
        entries.map((doc) => ({ slug, doc })),
      )
    }
    const ofPeople = named('speakers', people)
    const houses = await readEntries(
      req,
      'organisations',
      new Set([...all.flatMap(({ organisations }) => organisations), ...ofPeople.organisations]),
      ({ parent }) => (typeof parent === 'string' ? [parent] : []),
    )
    const pictures = [...all.flatMap(({ media }) => media), ...ofPeople.media, ...named('organisations', houses).media]
    const media = await readEntries(req, 'media', new Set(pictures))
    const changed =
      (await setPublic(req, 'speakers', people)) +
      (await setPublic(req, 'organisations', houses)) +
      (await setPublic(req, 'media', media))
    // A transaction sees nothing of what others publish meanwhile.
    if (req.transactionID || !changed) return
    const now = await publishedNames(req)
    if (isDeepStrictEqual(now, all)) return
    all = now
  }
}

/**
 * Whether something published names an entry is settled by publication alone: neither a write nor a restored version brings its own answer.
 * A write leaves the field out, so that on MongoDB one that read the entry before a publication does not undo what that settled.
 */
export const keepVisibility: CollectionBeforeChangeHook = ({ data, operation }) => {
  const { public: _, ...rest }: Row = data
  return operation === 'create' ? { ...rest, public: false } : rest
}

const fingerprint = (doc: Row | undefined): string =>
  JSON.stringify([
    doc?.picture,
    doc?.logo,
    doc?.parent,
    rowsOf(doc?.affiliations).map(({ organisation }) => organisation),
  ])

/** A public entry whose picture or organisations change makes those public too. */
export const updateVisibility: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.public && fingerprint(doc) !== fingerprint(previousDoc)) await settleVisibility(nested(req))
  return doc
}
