import { expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { barriers } from './support/barriers'
import { useMailServer } from './support/mailServer'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const codeOf = (secret: string, steps: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

describeWithBrowser('Two-step verification that a role asks for', () => {
  const suite = useBrowser({ env: () => Promise.resolve({ SECOND_FACTOR_FROM: 'admin' }) })

  test('is set up at the log-in, by keyboard, before there is a session', async () => {
    const { complaints, page } = await suite.open({
      account: null,
      language: 'fr',
      viewport: { width: 390, height: 844 },
    })
    const { email, password } = suite.account
    await page.goto('/admin/login?language=fr&redirect=/admin/collections/users')
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.locator('#field-code:focus').waitFor()
    await page.getByText('Votre rôle demande la validation en deux étapes').waitFor()
    expect(await page.locator('#set-up path').getAttribute('d')).toMatch(/^M4 4h1v1h-1z/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers(page)).toEqual([])
    await page.keyboard.type('000')
    await page.keyboard.press('Enter')
    await page.locator('#said').getByText('Ce code n’est pas celui de l’application').waitFor()
    const secret = ((await page.locator('#set-up code').textContent()) ?? '').replaceAll(' ', '')
    await page.keyboard.type(codeOf(secret, 0))
    await page.keyboard.press('Enter')
    await page.locator('#new-codes:focus').waitFor()
    expect(await page.locator('#new-codes li').count()).toBe(10)
    const kept = await page.locator('#new-codes li').first().innerText()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('tbody').getByText('Activée').waitFor()
    await page.goto('/admin/account')
    await page.getByText('Votre rôle l’exige').waitFor()
    expect(await page.locator('#stop-factor').count()).toBe(0)
    // Another phone: the password, a recovery code, and the first code of the other app.
    await page.locator('#field-current-password').fill(password)
    await page.keyboard.press('Enter')
    await page
      .locator('.confirm-own__said')
      .getByText(/Confirmé /)
      .waitFor()
    await page.locator('#change-factor').press('Enter')
    await page.locator('#field-second-factor:focus').waitFor()
    await page.keyboard.type(kept)
    await page.keyboard.press('Enter')
    await page.locator('.second-factor__scan svg').waitFor()
    const another = ((await page.locator('#factor-secret').textContent()) ?? '').replaceAll(' ', '')
    expect(another).not.toBe(secret)
    await page.locator('#field-second-factor:focus').waitFor()
    expect(await page.locator('#field-second-factor').inputValue()).toBe('')
    await page.keyboard.type(codeOf(another, 0))
    await page.keyboard.press('Enter')
    await page.locator('#recovery-codes:focus').waitFor()
    await page.locator('#codes-kept').click()
    await page.getByText('Il vous reste 10 codes de secours.').waitFor()
    // What is refused is written there too.
    expect(complaints.filter((said) => !/40[03]/.test(said))).toEqual([])
  })
})

describeWithBrowser('Two-step verification', () => {
  const mails = useMailServer()
  const suite = useBrowser()

  test.each([
    ['fr', 'Activée depuis le', 'Il vous reste 9 codes de secours.', 'Ce code n’est pas le bon', /Chrome/, 'activée'],
    ['en', 'On since', 'You have 9 recovery codes left.', 'This code is wrong', /Chrome/, 'is on'],
  ] as const)(
    'is set up by keyboard, asked for at the log-in, and ends sessions elsewhere (%s)',
    async (language, since, left, wrong, browser, subject) => {
      const account = { email: `factor-${language}@example.org`, password: 'a long enough password' }
      const admin = await suite.open()
      await admin.rest('/api/users', { method: 'POST', data: { ...account, role: 'editor' } })
      const own = await suite.open({ account, language })
      // Windows of one account share a session here, unless they log in.
      const elsewhere = await suite.open({ account: null, language })
      await elsewhere.logIn(account)
      const { complaints, page } = own
      const isIn = async (who: typeof own) => (await who.rest('/api/users/me')).body.user !== null
      await own.goto('/admin/account')
      const sessions = page.locator('.own-sessions li')
      await sessions.nth(1).waitFor()
      expect(await sessions.nth(0).innerText()).toMatch(browser)

      await page.locator('#begin-factor').click()
      await page.locator('#field-current-password:focus').waitFor()
      await page.keyboard.type(account.password)
      await page.keyboard.press('Enter')
      await page
        .locator('.confirm-own__said')
        .getByText(/Confirm(é|ed) /)
        .waitFor()
      await page.locator('#begin-factor').press('Enter')
      const secret = ((await page.locator('#factor-secret').textContent()) ?? '').replaceAll(' ', '')
      await page.locator('.second-factor__scan svg').waitFor()
      await page.locator('#field-second-factor:focus').waitFor()
      await page.keyboard.type(codeOf(secret, -1))
      await page.keyboard.press('Enter')
      await page.locator('#recovery-codes:focus').waitFor()
      const codes = await page.locator('.second-factor__codes li').allInnerTexts()
      expect(codes).toHaveLength(10)
      await page.locator('#codes-kept').click()
      await page.locator('.second-factor').getByText(since).waitFor()
      await sessions.nth(1).waitFor({ state: 'detached' })
      expect([await isIn(own), await isIn(elsewhere)]).toEqual([true, false])
      expect(complaints).toEqual([])

      // A wrong code keeps one where one is; then the right one.
      const second = await suite.open({ account: null, language })
      const way = second.page
      await way.goto(`/admin/login?language=${language}`)
      await way.keyboard.type(account.email)
      await way.keyboard.press('Tab')
      await way.keyboard.type(account.password)
      await way.keyboard.press('Enter')
      await way.locator('#field-code:focus').waitFor()
      expect(await way.locator('#field-password').isVisible()).toBe(false)
      await way.keyboard.type('abc')
      await way.keyboard.press('Enter')
      await way.locator('#said').getByText(wrong).waitFor()
      await way.locator('#field-code:focus').waitFor()
      await way.keyboard.type(codeOf(secret, 1))
      await way.keyboard.press('Enter')
      await way.locator('.dashboard').waitFor()

      // By a recovery code, which says how many are left.
      const third = await suite.open({ account: null, language })
      await third.page.goto(`/admin/login?language=${language}`)
      await third.page.locator('#field-email').fill(account.email)
      await third.page.locator('#field-password').fill(account.password)
      await third.page.keyboard.press('Enter')
      await third.page.locator('#field-code').fill(codes[0] as string)
      await third.page.keyboard.press('Enter')
      await third.page.locator('#left').getByText(left).waitFor()
      await third.page.keyboard.press('Enter')
      await third.page.locator('.dashboard').waitFor()

      await page.reload()
      await page.locator('.second-factor').getByText(left).waitFor()
      expect(await sessions.count()).toBe(3)
      await page.locator('#end-others').click()
      await sessions.nth(1).waitFor({ state: 'detached' })
      expect([await isIn(own), await isIn(second), await isIn(third)]).toEqual([true, false, false])

      expect(mails.taken.find(({ to }) => to.includes(account.email))?.subject).toContain(subject)
      // Whoever is lost is let in again by an administrator.
      const { user } = (await own.rest('/api/users/me')).body as { user: { id: string } }
      await admin.goto(`/admin/collections/users/${user.id}`)
      await admin.page.locator('#remove-factor').click()
      await admin.page.locator('.confirmation-modal #confirm-action').click()
      await admin.page.locator('#remove-factor').waitFor({ state: 'detached' })
      const fourth = await suite.open({ account: null })
      await fourth.logIn(account)
    },
  )
})
