import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** What a front end’s page does in the frame: it says that it is there, shows what the form holds, and asks again once it is saved. */
const script = (atelier: string): string => `
  const admin = window.opener ?? window.parent
  addEventListener('message', ({ data, origin }) => {
    if (origin !== ${JSON.stringify(atelier)}) return
    if (data.type === 'payload-live-preview' && data.data) document.querySelector('#form').textContent = JSON.stringify(data.data)
    if (data.type === 'payload-document-event') location.reload()
  })
  admin.postMessage({ type: 'payload-live-preview', ready: true }, ${JSON.stringify(atelier)})`

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

describeWithBrowser('A front end of another origin', () => {
  const asked: { url: string; referer: string | undefined }[] = []
  let atelier = ''
  /** What its answers wait for. */
  let held: Promise<void> | undefined
  /** Its pages of drafts, made by its own server of what a token shows. */
  const draftPage = async ({ url = '' }: IncomingMessage): Promise<string> => {
    const [, locale = '', of = '', token = ''] = /^\/(fr|en)\/draft(\/series)?\/([^/]+)$/.exec(url) ?? []
    const answer = await fetch(`${atelier}/api/shared${of}?locale=${locale}`, {
      headers: { Authorization: `Share ${token}` },
    })
    await held
    const { title } = (await answer.json()) as { title?: { text: string } }
    return `<!doctype html><html lang="${locale}"><h1>${title?.text ?? answer.status}</h1><p id="form"></p><script>${script(atelier)}</script></html>`
  }
  const frontEnd = createServer((req, res) => {
    asked.push({ url: String(req.url), referer: req.headers.referer })
    draftPage(req).then(
      (page) =>
        res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page),
      () => res.writeHead(500).end(),
    )
  })
  const another = createServer((_req, res) => res.end('<!doctype html><h1>Another</h1>'))
  let front = ''
  /** The same server, which is another origin to a browser. */
  let local = ''
  let elsewhere = ''
  const suite = useBrowser({
    env: async () => {
      front = await listen(frontEnd)
      elsewhere = await listen(another)
      local = front.replace('127.0.0.1', 'localhost')
      return {
        FRONT_END_URLS: JSON.stringify({
          workshops: `${front}/{locale}/workshops/{slug}`,
          preview: `${front}/{locale}/draft/{token}`,
          seriesPreview: `${local}/{locale}/draft/series/{token}`,
        }),
      }
    },
  })
  afterAll(async () => {
    for (const server of [frontEnd, another]) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('shows the draft in the admin’s frame, what its form holds, and what is saved; no other page is let in', async () => {
    atelier = suite.url
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0&draft=true', {
      method: 'POST',
      data: { slug: 'shown', title: { fr: 'Un titre', en: 'A title' } },
    })
    const { id } = body.doc as { id: string }
    const policy = (await page.goto('/admin'))?.headers()['content-security-policy']
    expect(policy).toContain(`; frame-src 'self' ${front} ${local};`)
    expect(policy).toContain("frame-ancestors 'none'")
    await admin.edit('workshops', id)
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'Un titre' }).waitFor()
    const address = await page.locator('#live-preview-iframe').getAttribute('src')
    expect(address).toMatch(new RegExp(`^${front}/fr/draft/p[0-9a-f]+\\.[0-9a-f]{64}\\.\\d+$`))
    // Of our page its server learns the origin alone.
    expect(asked[0]?.referer).toBe(`${suite.url}/`)
    await admin.fill('title', 'Jamais enregistré')
    await preview.locator('#form', { hasText: 'Jamais enregistré' }).waitFor()
    await preview.getByRole('heading', { name: 'Un titre' }).waitFor()
    await page.locator('#action-save-draft').click()
    await preview.getByRole('heading', { name: 'Jamais enregistré' }).waitFor()
    // What is typed while it loads again stands in it once it is there.
    let goOn = (): void => undefined
    held = new Promise((resolve) => (goOn = resolve))
    const before = asked.length
    await admin.fill('title', 'Enregistré aussi')
    await page.locator('#action-save-draft').click()
    await until(() => asked.length > before)
    await admin.fill('title', 'Écrit entre-temps')
    held = undefined
    goOn()
    await preview.getByRole('heading', { name: 'Enregistré aussi' }).waitFor()
    await preview.locator('#form', { hasText: 'Écrit entre-temps' }).waitFor()
    // Whatever was typed, the page stays under its address.
    expect(await page.locator('#live-preview-iframe').getAttribute('src')).toBe(address)
    expect(admin.complaints).toEqual([])

    const blocked = await page.evaluate(
      (url) =>
        new Promise<string[]>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
            resolve([effectiveDirective, blockedURI]),
          )
          const frame = document.createElement('iframe')
          frame.src = url
          document.body.append(frame)
        }),
      elsewhere,
    )
    expect(blocked).toEqual(['frame-src', elsewhere])
    // In a window of its own it is the same page, without a session.
    expect(await page.locator('#preview-button').getAttribute('href')).toBe(address)
    expect((await suite.visit(`/preview/workshops/${id}?locale=fr`)).status).toBe(404)
  })

  test('shows the draft of the series in the frame, in both languages, and what is saved', async () => {
    atelier = suite.url
    for (const [language, draft, saved] of [
      ['fr', 'La série en travaux', 'La série, enregistrée'],
      ['en', 'The series at work', 'The series, once saved'],
    ] as const) {
      const admin = await suite.open({ language })
      const { page } = admin
      const data = { title: { [language]: draft }, _status: 'draft' }
      await admin.rest('/api/globals/series?locale=fr&draft=true', { method: 'POST', data })
      await admin.goto('/admin/globals/series')
      await page.locator('form[data-form-ready="true"]').waitFor()
      admin.inLanguage(language)
      // That it is open is remembered.
      if (language === 'fr') await page.locator('#live-preview-toggler').click()
      const preview = page.frameLocator('#live-preview-iframe')
      await preview.getByRole('heading', { name: draft }).waitFor()
      const address = await page.locator('#live-preview-iframe').getAttribute('src')
      expect(address).toMatch(new RegExp(`^${local}/${language}/draft/series/p0{32}\\.[0-9a-f]{64}\\.\\d+$`))
      await admin.fill('title', saved)
      await preview.locator('#form', { hasText: saved }).waitFor()
      await page.locator('#action-save-draft').click()
      await preview.getByRole('heading', { name: saved }).waitFor()
      expect(await page.locator('#preview-button').getAttribute('href')).toBe(address)
      expect(admin.complaints).toEqual([])
    }
  })

  test('has the public page that the admin leads to', async () => {
    const admin = await suite.open({ language: 'en' })
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        slug: 'public',
        title: { fr: 'Public', en: 'Public' },
        startsAt: '2031-04-26T16:00',
        endsAt: '2031-04-26T18:00',
        timeZone: 'Europe/Paris',
        _status: 'published',
      },
    })
    const { id } = body.doc as { id: string }
    const act = { act: 'add', kind: 'talk', title: { fr: 'Un exposé', en: 'A talk' }, within: null, before: null }
    await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data: act })
    await admin.rest(`/api/workshops/${id}`, { method: 'PATCH', data: { _status: 'published' } })
    await admin.edit('workshops', id)
    await admin.page.locator(`a.public-page[href="${front}/en/workshops/public"]`).waitFor()
  })
})
