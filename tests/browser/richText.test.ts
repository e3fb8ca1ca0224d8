import { describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import type { RichTextNode } from '../../src/domain/richText'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** A typist of twenty keys a second. */
const quickly = { delay: 50 }

/** A node as one reads it: `h2(…)`, `<1>bold</>`, `^[note]`, `[words](address)`. */
const read = (node: RichTextNode): string => {
  if (node.type === 'text') return node.format ? `<${node.format}>${node.text}</>` : (node.text ?? '')
  const inner = (node.children ?? []).map(read).join('')
  switch (node.type) {
    case 'inlineBlock':
      return `^[${(node.fields?.note?.root.children ?? []).map(read).join('')}]`
    case 'linebreak':
      return '/'
    case 'link':
      return `[${inner}](${node.fields?.url})`
    case 'list':
      return `${node.tag}${(node.start ?? 1) === 1 ? '' : String(node.start)}(${inner})`
    case 'heading':
      return `${node.tag}(${inner})`
    default:
      return `${{ paragraph: 'p', quote: 'q', listitem: 'li' }[node.type] ?? node.type}(${inner})`
  }
}
const readAll = (value: unknown): string[] =>
  ((value as { root?: RichTextNode } | null)?.root?.children ?? []).map(read)

const text = (words: string): RichTextNode => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
  children,
})
let made = 0
const note = (words: string): RichTextNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: {
    id: (0x65f0c0ffee + made++).toString(16).padStart(24, '0'),
    blockName: '',
    blockType: 'footnote',
    note: { root: element('root', [element('paragraph', [text(words)])]) },
  },
})

