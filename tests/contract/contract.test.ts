import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { unsaid } from '../../scripts/contract/breaks'
import { breaksSince, keptContract, presentContract } from '../../scripts/contract/present'
import { ownEndpointsOf } from '../../src/api/public/ownEndpoint'
import { openCollections } from '../../src/api/query/routes'
import { strangers } from '../../src/api/query/strangers'
import { apiVersion } from '../../src/http/contract/openApi'
import { publicFiles } from '../../src/http/contract/files'
import { feedRoutes } from '../../src/http/routes/feeds'
import { flyerRoutes } from '../../src/http/routes/flyer'
import { sitemapRoutes } from '../../src/http/routes/sitemap'
import { seriesCalendarPath } from '../../src/i18n/addresses'
import { localeCodes } from '../../src/i18n/locales'
import { describeWithDatabase, useDatabase } from '../support/database'
import { useServer } from '../support/server'
import { Held, type Contract } from '../http/contract/held'

describeWithDatabase('the public contract', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const read = async (locale: string): Promise<string> =>
    (await fetch(`${server.url}/api/openapi.json?locale=${locale}`)).text()

  it.each(localeCodes)('is a good OpenAPI document, in %s', async (locale) => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const lint = async (source: string) =>
      (await lintFromString({ source, absoluteRef: 'openapi.json', config })).map(({ location, message }) => [
        message,
        location[0]?.pointer,
      ])
    const source = await read(locale)
    expect(await lint(source)).toEqual([])
    expect(
      await lint(source.replace('"#/components/schemas/PublicSeries"', '"#/components/schemas/Nothing"')),
    ).not.toEqual([])
  })

  it('has the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect([apiVersion, JSON.parse(await read('fr')).info.version]).toEqual([version, version])
  })

  it('is kept: whoever adds to it runs npm run contract, and whoever takes away says so in the changelog', async () => {
    const [kept, present] = [await keptContract(), await presentContract(server.url)]
    if (!kept) throw new Error('Nothing is kept: npm run contract')
    expect(unsaid(breaksSince(kept, present), readFileSync('CHANGELOG.md', 'utf8'))).toEqual([])
    expect(present.rest).toBe(kept.rest)
    expect(present.graphQL).toBe(kept.graphQL)
  })

  it('says what is answered while nothing is there', async () => {
    const held = new Held(JSON.parse(await read('en')) as Contract)
    const wrong: string[] = []
    for (const [path, { get }] of Object.entries(held.contract.paths)) {
      if (!get || path.includes('{')) continue
      const [q = ''] = (get.parameters ?? []).flatMap(({ name, required }) => (required ? [`?${name}=word`] : []))
      const question = { path: `${path}${q}`, headers: { Accept: 'application/json' } }
      wrong.push(...(await held.wrong(question, await fetch(server.url + question.path, question))))
    }
    expect(wrong).toEqual([])
    expect(held.answers).toBeGreaterThan(25)
  })

  it('says of every route that strangers may ask what it is', async () => {
    const { payload } = database
    const { paths } = JSON.parse(await read('en')) as { paths: Record<string, object> }
    const said = Object.entries(paths).flatMap(([path, of]) =>
      Object.keys(of).map((verb) => `${verb.toUpperCase()} ${path}`),
    )
    const asked = (method: string, path: string): string => `${method} /api${path.replace(/:(\w+)/g, '{$1}')}`
    const own = ownEndpointsOf(payload.config).map(({ method, path }) => asked(method, path))
    const open = (await openCollections(payload)).flatMap((slug) =>
      ['', '/count', '/{id}'].map((of) => `GET /api/${slug}${of}`),
    )
    const sent = strangers.routes.map(({ method, path }) => asked(method, path))
    expect([...new Set([...own, ...open, ...sent])].filter((one) => !said.includes(one))).toEqual([])
  })

  it('has a page in each language, with every operation and shape, and no link that leads nowhere', async () => {
    const named = { fr: 'La série', en: 'The series' }
    for (const locale of localeCodes) {
      const asked = await fetch(`${server.url}/api/docs`, { headers: { 'Accept-Language': locale } })
      expect(new URL(asked.url).search).toBe(`?locale=${locale}`)
      const html = await asked.text()
      const { components, paths } = JSON.parse(await read(locale)) as {
        components: { schemas: object }
        paths: Record<string, Record<string, { operationId: string }>>
      }
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const operations = Object.values(paths).flatMap((of) => Object.values(of).map(({ operationId }) => operationId))
      const wanted = [...operations, ...Object.keys(components.schemas).map((name) => `shape-${name}`)]
      expect(wanted.filter((id) => !ids.has(id))).toEqual([])
      const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
      expect(links.length).toBeGreaterThan(100)
      expect(links.filter((id) => !ids.has(id))).toEqual([])
      expect(html).toContain(named[locale])
      // Nothing that the policy of the page forbids.
      expect(asked.headers.get('content-security-policy')).toContain("script-src 'self'; ")
      expect(html).not.toMatch(/ style=| on\w+="|<script(?! (src|id="words"))/)
      expect(asked.headers.get('etag')).toMatch(/^"/)
    }
    expect((await fetch(`${server.url}/api/docs?locale=xx`)).status).toBe(400)
  })

  it('has that page under the name of the series, as soon as it has another', async () => {
    const draft = { title: 'Workshops of the town', _status: 'draft' as const }
    await database.payload.updateGlobal({ slug: 'series', data: draft, draft: true, locale: 'en' })
    for (const fr of ['Les ateliers de la ville', 'D’autres ateliers']) {
      const data = { title: fr, _status: 'published' as const }
      await database.payload.updateGlobal({ slug: 'series', data, locale: 'fr' })
      const html = await (await fetch(`${server.url}/api/docs?locale=fr`)).text()
      expect(html).toMatch(new RegExp(`<a class="home" href="/fr">${fr}</a>`))
    }
  })

  it('says of every file beside the pages what it is', () => {
    const { payload } = database
    const [now, origin] = [() => new Date(), () => '']
    const pass = (_req: unknown, _res: unknown, next: () => void): void => next()
    const routers = [
      feedRoutes({ now, origin, payload }),
      flyerRoutes({ now, origin, payload, toll: pass, visits: [] }),
      sitemapRoutes({ now, origin, payload, visits: [] }),
    ]
    const routes = routers.flatMap(({ stack }) => stack.flatMap(({ route }) => (route ? [route.path] : [])))
    const files = publicFiles(localeCodes).map(({ path }) => path)
    // The word of another language leads to the address in one’s own.
    const others = localeCodes.flatMap((locale) =>
      localeCodes
        .filter((other) => other !== locale)
        .map((other) => seriesCalendarPath(other).replace(`/${other}/`, `/${locale}/`)),
    )
    const isSaid = (route: string): boolean => {
      const like = new RegExp(
        `^${route.replaceAll('.', '\\.').replace(':segment', '[^/]+').replace(/:\w+/, '\\{\\w+\\}')}$`,
      )
      return files.some((path) => like.test(path))
    }
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter((route) => !isSaid(route))).toEqual(others)
  })
})
