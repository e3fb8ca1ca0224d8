import { beforeAll, expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'

describeWithDatabase('What is found by parts of names', () => {
  const database = useDatabase()
  beforeAll(async () => void (await makeExampleSeries(database.payload)))

  it('is asked as it stands where a text holds a sign that ends texts', async () => {
    const { db } = database.payload
    const of = { collection: 'workshops', limit: 5 } as const
    for (const text of ['summer\0', 'sum\0mer', '\0summer', 'towards sum\0mer'])
      for (const operator of ['contains', 'like']) {
        const asked = { [operator]: text }
        expect((await db.find({ ...of, where: { search: asked } })).docs).toBeInstanceOf(Array)
        expect((await db.queryDrafts({ ...of, where: { 'version.search': asked } })).docs).toBeInstanceOf(Array)
      }
  })
})
