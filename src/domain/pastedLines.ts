import { findNotes, isNotePlace } from './pastedNotes'
import {
  element,
  joined,
  lastText,
  lineBreak,
  paragraph,
  textNode,
  trimmed,
  type Line,
  type Taken,
} from './pastedNodes'
import { blocks, isBlankText, spaced, wordsIn, type Piece, type Reader } from './pastedTree'
import { headingLevel, isNumber, markIn } from './pastedWord'
import { safeHref, type RichTextNode } from './richText'

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

/** Makes lines of what was read: paragraphs, headings and items one after the other, with their words and notes. */
export class Converter {
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
