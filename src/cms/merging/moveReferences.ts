import { isRow, type Row } from '../../domain/row'
import { saveVersion, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'
import {
  findDrafts,
  findGlobal,
  findLatestVersions,
  findMain,
  findStates,
  keepUpdatedAt,
  timeOf,
  withIds,
  type Stored,
  type StoredDoc,
} from '../../database/documents'
import { referencesTo } from '../write/references'
import { diffForMerge, pathsOf, type Merge, type Printed } from './diffForMerge'

/**
 * Everything that names one entry of the directory names another. Each document is written by itself, its public state first, and what is done
 * is found done: after a kill the same again finishes it.
 *
 * Of what is public nothing changes but whom it names: every row and every word stays as it was published. A document whose form shows the
 * entry gets a new version, by whoever merges, so that the others who have it open are told; what only follows, such as a workshop’s
 * snapshot, is noted without a word.
 */

const now = (): string => new Date().toISOString()

const writer = ({ user }: PayloadRequest): Pick<Stored<'workshops'>, 'savedBy'> => ({ savedBy: user?.id ?? null })

/** A document’s content, for a version of it. */
const content = (doc: Row): Row =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => !['id', '_id', 'globalType'].includes(name)))

/** Documents that name the entry in a field, or as they were published. */
const idsNaming = async (req: PayloadRequest, slug: CollectionSlug, merge: Merge): Promise<string[]> => {
  const ids = new Set<string>()
  for (const path of pathsOf(req.payload.config, slug, merge)) {
    const states = await findStates(req, slug, { [path]: { equals: merge.from } }, { id: true })
    for (const { id } of states) ids.add(id)
  }
  if (slug === 'workshops') {
    // What was printed cannot be searched; whom it names is noted beside it.
    for (const { id, names } of await findMain(req, slug, {}, 0, { names: true }))
      if (names?.[merge.collection]?.includes(merge.from)) ids.add(id)
  }
  // The two themselves: the one goes with what it says, of the other the same is settled beforehand (fillKept.ts).
  return [...ids].filter((id) => slug !== merge.collection || (id !== merge.from && id !== merge.into))
}

/** Where a document is stored: a collection’s, or a global. */
type Place = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/**
 * Some fields of a document. SQLite’s adapter empties every list that a write with a list leaves out, so that there the whole is written.
 * @returns the time that the document bears then
 */
const writeStored = async (req: PayloadRequest, place: Place, doc: Row, changes: Row): Promise<string> => {
  const { db } = req.payload
  const isWhole = db.name !== 'mongoose' && Object.values(changes).some(Array.isArray)
  const data = structuredClone(isWhole ? { ...content(doc), ...changes } : changes)
  const write = { data, locale: 'all', req, select: { updatedAt: true } } as const
  const written: object =
    'global' in place
      ? await db.updateGlobal<Row>({ slug: place.global, ...write })
      : await db.updateOne({ ...place, ...write })
  return new Date(isRow(written) ? timeOf(written) : Number.NaN).toISOString()
}

/** A new version, as Payload makes one for a save. */
const addVersion = async (req: PayloadRequest, place: Place, doc: Row, draft: boolean): Promise<void> => {
  const { payload } = req
  const of =
    'global' in place
      ? { global: payload.globals.config.find(({ slug }) => slug === place.global) }
      : { collection: payload.collections[place.collection].config, id: place.id }
  const docWithLocales = structuredClone(content(doc))
  await saveVersion({ ...of, docWithLocales, draft, operation: 'update', payload, req, returning: false })
}

/** Notes something in the newest version without making another. */
const amendVersion = async (req: PayloadRequest, collection: CollectionSlug, id: string, changes: Row) => {
  const newest = await findLatestVersions(req, collection, { parent: { equals: id } })
  for (const { id: version, updatedAt, version: doc } of newest) {
    const versionData = structuredClone({ updatedAt, version: { ...doc, ...changes } })
    await req.payload.db.updateVersion({ collection, id: version, locale: 'all', req, returning: false, versionData })
  }
}

/**
 * A document with drafts: its public state, and what its form goes on from.
 * @param main as it is stored by itself: what is public, or a draft that was never published
 * @param copy its newest version
 * @returns whether there was anything to do
 */
