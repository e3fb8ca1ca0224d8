import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { chromium, type Browser, type Page } from 'playwright-core'
import { tokenFor } from '../../src/cms/registrations/keys'
import { writeMeeting } from '../../src/cms/registrations/meetings'
import { findMainById } from '../../src/database/documents'
import { joinPath, ownPath } from '../../src/i18n/addresses'
import type { Localized } from '../../src/i18n/locales'
import { words as deskWords } from '../../src/i18n/words/desk/meeting'
import { words } from '../../src/i18n/words/join'
import { requested } from '../support/registrations'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'
import { barriers } from './support/barriers'
import { findBrowser, launchArguments } from './support/findBrowser'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const both = (fr: string, en: string) => ({ fr, en })
const secret = {
  url: 'https://meet.example/j/987654?pwd=zorglub',
  phone: '+33 1 23 45 67 89,,987#',
  passcode: 'bulgroz-42',
  words: both('Micros coupés, s’il vous plaît.', 'Microphones off, please.'),
}
/** Anything of it. */
const leaked = /meet\.example|zorglub|bulgroz|987654/

/** What is read of a page has no barriers, and nothing stands beside it. */
const look = async (page: Page, width: number, part?: string): Promise<void> => {
  await page.setViewportSize({ width, height: 844 })
  const said = `${await page.title()} ${page.url()}`
  expect([said, await barriers(page, part)]).toEqual([said, []])
  expect([said, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([said, width])
}

describeWithBrowser('The meeting at the desk of a workshop', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'is entered, refused by its fields, shown to who presses for it alone, changed and removed (%s)',
    async (language) => {
      // Once by day, once by night.
      const admin = await suite.open({ language, colorScheme: language === 'en' ? 'dark' : 'light' })
      const { page } = admin
      const said = (text: Localized): string => text[language]
      const button = (text: Localized) => page.getByRole('button', { name: said(text), exact: true })
      const made = await admin.rest('/api/workshops?locale=fr', {
        method: 'POST',
        data: { slug: `meets-${language}`, title: both('Un atelier', 'A workshop'), timeZone: 'Europe/Paris' },
      })
      const { id } = made.body.doc as { id: string }
      await admin.goto(`/admin/desks/${id}`)
      await page.getByRole('link', { name: said(deskWords.part) }).click()
      await page.getByText(said(deskWords.none)).waitFor()
      await page.getByText(said(deskWords.undated)).waitFor()
      for (const width of [1366, 390]) await look(page, width, '.meeting')

      const field = (name: string) => page.locator(`[data-field="${name}"]`).locator('input, textarea')
      await button(deskWords.enter).click()
      await page.locator('[data-field="url"] input:focus').fill('javascript:alert(1)')
      await field('phone').fill('call me')
      await button(deskWords.save).click()
      await page.locator('[data-field="url"] input[aria-invalid]:focus').fill(secret.url)
      await page.locator('[data-field="phone"] [id$="-problem"]').waitFor()
      await look(page, 390, '.meeting')
      await field('phone').fill(secret.phone)
      await field('passcode').fill(secret.passcode)
      await field('words.fr').fill(secret.words.fr)
      await button(deskWords.save).click()
      await page.getByText(said(deskWords.done.set)).waitFor()
      await page.getByText(said(deskWords.set)).waitFor()

      // What is loaded of the page, as a page and as data of it, says nothing before it is asked for.
      await admin.goto(`/admin/desks/${id}/meeting`)
      await button(deskWords.show).waitFor()
      const address = page.url()
      const loaded = await page.evaluate(async (to) => {
        const answers = await Promise.all([fetch(to), fetch(to, { headers: { RSC: '1' } })])
        const texts = await Promise.all(answers.map((answer) => answer.text()))
        return [document.documentElement.outerHTML, ...texts].join('\n')
      }, address)
      expect(loaded).not.toMatch(leaked)
      for (const width of [1366, 390]) await look(page, width, '.meeting')
      await button(deskWords.show).click()
      await page.getByText(secret.url).waitFor()
      await page.getByText(secret.words.fr).waitFor()
      await look(page, 390, '.meeting')
      await button(deskWords.hide).click()
      expect(await page.content()).not.toMatch(leaked)

      // Who changes it sees it; somebody else was quicker, and nothing is overwritten.
      await button(deskWords.change).click()
      await expect(field('passcode').inputValue()).resolves.toBe(secret.passcode)
      const { body } = await admin.rest(`/api/workshops/${id}/desk/meeting`, {
        method: 'POST',
        data: { joinBefore: 30, version: 1 },
      })
      expect(body.version).toBe(2)
      await field('url').fill('https://other.example/')
      await button(deskWords.save).click()
      await page
        .getByRole('alert')
        .getByText(language === 'fr' ? 'entre-temps' : 'meanwhile')
        .waitFor()
      await button(deskWords.cancel).click()
      await page.locator('[data-field="joinBefore"] input[value="30"]').waitFor()
      await button(deskWords.change).click()
      await field('url').fill('https://other.example/')
      await button(deskWords.save).click()
      await page.getByText(said(deskWords.done.set)).waitFor()
      await field('joinAfter').fill('x')
      await button(deskWords.window.save).click()
      await page.locator('[data-field="joinAfter"] [aria-invalid]').fill('0')
      await button(deskWords.window.save).click()
      await page.getByText(said(deskWords.done.window)).waitFor()

      // On a phone a finger meets each button.
      for (const one of await page.locator('.meeting').getByRole('button').all())
        expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await button(deskWords.remove).click()
      await page.locator('#confirm-action').click()
      await page.getByText(said(deskWords.done.remove)).waitFor()
      await page.getByText(said(deskWords.none)).waitFor()
    },
  )
})

