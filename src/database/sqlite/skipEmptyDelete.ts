import type { DatabaseAdapterObj } from 'payload'

interface Deleting {
  collection: string
  where: unknown
  req?: unknown
}

interface Adapter {
  count: (args: Deleting) => Promise<{ totalDocs: number }>
  deleteOne: (args: Deleting) => Promise<unknown>
}

/**
 * Wraps the SQLite adapter: where nothing is there to be deleted, nothing is. The adapter’s own way looks again, without the tables that the
 * condition names, and fails.
 */
export const skipEmptyDelete = <T extends DatabaseAdapterObj>(base: T): T => ({
  ...base,
  init: (options: Parameters<T['init']>[0]) => {
    const adapter = base.init(options as never) as unknown as Adapter
    const { deleteOne } = adapter
    adapter.deleteOne = async function (this: Adapter, args) {
      const { totalDocs } = await this.count(args)
      return totalDocs ? deleteOne.call(this, args) : null
    }
    return adapter as never
  },
})
