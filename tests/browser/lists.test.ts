import { expect, test } from '@jest/globals'
import { wallTimeAt } from '../../src/domain/time'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import type { Admin } from './support/Admin'

/** For how long the work of a minute is waited for. */
const MINUTES_MS = 180_000

describeWithBrowser('The list of workshops', () => {
  const suite = useBrowser()

  const make = async (admin: Admin, data: unknown): Promise<string> => {
    const { body, status } = await admin.rest('/api/workshops?locale=fr&depth=0', { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const row = (admin: Admin, title: string) =>
    admin.page.locator('tbody tr', { has: admin.page.getByRole('link', { name: title, exact: true }) })
  const list = async (admin: Admin): Promise<void> => {
    await admin.goto('/admin/collections/workshops?locale=fr')
    await admin.page.locator('tbody tr').first().waitFor()
    // Until the page is alive its boxes cannot be ticked.
    await admin.page.locator('.template-default--nav-hydrated').waitFor()
  }

  test('calls what has no title so, in the list and above the form, and offers to empty no empty bin', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('number', '77')
    const { id } = await admin.saveDraft()
    await list(admin)
    expect(await row(admin, 'Sans titre').innerText()).not.toContain('Complet')
    await row(admin, 'Sans titre').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Sans titre' }).waitFor()
    expect(await page.locator('.app-header').innerText()).not.toContain(id.slice(0, 8))
    await admin.fill('title', 'Un titre')
    await page.getByRole('heading', { level: 1, name: 'Un titre' }).waitFor()
    await admin.saveDraft()
    await admin.goto('/admin/collections/workshops/trash')
    await page.getByText('La corbeille est vide.').waitFor()
    expect(await page.locator('#empty-trash-button').isVisible()).toBe(false)
    await admin.rest(`/api/workshops/${id}`, { method: 'PATCH', data: { deletedAt: new Date().toISOString() } })
    await admin.goto('/admin/collections/workshops/trash')
    await page.locator('#empty-trash-button').waitFor()
    await admin.rest(`/api/workshops/${id}?trash=true`, { method: 'DELETE' })
  })

  test('is filtered by no id of a row, and changes of several only what several can have alike', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const people: string[] = []
    for (const name of ['Ana Me', 'Ben You']) {
      const { body } = await admin.rest('/api/speakers?locale=fr', { method: 'POST', data: { name } })
      people.push((body.doc as { id: string }).id)
    }
    await admin.goto('/admin/collections/speakers')
    for (const name of ['Ana Me', 'Ben You']) await row(admin, name).locator('input[type=checkbox]').check()
    await page.locator('.list-selection__button', { hasText: 'Modifier' }).first().click()
    await page.locator('.edit-many .field-select .rs__control, .edit-many__form .rs__control').first().click()
    expect(await page.locator('.rs__option').allInnerTexts()).toEqual(['En une seule langue, à dessein'])

    const id = await make(admin, { title: { fr: 'À filtrer', en: 'To filter' } })
    await admin.goto('/admin/collections/workshops')
    await row(admin, 'À filtrer').locator('input[type=checkbox]').check()
    await page.locator('.list-selection__button', { hasText: 'Modifier' }).first().click()
    await page.locator('.edit-many .field-select .rs__control, .edit-many__form .rs__control').first().click()
    const alike = await page.locator('.rs__option').allInnerTexts()
    expect(alike).toContain('Participation')
    expect(alike.filter((field) => /Titre|Début|Nom du lieu|Plan|places|Adresse/.test(field))).toEqual([])
    await admin.goto('/admin/collections/workshops')
    await page.locator('#toggle-list-filters').click()
    await page.getByRole('button', { name: 'Ajouter un filtre' }).first().click()
    await page.locator('.condition__field .rs__control').click()
    const filters = await page.locator('.condition__field .rs__option').allInnerTexts()
    // What organisers would name, by one name each, and no id.
    expect(filters).toEqual([
      'Titre',
      'Numéro',
      'Début',
      'Fin',
      'État',
      'Participation',
      'Lieu',
      'Tenue de l’atelier',
      'Modération',
      'Partenaires',
      'Inscription',
      'Modifié le',
    ])
    await page.keyboard.press('Escape')
    await page.locator('#toggle-list-columns').click()
    const columns = await page.locator('.pill-selector__pill').allInnerTexts()
    expect(columns.slice(0, 6)).toEqual(['Titre', 'Numéro', 'Début', 'État', 'Langues', 'Modifié le'])
    expect(columns.slice(6).sort()).toEqual([
      'Fin',
      'Lieu',
      'Modération',
      'Participation',
      'Tenue de l’atelier',
      'Titre court',
    ])
    await page.locator('.pill-selector__pill', { hasText: 'Lieu' }).click()
    await page.getByRole('columnheader', { name: 'Lieu' }).waitFor()
    // A time stands on the page before a script has run.
    const plain = await admin.context.browser()?.newContext({
      baseURL: new URL(page.url()).origin,
      javaScriptEnabled: false,
      storageState: await admin.context.storageState(),
    })
    const still = await plain?.newPage()
    await still?.goto('/admin/collections/workshops')
    await still?.locator('tbody tr .cell-updatedAt time').first().waitFor()
    await still?.goto(`/admin/collections/workshops/${id}/versions`)
    await still?.locator('.history__sitting time').first().waitFor()
    await plain?.close()
    await admin.rest(`/api/workshops/${id}?trash=true`, { method: 'DELETE' })
    for (const person of people) await admin.rest(`/api/speakers/${person}?trash=true`, { method: 'DELETE' })
  })

  test('says what to do when it is empty, and another thing when nothing is found', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    for (const [collection, sentence] of [
      ['workshops', 'Aucun atelier pour l’instant.'],
      ['sessions', 'Aucune session pour l’instant.'],
      ['speakers', 'Personne dans l’annuaire pour l’instant.'],
      ['organisations', 'Aucune organisation pour l’instant.'],
      ['media', 'Aucune image pour l’instant.'],
    ] as const) {
      await admin.goto(`/admin/collections/${collection}`)
      await page.getByText(sentence).waitFor()
      await page.locator('.no-results a[href*="/create"]').waitFor()
      expect(await page.getByText('Rien ici').isVisible()).toBe(false)
    }
    await make(admin, { title: { fr: 'Le seul', en: 'The only one' } })
    await admin.goto('/admin/collections/workshops?search=introuvable')
    await page.getByText('Rien ne correspond à la recherche ou aux filtres.').waitFor()
    expect(await page.locator('.no-results').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Tout revoir' }).click()
    await row(admin, 'Le seul').waitFor()
    await expect(page.locator('#search-filter-input').inputValue()).resolves.toBe('')
    expect(page.url()).not.toContain('introuvable')
  })

  test('takes a press that comes while the page comes to life', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await make(admin, { title: { fr: 'À ouvrir', en: 'To open' } })
    const slow = await admin.context.newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    for (const wait of [0, 300]) {
      await page.goto('/admin/collections/workshops', { waitUntil: 'commit' })
      await page.waitForTimeout(wait)
      await page.locator('tbody').getByRole('link', { name: 'À ouvrir' }).click({ noWaitAfter: true })
      await page.waitForURL((url) => /workshops\/[0-9a-f-]{20,}$/.test(url.pathname))
    }
  })

  test('opens each by its title, says where each stands, and publishes several at once', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 390, height: 844 } })
    const { page } = admin
    await make(admin, { title: { fr: 'Brouillon', en: 'Draft' } })
    await make(admin, { title: { fr: 'Sans anglais' } })
    const changed = await make(admin, { title: { fr: 'Public', en: 'Public' }, _status: 'published' })
    await admin.rest(`/api/workshops/${changed}?locale=fr`, { method: 'PATCH', data: { title: 'Public changé' } })
    const withdrawn = await make(admin, { title: { fr: 'Retiré', en: 'Withdrawn' }, _status: 'published' })
    await admin.rest(`/api/workshops/${withdrawn}`, { method: 'PATCH', data: { _status: 'draft' } })
    await admin.rest(`/api/workshops/${withdrawn}?locale=fr`, { method: 'PATCH', data: { title: 'Retiré, repris' } })
    await make(admin, { title: { fr: 'Prévu', en: 'Planned' }, publishAt: '2031-03-30T16:00' })

    await list(admin)
    expect(await row(admin, 'Public changé').innerText()).toContain('Publié, modifié depuis')
    expect(await row(admin, 'Retiré, repris').innerText()).toContain('Brouillon')
    expect(await row(admin, 'Prévu').innerText()).toMatch(/Publication le 30 mars 2031.+16:00/)
    const link = row(admin, 'Sans anglais').getByRole('link', { name: 'Sans anglais' })
    const box = await link.boundingBox()
    expect(box?.x).toBeLessThan(390)
    await link.click()
    await page.locator('.doc-controls__controls').waitFor()

    await page.setViewportSize({ width: 1280, height: 900 })
    await list(admin)
    for (const title of ['Brouillon', 'Sans anglais', 'Public changé'])
      await row(admin, title).locator('input[type=checkbox]').check({ force: true })
    /** Waits until, of the two answers, this one is the dark one: colours change by and by. */
    const isProminent = (dark: string, light: string) =>
      page.waitForFunction(
        (ids) => {
          const [first, second] = ids.map((id) => {
            const button = document.querySelector(`.confirmation-modal #${id}`)
            const [red = 255] = button ? (getComputedStyle(button).backgroundColor.match(/\d+/g) ?? []).map(Number) : []
            return button ? getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)' && red < 128 : null
          })
          return first === true && second === false
        },
        [dark, light],
      )
    // Before they leave the list the answer that keeps them is the prominent one, and has the focus.
    await page.locator('.list-selection__button[aria-label="Supprimer"]').click()
    await page.locator('.confirmation-modal #confirm-cancel:focus').waitFor()
    await isProminent('confirm-cancel', 'confirm-action')
    await page.keyboard.press('Enter')
    await page.locator('.confirmation-modal').waitFor({ state: 'detached' })
    // Without a network it is said so, in words, and they can be published once it is back.
    expect(await page.locator('.list-selection__button[aria-label="Publier"]').isVisible()).toBe(false)
    await page.locator('#look-several').click()
    await page.locator('#publish-several').waitFor()
    await admin.context.setOffline(true)
    await page.locator('#publish-several').click()
    await page.locator('.dialog__refused').first().waitFor()
    await admin.context.setOffline(false)
    await page.locator('#publish-several').click()
    await page.getByText('« Sans anglais » : Contenu › Titre – Texte manquant en anglais.').waitFor()
    await row(admin, 'Public changé').getByText('Publié', { exact: true }).waitFor()
    await row(admin, 'Brouillon').getByText('Publié', { exact: true }).waitFor()
    const { body } = await suite.stranger(`/api/workshops/${changed}?locale=fr&depth=0`)
    expect(body).toMatchObject({ title: 'Public changé' })
  })

  test('says which languages each lacks, and shows those that are to be translated by one press', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const both = { title: { fr: 'Traduit', en: 'Translated' }, startsAt: '2020-03-01T10:00', timeZone: 'Europe/Paris' }
    await make(admin, both)
    await make(admin, { title: { fr: 'À traduire' }, startsAt: '2099-03-01T10:00', timeZone: 'Europe/Paris' })
    await make(admin, { title: { fr: 'Sans date', en: 'Without a date' } })
    await list(admin)
    expect(await row(admin, 'Traduit').innerText()).toContain('Complet')
    expect(await row(admin, 'À traduire').innerText()).toContain('Incomplet en anglais')
    const chips = page.getByRole('group', { name: 'Afficher' })
    await chips.getByRole('button', { name: 'Incomplet en anglais' }).click()
    await row(admin, 'Traduit').waitFor({ state: 'detached' })
    await row(admin, 'À traduire').waitFor()
    const pressed = chips.locator('[aria-pressed=true]')
    await expect(pressed.allInnerTexts()).resolves.toEqual(['Incomplet en anglais'])
    await chips.getByRole('button', { name: 'Incomplet en français' }).click()
    await page.getByText('Rien ne correspond à la recherche ou aux filtres.').waitFor()
    await chips.getByRole('button', { name: 'Tout' }).click()
    await row(admin, 'Traduit').waitFor()
    await chips.getByRole('button', { name: 'À venir' }).click()
    await row(admin, 'Traduit').waitFor({ state: 'detached' })
    await row(admin, 'À traduire').waitFor()
    await row(admin, 'Sans date').waitFor()
    await expect(pressed.allInnerTexts()).resolves.toEqual(['À venir'])
    // On a phone, what is shown and by what it is sorted are a choice each, with all that they offer.
    await page.setViewportSize({ height: 844, width: 390 })
    expect(await chips.isVisible()).toBe(false)
    await page.getByRole('combobox', { name: 'Trier', exact: true }).selectOption('Titre, décroissant')
    await page.waitForURL(/sort=-title/)
    await page.getByRole('combobox', { name: 'Afficher', exact: true }).selectOption('Incomplet en anglais')
    await row(admin, 'Sans date').waitFor({ state: 'detached' })
    await row(admin, 'À traduire').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ height: 900, width: 1280 })
    await expect(pressed.allInnerTexts()).resolves.toEqual(['Incomplet en anglais'])
    await chips.getByRole('button', { name: 'À venir' }).click()
    await row(admin, 'Sans date').waitFor()
    // Without a network it is said so, and the list follows once it is back.
    await admin.context.setOffline(true)
    await chips.getByRole('button', { name: 'Tout' }).click()
    await page.locator('[data-sonner-toast]', { hasText: 'Le serveur ne répond pas' }).waitFor()
    await row(admin, 'Sans date').waitFor()
    await admin.context.setOffline(false)
    await row(admin, 'Traduit').waitFor()
  })

  test('shows that a planned publication was refused, and its form says why', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    // Where clocks are furthest behind the time has not come yet.
    const inZone = (timeZone: string) => admin.rest('/api/globals/series', { data: { timeZone }, method: 'POST' })
    await inZone('Etc/GMT+12')
    const publishAt = wallTimeAt(new Date(Date.now() + 3_600_000).toISOString(), 'Etc/GMT+12')
    const id = await make(admin, { title: { fr: 'Prévu sans anglais' }, publishAt })
    await inZone('Europe/Paris')
    // Somebody is at work on it meanwhile.
    const other = await suite.open({ language: 'fr' })
    await other.edit('workshops', id)
    await other.fill('subtitle', 'Un sous-titre')
    // The server looks once a minute, and later where it has much else to do.
    const isRefused = async (): Promise<boolean> =>
      Boolean((await admin.rest(`/api/workshops/${id}?draft=true&depth=0`)).body.publishRefused)
    for (const end = Date.now() + MINUTES_MS; !(await isRefused()); await page.waitForTimeout(2000))
      if (Date.now() > end) throw new Error('The planned publication was not refused.')
    await other.form().locator('#action-save-draft').click()
    await other.page.locator('.trouble', { hasText: 'La publication programmée a été refusée entre-temps' }).waitFor()
    await expect(other.field('subtitle').inputValue()).resolves.toBe('Un sous-titre')
    await list(admin)
    expect(await row(admin, 'Prévu sans anglais').innerText()).toContain('Publication programmée refusée')
    await admin.edit('workshops', id)
    const warning = await page.getByRole('alert').filter({ hasText: 'publication programmée' }).innerText()
    expect(warning).toContain('Contenu › Titre – Texte manquant en anglais.')
    await admin.fill('publishAt', '2031-03-30T16:00')
    await page.locator('.warning').waitFor({ state: 'detached' })
  }, 400_000)
})
