import {
  deepCopyObjectSimple,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'
import { isRow, without, type Row } from '../domain/row'
import { keyOf } from './documents'
import { wrapAdapter, type Method } from './wrapAdapter'

/** What Payload asks of versions. */
interface Asked {
  collection?: string
  global?: string
  limit?: number
  locale?: string | null
  page?: number
  pagination?: boolean
  req?: Partial<PayloadRequest>
  select?: SelectType | null
  where?: Where
}

interface Found {
  docs: unknown[]
}

interface Version {
  parent: number | string
  returning?: boolean
  select?: SelectType | null
  versionData: Row
}

interface Made {
  collection?: CollectionSlug
  req?: Partial<PayloadRequest>
}

declare module 'payload' {
  interface RequestContext {
    /** Documents that the request has made, by their key, of whose versions nobody has asked yet whether they are too many. */
    justMade?: Set<string>
  }
}

interface Adapter {
  create: Method<Made, { id: number | string } | null>
  createVersion: Method<Version>
  name: string
  countGlobalVersions: Method<Asked, { totalDocs: number }>
  countVersions: Method<Asked, { totalDocs: number }>
  findGlobalVersions: Method<Asked, Found>
  findVersions: Method<Asked, Found>
  payload: Payload
}

const nothing = {
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  nextPage: null,
  page: 1,
  pagingCounter: 0,
  prevPage: null,
  totalDocs: 0,
  totalPages: 0,
}

/** What all of a condition’s parts ask for, where all must hold; undefined where one of several may. */
const partsOf = (where: Where): Row[] | undefined => {
  if (where.or) return undefined
  const { and = [], ...own } = where
  const parts = and.map(partsOf)
  return parts.every((part) => part !== undefined) ? [own, ...parts.flat()] : undefined
}

const equalsIn = (parts: readonly Row[], name: string): unknown =>
  parts.map((part) => part[name]).find((asked) => isRow(asked) && 'equals' in asked && asked.equals !== undefined)

/** The document of which the newest version is asked for, whole, as Payload does before it writes; undefined where it is another question. */
const newestOf = ({ limit, select, where }: Asked): string | undefined => {
  const parts = limit === 1 && !select && where ? partsOf(where) : undefined
  if (!parts) return undefined
  const [latest, parent] = [equalsIn(parts, 'latest'), equalsIn(parts, 'parent')]
  return isRow(latest) && latest.equals === true && isRow(parent) ? String(parent.equals) : undefined
}

/** Whether versions are asked for of a document that the request has just made, which has one: that is asked once. */
const isOfNew = ({ collection = '', req, where }: Asked): boolean => {
  const parent = where?.parent
  const id: unknown = isRow(parent) ? parent.equals : undefined
  return typeof id === 'string' && (req?.context?.justMade?.delete(keyOf(collection, id)) ?? false)
}

/**
 * Wraps an adapter: what Payload asks of versions at each save is not read twice, nor in vain.
 * - The working copy that it reads before a write is that of the write’s record (writes.ts), which our hooks ask.
 * - What is published was read back from the database before its version is made of it: SQLite’s adapter does not read that back as well. Of a draft
 *   it does: lists are not filled up before they are stored.
 * - Whether there are more versions than a document may have is asked by their number. Payload asks for the first that is too many, whole, as it
 *   does for every list of it that is not there. Of a document that was just made it is not asked.
 *
 * Upstream: docs/upstream/061-versions-that-are-too-many.md (open in 3.90.2). Goes when Payload counts them and hands its hooks what it has read.
 * Told by tests/database/adapterCalls.test.ts.
 */
export const fewerReads = <Made extends Adapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, Adapter>(base, (adapter) => {
    for (const [find, count] of [
      ['findVersions', 'countVersions'],
      ['findGlobalVersions', 'countGlobalVersions'],
    ] as const) {
      const [read, number] = [adapter[find], adapter[count]]
      adapter[find] = async function (this: Adapter, args) {
        const { limit = 0, page = 1, pagination, ...of } = args
        // Whoever reads versions through an operation names a language and fields, be it none, and wants the version.
        const isRead = 'locale' in args || 'select' in args
        if (isRead || pagination !== false || limit !== 1 || page <= 1) return read.call(this, args)
        if (isOfNew(args)) return { ...nothing, limit }
        const { totalDocs } = await number.call(this, of)
        // Of one that is too many its time alone is used.
        return totalDocs < page ? { ...nothing, limit } : read.call(this, { ...args, select: { updatedAt: true } })
      }
    }
    const { create, createVersion, findVersions } = adapter
    adapter.create = async function (this: Adapter, args) {
      const made = await create.call(this, args)
      const { collection, req } = args
      if (made && req?.context && collection && this.payload.collections[collection].config.versions)
        (req.context.justMade ??= new Set<string>()).add(keyOf(collection, made.id))
      return made
    }
    adapter.createVersion = async function (this: Adapter, args) {
      const { parent, returning, select, versionData } = args
      const isReadBack = versionData._status === 'published' && returning !== false && !select
      if (adapter.name !== 'sqlite' || !isReadBack) return createVersion.call(this, args)
      // The adapter changes what it is given.
      const version = deepCopyObjectSimple(without(versionData, ['id']))
      await createVersion.call(this, { ...args, returning: false })
      return { parent, version }
    }
    adapter.findVersions = async function (this: Adapter, args) {
      const found = await findVersions.call(this, args)
      const [newest] = found.docs
      const id = newestOf(args)
      const write = id === undefined ? undefined : args.req?.context?.writes?.get(keyOf(args.collection ?? '', id))
      // Payload goes on to change what it has read.
      if (write && isRow(newest) && isRow(newest.version))
        write.draft ??= Promise.resolve({ ...deepCopyObjectSimple(newest.version), id })
      return found
    }
  })
