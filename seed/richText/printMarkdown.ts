import type { RichTextNode } from '../../src/domain/richText'

/** What the few marks of a series file cannot say. */
class NotMarkdown extends Error {}

const BOLD = 1
const ITALIC = 2

const escaped = (text: string): string => text.replace(/[\\*[\]]|&(?=#32;)/g, '\\$&').replace(/\^$/, '\\^')

/** A line must not begin with a mark that its words do not mean. */
const guarded = (line: string): string => line.replace(/^(#{2,4} |> ?|- )/, '\\$1').replace(/^(\d+)\. /, '$1\\. ')

const has = (node: RichTextNode, ...allowed: string[]): void => {
  const strange = Object.keys(node).find((name) => !['type', ...allowed].includes(name))
  if (strange) throw new NotMarkdown(strange)
}

interface Leaf {
  format: number
  text: string
}

/** Bold and italic are switched on and off by their marks, so a piece of text closes what it had and its neighbour does not go on with. */
const switches = (changed: number): string => `${changed & BOLD ? '**' : ''}${changed & ITALIC ? '*' : ''}`

const printInline = (nodes: readonly RichTextNode[], insideNote = false): string => {
  const parts: (Leaf | string)[] = []
  const visit = (node: RichTextNode, insideLink: boolean): void => {
    switch (node.type) {
      case 'text': {
        has(node, 'text', 'format')
        const format = Number(node.format ?? 0)
        if (format & ~(BOLD | ITALIC) || !node.text || /[\n\r\t]/.test(node.text)) throw new NotMarkdown('text')
        parts.push({ format, text: escaped(node.text) })
        return
      }
      case 'linebreak':
        has(node)
        parts.push('\\\n')
        return
      case 'link': {
        has(node, 'fields', 'children')
        const { url, ...more } = node.fields ?? {}
        if (insideLink || typeof url !== 'string' || Object.keys(more).length || /[\s()<>\\]/.test(url))
          throw new NotMarkdown('link')
        parts.push('[')
        node.children?.forEach((child) => visit(child, true))
        parts.push(`](${url})`)
        return
      }
      case 'inlineBlock': {
        has(node, 'fields')
        const { blockType, note, ...more } = node.fields ?? {}
        if (insideLink || insideNote || blockType !== 'footnote' || !note || Object.keys(more).length)
          throw new NotMarkdown('note')
        const [paragraph, ...others] = note.root.children ?? []
        if (paragraph?.type !== 'paragraph' || others.length) throw new NotMarkdown('note')
        has(note.root, 'children')
        has(paragraph, 'children')
        parts.push(`^[${printInline(paragraph.children ?? [], true)}]`)
        return
      }
      default:
        throw new NotMarkdown(node.type)
    }
  }
  nodes.forEach((node) => visit(node, false))
  // What each piece is followed by, link and note marks between them aside.
  const following: number[] = []
  let next = 0
  for (const part of parts.toReversed()) {
    following.push(next)
    if (typeof part !== 'string') next = part.format
  }
  following.reverse()
  const printed: string[] = []
  let before = 0
  parts.forEach((part, index) => {
    if (typeof part === 'string') {
      printed.push(part)
      return
    }
    const after = following[index] ?? 0
    printed.push(switches(part.format & ~before), part.text, switches(part.format & ~after))
    before = part.format & after
  })
  return printed.join('')
}

/** Spaces at the edges of a line are part of the text; plain ones would be lost to whoever tidies the file. */
const edged = (line: string): string => line.replace(/^ | (?=\\?$)/g, '&#32;')

const linesOf = (nodes: readonly RichTextNode[]): string[] =>
  printInline(nodes)
    .split('\n')
    .map((line) => guarded(edged(line)))

const printList = (list: RichTextNode, indent: string): string[] => {
  has(list, 'listType', 'start', 'children')
  if (!['bullet', 'number'].includes(list.listType ?? '') || !list.children?.length) throw new NotMarkdown('list')
  const start = Number(list.start ?? 1)
  let n = start
  return list.children.flatMap((item, index) => {
    if (item.type !== 'listitem') throw new NotMarkdown(item.type)
    has(item, 'children')
    const [only, ...others] = item.children ?? []
    if (only?.type === 'list') {
      if (others.length || index === 0) throw new NotMarkdown('list')
      return printList(only, `${indent}   `)
    }
    const mark = list.listType === 'number' ? `${n++}. ` : '- '
    const [first, ...more] = linesOf(item.children ?? [])
    if (!first) throw new NotMarkdown('listitem')
    return [`${indent}${mark}${first}`, ...more.map((line) => `${indent}   ${line}`)]
  })
}

const printBlock = (node: RichTextNode): string => {
  switch (node.type) {
    case 'paragraph':
      has(node, 'children')
      return linesOf(node.children ?? []).join('\n')
    case 'heading': {
      has(node, 'children', 'tag')
      const [, level] = /^h([2-4])$/.exec(node.tag ?? '') ?? []
      if (!level) throw new NotMarkdown('heading')
      return `${'#'.repeat(Number(level))} ${printInline(node.children ?? [])}`
    }
    case 'quote':
      has(node, 'children')
      return linesOf(node.children ?? [])
        .map((line) => `> ${line}`)
        .join('\n')
    case 'list':
      return printList(node, '').join('\n')
    default:
      throw new NotMarkdown(node.type)
  }
}

/**
 * A rich text in the marks of a series file.
 * @param root the bare tree
 * @returns null when they cannot say it; the caller makes sure that reading them back gives the same tree
 */
export const printMarkdown = (root: RichTextNode): string | null => {
  try {
    has(root, 'children')
    return (root.children ?? []).map(printBlock).join('\n\n')
  } catch (error) {
    if (error instanceof NotMarkdown) return null
    throw error
  }
}
