import { storageCodeOf } from '../storageErrors'

/** What is waited before each further attempt, in milliseconds: an election takes seconds, and whoever waits for an answer does not wait longer. */
const PAUSES_MS = [200, 800, 2000]

/**
 * Does a write again that failed while the database was away, such as at a change of the primary: one that may be done twice. The
 * driver does it for writes to one document; those to many it leaves to whoever asked
 * (https://www.mongodb.com/docs/manual/core/retryable-writes/).
 */
export const retried = async <T>(write: () => Promise<T>): Promise<T> => {
  for (const time of PAUSES_MS) {
    try {
      return await write()
    } catch (error) {
      if (storageCodeOf(error) !== 'DATABASE_AWAY') throw error
      await new Promise((resolve) => setTimeout(resolve, time))
    }
  }
  return write()
}
