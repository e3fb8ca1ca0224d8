import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { wrapAdapter } from '../wrapAdapter'

type Adapter = Pick<BaseDatabaseAdapter, 'count' | 'deleteOne'>

/**
 * Wraps the SQLite adapter: where nothing is there to be deleted, nothing is. The adapter’s own way looks again, without the tables that the
 * condition names, and fails.
 *
 * Upstream: docs/upstream/006-delete-of-nothing.md (open in 3.90.2). Goes when the stock method answers null. Told by
 * tests/database/sqlite/sqliteUnguarded.test.ts.
 */
export const skipEmptyDelete = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { deleteOne } = adapter
    adapter.deleteOne = async function (this: Adapter, args) {
      const { totalDocs } = await this.count({ ...args, locale: args.req?.locale })
      return totalDocs ? deleteOne.call(this, args) : null
    }
  })
