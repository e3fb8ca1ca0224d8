import { stylesOf, type PastedNode } from '../pastedTree'
import { BLOCKS, UNSEEN } from './fromHtml'
import { plain } from './lines'
import { sectionOf, takeBlock, takeDay, takeHalfDay, timesIn } from './marks'

/**
 * What a document is called stands out in it: in the largest letters, or as the one line of its head in bold. A text has neither, so that line is marked
 * as Markdown marks a title: `# A name`.
 */

/** A line as it is drawn. */
interface Drawn {
  text: string
  /** Of its largest words, in points. */
  size: number
  /** Whether all of it is bold. */
  isBold: boolean
  isInTable: boolean
}

type Look = Pick<Drawn, 'isBold' | 'isInTable' | 'size'>

/** Points of a text that says nothing of its size. */
const USUAL = 12
/** Sizes that CSS names, and those of `font`’s size from 1 (CSS Fonts Level 4, 2.5; HTML Standard, 15.3.10), in points. */
const named = new Map(
  Object.entries({ 'x-small': 7.5, small: 10, medium: 12, large: 13.5, 'x-large': 18, 'xx-large': 24 }),
)
const ofFont = [7.5, 10, 12, 13.5, 18, 24, 36]
/** Sizes of headings (HTML Standard, 15.3.6), in points. */
const ofHeading = new Map(Object.entries({ H1: 24, H2: 18, H3: 14, H4: 12, H5: 10, H6: 8 }))
/** Of Word’s own style for a title, in points. */
const OF_WORD_TITLE = 28

const bold = new Set(['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TH'])
const isApart = ({ nodeName }: PastedNode): boolean =>
  BLOCKS.has(nodeName) || ['BR', 'CENTER', 'TD', 'TH'].includes(nodeName)

const sizeIn = (value: string, around: number): number | null => {
  const [, number, unit] = /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)\s?(pt|px|r?em|%)/u.exec(value) ?? []
  if (number === undefined) return named.get(value) ?? null
  const size = Number(number)
  if (unit === 'pt') return size
  if (unit === 'px') return size * 0.75
  return unit === '%' ? (around * size) / 100 : size * (unit === 'rem' ? USUAL : around)
}

const lookOf = (node: PastedNode, around: Look): Look => {
  const name = node.nodeName
  const style = stylesOf(node.getAttribute?.('style') ?? '')
  const weight = style.get('font-weight')
  const isTitle = /(?:^|\s)MsoTitle(?:\s|$)/.test(node.getAttribute?.('class') ?? '')
  const font = name === 'FONT' ? ofFont[Number(node.getAttribute?.('size') ?? 0) - 1] : undefined
  return {
    size:
      sizeIn(style.get('font-size') ?? style.get('font') ?? '', around.size) ??
      font ??
      (isTitle ? OF_WORD_TITLE : (ofHeading.get(name) ?? around.size)),
    isBold: weight === undefined ? around.isBold || bold.has(name) : weight.startsWith('bold') || Number(weight) >= 600,
    isInTable: around.isInTable || name === 'TABLE',
  }
}

/** The lines of a document, as they are drawn. */
const drawnIn = (body: PastedNode): Drawn[] => {
  const lines: (Look & { text: string })[][] = [[]]
  const walk = (node: PastedNode, look: Look): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ')
      if (text !== '') lines.at(-1)?.push({ ...look, text })
      return
    }
    if (UNSEEN.has(node.nodeName)) return
    if (isApart(node)) lines.push([])
    const own = lookOf(node, look)
    for (const child of node.childNodes) walk(child, own)
    if (isApart(node)) lines.push([])
  }
  walk(body, { size: USUAL, isBold: false, isInTable: false })
  return lines.flatMap((parts) => {
    const said = parts.filter(({ text }) => text.trim() !== '')
    const [first] = said
    if (!first) return []
    return {
      text: plain(parts.map(({ text }) => text).join('')),
      size: Math.max(...said.map(({ size }) => size)),
      isBold: said.every(({ isBold }) => isBold),
      isInTable: first.isInTable,
    }
  })
}

/** Most lines that a name stands in: once in each language, and a third that a line breaks. */
const MOST = 3
/** In how many of the first lines it stands where bold letters say it. */
const OF_HEAD = 8

/** Whether a line may be what a whole is called, rather than when it is or a heading of it. */
const mayBeName = ({ text }: Drawn): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length < 300 &&
  timesIn(text) === null &&
  takeHalfDay(text) === null &&
  takeBlock(text) === null &&
  sectionOf(text) === null &&
  takeDay(text)?.before.trim() !== ''

/** The lines that stand out in a document; none where several kinds of them do. */
const loudestIn = (body: PastedNode): string[] => {
  const lines = drawnIn(body)
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0)
  const largest = lines.filter((line) => line.size === size)
  if (largest.length <= MOST) {
    // Headings further down may be as large.
    const at = lines.findIndex((line) => line.size === size)
    const end = lines.findIndex((line, n) => n > at && line.size !== size)
    const names = lines.slice(at, end)
    return end > 0 && at < OF_HEAD && lines.length > largest.length + MOST && names.every(mayBeName)
      ? names.map(({ text }) => text)
      : []
  }
  const head = lines.slice(0, OF_HEAD)
  const table = head.findIndex(({ isInTable }) => isInTable)
  const above = table < 0 ? head : head.slice(0, table)
  const [name, more] = above.filter(({ isBold }) => isBold)
  return name && !more && above.length > 1 && mayBeName(name) ? [name.text] : []
}

/**
 * A text that a document holds, with a mark before what stands out in the document: its name.
 * @param text the document’s words, as `tableText` or the clipboard gives them
 */
export const withNameMarked = (text: string, body: PastedNode): string => {
  const names = loudestIn(body)
  if (names.length === 0 || /^\s*# /m.test(text)) return text
  const left = new Set(names)
  return text
    .split('\n')
    .map((line) => {
      const said = plain(line)
      return left.delete(said) ? `# ${said}` : line
    })
    .join('\n')
}
