import { describe, expect, it } from '@jest/globals'
import {
  escapeHtml,
  plainText,
  richTextToHtml,
  safeHref,
  withNotesInText,
  withoutEmptyNotes,
  type FootnoteWords,
  type RichTextNode,
} from '../../src/domain/richText'
import { asOffered, foreignIn } from '../../src/domain/richTextRules'

const words: FootnoteWords = { notes: 'Notes', toNote: (n) => `Note ${n}`, toText: (n) => `Back "${n}"` }
const of = (...children: RichTextNode[]) => ({ root: { type: 'root', children } })
const text = (value: string, format = 0): RichTextNode => ({ type: 'text', text: value, format })
const p = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })
const link = (url: unknown, ...children: RichTextNode[]): RichTextNode => ({
  type: 'link',
  fields: { url: url as string },
  children,
})
const footnote = (note: ReturnType<typeof of> | null): RichTextNode => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', note },
})
const html = (...children: RichTextNode[]): string => richTextToHtml(of(...children), words)

describe('withNotesInText', () => {
  it('puts the words of each note where it stands, and leaves the rest as it is', () => {
    const value = of(p(text('a', 1), footnote(of(p(text('said '), text('so', 1)))), text('b')), p(text('c')))
    const out = withNotesInText(value, (note) => ` [${note}]`)
    expect(plainText(out)).toBe('a [said so]b\nc')
    expect(out.root.children?.[0]?.children?.[0]).toEqual(text('a', 1))
    expect(plainText(value)).toBe('ab\nc')
    expect(plainText(withNotesInText(of(p(footnote(null))), () => '[]'))).toBe('[]')
  })
})

