import type { DatabaseAdapterObj } from 'payload'
import { isRow } from '../../domain/row'
import { equalTo, versionOf } from '../noteWrites'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Asked {
  collection?: string
  limit?: number
  pagination?: boolean
  req?: object
  where?: unknown
}

interface Adapter {
  deleteMany: Method<Asked>
  find: Method<Asked, { docs: unknown[] }>
}

const LOCKS = 'payload-locked-documents'

const keyOf = (of: string, id = ''): string => `${of} ${id}`

/** Whose lock is asked for: of a document or of a global; undefined where it is another question. */
const lockOf = ({ collection, where }: Asked): string | undefined => {
  if (collection !== LOCKS) return undefined
  const [global, of, id] = ['globalSlug', 'document.relationTo', 'document.value'].map((name) => equalTo(where, name))
  if (global) return keyOf(global)
  return of && id ? keyOf(of, id) : undefined
}

/** What a lock is about. */
const locked = (lock: unknown): string[] => {
  if (!isRow(lock)) return []
  const { document, globalSlug } = lock
  if (typeof globalSlug === 'string') return [keyOf(globalSlug)]
  return isRow(document) ? [keyOf(String(document.relationTo), String(document.value))] : []
}

/**
 * Wraps the SQLite adapter: which documents somebody has open in a form is known until a lock is written. At each save and each deletion Payload asks
 * whether the document is locked, by joins that are built anew, and deletes the locks of it: mostly nobody has it open. The file has one server, which
 * each write passes.
 *
 * Upstream: docs/upstream/075-locks-asked-at-each-save.md (open in 3.90.2). Goes when Payload asks once, by an index. Told by
 * tests/database/sqlite/knownLocks.test.ts.
 */
export const knownLocks = <Made extends Adapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, Adapter>(base, (adapter) => {
    const { deleteMany, find } = adapter
    let known: { locks: Promise<ReadonlySet<string>>; version: number } | undefined
    const read = async (): Promise<ReadonlySet<string>> => {
      const { docs } = await find.call(adapter, { collection: LOCKS, limit: 0, pagination: false, where: {} })
      return new Set(docs.flatMap(locked))
    }
    const locks = (): Promise<ReadonlySet<string>> => {
      const version = versionOf(adapter, LOCKS)
      if (known?.version === version) return known.locks
      const asked = { locks: read(), version }
      known = asked
      asked.locks.catch(() => known === asked && (known = undefined))
      return asked.locks
    }
    const isFree = async (args: Asked): Promise<boolean> => {
      const lock = lockOf(args)
      return lock !== undefined && !(await locks()).has(lock)
    }
    adapter.find = async function (this: Adapter, args) {
      // As Payload asks before it writes: others want pages and counts.
      const isOne = args.limit === 1 && args.pagination === false && !args.req
      return isOne && (await isFree(args)) ? { docs: [] } : find.call(this, args)
    }
    adapter.deleteMany = async function (this: Adapter, args) {
      return (await isFree(args)) ? undefined : deleteMany.call(this, args)
    }
  })
