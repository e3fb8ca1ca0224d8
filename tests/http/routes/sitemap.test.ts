import { request } from 'node:http'
import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { useServer } from '../../support/server'

const canonical = 'https://workshops.example'

/** What stands in the elements of a name. */
const all = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)

const ask = (url: string, headers: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const req = request(url, { headers }, (res) => {
      let body = ''
      res.on('data', (chunk: Buffer) => (body += chunk.toString()))
      res.on('end', () => resolve(body))
    })
    req.on('error', reject)
    req.end()
  })

describeWithDatabase('the list of addresses', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const behindProxy = useServer(() => database.payload, { publicUrl: canonical, trustProxy: 1 })
  const make = builders(() => database.payload)

  beforeAll(async () => {
    await makeExampleSeries(database.payload)
  })

  const get = async (path: string): Promise<string> => {
    const response = await fetch(`${server.url}${path}`)
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/xml; charset=utf-8',
    ])
    return response.text()
  }

  it('has each page that everybody reads in each language, and where it is in the others', async () => {
    const xml = await get('/sitemap.xml')
    const paths = all(xml, 'loc').map((address) => address.replace(server.url, ''))
    expect(paths).toEqual([
      '/fr',
      '/en',
      '/fr?annee=2021',
      '/en?year=2021',
      '/fr/ateliers/summer',
      '/en/workshops/summer',
      '/fr/personnes/ana-eluard',
      '/en/people/ana-eluard',
      '/fr/personnes/bo-zhang',
      '/en/people/bo-zhang',
      '/fr/personnes/chris-eder',
      '/en/people/chris-eder',
      '/fr/organisations/hde',
      '/en/organisations/hde',
      '/fr/organisations/institute-for-research',
      '/en/organisations/institute-for-research',
      '/fr/organisations/universite-mere',
      '/en/organisations/universite-mere',
    ])
    for (const path of paths)
      expect([path, (await fetch(`${server.url}${path}`, { redirect: 'manual' })).status]).toEqual([path, 200])
    const [, workshop = ''] = /<url><loc>[^<]*\/fr\/ateliers\/summer<\/loc>(.*?)<\/url>/.exec(xml) ?? []
    expect(workshop.replaceAll(server.url, '').replace(/<lastmod>.*?<\/lastmod>/, '')).toBe(
      '<xhtml:link rel="alternate" hreflang="fr" href="/fr/ateliers/summer"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="/en/workshops/summer"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="/fr/ateliers/summer"/>',
    )
    // A time is said where it is known: when a workshop was published.
    const times = all(xml, 'lastmod')
    expect(times).toHaveLength(2)
    for (const time of times) expect(Math.abs(Date.now() - new Date(time).getTime())).toBeLessThan(600_000)
    expect(await get('/sitemap.xml')).not.toContain('secret')
  })

  it('is under the canonical origin where there is one', async () => {
    const headers = { Host: 'workshops.example', 'X-Forwarded-Proto': 'https' }
    const xml = await ask(`${behindProxy.url}/sitemap.xml`, headers)
    expect(all(xml, 'loc').every((address) => address.startsWith(`${canonical}/`))).toBe(true)
    expect(await ask(`${behindProxy.url}/robots.txt`, headers)).toContain(`Sitemap: ${canonical}/sitemap.xml`)
  })

  it('says to whoever fills an index what is not for them', async () => {
    const robots = await get('/robots.txt')
    expect(robots.split('\n')).toEqual([
      'User-agent: *',
      'Allow: /api/media/file/',
      'Disallow: /admin',
      'Disallow: /api/',
      'Disallow: /preview/',
      'Disallow: /r/',
      'Disallow: /s/',
      'Disallow: /dev/',
      'Disallow: /fr/inscription',
      'Disallow: /fr/ateliers/*/inscription',
      'Disallow: /en/registration',
      'Disallow: /en/workshops/*/registration',
      '',
      `Sitemap: ${server.url}/sitemap.xml`,
      '',
    ])
  })

  it('comes in parts where there are many', async () => {
    const { payload } = database
    for (let n = 0; n < 2501; n++) {
      const data = { name: `Person ${n}`, slug: `many-${String(n).padStart(4, '0')}`, public: true }
      await payload.db.create({ collection: 'speakers', data, req: {} })
    }
    // A write of the program itself, which is told to nobody: a published one is.
    const { id } = await make.workshop({ slug: 'one-more' })
    await make.publish(id)
    const index = all(await get('/sitemap.xml'), 'loc').map((address) => address.replace(server.url, ''))
    expect(index).toEqual([
      '/sitemaps/series-1.xml',
      '/sitemaps/workshops-1.xml',
      '/sitemaps/speakers-1.xml',
      '/sitemaps/speakers-2.xml',
      '/sitemaps/organisations-1.xml',
    ])
    const found: string[] = []
    for (const path of index) {
      const addresses = all(await get(path), 'loc')
      expect([path, addresses.length <= 5000]).toEqual([path, true])
      found.push(...addresses)
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((address) => address.includes('/en/people/many-'))).toHaveLength(2501)
    for (const path of [
      '/sitemaps/speakers-3.xml',
      '/sitemaps/speakers-0.xml',
      '/sitemaps/users-1.xml',
      '/sitemaps/series-2.xml',
    ])
      expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 404])
  }, 240_000)
})
