import type { CollectionSlug, DatabaseAdapterObj, Payload, PayloadRequest, Where } from 'payload'
import { wrapAdapter, type Method } from './wrapAdapter'

interface Write {
  collection?: CollectionSlug
  collectionSlug?: CollectionSlug
  data?: { updatedAt?: string | null }
  global?: string
  globalSlug?: string
  id?: string | number
  parent?: string | number
  req?: Partial<PayloadRequest>
  slug?: string
  updatedAt?: string
  versionData?: { latest?: boolean; parent?: string | number; updatedAt?: string }
  where?: Where
}
interface Found {
  docs: { updatedAt: string }[]
}
interface Adapter {
  createGlobal: Method<Write>
  createGlobalVersion: Method<Write>
  createVersion: Method<Write>
  findGlobalVersions: Method<object, Found>
  findVersions: Method<object, Found>
  payload: Payload
  updateGlobal: Method<Write>
  updateGlobalVersion: Method<Write>
  updateOne: Method<Write>
  updateVersion: Method<Write>
}

const newestFirst = { limit: 1, pagination: false, select: { updatedAt: true }, sort: '-updatedAt' } as const

/** When the newest version was written, as its own clock said; none is older than everything. */
const newestOf = async (adapter: Adapter, { collection, global, id, req }: Write): Promise<number> => {
  const { docs } = global
    ? await adapter.findGlobalVersions({ ...newestFirst, global, req })
    : await adapter.findVersions({ ...newestFirst, collection, req, where: { parent: { equals: id } } })
  return docs[0] ? new Date(docs[0].updatedAt).getTime() : -Infinity
}

declare module 'payload' {
  interface RequestContext {
    /** When the newest versions were written, of documents that the request writes next; in milliseconds. */
    newest?: Map<string, number>
  }
}

const keyOf = ({ collection, global, id }: Write): string => `${collection ?? global} ${id ?? ''}`

/** Reads the times of the newest versions of documents at once, for the write of each that follows in the same request. */
export const noteNewest = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<void> => {
  const newest = (req.context.newest ??= new Map())
  if (!ids.length) return
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { parent: true, updatedAt: true },
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
  })
  for (const id of ids) newest.set(keyOf({ collection, id }), -Infinity)
  for (const { parent, updatedAt } of docs) {
    const key = keyOf({ collection, id: parent })
    newest.set(key, Math.max(newest.get(key) ?? -Infinity, new Date(updatedAt).getTime()))
  }
}

/** A time, or the next moment after the newest version. */
const later = async (adapter: Adapter, of: Write, time = new Date().toISOString()): Promise<string> => {
  const noted = of.req?.context?.newest
  const newest = noted?.get(keyOf(of)) ?? (await newestOf(adapter, of))
  // What was noted is of this moment: it serves once.
  noted?.delete(keyOf(of))
  return new Date(time).getTime() > newest ? time : new Date(newest + 1).toISOString()
}

/** The same of a document whose version follows in the same request: that is compared with this time. */
const laterBeforeVersion = async (adapter: Adapter, of: Write, time?: string): Promise<string> => {
  const at = await later(adapter, of, time)
  const { context } = of.req ?? {}
  if (context) (context.newest ??= new Map()).set(keyOf(of), new Date(at).getTime())
  return at
}

const hasDrafts = ({ payload }: Adapter, { collection, global }: Write): boolean =>
  Boolean(
    global
      ? payload.config.globals.find(({ slug }) => slug === global)?.versions
      : collection && payload.collections[collection]?.config.versions,
  )

/** The id that a condition asks for; none where it asks for anything else. */
const idIn = ({ id }: Where = {}): string | number | undefined => {
  const equals: unknown = id && !Array.isArray(id) ? id.equals : undefined
  return typeof equals === 'string' || typeof equals === 'number' ? equals : undefined
}

/**
 * Wraps an adapter: what is saved is later than what was saved before it, whatever the clock says. Payload tells the newest version by its time
 * alone. Where the clock was set back, or two saves come in one millisecond, the older one would stay the newest: whoever saves reads the
 * text of before, saves on from there, and the versions that are too many are taken from the wrong end.
 *
 * Upstream: docs/upstream/008-newest-version-by-its-time.md (open in 3.90.2). Goes when versions are ordered by more than the clock. Told by
 * tests/database/monotonicTimestamps.test.ts.
 */
export const monotonicTimestamps = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { createGlobalVersion, createVersion, updateGlobalVersion, updateOne, updateVersion } = adapter

    adapter.createVersion = async function (this: Adapter, args) {
      const of = { collection: args.collectionSlug, id: args.parent, req: args.req }
      return createVersion.call(this, { ...args, updatedAt: await later(this, of, args.updatedAt) })
    }
    adapter.createGlobalVersion = async function (this: Adapter, args) {
      const of = { global: args.globalSlug, req: args.req }
      return createGlobalVersion.call(this, { ...args, updatedAt: await later(this, of, args.updatedAt) })
    }
    // The newest version in place of itself: that a newer one is there is noted on older ones, whose times stay.
    adapter.updateVersion = async function (this: Adapter, args) {
      const { collection, req, versionData } = args
      if (!versionData?.latest || versionData.parent === undefined) return updateVersion.call(this, args)
      const updatedAt = await later(this, { collection, id: versionData.parent, req }, versionData.updatedAt)
      return updateVersion.call(this, { ...args, versionData: { ...versionData, updatedAt } })
    }
    adapter.updateGlobalVersion = async function (this: Adapter, args) {
      const { global, req, versionData } = args
      if (!versionData?.latest) return updateGlobalVersion.call(this, args)
      const updatedAt = await later(this, { global, req }, versionData.updatedAt)
      return updateGlobalVersion.call(this, { ...args, versionData: { ...versionData, updatedAt } })
    }
    // What is public is later than the drafts before it too: those that are later are shown in its place.
    adapter.updateOne = async function (this: Adapter, args) {
      const { collection, data, req } = args
      const of = { collection, id: args.id ?? idIn(args.where), req }
      if (!data || data.updatedAt === null || of.id === undefined || !hasDrafts(this, of))
        return updateOne.call(this, args)
      const updatedAt = await laterBeforeVersion(this, of, data.updatedAt)
      return updateOne.call(this, { ...args, data: { ...data, updatedAt } })
    }
    for (const name of ['createGlobal', 'updateGlobal'] as const) {
      const write = adapter[name]
      adapter[name] = async function (this: Adapter, args) {
        const { data, req, slug: global } = args
        if (!data || data.updatedAt === null || !hasDrafts(this, { global })) return write.call(this, args)
        const updatedAt = await laterBeforeVersion(this, { global, req }, data.updatedAt)
        return write.call(this, { ...args, data: { ...data, updatedAt } })
      }
    }
  })
