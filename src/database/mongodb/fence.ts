import { createHash } from 'node:crypto'
import {
  deepCopyObjectSimple,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type GlobalSlug,
  type Payload,
  type SelectType,
  type Where,
} from 'payload'
import { isRow, textOf, without, type Row } from '../../domain/row'
import { keyOf } from '../documents'
import { writerBusy } from '../writerBusy'
import { wrapAdapter, type Method } from '../wrapAdapter'
import { makeBesideNewer, type Version, type Versions } from './besideNewer'
import { held, type Held } from './held'
import { retried } from './retried'

/** A model of Mongoose, as far as the adapter’s methods that are wrapped here call it. */
interface Model {
  aggregate: (...args: unknown[]) => PromiseLike<unknown[]>
  create: (docs: Row[], ...rest: unknown[]) => Promise<unknown>
  findOneAndUpdate: (filter: Row, ...rest: unknown[]) => unknown
  paginate: (...args: unknown[]) => Promise<{ docs: unknown[] }>
  updateMany: (...args: unknown[]) => Promise<unknown>
}

interface Read {
  collection: CollectionSlug
  where?: Where
}

interface VersionsRead {
  limit?: number
  locale?: string
  pagination?: boolean
  sort?: string
  where?: Where
}

interface Update {
  collection: CollectionSlug
  data: Row
  id?: string | number
  returning?: boolean
  select?: SelectType
  where?: Where
}

/** What `monotonicTimestamps` says of a version that is written: when the one that it follows was written, and whether it was read too late. */
interface Follows {
  follows?: number
  late?: boolean
}

interface NewVersion extends Follows {
  autosave?: boolean
  createdAt?: string
  returning?: boolean
  updatedAt: string
  versionData: Row
}

interface VersionWrite extends NewVersion {
  collectionSlug: CollectionSlug
  parent: string | number
}

interface GlobalVersionWrite extends NewVersion {
  globalSlug: GlobalSlug
}

interface VersionUpdate extends Follows {
  id?: string | number
  versionData: Row
  where?: Where
}

interface GlobalUpdate {
  data: Row
  slug: GlobalSlug
}

interface Deletion {
  collection: CollectionSlug
  where?: Where
}

interface VersionsDeletion {
  collection?: CollectionSlug
  where?: Where
}

interface Models {
  globals: Model
  versions: Record<string, Model>
}

interface Adapter {
  payload: Payload
  create: Method<Read>
  createGlobalVersion: Method<GlobalVersionWrite>
  createVersion: Method<VersionWrite>
  deleteMany: Method<Deletion>
  deleteOne: Method<Deletion>
  deleteVersions: Method<VersionsDeletion>
  find: Method<Read, { docs: unknown[] }>
  findGlobal: Method<{ slug: GlobalSlug }>
  findGlobalVersions: Method<VersionsRead & { global: GlobalSlug }, { docs: unknown[] }>
  findOne: Method<Read>
  findVersions: Method<VersionsRead & { collection: CollectionSlug }, { docs: unknown[] }>
  queryDrafts: Method<Read>
  updateGlobal: Method<GlobalUpdate>
  updateGlobalVersion: Method<VersionUpdate & { global: GlobalSlug }>
  updateOne: Method<Update>
  updateVersion: Method<VersionUpdate & { collection: CollectionSlug }>
}

const hasModels = (adapter: object): adapter is Models => 'globals' in adapter && 'versions' in adapter

/** The models of the adapter, once it has made them. */
const modelsOf = (adapter: object): Models => {
  if (!hasModels(adapter)) throw new TypeError('The adapter has no models of Mongoose.')
  return adapter
}

/** A model with some of its methods in another form. */
const withMethods = (model: Model, methods: Partial<Model>): Model =>
  new Proxy(model, {
    get: (target, name): unknown => Reflect.get(name in methods ? methods : target, name),
  })

/** The id of the version that follows another one of its document: there is one of them. */
const idAfter = (of: string, follows: number): string =>
  createHash('sha256').update(`${of} ${follows}`).digest('hex').slice(0, 24)

/** Notes when a document had been changed last, where that is not known yet. */
const note = ({ read }: Held, of: string, doc: unknown): void => {
  if (!isRow(doc)) return
  const key = keyOf(of, textOf(doc.id) ?? '')
  const updatedAt = textOf(doc.updatedAt)
  if (updatedAt && !read.has(key)) read.set(key, updatedAt)
}

/** What was written stands for what was read: the next write of the same work follows it. */
const noteWritten = ({ read }: Held, key: string, doc: unknown): void => {
  const updatedAt = isRow(doc) ? textOf(doc.updatedAt) : null
  if (updatedAt) read.set(key, updatedAt)
  else read.delete(key)
}

