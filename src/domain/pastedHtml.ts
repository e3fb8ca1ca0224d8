import { Converter } from './pastedLines'
import { findNotes } from './pastedNotes'
import { nodesOf, type Taken } from './pastedNodes'
import { Reader, type Left, type PastedNode } from './pastedTree'
import { safeHref, type RichTextNode } from './richText'

export type { Taken } from './pastedNodes'
export { leftOut, type LeftOut, type PastedNode } from './pastedTree'

/**
 * What stands in a clipboard as HTML, as the nodes of a rich text: from Word, LibreOffice, Google Docs, and any page. Headings keep their order,
 * lists are lists, footnotes are footnotes; what cannot be kept is counted.
 */

export interface Pasted {
  nodes: RichTextNode[]
  left: Left
}

/**
 * The nodes of what was pasted, and how much of what was left out.
 * @param newId makes the id of a footnote or link
 */
export const fromPasted = (source: PastedNode, taken: Taken, newId: () => string): Pasted => {
  const reader = new Reader()
  const root = reader.read(source)
  if (!root) return { nodes: [], left: reader.left }
  const converter = new Converter(reader, findNotes(root), taken, newId)
  const lines = converter.linesIn([root], { format: 0, link: '', depth: 0 })
  return { nodes: nodesOf(lines, reader, taken), left: reader.left }
}

/** Nodes that an editor has copied, with ids of their own, and for links that lead nowhere their words. */
export const withNewIds = (nodes: readonly RichTextNode[], newId: () => string): RichTextNode[] =>
  nodes.flatMap((node) => {
    const children = node.children && withNewIds(node.children, newId)
    const { fields } = node
    if ((node.type === 'link' || node.type === 'autolink') && safeHref(fields?.url) === '#') return children ?? []
    const note = fields?.note && {
      note: { root: { ...fields.note.root, children: withNewIds(fields.note.root.children ?? [], newId) } },
    }
    return [
      {
        ...node,
        ...(node.id ? { id: newId() } : {}),
        ...(fields && { fields: { ...fields, ...note, ...(fields.id ? { id: newId() } : {}) } }),
        ...(children && { children }),
      },
    ]
  })