describeWithBrowser('The button that leads to a meeting, as the hour comes', () => {
  let now = new Date()
  let browser: Browser
  afterAll(() => browser.close())
  const { asked, database, make, url } = useRest({ now: () => now })
  beforeAll(async () => {
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
  })

  test.each(['fr', 'en'] as const)(
    'is on one’s own page and on that of the calendar within the window, without scripts, and leads there (%s)',
    async (locale) => {
      now = new Date('2999-04-26T13:44:59.000Z')
      const { headers } = await makeAccount(database.payload, 'editor')
      const id = await make(headers, 'workshops', {
        slug: `joins-${locale}`,
        title: both('Un atelier au titre assez long pour deux lignes', 'A workshop with a title of two lines'),
        timeZone: 'Europe/Paris',
        startsAt: '2999-04-26T16:00',
        endsAt: '2999-04-26T18:00',
        attendanceMode: 'online',
        registration: { mode: 'internal' },
      })
      expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
      const req = await createLocalReq({}, database.payload)
      const change = { act: 'set', by: 'system', meeting: secret } as const
      expect(await writeMeeting(req, id, 0, change, now)).toBe(true)
      const person = {
        id: await requested(database.payload, id, `ana-${locale}`, { state: 'confirmed', language: locale }),
      }
      const attended = async () => (await findMainById(req, 'registrations', person.id))?.attended ?? null

      const context = await browser.newContext({ baseURL: url(), javaScriptEnabled: false })
      /** Reads with scripts what they see, and as a scanner does presses nothing. */
      const reader = await (await browser.newContext({ baseURL: url() })).newPage()
      // The provider of the meeting.
      const arrived: (string | undefined)[] = []
      await context.route('https://meet.example/**', (route) => {
        arrived.push(route.request().headers().referer)
        return route.fulfill({ contentType: 'text/html', body: '<h1>Here they meet</h1>' })
      })
      const page = await context.newPage()
      const said = (text: Localized): string => text[locale]
      const join = page.getByRole('button', { name: said(words.button) })
      const paths = [
        ownPath(locale, tokenFor(database.payload, 'own', person)),
        joinPath(tokenFor(database.payload, 'join', person)),
      ]
      for (const path of paths) {
        now = new Date('2999-04-26T13:44:59.000Z')
        await page.goto(path)
        await page.getByText(locale === 'fr' ? 'La réunion en ligne s’ouvre ici' : 'opens here on').waitFor()
        await expect(join.count()).resolves.toBe(0)
        for (const width of [1366, 390]) {
          await reader.goto(path)
          await look(reader, width)
        }
        now = new Date('2999-04-26T13:45:00.000Z')
        await page.reload()
        await join.waitFor()
        await reader.reload()
        await look(reader, 390)
        expect(await reader.content()).not.toMatch(leaked)
        if (path === paths[0]) expect(await attended()).toBeNull()
        await join.click()
        await page.getByText(secret.passcode).waitFor()
        await page.getByText(said(secret.words)).waitFor()
        expect(await attended()).toBe('joined')
        await page.getByRole('link', { name: said(words.there.button) }).click()
        await page.getByText('Here they meet').waitFor()
        expect(page.url()).toBe(secret.url)
      }
      expect(arrived).toEqual([undefined, undefined])

      // The page with the link is read with scripts too: nothing of it is loaded from elsewhere, and it has no barriers.
      await reader.getByRole('button', { name: said(words.button) }).click()
      await reader.getByText(secret.passcode).waitFor()
      for (const width of [1366, 390]) await look(reader, width)
      await reader.getByRole('link', { name: said(words.there.back) }).click()
      // It closes while the page is open: the press says so.
      await reader.getByRole('button', { name: said(words.button) }).waitFor()
      now = new Date('2999-04-26T16:30:00.000Z')
      await reader.getByRole('button', { name: said(words.button) }).click()
      await reader.getByText(said(words.closed)).waitFor()
      expect(await reader.content()).not.toMatch(leaked)
    },
  )
})
