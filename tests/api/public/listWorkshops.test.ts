import { beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { listWorkshops } from '../../../src/api/public/listWorkshops'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'

describeWithDatabase('the list of workshops', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const now = '2021-06-01T12:00:00.000Z'

  beforeAll(async () => {
    const times: Record<string, Record<string, unknown>> = {
      later: { startsAt: '2021-09-01T10:00', endsAt: '2021-09-01T12:00' },
      undated: { startsAt: null, endsAt: null, timeZone: null },
      running: { startsAt: '2021-06-01T13:00', endsAt: '2021-06-01T15:00' },
      soon: { startsAt: '2021-06-02T10:00', endsAt: null },
      older: { startsAt: '2020-01-01T10:00', endsAt: '2020-01-01T12:00' },
      endless: { startsAt: '2021-05-31T10:00', endsAt: null },
      old: { startsAt: '2021-01-01T10:00', endsAt: '2021-01-01T12:00' },
    }
    for (const [slug, data] of Object.entries(times)) await make.publish((await make.workshop({ slug, ...data })).id)
    await make.workshop({ slug: 'draft' })
    const binned = await make.workshop({ slug: 'binned' })
    await make.publish(binned.id)
    await database.payload.update({
      collection: 'workshops',
      id: binned.id,
      data: { deletedAt: new Date().toISOString() },
    })
  })

  const list = async (which: 'ahead' | 'over', limit: number, page = 1) => {
    const req = await createLocalReq({ locale: 'en' }, database.payload)
    const found = await listWorkshops(req, 'en', { which, now, limit, page })
    return { ...found, workshops: found.workshops.map(({ slug }) => slug) }
  }

  it('has those ahead with the nearest first and the undated last', async () => {
    expect((await list('ahead', 10)).workshops).toEqual(['running', 'soon', 'later', 'undated'])
  })

  it('has those that are over with the latest first, page by page', async () => {
    expect(await list('over', 2)).toEqual({ workshops: ['endless', 'old'], page: 1, pages: 2 })
    expect(await list('over', 2, 2)).toEqual({ workshops: ['older'], page: 2, pages: 2 })
  })
})
