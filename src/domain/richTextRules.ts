import { hasRoot, isNode, safeHref, type RichText, type RichTextNode } from './richText'
import { brokenAt } from './texts'

/** What may stand in a rich text: the nodes that the editor offers, and of each the properties that it writes. */

/** Deeper than anybody writes, and far from what a stack holds. */
const DEEPEST = 60

/** What a property is stored as; undefined where it is left out. */
type Keep = (value: unknown, node: RichTextNode, depth: number) => unknown
type Kept = Readonly<Record<string, Keep>>

const always =
  (usual: unknown): Keep =>
  () =>
    usual
const asItIs: Keep = (value) => value
const whole =
  (least: number, most: number, usual: number): Keep =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : usual

/** The bits of bold, italic, struck, underlined, code, below and above the line. */
const format: Keep = (value) => (typeof value === 'number' && Number.isInteger(value) ? value & 127 : 0)
const direction: Keep = (value) => (value === 'ltr' || value === 'rtl' ? value : null)
const id: Keep = (value) => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined)
const isHeadingTag = (tag: unknown): boolean => typeof tag === 'string' && /^h[2-4]$/.test(tag)
const isNumbered = ({ listType }: RichTextNode): boolean => listType === 'number'

const leaf: Kept = { type: asItIs, version: whole(1, 99, 1) }
const words: Kept = { ...leaf, text: asItIs, format, mode: always('normal'), style: always('') }
const element: Kept = {
  ...leaf,
  children: (children, _, depth) =>
    Array.isArray(children)
      ? children.map((child: unknown) => (isNode(child) ? nodeAsOffered(child, depth + 1) : child))
      : children,
  direction,
  format: always(''),
  indent: always(0),
  textFormat: format,
  textStyle: always(''),
}

const fieldsOf = (kept: Kept): Kept => ({
  fields: (fields, _, depth) => (isNode(fields) ? only(fields, kept, depth) : fields),
})
const link: Kept = {
  ...element,
  id,
  ...fieldsOf({ id, linkType: always('custom'), newTab: (value) => value === true, url: asItIs }),
}

const offered: Readonly<Record<string, Kept>> = {
  root: element,
  paragraph: element,
  heading: { ...element, tag: (tag) => (isHeadingTag(tag) ? tag : tag === 'h5' || tag === 'h6' ? 'h4' : 'h2') },
  quote: element,
  list: {
    ...element,
    listType: (_, node) => (isNumbered(node) ? 'number' : 'bullet'),
    start: whole(-1_000_000, 1_000_000, 1),
    tag: (_, node) => (isNumbered(node) ? 'ol' : 'ul'),
  },
  // How deep an item stands is said there too.
  listitem: { ...element, indent: whole(0, 60, 0), value: whole(-1_000_000, 1_000_000, 1) },
  link,
  autolink: link,
  text: { ...words, detail: always(0) },
  linebreak: leaf,
  tab: { ...words, detail: always(2), text: always('\t') },
  inlineBlock: {
    ...leaf,
    ...fieldsOf({
      id,
      blockType: asItIs,
      blockName: (value) => (value === null ? null : ''),
      note: (note, _, depth) => asOffered(note, depth + 1),
    }),
  },
}

/** Without these Lexical opens no text at all. */
const needed: Readonly<Record<string, object>> = {
  listitem: { indent: 0 },
  tab: { detail: 2, mode: 'normal', text: '\t' },
}

const keptOf = (type: unknown): Kept | undefined =>
  typeof type === 'string' && Object.hasOwn(offered, type) ? offered[type] : undefined

/** An object’s properties that are kept, each as it is stored. @param least what is there in any case */
const only = (node: RichTextNode, kept: Kept, depth: number, least: object = {}): object => {
  const stored: Record<string, unknown> = { ...least }
  for (const name of Object.keys(node)) {
    const value = Object.hasOwn(kept, name) ? kept[name]?.(node[name], node, depth) : undefined
    if (value !== undefined) stored[name] = value
  }
  return stored
}

const nodeAsOffered = (node: RichTextNode, depth: number): RichTextNode => {
  const kept = keptOf(node.type)
  const offeredNode = kept && depth <= DEEPEST ? only(node, kept, depth, needed[node.type]) : node
  return isNode(offeredNode) ? offeredNode : node
}

/** The same without a form that the editor does not offer. */
export const textAsOffered = ({ root }: RichText, depth = 0): RichText => ({ root: nodeAsOffered(root, depth) })

/**
 * The same with the properties alone that the editor writes, each with a value that it writes: whatever else is said of a node is a form that
 * it does not offer (a style, an alignment, a tag of somebody’s choosing), and no words are lost with it. What Lexical needs is there. Nodes that are not known, and what is no
 * rich text at all, stay as they are: `foreignIn` names them. See docs/decisions/030-form-of-rich-text.md.
 */
export const asOffered = (value: unknown, depth = 0): unknown => (hasRoot(value) ? textAsOffered(value, depth) : value)

const foreignNode = (node: unknown, depth: number): string | null => {
  if (!isNode(node) || typeof node.type !== 'string') return typeof node
  if (node.type === 'root' || !keptOf(node.type) || depth > DEEPEST) return node.type
  if (typeof (node.text ?? '') !== 'string') return 'text'
  if (!isNode(node.fields ?? {})) return node.type
  if (node.type === 'heading' && !isHeadingTag(node.tag)) return String(node.tag)
  if (node.type === 'text' && (typeof node.text !== 'string' || brokenAt(node.text) >= 0)) return 'text'
  if (node.type === 'link' || node.type === 'autolink') {
    const url = isNode(node.fields) ? node.fields.url : undefined
    if (safeHref(url) === '#') return typeof url === 'string' ? url : node.type
    if (typeof url === 'string' && brokenAt(url) >= 0) return 'text'
  }
  if (node.type === 'inlineBlock') {
    if (!isNode(node.fields) || node.fields.blockType !== 'footnote')
      return String(isNode(node.fields) ? node.fields.blockType : node.type)
  }
  const note = node.fields?.note ?? null
  return (note === null ? null : foreignIn(note, depth + 1)) ?? foreignAmong(node.children, depth)
}

const foreignAmong = (children: unknown, depth: number): string | null => {
  if (children === undefined || children === null) return null
  if (!Array.isArray(children)) return typeof children
  for (const child of children) {
    const found = foreignNode(child, depth + 1)
    if (found !== null) return found
  }
  return null
}

/**
 * What in a value does not belong in a rich text: a node that the editor does not offer, a link that leads nowhere safe, no tree at all.
 * @returns its type, tag or address, to be named; null when all belongs there
 */
export const foreignIn = (value: unknown, depth = 0): string | null => {
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root) || root.type !== 'root') return typeof value === 'string' ? 'text' : typeof value
  return Array.isArray(root.children) ? foreignAmong(root.children, depth) : 'root'
}
