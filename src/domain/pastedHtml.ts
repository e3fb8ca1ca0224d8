import { safeHref, type RichTextNode } from './richText'

/**
 * What stands in a clipboard as HTML, as the nodes of a rich text: from Word, LibreOffice, Google Docs, and any page. Headings keep their order,
 * lists are lists, footnotes are footnotes; what cannot be kept is counted.
 */

/** As much of a DOM’s node as is read. */
export interface PastedNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PastedNode>
  getAttribute?: (name: string) => string | null
}

/** What a rich text does not hold; each is said to whoever pastes. */
export const leftOut = ['tables', 'pictures', 'links', 'notes', 'comments', 'deletions', 'headings', 'form'] as const
export type LeftOut = (typeof leftOut)[number]

export interface Pasted {
  nodes: RichTextNode[]
  left: Partial<Record<LeftOut, number>>
}

/** What the editor takes that is pasted into: the one of a note knows words, links and paragraphs. */
export interface Taken {
  blocks: boolean
  notes: boolean
}

/** An element or a text, as far as it says something. */
interface Piece {
  name: string
  text: string
  children: Piece[]
  parent: Piece | null
  /** Its place in the text, and that of the last that it holds. */
  order: number
  last: number
  /** Whether one reads anything in it. */
  says: boolean
  /** Whether a link within it leads to a place of the same text. */
  refers: boolean
  has: (attribute: string) => string
  style: ReadonlyMap<string, string>
}

interface Line {
  kind: 'paragraph' | 'heading' | 'quote' | 'item'
  /** Of a heading its rank from 1, of an item how deep it stands from 1. */
  level: number
  numbered: boolean
  /** What an item is counted as, where that is said. */
  number?: number
  words: RichTextNode[]
}

const BOLD = 1
const ITALIC = 2
const STRUCK = 4
const UNDERLINED = 8
const BELOW = 32
const ABOVE = 64
const marks: Readonly<Record<string, number>> = {
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  cite: ITALIC,
  dfn: ITALIC,
  var: ITALIC,
  s: STRUCK,
  strike: STRUCK,
  del: STRUCK,
  u: UNDERLINED,
  sub: BELOW,
  sup: ABOVE,
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const silent = names('head style script meta link title template noscript xml hr input select textarea option')
const pictures = names('img svg picture object embed video audio canvas iframe math')
const blocks = names(
  'html body p div section article main header footer aside nav address figure figcaption center dl dt dd fieldset form details summary pre ' +
    'h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th blockquote',
)

const stylesOf = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').flatMap((rule) => {
      const at = rule.indexOf(':')
      return at < 0
        ? []
        : [
            [
              rule.slice(0, at).trim().toLowerCase(),
              rule
                .slice(at + 1)
                .trim()
                .toLowerCase(),
            ] as const,
          ]
    }),
  )

const none: ReadonlyMap<string, string> = new Map()

/** Spaces as a page shows them; those that do not break stay. */
const spaced = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ')
const isBlankText = (text: string): boolean => text.replaceAll('\u00a0', ' ').trim() === ''
const wordsIn = ({ children, text }: Piece): string => text + children.map(wordsIn).join('')
const isWithin = (piece: Piece, outer: Piece): boolean => outer.order <= piece.order && piece.order <= outer.last
/** The innermost of some that a piece is, or stands in. */
const innermost = (piece: Piece | null, of: ReadonlySet<Piece>): Piece | null =>
  piece === null || of.has(piece) ? piece : innermost(piece.parent, of)
