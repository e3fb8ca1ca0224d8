import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Localized } from '../../src/i18n/locales'
import { words as desks } from '../../src/i18n/words/desk/desks'
import { words } from '../../src/i18n/words/desk/people'
import { words as list } from '../../src/i18n/words/registrationsDesk'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const both = (fr: string, en: string) => ({ fr, en })

/** In three hours, on the clock of UTC: people are checked in by then. */
const soon = (): string => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 16)

const questions = [{ key: 'onsite', kind: 'yesNo', label: both('Sur place\u202f?', 'On site?') }]

describeWithBrowser('The desk of a workshop', () => {
  const suite = useBrowser()

  /** A published workshop with so many seats, for which some people are registered. */
  const publish = async (admin: Admin, title: string, capacity: number, people: readonly string[]): Promise<string> => {
    const { body } = await admin.rest('/api/workshops?locale=fr', {
      method: 'POST',
      data: {
        title: both(`${title} fr`, `${title} en`),
        timeZone: 'UTC',
        startsAt: soon(),
        interpretation: { status: 'possible', targetLanguages: ['fr'] },
        registration: { mode: 'internal', questions },
        _status: 'published',
      },
    })
    const { id } = body.doc as { id: string }
    const set = await admin.rest(`/api/workshops/${id}/desk`, {
      method: 'POST',
      data: { capacity, waitlist: true, offerHours: 0 },
    })
    expect(set.status).toBe(200)
    for (const [n, name] of people.entries()) {
      const data = {
        workshop: id,
        name,
        email: `p${n}@example.org`,
        language: 'fr',
        ...(n ? {} : { interpretation: 'fr' }),
        answers: { onsite: n % 2 ? 'yes' : 'no' },
      }
      expect((await admin.rest('/api/registrations/add', { method: 'POST', data })).status).toBe(200)
    }
    return id
  }
  const row = (page: Page, name: string) => page.locator('.people__row', { hasText: name })
  /** Reads the desk anew, as when somebody comes back to its window. */
  const again = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  /** Counts what a hand does. */
  const countClicks = async (page: Page) => {
    await page.evaluate(() => {
      document.documentElement.dataset.clicks = '0'
      document.addEventListener('pointerdown', () => {
        const { dataset } = document.documentElement
        dataset.clicks = String(Number(dataset.clicks) + 1)
      })
    })
    return () => page.evaluate(() => Number(document.documentElement.dataset.clicks))
  }

  test.each(['fr', 'en'] as const)(
    'checks in by typing alone or one press, and raises the seats by two (%s)',
    async (language) => {
      const say = <T>(of: Localized<T>): T => of[language]
      const admin = await suite.open({ language })
      const { page } = admin
      const id = await publish(admin, `Clicks ${language}`, 2, ['Ana', 'Bo', 'Léa Moreau'])

      // From the first screen to the desk, and to the very chip that a flag names.
      await admin.goto('/admin')
      const tile = page.locator('.desks__desk', { hasText: `Clicks ${language} ${language}` })
      await tile.getByText(say(desks.seats)(2, 2)).waitFor()
      await tile.getByRole('link', { name: say(desks.hands.interpretation)(1) }).click()
      await row(page, 'Ana').waitFor()
      expect(await page.locator('.people__row').count()).toBe(1)
      await page.getByRole('button', { name: say(words.chips.clear) }).click()
      await row(page, 'Bo').waitFor()

      await admin.goto(`/admin/desks/${id}`)
      await row(page, 'Ana').waitFor()
      const clicks = await countClicks(page)
      await page.locator('.desk-people__search:focus').waitFor()
      await page.keyboard.type('ana')
      await page.keyboard.press('Enter')
      await row(page, 'Ana')
        .getByRole('button', { name: say(words.acts.undoCheckIn) })
        .waitFor()
      expect(await clicks()).toBe(0)
      // The next one replaces what was typed.
      await page.keyboard.type('bo')
      await row(page, 'Ana').waitFor({ state: 'detached' })
      await row(page, 'Bo')
        .getByRole('button', { name: say(words.acts.checkIn) })
        .click()
      await page.getByText(say(words.done.checkIn)('Bo')).waitFor()
      expect(await clicks()).toBe(1)
      await page.getByRole('searchbox').fill('')
      await row(page, 'Léa').getByText(say(words.panel.place)(1)).waitFor()

      const before = await clicks()
      await page.locator('.seats__number').click()
      await page.keyboard.type('3')
      await page.getByRole('button', { name: say(words.seats.save), exact: true }).click()
      await row(page, 'Léa').getByText(say(list.is.confirmed)).waitFor()
      expect((await clicks()) - before).toBe(2)

      // By an answer, beside the list, and on a phone.
      await page.locator('.desk-chips summary').click()
      await page.locator('.desk-chips details button').first().click()
      await row(page, 'Ana').waitFor({ state: 'detached' })
      await row(page, 'Bo').locator('.people__name').click()
      await page.locator('.desk-person h3').first().waitFor()
      expect(await barriers(page, '.registrations')).toEqual([])
      const size = page.viewportSize()
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await barriers(page, '.registrations')).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('.desk-person').waitFor({ state: 'detached' })
      await page.locator('.people__name:focus').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      const small: (string | null)[] = []
      for (const target of await page.locator('.desk-people').locator('button, summary, .people__tick').all())
        if (((await target.boundingBox())?.height ?? 44) < 44) small.push(await target.textContent())
      expect(small).toEqual([])
      await admin.goto('/admin/desks')
      await page.locator('.desks__desk').first().waitFor()
      expect(await barriers(page, '.registrations')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      if (size) await page.setViewportSize(size)
    },
  )

  test('tells each of two organisers what the other did, loses nothing that is typed, and does nothing blindly', async () => {
    const mine = await suite.open({ language: 'en' })
    const id = await publish(mine, 'Together', 5, ['Léa', 'Bo', 'Cid', 'Dee'])
    const awa = { email: 'awa@example.org', password: 'a password that is long enough' }
    const made = await mine.rest('/api/users', { method: 'POST', data: { ...awa, name: 'Awa', role: 'organiser' } })
    expect(made.status).toBe(201)
    const hers = await suite.open({ account: awa, language: 'en' })
    await mine.goto(`/admin/desks/${id}`)
    await hers.goto(`/admin/desks/${id}`)
    const [{ page }, { page: other }] = [mine, hers]

    // One is asked whether to cancel; meanwhile she moves them.
    await row(page, 'Léa').locator('.people__name').click()
    await page.locator('.desk-person').getByRole('button', { name: 'Cancel the registration' }).click()
    await page.locator('#confirm-action').waitFor()
    await row(other, 'Léa').locator('.people__name').click()
    await other.locator('.desk-person').getByRole('button', { name: 'Move to the end of the queue' }).click()
    await other.locator('#confirm-action').click()
    await other.getByText('Done. The person is sent a mail').waitFor()
    await page.locator('#confirm-action').click()
    await page.getByText('The registration of Léa has changed meanwhile: nothing was done.').waitFor()
    await page.locator('.others').getByText('Awa moved Léa to the waiting list').waitFor()
    await page.keyboard.press('Escape')

    // What is typed stays while she sets another number, of which one is told before writing over it.
    await page.locator('.seats__number').click()
    await page.keyboard.type('9')
    await other.locator('.desk-person').getByRole('button', { name: 'Close details' }).click()
    await other.locator('.seats__number').click()
    await other.keyboard.type('7')
    await other.keyboard.press('Enter')
    await other.getByText('Seats saved.').waitFor()
    await again(page)
    await page.getByText('Awa set the number of seats to 7').waitFor()
    await page.getByText('Meanwhile, somebody set 7.').waitFor()
    await expect(page.locator('.seats__number').inputValue()).resolves.toBe('9')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('Seats saved.').waitFor()
    await page.getByRole('button', { name: 'Close now' }).click()
    await page.getByText('Registration closed').waitFor()
    // The button says the other way now, and has kept the focus.
    await page.locator('.seats__window button:focus').waitFor()
    await again(other)
    await other.getByText('closed registration').waitFor()
    await page.getByRole('button', { name: 'Open now' }).click()
    await page.getByText('Registration open until the start').waitFor()

    // All seats are taken: the one that is given out of turn is said to be one more, before it is given.
    await page.locator('.seats__number').click()
    await page.keyboard.type('3')
    await other.locator('.seats__number').click()
    await other.keyboard.type('4')
    await other.keyboard.press('Enter')
    await other.locator('.seats__capacity button').waitFor({ state: 'detached' })
    // The desk does not say so yet: the server does, and what is typed stays.
    await page.keyboard.press('Enter')
    await page.getByText('Meanwhile, somebody set 4.').waitFor()
    await expect(page.locator('.seats__number').inputValue()).resolves.toBe('3')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.locator('.seats__capacity button').waitFor({ state: 'detached' })
    await again(other)
    await row(other, 'Léa').locator('.people__name').click()
    const panel = other.locator('.desk-person')
    await panel.getByRole('button', { name: 'Move to the end of the queue' }).click()
    await other.locator('#confirm-action').click()
    await panel.getByRole('button', { name: 'Give a seat out of turn' }).click()
    await other.getByText('All seats are taken. Give Léa one more than the 3 that there are').waitFor()
    await other.locator('#confirm-action').click()
    await row(other, 'Léa').getByText('Has a seat').waitFor()
    await again(page)
    await page.locator('.others').getByText('Awa gave Léa a seat out of turn').waitFor()

    // Several at once, each for itself: she has cancelled one of them meanwhile.
    await page.getByRole('button', { name: 'Choose the whole page' }).click()
    await page.getByText('4 chosen').waitFor()
    await page.locator('.several').getByRole('button', { name: 'Cancel the registration' }).click()
    await page.locator('#confirm-action').waitFor()
    await row(other, 'Dee').locator('.people__name').click()
    await other.locator('.desk-person').getByRole('button', { name: 'Cancel the registration' }).click()
    await other.locator('#confirm-action').click()
    await other.locator('.desk-person').getByText('By the organisers.').waitFor()
    await page.locator('#confirm-action').click()
    await page.getByText('Done for 3 of 4.').waitFor()
    await page.locator('.several__not').getByText('Dee').waitFor()
    await page.locator('.others').getByText('Awa cancelled the registration of Dee').waitFor()
    // Taken back while it can be.
    await row(page, 'Bo').getByRole('button', { name: 'Undo' }).click()
    await row(page, 'Bo').getByText('Has a seat').waitFor()

    // Erased at once, whatever they are, and chosen no more.
    await page.getByRole('button', { name: 'Clear' }).click()
    for (const name of ['Cid', 'Dee']) await row(page, name).getByRole('checkbox').check()
    await page.locator('.several').getByRole('button', { name: 'Erase' }).click()
    await page.getByText('Erase these 2 registrations for good').waitFor()
    await page.locator('#confirm-action').click()
    await page.getByText('Done for 2 of 2.').waitFor()
    for (const name of ['Cid', 'Dee']) await row(page, name).waitFor({ state: 'detached' })
    await page.locator('.several').waitFor({ state: 'detached' })

    // To writing to whoever is chosen; from somebody to their mails, and back to them.
    await row(page, 'Bo').getByRole('checkbox').check()
    await page.locator('.several').getByRole('button', { name: 'Write to them' }).click()
    await page.waitForURL(({ pathname }) => pathname.endsWith('/write'))
    await page.locator('input[value=chosen]:checked').waitFor()
    await mine.goto(`/admin/desks/${id}`)
    await row(page, 'Bo').locator('.people__name').click()
    await page.locator('.desk-person').getByRole('button', { name: 'See in the log of mails' }).click()
    await page.waitForURL(({ pathname }) => pathname.endsWith('/mails'))
    const back = page.getByRole('button', { name: 'See the person – Bo' })
    await back.first().click()
    await page.locator('.desk-person h2', { hasText: 'Bo' }).waitFor()
  })
})