describe('richTextToHtml', () => {
  it('writes paragraphs, headings, quotes, lists, breaks', () => {
    expect(html(p(text('one'), { type: 'linebreak' }, text('two')))).toBe('<p>one<br>two</p>')
    expect(html({ type: 'heading', tag: 'h2', children: [text('Title')] })).toBe('<h2>Title</h2>')
    expect(html({ type: 'quote', children: [text('said')] })).toBe('<blockquote>said</blockquote>')
    const item = (value: string): RichTextNode => ({ type: 'listitem', children: [text(value)] })
    expect(html({ type: 'list', listType: 'bullet', children: [item('a'), item('b')] })).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    )
    expect(html({ type: 'list', listType: 'number', children: [item('a')] })).toBe('<ol><li>a</li></ol>')
  })

  it('lets nothing out of the ids of its notes', () => {
    const note = of(p(footnote(of(p(text('said'))))))
    const said = richTextToHtml(note, words, '"><img src=x onerror=alert(1)>')
    expect(said).toContain('id="&#34;&#62;&#60;img')
    expect(said).not.toContain('<img')
  })

  it('puts a list in a list', () => {
    const inner: RichTextNode = {
      type: 'list',
      listType: 'number',
      children: [{ type: 'listitem', children: [text('b')] }],
    }
    expect(
      html({
        type: 'list',
        listType: 'bullet',
        children: [
          { type: 'listitem', children: [text('a')] },
          { type: 'listitem', children: [inner] },
        ],
      }),
    ).toBe('<ul><li>a</li><li><ol><li>b</li></ol></li></ul>')
  })

  it('marks what is bold, italic, struck, underlined, code, low and high, each and together', () => {
    const tags = ['strong', 'em', 's', 'u', 'code', 'sub', 'sup']
    tags.forEach((tag, bit) => expect(html(p(text('x', 2 ** bit)))).toBe(`<p><${tag}>x</${tag}></p>`))
    expect(html(p(text('x', 3)))).toBe('<p><em><strong>x</strong></em></p>')
  })

  it('leaves out empty paragraphs, and gives nothing for nothing', () => {
    expect(html(p(), p(text('a')), p())).toBe('<p>a</p>')
    for (const nothing of [null, undefined]) expect(richTextToHtml(nothing, words)).toBe('')
  })

  it('escapes text, so that nothing of it runs', () => {
    expect(html(p(text('<script>alert("1")</script> & \'x\'')))).toBe(
      '<p>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39;</p>',
    )
    expect(html({ type: 'heading', tag: 'script', children: [text('a')] })).toBe('<p>a</p>')
    expect(html({ type: 'heading', tag: 'h1 onclick=x', children: [text('a')] })).toBe('<p>a</p>')
  })

  it('shows only the words of a node that it does not know', () => {
    expect(
      html(
        { type: 'marquee', text: '<b>' },
        { type: 'horizontalrule' },
        { type: 'iframe', src: 'x', children: [text('<i>')] },
      ),
    ).toBe('&#60;b&#62;&#60;i&#62;')
    expect(html({ type: 'inlineBlock', fields: { blockType: 'script', code: 'x' } })).toBe('')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/relative',
    'x" onclick="y',
    '',
    null,
    undefined,
    5,
    {},
  ])('leads a link to %p nowhere', (url) => {
    expect(safeHref(url)).toBe('#')
    expect(html(p(link(url, text('here'))))).toBe('<p><a href="#" rel="noopener">here</a></p>')
  })

  it('leads to the web and to mail addresses, with the address escaped', () => {
    expect(html(p(link('https://example.org/?a=1&b="x"', text('here'))))).toBe(
      '<p><a href="https://example.org/?a=1&#38;b=&#34;x&#34;" rel="noopener">here</a></p>',
    )
    expect(safeHref('mailto:a@example.org')).toBe('mailto:a@example.org')
    expect(safeHref('HTTPS://example.org')).toBe('HTTPS://example.org')
    expect(html({ type: 'autolink', fields: { url: 'http://example.org' }, children: [text('x')] })).toBe(
      '<a href="http://example.org" rel="noopener">x</a>',
    )
  })

  it('numbers footnotes, lists them after the text, and links both ways', () => {
    const note = footnote(of(p(text('First '), link('https://example.org', text('source')))))
    expect(html(p(text('a'), note), p(text('b'), footnote(of(p(text('Second'))))))).toBe(
      '<p>a<sup><a id="note-ref-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>' +
        '<p>b<sup><a id="note-ref-2" href="#note-2" role="doc-noteref" aria-label="Note 2">2</a></sup></p>' +
        '<section class="footnotes" role="doc-endnotes" aria-label="Notes"><ol>' +
        '<li id="note-1"><p>First <a href="https://example.org" rel="noopener">source</a> <a href="#note-ref-1" role="doc-backlink" aria-label="Back &#34;1&#34;">↩</a></p></li>' +
        '<li id="note-2"><p>Second <a href="#note-ref-2" role="doc-backlink" aria-label="Back &#34;2&#34;">↩</a></p></li>' +
        '</ol></section>',
    )
  })

  it('gives every note a place of its own, one in a note and an empty one included', () => {
    const nested = footnote(of(p(text('outer'), footnote(of(p(text('inner')))))))
    const out = html(p(text('a'), nested, footnote(null)))
    for (const n of [1, 2, 3]) {
      expect(out.split(`id="note-${n}"`)).toHaveLength(2)
      expect(out.split(`id="note-ref-${n}"`)).toHaveLength(2)
      expect(out.split(`href="#note-${n}"`)).toHaveLength(2)
    }
    expect(out).not.toContain('note-4')
    expect(out).toContain('inner')
  })

  it('takes a prefix for ids, so that texts may stand on one page', () => {
    const out = richTextToHtml(of(p(footnote(of(p(text('n')))))), words, 'abstract')
    expect(out).toContain('href="#abstract-1"')
    expect(out).not.toContain('"note-')
  })

  it.each([
    { root: null },
    { root: 'x' },
    { root: { type: 'root', children: [null, 5, 'x', { type: 'text', text: 7 }] } },
    { root: { type: 'root', children: {} } },
    'x',
    5,
  ])('does not fail on what is no rich text: %p', (broken) => {
    expect(typeof richTextToHtml(broken as never, words)).toBe('string')
    expect(typeof plainText(broken as never)).toBe('string')
  })
})

