import { expect, test } from '@jest/globals'
import { useMailServer } from './support/mailServer'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { quiet } from './support/quiet'

describeWithBrowser('An account in the admin', () => {
  const mails = useMailServer()
  const suite = useBrowser()

  test.each([
    [
      'fr',
      /Invitation envoyée le/,
      'Envoyer de nouveau',
      'L’invitation est partie.',
      'Bienvenue',
      'Dernière connexion',
    ],
    ['en', /Invitation sent on/, 'Send again', 'The invitation has gone out.', 'Welcome', 'Last log-in'],
  ] as const)(
    'is made without a password, which whoever is invited chooses (%s)',
    async (language, sentOn, again, gone, welcome, cameOn) => {
      const email = `invited-${language}@example.org`
      const admin = await suite.open({ language })
      await admin.make('users')
      expect(await admin.page.locator('#field-invite').isChecked()).toBe(true)
      expect(await admin.page.locator('#field-password').isVisible()).toBe(false)
      // Whoever thinks twice: nothing of a password that was begun is sent.
      await admin.page.locator('#field-invite').uncheck()
      await admin.fill('password', 'begun')
      await admin.page.locator('#field-invite').check()
      await admin.fill('email', email)
      await admin.fill('name', 'Ana')
      await admin.page.locator('#action-save').click()
      const invite = admin.page.locator('#invite')
      await invite.waitFor()
      await admin.page.reload()
      await admin.page.getByText(sentOn).waitFor()
      const text = mails.taken.find(({ to }) => to.includes(email))?.text ?? ''
      expect(await invite.innerText()).toBe(again)
      await invite.click()
      await admin.page.getByText(gone).waitFor()

      const { complaints, page } = await suite.open({ account: null, language })
      await page.goto(/\/admin\/reset\/\S+/.exec(text)?.[0] ?? '')
      await page.getByRole('heading', { name: welcome }).waitFor()
      await page.keyboard.type('a long enough password')
      await page.keyboard.press('Enter')
      await page.locator('.dashboard').waitFor()
      expect(complaints).toEqual([])
      await admin.page.reload()
      await admin.page.getByText(new RegExp(`^${cameOn}`)).waitFor()
      expect(await invite.count()).toBe(0)
    },
  )

  test('is where its owner types before the script of the log-in comes, and where they were going is kept', async () => {
    const { page } = await suite.open({ account: null, language: 'en' })
    let come: () => void = () => undefined
    const coming = new Promise<void>((resolve) => (come = resolve))
    await page.route('**/assets/account.js*', async (route) => {
      await coming
      await route.continue()
    })
    const address = '/admin/login?redirect=%2Fadmin%2Fcollections%2Fspeakers&language=fr'
    await page.goto(address, { waitUntil: 'commit' })
    const password = page.locator('#field-password')
    await password.click()
    await page.keyboard.type('begun ')
    const script = page.waitForResponse(/account\.js/)
    come()
    await script
    // What it does once it is there: the box that shows the password.
    await page.locator('#show').waitFor()
    await page.keyboard.type('and ended')
    expect([await page.locator('#field-email').inputValue(), await password.inputValue()]).toEqual([
      '',
      'begun and ended',
    ])

    await page.unroute('**/assets/account.js*')
    await page.route('**/assets/account.js*', (route) => route.abort())
    await page.goto(address)
    await page.locator('#field-email').fill('somebody@example.org')
    await password.fill('a password')
    const again = page.waitForResponse((answer) => answer.url().endsWith(address) && answer.status() === 200)
    await password.press('Enter')
    await again
    await page.locator('html[lang=fr] #account').waitFor()
    expect(page.url().endsWith(address)).toBe(true)
  })

  test('says why a password is refused, and goes on saying it', async () => {
    const admin = await suite.open({ language: 'fr' })
    await admin.make('users')
    await admin.page.locator('#field-invite').uncheck()
    await admin.fill('email', 'short@example.org')
    await admin.fill('password', 'short')
    await admin.fill('confirm-password', 'short')
    await admin.page.locator('#action-save').click()
    await admin.page.locator('.refused').waitFor()
    await quiet(admin.page)
    expect(await admin.page.locator('.refused').innerText()).toContain(
      'Nouveau mot de passe – Un mot de passe d’au moins 12 caractères.',
    )
    expect(await admin.field('password').getAttribute('data-refused')).toBe('')
    await admin.fill('password', 'a long enough password')
    await admin.fill('confirm-password', 'a long enough password')
    await admin.page.locator('.refused').waitFor({ state: 'detached' })
  })

  test('keeps what was typed when one’s own new password is too short', async () => {
    const admin = await suite.open({ language: 'fr' })
    await admin.goto('/admin/account')
    await admin.page.locator('#change-password').click()
    await admin.fill('password', 'short')
    await admin.fill('confirm-password', 'short')
    await quiet(admin.page)
    await admin.page.locator('#action-save').click()
    await admin.page.locator('.refused').getByText('au moins 12 caractères').waitFor()
    await quiet(admin.page)
    expect(await admin.page.locator('.refused').innerText()).toContain('au moins 12 caractères')
    await expect(admin.field('password').inputValue()).resolves.toBe('short')
  })

  test('asks for the current password before one’s own password, address or key is changed, and keeps what was typed', async () => {
    const email = 'own-password@example.org'
    const [before, after] = ['a long enough password', 'quite another password']
    const admin = await suite.open()
    await admin.rest('/api/users', { method: 'POST', data: { email, password: before, role: 'editor' } })
    const own = await suite.open({ account: { email, password: before }, language: 'fr' })
    const { page } = own
    await own.goto('/admin/account')
    const current = page.locator('#field-current-password')
    const said = page.locator('.confirm-own__said')
    await page.locator('#generate-api-key').click()
    await said.getByText('Confirmez d’abord').waitFor()
    await page.locator('#change-password').click()
    await own.fill('password', after)
    await own.fill('confirm-password', after)
    await page.locator('#action-save').click()
    await hasFocus(current)
    await expect(own.field('password').inputValue()).resolves.toBe(after)
    await current.fill('a wrong long password')
    await page.locator('#confirm-password').click()
    await said.getByText('Ce n’est pas le mot de passe actuel').waitFor()
    await current.fill(before)
    await current.press('Enter')
    await said.getByText('Confirmé pour cinq minutes.').waitFor()
    await expect(current.inputValue()).resolves.toBe('')
    const stored = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/users/'),
    )
    await page.locator('#action-save').click()
    expect((await stored).status()).toBe(200)
    const logged = await suite.open({ account: null })
    await logged.logIn({ email, password: after })
  })

  test.each([
    ['fr', 'Se déconnecter partout…', 'Se déconnecter partout', 'votre clé d’API, si vous en avez une, est révoquée'],
    ['en', 'Log out everywhere…', 'Log out everywhere', 'your API key, if you have one, is revoked'],
  ] as const)(
    'ends every session of one’s own account, once that is confirmed (%s)',
    async (language, open, leave, what) => {
      const account = { email: `everywhere-${language}@example.org`, password: 'a long enough password' }
      const admin = await suite.open()
      await admin.rest('/api/users', { method: 'POST', data: { ...account, role: 'editor' } })
      const [here, elsewhere] = [await suite.open({ account, language }), await suite.open({ account, language })]
      const { page } = here
      await here.goto('/admin/account')
      const [button, dialog] = [page.getByRole('button', { name: open }), page.locator('.confirmation-modal')]
      const isHere = async (who: typeof here) => (await who.rest('/api/users/me')).body.user !== null
      await button.click()
      await dialog.getByText(what).waitFor()
      await page.locator('.confirmation-modal #confirm-cancel:focus').waitFor()
      await page.keyboard.press('Enter')
      await dialog.waitFor({ state: 'detached' })
      expect(await isHere(elsewhere)).toBe(true)
      // Without a network it is said so, and can be done once it is back.
      await button.click()
      await here.context.setOffline(true)
      await dialog.getByRole('button', { name: leave }).click()
      await page
        .getByRole('alert')
        .getByText(language === 'fr' ? 'n’a pas abouti' : 'could not be')
        .waitFor()
      await dialog.waitFor({ state: 'detached' })
      await here.context.setOffline(false)
      await here.fill('name', 'Jamais enregistré')
      await button.click()
      await dialog.getByRole('button', { name: leave }).click()
      await page.locator('form#account').waitFor()
      expect(await isHere(elsewhere)).toBe(false)
      // It is one’s own account alone that one leaves.
      const { body } = await admin.rest(`/api/users?where[email][equals]=${account.email}`)
      await admin.edit('users', (body.docs as { id: string }[])[0]!.id)
      await admin.field('name').waitFor()
      expect(await admin.page.locator('#log-out-everywhere').count()).toBe(0)
    },
  )

  test('changes the language of the lists with that of the interface', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const data = { title: { fr: 'En français', en: 'In English' } }
    await admin.rest('/api/workshops?locale=fr', { method: 'POST', data })
    for (const [language, title] of [
      ['English', 'In English'],
      ['Français', 'En français'],
    ] as const) {
      await admin.goto('/admin/account')
      await page.locator('#language-select').waitFor()
      const kept = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.url().includes('/payload-preferences/locale'),
      )
      await page.locator('#language-select').click()
      await page.locator('.rs__option', { hasText: language }).click()
      await kept
      await admin.goto('/admin/collections/workshops')
      await page.getByRole('link', { name: title }).waitFor()
    }
  })

  test.each([
    ['editor', ['registrations', 'users']],
    ['organiser', ['users']],
    ['admin', []],
  ] as const)(
    'shows its own role to %s, lets nobody change it, and the rest of the admin leaves out what is not for it',
    async (role, hidden: readonly string[]) => {
      const account = { email: `another-${role}@example.org`, password: 'a long enough password' }
      const admin = await suite.open()
      expect((await admin.rest('/api/users', { method: 'POST', data: { ...account, role } })).status).toBe(201)
      const own = await suite.open({ account })
      await own.goto('/admin')
      // Registrations have a page of their own.
      const pathOf = (name: string): string =>
        name === 'registrations' ? '/admin/desks' : `/admin/collections/${name}`
      const shown = (name: string): Promise<number> =>
        own.page.locator(`.nav a[href$="${pathOf(name)}"], .dashboard a[href$="${pathOf(name)}"]`).count()
      for (const collection of ['registrations', 'users'])
        expect([collection, (await shown(collection)) > 0]).toEqual([collection, !hidden.includes(collection)])
      expect(await shown('workshops')).toBeGreaterThan(0)
      for (const collection of ['registrations', 'users']) {
        await own.goto(pathOf(collection))
        expect([collection, await own.page.locator('.collection-list, .registrations').count()]).toEqual([
          collection,
          hidden.includes(collection) ? 0 : 1,
        ])
      }
      // Everybody has their own account.
      await own.goto('/admin/account')
      await own.field('name').waitFor()
      await own.field('role').locator('.rs__control--is-disabled').waitFor()
      await expect(own.page.locator('#field-email').inputValue()).resolves.toBe(account.email)

      const { body } = await admin.rest(`/api/users?where[email][equals]=${account.email}`)
      await admin.edit('users', (body.docs as { id: string }[])[0]!.id)
      await admin.field('role').locator('.rs__control:not(.rs__control--is-disabled)').waitFor()
    },
  )
})
