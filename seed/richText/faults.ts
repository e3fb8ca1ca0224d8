import type { RichTextNode } from '../../src/domain/richText'

/** What the editor refuses to publish in a rich text although it can be stored, so that a file is judged as a write is. */

const inside = (node: RichTextNode): RichTextNode[] => [
  ...(node.children ?? []),
  ...(node.fields?.note?.root ? [node.fields.note.root] : []),
]

const find = (node: RichTextNode, is: (node: RichTextNode) => boolean): RichTextNode | undefined => {
  if (is(node)) return node
  for (const child of inside(node)) {
    const found = find(child, is)
    if (found) return found
  }
  return undefined
}

/** As the editor judges it: no more than one paragraph, and nothing in it. */
const isEmpty = ({ children = [] }: RichTextNode): boolean => {
  const [only, ...others] = children
  if (!only) return true
  const words = only.children ?? []
  return !others.length && only.type === 'paragraph' && words.length <= 1 && words.every(({ text }) => text === '')
}

/** Whether a footnote of a rich text says nothing. */
export const hasEmptyNote = (root: RichTextNode): boolean =>
  !!find(root, ({ fields }) => !!fields?.note?.root && isEmpty(fields.note.root))

/** The address of a link that holds a space, if one does. */
export const spacedLink = (root: RichTextNode): string | undefined =>
  find(root, ({ fields, type }) => ['link', 'autolink'].includes(type) && !!fields?.url?.includes(' '))?.fields?.url
