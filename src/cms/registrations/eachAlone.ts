import { storageCodeOf } from '../../database/storageErrors'

/**
 * Does something for each, one after the other: one that fails keeps no other waiting.
 * @param stop leaves the rest to the next time, by throwing its reason
 * @throws the first failure, when all had their turn; at once where the storage is what fails, which the others would meet too
 */
export const eachAlone = async <T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
  stop?: AbortSignal,
): Promise<void> => {
  const failures: unknown[] = []
  for (const one of all) {
    stop?.throwIfAborted()
    await work(one).catch((error: unknown) => {
      const code = storageCodeOf(error)
      if (stop?.aborted || (code !== null && code !== 'WRITER_BUSY')) throw error
      failures.push(error)
    })
  }
  if (failures.length) throw failures[0]
}
