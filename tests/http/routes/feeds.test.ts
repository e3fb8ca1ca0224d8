import { request } from 'node:http'
import { beforeAll, expect, it, jest } from '@jest/globals'
import ICAL from 'ical.js'
import { loadBuiltInSeries } from '../../../scripts/docs/builtInSeries'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import { letPass } from '../../support/letPass'
import { useServer } from '../../support/server'
import { all, parseXml, textIn } from '../../feeds/support'

interface Said {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** As `fetch`, without what it adds and follows of its own. */
const asking = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Said> =>
  new Promise((resolve, reject) => {
    const req = request(url, { headers, method, agent: false }, (res) => {
      let body = ''
      res.setEncoding('utf8')
      res.on('data', (part: string) => (body += part))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }))
    })
    req.on('error', reject)
    req.end()
  })

const kinds = {
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
}

/** Each feed of the series and of a workshop, in a language, with its type. */
const feedsIn = (locale: 'en' | 'fr', slug = 'a-global-challenge'): [path: string, type: string][] => {
  const [calendar, workshops] = { fr: ['calendrier', 'ateliers'], en: ['calendar', 'workshops'] }[locale] as [
    string,
    string,
  ]
  const own = `/${locale}/${workshops}/${slug}`
  return [
    [`/${locale}/${calendar}.ics`, kinds.ics],
    [`/${locale}/schedule.json`, kinds.json],
    [`/${locale}/schedule.xml`, kinds.xml],
    [`/${locale}/atom.xml`, kinds.atom],
    [`${own}.ics`, kinds.ics],
    [`${own}/schedule.json`, kinds.json],
    [`${own}/schedule.xml`, kinds.xml],
  ]
}

const entriesOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents('vevent').map((component) => {
    const { sequence, summary, uid } = new ICAL.Event(component)
    return { sequence, summary, uid, status: component.getFirstPropertyValue('status') }
  })