const allIn = (piece: Piece): Piece[] => [piece, ...piece.children.flatMap(allIn)]
const fragmentOf = (link: Piece): string => {
  const [, fragment = ''] = link.has('href').split('#')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const isInternalLink = (piece: Piece): boolean => piece.name === 'a' && fragmentOf(piece) !== ''

class Reader {
  readonly left: Pasted['left'] = {}
  private order = 0

  count(what: LeftOut): void {
    this.left[what] = (this.left[what] ?? 0) + 1
  }

  /** The tree without what says nothing, and without what a rich text has no place for, which is counted. */
  read(node: PastedNode, parent: Piece | null = null): Piece | null {
    if (node.nodeType === 3) return this.piece('', parent, node.nodeValue ?? '')
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return null
    const name = node.nodeName.toLowerCase()
    const has = (attribute: string): string => node.getAttribute?.(attribute) ?? ''
    const style = node.getAttribute ? stylesOf(has('style')) : none
    if (silent.has(name) || style.get('display') === 'none' || style.get('mso-hide') === 'all') return null
    const isComment = /\bmsocomanchor\b/.test(has('class'))
    if (isComment) this.count('comments')
    if (isComment || style.get('mso-element')?.startsWith('comment')) return null
    if (pictures.has(name) || /^(v|m):/.test(name)) {
      this.count('pictures')
      return null
    }
    // A deletion that is only proposed: what it names is on its way out.
    if (name === 'del' && (has('datetime') || has('cite'))) {
      this.count('deletions')
      return null
    }
    const piece = this.piece(name, parent, '', has, style)
    for (const child of node.childNodes) {
      const read = this.read(child, piece)
      if (read) piece.children.push(read)
    }
    piece.last = this.order - 1
    piece.says = piece.children.some(({ says }) => says)
    piece.refers = isInternalLink(piece) || piece.children.some(({ refers }) => refers)
    return piece
  }

  private piece(
    name: string,
    parent: Piece | null,
    text: string,
    has: Piece['has'] = () => '',
    style: Piece['style'] = none,
  ): Piece {
    const order = this.order++
    return { name, text, children: [], parent, order, last: order, says: !isBlankText(text), refers: false, has, style }
  }
}

/** Whether an element is set apart as a note by the program that wrote it. */
const isNotePlace = (piece: Piece): boolean =>
  ['id', 'class', 'style', 'role'].some((name) =>
    /(^|[^a-z])(mso|sd)?(ftn|edn|fn|footnote|endnote)/i.test(piece.has(name)),
  )

const blockAround = (piece: Piece): Piece =>
  piece.parent && !blocks.has(piece.name) ? blockAround(piece.parent) : piece

/** The whole of a note to which a link leads: the paragraph or item of a list, and what is set apart as a note around it alone. */
const noteAt = (target: Piece, reference: Piece): Piece => {
  let place = blockAround(target)
  for (let { parent } = place; parent && !isWithin(reference, parent); { parent } = parent) {
    const inner = place
    const isAlone = !parent.children.some((child) => child !== inner && child.says)
    const isOne = isNotePlace(parent) && !parent.children.some((child) => child !== inner && child.refers)
    if (!isAlone && !isOne) break
    place = parent
  }
  return place
}

/** How a note is referred to: `1`, `[2]`, `(iv)`, `b`, `*`, `note 3`. */
const mark = /^[[(]?(note|n\.)?\s*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[^\p{L}\p{N}\s]{1,4})[\])]?[.,;:]?$/iu
const isMark = (piece: Piece): boolean => mark.test(spaced(wordsIn(piece)).trim())

/** Whether a link refers to a note, by how it looks or by what the program that wrote it says: other links have words of their own. */
const refersToNote = (link: Piece): boolean =>
  !link.says ||
  isMark(link) ||
  isNotePlace(link) ||
  link.has('role') === 'doc-noteref' ||
  link.style.has('mso-footnote-id') ||
  link.style.has('mso-endnote-id')

/** Whether a link back from a note is none of its words: it is a mark, or stands before or after them. */
const isBesideWords = (link: Piece, note: Piece): boolean => {
  const [own, all] = [wordsIn(link).trim(), wordsIn(note).trim()]
  return isMark(link) || all.startsWith(own) || all.endsWith(own)
}

/**
 * The notes of a text, by the links that refer to them: whatever a mark leads to further on from which a link leads back.
 * @returns with them what stands for itself no more: their places, and the links back
 */
