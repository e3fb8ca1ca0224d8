import { fromPasted, type PastedNode } from '../../src/domain/pastedHtml'
import { leftOut, type LeftOut } from '../../src/domain/pastedTree'
import type { RichTextNode } from '../../src/domain/richText'
import { isRefusal } from '../../src/i18n/errors/refusal'
import { parseMarkdown } from '../richText/parseMarkdown'
import { fromForm, toForm } from '../richText/richTextForm'
import type { ForeignText } from './foreign'

/** Rich texts of other systems, in HTML, in Markdown or plain, as a series file has them: what the editor offers, and nothing else. */

/** Deeper than anybody writes: what stands deeper stands beside. */
const DEEPEST = 100

const letters: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  euro: '€',
  copy: '©',
  szlig: 'ß',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
}

/** A character by its number; undefined for what is none that a text holds. */
const characterAt = (point: number): string | undefined =>
  point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : undefined

/** A letter with its mark (`eacute`), or a sign by its name. */
const characterOf = (name: string): string | undefined => {
  const [, letter, mark = ''] = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/i.exec(name) ?? []
  if (letter) return `${letter}${letters[mark] ?? ''}`.normalize('NFC')
  return Object.hasOwn(named, name) ? named[name] : undefined
}

/** A text of HTML with its references as characters; those that nobody knows stay as they are written. */
const decoded = (text: string): string =>
  text
    .replace(/&#(\d{1,7});/g, (whole, point: string) => characterAt(Number(point)) ?? whole)
    .replace(/&#x([\da-f]{1,6});/gi, (whole, point: string) => characterAt(Number.parseInt(point, 16)) ?? whole)
    .replace(/&(?!amp;)([a-z]{2,8});/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replaceAll('&amp;', '&')

/** An element as what is pasted has one. */
class Tag implements PastedNode {
  readonly nodeType = 1
  readonly nodeValue = null
  readonly childNodes: PastedNode[] = []

  constructor(
    readonly nodeName: string,
    private readonly attributes: string,
  ) {}

  getAttribute(name: string): string | null {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(this.attributes)
    return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : null
  }
}

const wordsNode = (text: string): PastedNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue: decoded(text),
  childNodes: [],
})

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/

/** A tree of what is written in HTML, however badly: a tag that nobody closes is closed with what it stands in. */
const treeOf = (html: string): PastedNode => {
  const root = new Tag('div', '')
  const open = [root]
  const top = (): Tag => open.at(-1) ?? root
  for (const [whole, closes, tag, attributes = ''] of html.matchAll(
    /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w:-]*)([^<>]*)>|[^<]+|</gi,
  )) {
    if (tag === undefined) {
      if (!whole.startsWith('<!--')) top().childNodes.push(wordsNode(whole))
      continue
    }
    const name = tag.toLowerCase()
    if (closes) {
      const at = open.findLastIndex(({ nodeName }) => nodeName === name)
      if (at > 0) open.length = at
      continue
    }
    const element = new Tag(name, attributes)
    // Neither stands in another of its kind.
    if ((name === 'p' || name === 'li') && top().nodeName === name) open.pop()
    top().childNodes.push(element)
    if (!empty.test(name) && !attributes.endsWith('/') && open.length < DEEPEST) open.push(element)
  }
  return root
}

const isHtml = (text: string): boolean =>
  /<\/?(p|br|div|span|ul|ol|li|b|i|strong|em|a|h[1-6]|table|img)(\s[^<>]*)?\/?>/i.test(text)

/** Marks of Markdown that are written otherwise there: titles of other ranks, bullets, and addresses between angle brackets. */
const asOurs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^#{5,6} /gm, '#### ')
    .replace(/^# /gm, '## ')
    .replace(/^(\s*)[*+] (?=\S)/gm, '$1- ')
    .replace(/__(?=\S)([^_\n]+?)__/g, '**$1**')
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>()]+)>/g, '[$1]($1)')
    .trim()

/** Words without any mark. @param between what stands between paragraphs */
const plain = (text: string, between: RegExp): RichTextNode => ({
  type: 'root',
  children: text
    .split(between)
    .map((one) => one.replace(/[ \t\r\n\f\v]+/g, ' ').trim())
    .filter(Boolean)
    .map((one) => ({ type: 'paragraph', children: [{ type: 'text', text: one }] })),
})

type Form = ReturnType<typeof toForm>

/**
 * Some texts as one rich text of a series file.
 * @param left is told what was left out of them
 * @returns undefined where they say nothing
 */
export const richTextOf = (texts: readonly ForeignText[], left: (what: LeftOut) => void): Form => {
  let ids = 0
  const nodesIn = (text: ForeignText): RichTextNode[] => {
    if (typeof text !== 'string') return fromForm(plain(text.plain, /\n/)).root.children ?? []
    if (!text.trim()) return []
    if (isHtml(text)) {
      const pasted = fromPasted(treeOf(text), { blocks: true, notes: true }, () => `n${(ids += 1)}`)
      for (const what of leftOut) for (let n = 0; n < (pasted.left[what] ?? 0); n++) left(what)
      return pasted.nodes
    }
    const words = decoded(asOurs(text))
    try {
      return fromForm(parseMarkdown(words)).root.children ?? []
    } catch (error) {
      if (!isRefusal(error)) throw error
      return fromForm(plain(words, /\n\s*\n/)).root.children ?? []
    }
  }
  return toForm({ root: { type: 'root', children: texts.flatMap(nodesIn) } })
}
