import path from 'node:path'
import type { Server } from 'node:http'
import { afterAll, expect, test } from '@jest/globals'
import { describeWithBrowser } from '../browser/support/useBrowser'
import { freePort, startServer } from '../browser/support/server'
import { barriers } from '../browser/support/barriers'
import { secret, signed } from './support/signed'
import { holdsEverywhere, pages, tellsOfWorkshop } from './support/site'
import { addressOf, serveFolder, useExample, type Program } from './support/useExample'
import { allowed, makeWebhook, type Webhook } from './support/webhook'

describeWithBrowser('examples/astro', () => {
  const example = useExample('astro', () => Promise.resolve(allowed))
  const servers: Server[] = []
  let base = ''
  let receiver: Program
  let hook = ''
  let webhook: Webhook
  let stranger: Webhook

  const serve = async (name: string): Promise<string> => {
    const server = await serveFolder(path.join(example.folder, name))
    servers.push(server)
    return addressOf(server)
  }
  afterAll(() => servers.forEach((server) => server.close()))

  test('is typed strictly, with its questions, and is built by its receiver', async () => {
    const port = String(await freePort())
    hook = `http://127.0.0.1:${port}/`
    webhook = await makeWebhook(example.by, hook)
    stranger = await makeWebhook(example.by, hook)
    await stranger.off()
    receiver = example.start('rebuild', { PORT: port, WEBHOOK_SECRET: webhook.secret })
    await receiver.says(/^Built/m)
    await example.script('check')
    base = await serve('dist')
  })

  test('has no barriers in either language, on a desk and on a phone', async () => {
    await holdsEverywhere(example, base)
  })

  test('tells of a workshop what one needs to know', async () => {
    await tellsOfWorkshop(example, base)
  })

  test('sends nothing but the HTML of a page', async () => {
    const { asked, close, page } = await example.open()
    for (const address of pages.flat().filter((one) => !/rivers|ana-eluard/.test(one))) {
      asked.length = 0
      await page.goto(base + address)
      expect([address, asked]).toEqual([address, [base + address]])
      expect([address, await page.locator('script, link[rel=stylesheet]').count()]).toEqual([address, 0])
    }
    await close()
  })

  test('is built again by Atelier’s webhook, and leads from a former address to the present one', async () => {
    const workshop = (await (await fetch(`${example.url}/api/workshops/by-slug/example`)).json()) as { id: string }
    const slugs = { fr: 'renomme', en: 'renamed' }
    await example.by.write(`workshops/${workshop.id}`, { slug: 'renamed-too', slugs, _status: 'published' }, 'PATCH')
    await receiver.says(/^Built/m, 2)
    const { close, page } = await example.open()
    await page.goto(`${base}/fr/ateliers/example/`)
    await page.waitForURL(`${base}/fr/ateliers/renomme/`)
    await page.goto(`${base}/en/workshops/renomme/`)
    await page.waitForURL(`${base}/en/workshops/renamed/`)
    await expect(page.locator('h1').textContent()).resolves.toContain('An example')
    await close()
  })

  test('is not built again by what is not signed with its secret, or was signed long ago', async () => {
    const before = receiver.said()
    // A webhook of the same Atelier, to the same address, by another secret.
    expect(await stranger.test()).toBe(401)
    const long = Math.floor(Date.now() / 1000) - 301
    for (const delivery of [
      { method: 'POST', body: '{}' },
      signed({}, long, webhook.secret),
      signed({}, undefined, secret),
    ])
      expect((await fetch(hook, delivery)).status).toBe(401)
    expect((await fetch(hook)).status).toBe(405)
    expect(receiver.said()).toBe(before)
  })

  test('says in both languages that nothing is published yet', async () => {
    const empty = await startServer({ withAdmin: false })
    try {
      await example.script('build', { ATELIER_URL: empty.url, OUT_DIR: 'dist-empty' })
    } finally {
      await empty.stop()
    }
    const there = await serve('dist-empty')
    const { close, page } = await example.open()
    for (const [address, words] of [
      ['/fr/', 'Aucun atelier n’est annoncé pour le moment.'],
      ['/en/', 'No workshop is announced at the moment.'],
      ['/fr/personnes/', 'Personne n’est encore au programme'],
      ['/en/organisations/', 'No published workshop names an organisation yet.'],
    ] as const) {
      await page.goto(there + address)
      await expect(page.locator('main').textContent()).resolves.toContain(words)
      expect([address, await barriers(page)]).toEqual([address, []])
    }
    await close()
  })
})
