import { expect, it } from '@jest/globals'
import { isAway } from '../../../src/database/storageErrors'
import { describeWithDatabase } from '../../support/database'
import { useRest } from '../../support/useRest'

/** Keeps this process from everything else, as a large file does that it reads. */
const keepBusy = (milliseconds: number): void => {
  const began = performance.now()
  while (performance.now() - began < milliseconds);
}

describeWithDatabase('a MongoDB that answers', () => {
  const { database, page } = useRest()

  it('is not away because this process was busy', async () => {
    // Where the wait falls between two heartbeats decides what is seen of it: once Mongoose called one of three of these away.
    for (let n = 0; n < 6; n++) {
      const asked = page(`/api/workshops?page=${n + 1}`)
      await new Promise((resolve) => setTimeout(resolve, 100 * n))
      keepBusy(1300)
      expect(isAway(database.payload)).toBe(false)
      expect((await page(`/api/speakers?page=${n + 1}`)).status).toBe(200)
      expect((await asked).status).toBe(200)
    }
  })
})
