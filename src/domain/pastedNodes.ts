import type { Reader } from './pastedTree'
import type { RichTextNode } from './richText'

/** What the editor takes that is pasted into: the one of a note knows words, links and paragraphs. */
export interface Taken {
  blocks: boolean
  notes: boolean
}

/** A paragraph, a heading or an item of a list, before it is a node. */
export interface Line {
  kind: 'paragraph' | 'heading' | 'quote' | 'item'
  /** Of a heading its rank from 1, of an item how deep it stands from 1. */
  level: number
  numbered: boolean
  /** What an item is counted as, where that is said. */
  number?: number
  words: RichTextNode[]
}

export const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
  children,
})
export const textNode = (text: string, format: number): RichTextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
export const paragraph = (words: RichTextNode[]): RichTextNode =>
  element('paragraph', words, { textFormat: 0, textStyle: '' })

export const lastText = (nodes: readonly RichTextNode[]): RichTextNode | undefined => {
  const last = nodes.at(-1)
  return last?.type === 'link' ? lastText(last.children ?? []) : last
}

/** Words without the spaces and line breaks at one of their edges. */
const trimmedAt = (at: 0 | -1, nodes: readonly RichTextNode[]): RichTextNode[] => {
  const kept = [...nodes]
  for (let node = kept.at(at); node && node.type !== 'inlineBlock'; node = kept.at(at)) {
    const text = node.text?.replace(at ? /[ \u00a0]+$/ : /^[ \u00a0]+/, '')
    const children = node.type === 'link' ? trimmedAt(at, node.children ?? []) : []
    kept.splice(at, 1)
    if (!text && !children.length) continue
    kept.splice(at ? kept.length : 0, 0, text ? { ...node, text } : { ...node, children })
    break
  }
  return kept
}
export const trimmed = (nodes: readonly RichTextNode[]): RichTextNode[] => trimmedAt(-1, trimmedAt(0, nodes))

/** Lines one after the other in one. */
export const joined = (lines: readonly Line[], between: () => RichTextNode): RichTextNode[] =>
  lines.flatMap(({ words }, n) => (n ? [between(), ...words] : words))

export const lineBreak = (): RichTextNode => ({ type: 'linebreak', version: 1 })

/** Lines of lists as lists in one another: those that stand deeper are a list in an item of their own. */
const listsOf = (items: readonly Line[]): RichTextNode[] => {
  const least = Math.min(...items.map(({ level }) => level))
  const lists: RichTextNode[] = []
  let deeper: Line[] = []
  let next = 1
  const close = (): void => {
    const inner = deeper.length ? listsOf(deeper) : []
    const last = lists.at(-1)
    if (last?.children) last.children.push(...inner.map((list) => element('listitem', [list], { value: next })))
    else lists.push(...inner)
    deeper = []
  }
  for (const item of items) {
    if (item.level > least) {
      deeper.push(item)
      continue
    }
    close()
    const { number = next, numbered, words } = item
    const last = lists.at(-1)
    const isSame = last?.listType === (numbered ? 'number' : 'bullet') && (!numbered || number === next)
    if (!isSame) {
      next = numbered ? number : 1
      const form = numbered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
      lists.push(element('list', [], { ...form, start: next }))
    }
    lists.at(-1)?.children?.push(element('listitem', words, { value: next }))
    next += 1
  }
  close()
  return lists
}

export const nodesOf = (lines: readonly Line[], reader: Reader, taken: Taken): RichTextNode[] => {
  if (!taken.blocks) {
    if (lines.some(({ kind }) => kind !== 'paragraph')) reader.count('form')
    return lines.map(({ words }) => paragraph(words))
  }
  const ranks = lines.filter(({ kind }) => kind === 'heading').map(({ level }) => level)
  const shift = ranks.includes(1) ? 1 : 0
  const nodes: RichTextNode[] = []
  let items: Line[] = []
  const close = (): void => {
    if (items.length) nodes.push(...listsOf(items))
    items = []
  }
  for (const line of lines) {
    if (line.kind === 'item') {
      items.push(line)
      continue
    }
    close()
    if (line.kind === 'heading') {
      const rank = line.level + shift
      if (rank > 4) reader.count('headings')
      nodes.push(element('heading', line.words, { tag: `h${Math.min(rank, 4)}` }))
    } else nodes.push(line.kind === 'quote' ? element('quote', line.words) : paragraph(line.words))
  }
  close()
  return nodes
}
