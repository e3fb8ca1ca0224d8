import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('The registrations of a workshop', () => {
  const suite = useBrowser()

  test('are asked for on the public page without scripts, and given seats, moved and cancelled in the admin', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr', {
      method: 'POST',
      data: {
        slug: 'registrations',
        title: { fr: 'Un atelier', en: 'A workshop' },
        timeZone: 'Europe/Paris',
        startsAt: '2999-04-26T16:00',
        registration: { mode: 'internal' },
        _status: 'published',
      },
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }

    // Seats are set in the tab of the workshop, and count at once.
    await admin.goto(`/admin/collections/workshops/${id}`)
    await page.locator('.tabs-field__tab-button', { hasText: 'Inscription' }).click()
    await page.locator('[name="desk-capacity"]').fill('0')
    await page.getByRole('button', { name: 'Enregistrer les places et l’ouverture' }).click()
    await page.getByText('Un nombre entier de places').waitFor()
    await page.locator('[name="desk-capacity"]').fill('1')
    await page.locator('[name="desk-waitlist"]').check()
    await page.getByRole('button', { name: 'Enregistrer les places et l’ouverture' }).click()
    await page.getByText('Enregistré\u00a0: en vigueur.').waitFor()

    const browser = page.context().browser()
    const origin = new URL(page.url()).origin
    const context = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const stranger = await context?.newPage()
    if (!stranger) throw new Error('There is no browser.')
    for (const name of ['Ana', 'Bo']) {
      await stranger.goto(`${origin}/fr/ateliers/registrations`)
      await stranger.getByRole('link', { name: 'S’inscrire' }).click()
      await stranger.locator('[name="email"]').fill(`${name}@example.org`)
      await stranger.locator('[name="name"]').fill(name)
      await stranger.waitForTimeout(2100)
      await stranger.getByRole('button', { name: 'Demander une place' }).click()
      await stranger.getByText(`Nous avons écrit à ${name}@example.org.`).waitFor()
    }
    await context?.close()

    await admin.goto(`/admin/registrations?workshop=${id}`)
    const row = (name: string) => page.locator('.registrations__table tbody tr', { hasText: name })
    const act = async (name: string, label: string): Promise<void> => {
      await row(name).getByRole('button', { name: label }).click()
      await page.locator('#confirm-action').click()
    }
    await act('Ana', 'Tenir pour confirmée')
    await row('Ana').getByText('Ont une place').waitFor()
    await act('Bo', 'Tenir pour confirmée')
    await row('Bo').getByText('Rang 2').waitFor()
    await page.getByText('1\u00a0place prise sur 1').waitFor()
    await act('Ana', 'Annuler')
    // Waiting for a seat ends with an offer.
    await row('Bo').getByText('Place proposée').waitFor()
    await page.getByRole('button', { name: 'Annulées' }).click()
    await row('Bo').waitFor({ state: 'detached' })
    await row('Ana').getByText('Annulées').waitFor()
    await page.getByRole('button', { name: 'Toutes' }).click()
    await page.getByRole('searchbox').fill('ÀNA exam')
    await row('Bo').waitFor({ state: 'detached' })
    await row('Ana').waitFor()
    expect(page.url()).not.toContain('exam')
  })
})
