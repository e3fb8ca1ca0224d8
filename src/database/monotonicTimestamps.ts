import type { CollectionSlug, DatabaseAdapterObj, Payload, PayloadRequest, Where } from 'payload'
import { findLatestVersions, keyOf } from './documents'
import { held, type Newest } from './mongodb/held'
import { equalTo } from './noteWrites'
import { wrapAdapter, type Method } from './wrapAdapter'

interface Write {
  /** When the version that it follows was written, in milliseconds since 1970: for the fence of MongoDB (src/database/mongodb/fence.ts). */
  follows?: number
  /** Whether that was read at the time of the write. */
  late?: boolean
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

/** The document that a call writes, or one of its versions. */
type Written = Pick<Write, 'collection' | 'global' | 'id' | 'req'>

/** What the methods of an adapter that we wrap write. */
const writtenBy = {
  createGlobal: ({ req, slug }) => ({ global: slug, req }),
  createGlobalVersion: ({ globalSlug, req }) => ({ global: globalSlug, req }),
  createVersion: ({ collectionSlug, parent, req }) => ({ collection: collectionSlug, id: parent, req }),
  updateGlobal: ({ req, slug }) => ({ global: slug, req }),
  updateGlobalVersion: ({ global, req }) => ({ global, req }),
  updateOne: ({ collection, id, req, where }) => ({ collection, id: id ?? equalTo(where, 'id') ?? undefined, req }),
  updateVersion: ({ collection, req, versionData }) => ({ collection, id: versionData?.parent, req }),
} satisfies Record<string, (args: Write) => Written>

type Adapter = Record<keyof typeof writtenBy, Method<Write>> &
  Record<'findGlobalVersions' | 'findVersions', Method<object, Found>> & {
    create: Method<Write, { id: number | string } | null>
    name: string
    payload: Payload
  }

const newestFirst = { limit: 1, pagination: false, select: { updatedAt: true }, sort: '-updatedAt' } as const

/** When the newest version was written, as its own clock said; none is older than everything. */
const newestOf = async (
  adapter: Pick<Adapter, 'findGlobalVersions' | 'findVersions'>,
  { collection, global, id, req }: Written,
): Promise<number> => {
  const { docs } = global
    ? await adapter.findGlobalVersions({ ...newestFirst, global, req })
    : await adapter.findVersions({ ...newestFirst, collection, req, where: { parent: { equals: id } } })
  return docs[0] ? new Date(docs[0].updatedAt).getTime() : -Infinity
}

declare module 'payload' {
  interface RequestContext {
    /** The newest versions of documents that the request writes next. */
    newest?: Map<string, Newest>
    /** Documents that have no version yet, by their key: the transaction that made each. */
    unversioned?: Map<string, unknown>
  }
}

const keyIn = ({ collection, global, id }: Written): string => keyOf(collection ?? global ?? '', id)

/** Where it is noted which versions are the newest: with the lock that a write has, else with its request. */
const notedFor = (req: Written['req']): Map<string, Newest> | undefined => {
  const lock = held()
  if (lock) return lock.newest
  return req?.context && (req.context.newest ??= new Map<string, Newest>())
}

/** When the newest versions of documents were written, in milliseconds since 1970, by id; all at once. One without versions is left out. */
export const newestTimes = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, number>> => {
  const times = new Map<string, number>()
  if (!ids.length) return times
  const of: Where = { parent: { in: [...ids] } }
  for (const { parent, updatedAt } of await findLatestVersions(req, collection, of, { parent: true, updatedAt: true }))
    times.set(parent, Math.max(times.get(parent) ?? -Infinity, new Date(updatedAt).getTime()))
  return times
}

/** Notes such times, -Infinity where a document has no version, for the write of each that follows in the same request. */
export const noteNewest = (
  req: PayloadRequest,
  collection: CollectionSlug,
  times: ReadonlyMap<string, number>,
): void => {
  const noted = notedFor(req)
  const isHeld = held() !== undefined
  // Under a lock what was read first counts; what the documents said may have been read before this.
  for (const [id, time] of times) {
    const key = keyOf(collection, id)
    if (!isHeld || !noted?.has(key)) noted?.set(key, { time, follows: time, late: isHeld })
  }
}

/** Reads the same of what is written under a lock, before anything is read of it. */
export const noteUnderLock = async (
  payload: Payload,
  of: Pick<Written, 'collection' | 'global' | 'id'>,
): Promise<void> => {
  const lock = held()
  if (!lock || !hasVersions({ payload }, of)) return
  const time = await newestOf(payload.db, of)
  lock.newest.set(keyIn(of), { time, follows: time })
}

/** Whether the transaction that writes has made the document, and no version of it: nobody else sees it. */
const isNew = async ({ req, ...of }: Written): Promise<boolean> => {
  const madeIn = req?.context?.unversioned?.get(keyIn(of))
  return madeIn !== undefined && madeIn === (await req?.transactionID)
}

interface Later extends Pick<Newest, 'follows' | 'late'> {
  /** ISO 8601. */
  updatedAt: string
}

/** A time, or the next moment after the newest version. */
const later = async (adapter: Adapter, of: Written, wanted = new Date().toISOString()): Promise<Later> => {
  const noted = notedFor(of.req)
  const known = noted?.get(keyIn(of))
  const time = known?.time ?? ((await isNew(of)) ? -Infinity : await newestOf(adapter, of))
  const { follows, late } = known ?? { follows: time, late: true }
  // What a request noted is of this moment: it serves once.
  if (!held()) noted?.delete(keyIn(of))
  return { updatedAt: new Date(wanted).getTime() > time ? wanted : new Date(time + 1).toISOString(), follows, late }
}

/** The same of a document whose version follows in the same request: that is compared with this time. */
const laterBeforeVersion = async (adapter: Adapter, of: Written, wanted?: string): Promise<string> => {
  const { updatedAt, ...others } = await later(adapter, of, wanted)
  notedFor(of.req)?.set(keyIn(of), { ...others, time: new Date(updatedAt).getTime() })
  return updatedAt
}

/** Whether it is one document, and has versions. */
const hasVersions = ({ payload }: Pick<Adapter, 'payload'>, { collection, global, id }: Written): boolean =>
  Boolean(
    global
      ? payload.config.globals.find(({ slug }) => slug === global)?.versions
      : collection && id !== undefined && payload.collections[collection]?.config.versions,
  )

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
    const { create } = adapter
    adapter.create = async function (this: Adapter, args) {
      const made = await create.call(this, args)
      const { collection, req } = args
      const madeIn = await req?.transactionID
      const of = { collection, id: made?.id }
      // On MongoDB whoever reads it may save it before it has a version.
      const isAlone = this.name === 'sqlite' && madeIn && hasVersions(this, of)
      if (req?.context && isAlone) (req.context.unversioned ??= new Map<string, unknown>()).set(keyIn(of), madeIn)
      return made
    }
    for (const name of ['createVersion', 'createGlobalVersion'] as const) {
      const write = adapter[name]
      adapter[name] = async function (this: Adapter, args) {
        const of = writtenBy[name](args)
        const at = await later(this, of, args.updatedAt)
        of.req?.context?.unversioned?.delete(keyIn(of))
        return write.call(this, { ...args, ...at })
      }
    }
    // The newest version in place of itself: that a newer one is there is noted on older ones, whose times stay.
    for (const name of ['updateVersion', 'updateGlobalVersion'] as const) {
      const write = adapter[name]
      adapter[name] = async function (this: Adapter, args) {
        const { versionData } = args
        const of = writtenBy[name](args)
        if (!versionData?.latest || !hasVersions(this, of)) return write.call(this, args)
        const { updatedAt, ...others } = await later(this, of, versionData.updatedAt)
        return write.call(this, { ...args, ...others, versionData: { ...versionData, updatedAt } })
      }
    }
    // What is public is later than the drafts before it too: those that are later are shown in its place.
    for (const name of ['updateOne', 'createGlobal', 'updateGlobal'] as const) {
      const write = adapter[name]
      adapter[name] = async function (this: Adapter, args) {
        const { data } = args
        const of = writtenBy[name](args)
        if (!data || data.updatedAt === null || !hasVersions(this, of)) return write.call(this, args)
        const updatedAt = await laterBeforeVersion(this, of, data.updatedAt)
        return write.call(this, { ...args, data: { ...data, updatedAt } })
      }
    }
  })
