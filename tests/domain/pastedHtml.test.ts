import { describe, expect, it } from '@jest/globals'
import { fromPasted, type Pasted, type PastedNode } from '../../src/domain/pastedHtml'
import type { RichTextNode } from '../../src/domain/richText'

const nodeOf = (child: PastedNode | string): PastedNode =>
  typeof child === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] } : child

/** An element as a DOM has it. */
const el = (name: string, attributes: Record<string, string>, ...children: (PastedNode | string)[]): PastedNode => ({
  nodeType: 1,
  nodeName: name.toUpperCase(),
  nodeValue: null,
  childNodes: children.map(nodeOf),
  getAttribute: (attribute) => attributes[attribute] ?? null,
})

const read = (node: RichTextNode): string =>
  node.type === 'inlineBlock'
    ? `^[${(node.fields?.note?.root.children ?? []).map(read).join(' ')}]`
    : (node.text ?? (node.children ?? []).map(read).join(''))
const pasted = (...children: PastedNode[]): Pasted & { lines: string[] } => {
  let n = 0
  const found = fromPasted(el('body', {}, ...children), { blocks: true, notes: true }, () => `id${n++}`)
  return { ...found, lines: found.nodes.map(read) }
}

describe('links there and back within what is pasted', () => {
  const to = (id: string, words: string, more: Record<string, string> = {}) =>
    el('a', { href: `#${id}`, ...more }, words)

  it('are no footnote where they have words of their own: those stay, and the links are said', () => {
    const { left, lines } = pasted(
      el('p', { id: 'q1' }, 'Question ', to('a1', 'see the answer')),
      el('p', {}, 'Something between.'),
      el('p', { id: 'a1' }, 'The answer. ', to('q1', 'Back')),
    )
    expect(lines).toEqual(['Question see the answer', 'Something between.', 'The answer. Back'])
    expect(left).toEqual({ links: 2 })
  })

  it.each([
    ['1', '1'],
    ['[1]', '↑'],
    ['(iv)', '^'],
    ['*', 'Back to the text'],
    ['note 3', '[note 3]'],
  ])('are a footnote where a mark leads there (%s), and what leads back (%s) is none of its words', (mark, back) => {
    const { left, lines } = pasted(
      el('p', {}, 'A text', el('sup', { id: 'r' }, to('n', mark)), '.'),
      el('p', { id: 'n' }, to('r', back), ' The note.'),
    )
    expect([lines, left]).toEqual([['A text^[The note.].'], {}])
  })

  it('are a footnote where the program that wrote it says so, whatever its mark', () => {
    const said: Record<string, string>[] = [
      { role: 'doc-noteref' },
      { class: 'footnote-ref' },
      { style: 'mso-footnote-id:ftn1' },
    ]
    for (const more of said)
      expect(
        pasted(
          el('p', { id: 'r' }, 'A text', to('n', 'as Kemp says', more)),
          el('p', { id: 'n' }, 'The note. ', to('r', '↩')),
        ).lines,
      ).toEqual(['A text^[The note.]'])
  })

  it('keep words that stand within those of a note', () => {
    const { left, lines } = pasted(
      el('p', {}, 'A text', el('sup', { id: 'r' }, to('n', '1'))),
      el('p', { id: 'n' }, 'As ', to('r', 'the claim above'), ' says.'),
    )
    expect([lines, left]).toEqual([['A text^[As the claim above says.]'], { links: 1 }])
  })

  it('are found among thousands as fast as among a few', async () => {
    const numbers = Array.from({ length: 8000 }, (_, n) => String(n))
    const { lines } = pasted(
      ...numbers.map((n) => el('p', {}, 'A text', el('sup', { id: `r${n}` }, to(`n${n}`, n)))),
      el('div', { class: 'footnotes' }, ...numbers.map((n) => el('p', { id: `n${n}` }, to(`r${n}`, n), ` Note ${n}.`))),
    )
    // Jest looks at its clock once this is over: each by each they took half a minute.
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect([lines.length, lines.at(-1)]).toEqual([8000, 'A text^[Note 7999.]'])
  }, 15_000)
})
