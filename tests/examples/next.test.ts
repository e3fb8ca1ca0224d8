import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { Admin } from '../browser/support/Admin'
import { barriers } from '../browser/support/barriers'
import { freePort } from '../browser/support/server'
import { describeWithBrowser } from '../browser/support/useBrowser'
import { secret, signed } from './support/signed'
import { holdsEverywhere, tellsOfWorkshop } from './support/site'
import { useExample } from './support/useExample'
import { allowed, makeWebhook, type Webhook } from './support/webhook'

describeWithBrowser('examples/next', () => {
  let base = ''
  let webhook: Webhook
  let stranger: Webhook
  const example = useExample('next', async () => {
    base = `http://127.0.0.1:${await freePort()}`
    return {
      ...allowed,
      FRONT_END_URLS: JSON.stringify({
        series: `${base}/{locale}/`,
        workshops: { fr: `${base}/fr/ateliers/{slug}/`, en: `${base}/en/workshops/{slug}/` },
        speakers: { fr: `${base}/fr/personnes/{slug}/`, en: `${base}/en/people/{slug}/` },
        organisations: `${base}/{locale}/organisations/{slug}/`,
        preview: `${base}/{locale}/draft/workshop/{token}/`,
        seriesPreview: `${base}/{locale}/draft/series/{token}/`,
      }),
    }
  })

  const idOf = async (slug: string): Promise<string> => {
    const answer = await fetch(`${example.url}/api/workshops/by-slug/${slug}`)
    return ((await answer.json()) as { id: string }).id
  }
  const textOf = async (address: string): Promise<string> => (await fetch(base + address)).text()

  test('is typed strictly, with its questions, and is built', async () => {
    await example.script('check')
    await example.script('build')
    webhook = await makeWebhook(example.by, `${base}/webhook/`)
    stranger = await makeWebhook(example.by, `${base}/webhook/`)
    await stranger.off()
    const server = example.start('start', {
      HOSTNAME: '127.0.0.1',
      PORT: new URL(base).port,
      SITE_URL: base,
      WEBHOOK_SECRET: webhook.secret,
    })
    await server.says(/Ready/)
  })

  test('has the words and the style of examples/astro', async () => {
    for (const [here, there] of [
      ['src/lib/words.ts', 'src/lib/words.ts'],
      ['src/lib/addresses.ts', 'src/lib/addresses.ts'],
      ['src/app/site.css', 'src/styles/site.css'],
    ] as const)
      await expect(readFile(`examples/next/${here}`, 'utf8')).resolves.toBe(
        await readFile(`examples/astro/${there}`, 'utf8'),
      )
  })

  test('has no barriers in either language, on a desk and on a phone', async () => {
    await holdsEverywhere(example, base)
  })

  test('tells of a workshop what one needs to know', async () => {
    await tellsOfWorkshop(example, base)
  })

  test('leads readers to their language', async () => {
    for (const [header, there] of [
      ['en-GB,en;q=0.9', '/en/'],
      ['fr-CA', '/fr/'],
    ] as const) {
      const answer = await fetch(base, { headers: { 'Accept-Language': header }, redirect: 'manual' })
      expect([header, answer.status, new URL(answer.headers.get('location') ?? '', base).pathname]).toEqual([
        header,
        307,
        there,
      ])
    }
  })

  test('keeps what it was answered until Atelier’s webhook says that it changed', async () => {
    const address = '/en/workshops/rivers/'
    const [former, later] = ['Of rivers and cities', 'Of rivers, cities and fields']
    await expect(textOf(address)).resolves.toContain(former)
    await webhook.off()
    await example.by.write(
      `workshops/${await idOf('rivers')}`,
      { title: { fr: 'Des fleuves, des villes et des champs', en: later }, _status: 'published' },
      'PATCH',
    )
    const page = await textOf(address)
    expect([page.includes(former), page.includes(later)]).toEqual([true, false])
    // A webhook of the same Atelier, to the same address, by another secret.
    expect(await stranger.test()).toBe(401)
    const long = Math.floor(Date.now() / 1000) - 301
    for (const delivery of [
      { method: 'POST', body: '{}' },
      signed({ type: 'test' }, long, webhook.secret),
      signed({ type: 'test' }, undefined, secret),
    ])
      expect((await fetch(`${base}/webhook/`, delivery)).status).toBe(401)
    await expect(textOf(address)).resolves.not.toContain(later)
    await webhook.on()
    while (!(await textOf(address)).includes(later)) await new Promise((resolve) => setTimeout(resolve, 200))
    for (const one of ['/en/', '/en/workshops/'])
      expect([one, await textOf(one)]).toEqual([one, expect.stringContaining(later)])
  })

  /** Opens a draft: what it says, and what is said with it. */
  const visit = async (page: Page, address: string) => {
    const answer = await page.goto(address)
    const headers = answer?.headers() ?? {}
    return {
      status: answer?.status(),
      kept: headers['cache-control'],
      referrer: headers['referrer-policy'],
      robots: headers['x-robots-tag'],
      lang: await page.locator('html').getAttribute('lang'),
      heading: await page.locator('h1').first().textContent(),
      banner: await page.locator('.preview').allTextContents(),
    }
  }
  const unkept = {
    kept: expect.stringContaining('no-store'),
    referrer: 'no-referrer',
    robots: 'noindex, nofollow',
  }

  /** What Next.js has kept of what it asked for: addresses, and answers. */
  const keptByNext = async (): Promise<string> => {
    const folder = path.join(example.folder, '.next/cache/fetch-cache')
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
    const entries = texts.map((text) => (JSON.parse(text) as { data: { body: string; url: string } }).data)
    return entries.map(({ body, url }) => `${url}\n${Buffer.from(body, 'base64').toString()}`).join('\n')
  }

  test('shows a draft where the admin’s links to it lead, and nowhere else', async () => {
    const id = await idOf('rivers')
    const drafts = { fr: 'Une version de travail', en: 'A working copy' }
    await example.by.write(`workshops/${id}?draft=true`, { title: drafts, _status: 'draft' }, 'PATCH')
    const share = (data: object) =>
      example.by.ask<{ links: { token: string; url: string }[] }>(`workshops/${id}/share`, 'POST', data)
    const [link] = (await share({ days: 1 })).links
    const { token, url } = link as { token: string; url: string }
    const en = `${base}/en/draft/workshop/${token}/`
    const fr = `${base}/fr/draft/workshop/${token}/`
    expect([fr, en]).toContain(url)
    const { close, complaints, page } = await example.open({ viewport: { width: 390, height: 844 } })
    for (const [address, lang, banner, other] of [
      [fr, 'fr', 'Version de travail\u00a0: elle n’est pas publique. Quitter l’aperçu', en],
      [en, 'en', 'Working copy: it is not public. Leave the preview', fr],
    ] as const) {
      expect(await visit(page, address)).toEqual({
        ...unkept,
        status: 200,
        lang,
        heading: drafts[lang],
        banner: [banner],
      })
      await expect(page.locator('meta[name=robots]').getAttribute('content')).resolves.toBe('noindex, nofollow')
      await expect(page.locator('link[rel=canonical]').count()).resolves.toBe(0)
      await expect(page.locator('.languages a:not([aria-current])').getAttribute('href')).resolves.toBe(
        new URL(other).pathname,
      )
      expect([await barriers(page), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([[], 390])
    }
    // Whoever has no token sees what is published; so does whoever had one, once they leave.
    for (const one of ['/en/workshops/rivers/', '/en/', '/en/workshops/'])
      expect([one, (await textOf(one)).includes(drafts.en)]).toEqual([one, false])
    await page.locator('.preview a').click()
    await page.waitForURL(`${base}/en/workshops/rivers/`)
    await expect(page.locator('h1').textContent()).resolves.not.toBe(drafts.en)
    // What is saved since is shown at once: nothing of the draft was kept.
    await example.by.write(`workshops/${id}?draft=true`, { title: { en: 'Another one' }, _status: 'draft' }, 'PATCH')
    expect((await visit(page, en)).heading).toBe('Another one')
    const kept = await keptByNext()
    expect([
      kept.includes('/api/workshops/by-slug/rivers'),
      /\/api\/shared|A working copy|Another one/.test(kept),
    ]).toEqual([true, false])
    expect(complaints).toEqual([])
    await share({ withdraw: token })
    for (const [address, lang, heading] of [
      [en, 'en', 'This link shows no working copy'],
      [fr, 'fr', 'Ce lien ne montre aucune version de travail'],
      [`${base}/fr/draft/workshop/guessed/`, 'fr', 'Ce lien ne montre aucune version de travail'],
      [`${base}/en/draft/series/${token}/`, 'en', 'This link shows no working copy'],
      [`${base}/en/draft/nothing/${token}/`, 'en', 'This link shows no working copy'],
    ] as const) {
      expect([address, await visit(page, address)]).toEqual([
        address,
        { ...unkept, status: 200, lang, heading, banner: [] },
      ])
      expect([address, await barriers(page)]).toEqual([address, []])
      // So it reads without scripts too, and nothing of the draft comes with it.
      const html = await textOf(new URL(address).pathname)
      expect([address, html.includes(heading), html.includes('Another one')]).toEqual([address, true, false])
    }
    await close()
  })

  test('stands in the admin’s frame with the draft of the series, and follows what is saved', async () => {
    const { close, complaints, page } = await example.open({ baseURL: example.url })
    const admin = await Admin.in(page.context())
    await admin.logIn(example.admin)
    await admin.goto('/admin/globals/series')
    await admin.page.locator('form[data-form-ready="true"]').waitFor()
    await admin.page.locator('#live-preview-toggler').click()
    const draft = admin.page.frameLocator('#live-preview-iframe')
    await draft.locator('.preview').waitFor()
    const address = (await admin.page.locator('#live-preview-iframe').getAttribute('src')) ?? ''
    expect(address).toMatch(new RegExp(`^${base}/en/draft/series/p0{32}\\.[0-9a-f]{64}\\.\\d+/$`))
    admin.inLanguage('en')
    await admin.fill('tagline', 'Written and saved')
    await admin.page.locator('#action-save-draft').click()
    await draft.locator('.opening').getByText('Written and saved').waitFor()
    for (const [lang, banner] of [
      ['fr', 'Version de travail'],
      ['en', 'Working copy'],
    ] as const) {
      await page.goto(address.replace('/en/draft', `/${lang}/draft`))
      await expect(page.locator('.preview').textContent()).resolves.toContain(banner)
      expect([lang, await barriers(page)]).toEqual([lang, []])
    }
    await expect(textOf('/en/')).resolves.not.toContain('Written and saved')
    expect([complaints, admin.complaints]).toEqual([[], []])
    await close()
  })

  test('leads from a former address to the present one', async () => {
    const slugs = { fr: 'renomme', en: 'renamed' }
    await example.by.write(
      `workshops/${await idOf('example')}`,
      { slug: 'renamed-too', slugs, _status: 'published' },
      'PATCH',
    )
    for (const [asked, present] of [
      ['/fr/ateliers/example/', '/fr/ateliers/renomme/'],
      ['/fr/ateliers/renamed/', '/fr/ateliers/renomme/'],
      ['/en/workshops/renomme/', '/en/workshops/renamed/'],
    ] as const) {
      const answer = await fetch(base + asked, { redirect: 'manual' })
      // Next.js says the one address twice.
      const said = new Set((answer.headers.get('location') ?? '').split(', '))
      expect([asked, answer.status, [...said]]).toEqual([asked, 308, [present]])
      expect(await textOf(present)).toContain(
        `href="${present.startsWith('/fr') ? '/en/workshops/renamed/' : '/fr/ateliers/renomme/'}"`,
      )
    }
  })
})
