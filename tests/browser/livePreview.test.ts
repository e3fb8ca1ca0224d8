import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('The preview beside the form', () => {
  const suite = useBrowser()

  test('shows what is typed before it is saved, in both languages, and leaves the form as it is', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1500, height: 950 } })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { slug: 'preview', title: { fr: 'Titre', en: 'Title' }, subtitle: { fr: 'Sous-titre', en: 'Subtitle' } },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('workshops', id, 'fr')
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByText('Brouillon – non public').waitFor()
    await preview.getByRole('heading', { name: 'Titre' }).waitFor()

    await admin.fill('title', 'Jamais enregistré')
    await preview.getByRole('heading', { name: 'Jamais enregistré' }).waitFor()
    await admin.fill('subtitle', '')
    await preview.locator('.subtitle', { hasText: 'Subtitle en anglais' }).waitFor()

    await preview.getByRole('link', { name: 'English' }).click()
    await preview.getByText('Draft – not public').waitFor()
    await preview.getByRole('heading', { name: 'Title' }).waitFor()
    await expect(admin.field('title').inputValue()).resolves.toBe('Jamais enregistré')
    await preview.getByRole('link', { name: 'Français' }).click()
    await preview.getByRole('heading', { name: 'Jamais enregistré' }).waitFor()

    // What is typed arrives while somebody presses a link.
    const link = (await preview.getByRole('link', { name: 'English' }).boundingBox())!
    await admin.fill('title', 'Arrivé entre-temps')
    await page.mouse.move(link.x + link.width / 2, link.y + link.height / 2)
    await page.mouse.down()
    await page.waitForTimeout(2000)
    await page.mouse.up()
    await preview.getByRole('heading', { name: 'Title' }).waitFor()
    await preview.getByRole('link', { name: 'Français' }).click()
    await preview.getByRole('heading', { name: 'Arrivé entre-temps' }).waitFor()

    expect((await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)).body.title).toBe('Titre')
    expect((await fetch(`${suite.url}/fr/ateliers/preview`)).status).toBe(404)
    expect((await fetch(`${suite.url}/preview/workshops/${id}?locale=fr`)).status).toBe(404)
    expect(admin.complaints).toEqual([])
  })

  test('of the series follows its form too', async () => {
    const admin = await suite.open({ viewport: { width: 1500, height: 950 } })
    const { page } = admin
    await admin.rest('/api/globals/series?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'La série', en: 'The series' } },
    })
    await admin.goto('/admin/globals/series')
    admin.inLanguage('en')
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'The series' }).waitFor()
    await admin.fill('tagline', 'A tagline that nobody saved')
    await preview.locator('.subtitle', { hasText: 'A tagline that nobody saved' }).waitFor()
  })
})
