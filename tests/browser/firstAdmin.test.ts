import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('An installation without accounts', () => {
  const suite = useBrowser({ withAdmin: false })

  test('shows the command that makes the first administrator, in both languages, and never a form; then the login', async () => {
    for (const [locale, title] of [
      ['fr-FR', 'Bienvenue dans Atelier'],
      ['en-GB', 'Welcome to Atelier'],
    ] as const) {
      const admin = await suite.open({ account: null, locale })
      for (const address of ['/admin', '/admin/login', '/admin/create-first-user', '/admin/collections/workshops']) {
        await admin.page.goto(address)
        await admin.page.getByRole('heading', { name: title }).waitFor()
        expect(await admin.page.locator('code').innerText()).toBe('npm run admin -- you@example.org')
        expect(await admin.page.locator('form, input').count()).toBe(0)
      }
      expect(admin.complaints).toEqual([])
    }
    const refused = await fetch(`${suite.url}/api/users/first-register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'first@example.org', password: 'a long enough password' }),
    })
    expect(refused.status).toBe(403)

    await suite.makeAdmin()
    const admin = await suite.open({ account: null })
    await admin.logInByForm(suite.account)
    expect(new URL(admin.page.url()).pathname).toBe('/admin')
  })
})