const isNewest = (version: unknown): boolean => isRow(version) && version.latest === true

/** Notes when versions were written that call themselves the newest of their documents, where that is not known yet. @param of a collection or a global */
const noteNewest = ({ newest }: Held, of: string, found: readonly unknown[]): void => {
  const times = new Map<string, number>()
  for (const version of found.filter(isRow)) {
    const { updatedAt } = version
    const parent: unknown = version.parent ?? ''
    const time = updatedAt instanceof Date ? updatedAt.getTime() : Date.parse(String(updatedAt))
    const key = keyOf(of, String(parent))
    if (!Number.isNaN(time)) times.set(key, Math.max(time, times.get(key) ?? -Infinity))
  }
  for (const [key, time] of times) if (!newest.has(key)) newest.set(key, { time, follows: time })
}

/** Whether an error of MongoDB says that there is a document with this id already. */
const isTaken = (error: unknown): boolean => isRow(error) && error.code === 11_000

/** Whether all versions of one document are meant. */
const isOfWhole = (where: Where = {}): boolean => Object.keys(where).join() === 'parent'

const isVersion = (doc: unknown): doc is Version => isRow(doc) && isRow(doc.version)

/** How a version is made: with which id, and whether it stands beside a newer one. */
interface Making {
  id?: string
  isBeside?: boolean
}
type Make = (how: Making, said: Omit<NewVersion, 'follows' | 'late'>) => Promise<unknown>

/**
 * Wraps the MongoDB adapter: a write under a lock changes only what it has read. A server that stood still (a paused machine) for so long that
 * another took over its lock would else put the whole document back over what was acknowledged meanwhile.
 *
 * A document is written where it was changed last when it was read. A version has an id that is made of its document and of the
 * version that it follows: of two that follow the same, the store takes one, and whoever wrote the other is told to try again, whichever of them
 * came too late. What was read first counts. Where a document is not as it was read, whoever writes it asks whether it still has its lock: then it
 * was no write of the kind that takes turns, and it goes on; else it writes nothing, and is told to try again. Where it is not known what was read,
 * it is asked before. A document that is written already gets its version all the same (besideNewer.ts). A document is deleted before its versions,
 * so that whoever may not delete it takes nothing of it.
 *
 * Upstream: docs/upstream/041-write-of-a-whole-document.md (open in 3.90.2). Goes when such a write fails. Told by tests/database/mongodb/lateWriter.test.ts.
 */
