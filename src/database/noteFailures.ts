import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapterObj } from 'payload'
import { wrapAdapter, type Method } from './wrapAdapter'

export interface FailingAdapter {
  find: Method<object>
  findOne: Method<object>
}

/** What failed last of the reads that are watched; null where none did. */
const watched = new AsyncLocalStorage<{ failure: unknown }>()

/**
 * Notes when `find` or `findOne` fails: Payload keeps to itself that an account could not be looked up, and takes whoever asks for a stranger.
 * Upstream: docs/upstream/024-account-not-looked-up.md (open in 3.90.2). Goes when such a request fails. Told by tests/http/notLookedUp.test.ts.
 */
export const noteFailures = <Made extends FailingAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, FailingAdapter>(base, (adapter) => {
    const noting =
      (method: Method<object>): Method<object> =>
      async (args) => {
        try {
          return await method.call(adapter, args)
        } catch (error) {
          const watching = watched.getStore()
          if (watching) watching.failure = error
          throw error
        }
      }
    adapter.find = noting(adapter.find)
    adapter.findOne = noting(adapter.findOne)
  })

/** Does something that reads, and says what failed of its reads, whatever became of that; null where none did. */
export const watchReads = async <T>(read: () => Promise<T>): Promise<{ failure: unknown; result: T }> => {
  const watching = { failure: null }
  const result = await watched.run(watching, read)
  return { ...watching, result }
}
