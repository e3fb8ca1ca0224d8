import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('What Payload and its libraries say in English alone, in French', () => {
  const suite = useBrowser()

  test('that a picture is missing', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('media')
    await page.locator('#action-save').click()
    await page.locator('.refused', { hasText: 'Choisissez une image.' }).waitFor()
    await page.locator('.field-error[title="Choisissez une image."]', { hasText: 'Choisissez une image.' }).waitFor()
    expect(await page.getByText('file is required').count()).toBe(0)
  })
})
