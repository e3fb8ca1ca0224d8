import { beforeAll, expect, it } from '@jest/globals'
import { readFrontEnd } from '../../../src/domain/frontEnd'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { readPdf } from '../../support/pdf'
import { useServer } from '../../support/server'

const { frontEnd } = readFrontEnd(
  {
    series: 'https://www.example.org/{locale}/home',
    workshops: { fr: 'https://example.fr/evenements/{slug}', en: 'https://www.example.org/events/{slug}?from=atelier' },
    speakers: 'https://www.example.org/{locale}/people/{slug}',
    registration: 'https://www.example.org/{locale}/register/{slug}#form',
  },
  ['fr', 'en'],
)

const french = 'https://example.fr/evenements'

/** The addresses of pages of ours that a text names: what stays ours is files, feeds and the API. */
const ourPagesIn = (text: string, origin: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)]
    .map(([address]) => address.replaceAll('&amp;', '&'))
    .filter((address) => address.startsWith(origin))
    .map((address) => address.slice(origin.length))
    .filter((path) =>
      /^\/(fr|en)(\/(ateliers|workshops|personnes|people)\/[^/.]+)?(\/(inscription|registration))?$/.test(path),
    )

describeWithDatabase('pages of a front end', () => {
  const database = useDatabase()
  const beside = useServer(() => database.payload)
  const alone = useServer(() => database.payload)
  const circle = useServer(() => database.payload)
  const make = builders(() => database.payload)
  let draft = ''

  beforeAll(async () => {
    const example = await makeExampleSeries(database.payload)
    draft = example.draft.id
    const open = await make.workshop({
      slug: 'open',
      startsAt: '2099-05-01T10:00',
      endsAt: '2099-05-01T12:00',
      registration: { mode: 'internal' },
    })
    await make.publish(open.id)
    const spelt = await make.workshop({
      slug: 'in-turn',
      title: { fr: 'À tour de rôle', en: 'In turn' },
      slugs: { fr: 'a-tour-de-role' },
    })
    await make.publish(spelt.id)
    // Each server reads what is set when it is first asked.
    const { custom } = database.payload.config
    const ask = async (server: { url: string }, set: object): Promise<void> => {
      Object.assign(custom, set)
      await fetch(`${server.url}/robots.txt`)
    }
    const own = { series: { fr: `${circle.url}/fr`, en: `${circle.url}/en` }, workshops: frontEnd.workshops }
    await ask(circle, { frontEnd: own, ownPages: false })
    await ask(alone, { frontEnd, ownPages: false })
    await ask(beside, { frontEnd, ownPages: true })
  })

  const get = async (server: { url: string }, path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
    return {
      status: response.status,
      to: response.headers.get('location'),
      cache: response.headers.get('cache-control'),
      vary: response.headers.get('vary'),
      text: await response.text(),
    }
  }
  const page = async (path: string): Promise<string> => {
    const { status, text } = await get(beside, path)
    expect([path, status]).toEqual([path, 200])
    return text
  }

  it('are what our pages say that they are in each language, and where they lead', async () => {
    const text = await page('/fr/ateliers/summer')
    for (const said of [
      `<link href="${french}/summer" rel="canonical"/>`,
      `<link href="${french}/summer" hreflang="fr" rel="alternate"/>`,
      '<link href="https://www.example.org/events/summer?from=atelier" hreflang="en" rel="alternate"/>',
      `<link href="${french}/summer" hreflang="x-default" rel="alternate"/>`,
      `<meta content="${french}/summer" property="og:url"/>`,
      `"url":"${french}/summer"`,
      '"superEvent":{"@type":"EventSeries","name":"La série","url":"https://www.example.org/fr/home"}',
      '<a class="home" href="https://www.example.org/fr/home">',
      'https://www.example.org/fr/people/ana-eluard',
      // Of organisations it has no pages.
      `${beside.url}/fr/organisations/`,
      // The switch of languages stays on our page.
      '<a href="/en/workshops/summer" hreflang="en"',
      // Files and feeds are ours.
      `content="${beside.url}/fr/ateliers/summer.png" property="og:image"`,
      `href="${beside.url}/fr/atom.xml"`,
    ])
      expect(text).toContain(said)
    expect(ourPagesIn(text, beside.url)).toEqual([])
    const home = await page('/fr')
    expect(home).toContain('<link href="https://www.example.org/fr/home" hreflang="x-default" rel="alternate"/>')
    expect(home).toContain(`<a href="${french}/open">`)
    expect(ourPagesIn(home, beside.url)).toEqual([])
    // What is found leads there too, at the address of the language.
    const found = await page('/fr/recherche?q=tour+rôle')
    expect(found).toContain(`<a href="${french}/a-tour-de-role">`)
    expect(await page('/fr/recherche?q=Éluard')).toContain('<a href="https://www.example.org/fr/people/ana-eluard">')
    // A year is a page of ours alone.
    expect(await page('/fr?annee=2021')).toContain(`<link href="${beside.url}/fr?annee=2021" rel="canonical"/>`)
    const person = await page('/en/people/ana-eluard')
    expect(person).toContain('<link href="https://www.example.org/en/people/ana-eluard" rel="canonical"/>')
    expect(person).toContain(
      '"@type":"ProfilePage","name":"Ana Éluard","url":"https://www.example.org/en/people/ana-eluard"',
    )
    const open = await page('/fr/ateliers/open')
    expect(open).toContain('<a class="button" href="https://www.example.org/fr/register/open#form">')
    expect(open).toContain('"url":"https://www.example.org/fr/register/open#form"')
    // Our form leads back to the front end.
    expect(await page('/fr/ateliers/open/inscription')).toContain(
      '<a class="home" href="https://www.example.org/fr/home">',
    )
  })

  it('are what feeds, the flyer and the list of addresses lead to, at addresses of ours', async () => {
    const [calendar, atom, json, xml, sitemap] = await Promise.all(
      [
        '/fr/ateliers/open.ics',
        '/fr/atom.xml',
        '/fr/schedule.json',
        '/fr/ateliers/summer/schedule.xml',
        '/sitemap.xml',
      ].map(page),
    )
    expect(calendar).toContain(`URL:${french}/open`)
    expect(calendar).toContain(`SOURCE;VALUE=URI:${beside.url}/fr/ateliers/open.ics`)
    expect(atom).toContain(`href="${french}/summer"`)
    expect(atom).toContain('href="https://www.example.org/fr/home"')
    expect(json).toContain(`"${french}/open"`)
    expect(xml).toContain(`<url>${french}/summer</url>`)
    for (const text of [calendar, atom, json, xml]) expect(ourPagesIn(text ?? '', beside.url)).toEqual([])
    const addresses = [...(sitemap ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
    expect(addresses).toEqual(
      expect.arrayContaining([
        'https://www.example.org/fr/home',
        `${french}/summer`,
        'https://www.example.org/events/open?from=atelier',
        'https://www.example.org/en/people/bo-zhang',
      ]),
    )
    expect(
      addresses.filter((address) => address?.startsWith(beside.url)).every((a) => a?.includes('/organisations/')),
    ).toBe(true)
    const flyer = await fetch(`${beside.url}/fr/ateliers/open.pdf`)
    const { links } = await readPdf(new Uint8Array(await flyer.arrayBuffer()))
    expect(links).toEqual(expect.arrayContaining([`${french}/open`, 'https://www.example.org/fr/register/open#form']))
  })

  it('take the place of ours where these are off', async () => {
    for (const [path, to] of [
      ['/fr', 'https://www.example.org/fr/home'],
      ['/en?year=2021', 'https://www.example.org/en/home'],
      ['/fr/ateliers/summer', `${french}/summer`],
      // At once, whatever it was called before, and whatever comes along.
      ['/fr/workshops/first-name?utm_source=//evil.example', `${french}/summer`],
      ['/en/people/ana-eluard?page=1', 'https://www.example.org/en/people/ana-eluard'],
      ['/fr/ateliers/open/inscription', 'https://www.example.org/fr/register/open#form'],
    ]) {
      const { cache, status, to: there } = await get(alone, path!)
      expect([path, status, there]).toEqual([path, 308, to])
      expect(cache).toMatch(/^(public, max-age=0, must-revalidate)$/)
    }
    const root = await get(alone, '/', { 'Accept-Language': 'en' })
    expect([root.status, root.to]).toEqual([302, 'https://www.example.org/en/home'])
    expect(root.vary).toContain('Accept-Language')
    // Nothing is there, in words; a name of somebody else’s leads nowhere.
    for (const path of [
      '/fr/organisations/maison-de-l-etude',
      '/fr/ateliers/none',
      '/fr/ateliers/in-preparation',
      '/fr/ateliers/%2F%2Fevil.example',
      '/fr/recherche',
      '/fr/recherche?q=exposé',
    ]) {
      const { status, text } = await get(alone, path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('<html lang="fr">')
    }
    // What is no page stays where it is.
    for (const path of [
      '/fr/calendrier.ics',
      '/fr/ateliers/summer.ics',
      '/fr/ateliers/summer.png',
      '/fr/inscription',
      '/api/series',
    ])
      expect([path, (await get(alone, path)).status]).toEqual([path, 200])
    const sitemap = (await get(alone, '/sitemap.xml')).text
    expect(sitemap).toContain('https://www.example.org/en/people/bo-zhang')
    expect(sitemap).not.toContain('/organisations/')
    expect(sitemap).not.toContain(alone.url)
    expect((await get(alone, '/sitemaps/organisations-1.xml')).status).toBe(404)
    expect((await get(alone, `/preview/workshops/${draft}`)).status).toBe(404)
  })

  it('lead nobody in a circle', async () => {
    expect((await get(circle, '/fr')).status).toBe(404)
    expect((await get(circle, '/')).status).toBe(404)
  })
})