export const fence = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const {
      create,
      createGlobalVersion,
      createVersion,
      deleteMany,
      deleteOne,
      deleteVersions,
      find,
      findGlobal,
      findGlobalVersions,
      findOne,
      findVersions,
      queryDrafts,
      updateGlobal,
      updateGlobalVersion,
      updateOne,
      updateVersion,
    } = adapter

    adapter.create = async function (this: Adapter, args) {
      const doc = await create.call(this, args)
      // Of what is new there is no version yet.
      if (isRow(doc))
        held()?.newest.set(keyOf(args.collection, String(doc.id)), { time: -Infinity, follows: -Infinity })
      return doc
    }
    adapter.findOne = async function (this: Adapter, args) {
      const doc = await findOne.call(this, args)
      const lock = held()
      if (lock) note(lock, args.collection, doc)
      return doc
    }
    adapter.find = async function (this: Adapter, args) {
      const found = await find.call(this, args)
      const lock = held()
      if (lock) for (const doc of found.docs) note(lock, args.collection, doc)
      return found
    }
    adapter.findGlobal = async function (this: Adapter, args) {
      const doc = await findGlobal.call(this, args)
      const lock = held()
      const updatedAt = isRow(doc) ? doc.updatedAt : null
      if (lock) note(lock, args.slug, { updatedAt })
      return doc
    }
    adapter.findVersions = async function (this: Adapter, args) {
      const found = await findVersions.call(this, args)
      const lock = held()
      if (lock) noteNewest(lock, args.collection, found.docs.filter(isNewest))
      return found
    }
    adapter.findGlobalVersions = async function (this: Adapter, args) {
      const found = await findGlobalVersions.call(this, args)
      const lock = held()
      if (lock) noteNewest(lock, args.global, found.docs.filter(isNewest))
      return found
    }
    // What it gives says nothing of the versions that it was read from.
    adapter.queryDrafts = async function (this: Adapter, args) {
      const { collection } = args
      const lock = held()
      const all = modelsOf(this).versions
      const model = all[collection]
      if (!lock || !model) return queryDrafts.call(this, args)
      const noted = withMethods(model, {
        aggregate: async (...asked) => {
          const docs = await model.aggregate(...asked)
          noteNewest(lock, collection, docs)
          return docs
        },
        paginate: async (...asked) => {
          const found = await model.paginate(...asked)
          noteNewest(lock, collection, found.docs)
          return found
        },
      })
      return queryDrafts.call(Object.create(this, { versions: { value: { ...all, [collection]: noted } } }), args)
    }

    adapter.updateOne = async function (this: Adapter, args) {
      const lock = held()
      const { collection, data, id, ...rest } = args
      if (!lock || id === undefined) return updateOne.call(this, args)
      const key = keyOf(collection, id)
      const isNote = data.updatedAt === null
      // What follows from a publication is derived, and can be again.
      if (args.returning === false) {
        if (!isNote) lock.read.delete(key)
        return updateOne.call(this, args)
      }
      const read = lock.read.get(key)
      const hasDrafts = Boolean(this.payload.collections[collection]?.config.versions?.drafts)
      // What is public does not tell of the drafts that were saved meanwhile.
      if (read === undefined || hasDrafts) await lock.assertHeld()
      // The adapter changes the data that it is given.
      const again = deepCopyObjectSimple(data)
      const where: Where = {
        and: [{ id: { equals: id } }, ...(read === undefined ? [] : [{ updatedAt: { equals: read } }])],
      }
      let doc = await updateOne.call(this, { ...rest, collection, data, where })
      if (doc === null && read !== undefined) {
        await lock.assertHeld()
        // Of what has no drafts, whoever writes without a turn leaves the time as it is, or sets another password.
        if (!hasDrafts && (await findOne.call(this, { collection, where: { id: { equals: id } } })))
          throw writerBusy(`Another wrote to ${key} after its turn, before this one did.`)
        doc = await updateOne.call(this, { ...args, data: again })
      }
      noteWritten(lock, key, doc)
      if (doc !== null && !isNote) lock.written.add(key)
      return doc
    }
    adapter.updateGlobal = async function (this: Adapter, args) {
      const lock = held()
      if (!lock) return updateGlobal.call(this, args)
      await lock.assertHeld()
      const key = keyOf(args.slug)
      const read = lock.read.get(key)
      const again = deepCopyObjectSimple(args.data)
      const all = modelsOf(this).globals
      const globals = withMethods(all, {
        findOneAndUpdate: (filter, ...others) =>
          all.findOneAndUpdate({ ...filter, ...(read === undefined ? {} : { updatedAt: new Date(read) }) }, ...others),
      })
      const asRead: Adapter = Object.create(this, { globals: { value: globals } })
      let doc = await updateGlobal.call(asRead, args)
      if (doc === null && read !== undefined) {
        await lock.assertHeld()
        doc = await updateGlobal.call(this, { ...args, data: again })
      }
      noteWritten(lock, key, doc)
      if (doc !== null && args.data.updatedAt !== null) lock.written.add(key)
      return doc
    }

    /** The adapter with models that make a version in another way; that it is the newest is noted on the others in the end. */
    const making = (self: Adapter, of: string, { id, isBeside = false }: Making): Adapter => {
      const all = modelsOf(self).versions
      const model = all[of]
      if (!model) return self
      const said = { ...(id ? { _id: id } : {}), ...(isBeside ? { latest: undefined } : {}) }
      const versions = {
        ...all,
        [of]: withMethods(model, {
          create: (docs, ...others) =>
            model.create(
              docs.map((doc) => ({ ...doc, ...said })),
              ...others,
            ),
          updateMany: (...args) => (isBeside ? Promise.resolve(null) : retried(() => model.updateMany(...args))),
        }),
      }
      return Object.create(self, { versions: { value: versions } })
    }
    /** Makes the version of a document that is written already, where others have saved a newer one since. */
    const makeBeside = async (
      lock: Held,
      key: string,
      { follows = Number.NaN, updatedAt, versionData }: NewVersion,
      make: Make,
      read: Versions['read'],
    ): Promise<Version> => {
      const made = async (how: Making, content: Row, at: string): Promise<Version> => {
        const version = await make(how, { returning: true, updatedAt: at, versionData: content })
        if (!isVersion(version)) throw new TypeError('The adapter gives no version that it has made.')
        return version
      }
      const versions: Versions = {
        read,
        makeBeside: (content, at) => made({ isBeside: true }, content, at),
        makeAfter: (newest, content, at) =>
          made({ id: idAfter(key, newest) }, content, at).catch((error: unknown) => {
            if (isTaken(error)) return null
            throw error
          }),
      }
      const version = await makeBesideNewer(versions, versionData, updatedAt, follows)
      const time = Date.parse(version.updatedAt)
      lock.newest.set(key, { time, follows: time, late: true })
      return version
    }
    /** Makes a version. Where another follows the same already, one of the two writes after its turn; whoever comes second writes nothing over the first. */
    const makeVersion = async (
      key: string,
      args: NewVersion,
      make: Make,
      read: Versions['read'] | null,
    ): Promise<unknown> => {
      const { follows, late, updatedAt, versionData } = args
      const lock = held()
      if (!lock || follows === undefined) return make({}, { updatedAt, versionData })
      const isWritten = lock.written.delete(key)
      if (late && !isWritten) await lock.assertHeld()
      const said = () => ({ updatedAt, versionData: deepCopyObjectSimple(versionData) })
      let version: unknown
      try {
        version = await make({ id: idAfter(key, follows) }, said())
      } catch (error) {
        if (!isTaken(error)) throw error
        if (!isWritten) throw writerBusy(`Another saved ${key} after its turn, before this one did.`)
        // What has no drafts has one state: its versions only say what was.
        if (read) return makeBeside(lock, key, args, make, read)
        version = await make({}, said())
      }
      // The next write of the same work follows this one.
      const time = Date.parse(updatedAt)
      lock.newest.set(key, { time, follows: time })
      return version
    }
    /** Reads the newest version, or that which was written at a time. */
    const reading =
      (read: (asked: VersionsRead) => Promise<{ docs: unknown[] }>, of: Where = {}): Versions['read'] =>
      async (at) => {
        const which: Where = at ? { updatedAt: { equals: at } } : { latest: { equals: true } }
        const asked = { limit: 1, locale: 'all', pagination: false, sort: '-updatedAt', where: { and: [of, which] } }
        const [version] = (await read(asked)).docs
        return isVersion(version) ? version : null
      }
    const readingOf = (self: Adapter, collection: CollectionSlug, parent: string | number): Versions['read'] =>
      reading((asked) => findVersions.call(self, { ...asked, collection }), { parent: { equals: parent } })
    const readingOfGlobal = (self: Adapter, global: GlobalSlug): Versions['read'] =>
      reading((asked) => findGlobalVersions.call(self, { ...asked, global }))

    adapter.createVersion = async function (this: Adapter, args) {
      const given = without(args, ['follows', 'late'])
      const { collectionSlug, parent } = given
      const make: Make = (how, said) => createVersion.call(making(this, collectionSlug, how), { ...given, ...said })
      const hasDrafts = this.payload.collections[collectionSlug]?.config.versions?.drafts
      const read = hasDrafts ? readingOf(this, collectionSlug, parent) : null
      return makeVersion(keyOf(collectionSlug, parent), args, make, read)
    }
    adapter.createGlobalVersion = async function (this: Adapter, args) {
      const given = without(args, ['follows', 'late'])
      const { globalSlug } = given
      const make: Make = (how, said) => createGlobalVersion.call(making(this, globalSlug, how), { ...given, ...said })
      return makeVersion(keyOf(globalSlug), args, make, readingOfGlobal(this, globalSlug))
    }

    /** The newest version is replaced where the lock is held; what is noted on one whose time stays, where it is as it was read. */
    const unlessLate =
      <Args extends VersionUpdate>(update: Method<Args>): Method<Args> =>
      async (args) => {
        const { follows, id, versionData } = args
        const { latest, updatedAt } = versionData
        if (latest !== true && (latest === false || held()) && id !== undefined && typeof updatedAt === 'string')
          return update({ ...args, where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] } })
        if (follows !== undefined) await held()?.assertHeld()
        return update(args)
      }
    adapter.updateVersion = function (this: Adapter, args) {
      return unlessLate<typeof args>((asked) => updateVersion.call(this, asked))(args)
    }
    adapter.updateGlobalVersion = function (this: Adapter, args) {
      return unlessLate<typeof args>((asked) => updateGlobalVersion.call(this, asked))(args)
    }

    // Its versions go when it is gone, not before: Payload takes them first. What a kill leaves of them is for the work of the minute
    // (repairVersions.ts).
    adapter.deleteOne = async function (this: Adapter, args) {
      await held()?.assertHeld()
      const doc = await deleteOne.call(this, args)
      const { collection, where: { id } = {} } = args
      if (!id || !this.payload.collections[collection]?.config.versions) return doc
      const versions = { collection, where: { parent: id } }
      await retried(() => deleteVersions.call(this, versions)).catch((error: unknown) =>
        this.payload.logger.error(
          { err: error },
          'Versions of a document that was deleted are left for the work of the minute.',
        ),
      )
      return doc
    }
    adapter.deleteVersions = async function (this: Adapter, args) {
      if (args.collection && isOfWhole(args.where)) return null
      return retried(() => deleteVersions.call(this, args))
    }
    // To delete what is gone already does nothing: it may be tried again.
    adapter.deleteMany = function (this: Adapter, args) {
      return retried(() => deleteMany.call(this, args))
    }
  })
