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
    const create = page.locator('.rs__option', { hasText: /^(Créer la fiche de|Create the entry of) / })
    await create.waitFor()
    const names = await page.locator('.rs__option').allInnerTexts()
    await page.keyboard.press('Escape')
    // What is to be made stands last.
    return names.slice(0, -1)
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

  test('makes what it does not find with the name that was typed, and goes on where it was', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('speakers')
    await admin.fill('name', 'Quelqu’un d’autre')
    await admin.addRow('affiliations', 'organisation')
    const path = 'affiliations.0.organisation'
    // A new row has the focus.
    await page.waitForFunction((id) => document.activeElement?.id === id, 'field-affiliations__0__organisation')
    await page.keyboard.type('Maison des sources')
    await page.locator('.rs__option', { hasText: 'Créer la fiche de «\u00a0Maison des sources\u00a0»' }).click()
    await page.locator('.drawer--is-open form[data-form-ready="true"]').waitFor()
    await expect(admin.field('name').inputValue()).resolves.toBe('Maison des sources')
    await page.locator('.drawer--is-open #action-save').click()
    await page.locator('.drawer--is-open').waitFor({ state: 'detached' })
    await admin.picker(path).locator('.rs__single-value', { hasText: 'Maison des sources' }).waitFor()
    await page.waitForFunction((id) => document.activeElement?.id === id, 'field-affiliations__0__organisation')
    const saved = await admin.save()
    const { body } = await admin.rest(
      `/api/organisations/${(saved.affiliations as { organisation: unknown }[])[0]!.organisation as string}?locale=fr`,
    )
    expect(body.name).toBe('Maison des sources')
    expect(admin.complaints).toEqual([])
  })

  test('says where people work, and tells two of one name apart: by that, else by what stands in their address', async () => {
    const admin = await suite.open({ language: 'en' })
    const organisation = await make(admin, 'organisations', { name: { en: 'Observatory of Rivers' } })
    await make(admin, 'speakers', { name: 'Paul Roux', affiliations: [{ organisation }] })
    await make(admin, 'speakers', { name: 'Paul Roux' })
    await make(admin, 'speakers', { name: 'Paul Roux' })
    await make(admin, 'speakers', { name: 'Paula Roux', affiliations: [{ organisation }] })
    await make(admin, 'organisations', { name: { en: 'House of Words' } })
    await make(admin, 'organisations', { name: { en: 'House of Words' } })
    await admin.make('sessions', 'en')
    await admin.addRow('people', 'person')
    expect((await offered(admin, 'people.0.person', 'roux')).toSorted()).toEqual([
      'Paul Roux – Observatory of Rivers',
      'Paul Roux – paul-roux-2',
      'Paul Roux – paul-roux-3',
      'Paula Roux – Observatory of Rivers',
    ])
    await admin.make('speakers', 'en')
    await admin.addRow('affiliations', 'organisation')
    expect((await offered(admin, 'affiliations.0.organisation', 'house')).toSorted()).toEqual([
      'House of Words – house-of-words',
      'House of Words – house-of-words-2',
    ])
  })
})
