import { expect, test } from '@jest/globals'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('Edits that are not saved', () => {
  const suite = useBrowser()

  const opened = async () => {
    const admin = await suite.open()
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Un', en: 'One' } },
    })
    const { id } = made.body.doc as { id: string }
    await admin.goto('/admin/collections/workshops?locale=fr')
    await admin.page.locator(`a[href$="/collections/workshops/${id}"]`).first().click()
    await admin.field('title').waitFor()
    admin.inLanguage('en')
    await admin.fill('subtitle', 'To keep')
    return { admin, id, page: admin.page }
  }

  test('stay when the browser’s Back is not meant after all, and go when it is', async () => {
    const { admin, id, page } = await opened()
    await page.goBack()
    const question = page.getByRole('dialog')
    await question.getByText('Some changes are not saved').waitFor()
    await question.getByRole('button', { name: 'Stay here' }).click()
    await question.waitFor({ state: 'detached' })
    expect(page.url()).toContain(id)
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('To keep')
    // One goes on where one was writing.
    await hasFocus(admin.field('subtitle'))
    await admin.saveDraft()

    await admin.fill('subtitle', 'To lose')
    await page.goBack()
    await page.getByRole('button', { name: 'Leave without saving' }).click()
    await page.waitForURL((url) => url.pathname.endsWith('/workshops'))
    const { body } = await admin.rest(`/api/workshops/${id}?locale=en&draft=true&depth=0`)
    expect(body.subtitle).toBe('To keep')
  })

  test('are none where a publication of what is stored is refused: one leaves without being asked', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'En français seulement' } },
    })
    await admin.edit('workshops', (made.body.doc as { id: string }).id)
    await admin.refused()
    await page.locator('.step-nav a[href$="/collections/workshops"]').click()
    await page.waitForURL((url) => url.pathname.endsWith('/workshops'))
  })

  test.each(['workshops', 'speakers'])(
    'stay in what has just been made (%s), whose address is new, when Back is not meant',
    async (collection) => {
      const admin = await suite.open()
      const { page } = admin
      await admin.goto(`/admin/collections/${collection}`)
      await page.locator(`a[href$="/collections/${collection}/create"]:visible`).first().click()
      const [title, other] = collection === 'workshops' ? ['title', 'subtitle'] : ['name', 'sortName']
      await admin.field(title).waitFor()
      await admin.fill(title, 'Just made')
      const { id } = collection === 'workshops' ? await admin.saveDraft() : await admin.save()
      await admin.fill(other, 'To keep')
      await page.goBack()
      const question = page.getByRole('dialog')
      await question.getByRole('button', { name: 'Stay here' }).click()
      await question.waitFor({ state: 'detached' })
      expect(page.url()).toContain(id)
      await expect(admin.field(other).inputValue()).resolves.toBe('To keep')

      await page.goBack()
      await page.getByRole('button', { name: 'Leave without saving' }).click()
      await page.waitForURL((url) => url.pathname.endsWith('/create'))
    },
  )

  test('stay when a link is not followed after all', async () => {
    const { admin, page } = await opened()
    await page.locator('.step-nav a[href$="/admin/collections/workshops"]').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click()
    await expect(admin.field('subtitle').inputValue()).resolves.toBe('To keep')
  })

  test.each([
    ['fr', 'Des modifications ne sont pas enregistrées', /^Ajouter.*Organisation/i],
    ['en', 'Some changes are not saved', /^Add.*Organisation/i],
  ] as const)(
    'of a drawer are asked about when it is left by Escape, as by its × (%s)',
    async (language, question, name) => {
      const admin = await suite.open({ language })
      const { page } = admin
      await admin.make('organisations')
      // A drawer takes the focus, and a button says what it makes.
      await page.getByRole('button', { name }).click()
      await page.locator('.drawer--is-open form[data-form-ready="true"]').waitFor()
      await page.waitForFunction(() => document.activeElement?.closest('.drawer--is-open .document-fields'))
      await page.keyboard.type('Une organisation')
      await page.keyboard.press('Escape')
      await page.getByText(question).first().waitFor()
      await page.keyboard.press('Escape')
      const typed = page.locator('.drawer--is-open textarea').first()
      await expect(typed.inputValue()).resolves.toBe('Une organisation')
    },
  )

  test('stay in a footnote whose drawer is closed, by its button or by a key', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    // A slow network: what the form of a note asks while one types comes after the question with which it is closed.
    await page.route('**/admin/**', async (route) => {
      const asked = route.request().postData() ?? ''
      if (asked.includes('footnote.fields')) await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await admin.make('sessions')
    await admin.fill('title', 'Un exposé')
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type('Un mot /')
    await page.locator('.slash-menu-popup button', { hasText: 'Note de bas de page' }).click()
    const drawer = page.locator('.drawer--is-open')
    const write = async (text: string): Promise<void> => {
      // Payload asks the server for the note's form first.
      await drawer.locator('[contenteditable=true]').click({ timeout: 60_000 })
      await page.keyboard.press('End')
      await page.keyboard.type(text)
    }
    const open = (): Promise<void> => page.locator('.LexicalEditorTheme__inlineBlock__editButton').click()
    await page.getByRole('dialog', { name: 'Note de bas de page', exact: true }).waitFor()
    await write('Par Échap')
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await open()
    await write(', par la croix')
    await drawer.locator('.drawer__header__close').click()
    await drawer.waitFor({ state: 'detached' })
    await open()
    await write(', par Ctrl+S')
    await page.keyboard.press('Control+s')
    await drawer.waitFor({ state: 'detached' })
    expect(JSON.stringify((await admin.saveDraft()).abstract)).toContain('"Par Échap, par la croix, par Ctrl+S"')

    await page.unrouteAll({ behavior: 'wait' })

    // Looking is no edit.
    await open()
    await drawer.locator('[contenteditable=true]').waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await page.locator('#action-save-draft:disabled').waitFor()
  })
})