describeWithBrowser('Rich text', () => {
  const suite = useBrowser()

  const editorOf = (page: Page, path: string): Locator =>
    page.locator(`[data-field-path="${path}"] [contenteditable=true]`).first()
  const make = async (admin: Admin, children: RichTextNode[] = []): Promise<string> => {
    const abstract = children.length ? { fr: { root: element('root', children) } } : undefined
    const { body, status } = await admin.rest('/api/sessions?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'Un exposé', en: 'A talk' }, kind: 'talk', abstract },
    })
    expect([status, body.errors]).toEqual([201, undefined])
    return (body.doc as { id: string }).id
  }
  const stored = async (admin: Admin, id: string, locale = 'fr'): Promise<string[]> =>
    readAll(
      (await admin.rest(`/api/sessions/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`)).body.abstract,
    )
  /** Saves when the form has heard of what was typed, and nothing else is to be saved. */
  const save = async (admin: Admin): Promise<void> => {
    await admin.page.waitForTimeout(700)
    await admin.saveDraft()
  }
  const opened = async (children: RichTextNode[] = [], language: 'fr' | 'en' = 'fr') => {
    const admin = await suite.open({ language })
    const id = await make(admin, children)
    await admin.edit('sessions', id)
    const editor = editorOf(admin.page, 'abstract_fr')
    await editor.waitFor()
    return { admin, editor, id, page: admin.page }
  }
  const chipsOf = (page: Page): Locator =>
    page.locator('[data-field-path="abstract_fr"] .LexicalEditorTheme__inlineBlock')

  describe('beside a footnote', () => {
    /** Where notes may stand in a line. */
    const lines: [string, () => RichTextNode[]][] = [
      ['first', () => [note('n'), text(' suite')]],
      ['within', () => [text('avant '), note('n'), text(' après')]],
      ['last', () => [text('avant '), note('n')]],
      ['alone', () => [note('n')]],
      ['after another', () => [text('x'), note('n'), note('n')]],
    ]
    const kinds: [string, (line: RichTextNode[]) => RichTextNode][] = [
      ['p', (line) => element('paragraph', line)],
      ['h2', (line) => element('heading', line, { tag: 'h2' })],
      ['q', (line) => element('quote', line)],
      [
        'li',
        (line) =>
          element('list', [element('listitem', line, { value: 1 })], { listType: 'bullet', start: 1, tag: 'ul' }),
      ],
    ]

    test('letters stand where the caret is, in the order in which they are typed, wherever the note is', async () => {
      // Neighbouring lists are one to Lexical.
      const apart = (): RichTextNode => element('paragraph', [text('–')])
      const blocks = kinds.flatMap(([, block]) => lines.flatMap(([, line]) => [block(line()), apart()]))
      const { admin, id, page } = await opened(blocks)
      const chips = chipsOf(page)
      const wanted: string[] = []
      let at = 0
      for (const [kind] of kinds)
        for (const [, line] of lines) {
          const words = line().map((node) => {
            if (node.type === 'text') return node.text
            return `xyz^[p(n)]abc`
          })
          const inner = words.join('')
          wanted.push(kind === 'li' ? `ul(li(${inner}))` : `${kind}(${inner})`)
          for (let n = line().filter(({ type }) => type === 'inlineBlock').length; n; n--) {
            const number = chips.nth(at++).locator('.footnote-chip__number')
            const { height, width } = (await number.boundingBox())!
            await number.click({ position: { x: 3, y: height / 2 } })
            await page.keyboard.type('xyz', quickly)
            await number.click({ position: { x: width - 3, y: height / 2 } })
            await page.keyboard.type('abc', quickly)
          }
        }
      await save(admin)
      expect((await stored(admin, id)).filter((line) => line !== 'p(–)')).toEqual(wanted)
    })

    test('so they do where arrows led, and after its drawer was closed', async () => {
      const { admin, editor, id, page } = await opened([
        element('paragraph', [text('un '), note('n')]),
        element('paragraph', [note('n'), text(' deux')]),
        element('paragraph', [text('trois '), note('n'), text(' fin')]),
      ])
      const drawer = page.locator('.drawer--is-open')
      const line = (n: number): Locator => editor.locator(':scope > p').nth(n)
      await line(0).click({ position: { x: 5, y: 8 } })
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.type('abc', quickly)
      await line(1).click({ position: { x: 300, y: 8 } })
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.type('abc', quickly)
      await chipsOf(page).nth(2).getByRole('button').first().click()
      await drawer.locator('[contenteditable=true]').waitFor()
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      await page.keyboard.type('abc', quickly)
      await save(admin)
      const [first, second, third] = await stored(admin, id)
      expect(first).toMatch(/^p\(un (abc\^\[p\(n\)\]|\^\[p\(n\)\]abc)\)$/)
      expect(second).toMatch(/^p\((abc\^\[p\(n\)\]|\^\[p\(n\)\]abc) deux\)$/)
      expect(third).toBe('p(trois ^[p(n)]abc fin)')
    })
  })

  test('a footnote that says nothing goes when its drawer is closed, and one types on where it stood', async () => {
    const { admin, editor, id, page } = await opened([element('paragraph', [text('avant')])])
    const drawer = page.locator('.drawer--is-open')
    await editor.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' /', quickly)
    await page.locator('.slash-menu-popup button', { hasText: 'Note de bas de page' }).click()
    await drawer.locator('[contenteditable=true]').waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(await chipsOf(page).count()).toBe(0)
    await page.keyboard.type('après', quickly)
    await save(admin)
    expect(await stored(admin, id)).toEqual(['p(avant après)'])
  })

  test('a footnote says its number in the order of the text, and its words to the pointer, the focus and a screen reader', async () => {
    const { editor, page } = await opened([
      element('paragraph', [text('un'), note('Première note')]),
      element('paragraph', [text('deux'), note('Seconde note')]),
    ])
    const chips = chipsOf(page)
    const said = chips.locator('.footnote-chip')
    await said.nth(1).waitFor()
    expect(await chips.allInnerTexts()).toEqual([expect.stringContaining('Note 1'), expect.stringContaining('Note 2')])
    const edit = page.getByRole('button', { name: 'Modifier la note 2' })
    const description = await edit.evaluate(
      (button) => document.getElementById(button.getAttribute('aria-describedby')!)?.textContent,
    )
    expect(description).toBe('Seconde note')
    await page.getByRole('button', { name: 'Retirer la note 2' }).waitFor()
    const words = chips.nth(1).locator('.footnote-chip__said')
    const isSeen = async (): Promise<boolean> => ((await words.boundingBox())?.width ?? 0) > 20
    expect(await isSeen()).toBe(false)
    await chips.nth(1).hover()
    expect(await isSeen()).toBe(true)
    await page.mouse.move(0, 0)
    await edit.focus()
    expect(await isSeen()).toBe(true)
    // The first goes: the second is the first now.
    await page.getByRole('button', { name: 'Retirer la note 1' }).click()
    await page.getByRole('button', { name: 'Modifier la note 1' }).waitFor()
    expect(await chips.allInnerTexts()).toEqual([expect.stringContaining('Note 1')])
    expect(await editor.innerText()).toContain('deux')
  })

  test('opens where it was stored without what Lexical writes beside its words, and can be written on', async () => {
    const bare = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
      type,
      children,
      ...more,
    })
    const words: RichTextNode = { type: 'text', text: 'mots' }
    const { admin, editor, id, page } = await opened([
      bare('paragraph', [
        words,
        { type: 'linebreak' },
        { type: 'tab' },
        bare('link', [words], { fields: { url: 'https://a.org' } }),
      ]),
      bare('heading', [words], { tag: 'h2' }),
      bare('quote', [words]),
      bare('list', [bare('listitem', [words]), bare('listitem', [bare('list', [bare('listitem', [words])])])], {
        listType: 'number',
      }),
      bare('paragraph', [
        words,
        {
          type: 'inlineBlock',
          fields: { blockType: 'footnote', note: { root: bare('root', [bare('paragraph', [words])]) } },
        },
      ]),
    ])
    await editor
      .locator(':scope > p')
      .first()
      .click({ position: { x: 5, y: 8 } })
    await page.keyboard.press('Home')
    await page.keyboard.type('des ', quickly)
    await save(admin)
    expect(await stored(admin, id)).toMatchObject([
      expect.stringMatching(/^p\(des mots/),
      'h2(mots)',
      'q(mots)',
      'ol(li(mots)li(ul(li(mots))))',
      'p(mots^[p(mots)])',
    ])
  })
})
