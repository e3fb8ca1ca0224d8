import { richTextFrom, safeHref, isNode, type RichText, type RichTextNode } from '../domain/richText'
import type { Block, Inline } from './sheet'

/** Lexical’s text formats, by the bit that stands for each. */
const marks = ['strong', 'em', 's', 'u', 'code', 'sub', 'sup']

/** A note in a note, and a list in a list, are set so deep; what is deeper is set without its form. */
const DEEPEST = 6

const childrenOf = ({ children }: RichTextNode): RichTextNode[] =>
  Array.isArray(children) ? children.filter(isNode) : []

const inlineOf = (node: RichTextNode, depth: number, href?: string): Inline[] => {
  const linked = href === undefined ? {} : { href }
  switch (node.type) {
    case 'text': {
      const format = typeof node.format === 'number' ? node.format : 0
      const set = marks.filter((_, bit) => format & (1 << bit))
      const text = typeof node.text === 'string' ? node.text : ''
      return text ? [{ text, ...linked, ...(set.length ? { marks: set } : {}) }] : []
    }
    case 'linebreak':
      return [{ text: '\n' }]
    case 'tab':
      return [{ text: ' ' }]
    case 'link':
    case 'autolink': {
      const address = safeHref(node.fields?.url ?? node.url)
      return childrenOf(node).flatMap((child) => inlineOf(child, depth, address === '#' ? undefined : address))
    }
    case 'inlineBlock': {
      if (node.fields?.blockType !== 'footnote') return []
      const note = node.fields.note?.root && depth < DEEPEST ? blocksIn(node.fields.note.root, depth + 1) : []
      return note.length ? [{ text: '', note }] : []
    }
    default:
      return childrenOf(node).flatMap((child) => inlineOf(child, depth, href))
  }
}

/** What stands in a block beside other blocks: an item has words of its own and lists under them. */
const isBlock = ({ type }: RichTextNode): boolean =>
  ['paragraph', 'heading', 'quote', 'list', 'listitem'].includes(type)

const blocksIn = (node: RichTextNode, depth: number): Block[] => {
  const blocks: Block[] = []
  let line: Inline[] = []
  const end = (): void => {
    if (line.some(({ note, text }) => note || text.trim())) blocks.push({ kind: 'paragraph', line })
    line = []
  }
  for (const child of childrenOf(node)) {
    if (!isBlock(child)) {
      line.push(...inlineOf(child, depth))
      continue
    }
    end()
    blocks.push(...blockOf(child, depth))
  }
  end()
  return blocks
}

const blockOf = (node: RichTextNode, depth: number): Block[] => {
  if (node.type === 'list' && depth < DEEPEST) {
    const items = childrenOf(node).map((item) => blocksIn(item, depth + 1))
    return [{ kind: 'list', numbered: node.listType === 'number', items: items.filter((item) => item.length) }]
  }
  if (node.type === 'list' || node.type === 'listitem') return blocksIn(node, depth)
  const line = inlineOf({ ...node, type: 'block' }, depth)
  if (!line.some(({ note, text }) => note || text.trim())) return []
  if (node.type === 'heading') return [{ kind: 'heading', level: Number(node.tag?.slice(1)) || 2, line }]
  return [{ kind: node.type === 'quote' ? 'quote' : 'paragraph', line }]
}

/**
 * The blocks of a rich text, its footnotes where they stand.
 * @param level of its first headings; none of them skips one
 */
export const blocksOf = (text: RichText | null, level: number): Block[] => {
  if (!text?.root) return []
  let last = level - 1
  return blocksIn(richTextFrom(text, level).root, 0).map((block) => {
    if (block.kind !== 'heading') return block
    last = Math.min(block.level, last + 1)
    return { ...block, level: last }
  })
}
