import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { nested } from '../../src/database/request'
import { describeWithDatabase, useDatabase } from '../support/database'

describeWithDatabase('the request of an operation', () => {
  const database = useDatabase()

  it('stays in its language while a nested operation reads in another; without ours it would not', async () => {
    const { payload } = database
    const req = await createLocalReq({ locale: 'fr', fallbackLocale: false }, payload)
    const read = (within: typeof req) => payload.find({ collection: 'speakers', locale: 'en', req: within })
    await read(nested(req))
    expect([req.locale, req.fallbackLocale]).toEqual(['fr', false])
    await read(req)
    expect(req.locale).toBe('en')
  })
})
