import { expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const words = {
  fr: {
    card: 'Traduire, texte après texte',
    save: 'Enregistrer',
    saved: 'Enregistré',
    none: 'Tout est là dans les deux langues.',
    holds: 'Reste juste',
    nav: /^À traduire/,
    tab: 'À traduire',
    languages: ['Les deux langues', 'Français', 'Anglais'],
  },
  en: {
    card: 'Translate, text after text',
    save: 'Save',
    saved: 'Saved',
    none: 'Everything is there in both languages.',
    holds: 'Still holds',
    nav: /^To translate/,
    tab: 'To translate',
    languages: ['Both languages', 'French', 'English'],
  },
}

/** What axe finds serious or critical on the part of the page that is ours. */
const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate<string[]>(`axe.run(document.querySelector('.translating')).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`)
}

describeWithBrowser('The screen for translating', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'leads from the first screen to a text, and by a key to the next (%s)',
    async (language) => {
      const said = words[language]
      const admin = await suite.open({ language })
      const { page } = admin
      const make = async (collection: string, data: object): Promise<string> =>
        (
          (await admin.rest(`/api/${collection}?locale=fr&depth=0&draft=true`, { method: 'POST', data })).body.doc as {
            id: string
          }
        ).id
      const session = await make('sessions', { title: { fr: `Exposé ${language}` }, kind: 'talk' })
      const workshop = await make('workshops', {
        title: { fr: `Rivières (${language})` },
        subtitle: { fr: 'Sources', en: 'Sources' },
        startsAt: '2097-01-01T10:00',
        timeZone: 'Europe/Paris',
        programme: [{ session }],
      })
      await admin.rest(`/api/workshops/${workshop}?locale=fr&draft=true`, {
        method: 'PATCH',
        data: { subtitle: { fr: 'Sources et lits' } },
      })

      await page.goto('/admin')
      await page
        .locator('.todo__card', { hasText: `Rivières (${language})` })
        .getByRole('link', { name: said.card })
        .click()
      // The very text has the caret: it is typed, and saved by a press.
      const title = page.locator('.translating__text').first()
      await title.locator('textarea:focus').waitFor()
      expect(await findings(page)).toEqual([])
      await page.keyboard.type('Rivers')
      await title.getByRole('button', { name: said.save, exact: true }).click()
      await title.getByText(said.saved, { exact: true }).waitFor()
      expect((await admin.rest(`/api/workshops/${workshop}?draft=true&locale=all`)).body).toMatchObject({
        _status: 'draft',
        title: { fr: `Rivières (${language})`, en: 'Rivers' },
      })

      // By keys to the next, and past the one that is older.
      await page.keyboard.press('Alt+ArrowDown')
      const subtitle = page.locator('.translating__text').nth(1)
      await subtitle.locator('textarea:focus').waitFor()
      expect(await subtitle.locator('ins').allInnerTexts()).toHaveLength(1)
      await page.keyboard.press('Alt+ArrowDown')
      const talk = page.locator('.translating__text').nth(2)
      await talk.locator('textarea:focus').waitFor()
      await page.keyboard.type('Talk')
      // Somebody else writes it meanwhile: nothing is lost.
      await admin.rest(`/api/sessions/${session}?draft=true`, { method: 'PATCH', data: { title: { en: 'A talk' } } })
      await page.keyboard.press('Control+Enter')
      await subtitle.locator('textarea:focus').waitFor()
      await talk.getByRole('alert').waitFor()
      expect(await talk.locator('textarea').inputValue()).toBe('Talk')
      await talk.getByRole('alert').getByRole('button').click()
      const kept = page.locator('.translating__unplaced')
      await kept.getByText('Talk', { exact: true }).waitFor()
      await kept.getByRole('button').click()
      await kept.waitFor({ state: 'detached' })

      await page.locator('.translating__text').getByRole('button', { name: said.holds }).click()
      await page.getByText(said.none).waitFor()
      await page.locator('.doc-tabs').getByText(said.nav).waitFor()
      // Languages are called as everywhere else, and the tab of the browser says which workshop this is.
      expect(await page.locator('.translating__choices').last().getByRole('button').allInnerTexts()).toEqual(
        said.languages,
      )
      await page.reload()
      const name = language === 'fr' ? `Rivières (${language})` : 'Rivers'
      await page.waitForFunction((title) => document.title === title, `${name} – ${said.tab} – Atelier`)
      // All of it begins with what has something to be done.
      await make('organisations', { name: { fr: `Rives ${language}` } })
      await page.goto('/admin/translations')
      await page.waitForFunction((title) => document.title === title, `${said.tab} – Atelier`)
      await page.locator('.translating__text').first().waitFor()
    },
  )

  test('is all that a translator is shown', async () => {
    const admin = await suite.open({ language: 'en' })
    const who = { email: 'translator@example.org', password: 'long enough a password' }
    const made = await admin.rest('/api/users', { method: 'POST', data: { ...who, role: 'translator' } })
    expect(made.status).toBe(201)
    const { doc } = (
      await admin.rest('/api/workshops?locale=fr&depth=0&draft=true', {
        method: 'POST',
        data: { title: { fr: 'Forêts' }, links: [{ url: 'https://example.org/', label: { fr: 'Lien' } }] },
      })
    ).body as { doc: { id: string } }
    const workshop = doc.id
    const own = await suite.open({ language: 'en', account: who })
    const { page } = own
    await page.goto('/admin')
    await page.locator('.translating__document', { hasText: 'Forêts' }).waitFor()
    await own.edit('workshops', workshop, 'en')
    await own.field('title').fill('Forests')
    expect(await page.locator('#field-number').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').count()).toBe(0)
    await own.saveDraft()
    const { body } = await admin.rest(`/api/workshops/${workshop}?draft=true&locale=all`)
    expect(body.title).toEqual({ fr: 'Forêts', en: 'Forests' })
    // What they may read is found from anywhere, with what they can do.
    await page.keyboard.press('Control+k')
    const found = page.getByRole('option')
    await found.getByText('To translate', { exact: true }).waitFor()
    expect(await found.getByText('New workshop').count()).toBe(0)
    await page.keyboard.type('forests')
    await found.getByText('Forests').waitFor()
  })
})
