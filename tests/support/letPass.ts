import { jest } from '@jest/globals'

let passed = 0

/**
 * Has this process measure that so much time has passed, in milliseconds, by the steady clock that never goes back: what another server may write counts on
 * MongoDB after a second, and nobody waits for that. Timers and the time of day go on as they are. After the file it is put back, as all that is spied on.
 */
export const letPass = (milliseconds: number): void => {
  if (!passed) {
    const measured = performance.now.bind(performance)
    jest.spyOn(performance, 'now').mockImplementation(() => measured() + passed)
  }
  passed += milliseconds
}
