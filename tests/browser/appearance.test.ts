import { expect, test } from '@jest/globals'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('The colour of the series', () => {
  const suite = useBrowser()

  test('is typed or chosen, says how it is read, and is that of the preview and of the public pages', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1366, height: 900 } })
    const { page } = admin
    await admin.rest('/api/globals/series?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'La série', en: 'The series' } },
    })
    await admin.goto('/admin/globals/series')
    await page.locator('form[data-form-ready="true"]').waitFor()
    await admin.tab('Apparence')
    const [picker, text] = [page.getByLabel('Choisir la couleur'), admin.field('colour')]
    await picker.focus()
    await page.keyboard.press('Tab')
    await hasFocus(text)
    await page.keyboard.type('#FFDD00')
    await expect(picker.inputValue()).resolves.toBe('#ffdd00')
    await page.getByText('Contraste\u00a0: 1,3\u00a0:\u00a01 sur le blanc, 13,').waitFor()
    await page.getByText('les textes y prennent la nuance plus sombre #').waitFor()
    await expect(page.getByText('la nuance plus claire').count()).resolves.toBe(0)
    // As the browser’s own picker sets it.
    await picker.fill('#00205b')
    await expect(text.inputValue()).resolves.toBe('#00205b')
    await page.getByText('les textes y prennent la nuance plus claire #').waitFor()

    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    const isSeen = () => getComputedStyle(document.documentElement).borderTopColor === 'rgb(160, 16, 64)'
    await preview.getByRole('heading', { name: 'La série' }).waitFor()
    await text.fill('#a01040')
    await page
      .frames()
      .find((frame) => frame.url().includes('/preview/series'))
      ?.waitForFunction(isSeen)
    await expect(preview.locator('link#colour').count()).resolves.toBe(1)
    await page.locator('#live-preview-toggler').click()

    await admin.save()
    const reader = await admin.context.newPage()
    await reader.goto(`${suite.url}/fr`)
    await reader.waitForFunction(isSeen)
    expect(admin.complaints).toEqual([])
  })
})
