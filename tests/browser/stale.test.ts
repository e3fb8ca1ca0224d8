import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const words = {
  fr: {
    line: 'À revoir en anglais\u00a0: le texte français a changé depuis.',
    changed: 'Ce qui a changé',
    holds: 'Le texte anglais reste juste',
    chip: 'À revoir en anglais',
    todo: /atelier à revoir en anglais/,
    card: 'Textes à revoir en anglais',
  },
  en: {
    line: 'To look over in English: the French text has changed since.',
    changed: 'What changed',
    holds: 'The English text still holds',
    chip: 'To look over in English',
    todo: /workshop to look over in English/,
    card: 'Texts to look over in English',
  },
}

describeWithBrowser('A text that is older than its other language', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'is counted, found and marked with what changed, until somebody says that it holds (%s)',
    async (language) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const said = words[language]
      const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
        method: 'POST',
        data: {
          title: { fr: `Une rivière (${language})`, en: 'A river' },
          startsAt: '2098-01-01T10:00',
          timeZone: 'Europe/Paris',
          objectives: [{ text: { fr: 'Apprendre à lire une carte', en: 'Learn to read a map' } }],
        },
      })
      const { id, objectives } = made.body.doc as { id: string; objectives: { id: string }[] }
      const row = { id: objectives[0]!.id, text: { fr: 'Apprendre à dessiner une carte' } }
      const address = `/api/workshops/${id}?locale=fr&depth=0&draft=true`
      const patched = await admin.rest(address, { method: 'PATCH', data: { objectives: [row] } })
      expect(patched.status).toBe(200)

      // From the first screen to the list of such texts, and to the very text; in a list of workshops by one press.
      await page.goto('/admin')
      await page.getByRole('link', { name: said.todo }).click()
      await page
        .locator('.translating__document', { hasText: language === 'fr' ? 'Une rivière (fr)' : 'A river' })
        .locator('del')
        .waitFor()
      await page.goto('/admin/collections/workshops')
      await page.locator('.list-chips__chip', { hasText: said.chip }).click()
      await page.getByText(`Une rivière (${language})`).first().waitFor()
      await page.goto('/admin')
      await page.getByRole('link', { name: said.card }).first().click()
      const line = page.locator('[id="field-objectives__0__text"].texts-line')
      await line.getByText(said.line).waitFor()
      expect(await page.locator('.texts-line__older').count()).toBe(1)
      await line.getByText(said.changed).click()
      expect(await line.locator('del').innerText()).toMatch(/lire$/)
      expect(await line.locator('ins').innerText()).toMatch(/dessiner$/)

      // A text that changes again is compared with what the other one was written for.
      await page.locator('[id="field-objectives__0__text_fr"]').fill('Apprendre à corriger une carte')
      // What the save brings back to the form comes late: it would be put over what is said before it.
      let bring = (): void => undefined
      const isLate = new Promise<void>((resolve) => (bring = resolve))
      await page.route(/\/admin\/collections\/workshops\//, async (route) => {
        if (route.request().headers()['next-action']) await isLate
        await route.continue()
      })
      await admin.saveDraft()
      await line.locator('ins', { hasText: 'corriger' }).waitFor()
      expect(await line.getByRole('button', { name: said.holds }).isDisabled()).toBe(true)
      bring()

      const [held] = await Promise.all([
        page.waitForResponse((answer) => answer.url().endsWith('/holds')),
        line.getByRole('button', { name: said.holds }).click(),
      ])
      expect(await held.json()).toEqual({ stale: [] })
      await line.getByText(said.line).waitFor({ state: 'detached' })
      expect((await admin.rest(address)).body).toMatchObject({ stale: [], staleIn: '-' })
      // What was said is kept by the next save.
      await page.locator('[id="field-title_fr"]').fill(`Un fleuve (${language})`)
      await admin.saveDraft()
      await page.locator('[id="field-title"].texts-line').getByText(said.line).waitFor()
      expect((await admin.rest(address)).body.stale).toEqual([
        { path: 'title', language: 'en', since: { fr: `Une rivière (${language})` } },
      ])
      await page.locator('[id="field-title_en"]').fill('A broad river')
      await admin.saveDraft()
      await page.locator('.texts-line__older').waitFor({ state: 'detached' })
    },
  )
})
