import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { listAhead, listOver, yearsOver } from '../../../src/api/public/listWorkshops'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { useServer } from '../../support/server'

describeWithDatabase('the lists of workshops', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const now = '2021-06-01T12:00:00.000Z'
  let at = now
  const server = useServer(() => database.payload, { now: () => new Date(at) })

  const times: Record<string, Record<string, unknown>> = {
    later: { startsAt: '2021-09-01T10:00', endsAt: '2021-09-01T12:00' },
    undated: { startsAt: null, endsAt: null, timeZone: null },
    running: { startsAt: '2021-06-01T13:00', endsAt: '2021-06-01T15:00' },
    soon: { startsAt: '2021-06-02T10:00', endsAt: null },
    older: { startsAt: '2020-01-01T10:00', endsAt: '2020-01-01T12:00' },
    // In Paris the year has ended by then.
    'new-york': { startsAt: '2018-12-31T20:00', endsAt: '2018-12-31T22:00', timeZone: 'America/New_York' },
    endless: { startsAt: '2021-05-31T10:00', endsAt: null },
    old: { startsAt: '2021-01-01T10:00', endsAt: '2021-01-01T12:00' },
  }
  beforeAll(async () => {
    for (const [slug, data] of Object.entries(times)) await make.publish((await make.workshop({ slug, ...data })).id)
    await make.workshop({ slug: 'draft', startsAt: '2019-01-01T10:00', endsAt: null })
    const binned = await make.workshop({ slug: 'binned', startsAt: '2017-01-01T10:00', endsAt: null })
    await make.publish(binned.id)
    await database.payload.update({
      collection: 'workshops',
      id: binned.id,
      data: { deletedAt: new Date().toISOString() },
    })
  })

  const asking = async () => {
    const req = await createLocalReq({ locale: 'en' }, database.payload)
    const slugs = ({ workshops, ...list }: Awaited<ReturnType<typeof listAhead>>) => ({
      ...list,
      workshops: workshops.map(({ slug }) => slug),
    })
    const reading = { locale: 'en', now }
    return {
      ahead: async (limit: number, page = 1) => slugs(await listAhead(req, reading, { limit, page })),
      over: async (year: string, limit: number, page = 1) => slugs(await listOver(req, reading, { limit, page, year })),
      years: () => yearsOver(req, now),
    }
  }

  it('have those ahead with the nearest first and the undated last, page by page', async () => {
    const { ahead } = await asking()
    expect(await ahead(10)).toEqual({ workshops: ['running', 'soon', 'later', 'undated'], page: 1, pages: 1 })
    expect(await ahead(3)).toEqual({ workshops: ['running', 'soon', 'later'], page: 1, pages: 2 })
    expect(await ahead(3, 2)).toEqual({ workshops: ['undated'], page: 2, pages: 2 })
  })

  it('have those of a year that are over with the latest first, page by page, by the clocks of their places', async () => {
    const { over, years } = await asking()
    expect(await years()).toEqual(['2021', '2020', '2018'])
    expect(await over('2021', 1)).toEqual({ workshops: ['endless'], page: 1, pages: 2 })
    expect(await over('2021', 1, 2)).toEqual({ workshops: ['old'], page: 2, pages: 2 })
    expect((await over('2018', 9)).workshops).toEqual(['new-york'])
    expect((await over('2019', 9)).workshops).toEqual([])
  })

  describe('on the page of the series', () => {
    const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
    const read = async (path: string) => {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 200])
      const html = await response.text()
      const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found)
      return {
        html,
        shown: all(/<h4><a href="\/\w+\/\w+\/([^"]+)"/g),
        headings: all(/<h3 id="(\w+)"/g),
        years: all(/<li><a(?: aria-current="true")? href="([^"]+)">[^<]+<\/a><\/li>/g),
        current: all(/<a aria-current="true" href="[^"]+">(\d{4})</g),
        title: all(/<title>([^<]+)</g)[0],
      }
    }

    it('stand what is ahead and the newest year of what is over, and a way to each year', async () => {
      const page = await read('/fr')
      expect(page.headings).toEqual(['upcoming', 'past'])
      expect(page.shown).toEqual(['running', 'soon', 'later', 'undated', 'endless', 'old'])
      expect(page.years).toEqual(['/fr?annee=2021', '/fr?annee=2020', '/fr?annee=2018'])
      expect(page.current).toEqual(['2021'])
      const english = await read('/en')
      expect(english.years).toEqual(['/en?year=2021', '/en?year=2020', '/en?year=2018'])
    })

    it('stands a year under an address of its own in each language, with a way back', async () => {
      const page = await read('/en?year=2020')
      expect(page.shown).toEqual(['older'])
      expect(page.headings).toEqual(['past'])
      expect(page.years).toEqual(['/en', '/en?year=2021', '/en?year=2020', '/en?year=2018'])
      expect(page.current).toEqual(['2020'])
      expect(page.title).toBe('Workshop series – 2020')
      expect(page.html).toContain(`<link href="${server.url}/en?year=2020" rel="canonical"/>`)
      expect(page.html).toContain(`<link href="${server.url}/fr?annee=2020" hreflang="fr" rel="alternate"/>`)
      expect(page.html).toContain(`<link href="${server.url}/fr?annee=2020" hreflang="x-default" rel="alternate"/>`)
      expect(page.html).toContain('<a href="/fr?annee=2020" hreflang="fr" lang="fr">')
      const other = await get('/fr?year=2020&page=1')
      expect([other.status, other.headers.get('location')]).toEqual([301, '/fr?annee=2020'])
      // Of both words the page’s own counts.
      expect((await read('/en?annee=2018&year=2020')).current).toEqual(['2020'])
    })

    it.each([
      'annee=2019',
      'annee=2017',
      'annee=2022',
      'annee=20',
      'annee=',
      'annee=2020&annee=2021',
      'annee=2020&page=2',
      'year=2019',
    ])('stands nothing of %s', async (query) => {
      expect((await get(`/fr?${query}`)).status).toBe(404)
    })

    it('says that there is nothing where nothing is published, and what is to come where nothing is over', async () => {
      at = '2000-01-01T00:00:00.000Z'
      const page = await read('/fr')
      expect(page.headings).toEqual(['upcoming'])
      expect(page.years).toEqual([])
      at = now
    })

    it('has a year from the minute at which the first workshop that began in it is over', async () => {
      const workshop = await make.workshop({ slug: 'long', startsAt: '2019-12-30T10:00', endsAt: '2021-06-01T16:00' })
      await make.publish(workshop.id)
      expect((await read('/fr')).years).toEqual(['/fr?annee=2021', '/fr?annee=2020', '/fr?annee=2018'])
      at = '2021-06-01T14:30:00.000Z'
      const page = await read('/fr')
      expect(page.years).toEqual(['/fr?annee=2021', '/fr?annee=2020', '/fr?annee=2019', '/fr?annee=2018'])
      expect((await read('/fr?annee=2019')).shown).toEqual(['long'])
      at = now
      await database.payload.delete({ collection: 'workshops', id: workshop.id })
    })

    it('leads from page to page of what is ahead, and of a year', async () => {
      const { db } = database.payload
      const clone = async (slug: string, startsAt: string) => {
        const startsAtUtc = `${startsAt}:00.000Z`
        const data = { slug, startsAt, startsAtUtc, overAt: startsAtUtc, timeZone: 'UTC', _status: 'published' }
        await db.create({ collection: 'workshops', data, req: {} as never })
      }
      const minute = (n: number) => `0${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`
      for (let n = 0; n < 97; n++) await clone(`ahead-${n}`, `2021-08-01T${minute(n)}`)
      for (let n = 0; n < 50; n++) await clone(`over-${n}`, `2020-08-01T${minute(n)}`)
      const first = await read('/fr')
      expect(first.shown.slice(0, 100)).toEqual([
        'running',
        'soon',
        ...Array.from({ length: 97 }, (_, n) => `ahead-${n}`),
        'later',
      ])
      expect(first.html).toContain('<a href="/fr?page=2" rel="next">Ateliers suivants</a>')
      const second = await read('/fr?page=2')
      expect(second.shown).toEqual(['undated'])
      expect(second.years).toEqual(['/fr?annee=2021', '/fr?annee=2020', '/fr?annee=2018'])
      expect(second.html).toContain('<a href="/fr" rel="prev">Ateliers précédents</a>')
      expect((await get('/fr?page=3')).status).toBe(404)
      const year = await read('/en?year=2020')
      expect(year.shown).toHaveLength(50)
      expect(year.html).toContain('<a href="/en?year=2020&amp;page=2" rel="next">Older workshops</a>')
      const rest = await read('/en?year=2020&page=2')
      expect(rest.shown).toEqual(['older'])
      expect(rest.html).toContain('<a href="/en?year=2020" rel="prev">More recent workshops</a>')
    })
  })
})
