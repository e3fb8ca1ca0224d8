import { expect, test } from '@jest/globals'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { quiet } from './support/quiet'

describeWithBrowser('A publication that is refused', () => {
  const suite = useBrowser()

  test('names the field and the language, keeps every edit, lets the draft be saved, and goes through once it is whole', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('title', 'Atelier en français')
    await admin.fill('subtitle', 'Sous-titre')
    await admin.addRow('links', 'url')
    await admin.fill('links.0.url', 'pas une adresse')
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    await admin.fill('startsAt', '2031-03-30T02:30')

    // At once after the last key: what the form was asked before that is still on its way.
    await admin.refused()
    await quiet(page)
    const list = page.getByRole('alert').filter({ has: page.getByRole('listitem') })
    const said = await list.innerText()
    expect(said).toContain('Titre – Texte manquant en anglais.')
    expect(said).toContain('Liens\u00a01 › Adresse – Une adresse complète')
    expect(said).toContain('Début – Le dimanche 30 mars 2031, 02:30 n’existe pas dans le fuseau Europe/Paris')
    await page.locator('#action-save:enabled').waitFor()
    await page.locator('#action-save-draft:enabled').waitFor()
    // It is gone to, below the bar, and nothing says it a second time.
    await hasFocus(list)
    const bar = await page.locator('.doc-controls').evaluate((element) => element.getBoundingClientRect().bottom)
    expect(await list.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bar - 1)
    await page.locator('[data-sonner-toast]').waitFor({ state: 'detached' })

    // As many as there are fields, and not the rows around them; none where the answer to an earlier change made Payload forget them.
    await page.waitForFunction(() => {
      const counts = [...document.querySelectorAll('.tabs-field__tab-button .error-pill__count')]
      return ['', '2 1'].includes(counts.map((count) => parseInt(count.textContent ?? '', 10)).join(' '))
    })

    // The list leads to the field, in whichever tab it is.
    await list.getByRole('button', { name: 'Adresse' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'field-links__0__url')
    await expect(admin.field('title').inputValue()).resolves.toBe('Atelier en français')
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('Sous-titre')

    // What is wrong is judged again while one types, and says the same.
    const judged = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/admin/'),
    )
    await admin.fill('subtitle', 'Sous-titre')
    await admin.fill('shortTitle', 'Court')
    await judged
    expect(await list.innerText()).toContain('Titre – Texte manquant en anglais.')

    await admin.fill('links.0.url', 'https://example.org/')
    await admin.tab('Date et lieu')
    await admin.fill('startsAt', '2031-03-30T03:30')
    const draft = await admin.saveDraft()
    expect(draft).toMatchObject({
      _status: 'draft',
      title: 'Atelier en français',
      subtitle: 'Sous-titre',
      startsAt: '2031-03-30T03:30',
    })
    await page.locator('.refused').waitFor({ state: 'detached' })

    admin.inLanguage('en')
    await admin.tab('Contenu')
    await admin.fill('title', 'Workshop in English')
    expect(await admin.save()).toMatchObject({ _status: 'published' })
    const { body } = await suite.stranger(`/api/workshops/${draft.id}?locale=en&depth=0`)
    expect(body).toMatchObject({ title: 'Workshop in English', subtitle: 'Sous-titre', fallbacks: { subtitle: 'fr' } })
  })

  test.each([
    ['fr', 'Résumé – Trop long', 'Un brouillon s’enregistre aussi'],
    ['en', 'Abstract – Too long', 'A draft can be saved'],
  ] as const)('nor is a draft that no reader could be given, and says why (%s)', async (language, said, wayOut) => {
    const admin = await suite.open({ language })
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('title', 'Atelier long')
    await admin.saveDraft()
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.insertText('Des mots. '.repeat(9000))
    // Until the editor has handed it over, and the form has heard of it.
    await page.waitForTimeout(2000)
    await quiet(page)
    const list = page.locator('.refused')
    await page.locator('#action-save-draft:enabled').click()
    await list.waitFor()
    await quiet(page)
    // Also once the form has heard from the server again.
    await page.waitForTimeout(1500)
    expect(await list.innerText()).toContain(said)
    expect(await list.innerText()).not.toContain(wayOut)
    const editor = page.locator('.rich-text-lexical [contenteditable=true]').first()
    await editor.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.waitForFunction((element) => !element?.textContent, await editor.elementHandle())
    await page.keyboard.type('Des mots.')
    // The editor hands over so long a text's end a moment later; then the reason is gone.
    await list.waitFor({ state: 'detached' })
    expect(await admin.saveDraft()).toMatchObject({ title: 'Atelier long' })
  })

  test('is said where the answer to an earlier change comes at the same moment', async () => {
    const admin = await suite.open()
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('title', 'A workshop')
    await admin.saveDraft()
    await admin.fill('shortTitle', 'Short')
    await page.waitForTimeout(400)
    await quiet(page)
    // The form hears both answers, the refusal first, before the page, which is busy, draws either.
    await page.evaluate(() => {
      const fetch = window.fetch.bind(window)
      const port = MessagePort.prototype as { postMessage: (this: unknown, ...message: unknown[]) => void }
      const post = port.postMessage
      let refuse = (): void => undefined
      const refused = new Promise<void>((resolve) => (refuse = resolve))
      window.fetch = async (asked, options) => {
        const answer = await fetch(asked, options)
        const address = asked instanceof Request ? asked.url : String(asked)
        if (address.includes('/admin/')) await refused
        else if (answer.status === 400) {
          const body: unknown = await answer.json()
          answer.json = async () => {
            port.postMessage = function (...message) {
              setTimeout(() => post.apply(this, message), 500)
            }
            setTimeout(() => {
              port.postMessage = post
              document.body.dataset.heard = 'both'
            }, 500)
            setTimeout(refuse, 0)
            return body
          }
        }
        return answer
      }
    })
    await admin.fill('subtitle', 'A subtitle')
    await page.waitForTimeout(400)
    await admin.refused()
    await page.locator('[data-heard=both]').waitFor()
    await quiet(page)
    expect(await page.locator('.refused').innerText()).toContain('Title – Text missing in English.')
  })

  test('leaves whoever types on in the field, whatever becomes right and wrong on the way', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('title', 'Un titre')
    await admin.refused()
    const english = page.locator('[id="field-title_en"]')
    await english.click()
    for (const text of ['H', 'Hello']) {
      await page.keyboard.type(text, { delay: 30 })
      await page.locator('.refused').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Delete')
      await page.locator('.refused').waitFor()
      expect(await english.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    await page.keyboard.type('A title', { delay: 30 })
    await expect(english.inputValue()).resolves.toBe('A title')
    await admin.save()
    await page.getByText('Publié\u00a0: le public le voit maintenant.').waitFor()
  })

  test('names the row of the programme that lacks a title', async () => {
    const admin = await suite.open()
    const session = async (kind: string, title: unknown): Promise<string> => {
      const { body } = await admin.rest('/api/sessions?locale=fr&depth=0', { method: 'POST', data: { kind, title } })
      return (body.doc as { id: string }).id
    }
    const block = await session('block', { fr: 'Un bloc', en: 'A block' })
    const talk = await session('talk', { fr: 'Un exposé' })
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Un', en: 'One' }, programme: [{ session: block, items: [{ session: talk }] }] },
    })
    await admin.edit('workshops', (made.body.doc as { id: string }).id, 'en')
    await admin.refused()
    const said = 'Programme – 1.1: “Un exposé” has no title in English.'
    expect(await admin.page.locator('.refused').innerText()).toContain(said)
    const judged = admin.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/admin/'),
    )
    await admin.fill('subtitle', 'A subtitle')
    await judged
    expect(await admin.page.locator('.refused').innerText()).toContain(said)
    const { page } = admin
    await page.locator('.tabs-field__tab-button[aria-label="Programme 1 to correct"]').waitFor()
    await page.locator('.refused').getByRole('button', { name: 'Programme' }).click()
    await admin.field('programme.0.items.0.session').waitFor()

    // Mended where it stands, it is no longer said.
    const english = page.locator('[id="field-programme__0__items__0__session"] textarea[lang=en]')
    await english.fill('A talk')
    await english.press('Enter')
    await page.locator('.refused').waitFor({ state: 'detached' })
  })

  test('keeps the edits of a published workshop too', async () => {
    const admin = await suite.open()
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Un', en: 'One' }, _status: 'published' },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('workshops', id, 'en')
    await admin.fill('title', '')
    await admin.fill('subtitle', 'A subtitle to keep')
    await admin.refused()
    expect(await admin.page.locator('.refused').innerText()).toContain('Title – Text missing in English.')
    await admin.page.locator('#action-save:enabled').waitFor()
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('A subtitle to keep')
    await admin.fill('title', 'One again')
    await admin.save()
    const { body } = await suite.stranger(`/api/workshops/${id}?locale=en&depth=0`)
    expect(body).toMatchObject({ title: 'One again', subtitle: 'A subtitle to keep' })
  })
})