const moveInDrafted = async (
  req: PayloadRequest,
  place: Place,
  main: StoredDoc,
  copy: StoredDoc,
  merge: Merge,
): Promise<boolean> => {
  const owner = 'global' in place ? place.global : place.collection
  const isPublic = main._status === 'published'
  const stored = diffForMerge(req, owner, main, merge, { asPrinted: isPublic })
  const form = diffForMerge(req, owner, copy, merge)
  // Where a kill may come between, what follows from a publication is derived again (src/cms/publication/project.ts).
  const { names, snapshot }: Printed = stored.data
  const isPrinted = isPublic && (names || snapshot)
  const mark: Partial<Stored<'workshops'>> = isPrinted && !req.transactionID ? { unprojected: now() } : {}
  const isSame = isPublic && copy._status === 'published' && !form.isShorter
  if (isSame && form.inForm) {
    const saved = { ...writer(req), updatedAt: now() }
    const updatedAt = await writeStored(req, place, main, { ...stored.data, ...mark, ...saved })
    await addVersion(req, place, { ...copy, ...form.data, ...saved, updatedAt }, false)
    return true
  }
  const hasStored = Object.keys(stored.data).length > 0
  if (hasStored) await writeStored(req, place, main, { ...stored.data, ...mark, ...keepUpdatedAt })
  if (form.inForm) await addVersion(req, place, { ...copy, ...form.data, ...writer(req), _status: 'draft' }, true)
  else if (Object.keys(form.data).length && 'id' in place)
    await amendVersion(req, place.collection, place.id, form.data)
  return hasStored || Object.keys(form.data).length > 0
}

/** @param copy its newest version, where it has drafts */
const moveInOne = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  main: StoredDoc,
  copy: StoredDoc,
  merge: Merge,
): Promise<boolean> => {
  const { versions } = req.payload.collections[slug].config
  const place = { collection: slug, id: main.id }
  if (versions?.drafts) return moveInDrafted(req, place, main, copy, merge)
  const { data, inForm } = diffForMerge(req, slug, main, merge)
  if (!inForm) return false
  const saved = { ...data, ...writer(req), updatedAt: now() }
  const updatedAt = await writeStored(req, place, main, saved)
  if (versions) await addVersion(req, place, { ...main, ...saved, updatedAt }, false)
  return true
}

/** How many documents are read at once. */
const TOGETHER = 25

const moveInCollection = async (req: PayloadRequest, slug: CollectionSlug, merge: Merge): Promise<number> => {
  const ids = await idsNaming(req, slug, merge)
  let moved = 0
  for (let n = 0; n < ids.length; n += TOGETHER) {
    const some = ids.slice(n, n + TOGETHER)
    const mains = await findMain(req, slug, withIds(some))
    const copies = new Map((await findDrafts(req, slug, withIds(some))).map((copy) => [copy.id, copy]))
    for (const main of mains) if (await moveInOne(req, slug, main, copies.get(main.id) ?? main, merge)) moved++
  }
  return moved
}

const moveInGlobal = async (req: PayloadRequest, slug: GlobalSlug, merge: Merge): Promise<number> => {
  const main = await findGlobal(req, slug, false)
  const copy = await findGlobal(req, slug, true)
  return main && copy && (await moveInDrafted(req, { global: slug }, main, copy, merge)) ? 1 : 0
}

/**
 * Moves every reference. What is public comes first.
 * @param between asked before each kind of document whether to go on
 * @returns how many documents were changed
 */
export const moveReferences = async (
  req: PayloadRequest,
  merge: Merge,
  between: () => Promise<void>,
): Promise<number> => {
  const owners = referencesTo(req.payload.config, merge.collection).map(({ owner }) => owner)
  const globals = new Set(owners.flatMap((owner) => ('global' in owner ? owner.global : [])))
  const collections = new Set(owners.flatMap((owner) => ('global' in owner ? [] : owner.collection)))
  let moved = 0
  for (const slug of globals) {
    await between()
    moved += await moveInGlobal(req, slug, merge)
  }
  for (const slug of collections) {
    await between()
    moved += await moveInCollection(req, slug, merge)
  }
  return moved
}
