import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('A webhook in the admin', () => {
  const suite = useBrowser()

  test('says how it does, tests, shows and changes its secret, and is switched off and on', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('webhooks')
    await admin.fill('name', 'Le site')
    await admin.fill('url', 'https://127.0.0.1:1/hook')
    await admin.save()
    const panel = page.locator('.webhook')
    await panel.getByText('aucun envoi n’a encore abouti', { exact: false }).waitFor()
    await page.locator('#webhook-test').click()
    await panel.getByText('adresse privée, refusée').waitFor()
    expect(await panel.getByRole('cell', { name: 'échoué' }).count()).toBe(1)
    await page.locator('#webhook-secret').click()
    const secret = panel.locator('.webhook__secret code')
    await secret.waitFor()
    const before = await secret.innerText()
    expect(before).toMatch(/^whsec_/)
    await page.locator('#webhook-rotate').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Changer le secret' }).click()
    await panel.getByText('L’ancien secret reste valable', { exact: false }).waitFor()
    expect(await secret.innerText()).not.toBe(before)
    await page.locator('#webhook-switch').click()
    await panel.getByText('Arrêté à la main', { exact: false }).waitFor()
    await page.locator('#webhook-switch').click()
    await page.locator('#webhook-switch').getByText('Arrêter', { exact: true }).waitFor()
    if (process.env.WEBHOOK_SHOT) await page.screenshot({ fullPage: true, path: process.env.WEBHOOK_SHOT })
  })
})
