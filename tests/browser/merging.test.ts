import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('Entries of the directory', () => {
  const suite = useBrowser()

  test.each([
    ['fr', 'Supprimer', 'Confirmer'],
    ['en', 'Delete', 'Confirm'],
  ] as const)(
    'that are used say where when their deletion is refused, for one and for several (%s)',
    async (language, remove, confirm) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const make = async (collection: string, data: object): Promise<string> => {
        const { body } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
        return (body.doc as { id: string }).id
      }
      const speaker = await make('speakers', { name: `Ada ${language}` })
      await make('sessions', { kind: 'talk', title: { fr: `Exposé ${language}` }, people: [{ person: speaker }] })

      await admin.edit('speakers', speaker)
      await page.locator('.doc-controls__popup button').first().click()
      await page.locator('#action-delete').click()
      await page.getByRole('button', { name: confirm }).click()
      const toast = page.locator('[data-sonner-toast]')
      await toast.filter({ hasText: `Exposé ${language}` }).waitFor()
      expect(await toast.innerText()).not.toContain('deletedAt')

      await admin.goto('/admin/collections/speakers')
      await page.locator('#select-all').click()
      await page.getByRole('button', { name: remove, exact: true }).first().click()
      await page.getByRole('button', { name: confirm }).last().click()
      await toast.filter({ hasText: `Exposé ${language}` }).waitFor()
      expect(await toast.innerText()).not.toContain('deletedAt')
    },
  )

  const make = async (admin: Admin, collection: string, data: unknown): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const open = async (admin: Admin, entry: string): Promise<void> => {
    await admin.page.locator('.doc-controls__popup button').first().click()
    await admin.page.getByRole('button', { name: entry }).click()
    await admin.page.locator('.drawer--is-open .merging').waitFor()
  }

  test('are merged from the menu of the one, which shows first what will happen, and opens the one that stays', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const kept = await make(admin, 'organisations', { name: { fr: 'Office des drogues' }, acronym: 'OD' })
    const other = await make(admin, 'organisations', {
      name: { fr: 'Bureau des drogues' },
      aliases: ['ODC'],
      country: 'AT',
    })
    const person = await make(admin, 'speakers', { name: 'Angela Me', affiliations: [{ organisation: other }] })
    const session = await make(admin, 'sessions', { title: { fr: 'Un exposé', en: 'A talk' }, people: [{ person }] })
    await make(admin, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      partners: [{ organisation: other, role: 'host' }],
      programme: [{ session }],
      slug: 'merged',
      _status: 'published',
    })
    await admin.edit('organisations', other)
    await open(admin, 'Fusionner avec une autre fiche…')
    await page.getByLabel('L’autre fiche').fill('od')
    await page.locator('.rs__option', { hasText: 'Office des drogues' }).click()
    const dialog = page.locator('.drawer--is-open .merging')
    // The one that is open stays, unless one says otherwise: by keys here.
    await dialog.getByRole('button', { name: 'Fusionner et garder «\u00a0Bureau des drogues\u00a0»' }).waitFor()
    await page.getByLabel('Bureau des drogues (cette fiche)').focus()
    await page.keyboard.press('ArrowDown')
    const merge = dialog.getByRole('button', { name: 'Fusionner et garder «\u00a0Office des drogues\u00a0»' })
    await merge.waitFor()
    const said = await dialog.innerText()
    for (const words of [
      /Un atelier/,
      /Angela Me/,
      /Pays/,
      /Bureau des drogues et ODC|Bureau des drogues, ODC/,
      /corbeille/,
    ])
      expect(said).toMatch(words)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1280, height: 900 })
    await merge.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith(kept))
    await admin.form().locator('[data-form-ready="true"], .doc-controls__controls').first().waitFor()
    await page.locator('form[data-form-ready="true"]').waitFor()
    await page.getByText('ODC').first().waitFor()
    await page.getByText('Les deux fiches n’en font plus qu’une\u00a0: celle-ci.').waitFor()
    expect((await suite.stranger(`/api/organisations/by-slug/od`)).body).toMatchObject({
      aliases: ['Bureau des drogues', 'ODC'],
      country: 'AT',
    })
    expect((await suite.stranger('/api/workshops/by-slug/merged?locale=fr')).body).toMatchObject({
      partners: [{ name: { fr: 'Bureau des drogues' }, organisation: { id: kept } }],
    })
    expect((await admin.rest(`/api/organisations/${other}`)).status).toBe(404)
    expect(admin.complaints).toEqual([])
  })

  test('are not merged over what somebody typed and did not save', async () => {
    const admin = await suite.open({ language: 'en', colorScheme: 'dark' })
    const one = await make(admin, 'speakers', { name: 'Ada Un' })
    await make(admin, 'speakers', { name: 'Ada Deux' })
    await admin.edit('speakers', one)
    await admin.fill('sortName', 'Un')
    await open(admin, 'Merge with another entry…')
    await admin.page.getByLabel('The other entry').fill('deux')
    await admin.page.locator('.rs__option', { hasText: 'Ada Deux' }).click()
    await admin.page.getByText('Save them first').waitFor()
    const merge = admin.page.getByRole('button', { name: 'Merge and keep “Ada Un”' })
    await merge.waitFor()
    expect(await merge.isDisabled()).toBe(true)
  })

  test('are met before the second is made: opened from its form, or chosen where one was asked for', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    const office = await make(admin, 'organisations', { name: { fr: 'Office' }, aliases: ['UNODC'] })
    const angela = await make(admin, 'speakers', { name: 'Angela Me', affiliations: [{ organisation: office }] })
    await admin.make('speakers')
    await admin.fill('name', 'mé angela')
    await page.locator('.known p', { hasText: '“Angela Me” (Office) is in the directory already.' }).waitFor()
    await admin.addRow('affiliations', 'organisation')
    await admin.makeFor('affiliations.0.organisation')
    await admin.fill('acronym', 'unodc')
    await page.locator('.doc-drawer .known', { hasText: '“Office”' }).waitFor()
    await page.getByRole('button', { name: 'Choose that entry' }).click()
    await page.locator('.doc-drawer').waitFor({ state: 'detached' })
    await admin.picker('affiliations.0.organisation').locator('.rs__single-value', { hasText: 'Office' }).waitFor()
    // Two people may have one name.
    const doc = await admin.save()
    expect(doc).toMatchObject({ name: 'mé angela', affiliations: [{ organisation: office }] })
    expect(await page.locator('.known').isVisible()).toBe(false)

    await admin.make('speakers')
    await admin.fill('name', 'Me, Angela')
    await page.locator(`.known a[href$="${angela}"]`, { hasText: 'Open that entry' }).click()
    // What was typed is asked about first.
    await page.getByRole('button', { name: 'Leave without saving' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(angela))
    expect(admin.complaints).toEqual([])
  })
})
