/**
 * Rich text as stored (the node tree of Lexical) and as HTML. Only the nodes that the editor offers are known; anything else shows its text,
 * escaped, and nothing of it runs.
 */
export interface RichTextNode {
  type: string
  children?: RichTextNode[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  url?: string
  fields?: { url?: string; newTab?: boolean; blockType?: string; note?: RichText | null; [field: string]: unknown }
  [property: string]: unknown
}

export interface RichText {
  root: RichTextNode
}

/** What is stored may be of any form: a draft is saved unchecked, and files come from elsewhere. */
export const isNode = (node: unknown): node is RichTextNode =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** Whether a value has the outer form of a rich text. What its nodes are is for `foreignIn` to say (richTextRules.ts). */
export const hasRoot = (value: unknown): value is RichText => isNode(value) && isNode(value.root)
const childrenOf = ({ children }: RichTextNode): RichTextNode[] => (Array.isArray(children) ? children : [])
const textOf = ({ text }: RichTextNode): string => (typeof text === 'string' ? text : '')

/** Text for HTML, in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Where a link may lead: the web and mail. Anything else leads nowhere. */
export const safeHref = (url: unknown): string =>
  typeof url === 'string' && /^(https?:\/\/|mailto:)/i.test(url.trim()) ? url.trim() : '#'

/** The elements of Lexical’s text formats, by the bit that stands for each: the first is 1, the next 2, then 4. */
const marks = ['strong', 'em', 's', 'u', 'code', 'sub', 'sup']

/** Words around footnotes, in the language of the text. */
export interface FootnoteWords {
  /** Heading of the list of notes. */
  notes: string
  /** Name of the link from the text to note n. */
  toNote: (n: number) => string
  /** Name of the link from note n back to the text. */
  toText: (n: number) => string
}

/**
 * The HTML of a rich text, its footnotes after it in a section with links back.
 * @param within prefix for ids, so that several texts may stand on one page
 */
export const richTextToHtml = (text: RichText | null | undefined, words: FootnoteWords, within = 'note'): string => {
  const prefix = escapeHtml(within)
  if (!text?.root) return ''
  const notes: RichText[] = []
  const render = (node: RichTextNode): string => {
    if (!isNode(node)) return ''
    const inner = (): string => childrenOf(node).map(render).join('')
    switch (node.type) {
      case 'root':
        return inner()
      case 'text': {
        const format = typeof node.format === 'number' ? node.format : 0
        return marks.reduce(
          (html, tag, bit) => (format & (1 << bit) ? `<${tag}>${html}</${tag}>` : html),
          escapeHtml(textOf(node)),
        )
      }
      case 'linebreak':
        return '<br>'
      case 'tab':
        return ' '
      case 'paragraph':
        return node.children?.length ? `<p>${inner()}</p>` : ''
      case 'heading':
        return /^h[2-6]$/.test(node.tag ?? '') ? `<${node.tag}>${inner()}</${node.tag}>` : `<p>${inner()}</p>`
      case 'quote':
        return `<blockquote>${inner()}</blockquote>`
      case 'list':
        return node.listType === 'number' ? `<ol>${inner()}</ol>` : `<ul>${inner()}</ul>`
      case 'listitem':
        return `<li>${inner()}</li>`
      case 'link':
      case 'autolink':
        return `<a href="${escapeHtml(safeHref(node.fields?.url ?? node.url))}" rel="noopener">${inner()}</a>`
      case 'inlineBlock': {
        if (node.fields?.blockType !== 'footnote') return ''
        const n = notes.push(node.fields.note ?? { root: { type: 'root' } })
        const label = escapeHtml(words.toNote(n))
        return `<sup><a id="${prefix}-ref-${n}" href="#${prefix}-${n}" role="doc-noteref" aria-label="${label}">${n}</a></sup>`
      }
      default:
        return textOf(node) ? escapeHtml(textOf(node)) : inner()
    }
  }
  const body = render(text.root)
  if (!notes.length) return body
  const items: string[] = []
  // A note may hold a note, which joins the list while it is written.
  for (const [index, note] of notes.entries()) {
    const n = index + 1
    const back = `<a href="#${prefix}-ref-${n}" role="doc-backlink" aria-label="${escapeHtml(words.toText(n))}">↩</a>`
    const html = render(note.root)
    items.push(
      `<li id="${prefix}-${n}">${html.endsWith('</p>') ? `${html.slice(0, -4)} ${back}</p>` : `${html} ${back}`}</li>`,
    )
  }
  return `${body}<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(words.notes)}"><ol>${items.join('')}</ol></section>`
}

/** The same text with its headings set under a page's own: its highest ones become `h<level>`, the others follow, none below h6. */
export const richTextFrom = (text: RichText, level: number): RichText => {
  const levels = headingLevels(text.root)
  if (!levels.length) return text
  const shift = level - Math.min(...levels)
  const move = (node: RichTextNode): RichTextNode => ({
    ...node,
    ...(node.type === 'heading' ? { tag: `h${Math.min(6, headingLevel(node) + shift)}` } : {}),
    ...(node.children ? { children: node.children.map(move) } : {}),
  })
  return { ...text, root: move(text.root) }
}

const headingLevel = ({ tag }: RichTextNode): number => Number(/^h([2-6])$/.exec(tag ?? '')?.[1] ?? 2)

const headingLevels = (node: RichTextNode): number[] =>
  node.type === 'heading' ? [headingLevel(node)] : (node.children ?? []).flatMap(headingLevels)

/** The words of a rich text without its form, notes left out: for descriptions and searches. */
export const plainText = (text: RichText | null | undefined): string => {
  const read = (node: RichTextNode): string => {
    if (!isNode(node)) return ''
    if (node.type === 'text') return textOf(node)
    if (node.type === 'linebreak' || node.type === 'tab') return ' '
    const inner = childrenOf(node).map(read).join('')
    return ['paragraph', 'heading', 'quote', 'listitem'].includes(node.type) ? `${inner}\n` : inner
  }
  return text?.root ? read(text.root).trim() : ''
}

/** The words of each footnote of a rich text, in order. */
export const footnoteTexts = (text: RichText | null | undefined): string[] => {
  const find = (node: RichTextNode): string[] => {
    if (!isNode(node)) return []
    const note =
      node.type === 'inlineBlock' && node.fields?.blockType === 'footnote' ? [plainText(node.fields.note)] : []
    return [...note, ...childrenOf(node).flatMap(find)]
  }
  return text?.root ? find(text.root) : []
}

/**
 * The same with each footnote’s words in the text, where it stands.
 * @param written the words of a note as the text is to have them
 */
export const withNotesInText = (text: RichText, written: (words: string) => string): RichText => {
  const within = (node: RichTextNode): RichTextNode => {
    if (!isNode(node)) return node
    if (node.type === 'inlineBlock' && node.fields?.blockType === 'footnote')
      return {
        type: 'text',
        version: 1,
        text: written(plainText(node.fields.note)),
        detail: 0,
        format: 0,
        mode: 'normal',
        style: '',
      }
    return node.children ? { ...node, children: childrenOf(node).map(within) } : node
  }
  return { ...text, root: within(text.root) }
}

const isBlankLine = (node: unknown): boolean =>
  isNode(node) &&
  node.type === 'paragraph' &&
  childrenOf(node).every((child) => isNode(child) && child.type === 'text' && !textOf(child).trim())

/** Whether a rich text is words in paragraphs alone: nothing of it is lost where it is written as lines of text. So is what is not there. */
export const isPlainRichText = (value: unknown): boolean => {
  if (!hasRoot(value)) return value === null || value === undefined
  const isWords = (node: unknown): boolean =>
    isNode(node) && node.type === 'text' && typeof node.text === 'string' && !node.format && !node.style
  return childrenOf(value.root).every(
    (node: unknown) => isNode(node) && node.type === 'paragraph' && childrenOf(node).every(isWords),
  )
}

/** The lines of a text that say something: each is a paragraph. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)

/** A rich text of lines, as the editor stores its paragraphs; null where they say nothing. */
export const richTextOfLines = (text: string): RichText | null => {
  const around = { version: 1, direction: null, format: '', indent: 0 }
  const children = linesOf(text).map((line) => ({
    ...around,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, text: line, detail: 0, format: 0, mode: 'normal', style: '' }],
  }))
  return children.length ? { root: { ...around, type: 'root', children } } : null
}