describe('escapeHtml', () => {
  it('escapes what has a meaning in HTML, and nothing else', () => {
    expect(escapeHtml(`<>&"'`)).toBe('&#60;&#62;&#38;&#34;&#39;')
    expect(escapeHtml('é « a » 日本')).toBe('é « a » 日本')
  })
})

describe('plainText', () => {
  it('gives the words, one line for each paragraph, heading, quote and item, without notes', () => {
    const item = (value: string): RichTextNode => ({ type: 'listitem', children: [text(value)] })
    const doc = of(
      { type: 'heading', tag: 'h2', children: [text('Title')] },
      p(text('a', 1), { type: 'linebreak' }, link('https://x.org', text('b')), footnote(of(p(text('note'))))),
      { type: 'list', listType: 'bullet', children: [item('one'), item('two')] },
      { type: 'quote', children: [text('said')] },
    )
    expect(plainText(doc)).toBe('Title\na b\none\ntwo\nsaid')
    expect(plainText(null)).toBe('')
  })
})

describe('foreignIn', () => {
  it('finds nothing in what the editor makes', () => {
    const item: RichTextNode = { type: 'listitem', children: [text('a', 3)] }
    expect(
      foreignIn(
        of(
          p(
            text('a'),
            { type: 'linebreak' },
            { type: 'tab' },
            link('https://example.org', text('b')),
            footnote(of(p(text('note'), link('mailto:a@b.org', text('c'))))),
          ),
          { type: 'heading', tag: 'h3', children: [] },
          {
            type: 'list',
            listType: 'number',
            children: [item, { type: 'listitem', children: [{ type: 'list', children: [item] }] }],
          },
          { type: 'quote', children: [text('q')] },
        ),
      ),
    ).toBeNull()
    expect(foreignIn(of())).toBeNull()
  })

  it.each<[unknown, string]>([
    ['<script>', 'text'],
    [{ foo: 1 }, 'object'],
    [[], 'object'],
    [5, 'number'],
    [{ root: 'x' }, 'object'],
    [{ root: { type: 'root', children: 'x' } }, 'root'],
    [of({ type: 'marquee' }), 'marquee'],
    [of(p({ type: 'upload', value: 'x' })), 'upload'],
    [of({ type: 'heading', tag: 'h1', children: [] }), 'h1'],
    [of(p(link('javascript:alert(1)', text('x')))), 'javascript:alert(1)'],
    [of(p({ type: 'link', children: [] })), 'link'],
    [of(p({ type: 'inlineBlock', fields: { blockType: 'script' } })), 'script'],
    [of(p(footnote(of({ type: 'iframe' })))), 'iframe'],
    [of(p(footnote('x' as never))), 'text'],
    [of({ type: 'text', text: 5 as never }), 'text'],
    [of(p(text('a\0b'))), 'text'],
    [of(p(footnote(of(p(text('\ud800')))))), 'text'],
    [of(null as never), 'object'],
    [of({ type: 'paragraph', text: 5 } as never), 'text'],
    [of({ type: 'paragraph', fields: 'x' } as never), 'paragraph'],
    [of({ type: 'paragraph', fields: { note: 5 } } as never), 'number'],
  ])('names what does not belong in %j: %s', (value, what) => {
    expect(foreignIn(value)).toBe(what)
  })

  it('takes nothing for what is left out', () => {
    const node = { type: 'paragraph', children: null, fields: null, text: null } as never
    expect(foreignIn(of(node))).toBeNull()
  })

  it('takes no tree that is deeper than anybody writes', () => {
    const nested = (levels: number): RichTextNode => {
      let deep: RichTextNode = text('x')
      for (let n = 0; n < levels; n++) deep = { type: 'quote', children: [deep] }
      return deep
    }
    expect(foreignIn(of(nested(58)))).toBeNull()
    expect(foreignIn(of(nested(61)))).toBe('quote')
    expect(foreignIn(of(nested(50_000)))).toBe('quote')
  })
})

