import { describe, expect, test } from '@jest/globals'
import type { RichText, RichTextNode } from '../../src/domain/richText'
import { richText } from '../../seed/format/codecs'
import { bare, dressed } from '../../seed/richText/nodes'
import { isRefusal } from '../../src/i18n/errors/refusal'
import { parseMarkdown } from '../../seed/richText/parseMarkdown'
import { fromForm, toForm } from '../../seed/richText/richTextForm'

const read = (markdown: string): RichTextNode[] => parseMarkdown(markdown).children ?? []

const stored = (...children: RichTextNode[]): RichText => dressed({ type: 'root', children })

const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, ...(format ? { format } : {}) })

const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })

/** Numbers that are the same on every run. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}

describe('the marks of a series file', () => {
  test('paragraphs, headings, lists and quotes are read as the editor makes them', () => {
    expect(read('One\nstill one\n\n## Two\n\n- a\n- b\n   1. b one\n\n> said\\\n> twice')).toEqual([
      paragraph(text('One still one')),
      { type: 'heading', tag: 'h2', children: [text('Two')] },
      {
        type: 'list',
        listType: 'bullet',
        start: 1,
        children: [
          { type: 'listitem', children: [text('a')] },
          { type: 'listitem', children: [text('b')] },
          {
            type: 'listitem',
            children: [
              {
                type: 'list',
                listType: 'number',
                start: 1,
                children: [{ type: 'listitem', children: [text('b one')] }],
              },
            ],
          },
        ],
      },
      { type: 'quote', children: [text('said'), { type: 'linebreak' }, text('twice')] },
    ])
  })

  test('bold, italic and links stand in each other', () => {
    expect(read('**a *b*** c [*d*](https://example.org/x_y)')).toEqual([
      paragraph(text('a ', 1), text('b', 3), text(' c '), {
        type: 'link',
        fields: { url: 'https://example.org/x_y' },
        children: [text('d', 2)],
      }),
    ])
  })

  test('a footnote is a node with a rich text of its own', () => {
    const note = {
      root: {
        type: 'root',
        children: [
          paragraph(text('See '), { type: 'link', fields: { url: 'https://example.org' }, children: [text('there')] }),
        ],
      },
    }
    expect(read('Here^[See [there](https://example.org)].')).toEqual([
      paragraph(text('Here'), { type: 'inlineBlock', fields: { blockType: 'footnote', note } }, text('.')),
    ])
  })

  test('a backslash makes a mark a character, and a star between spaces is one', () => {
    expect(read('\\*a\\* \\[b\\] 3 * 4 \\\\ C:\\dir')).toEqual([paragraph(text('*a* [b] 3 * 4 \\ C:\\dir'))])
  })

  test.each([
    ['**open', 'MARK_OPEN'],
    ['[words] only', 'LINK_ADDRESS'],
    ['[words](javascript:alert(1))', 'LINK_ADDRESS'],
    ['a^[note with ^[another]]', 'NOTE_IN_NOTE'],
    ['a^[never closed', 'MARK_OPEN'],
  ])('%s is refused as %s', (markdown, code) => {
    expect(() => parseMarkdown(markdown)).toThrow(expect.objectContaining({ code }))
    expect(() => parseMarkdown(markdown)).toThrow(
      expect.objectContaining({ problems: [{ code, params: { words: expect.stringMatching(/./) } }] }),
    )
  })
})

describe('a rich text in a series file', () => {
  test('ids, versions and usual values of the editor are left out', () => {
    const tree = stored(paragraph(text('Plain')))
    expect(toForm(tree)).toBe('Plain')
    expect(toForm(fromForm('Plain'))).toBe('Plain')
    expect(fromForm('Plain')).toEqual(tree)
  })

  test('what the marks cannot say stays the node tree', () => {
    for (const node of [
      paragraph(text('underlined', 8)),
      paragraph(text('two\nlines in one text')),
      { ...paragraph(text('centred')), format: 'center' },
      { type: 'heading', tag: 'h5', children: [text('small')] },
      paragraph({ type: 'link', fields: { url: 'https://example.org/a b' }, children: [text('space')] }),
      paragraph({ type: 'link', fields: { url: 'https://example.org', newTab: true }, children: [text('tab')] }),
      paragraph({
        type: 'inlineBlock',
        fields: {
          blockType: 'footnote',
          note: { root: { type: 'root', children: [paragraph(text('a')), paragraph(text('b'))] } },
        },
      }),
      { type: 'something-new', children: [text('kept')] },
    ] as RichTextNode[]) {
      const form = toForm(stored(node))
      expect(form).toEqual({ type: 'root', children: [node] })
      expect(bare(fromForm(form!))).toEqual({ type: 'root', children: [node] })
    }
  })

  test('a form that the editor does not offer is not taken over from a file, nor into one', () => {
    const idOf = () => undefined
    const covered = { type: 'text', text: 'a', format: 8, style: 'position:fixed' }
    const list = {
      type: 'list',
      listType: 'bullet',
      tag: 'script',
      children: [{ type: 'listitem', children: [covered] }],
    }
    const file = { fr: { type: 'root', children: [list] } }
    const { fr } = richText.write(file, idOf) as { fr: RichText }
    expect(fr.root.children).toMatchObject([
      { tag: 'ul', children: [{ children: [{ text: 'a', format: 8, style: '' }] }] },
    ])
    expect(JSON.stringify(richText.read({ fr: { root: { type: 'root', children: [list] } } }, idOf))).not.toMatch(
      /fixed|script/,
    )
    expect(richText.read({ fr }, idOf)).toEqual(
      richText.read({ fr: { root: { type: 'root', children: [list] } } }, idOf),
    )
  })

  test('a text that looks like a mark is guarded', () => {
    for (const words of [
      '# no',
      '## no heading',
      '> no quote',
      '- no item',
      '1. no item',
      '**',
      'a^',
      '[x](y)',
      '\\',
      '\\*',
      '_a_',
      '`b`',
      '<i>',
      '&amp;',
      '&#32;',
      ' edges ',
      '  ',
      'x \\',
    ]) {
      const tree = stored(paragraph(text(words)))
      const form = toForm(tree)
      expect(typeof form).toBe('string')
      expect(bare(fromForm(form!))).toEqual(bare(tree))
    }
  })

  test('an empty text is absent', () => {
    expect(toForm(stored(paragraph()))).toBeUndefined()
    expect(toForm(null)).toBeUndefined()
  })

  test('any tree comes back as it was, and the second export is the first', () => {
    const random = seeded(7)
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
    const pieces = [
      'a',
      ' b',
      'c ',
      ' ',
      '*',
      '**',
      '[',
      ']',
      '^',
      '\\',
      '(',
      ')',
      '#',
      '- ',
      '1. ',
      '> ',
      'é',
      '’',
      '\u00a0',
      '\n',
      '😀',
      '.',
      'word',
    ]
    const words = (): string => Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(pieces)).join('')
    const leaf = (): RichTextNode => text(words(), pick([0, 0, 0, 1, 2, 3, 8]))
    const inline = (depth: number): RichTextNode => {
      const kind = pick(['text', 'text', 'text', 'linebreak', 'link', 'note'])
      if (kind === 'linebreak') return { type: 'linebreak' }
      if (kind === 'link' && depth < 2)
        return {
          type: 'link',
          fields: { url: pick(['https://e.org/', 'https://e.org/a(b)', 'mailto:a@b.c']) },
          children: [leaf(), leaf()],
        }
      if (kind === 'note' && depth < 1) {
        return {
          type: 'inlineBlock',
          fields: {
            blockType: 'footnote',
            note: { root: { type: 'root', children: [paragraph(inline(1), inline(1))] } },
          },
        }
      }
      return leaf()
    }
    const inlines = (): RichTextNode[] => Array.from({ length: 1 + Math.floor(random() * 4) }, () => inline(0))
    const list = (depth: number): RichTextNode => ({
      type: 'list',
      listType: pick(['bullet', 'number']),
      start: 1,
      children: Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) =>
        index && depth < 2 && random() < 0.3
          ? { type: 'listitem', children: [list(depth + 1)] }
          : { type: 'listitem', children: inlines() },
      ),
    })
    const block = (): RichTextNode => {
      const kind = pick(['paragraph', 'paragraph', 'heading', 'quote', 'list'])
      if (kind === 'list') return list(0)
      return kind === 'heading'
        ? { type: 'heading', tag: pick(['h2', 'h3', 'h4']), children: inlines() }
        : { type: kind, children: inlines() }
    }
    let inMarks = 0
    for (let n = 0; n < 3000; n++) {
      const tree = stored(...Array.from({ length: 1 + Math.floor(random() * 3) }, block))
      const form = toForm(tree)!
      const again = fromForm(form)
      expect(bare(again)).toEqual(bare(tree))
      expect(toForm(again)).toEqual(form)
      if (typeof form === 'string') inMarks++
    }
    // The marks are for people: most of what can be said in them is.
    expect(inMarks).toBeGreaterThan(300)
  })

  test('any string is read or refused with words, and what is read is said again', () => {
    const random = seeded(11)
    const alphabet = [
      'a',
      ' ',
      '*',
      '[',
      ']',
      '(',
      ')',
      '^',
      '\\',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '## ',
      'https://e.org',
      '\t',
      '\r\n',
      'é',
    ]
    let understood = 0
    for (let n = 0; n < 3000; n++) {
      const source = Array.from(
        { length: Math.floor(random() * 14) },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('')
      let tree: RichTextNode
      try {
        tree = parseMarkdown(source)
      } catch (error) {
        expect(isRefusal(error)).toBe(true)
        continue
      }
      understood++
      const form = toForm(dressed(tree))
      if (form !== undefined) expect(toForm(fromForm(form))).toEqual(form)
    }
    expect(understood).toBeGreaterThan(500)
  })

  test('a long text is read in a time that grows with its length', () => {
    const time = (length: number): number => {
      const source = 'word **bold** [link](https://example.org) ^[note] '.repeat(length)
      const start = performance.now()
      expect(toForm(fromForm(source.trim()))).toBe(source.trim())
      return performance.now() - start
    }
    time(200)
    const short = Math.max(time(500), 1)
    expect(time(5000) / short).toBeLessThan(60)
  })
})
