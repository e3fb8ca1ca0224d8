import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('A form that something else overtakes', () => {
  const suite = useBrowser()

  const workshop = async () => {
    const admin = await suite.open({ language: 'fr' })
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Un', en: 'One' } },
    })
    return { admin, id: (made.body.doc as { id: string }).id, page: admin.page }
  }

  test('does not write over what was stored meanwhile, keeps its text, and does when somebody decides so', async () => {
    const { admin, id, page } = await workshop()
    await admin.edit('workshops', id)
    await admin.fill('subtitle', 'Le mien')
    await admin.rest(`/api/workshops/${id}?locale=fr&draft=true`, { method: 'PATCH', data: { subtitle: 'L’autre' } })
    await page.locator('#action-save-draft').click()
    const notice = page.locator('.trouble')
    await notice.getByText('enregistré ailleurs entre-temps').waitFor()
    const stored = async (): Promise<unknown> =>
      (await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)).body.subtitle
    expect(await stored()).toBe('L’autre')
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('Le mien')

    // It can be looked at beside, and typing goes on.
    const [other] = await Promise.all([
      page.waitForEvent('popup'),
      notice.getByRole('link', { name: 'Voir ce qui est enregistré' }).click(),
    ])
    await other.locator('#field-subtitle_fr').waitFor()
    await expect(other.locator('#field-subtitle_fr').inputValue()).resolves.toBe('L’autre')
    await other.close()
    await admin.fill('subtitle', 'Le mien, plus long')
    await page.locator('#action-save').click()
    await page.waitForLoadState('networkidle')
    expect(await stored()).toBe('L’autre')

    await notice.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await stored()).toBe('Le mien, plus long')
    await admin.fill('subtitle', 'Encore')
    await admin.saveDraft()
    expect(await stored()).toBe('Encore')
  })

  test('says so while one types, without taking the text', async () => {
    const { admin, id, page } = await workshop()
    await admin.edit('workshops', id)
    await admin.rest(`/api/workshops/${id}?locale=fr&draft=true`, { method: 'PATCH', data: { subtitle: 'L’autre' } })
    await admin.fill('subtitle', 'Le mien')
    await page.locator('.trouble').getByText('enregistré ailleurs entre-temps').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('Le mien')
  })

  test('keeps its text when the session has ended, and saves after a log-in elsewhere', async () => {
    const { admin, id, page } = await workshop()
    await admin.edit('workshops', id)
    await admin.fill('subtitle', 'À garder')
    await admin.context.clearCookies({ name: 'payload-token' })
    await admin.form().locator('[id="field-links"] .array-field__add-row').click()
    const notice = page.locator('.trouble')
    await notice.getByText('Votre session est terminée').waitFor()

    const [login] = await Promise.all([
      page.waitForEvent('popup'),
      notice.getByRole('link', { name: 'Se connecter' }).click(),
    ])
    await login.locator('#field-email').fill(suite.account.email)
    await login.locator('#field-password').fill(suite.account.password)
    await login.locator('form.login__form button[type=submit]').click()
    await login.locator('.dashboard').waitFor()
    await login.close()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await notice.getByText('de nouveau connecté').waitFor()
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('À garder')
    await admin.fill('links.0.url', 'https://example.org/')
    expect(await admin.saveDraft()).toMatchObject({ subtitle: 'À garder', links: [{ url: 'https://example.org/' }] })
  })
})