describe('asOffered', () => {
  const form = { direction: null, format: '', indent: 0, version: 1 }
  const words = { detail: 0, format: 3, mode: 'normal', style: '', text: 'a', version: 1 }
  const id = '6a1f00c0ffee00c0ffee0001'
  /** A node of each type with every property that the editor writes. */
  const written: RichTextNode[] = [
    { type: 'root', ...form, children: [], textFormat: 1, textStyle: '' },
    { type: 'paragraph', ...form, direction: 'rtl', children: [], textFormat: 1, textStyle: '' },
    { type: 'heading', ...form, tag: 'h3', children: [], textFormat: 1, textStyle: '' },
    { type: 'quote', ...form, children: [], textFormat: 0, textStyle: '' },
    { type: 'list', ...form, listType: 'number', start: 4, tag: 'ol', children: [], textFormat: 0, textStyle: '' },
    { type: 'listitem', ...form, indent: 2, value: 2, children: [], textFormat: 0, textStyle: '' },
    {
      type: 'link',
      ...form,
      version: 3,
      id,
      fields: { id, linkType: 'custom', newTab: true, url: 'https://example.org' },
      children: [],
      textFormat: 0,
      textStyle: '',
    },
    {
      type: 'autolink',
      ...form,
      version: 2,
      id,
      fields: { id, linkType: 'custom', newTab: false, url: 'mailto:a@b.org' },
      children: [],
      textFormat: 0,
      textStyle: '',
    },
    { type: 'text', ...words },
    { type: 'linebreak', version: 1 },
    { type: 'tab', ...words, detail: 2, text: '\t' },
    { type: 'inlineBlock', version: 1, fields: { id, blockType: 'footnote', blockName: '', note: of() } },
  ]
  const within = (node: RichTextNode) => (node.type === 'root' ? { root: node } : of(node))
  const out = (node: RichTextNode): RichTextNode => {
    const { root } = asOffered(within(node)) as ReturnType<typeof of>
    return node.type === 'root' ? root : (root.children[0] as RichTextNode)
  }
  /** What a property of any name may be made to say. */
  const odd: unknown[] = [
    'position:fixed;inset:0;background:#fff',
    'script',
    'check',
    'h1',
    'token',
    'x'.repeat(5000),
    '\ud800',
    -1,
    0.5,
    1e9,
    Number.NaN,
    255,
    true,
    [],
    {},
    null,
  ]
  const strange = [
    'style',
    '$',
    '__proto__',
    'constructor',
    'onclick',
    'className',
    'checked',
    'rel',
    'target',
    'doc',
    'key',
  ]
  const may: Record<string, (value: unknown) => boolean> = {
    direction: (value) => value === null || value === 'ltr' || value === 'rtl',
    format: (value) => value === '' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 127),
    textFormat: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 127,
    indent: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 60,
    version: (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 100,
    start: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 1e6,
    value: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 1e6,
    detail: (value) => value === 0 || value === 2,
    mode: (value) => value === 'normal',
    style: (value) => value === '',
    textStyle: (value) => value === '',
    listType: (value) => value === 'bullet' || value === 'number',
    linkType: (value) => value === 'custom',
    newTab: (value) => typeof value === 'boolean',
    id: (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value),
    blockName: (value) => value === '' || value === null,
  }
  /** Those whose value is the words, the nodes, or judged by `foreignIn`. */
  const judged = ['type', 'children', 'fields', 'text', 'url', 'note', 'blockType', 'tag']

  it('leaves what the editor writes as it is', () => {
    for (const node of written) expect(out(node)).toEqual(node)
  })

  it('keeps of each type of node its own properties alone, whatever they are made to say', () => {
    const names = [
      ...new Set([...written.flatMap((node) => [...Object.keys(node), ...Object.keys(node.fields ?? {})]), ...strange]),
    ]
    const wrong: unknown[] = []
    const check = (kept: object, own: object, said: string): void => {
      for (const [name, value] of Object.entries(kept))
        if (!Object.hasOwn(own, name) || !(judged.includes(name) || may[name]?.(value))) wrong.push([said, name, value])
    }
    for (const node of written)
      for (const name of names)
        for (const value of odd) {
          const said = `${node.type}.${name} = ${JSON.stringify(value)}`
          const set = (row: object): object => Object.defineProperty({ ...row }, name, { value, enumerable: true })
          if (name !== 'type' && name !== 'fields') check(out(set(node) as RichTextNode), node, said)
          if (!node.fields) continue
          const fields = out({ ...node, fields: set(node.fields) } as RichTextNode).fields ?? {}
          check(fields, node.fields, said)
        }
    expect(wrong).toEqual([])
  })

  it('gives a list the element of its kind, and a heading of another level the nearest', () => {
    for (const [listType, tag] of [
      ['number', 'script'],
      ['bullet', 'ol'],
      ['check', 'ul'],
      [undefined, 'iframe'],
    ])
      expect(out({ type: 'list', listType, tag, children: [] })).toEqual({
        type: 'list',
        listType: listType === 'number' ? 'number' : 'bullet',
        tag: listType === 'number' ? 'ol' : 'ul',
        children: [],
      })
    for (const [tag, nearest] of [
      ['h1', 'h2'],
      ['h3', 'h3'],
      ['h6', 'h4'],
      ['script', 'h2'],
    ])
      expect(out({ type: 'heading', tag, children: [] }).tag).toBe(nearest)
  })

  it('reaches what stands in anything, notes too, and nothing twice', () => {
    const covered = text('a')
    covered.style = 'position:fixed'
    const deep = of(
      { type: 'list', children: [{ type: 'listitem', children: [link('https://a.org', covered)] }] },
      p(footnote(of(p(covered)))),
    )
    const kept = asOffered(deep)
    expect(JSON.stringify(kept)).not.toContain('fixed')
    expect(plainText(kept as typeof deep)).toBe(plainText(deep))
    expect(asOffered(kept)).toEqual(kept)
    expect(JSON.stringify(deep)).toContain('fixed')
  })

  it('leaves alone what is no rich text, nodes that are not known, and what is deeper than anybody writes', () => {
    for (const value of [null, undefined, 'x', 5, [], {}, { root: 'x' }]) expect(asOffered(value)).toEqual(value)
    const unknown = { type: 'marquee', style: 'x' }
    expect(asOffered(of(unknown))).toEqual(of(unknown))
    let nested: RichTextNode = text('x')
    for (let n = 0; n < 50_000; n++) nested = { type: 'quote', children: [nested] }
    expect(() => asOffered(of(nested))).not.toThrow()
  })
})

describe('withoutEmptyNotes', () => {
  it('drops footnotes that say nothing, wherever they stand, and keeps the rest', () => {
    const said = footnote(of(p(text('A note'))))
    const list: RichTextNode = { type: 'list', children: [{ type: 'listitem', children: [text('a'), footnote(null)] }] }
    expect(withoutEmptyNotes(of(p(text('one'), footnote(of(p()))), p(said), list))).toEqual(
      of(p(text('one')), p(said), { type: 'list', children: [{ type: 'listitem', children: [text('a')] }] }),
    )
  })

  it('leaves alone what has none, or is no rich text', () => {
    const wrong = of(p(footnote('x' as never)), p(footnote({ root: 'x' } as never)))
    for (const value of [of(p(text('one'))), wrong, null, undefined, 'text', [1], { root: 1 }])
      expect(withoutEmptyNotes(value)).toBe(value)
  })
})
