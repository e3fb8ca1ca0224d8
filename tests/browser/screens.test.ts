import { expect, test } from '@jest/globals'
import axe from 'axe-core'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { quiet } from './support/quiet'

const collections = ['workshops', 'sessions', 'speakers', 'organisations', 'media', 'users']

describeWithBrowser('The screens of the admin', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'open without an error or a breach of the security policy in the console (%s)',
    async (language) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const make = async (collection: string, data: unknown): Promise<string> => {
        const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
        expect(status).toBe(201)
        return (body.doc as { id: string }).id
      }
      const organisation = await make('organisations', { name: { fr: 'Une maison' } })
      const speaker = await make('speakers', { name: 'Ana Éluard', affiliations: [{ organisation }] })
      const session = await make('sessions', {
        kind: 'talk',
        title: { fr: 'Un exposé', en: 'A talk' },
        people: [{ person: speaker }],
      })
      const workshop = await make('workshops', {
        title: { fr: 'Un atelier', en: 'A workshop' },
        moderators: [{ person: speaker }],
        programme: [{ session }],
        _status: 'published',
      })

      const screens = [
        '/admin',
        '/admin/account',
        '/admin/desks',
        '/admin/series-file',
        '/admin/globals/series',
        '/admin/globals/series/versions',
        ...collections.flatMap((collection) => [
          `/admin/collections/${collection}`,
          `/admin/collections/${collection}/create`,
        ]),
        `/admin/collections/organisations/${organisation}`,
        `/admin/collections/speakers/${speaker}`,
        `/admin/collections/sessions/${session}`,
        `/admin/collections/workshops/${workshop}/versions`,
        `/admin/collections/workshops/${workshop}`,
      ]
      for (const screen of screens) {
        await admin.goto(screen)
        await quiet(page)
        expect(await page.title()).toMatch(/ – Atelier$/)
      }
      await page.locator('form[data-form-ready="true"]').waitFor()
      for (const tab of await page.locator('.tabs-field__tab-button').all()) {
        await tab.click()
        // Where the preview is open, Chromium calls an answer that nobody reads unfinished: the network is never idle.
        await page.locator('.tabs-field__tab-button--active', { hasText: await tab.innerText() }).waitFor()
      }
      // Whether the preview is open is kept for the account.
      if (!(await page.locator('#live-preview-iframe').isVisible())) await page.locator('#live-preview-toggler').click()
      await page
        .frameLocator('#live-preview-iframe')
        .getByRole('heading', { name: language === 'fr' ? /Un atelier/ : /A workshop/ })
        .first()
        .waitFor()
      expect(admin.complaints).toEqual([])
    },
  )

  test.each([
    [
      'fr',
      'Se connecter',
      'L’adresse ou le mot de passe est incorrect.',
      'Afficher le mot de passe',
      'Mot de passe oublié',
    ],
    ['en', 'Log in', 'The address or the password is wrong.', 'Show the password', 'Forgotten'],
  ] as const)(
    'of the log-in says what was wrong, keeps what was typed, and leads on (%s)',
    async (language, send, wrong, show, forgotten) => {
      const { complaints, page } = await suite.open({ account: null, language: language === 'fr' ? 'en' : 'fr' })
      await page.goto('/admin/login?redirect=/admin/collections/speakers')
      // The language that somebody takes here is the admin’s from then on.
      await page.locator(`.languages a[lang=${language}]`).click()
      await page.getByRole('button', { name: send }).waitFor()
      await hasFocus(page.locator('#field-email'))
      await page.evaluate(axe.source)
      expect(await page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id }) => id))')).toEqual(
        [],
      )
      await page.keyboard.type(suite.account.email)
      await page.keyboard.press('Tab')
      await page.keyboard.type('not this one')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText(wrong).waitFor()
      expect(await page.locator('#field-email').inputValue()).toBe(suite.account.email)
      await page.getByLabel(show).check()
      expect(await page.locator('#field-password[aria-invalid]').getAttribute('type')).toBe('text')
      await page.context().setOffline(true)
      await page.locator('#field-password').fill(suite.account.password)
      await page.keyboard.press('Enter')
      await page
        .getByRole('alert')
        .getByText(language === 'fr' ? 'n’a pas répondu' : 'did not answer')
        .waitFor()
      await page.context().setOffline(false)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === '/admin/collections/speakers')
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await page.goto('/admin/logout')
      await page.getByRole('link', { name: forgotten }).click()
      // The log-in, which is there until the next page comes, has a field of that name too.
      await page.waitForURL((url) => url.pathname === '/admin/forgot')
      await page.locator('#field-email').fill('nobody@example.org')
      await page.keyboard.press('Enter')
      await page.locator('#done:focus').waitFor()
      expect(await page.locator('#account').isVisible()).toBe(false)
      // On a busy machine Payload's page logs out twice: nobody is logged in by then.
      const expected = /40[13]|INTERNET_DISCONNECTED|\/logout: .* 400/
      expect(complaints.filter((said) => !expected.test(said))).toEqual([])
    },
  )

  test('of a session has no publish button, but says that it is published with its workshop', async () => {
    const admin = await suite.open()
    const session = await admin.rest('/api/sessions?locale=fr&depth=0', {
      method: 'POST',
      data: { kind: 'talk', title: { fr: 'Seul', en: 'Alone' } },
    })
    const { id } = session.body.doc as { id: string }
    await admin.edit('sessions', id)
    await admin.page.getByText('To publish it, publish its workshop').waitFor()
    expect(await admin.page.locator('#action-save').count()).toBe(0)
    expect(await admin.page.locator('#action-save-draft').count()).toBe(1)
    const workshop = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Son atelier', en: 'Its workshop' }, programme: [{ session: id }] },
    })
    await admin.rest(`/api/workshops/${(workshop.body.doc as { id: string }).id}`, {
      method: 'PATCH',
      data: { _status: 'published' },
    })
    await admin.edit('sessions', id, 'en')
    // Nor can it be withdrawn by itself.
    await admin.page.locator('.doc-controls__popup button').click()
    await admin.page.locator('#action-delete').waitFor()
    expect(await admin.page.locator('#action-unpublish').count()).toBe(1)
    expect(await admin.page.locator('#action-unpublish').isVisible()).toBe(false)
    await admin.page.keyboard.press('Escape')
    await admin.page.getByRole('link', { name: 'To publish it, publish the workshop “Its workshop”' }).click()
    await admin.page.waitForURL(new RegExp((workshop.body.doc as { id: string }).id))
  })

  test.each([
    ['fr', 'Page publique', '/fr/ateliers/', 'il quittera aussitôt le site public'],
    ['en', 'Public page', '/en/workshops/', 'it leaves the public site at once'],
  ] as const)(
    'of a public workshop lead to its page, and say that the bin takes it off the site (%s)',
    async (language, words, path, warning) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
        method: 'POST',
        data: { slug: `page-${language}`, title: { fr: 'Une page', en: 'A page' } },
      })
      const { id } = made.body.doc as { id: string }
      const link = page.getByRole('link', { name: words })
      const askToBin = async (): Promise<string> => {
        await page.locator('.doc-controls__popup button').first().click()
        await page.locator('#action-delete').click()
        await page.locator('.delete-document .confirmation-modal__content').waitFor()
        // Longer than the warning takes to come, where it does.
        await page.waitForTimeout(500)
        return page.locator('.delete-document').innerText()
      }
      await admin.edit('workshops', id, language)
      expect(await askToBin()).not.toContain(warning)
      await page.keyboard.press('Escape')
      expect(await link.count()).toBe(0)
      await admin.save()
      await link.waitFor()
      expect(await link.getAttribute('href')).toBe(`${path}page-${language}`)
      expect((await admin.context.request.get(`${path}page-${language}`)).status()).toBe(200)
      // An answer that is lost takes nothing away.
      await page.route(/api\/workshops\/[^/]+\?depth=0&select/, (route) => route.abort())
      await admin.fill('subtitle', 'Un sous-titre')
      await Promise.all([page.waitForEvent('requestfailed'), admin.saveDraft()])
      await page.waitForTimeout(500)
      expect(await link.count()).toBe(1)
      expect(await askToBin()).toContain(warning)
      await page.locator('.delete-document #confirm-action').click()
      await page.waitForURL(/collections\/workshops(\?|$)/)
      expect((await admin.context.request.get(`${path}page-${language}`)).status()).toBe(404)
    },
  )

  test.each([
    ['fr', 'Un texte [note\u00a0: Nouveaux mots] suivi', 'Version enregistrée'],
    ['en', 'Un texte [note: Nouveaux mots] suivi', 'Saved version'],
  ] as const)(
    'compare versions with the words of footnotes, and nothing derived (%s)',
    async (language, changed, saved) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const node = (type: string, more: object) => ({ type, version: 1, ...more })
      const words = (text: string) => node('text', { text, format: 0, detail: 0, mode: 'normal', style: '' })
      const tree = (children: object[]) => ({
        root: node('root', {
          direction: null,
          format: '',
          indent: 0,
          children: [node('paragraph', { direction: null, format: '', indent: 0, children })],
        }),
      })
      const biography = (note: string) =>
        tree(
          [words('Un texte'), words(' suivi')].toSpliced(
            1,
            0,
            node('inlineBlock', {
              fields: { id: '000000000000000000000001', blockType: 'footnote', note: tree([words(note)]) },
            }) as never,
          ),
        )
      const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
        method: 'POST',
        data: { title: { fr: 'Comparé', en: 'Compared' }, abstract: biography('Anciens mots') },
      })
      const talk = await admin.rest('/api/sessions?locale=fr&depth=0', {
        method: 'POST',
        data: { kind: 'talk', title: { fr: 'Exposé nommé', en: 'Talk by name' } },
      })
      const { id } = made.body.doc as { id: string }
      await admin.rest(`/api/workshops/${id}?locale=fr`, {
        method: 'PATCH',
        data: {
          abstract: biography('Nouveaux mots'),
          programme: [{ session: (talk.body.doc as { id: string }).id }],
        },
      })
      const versionsOf = async (collection: string, of: string): Promise<string[]> => {
        const address = `/api/${collection}/versions?where[parent][equals]=${of}&depth=0&sort=-updatedAt`
        return ((await admin.rest(address)).body.docs as { id: string }[]).map((version) => version.id)
      }
      const newest = async (collection: string, of: string): Promise<string> => (await versionsOf(collection, of))[0]!
      await admin.goto(`/admin/collections/workshops/${id}/versions/${await newest('workshops', id)}`)
      await page.locator('.lexical-diff').first().waitFor()
      expect(await page.locator('.lexical-diff').first().innerText()).toContain(changed)
      const compared = await page.locator('.view-version, .view-version__wrap').first().innerText()
      expect(compared).toContain(language === 'fr' ? 'Exposé nommé' : 'Talk by name')
      expect(compared).not.toContain(language === 'fr' ? 'Talk by name' : 'Exposé nommé')
      expect(compared).not.toMatch(language === 'fr' ? /\b(Draft|Published)\b/ : /\b(Brouillon|Publié)\b/)
      // Nor when they were saved, and whether they were public, which stands above; languages by their names.
      const own = page.locator('[data-field-path="updatedAt"], [data-field-path="_status"]')
      expect((await own.allInnerTexts()).join('')).toBe('')
      await page
        .locator('.view-version__toggle-locales-list', {
          hasText: language === 'fr' ? 'français, anglais' : 'French, English',
        })
        .waitFor()
      // The path names no time of its own: it would be that of the server's zone.
      expect(await page.locator('.step-nav__last').innerText()).toBe('Version')
      // Nobody goes back to what there is now, and an earlier version is called in the reader’s language, whichever that of the content is.
      const restore = page.locator('.restore-version button:visible')
      await restore.waitFor({ state: 'detached' })
      const earlier = (await versionsOf('workshops', id)).at(-1)
      await admin.goto(
        `/admin/collections/workshops/${id}/versions/${earlier}?locale=${language === 'fr' ? 'en' : 'fr'}`,
      )
      await restore.waitFor()
      const called = language === 'fr' ? 'Comparé' : 'Compared'
      await page.locator('.step-nav').getByText(called, { exact: true }).waitFor()

      const { id: session } = talk.body.doc as { id: string }
      await admin.goto(`/admin/collections/sessions/${session}/versions/${await newest('sessions', session)}`)
      await page.locator('.view-version, .view-version__wrap').first().waitFor()
      await page
        .getByText(language === 'fr' ? /Comparé/ : /Compared/)
        .first()
        .waitFor()
      expect(await page.getByText(language === 'fr' ? 'n’existe plus' : 'no longer exists').count()).toBe(0)

      const person = await admin.rest('/api/speakers?locale=fr&depth=0', { method: 'POST', data: { name: 'Ana' } })
      const { id: ana } = person.body.doc as { id: string }
      await admin.rest(`/api/speakers/${ana}?locale=fr`, { method: 'PATCH', data: { name: 'Anna' } })
      await admin.goto(`/admin/collections/speakers/${ana}/versions/${await newest('speakers', ana)}`)
      await page.locator('.version-pill-label', { hasText: saved }).first().waitFor()
      expect(await page.locator('.view-version').innerText()).not.toMatch(/\b(true|false)\b/)
    },
  )

  test('speak the reader’s language where Payload speaks English, and name no ids', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const talks: string[] = []
    for (const title of ['Un', 'Deux']) {
      const made = await admin.rest('/api/sessions?locale=fr&depth=0', {
        method: 'POST',
        data: { kind: 'talk', title: { fr: title } },
      })
      talks.push((made.body.doc as { id: string }).id)
    }
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Parlé', en: 'Spoken' }, programme: talks.map((session) => ({ session })) },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('workshops', id)
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.locator('.toolbar-popup__dropdown-text').first().click()
    expect(await page.locator('.toolbar-popup__dropdown-items').innerText()).toMatch(/Titre 2[^]*Liste à puces/)
    await page.keyboard.press('Escape')

    await admin.tab('Programme')
    const handle = page.locator('.programme__handle').first()
    await handle.focus()
    const how = await handle.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${how}"]`).textContent()).toContain('la touche Espace la saisit')
    await page.keyboard.press('Space')
    await page.locator('.programme__said', { hasText: 'Ligne saisie.' }).waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')

    await admin.goto(`/admin/collections/workshops/${id}/versions`)
    await page.locator('.history__sitting').first().waitFor()
    await admin.rest(`/api/workshops/${id}`, { method: 'PATCH', data: { deletedAt: new Date().toISOString() } })
    for (const screen of [`workshops/${id}/versions`, `workshops/trash/${id}`, 'workshops/nowhere']) {
      await admin.goto(`/admin/collections/${screen}`)
      await quiet(page)
      const said = await page.locator('body').innerText()
      const typed = await page
        .locator('input:visible')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
      // What is in the bin is read, and its texts are no exception.
      if (screen.includes('trash')) {
        await page.locator('.texts textarea').first().waitFor({ state: 'attached' })
        expect(await page.locator('.texts textarea:enabled').count()).toBe(0)
      }
      expect([said, ...typed].join('\n')).not.toMatch(new RegExp(`${id}|nowhere|[0-9a-f]{8}-[0-9a-f]{4}-`))
    }
  })

  test('say labels in the language of each reader, whoever came first', async () => {
    const made = await (await suite.open()).rest('/api/speakers?locale=fr', { method: 'POST', data: { name: 'Ada' } })
    const { id } = made.body.doc as { id: string }
    const labels = async (language: 'fr' | 'en', column: string): Promise<string> => {
      const admin = await suite.open({ language })
      await admin.rest(`/api/speakers/${id}?locale=fr`, { method: 'PATCH', data: { name: `Ada ${language}` } })
      await admin.edit('speakers', id)
      const form = await admin.form().innerText()
      await admin.goto(`/admin/collections/speakers/${id}/versions`)
      await admin.page.locator('.history__sitting .history__ways a').first().click()
      const change = admin.page.locator('.version-pill-label').first()
      await change.waitFor()
      await admin.page.getByText(column, { exact: true }).first().waitFor()
      return form
    }
    expect(await labels('fr', 'Nom affiché')).toContain('Nom de tri')
    const english = await labels('en', 'Display name')
    expect(english).toContain('Sort name')
    expect(english).not.toContain('Nom de tri')
  })

  test('fit a phone: nothing but tables is wider than the screen', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 390, height: 844 } })
    const title = 'Un titre qui n’en finit pas '.repeat(7).trim()
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: title, en: title } },
    })
    const { id } = made.body.doc as { id: string }
    for (const screen of [
      '/admin',
      '/admin/account',
      '/admin/globals/series',
      '/admin/collections/workshops',
      '/admin/collections/speakers/create',
      `/admin/collections/workshops/${id}`,
    ]) {
      await admin.goto(screen)
      await quiet(admin.page)
      expect([screen, await admin.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, 390])
    }
    await admin.page.locator('form[data-form-ready="true"]').waitFor()
    for (const button of ['#action-save-draft', '#action-save']) {
      const box = await admin.page.locator(button).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
    }
  })
})
