import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createServer, type Server } from 'node:http'
import { afterAll, expect, test } from '@jest/globals'
import { barriers } from '../browser/support/barriers'
import { freePort } from '../browser/support/server'
import { describeWithBrowser } from '../browser/support/useBrowser'
import { addressOf, serveFolder, useExample } from './support/useExample'

describeWithBrowser('examples/widget', () => {
  const example = useExample('widget')
  let files: Server | undefined
  let base = ''
  afterAll(() => {
    files?.close()
  })

  /** A page with an agenda in it. */
  const page = async (name: string, inside: string, head = ''): Promise<string> => {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title><link rel="icon" href="data:,">${head}<script type="module" src="dist/agenda.js"></script></head><body><main><h1>Une page</h1><h2>Agenda</h2>${inside}</main></body></html>`
    await writeFile(path.join(example.folder, name), html)
    return `${base}/${name}`
  }

  test('is typed strictly, and one file of less than 10 kB', async () => {
    await example.script('check')
    await example.script('build')
    files = await serveFolder(example.folder)
    base = addressOf(files)
    expect((await stat(path.join(example.folder, 'dist/agenda.js'))).size).toBeLessThan(10_000)
  })

  test('shows the agenda in both languages without barriers, on a desk and on a phone', async () => {
    const html = await readFile(path.join(example.folder, 'index.html'), 'utf8')
    await writeFile(path.join(example.folder, 'index.html'), html.replaceAll('http://127.0.0.1:3000', example.url))
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      const { close, complaints, page } = await example.open({
        colorScheme,
        timezoneId: 'America/New_York',
        viewport: { width, height: 844 },
      })
      await page.goto(`${base}/index.html`)
      for (const [lang, said] of Object.entries({
        fr: [
          'Des fleuves et des villes',
          'heure d’été d’Europe centrale',
          'À votre horloge\u00a0: vendredi 26 avril 2999, 3\u00a0h\u00a030',
        ],
        en: ['Of rivers and cities', 'Central European Summer Time', 'On your clock: Friday 26 April 2999, 03:30'],
      })) {
        const agenda = page.locator(`atelier-agenda[lang=${lang}]`)
        const card = agenda.locator('li', { hasText: said[0] ?? '' })
        for (const words of said) expect(await card.textContent()).toContain(words)
        await expect(card.locator('h3 a').getAttribute('href')).resolves.toBe(
          `${example.url}/${lang === 'fr' ? 'fr/ateliers' : 'en/workshops'}/rivers`,
        )
        const form = (await card.locator('[part=register]').getAttribute('href')) ?? ''
        expect([form, (await fetch(form)).status]).toEqual([form, 200])
      }
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(complaints).toEqual([])
      await close()
    }
  })

  test('follows its attributes, and the language around it', async () => {
    const { close, page: window } = await example.open()
    await window.goto(await page('follows.html', `<atelier-agenda src="${example.url}"></atelier-agenda>`))
    const agenda = window.locator('atelier-agenda')
    await agenda.getByText('Des fleuves et des villes').waitFor()
    await agenda.evaluate((element) => element.setAttribute('lang', 'en'))
    await agenda.getByText('Of rivers and cities').waitFor()
    await agenda.evaluate((element) => element.setAttribute('show', 'past'))
    await agenda.getByText('Towards a more human').waitFor()
    await expect(agenda.locator('[part=register]').count()).resolves.toBe(0)
    await agenda.evaluate((element) => {
      element.setAttribute('show', 'next')
      element.setAttribute('limit', '1')
    })
    await agenda.getByText('Of rivers and cities').waitFor({ state: 'detached' })
    await expect(agenda.locator('li').count()).resolves.toBe(1)
    await close()
  })

  test('sets texts as texts, under a policy that allows the script alone', async () => {
    const bad = '<img src=x onerror="document.title=1">'
    await example.by.write('workshops', {
      title: { fr: bad, en: bad },
      startsAt: '2998-01-01T10:00',
      timeZone: 'Europe/Paris',
      _status: 'published',
    })
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; connect-src ${example.url}">`
    const { close, complaints, page: window } = await example.open()
    await window.goto(await page('policy.html', `<atelier-agenda src="${example.url}/"></atelier-agenda>`, policy))
    const agenda = window.locator('atelier-agenda')
    await agenda.getByText(bad).waitFor()
    await expect(agenda.locator('img').count()).resolves.toBe(0)
    await expect(window.title()).resolves.toBe('Une page')
    await expect(agenda.locator('ol').evaluate((list) => getComputedStyle(list).paddingLeft)).resolves.toBe('0px')
    expect(complaints).toEqual([])
    await close()
  })

  test('leads nowhere but to the web, asks once, and knows languages by their names', async () => {
    const docs = [
      'javascript:document.title=1',
      ' JavaScript:document.title=1',
      'data:text/html,x',
      'https://a.example/',
    ].map((url, n) => ({
      slug: `w-${n}`,
      number: n,
      title: { fr: 'Un', en: 'One', text: 'Un', servedFrom: 'fr' },
      startsAt: '2999-04-26T10:00',
      endsAt: null,
      // Of a server that knows a zone which the browser does not.
      timeZone: n ? 'Europe/Paris' : 'Europe/Newly_Made',
      startsAtUtc: '2999-04-26T08:00:00.000Z',
      endsAtUtc: null,
      attendanceMode: 'online',
      eventStatus: 'scheduled',
      registration: { mode: 'external', url, seats: null, opensAtUtc: null, closesAtUtc: null },
    }))
    const asked: string[] = []
    const other = createServer((req, res) => {
      if (req.method === 'POST') asked.push(String(req.url))
      const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' }
      res
        .writeHead(200, { ...headers, 'Content-Type': 'application/json' })
        .end(JSON.stringify({ data: { workshops: { docs } } }))
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const src = addressOf(other)
    const { close, page: window } = await example.open()
    const ways = { FR: 'fr', 'fr-CA': 'fr', frr: 'en', fro: 'en', 'en-GB': 'en', x: 'en' }
    await window.goto(
      await page(
        'odd.html',
        Object.keys(ways)
          .map((lang) => `<atelier-agenda src="${src}" lang="${lang}" show="next" limit="4"></atelier-agenda>`)
          .join(''),
      ),
    )
    for (const [lang, shown] of Object.entries(ways)) {
      const agenda = window.locator(`atelier-agenda[lang="${lang}"]`)
      const register = agenda.locator('[part=register]')
      await register.first().waitFor()
      await expect(register.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).resolves.toEqual([
        'https://a.example/',
      ])
      await expect(register.textContent()).resolves.toBe(shown === 'fr' ? 'S’inscrire' : 'Register')
      await expect(agenda.locator('li').count()).resolves.toBe(4)
    }
    expect(asked).toEqual(Object.keys(ways).map(() => '/api/graphql'))
    // What has no origin is no server: the page itself is not asked.
    const questions: string[] = []
    window.on('request', (request) => questions.push(request.url()))
    const odd = window.locator('atelier-agenda').first()
    for (const address of ['javascript:alert(1)', 'data:text/plain,x', 'about:blank', 'file:///tmp', '//a.example']) {
      await odd.evaluate((element, value) => element.setAttribute('src', value), address)
      await odd.getByText('L’agenda ne répond pas pour le moment.').waitFor()
      await odd.evaluate((element, value) => element.setAttribute('src', value), src)
      await odd.locator('li').first().waitFor()
    }
    expect(questions.filter((url) => !url.startsWith(src))).toEqual([])
    await close()
    other.closeAllConnections()
    other.close()
  })

  test('shows what stands in it where nothing answers, or no address is given', async () => {
    const away = `http://127.0.0.1:${await freePort()}`
    const inside = ['en', 'fr'].map(
      (lang) =>
        `<atelier-agenda src="${lang === 'en' ? away : ''}" lang="${lang}"><a href="/">The series</a></atelier-agenda>`,
    )
    const { close, page: window } = await example.open()
    await window.goto(await page('away.html', inside.join('')))
    await window.getByText('The agenda does not answer at the moment.').waitFor()
    await window.getByText('L’agenda ne répond pas pour le moment.').waitFor()
    for (const link of await window.getByRole('link', { name: 'The series' }).all())
      await expect(link.isVisible()).resolves.toBe(true)
    await expect(barriers(window)).resolves.toEqual([])
    await close()
  })
})