/** Whether a rich text is nothing but the editor’s empty paragraphs. */
export const isEmptyRichText = (value: unknown): boolean =>
  hasRoot(value) &&
  Array.isArray(value.root.children) &&
  value.root.children.every((node: unknown) => isNode(node) && node.type === 'paragraph' && !childrenOf(node).length)

const isEmptyNote = (node: unknown): boolean => {
  if (!isNode(node) || node.fields?.blockType !== 'footnote') return false
  const { note } = node.fields
  return note === null || note === undefined || (isNode(note.root) && childrenOf(note.root).every(isBlankLine))
}

/**
 * The same without footnotes that say nothing, as the editor leaves behind where a note was given up. Itself where there are none, or where
 * it is no rich text.
 */
export const withoutEmptyNotes = (value: unknown, depth = 0): unknown => {
  // Deeper than any text: refused elsewhere.
  if (!isNode(value) || depth > 100) return value
  if (value.root) {
    const root = withoutEmptyNotes(value.root, depth + 1)
    return root === value.root ? value : { ...value, root }
  }
  const children = childrenOf(value)
  const kept = children.filter((child) => !isEmptyNote(child)).map((child) => withoutEmptyNotes(child, depth + 1))
  const same = kept.length === children.length && kept.every((child, n) => child === children[n])
  return same ? value : { ...value, children: kept }
}
