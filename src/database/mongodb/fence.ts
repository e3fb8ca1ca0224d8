import { createHash } from 'node:crypto'
import {
  deepCopyObjectSimple,
  ValidationError,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'
import { isRow, textOf, type Row } from '../../domain/row'
import { keyOf } from '../documents'
import { wrapAdapter, type Method } from '../wrapAdapter'
import { held, type Held } from './held'
import { retried } from './retried'

declare module 'payload' {
  interface RequestContext {
    /** The slug that was made for the document which is created now: free when it was looked for. */
    madeSlug?: { slug: string; next: () => Promise<string> }
  }
}

/** A model of Mongoose, as far as the adapter’s methods that are wrapped here call it. */
interface Model {
  create: (docs: Row[], ...rest: unknown[]) => Promise<unknown>
  findOneAndUpdate: (filter: Row, ...rest: unknown[]) => unknown
  updateMany: (...args: unknown[]) => Promise<unknown>
}

interface Read {
  collection: CollectionSlug
  limit?: number
  select?: SelectType
  sort?: unknown
}

interface Update {
  collection: CollectionSlug
  data: Row
  id?: string | number
  returning?: boolean
  select?: SelectType
  where?: Where
}

/** What `monotonicTimestamps` says of a version that is written: when the one that it follows was written. */
interface Follows {
  follows?: number
}

interface VersionWrite extends Follows {
  collectionSlug: CollectionSlug
  parent: string | number
  versionData: Row
}

interface GlobalVersionWrite extends Follows {
  globalSlug: GlobalSlug
  versionData: Row
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

interface Creation {
  data: Row
  req?: Partial<PayloadRequest>
}

interface Models {
  globals: Model
  versions: Record<string, Model>
}

interface Adapter {
  payload: Payload
  create: Method<Creation>
  createGlobalVersion: Method<GlobalVersionWrite>
  createVersion: Method<VersionWrite>
  deleteMany: Method<{ collection: CollectionSlug }>
  deleteOne: Method<{ collection: CollectionSlug }>
  deleteVersions: Method<object>
  find: Method<Read, { docs: unknown[] }>
  findGlobal: Method<{ slug: GlobalSlug }>
  findOne: Method<Read>
  findVersions: Method<Read, { docs: unknown[] }>
  updateGlobal: Method<GlobalUpdate>
  updateGlobalVersion: Method<VersionUpdate>
  updateOne: Method<Update>
  updateVersion: Method<VersionUpdate>
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
  const [id, updatedAt] = [textOf(doc.id), textOf(doc.updatedAt)]
  if (updatedAt && !read.has(keyOf(of, id ?? ''))) read.set(keyOf(of, id ?? ''), updatedAt)
}

/** What was written stands for what was read: the next write of the same work follows it. */
const noteWritten = ({ read }: Held, key: string, doc: unknown): void => {
  const updatedAt = isRow(doc) ? textOf(doc.updatedAt) : null
  if (updatedAt) read.set(key, updatedAt)
  else read.delete(key)
}

/** Asks for the newest version with all that is in it, as Payload does when it begins a write. */
const asksForNewest = ({ limit, select, sort }: Read): boolean => limit === 1 && !select && sort === '-updatedAt'

const isSlugTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')

const isTaken = (error: unknown): boolean => isRow(error) && error.code === 11_000

/**
 * Wraps the MongoDB adapter: a write under a lock changes only what it has read. A server that stood still (a paused machine) for so long that
 * another took over its lock would else put the whole document back over what was acknowledged meanwhile.
 *
 * A document is written where it was changed last when it was read. A version has an id that is made of its document and of the
 * version that it follows: of two that follow the same, the store takes one. Whose condition does not hold asks whether it still has its lock:
 * then it was no write of the kind that takes turns, and goes on; else it writes nothing, and whoever asked is told to try again.
 *
 * Creating documents waits for nobody. Of those of one name that are created at once all found the same slug free; the index takes one, and the
 * others get the next. On SQLite they come one after the other.
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
      findOne,
      findVersions,
      updateGlobal,
      updateGlobalVersion,
      updateOne,
      updateVersion,
    } = adapter

    adapter.create = async function (this: Adapter, args) {
      const made = args.req?.context?.madeSlug
      let { slug } = args.data
      if (!made || made.slug !== slug) return create.call(this, args)
      for (let left = 20; ; left--) {
        try {
          // The adapter changes the data that it is given.
          return await create.call(this, { ...args, data: { ...deepCopyObjectSimple(args.data), slug } })
        } catch (error) {
          if (!isSlugTaken(error) || !left) throw error
          slug = await made.next()
        }
      }
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
      if (lock && asksForNewest(args))
        for (const version of found.docs) {
          if (!isRow(version) || version.latest !== true) continue
          const time = Date.parse(String(version.updatedAt))
          const key = keyOf(args.collection, String(version.parent))
          if (!lock.newest.has(key)) lock.newest.set(key, { time, follows: time })
        }
      return found
    }

    adapter.updateOne = async function (this: Adapter, args) {
      const lock = held()
      const { collection, data, id, ...rest } = args
      if (!lock || id === undefined) return updateOne.call(this, args)
      // What is public does not tell of the drafts that were saved meanwhile. What follows from a publication is derived, and can be again.
      const isDerived = args.returning === false
      if (!isDerived && this.payload.collections[collection]?.config.versions?.drafts) await lock.assertHeld()
      const key = keyOf(collection, id)
      const read = lock.read.get(key)
      if (read === undefined) return updateOne.call(this, args)
      // The adapter changes the data that it is given.
      const again = deepCopyObjectSimple(data)
      const where: Where = { and: [{ id: { equals: id } }, { updatedAt: { equals: read } }] }
      const told = isDerived ? ({ returning: true, select: { updatedAt: true } } as const) : {}
      let doc = await updateOne.call(this, { ...rest, ...told, collection, data, where })
      if (doc === null) {
        await lock.assertHeld()
        doc = await updateOne.call(this, { ...args, ...told, data: again })
      }
      noteWritten(lock, key, doc)
      return isDerived ? null : doc
    }
    adapter.updateGlobal = async function (this: Adapter, args) {
      const lock = held()
      if (!lock) return updateGlobal.call(this, args)
      await lock.assertHeld()
      const key = keyOf(args.slug)
      const read = lock.read.get(key)
      if (read === undefined) return updateGlobal.call(this, args)
      const again = deepCopyObjectSimple(args.data)
      const all = modelsOf(this).globals
      const globals = withMethods(all, {
        findOneAndUpdate: (filter, ...others) =>
          all.findOneAndUpdate({ ...filter, updatedAt: new Date(read) }, ...others),
      })
      const asRead: Adapter = Object.create(this, { globals: { value: globals } })
      let doc = await updateGlobal.call(asRead, args)
      if (doc === null) {
        await lock.assertHeld()
        doc = await updateGlobal.call(this, { ...args, data: again })
      }
      noteWritten(lock, key, doc)
      return doc
    }

    /** The adapter with models that make the version that follows another; that it is the newest is noted on the others in the end. */
    const making = (self: Adapter, of: string, parent: string, follows: number | undefined): Adapter => {
      const all = modelsOf(self).versions
      const model = all[of]
      if (!model) return self
      const id = held() && follows !== undefined ? { _id: idAfter(parent, follows) } : {}
      const versions = {
        ...all,
        [of]: withMethods(model, {
          create: (docs, ...others) =>
            model.create(
              docs.map((doc) => ({ ...id, ...doc })),
              ...others,
            ),
          updateMany: (...args) => retried(() => model.updateMany(...args)),
        }),
      }
      return Object.create(self, { versions: { value: versions } })
    }
    /** Makes a version. Where another follows the same already, this writer asks whether it still has its lock, as above. */
    const makeVersion = async (make: (follows?: number) => Promise<unknown>, follows?: number) => {
      try {
        return await make(follows)
      } catch (error) {
        const lock = held()
        if (!lock || !isTaken(error)) throw error
        await lock.assertHeld()
        return make()
      }
    }
    adapter.createVersion = async function (this: Adapter, { follows, ...args }) {
      const { collectionSlug, parent, versionData } = args
      const make = (after?: number): Promise<unknown> =>
        createVersion.call(making(this, collectionSlug, keyOf(collectionSlug, parent), after), {
          ...args,
          versionData: held() ? deepCopyObjectSimple(versionData) : versionData,
        })
      return makeVersion(make, follows)
    }
    adapter.createGlobalVersion = async function (this: Adapter, { follows, ...args }) {
      const { globalSlug, versionData } = args
      const make = (after?: number): Promise<unknown> =>
        createGlobalVersion.call(making(this, globalSlug, keyOf(globalSlug), after), {
          ...args,
          versionData: held() ? deepCopyObjectSimple(versionData) : versionData,
        })
      return makeVersion(make, follows)
    }
    const unlessLate = (update: typeof updateVersion): typeof updateVersion =>
      async function (this: Adapter, { follows, ...args }) {
        const lock = held()
        if (lock && follows !== undefined) await lock.assertHeld()
        return update.call(this, args)
      }
    adapter.updateVersion = unlessLate(updateVersion)
    adapter.updateGlobalVersion = unlessLate(updateGlobalVersion)

    adapter.deleteOne = async function (this: Adapter, args) {
      await held()?.assertHeld()
      return deleteOne.call(this, args)
    }
    // To delete what is gone already does nothing: it may be tried again.
    adapter.deleteMany = function (this: Adapter, args) {
      return retried(() => deleteMany.call(this, args))
    }
    adapter.deleteVersions = function (this: Adapter, args) {
      return retried(() => deleteVersions.call(this, args))
    }
  })