const findNotes = (root: Piece): { notes: Map<Piece, Piece>; apart: Set<Piece> } => {
  const all = allIn(root)
  const places = new Map<string, Piece>()
  for (const piece of all)
    for (const name of [piece.has('id'), piece.name === 'a' ? piece.has('name') : ''])
      if (name && !places.has(name)) places.set(name, piece)
  const links = all.filter(isInternalLink)
  const targetOf = (link: Piece): Piece | undefined => places.get(fragmentOf(link))
  /** Where among the links, which stand in their order, the first is that stands at a place or after it. */
  const firstFrom = (order: number, low = 0, high = links.length): number => {
    if (low === high) return low
    const middle = (low + high) >> 1
    return (links[middle]?.order ?? 0) < order ? firstFrom(order, middle + 1, high) : firstFrom(order, low, middle)
  }
  const notes = new Map<Piece, Piece>()
  const found = new Set<Piece>()
  const back: Piece[] = []
  for (const link of links) {
    const target = targetOf(link)
    if (!target || target.order < link.order || headingLevel(blockAround(target))) continue
    if (!refersToNote(link) || innermost(link, found)) continue
    const known = innermost(target, found)
    const place = known ?? noteAt(target, link)
    const leadsBack = links.slice(firstFrom(place.order), firstFrom(place.last + 1)).filter((other) => {
      const to = targetOf(other)
      return to !== undefined && (isWithin(link, to) || isWithin(to, link))
    })
    if (!known && !leadsBack.length) continue
    notes.set(link, place)
    found.add(place)
    back.push(...leadsBack.filter((other) => isBesideWords(other, place)))
  }
  return { notes, apart: new Set([...found, ...back]) }
}

const formatOf = ({ name, style }: Piece, outer: number): number => {
  let format = outer | (marks[name] ?? 0)
  const weight = style.get('font-weight')
  if (weight !== undefined) format = /bold|[6-9]00/.test(weight) ? format | BOLD : format & ~BOLD
  const slant = style.get('font-style')
  if (slant !== undefined) format = /italic|oblique/.test(slant) ? format | ITALIC : format & ~ITALIC
  const decoration = style.get('text-decoration-line') ?? style.get('text-decoration')
  if (decoration !== undefined) {
    if (/underline/.test(decoration)) format |= UNDERLINED
    if (/line-through/.test(decoration)) format |= STRUCK
    if (/none/.test(decoration)) format &= ~(UNDERLINED | STRUCK)
  }
  const height = style.get('vertical-align')
  if (height === 'super') format |= ABOVE
  if (height === 'sub') format |= BELOW
  return format
}

const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
  children,
})
const textNode = (text: string, format: number): RichTextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (words: RichTextNode[]): RichTextNode => element('paragraph', words, { textFormat: 0, textStyle: '' })

const lastText = (nodes: readonly RichTextNode[]): RichTextNode | undefined => {
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
const trimmed = (nodes: readonly RichTextNode[]): RichTextNode[] => trimmedAt(-1, trimmedAt(0, nodes))

/** Lines one after the other in one. */
const joined = (lines: readonly Line[], between: () => RichTextNode): RichTextNode[] =>
  lines.flatMap(({ words }, n) => (n ? [between(), ...words] : words))

const lineBreak = (): RichTextNode => ({ type: 'linebreak', version: 1 })

/** What a list’s mark stands for: `1.`, `b)`, `2.3.`; anything else is a sign. */
const numbering = /^\(?(?:[a-z]{1,5}|\d+(?:\.\d+)*)[.)]*$/i
const isNumber = (mark: string): boolean => numbering.test(mark) && /[\d.)]/.test(mark)

interface Place {
  format: number
  link: string
  /** How many lists are around. */
  depth: number
  /** Where spaces and ends of lines count. */
  isPre?: boolean
  /** Where what Word counts is words. */
  isHeading?: boolean
}

class Converter {
  private words: RichTextNode[] = []
  private lines: Line[] = []

  constructor(
    private readonly reader: Reader,
    private readonly found: ReturnType<typeof findNotes>,
    private readonly taken: Taken,
    private readonly newId: () => string,
  ) {}

  /** The lines that an element holds. */
  linesIn(pieces: readonly Piece[], place: Place, as: Omit<Line, 'words'> = plain): Line[] {
    const outer = { words: this.words, lines: this.lines }
    this.words = []
    this.lines = []
    for (const piece of pieces) this.visit(piece, place)
    this.flush(as)
    const { lines } = this
    this.words = outer.words
    this.lines = outer.lines
    return lines
  }

  private flush(as: Omit<Line, 'words'> = plain): void {
    const words = trimmed(this.words)
    if (words.length) this.lines.push({ ...as, words })
    this.words = []
  }

