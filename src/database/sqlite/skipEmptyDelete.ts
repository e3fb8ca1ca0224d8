import type { DatabaseAdapterObj } from 'payload'

interface Deleting {
  collection: string
  where: unknown
  req?: { locale?: string | null }
}

interface Adapter {
  count: (args: Deleting & { locale?: string | null }) => Promise<{ totalDocs: number }>
  deleteOne: (args: Deleting) => Promise<unknown>
}

/**
 * Wraps the SQLite adapter: where nothing is there to be deleted, nothing is. The adapter’s own way looks again, without the tables that the
 * condition names, and fails.
 *
 * Upstream: docs/upstream/006-delete-of-nothing.md (open in 3.90.2). Goes when the stock method answers null. Told by
 * tests/database/sqlite/sqliteUnguarded.test.ts.
 */
export const skipEmptyDelete = <T extends DatabaseAdapterObj>(base: T): T => ({
  ...base,
  init: (options: Parameters<T['init']>[0]) => {
    const adapter = base.init(options as never) as unknown as Adapter
    const { deleteOne } = adapter
    adapter.deleteOne = async function (this: Adapter, args) {
      const { totalDocs } = await this.count({ ...args, locale: args.req?.locale })
      return totalDocs ? deleteOne.call(this, args) : null
    }
    return adapter as never
  },
})
