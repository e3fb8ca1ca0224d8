import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import type { Admin } from './support/Admin'

describeWithBrowser('A field that names another document', () => {
  const suite = useBrowser()

  const make = async (admin: Admin, collection: string, data: unknown): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }

  /** What is offered for what one types. */
  const offered = async (admin: Admin, path: string, typed: string): Promise<string[]> => {
    const { page } = admin
    await admin.field(path).click()
    await admin.field(path).fill(typed)
    // Until the answer to the last key is there.
    await page.locator('.rs__menu').waitFor()
    await page.locator('.rs__loading-indicator').waitFor({ state: 'detached' })
    const names = await page.locator('.rs__option').allInnerTexts()
    await page.keyboard.press('Escape')
    return names
  }

  test('finds it by every name in every language, by acronym, without accents and in any order of words', async () => {
    const admin = await suite.open({ language: 'fr' })
    await make(admin, 'organisations', {
      name: { fr: 'Office des Nations unies contre la drogue et le crime' },
      acronym: 'ONUDC',
      aliases: ['UNODC'],
    })
    await make(admin, 'organisations', { name: { en: 'Global Initiative' }, acronym: 'GI-TOC' })
    await make(admin, 'organisations', { name: { fr: 'L’Écoute' } })
    await make(admin, 'speakers', { name: 'Élodie Ferrand' })
    await make(admin, 'speakers', { name: 'Déborah Alimi' })

    await admin.make('speakers')
    await admin.fill('name', 'Quelqu’un')
    await admin.addRow('affiliations', 'organisation')
    const organisation = 'affiliations.0.organisation'
    const office = ['Office des Nations unies contre la drogue et le crime – ONUDC']
    expect(await offered(admin, organisation, 'UNODC')).toEqual(office)
    expect(await offered(admin, organisation, 'onudc')).toEqual(office)
    expect(await offered(admin, organisation, 'crime office')).toEqual(office)
    expect(await offered(admin, organisation, 'gi-toc')).toEqual(['Global Initiative (en anglais) – GI-TOC'])
    expect(await offered(admin, organisation, 'ecoute')).toEqual(['L’Écoute'])
    expect(await offered(admin, organisation, 'nowhere')).toEqual([])
    await admin.choose(organisation, 'ecoute', 'L’Écoute')
    await admin.picker(organisation).locator('.rs__single-value', { hasText: 'L’Écoute' }).waitFor()

    await admin.make('sessions')
    await admin.fill('title', 'Un exposé')
    await admin.addRow('people', 'person')
    expect(await offered(admin, 'people.0.person', 'elodie')).toEqual(['Élodie Ferrand'])
    expect(await offered(admin, 'people.0.person', 'alimi deborah')).toEqual(['Déborah Alimi'])
    expect(admin.complaints).toEqual([])
  })
})
