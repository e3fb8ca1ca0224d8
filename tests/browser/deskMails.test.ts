import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Localized } from '../../src/i18n/locales'
import { words as shown } from '../../src/i18n/words/desk/mailShown'
import { words } from '../../src/i18n/words/desk/mails'
import { words as registrations } from '../../src/i18n/words/registrationsDesk'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { useMailServer } from './support/mailServer'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

const both = (fr: string, en: string) => ({ fr, en })

describeWithBrowser('The mails of a desk', () => {
  const mails = useMailServer()
  const suite = useBrowser()

  /** A published workshop with seats, and people whom an organiser has added. */
  const workshopOf = async (admin: Admin, slug: string, people: readonly string[]): Promise<string> => {
    const post = (address: string, data: object) => admin.rest(address, { method: 'POST', data })
    const { body } = await post('/api/workshops?locale=fr', {
      slug,
      title: both('Un atelier au titre assez long pour deux lignes', 'A workshop with a title of two lines'),
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal' },
      _status: 'published',
    })
    const { id } = body.doc as { id: string }
    expect((await post(`/api/workshops/${id}/desk`, { capacity: 5, waitlist: true })).status).toBe(200)
    for (const name of people) {
      const email = `${name}-${slug}@example.org`
      expect((await post('/api/registrations/add', { workshop: id, email, name, language: 'en' })).status).toBe(200)
    }
    return id
  }
  const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

  test.each(['en', 'fr'] as const)(
    'say what goes when, hold out a hand to what did not arrive, and speak in organisers’ words (%s)',
    async (language) => {
      const say = <T>(said: Localized<T>): T => said[language]
      const admin = await suite.open({ language })
      const { page } = admin
      const missing = `bob-${language}@example.org`
      mails.missing.add(missing)
      const id = await workshopOf(admin, language, ['ana', 'bob'])
      await mails.mail(`ana-${language}@example.org`, 'added')
      await admin.goto(`/admin/desks/${id}/mails`)
      // What goes when: the next is the first reminder, in the zone of the workshop.
      const next = page.locator('.desk-mails__step[aria-current]')
      await next.getByText(say(words.plan.steps.reminder)(24)).waitFor()
      await next.getByText(language === 'fr' ? '25 avril 2999' : '25 April 2999').waitFor()
      await page.getByRole('button', { name: say(words.plan.change) }).click()
      await page.locator('[name="mails-reminders"]').fill('48')
      await page.getByRole('button', { name: say(words.plan.save), exact: true }).click()
      await next.getByText(say(words.plan.steps.reminder)(48)).waitFor()

      // Who did not get theirs: the reason in words, and a button.
      await page.locator('.desk-mails__trouble').waitFor()
      await page.getByRole('button', { name: say(words.hand.go) }).click()
      const row = (name: string) => page.locator('.desk-mails__table tbody tr', { hasText: name })
      await page.locator('[data-chip="bounced"]').click()
      await row('ana').first().waitFor({ state: 'detached' })
      await row('bob').first().getByText(say(words.reasons.mailbox)).waitFor()
      // One is left as it is, which ends its need of a hand; the others go again.
      const seat = row('bob').filter({ hasText: say(registrations.mailKinds.confirmed) })
      await seat.getByRole('button', { name: say(words.log.acts.left) }).click()
      await page.getByText(say(words.log.done.left)).waitFor()
      await seat.getByText(say(words.log.seenTo.left)).waitFor()
      mails.missing.delete(missing)
      for (;;) {
        const again = row('bob').getByRole('button', { name: say(words.log.acts.again) })
        if (!(await again.count())) break
        const before = await again.count()
        await again.first().click()
        await page.getByText(say(words.log.done.again)).waitFor()
        await until(async () => (await again.count()) !== before)
      }
      await mails.mail(missing, 'added')
      await page.locator('.desk-mails__trouble').waitFor({ state: 'detached' })
      await page.locator('[data-chip="all"]').click()
      await page.getByRole('searchbox').fill('BÖB')
      await row('ana').first().waitFor({ state: 'detached' })
      expect(page.url()).not.toContain('B')
      await page.getByRole('searchbox').fill('')

      // In organisers’ words: what is wrong is said at its field, and the other language stays.
      await page.locator('[name="mails-kind"]').selectOption('confirmed')
      const field = (part: string, locale: string) => page.locator(`[name="mails-${part}-${locale}"]`)
      await field('body', language).fill('Hello {nom}')
      const known = language === 'fr' ? 'Ce message ne connaît pas {nom}.' : 'This mail does not know {nom}.'
      await page.getByText(known).waitFor()
      await expect(field('body', language).getAttribute('aria-invalid')).resolves.toBe('true')
      await field('body', language).fill(`Canary ${language} <b>`)
      await page.getByText(known).waitFor({ state: 'detached' })
      // A placeholder comes by its button, where the caret is.
      await page
        .locator('.desk-mails__field', { has: field('body', language) })
        .getByRole('button', { name: '{name}' })
        .click()
      await expect(field('body', language).inputValue()).resolves.toBe(`Canary ${language} <b>{name}`)
      const frame = page.locator('.mail-shown iframe')
      await expect(frame.getAttribute('sandbox')).resolves.toBe('')
      await frame.contentFrame().getByText(`Canary ${language} <b>`).waitFor()
      const save = page.getByRole('button', { name: say(words.texts.save) })
      await save.click()
      await page.getByText(say(words.texts.saved)).waitFor()
      await page.getByRole('button', { name: say(shown.look.text), exact: true }).click()
      await page.locator('.mail-shown pre').getByText(`Canary ${language} <b>`).waitFor()
      const other = language === 'fr' ? 'en' : 'fr'
      await page.locator('.desk-mails__preview fieldset').first().getByRole('button', { pressed: false }).click()
      await page.locator('.mail-shown pre[lang=' + other + ']').waitFor()
      expect(await page.locator('.mail-shown pre').textContent()).not.toContain(`Canary ${language}`)
      await page.getByRole('button', { name: say(shown.tryIt) }).click()
      await page.getByText(say(shown.tried)(suite.account.email)).waitFor()

      // No barriers; on a phone nothing stands beside it, and a finger meets each button.
      expect(await barriers(page, '.desk-mails')).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await wide(page)).toBe(390)
      for (const button of await page.locator('.desk-mails').getByRole('button').all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(admin.complaints).toEqual([])
    },
  )
})
