import { expect, test } from '@jest/globals'
import { dayAtTime } from '../../src/i18n/dates'
import { words as shown } from '../../src/i18n/words/desk/mailShown'
import { words } from '../../src/i18n/words/desk/write'
import { words as parts } from '../../src/i18n/words/desk/parts'
import { barriers } from './support/barriers'
import { Counted } from './support/Counted'
import { useMailServer } from './support/mailServer'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const startsAt = '2999-04-26T16:00'

describeWithBrowser('Writing to those who registered', () => {
  const mails = useMailServer()
  const suite = useBrowser()
  const say = <T>(of: { fr: T; en: T }, language: 'fr' | 'en'): T => of[language]

  test.each(['fr', 'en'] as const)(
    'takes few clicks, can be taken back, and reaches each in their language, in %s',
    async (language) => {
      const admin = await suite.open({ language, viewport: { width: 1366, height: 900 } })
      const { body } = await admin.rest('/api/workshops?locale=fr', {
        method: 'POST',
        data: {
          slug: `ecrire-${language}`,
          title: { fr: 'Écrire', en: 'Write' },
          timeZone: 'Europe/Paris',
          startsAt,
          registration: { mode: 'internal' },
          _status: 'published',
        },
      })
      const { id } = body.doc as { id: string }
      for (const [name, reader] of [
        ['Ada', 'fr'],
        ['Bea', 'en'],
      ] as const) {
        const data = { workshop: id, email: `${name}.${language}@example.org`.toLowerCase(), name, language: reader }
        expect((await admin.rest('/api/registrations/add', { method: 'POST', data })).status).toBe(200)
      }
      const { page } = admin
      await admin.goto(`/admin/desks/${id}`)
      const nav = page.getByRole('navigation', { name: say(parts.parts, language) })
      const send = page.getByRole('button', { name: say(words.send, language)(2) })
      const count = new Counted(page)
      await count.click(nav.getByRole('link', { name: say(parts.write, language) }))
      await page.locator(`input[name=subject_${language}]:focus`).waitFor()
      await count.type('Salle {date}')
      await page.keyboard.press('Tab')
      await count.type('La salle a changé.')
      // One language alone is read by all, which is said beforehand.
      const other = language === 'fr' ? 'en' : 'fr'
      await page.getByText(say(words.otherLanguage[other], language)(1)).waitFor()
      await count.click(send)
      await page.getByRole('button', { name: say(words.takeBack, language) }).waitFor()
      expect([count.clicks, count.fields]).toEqual([2, 2])

      // Taken back, it is the draft again.
      await page.getByRole('button', { name: say(words.takeBack, language) }).click()
      await page.getByText(say(words.takenBack, language)).waitFor()
      const subject = (of: 'fr' | 'en') => page.locator(`input[name=subject_${of}]`)
      await expect(subject(language).inputValue()).resolves.toBe('Salle {date}')
      await subject(other).fill('{nom}')
      await page.locator(`textarea[name=body_${other}]`).fill('Room')
      await send.click()
      await page.locator(`input[name=subject_${other}][aria-invalid]`).waitFor()
      await subject(other).fill('Other room')
      await page.getByText(say(words.draft.kept, language)).waitFor()

      // The draft outlives the page.
      await page.reload()
      await page.waitForFunction(
        (name) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value === 'Other room',
        `subject_${other}`,
      )
      await page.getByRole('button', { name: say(words.preview.show, language), exact: true }).click()
      const frame = page.frameLocator('.mail-shown iframe')
      await frame
        .getByRole('heading', {
          name: `Salle ${language === 'fr' ? dayAtTime(startsAt, 'fr') : dayAtTime(startsAt, 'en')}`,
        })
        .waitFor()
      await page.getByRole('button', { name: say(shown.readerOf[other], language) }).click()
      await frame.getByRole('heading', { name: 'Other room' }).waitFor()
      expect(await page.locator('.mail-shown iframe').getAttribute('sandbox')).toBe('')
      await page.getByRole('button', { name: say(shown.look.text, language) }).click()
      expect(await page.locator('.mail-shown pre').textContent()).toContain('Room')
      expect(await barriers(page, '.write')).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await page.locator('.write').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(390)
      expect(await barriers(page, '.write')).toEqual([])
      await page.getByRole('button', { name: say(shown.tryIt, language) }).click()
      await page.locator('.write__said').filter({ hasText: '@' }).waitFor()

      await send.click()
      await page.getByRole('button', { name: say(words.takeBack, language) }).waitFor()
      await page.locator('.write__state--held').waitFor()
      const trial = await mails.mail(suite.account.email, 'message')
      expect([trial.subject, trial.to]).toEqual([
        expect.stringMatching(/^\[(Essai|Trial)\] Salle /),
        [suite.account.email],
      ])
      expect(admin.complaints.filter((one) => !/400/.test(one))).toEqual([])
    },
    180_000,
  )
})
