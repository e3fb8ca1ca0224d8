import type { DatabaseAdapterObj, Payload } from 'payload'
import { isAway, storageCodeOf } from './storageErrors'
import { wrapAdapter, type Method } from './wrapAdapter'

interface Adapter {
  find: Method<object>
  findOne: Method<object>
}

/** When a read of an adapter last failed because of its storage, in milliseconds of `performance.now()`. */
const failures = new WeakMap<object, number>()

/**
 * Notes when reads fail: Payload keeps to itself that an account could not be looked up, and takes whoever asks for a stranger.
 * Upstream: docs/upstream/024-account-not-looked-up.md (open in 3.90.2). Goes when such a request fails. Told by tests/http/notLookedUp.test.ts.
 */
export const noteFailures = <Made extends Adapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, Adapter>(base, (adapter) => {
    const noting =
      (method: Method<object>): Method<object> =>
      async (args) => {
        try {
          return await method.call(adapter, args)
        } catch (error) {
          if (storageCodeOf(error)) failures.set(adapter, performance.now())
          throw error
        }
      }
    adapter.find = noting(adapter.find)
    adapter.findOne = noting(adapter.findOne)
  })

/** Whether a read has failed since a moment of `performance.now()`, or MongoDB is known to be away. */
export const failedSince = (payload: Payload, moment: number): boolean =>
  isAway(payload) || (failures.get(payload.db) ?? -1) >= moment
