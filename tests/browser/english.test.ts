import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** What the libraries say, wherever it stands. */
const english =
  /Responsive|^(?:phone|desktop)$|Are you sure|file is required|pick up a draggable|Picked up|was moved over|no longer over|was dropped|Dragging was|Use Up and Down|type to refine|Use left and right|results? available|\bselected\.$|focused, \d|toast|Slash menu|(?:Edit|Remove) link|Insert Paragraph|Add block|dropdown$|Drag to move|^(?:Collapse|Expand)$/

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

  test.each([
    ['fr', /^\d+\u00a0(?:octets|ko), 8\u00a0×\u00a08, PNG$/],
    ['en', /^\d+\u00a0(?:bytes|kB), 8\u00a0×\u00a08, PNG$/],
  ] as const)('how large a picture is, and of which kind (%s)', async (language, words) => {
    const admin = await suite.open({ language })
    const { page } = admin
    const buffer = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    await admin.make('media')
    await page.locator('.file-field input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
    await page.locator('.checkbox-input input').first().check()
    await page.locator('#action-save').click()
    await page.locator('.file-meta__size-type', { hasText: words }).waitFor()
    const { docs } = (await admin.rest('/api/media?depth=0&limit=1&sort=-createdAt')).body as { docs: { id: string }[] }
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { cover: docs[0]?.id, title: { fr: 'Vu', en: 'Seen' } },
    })
    await admin.edit('workshops', (body.doc as { id: string }).id, language)
    await page.locator('.tabs-field__tab-button').first().click()
    await page.locator('.upload-relationship-details__meta', { hasText: words }).waitFor()
  })

  test('of dragging, choosing, previews, notices, texts, keys and versions', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1500, height: 950 } })
    const { page } = admin
    const node = (type: string, children: object[], more = {}) => ({
      type,
      children,
      direction: null,
      format: '',
      indent: 0,
      version: 1,
      ...more,
    })
    const word = (text: string) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' })
    const link = node('link', [word('un lien')], {
      fields: { linkType: 'custom', newTab: false, url: 'https://example.org' },
      id: '000000000000000000000001',
      version: 3,
    })
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        abstract: { root: node('root', [node('paragraph', [word('Avec '), link])]) },
        objectives: [{ text: 'Un' }, { text: 'Deux' }],
        title: { fr: 'Un atelier', en: 'A workshop' },
      },
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }

    /** Everything that is said, now and later: texts that come and go, names and titles. */
    const listen = (): Promise<void> =>
      page.evaluate(() => {
        const all = new Set<string>()
        const look = (): void => {
          for (const { textContent } of document.querySelectorAll(
            '[id^=DndLive], div:has(+ [id^=DndLive]), [id^=aria-]',
          ))
            all.add(textContent.trim())
          for (const element of document.querySelectorAll('button, span, [aria-label], [title]'))
            if (!element.closest('.diff-collapser__toggle-button'))
              for (const said of [element.textContent, element.ariaLabel, element.getAttribute('title')])
                if (said && said.length < 200) all.add(said.trim())
        }
        look()
        new MutationObserver(look).observe(document.body, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        })
        Object.assign(window, { said: all })
      })
    const said = async (): Promise<string[]> =>
      page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])
    /** Until all of it was said, and nothing in English. */
    const says = async (...ours: readonly RegExp[]): Promise<void> => {
      const missing = async () => {
        const heard = await said()
        return ours.filter((one) => !heard.some((text) => one.test(text))).map(String)
      }
      await until(async () => (await missing()).length === 0)
      expect(await missing()).toEqual([])
      expect((await said()).filter((text) => english.test(text))).toEqual([])
    }

    await admin.edit('workshops', id)
    await admin.tab('Contenu')
    await listen()
    await admin.field('objectives').locator('.collapsible__drag').first().focus()
    for (const key of ['Space', 'ArrowDown', 'Space', 'Space', 'Escape']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(400)
    }
    await says(/^Pour déplacer une ligne/, /^Ligne déplacée/, /^Ligne déposée/, /^Déplacement annulé/)

    await admin.saveDraft()
    await says(/^Fermer ce message$/)

    const text = page.locator('[data-field-path="abstract_fr"] [contenteditable=true]')
    await text.focus()
    for (const key of ['Control+End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await page.locator('.link-editor button').first().waitFor()
    await says(/^Modifier le lien$/, /^Retirer le lien$/)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('/')
    await page.locator('.slash-menu-popup').waitFor()
    await says(/^Ce qui peut s’insérer$/)
    await page.keyboard.press('Escape')

    await admin.tab('Date et lieu')
    const languages = admin.field('languages')
    await languages.focus()
    await says(/^Tapez pour chercher|Flèches haut et bas/)
    await languages.fill('français')
    await page.locator('.rs__option', { hasText: 'français' }).first().waitFor()
    await page.keyboard.press('Enter')
    // The form takes it a moment after the key, and the arrow goes to what is chosen.
    await page.locator('.multi-value-label__text', { hasText: 'français' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Backspace')
    await says(/\d résultats?\.$/, /français, 1 sur/, /français\u00a0: choisi\./, /français\u00a0: retiré\./)

    await page.locator('#live-preview-toggler').click()
    const width = page.locator('.live-preview-toolbar-controls__breakpoint')
    await width.waitFor()
    await says(/^Largeur libre$/)
    await width.click()
    await says(/^Téléphone$/, /^Ordinateur$/)
    await page.getByRole('button', { name: 'Téléphone' }).click()
    await width.getByText('Téléphone').waitFor()
    await says()

    await admin.goto('/admin/account')
    await page.locator('#field-current-password').fill(suite.account.password)
    await page.locator('#field-current-password').press('Enter')
    await page.getByText('Confirmé pour cinq minutes.').waitFor()
    await page.locator('#generate-api-key').click()
    await page.locator('.confirmation-modal').waitFor()
    await listen()
    await says(/^Générer une clé pour ce compte/)

    await admin.rest(`/api/workshops/${id}?locale=fr`, { method: 'PATCH', data: { objectives: [{ text: 'Trois' }] } })
    const { docs } = (await admin.rest(`/api/workshops/versions?where[parent][equals]=${id}&depth=0&limit=1`)).body
    await admin.goto(`/admin/collections/workshops/${id}/versions/${(docs as { id: string }[])[0]!.id}`)
    await page.locator('.diff-collapser__toggle-button').first().waitFor()
    expect(await page.getByRole('button', { name: /^(Collapse|Expand)$/ }).count()).toBe(0)
  })
})