  private visit(piece: Piece, place: Place): void {
    if (this.found.apart.has(piece)) return
    if (!piece.name) return this.say(piece.text, place)
    if (piece.name === 'br') {
      if (!piece.style.has('page-break-before')) this.words.push(lineBreak())
      return
    }
    if (blocks.has(piece.name)) return this.block(piece, place)
    if (piece.name === 'a') return this.anchor(piece, place)
    if (piece.style.get('mso-list') === 'ignore') {
      if (place.isHeading) this.say(`${markIn(piece)} `, place)
      return
    }
    if (piece.style.has('mso-spacerun') || piece.style.has('mso-tab-count')) return this.say(' ', place)
    this.inside(piece, { ...place, format: formatOf(piece, place.format) })
  }

  private inside(piece: Piece, place: Place): void {
    for (const child of piece.children) this.visit(child, place)
  }

  private say(source: string, { format, isPre, link }: Place): void {
    if (!isPre) return this.addSpaced(spaced(source), format, link)
    for (const [n, line] of source.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (n) this.words.push(lineBreak())
      this.add(line, format, link)
    }
  }

  private addSpaced(text: string, format: number, link: string): void {
    const before = lastText(this.words)
    const isAfterSpace = !before || before.type === 'linebreak' || before.text?.endsWith(' ')
    this.add(isAfterSpace ? text.replace(/^ +/, '') : text, format, link)
  }

  private add(text: string, whole: number, link: string): void {
    if (!text) return
    // A link is underlined by itself.
    const format = link ? whole & ~UNDERLINED : whole
    const last = this.words.at(-1)
    const into =
      link && last?.type === 'link' && last.fields?.url === link && last.children
        ? last.children
        : link
          ? this.link(link)
          : this.words
    const neighbour = into.at(-1)
    if (neighbour?.type === 'text' && neighbour.format === format) neighbour.text = `${neighbour.text ?? ''}${text}`
    else into.push(textNode(text, format))
  }

  private link(url: string): RichTextNode[] {
    const children: RichTextNode[] = []
    const fields = { id: this.newId(), linkType: 'custom', newTab: false, url }
    this.words.push(element('link', children, { id: this.newId(), fields, version: 3 }))
    return children
  }

  private anchor(piece: Piece, place: Place): void {
    const note = this.found.notes.get(piece)
    if (note) return this.note(note, place)
    const inner = { ...place, format: formatOf(piece, place.format) }
    const href = piece.has('href').trim()
    if (!href || isBlankText(wordsIn(piece))) return this.inside(piece, inner)
    const url = safeHref(href) === '#' ? '' : href.replace(/\s/g, '%20')
    const isNote = piece.style.has('mso-footnote-id') || piece.style.has('mso-endnote-id') || isNotePlace(piece)
    if (!url) this.reader.count(href.includes('#') && isNote ? 'notes' : 'links')
    this.inside(piece, { ...inner, link: url })
  }

  private note(note: Piece, place: Place): void {
    const lines = this.linesIn(note.children, { ...place, format: 0, link: '', depth: 0 }).map((line) => ({
      ...line,
      words: line.words.filter(({ type }) => type !== 'inlineBlock'),
    }))
    if (!lines.length) return
    if (!this.taken.notes) {
      this.reader.count('form')
      this.words.push(textNode(' [', 0), ...joined(lines, () => textNode(' ', 0)), textNode(']', 0))
      return
    }
    this.words.push({
      type: 'inlineBlock',
      version: 1,
      fields: {
        id: this.newId(),
        blockName: '',
        blockType: 'footnote',
        note: {
          root: element(
            'root',
            lines.map(({ words }) => paragraph(words)),
          ),
        },
      },
    })
  }

  private block(piece: Piece, place: Place): void {
    this.flush()
    const inner = { ...place, format: formatOf(piece, place.format) }
    switch (piece.name) {
      case 'ul':
      case 'ol':
        return this.list(piece, inner)
      case 'table':
        return this.table(piece, inner)
      case 'blockquote': {
        const lines = this.linesIn(piece.children, inner)
        const isQuote = lines.every(({ kind }) => kind === 'paragraph')
        if (isQuote && lines.length) this.lines.push({ ...plain, kind: 'quote', words: joined(lines, lineBreak) })
        else this.lines.push(...lines)
        return
      }
      case 'pre':
        return void this.lines.push(...this.linesIn(piece.children, { ...inner, isPre: true }))
      default:
        return void this.lines.push(
          ...this.linesIn(piece.children, { ...inner, isHeading: headingLevel(piece) > 0 }, this.lineOf(piece, place)),
        )
    }
  }

