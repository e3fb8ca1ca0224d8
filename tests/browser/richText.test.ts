import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { RichTextNode } from '../../src/domain/richText'
import type { Pasted, Taken } from '../../src/domain/pastedHtml'
import type { Admin } from './support/Admin'
import { googleDocs, libreOffice, pandoc, word } from './support/clipboards'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

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

/** What a clipboard that only has HTML becomes, by the program itself, in the browser. */
const useConversion = () => {
  let program = ''
  beforeAll(() => {
    const { outputFiles } = buildSync({
      entryPoints: [path.resolve(import.meta.dirname, '../../src/domain/pastedHtml.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'pasted',
      write: false,
    })
    program = outputFiles[0]!.text
  })
  return async (
    page: Page,
    html: string,
    taken: Taken = { blocks: true, notes: true },
  ): Promise<Pasted & { said: string[] }> => {
    const call = `(() => { ${program}; let n = 0; return pasted.fromPasted(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'), ${JSON.stringify(taken)}, () => 'id' + n++) })()`
    const answer = (await page.evaluate(call)) as Pasted
    return { ...answer, said: answer.nodes.map(read) }
  }
}

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

    test('so they do where arrows led', async () => {
      const { admin, editor, id, page } = await opened([
        element('paragraph', [text('un '), note('n')]),
        element('paragraph', [note('n'), text(' deux')]),
      ])
      // As fast as twenty keys a second: Chromium says where the caret is once a frame, and Lexical knows it from there.
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) {
          await page.waitForTimeout(50)
          await page.keyboard.press(key)
        }
      }
      const line = (n: number): Locator => editor.locator(':scope > p').nth(n)
      await line(0).click({ position: { x: 5, y: 8 } })
      await press('End', 'ArrowLeft')
      await page.keyboard.type('abc', quickly)
      await line(1).click({ position: { x: 300, y: 8 } })
      await press('Home', 'ArrowRight')
      await page.keyboard.type('abc', quickly)
      await save(admin)
      const [first, second] = await stored(admin, id)
      expect(first).toMatch(/^p\(un (abc\^\[p\(n\)\]|\^\[p\(n\)\]abc)\)$/)
      expect(second).toMatch(/^p\((abc\^\[p\(n\)\]|\^\[p\(n\)\]abc) deux\)$/)
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

  describe('what is pasted', () => {
    const convert = useConversion()
    const pasted: [string, string, string[], object][] = [
      [
        'Word',
        word,
        [
          'h2(Programme de l’atelier)',
          'h3(1. Contexte)',
          'p(Un texte <1>gras</>, <2>italique</> et rouge^[p(Première note, <2>ibid.</>)p(Son second alinéa.)]\u00a0: fin^[p(Seconde note, [ana@example.org](mailto:ana@example.org).)].)',
          'ul(li(Premier point)li(ul(li(Dedans)))li(Second point))',
          'ol4(li(Quatrième))',
          'p(Heure | Salle)',
          'p(16 h | B 12)',
          'p(Voir plus haut et [le site](https://example.org/a).)',
          'q(Une citation)',
        ],
        { comments: 1, deletions: 1, links: 1, tables: 1 },
      ],
      [
        'LibreOffice',
        libreOffice,
        [
          'h2(Un titre)',
          'h4(Sous-titre)',
          'p(Du <1>texte</>^[p(La note.)].)',
          'ol3(li(Trois)li(ul(li(Dedans)))li(Quatre))',
        ],
        {},
      ],
      [
        'Google Docs',
        googleDocs,
        [
          'h2(Un titre)',
          'p(<1>gras</><2> et </>[un lien](https://example.org/)^[p(La note)])',
          'ul(li(Un)li(ul(li(Dedans)))li(Deux))',
        ],
        {},
      ],
      ['Pandoc', pandoc, ['p(Texte^[p(Note un.)], suite^[p(Note deux.)])'], {}],
      [
        'a page with what nobody keeps',
        '<p><a href="javascript:alert(1)">un</a> <a href="#">deux</a> <a href="/three">trois</a> <a href="https://a.org"> quatre </a>fin<img src="x.png"></p><h5>Cinq</h5><script>six</script><p style="display:none">sept</p>',
        ['p(un deux trois [quatre ](https://a.org)fin)', 'h4(Cinq)'],
        { headings: 1, links: 3, pictures: 1 },
      ],
      [
        'a note whose text was not copied',
        `<p>Un<a style='mso-footnote-id:ftn7' href="#_ftn7" name="_ftnref7">[7]</a></p>`,
        ['p(Un[7])'],
        { notes: 1 },
      ],
      [
        'a heading that leads back to a list of contents',
        '<p><a id="toc" href="#s">Un</a></p><h2 id="s"><a href="#toc">Un</a></h2><p>Texte</p>',
        ['p(Un)', 'h2(Un)', 'p(Texte)'],
        { links: 2 },
      ],
      [
        'lines and spaces',
        '<pre>a\n  b</pre><blockquote><p>c</p><p>d</p></blockquote>e<br>f <br><ol><li>g<li>h</ol>',
        ['p(a/  b)', 'q(c/d)', 'p(e/f)', 'ol(li(g)li(h))'],
        {},
      ],
      [
        'part of a line',
        '<meta charset="utf-8"><span style="color:red;font-weight:400">un </span><b>mot</b>',
        ['p(un <1>mot</>)'],
        {},
      ],
      ['a frame around a text', '<table><tr><td><h3>Un</h3><p>mot</p></td></tr></table>', ['h3(Un)', 'p(mot)'], {}],
      ['nothing', '<html><body><p>&nbsp;</p></body></html>', [], {}],
    ]

    test('is read as a rich text holds it, and what cannot be kept is counted', async () => {
      const { page } = await suite.open()
      for (const [name, html, nodes, left] of pasted) {
        const converted = await convert(page, html)
        expect([name, converted]).toMatchObject([name, { said: nodes, left }])
        expect([name, converted.left]).toEqual([name, left])
      }
      // A note takes words, links and paragraphs alone.
      const inNote = await convert(page, word, { blocks: false, notes: false })
      expect(inNote.said.slice(0, 3)).toEqual([
        'p(Programme de l’atelier)',
        'p(1. Contexte)',
        'p(Un texte <1>gras</>, <2>italique</> et rouge [Première note, <2>ibid.</> Son second alinéa.]\u00a0: fin [Seconde note, [ana@example.org](mailto:ana@example.org).].)',
      ])
      expect(JSON.stringify(inNote.nodes)).not.toMatch(/heading|list|quote|inlineBlock/)
      expect(inNote.left.form).toBeGreaterThan(0)
    })

    const paste = (page: Page, data: Record<string, string>): Promise<void> =>
      page.evaluate((kinds) => {
        const clipboardData = new DataTransfer()
        for (const [kind, value] of Object.entries(kinds)) clipboardData.setData(kind, value)
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
        document.activeElement?.dispatchEvent(event)
      }, data)

    test.each([
      ['fr', 'Le texte est collé, sauf\u00a0: un tableau (chaque ligne est un paragraphe)'],
      ['en', 'The text is pasted, except: a table (each row is a paragraph)'],
    ] as const)(
      'from a document can be saved, with its form and its footnotes, which can be written on (%s)',
      async (language, said) => {
        const { admin, editor, id, page } = await opened([], language)
        await editor.click()
        await paste(page, { 'text/html': word, 'text/plain': 'Programme de l’atelier' })
        await page.getByText(said).waitFor()
        await chipsOf(page).nth(1).getByText('Note 2').waitFor()
        await save(admin)
        expect(await stored(admin, id)).toEqual(pasted[0]![2])
        // Notes that were pasted can be written on.
        await chipsOf(page).first().getByRole('button').first().click()
        const drawer = page.locator('.drawer--is-open')
        await drawer.locator('[contenteditable=true]').click()
        await page.keyboard.press('Control+End')
        await page.keyboard.type(' Et plus.', quickly)
        await page.keyboard.press('Escape')
        await drawer.waitFor({ state: 'detached' })
        await save(admin)
        expect((await stored(admin, id)).join()).toContain('Son second alinéa. Et plus.')
      },
    )

    test('goes on with the line where it is part of one, and begins one where it is more', async () => {
      const { admin, editor, id, page } = await opened([element('paragraph', [text('avant après')])])
      await editor.click()
      await page.keyboard.press('Home')
      for (let n = 0; n < 6; n++) await page.keyboard.press('ArrowRight', quickly)
      await page.waitForTimeout(100)
      await paste(page, { 'text/html': '<b>mot</b> ', 'text/plain': 'mot ' })
      await page.keyboard.type('x', quickly)
      await page.keyboard.press('End', quickly)
      await page.waitForTimeout(100)
      await paste(page, { 'text/html': '<h2>Titre</h2><ul><li>Un</li></ul>', 'text/plain': 'Titre' })
      await page.keyboard.type('y', quickly)
      await save(admin)
      expect(await stored(admin, id)).toEqual(['p(avant <1>mot</>xaprès)', 'h2(Titre)', 'ul(li(Uny))'])
    })

    test('from another text is so without what the editor does not offer, and its footnotes are others', async () => {
      const { admin, editor, id, page } = await opened()
      const covered = { ...text('mots'), style: 'position:fixed;inset:0' }
      const nodes = [
        element('paragraph', [
          covered,
          note('n'),
          element('link', [text('lien')], { fields: { url: '#_ftn1', linkType: 'custom' } }),
        ]),
      ]
      const copied = JSON.stringify({ namespace: 'elsewhere', nodes })
      await editor.click()
      for (let n = 0; n < 2; n++) {
        await paste(page, { 'application/x-lexical-editor': copied, 'text/html': '<p>x</p>', 'text/plain': 'x' })
        await page.keyboard.press('Enter')
      }
      await page.waitForTimeout(300)
      expect(await editor.locator('[style*=fixed]').count()).toBe(0)
      await save(admin)
      expect(await stored(admin, id)).toEqual(['p(mots^[p(n)]lien)', 'p(mots^[p(n)]lien)', 'p()'])
      const { body } = await admin.rest(`/api/sessions/${id}?draft=true&depth=0&locale=fr`)
      const ids = [...JSON.stringify(body.abstract).matchAll(/"id":"([^"]+)"/g)].map(([, found]) => found)
      expect(new Set(ids).size).toBe(ids.length)
    })
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

  describe('whoever types faster than the server answers', () => {
    const answersAfter = async (page: Page, delay: () => number): Promise<void> => {
      await page.route(/\/(api|admin)\//, async (route) => {
        if (route.request().method() !== 'GET') await new Promise((resolve) => setTimeout(resolve, delay()))
        await route.continue().catch(() => undefined)
      })
    }
    const settles = async (admin: Admin, id: string, wanted: unknown[]): Promise<void> => {
      const found = async (): Promise<unknown[]> => {
        const { body } = await admin.rest(`/api/sessions/${id}?draft=true&depth=0&locale=fr`)
        return [body.title, body.kind, ...(await stored(admin, id)), ...(await stored(admin, id, 'en'))]
      }
      await until(async () => (await found()).join() === wanted.join())
      expect(await found()).toEqual(wanted)
    }

    test('has what was typed stored, in both languages, saves in between included', async () => {
      const { admin, editor, id, page } = await opened([element('paragraph', [text('Début.'), note('n')])])
      let delay = 0
      await answersAfter(page, () => delay)
      const other = editorOf(page, 'abstract_en')
      const typed = { fr: '', en: '', title: 'Un exposé' }
      const type = async (language: keyof typeof typed, words: string): Promise<void> => {
        typed[language] += words
        await page.keyboard.type(words, quickly)
      }
      for (delay of [0, 400, 2000]) {
        // At the beginning: the middle may be the button that takes the note out.
        await editor
          .locator(':scope > p')
          .first()
          .click({ position: { x: 5, y: 8 } })
        await page.keyboard.press('Control+End')
        for (const words of [' Pratiques de ', 'la comparaison.']) {
          await type('fr', words)
          await page.keyboard.press('Control+s')
        }
        await type('fr', ' Fin.')
        await other.click()
        await page.keyboard.press('Control+End')
        await type('en', 'In English. ')
        await page.keyboard.press('Control+s')
        await type('en', 'More. ')
        // A choice, and a text of one line.
        await admin.choose('kind', delay === 400 ? 'Pause' : 'Bloc')
        await admin.field('title').click()
        await page.keyboard.press('End')
        await type('title', ' tapé')
        await page.keyboard.press('Control+s')
        const kind = delay === 400 ? 'break' : 'block'
        await settles(admin, id, [typed.title, kind, `p(Début.^[p(n)]${typed.fr})`, `p(${typed.en})`])
        expect(await editor.innerText()).toContain(typed.fr)
        // Nothing is left to save.
        await page.locator('#action-save-draft:disabled').waitFor()
      }
    })

    test('has a command of the menu go as a whole', async () => {
      const { admin, editor, id, page } = await opened([element('paragraph', [text('un')])])
      const devTools = await page.context().newCDPSession(page)
      await editor.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' /no', quickly)
      await page.locator('.slash-menu-popup button', { hasText: 'Note de bas de page' }).waitFor()
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: 20 })
      // Enter comes before what the last letters change is drawn, and the page has other things to do for longer than a drawer is waited for.
      const busy = (): void => {
        const end = performance.now() + 3500
        while (performance.now() < end);
      }
      await Promise.all([page.keyboard.insertText('te'), page.keyboard.press('Enter'), page.evaluate(busy)])
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      const drawer = page.locator('.drawer--is-open')
      await drawer.locator('[contenteditable=true]').waitFor()
      await page.keyboard.type('Une note', quickly)
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      await save(admin)
      expect(await stored(admin, id)).toEqual(['p(un ^[p(Une note)])'])
    })

    test('has it in the note while its drawer is open or about to be, and beside it from then on', async () => {
      const { admin, editor, id, page } = await opened([
        element('paragraph', [text('un')]),
        element('paragraph', [text('deux '), note('n'), text(' fin')]),
      ])
      let delay = 0
      await answersAfter(page, () => delay)
      // As on a machine that has other things to do: what is to come at once comes later than the next letters.
      await page.evaluate(() => {
        const native = window.setTimeout
        const late = (act: TimerHandler, after = 0, ...given: unknown[]): number =>
          native(act, after < 10 && document.body.dataset.late ? 150 : after, ...given)
        Object.assign(window, { setTimeout: late })
      })
      const comesLate = (isLate: boolean): Promise<void> =>
        page.evaluate((value) => void (document.body.dataset.late = value), isLate ? 'true' : '')
      const drawer = page.locator('.drawer--is-open')
      let [noted, beside, added] = ['n', '', '']
      for (delay of [0, 400, 2000]) {
        // The caret was elsewhere when the drawer was opened.
        await editor.locator(':scope > p').first().click()
        await chipsOf(page).first().getByRole('button').first().click()
        await drawer.locator('[contenteditable=true]').click()
        await comesLate(true)
        await page.keyboard.press('Control+End')
        await page.keyboard.type(' plus', quickly)
        await page.keyboard.press('Escape')
        await page.keyboard.type('abcdef', quickly)
        await drawer.waitFor({ state: 'detached' })
        await page.keyboard.type('ghi', quickly)
        await comesLate(false)
        noted += ' plus'
        beside = `abcdefghi${beside}`

        await editor.locator(':scope > p').last().click()
        await page.keyboard.press('Control+End')
        await page.keyboard.type(' /note', quickly)
        // Next asks one thing after the other, and after a save each note of the text is asked for first: the menu and the drawer come after that.
        await page.locator('.slash-menu-popup button', { hasText: 'Note de bas de page' }).waitFor({ timeout: 90_000 })
        await page.keyboard.press('Enter')
        // What comes by no key, as an accent here, comes while the text still has the focus.
        await page.keyboard.type('À noter ici', quickly)
        if (delay) await page.keyboard.press('Escape')
        else {
          await drawer.locator('[contenteditable=true]').getByText('À noter ici').waitFor()
          await page.keyboard.press('Escape')
        }
        await page.keyboard.type(' et la suite', quickly)
        await drawer.waitFor({ state: 'detached', timeout: 90_000 })
        added += ' ^[p(À noter ici)] et la suite'
        await page.waitForTimeout(delay + 700)
        await page.keyboard.press('Control+s')
        await settles(admin, id, ['Un exposé', 'talk', 'p(un)', `p(deux ^[p(${noted})]${beside} fin${added})`])
      }
    })
  })
})
