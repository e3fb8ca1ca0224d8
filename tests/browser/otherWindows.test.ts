import { expect, test } from '@jest/globals'
import type { Locator, Page, Request } from 'playwright-core'
import type { Admin } from './support/Admin'
import { quiet } from './support/quiet'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** Keeps the answer to the first request of a kind until it is released. */
const held = async (page: Page, isMeant: (request: Request) => boolean) => {
  const asked = page.waitForRequest(isMeant)
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => (letGo = resolve))
  let isFirst = true
  await page.route('**/api/**', async (route) => {
    if (!isFirst || !isMeant(route.request())) return route.fallback()
    isFirst = false
    const response = await route.fetch()
    await released
    return route.fulfill({ response })
  })
  return {
    asked,
    release: async (): Promise<void> => {
      const told = page.waitForResponse((response) => isMeant(response.request()))
      letGo()
      await told
    },
  }
}

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
    await page.waitForFunction(() => document.activeElement?.classList.contains('trouble'))
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
    await quiet(page)
    expect(await stored()).toBe('L’autre')

    await notice.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await stored()).toBe('Le mien, plus long')
    await admin.fill('subtitle', 'Encore')
    await admin.saveDraft()
    expect(await stored()).toBe('Encore')
  })

  test('takes no press too early, and no answer too late', async () => {
    const { admin, id, page } = await workshop()
    const other = (subtitle: string) =>
      admin.rest(`/api/workshops/${id}?locale=fr&draft=true`, { method: 'PATCH', data: { subtitle } })
    const stored = async (): Promise<unknown> =>
      (await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)).body.subtitle
    const notice = page.locator('.trouble')
    const overwrite = notice.getByRole('button', { name: 'Enregistrer ma version' })
    await admin.edit('workshops', id)
    await other('L’autre')
    await admin.fill('subtitle', 'Le mien')
    await notice.getByText('enregistré ailleurs entre-temps').waitFor()

    // What refuses is long in coming, and the way on is pressed meanwhile.
    const refusal = await held(page, (request) => request.method() === 'PATCH')
    await page.locator('#action-save-draft').click()
    await refusal.asked
    await overwrite.click()
    await refusal.release()
    await notice.waitFor({ state: 'detached' })
    expect(await stored()).toBe('Le mien')

    // What is stored is asked for after a refusal, and told when the form was saved since.
    await other('Encore l’autre')
    await admin.fill('subtitle', 'Encore le mien')
    await page.locator('#action-save-draft').click()
    await notice.getByText('enregistré ailleurs entre-temps').waitFor()
    const look = await held(page, (request) => request.url().includes('/changes?since='))
    await page.locator('#action-save-draft').click()
    await look.asked
    await overwrite.click()
    await notice.waitFor({ state: 'detached' })
    expect(await stored()).toBe('Encore le mien')
    await look.release()
    await page.waitForTimeout(500)
    expect(await notice.count()).toBe(0)
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

  test('is open again where no answer comes, keeps its text, and saves it when asked once more', async () => {
    const { admin, id, page } = await workshop()
    await admin.edit('workshops', id)
    await admin.fill('subtitle', 'Sans réponse')
    const isSave = (request: Request): boolean => request.method() === 'PATCH'
    // Nothing ever comes of it.
    await page.route(`**/api/workshops/${id}?*`, (route) => (isSave(route.request()) ? undefined : route.continue()))
    await page.clock.install()
    await Promise.all([page.waitForRequest(isSave), page.locator('#action-save-draft').click()])
    expect(await page.getByText('Le serveur ne répond pas').count()).toBe(0)
    await page.clock.fastForward('02:05')
    await page.getByText('Le serveur ne répond pas. Rien de ce que vous avez écrit n’est perdu').first().waitFor()
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('Sans réponse')
    await page.unroute(`**/api/workshops/${id}?*`)
    await admin.saveDraft()
    const stored = await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)
    expect(stored.body.subtitle).toBe('Sans réponse')
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
    await login.locator('form#account button[type=submit]').click()
    await login.locator('.dashboard').waitFor()
    await login.close()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await notice.getByText('de nouveau connecté').waitFor()
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('À garder')
    await admin.fill('links.0.url', 'https://example.org/')
    expect(await admin.saveDraft()).toMatchObject({ subtitle: 'À garder', links: [{ url: 'https://example.org/' }] })
  })

  const logInElsewhere = async (admin: Admin, link: Locator, who = suite.account): Promise<void> => {
    const [login] = await Promise.all([admin.page.waitForEvent('popup'), link.click()])
    await login.locator('#field-email').fill(who.email)
    await login.locator('#field-password').fill(who.password)
    await login.locator('form#account button[type=submit]').click()
    await login.locator('.dashboard').waitFor()
    await login.close()
    await admin.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  }

  test('is not saved without a network, says so in the language of its reader, and is saved once it is back', async () => {
    const { admin, id, page } = await workshop()
    await admin.edit('workshops', id)
    await admin.fill('subtitle', 'Hors ligne')
    await admin.context.setOffline(true)
    await page.locator('#action-save-draft').click()
    const notice = page.locator('.trouble', { hasText: 'le serveur ne répond pas' })
    await notice.waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/fetch/i)
    // A field that finds entries says so too.
    await admin.tab('Personnes')
    await admin.context.setOffline(false)
    await admin.addRow('moderators', 'person')
    await admin.context.setOffline(true)
    await admin.field('moderators.0.person').click()
    await page.locator('.rs__menu', { hasText: 'Le serveur ne répond pas' }).waitFor()
    await page.keyboard.press('Escape')
    await admin.context.setOffline(false)
    await admin.tab('Contenu')
    expect(await admin.saveDraft()).toMatchObject({ subtitle: 'Hors ligne' })
    await notice.waitFor({ state: 'detached' })
  })

  test('whose programme is typed into after the session has ended says so, and stores it after a log-in elsewhere', async () => {
    const { admin, id, page } = await workshop()
    const act = { act: 'add', kind: 'talk', title: { fr: 'Un', en: null }, within: null, before: null }
    await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data: act })
    const stored = async (): Promise<string> =>
      JSON.stringify((await admin.rest(`/api/workshops/${id}/programme`)).body.sessions)
    await admin.edit('workshops', id)
    await admin.tab('Programme')
    const title = page.locator('.programme__title textarea[lang=fr]')
    await title.waitFor()
    await admin.context.clearCookies({ name: 'payload-token' })
    await title.fill('Écrit après la fin')
    await title.press('Enter')
    await page.locator('.programme__trouble', { hasText: 'votre session est terminée' }).waitFor()
    const notice = page.locator('.session-ended')
    expect(await page.locator('body').innerText()).not.toContain('API')
    await logInElsewhere(admin, notice.getByRole('link', { name: 'Se connecter' }))
    await notice.waitFor({ state: 'detached' })
    await until(async () => (await stored()).includes('Écrit après la fin'))
    expect(await stored()).toContain('Écrit après la fin')

    // What is not stored goes with the account: somebody else who logs in does not find it, nor store it.
    const other = { email: 'next@example.org', password: 'a long enough one' }
    await admin.rest('/api/users', { method: 'POST', data: { ...other, name: 'Next', role: 'editor' } })
    await admin.context.clearCookies({ name: 'payload-token' })
    await title.fill('De la première')
    await title.press('Enter')
    await notice.waitFor()
    await logInElsewhere(admin, notice.getByRole('link', { name: 'Se connecter' }), other)
    await notice.waitFor({ state: 'detached' })
    await expect(title.inputValue()).resolves.toBe('Écrit après la fin')
    expect(await stored()).not.toContain('De la première')
  })

  test.each([
    ['fr', /^Marie Curie modifie ce contenu\. Dernier changement le \S+ \d/, 'a pris la main'],
    ['en', /^Marie Curie is editing this\. Last change on \S+ \d/, 'has taken over'],
  ] as const)('is taken over from somebody by name, who loses nothing (%s)', async (language, who, taken) => {
    const { admin, id } = await workshop()
    const account = async (name: string) => {
      const one = {
        email: `${name.split(' ')[0]}-${language}@example.org`.toLowerCase(),
        password: 'a long enough one',
      }
      await admin.rest('/api/users', { method: 'POST', data: { ...one, name, role: 'editor' } })
      return suite.open({ account: one, language })
    }
    const [marie, pierre] = [await account('Marie Curie'), await account('Pierre Curie')]
    await marie.edit('workshops', id)
    await marie.fill('subtitle', 'De Marie')
    // Until the server knows.
    while (!JSON.stringify((await admin.rest('/api/payload-locked-documents?depth=0')).body).includes(id))
      await marie.page.waitForTimeout(200)

    await pierre.goto(`/admin/collections/workshops/${id}?locale=fr`)
    const dialog = pierre.page.locator('#document-locked')
    await dialog.getByText(who).waitFor()
    expect(await dialog.innerText()).not.toMatch(/[0-9a-f]{8}-|[AP]M/)
    await dialog.locator('#document-locked-take-over').click()
    await dialog.waitFor({ state: 'hidden' })
    // As soon as the form takes a click it keeps what is typed.
    const subtitle = pierre.field('subtitle')
    await subtitle.click()
    await pierre.page.keyboard.press('Control+a')
    await pierre.page.keyboard.type('De Pierre')
    await pierre.page.waitForTimeout(2000)
    await expect(subtitle.inputValue()).resolves.toBe('De Pierre')

    await marie.field('subtitle').pressSequentially(', suite')
    await marie.page.locator('.trouble', { hasText: `Pierre Curie ${taken}` }).waitFor()
    await expect(marie.field('subtitle').inputValue()).resolves.toBe('De Marie, suite')
    await pierre.saveDraft()
    await marie.page.locator('#action-save-draft').click()
    await marie.page.locator('.trouble button').click()
    await marie.page.locator('.trouble').waitFor({ state: 'detached' })
    const { body } = await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)
    expect(body.subtitle).toBe('De Marie, suite')
  })

  test('keeps what one had typed when one takes over from somebody who came meanwhile', async () => {
    const { admin, id } = await workshop()
    const account = { email: 'irene@example.org', password: 'a long enough one' }
    await admin.rest('/api/users', { method: 'POST', data: { ...account, name: 'Irène Curie', role: 'editor' } })
    await admin.edit('workshops', id)
    const irene = await suite.open({ account, language: 'fr' })
    await irene.edit('workshops', id)
    await irene.fill('subtitle', 'D’Irène')
    while (!JSON.stringify((await admin.rest('/api/payload-locked-documents?depth=0')).body).includes(id))
      await irene.page.waitForTimeout(200)

    await admin.fill('subtitle', 'Le mien')
    const dialog = admin.page.locator('#document-locked')
    await dialog.getByText('Irène Curie modifie ce contenu.').waitFor()
    await dialog.getByText('n’est gardé que si vous prenez la main').waitFor()
    await dialog.locator('#document-locked-take-over').click()
    await dialog.waitFor({ state: 'hidden' })
    await admin.page.waitForTimeout(2000)
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('Le mien')
    await irene.field('subtitle').pressSequentially(', suite')
    await irene.page.locator('.trouble', { hasText: 'a pris la main' }).waitFor()
    expect(await admin.saveDraft()).toMatchObject({ subtitle: 'Le mien' })
  })
})