  private lineOf(piece: Piece, { depth }: Place): Omit<Line, 'words'> {
    const level = headingLevel(piece)
    if (level) return { ...plain, kind: 'heading', level }
    if (/\bMso(Intense)?Quote\b/.test(piece.has('class'))) return { ...plain, kind: 'quote' }
    const [, counted] = /\blevel(\d+)/.exec(piece.style.get('mso-list') ?? '') ?? []
    if (!counted || depth) return plain
    const mark = markIn(piece)
    const number = Number(/(\d+)[.)]*$/.exec(mark)?.[1] ?? Number.NaN)
    return {
      kind: 'item',
      level: Number(counted),
      numbered: isNumber(mark),
      ...(isNumber(mark) && Number.isInteger(number) ? { number } : {}),
    }
  }

  private list(piece: Piece, place: Place): void {
    const depth = place.depth + 1
    const numbered = piece.name === 'ol'
    let number = numbered ? Number(piece.has('start') || 1) : Number.NaN
    for (const child of piece.children) {
      if (child.name === 'ul' || child.name === 'ol') this.list(child, { ...place, depth })
      if (child.name !== 'li' || this.found.apart.has(child)) continue
      const level = Math.max(depth, Number(child.has('aria-level')) || 0)
      const lines = this.linesIn(child.children, { ...place, depth, format: formatOf(child, place.format) })
      const own = lines.findIndex(({ kind }) => kind === 'item')
      const words = joined(own < 0 ? lines : lines.slice(0, own), lineBreak)
      const said = Number(child.has('value') || number)
      if (words.length)
        this.lines.push({ kind: 'item', level, numbered, ...(Number.isInteger(said) ? { number: said } : {}), words })
      number = Number.NaN
      if (own >= 0)
        this.lines.push(
          ...lines.slice(own).map((line) => (line.kind === 'item' ? line : { ...plainItem(line, level, numbered) })),
        )
    }
  }

  private table(piece: Piece, place: Place): void {
    const rows = rowsOf(piece)
    const cellsOf = (row: Piece): Piece[] => row.children.filter(({ name }) => name === 'td' || name === 'th')
    const caption = piece.children.filter(({ name }) => name === 'caption')
    this.lines.push(...this.linesIn(caption, place))
    // A frame around a text is no table.
    if (rows.every((row) => cellsOf(row).length < 2))
      return void this.lines.push(...rows.flatMap((row) => this.linesIn(row.children, place)))
    this.reader.count('tables')
    for (const row of rows) {
      const cells = cellsOf(row).map((cell) =>
        joined(this.linesIn(cell.children, { ...place, depth: 1 }), () => textNode(' ', 0)),
      )
      const words = cells.flatMap((cell, n) => (n ? [textNode(' | ', 0), ...cell] : cell))
      if (cells.some(({ length }) => length)) this.lines.push({ ...plain, words: trimmed(words) })
    }
  }
}

const plain: Omit<Line, 'words'> = { kind: 'paragraph', level: 0, numbered: false }
const plainItem = (line: Line, level: number, numbered: boolean): Line => ({
  kind: 'item',
  level,
  numbered,
  words: line.words,
})

const rowsOf = (piece: Piece): Piece[] =>
  piece.children.flatMap((child) =>
    child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [],
  )

/** The sign or number that Word sets before a line of a list. */
const markIn = (piece: Piece): string =>
  piece.style.get('mso-list') === 'ignore'
    ? wordsIn(piece)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : piece.children.map(markIn).join('')

/** The rank of a heading, 0 for what is none. */
const headingLevel = (piece: Piece): number => {
  const [, tag] = /^h([1-6])$/.exec(piece.name) ?? []
  if (tag) return Number(tag)
  if (/\bMsoTitle\b/.test(piece.has('class'))) return 1
  const level = piece.has('role') === 'heading' ? piece.has('aria-level') : (piece.style.get('mso-outline-level') ?? '')
  return Number(/^[1-9]$/.exec(level)?.[0] ?? 0)
}

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

const nodesOf = (lines: readonly Line[], reader: Reader, taken: Taken): RichTextNode[] => {
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