describeWithDatabase('the feeds', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const canonical = useServer(() => database.payload, {
    publicUrl: 'https://ateliers.example',
    trustProxy: 1,
    cdnSeconds: 60,
  })
  const limited = useServer(() => database.payload, { readLimit: 3 })
  const make = builders(() => database.payload)

  beforeAll(async () => {
    await loadBuiltInSeries(database.payload)
    await make.workshop({ slug: 'in-preparation', title: { fr: 'En préparation', en: 'In preparation' } })
  })

  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    asking(`${server.url}${path}`, headers, method)
  /** On MongoDB what another server may write counts for half a second. */
  const settled = (): void => {
    if (onMongo) letPass(1100)
  }
  const body = async (path: string): Promise<string> => {
    const { body: text, status } = await get(path)
    expect([path, status]).toEqual([path, 200])
    return text
  }
  const change = async (id: string, data: Record<string, unknown>, isDraft = false): Promise<void> => {
    await database.payload.update({
      collection: 'workshops',
      id,
      data,
      depth: 0,
      draft: isDraft,
      locale: 'fr',
    } as never)
    settled()
  }
  const idOf = async (slug: string): Promise<string> => {
    const { docs } = await database.payload.find({
      collection: 'workshops',
      where: { slug: { equals: slug } },
      depth: 0,
    })
    return String(docs[0]?.id)
  }

  it.each([...feedsIn('fr'), ...feedsIn('en')])(
    '%s is what it says it is, in its language, and 304 where nothing changed',
    async (path, type) => {
      const { body: text, headers, status } = await get(path)
      expect([status, headers['content-type'], headers['content-language']]).toEqual([200, type, path.slice(1, 3)])
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers['access-control-allow-origin']).toBe('*')
      if (type !== kinds.atom)
        expect(headers['content-disposition']).toMatch(/^inline; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/)
      // What it is of is named in the language of the feed.
      expect(text).toContain(path.startsWith('/fr') ? 'Défi mondial' : 'A global challenge')
      if (type === kinds.ics) expect(entriesOf(text)).toHaveLength(1)
      if (type === kinds.json) expect(Object.keys(JSON.parse(text) as object)).toContain('schedule')
      if (type === kinds.xml || type === kinds.atom) parseXml(text)
      const head = await get(path, {}, 'HEAD')
      expect([head.status, head.body, head.headers['content-length'], head.headers.etag]).toEqual([
        200,
        '',
        String(Buffer.byteLength(text)),
        headers.etag,
      ])
      const again = await get(path, { 'If-None-Match': String(headers.etag) })
      expect([again.status, again.body, again.headers['content-type']]).toEqual([304, '', undefined])
      const zipped = await get(path, { 'Accept-Encoding': 'gzip' })
      expect([zipped.headers['content-encoding'], zipped.headers.etag]).toEqual([
        'gzip',
        expect.stringContaining('-gzip'),
      ])
    },
  )

  it('know a workshop by one UID in every language', async () => {
    const files = await Promise.all(
      ['/fr/calendrier.ics', '/en/calendar.ics', '/fr/ateliers/a-global-challenge.ics'].map(body),
    )
    const ids = files.flatMap((file) => entriesOf(file).map(({ uid }) => uid))
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toBe(`workshop-${await idOf('a-global-challenge')}@127.0.0.1`)
  })

  it('have no draft anywhere, and show in the language of the address that there is nothing', async () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const [path] of feedsIn(locale))
        expect(await body(path)).not.toMatch(/in-preparation|En préparation|In preparation/)
      for (const [path] of feedsIn(locale, 'in-preparation').slice(4)) {
        const { body: text, headers, status } = await get(path)
        expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8'])
        expect(text).toContain(locale === 'fr' ? 'Page introuvable' : 'Page not found')
      }
    }
    // A working copy of what is public is read by nobody either, and what is taken off line is gone.
    const { id } = await make.workshop({ slug: 'public', title: { fr: 'Publié', en: 'Published' } })
    await make.publish(id)
    settled()
    const [before] = entriesOf(await body('/fr/ateliers/public.ics'))
    await change(id, { title: 'Pas encore' }, true)
    expect(entriesOf(await body('/fr/ateliers/public.ics'))).toEqual([before])
    expect(await body('/fr/atom.xml')).not.toContain('Pas encore')
    await change(id, { _status: 'draft' })
    expect((await get('/fr/ateliers/public.ics')).status).toBe(404)
    for (const [path] of feedsIn('fr')) expect(await body(path)).not.toContain('Publié')
    await database.payload.delete({ collection: 'workshops', id })
  })

  it('lead from a former slug, and from the other language’s words, to the address of their own', async () => {
    const { id } = await make.workshop({ slug: 'before' })
    await make.publish(id)
    await change(id, { slug: 'after', _status: 'published' })
    for (const [path, to] of [
      ['/fr/ateliers/before.ics', '/fr/ateliers/after.ics'],
      ['/en/workshops/before/schedule.json', '/en/workshops/after/schedule.json'],
      ['/en/ateliers/after.ics', '/en/workshops/after.ics'],
      ['/fr/workshops/after/schedule.xml', '/fr/ateliers/after/schedule.xml'],
      ['/fr/calendar.ics', '/fr/calendrier.ics'],
      ['/en/calendrier.ics', '/en/calendar.ics'],
    ] as const) {
      const { headers, status } = await get(path)
      expect([path, status, headers.location]).toEqual([path, 301, to])
    }
    await database.payload.delete({ collection: 'workshops', id })
  })

  it('say what is called off, each time newer than before', async () => {
    const { id } = await make.workshop({
      slug: 'changing',
      title: { fr: 'Change', en: 'Changes' },
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
    })
    const read = async () => entriesOf(await body('/fr/ateliers/changing.ics'))[0]!
    // A sequence counts seconds.
    const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1010))
    await make.publish(id)
    settled()
    const published = await read()
    await nextSecond()
    await change(id, { eventStatus: 'postponed', _status: 'published' })
    const postponed = await read()
    await nextSecond()
    await change(id, { eventStatus: 'calledOff', _status: 'published' })
    const calledOff = await read()
    expect([published, postponed, calledOff].map(({ status, summary }) => [status, summary])).toEqual([
      ['CONFIRMED', 'Change'],
      ['TENTATIVE', 'Reporté\u00a0: Change'],
      ['CANCELLED', 'Annulé\u00a0: Change'],
    ])
    expect(postponed.sequence).toBeGreaterThan(published.sequence)
    expect(calledOff.sequence).toBeGreaterThan(postponed.sequence)
    expect(new Set([published, postponed, calledOff].map(({ uid }) => uid)).size).toBe(1)
    // What changed last comes first.
    const [entry] = all(parseXml(await body('/en/atom.xml')), 'entry')
    expect(textIn(entry!, 'title')).toBe('Called off: Changes')
    const series = entriesOf(await body('/en/calendar.ics')).map(({ status, summary }) => [summary, status])
    expect(series).toContainEqual(['Called off: Changes', 'CANCELLED'])
    expect(await body('/fr/schedule.xml')).toContain('<title>Annulé\u00a0: Change</title>')
    await database.payload.delete({ collection: 'workshops', id })
  })

  it('have a workshop at its date alone: without one its calendar is empty, so that whoever has it sees it go', async () => {
    const { id } = await make.workshop({
      slug: 'undated',
      startsAt: null,
      endsAt: null,
      title: { fr: 'Sans date', en: 'Undated' },
    })
    await make.publish(id)
    settled()
    expect(entriesOf(await body('/fr/ateliers/undated.ics'))).toEqual([])
    for (const path of ['/fr/calendrier.ics', '/fr/schedule.json', '/fr/schedule.xml'])
      expect(await body(path)).not.toContain('Sans date')
    expect(await body('/fr/atom.xml')).toContain('Sans date')
    const page = await body('/fr/ateliers/undated')
    expect(page).not.toContain('text/calendar')
    await database.payload.delete({ collection: 'workshops', id })
  })

  it('say the later of two wall times that are alike', async () => {
    const { id } = await make.workshop({
      slug: 'twice',
      startsAt: '2021-10-31T02:30',
      startsAtFold: 'later',
      endsAt: '2021-10-31T04:00',
    })
    await make.publish(id)
    settled()
    expect(await body('/fr/ateliers/twice.ics')).toContain('\r\nDTSTART:20211031T013000Z\r\n')
    expect(await body('/fr/ateliers/twice/schedule.xml')).toContain('<date>2021-10-31T02:30:00+01:00</date>')
    await database.payload.delete({ collection: 'workshops', id })
  })

  it('have pages of what was published last', async () => {
    const made = []
    for (let n = 0; n < 21; n++)
      made.push(await make.workshop({ slug: `many-${n}`, title: { fr: `Numéro ${n}`, en: `Number ${n}` } }))
    for (const { id } of made) await make.publish(id)
    settled()
    const [first, second] = [parseXml(await body('/fr/atom.xml')), parseXml(await body('/fr/atom.xml?page=2'))]
    const titles = (tree: typeof first) => all(tree, 'entry').map((entry) => textIn(entry, 'title'))
    expect(titles(first)).toEqual(Array.from({ length: 20 }, (_, n) => `Numéro ${20 - n}`))
    expect(titles(second)).toEqual(['Numéro 0', expect.stringContaining('Défi mondial')])
    const rels = (tree: typeof first) =>
      tree.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.rel)
    expect([rels(first).includes('next'), rels(second).includes('next')]).toEqual([true, false])
    for (const page of ['3', '0', '-1', '1.5', 'x', '', '99999', '1&page=2', '%00'])
      expect([page, (await get(`/fr/atom.xml?page=${page}`)).status]).toEqual([page, 404])
    // Whatever is written, no more is read than a page of them, in the order in which they were published.
    const { db } = database.payload
    const found = jest.spyOn(db, 'find')
    await make.publish(made[3]!.id)
    settled()
    found.mockClear()
    expect(titles(parseXml(await body('/fr/atom.xml'))).slice(0, 2)).toEqual(['Numéro 3', 'Numéro 20'])
    const asked = found.mock.calls.map(([args]) => args).filter(({ collection }) => collection === 'workshops')
    expect(asked.length).toBeGreaterThan(0)
    for (const { where } of asked) expect(JSON.stringify(where)).toContain('"id":{"in":')
    found.mockRestore()
    for (const { id } of made) await database.payload.delete({ collection: 'workshops', id })
    settled()
  })

  it('are no longer than strangers are answered', async () => {
    const made = []
    const abstract = { fr: richText('Mot '.repeat(19_000)) }
    for (let n = 0; n < 16; n++)
      made.push(await make.workshop({ slug: `long-${n}`, startsAt: `20${20 + n}-01-01T10:00`, endsAt: null, abstract }))
    for (const { id } of made) await make.publish(id)
    settled()
    for (const [path] of feedsIn('fr').slice(0, 4)) {
      const text = await body(path)
      expect([path, Buffer.byteLength(text) < 1_000_000]).toEqual([path, true])
      expect([path, Buffer.byteLength(text) > 50_000]).toEqual([path, true])
    }
    // Those that are nearest to now, before and after, are there.
    const { schedule } = JSON.parse(await body('/fr/schedule.json'))
    const dates = (schedule.conference.days as { date: string }[]).map(({ date }) => date.slice(0, 4))
    expect(dates.length).toBeLessThan(17)
    expect(dates).toEqual([...dates].sort())
    expect([dates.includes('2026'), dates.includes('2027')]).toEqual([true, true])
    for (const { id } of made) await database.payload.delete({ collection: 'workshops', id })
    settled()
  })

  it('are at these addresses alone, whatever else is asked, and fail over nothing', async () => {
    const odd = [
      '/fr/ateliers/.ics',
      '/fr/ateliers/a.b.ics',
      '/fr/ateliers/%00.ics',
      '/fr/ateliers/%F0%9F%98%80.ics',
      `/fr/ateliers/${'a'.repeat(3000)}.ics`,
    ]
    const others = [
      '/fr/ateliers/a-global-challenge.ICS',
      '/fr/ateliers/a-global-challenge/schedule.yaml',
      '/fr/Atom.xml',
      '/de/atom.xml',
      '/fr/x/a-global-challenge.ics',
      '/fr/ateliers/__proto__/schedule.json',
      "/fr/ateliers/'%20or%201=1.ics",
      '/fr/ateliers/%.ics',
    ]
    for (const path of [...odd, ...others]) {
      const { status } = await get(path)
      expect([path, [301, 400, 404, 414].includes(status)]).toEqual([path, true])
    }
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await get('/fr/calendrier.ics', {}, method)
      expect([method, status < 500 && status >= 400]).toEqual([method, true])
    }
  })

  it('name the canonical origin, may be kept in front, and are counted as pages are', async () => {
    const headers = { Host: 'ateliers.example', 'X-Forwarded-Proto': 'https' }
    const calendar = await asking(`${canonical.url}/en/workshops/a-global-challenge.ics`, headers)
    expect(calendar.body.replaceAll('\r\n ', '')).toContain(
      '\r\nURL:https://ateliers.example/en/workshops/a-global-challenge\r\n',
    )
    expect(entriesOf(calendar.body)[0]!.uid).toMatch(/@ateliers\.example$/)
    expect(calendar.headers['cache-control']).toContain('s-maxage=60')
    expect(calendar.headers['cache-tag']).toContain(`workshops-${await idOf('a-global-challenge')}`)
    const news = await asking(`${canonical.url}/en/atom.xml`, headers)
    expect(news.headers['cache-tag']).toBe('content,lists')
    // Two that are made cost three questions; one that is ready a tenth.
    const asked = []
    for (const path of ['/fr/calendrier.ics', '/fr/schedule.xml', '/fr/atom.xml', '/fr/calendrier.ics'])
      asked.push((await asking(`${limited.url}${path}`)).status)
    expect(asked).toEqual([200, 200, 429, 429])
  })

  it('are told to programs on the pages, and their calendars to people', async () => {
    const links = (page: string) =>
      [...page.matchAll(/<link href="([^"]+)" rel="alternate" title="([^"]+)" type="([^"]+)"\/>/g)].map(
        ([, href, title, type]) => [type, href?.replace(server.url, ''), title],
      )
    expect(links(await body('/fr'))).toEqual([
      ['text/calendar', '/fr/calendrier.ics', 'Calendrier (iCalendar)'],
      ['application/atom+xml', '/fr/atom.xml', 'Nouveautés (Atom)'],
    ])
    const past = await body('/en/workshops/a-global-challenge')
    expect(links(past)).toEqual([
      ['text/calendar', '/en/workshops/a-global-challenge.ics', 'Calendar (iCalendar)'],
      ['application/atom+xml', '/en/atom.xml', 'What is new (Atom)'],
    ])
    // Nobody needs what is over or called off in their calendar.
    expect(past).not.toContain('Add to a calendar')
    expect(await body('/fr')).toContain('<a href="/fr/calendrier.ics" type="text/calendar">Ajouter à un calendrier</a>')
    const { id } = await make.workshop({ slug: 'ahead', startsAt: '2999-04-26T16:00', endsAt: '2999-04-26T18:00' })
    await make.publish(id)
    settled()
    const link = '<a href="/en/workshops/ahead.ics" type="text/calendar">Add to a calendar</a>'
    expect(await body('/en/workshops/ahead')).toContain(link)
    await change(id, { eventStatus: 'calledOff', _status: 'published' })
    expect(await body('/en/workshops/ahead')).not.toContain('Add to a calendar')
    await database.payload.delete({ collection: 'workshops', id })
  })
})
