import type { RichTextNode } from '../../src/domain/richText'
import { refusal, type Refusal } from '../../src/i18n/errors/refusal'

/**
 * The marks of a series file (docs/series-file.md), a small part of Markdown: paragraphs, `##` to `####` headings, `-` and `1.` lists,
 * `>` quotes, `**bold**`, `*italic*`, `[words](https://…)`, `^[a footnote]`, `&#32;` for a space at the edge of a line, a backslash at the end of a line for a line break and before
 * a mark that is meant as a character.
 */

/** A mark that is not closed, or leads nowhere, with the words around it. */
const refused = (code: 'MARK_OPEN' | 'LINK_ADDRESS' | 'NOTE_IN_NOTE', words: string): Refusal =>
  refusal(code, { words })

const BOLD = 1
const ITALIC = 2

const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  ...more,
  children,
})

const isSpace = (character: string | undefined): boolean =>
  character === undefined || character === ' ' || character === '\n'

/** Reads words with their marks, up to the `]` that ends them when `until` says so. */
class Inline {
  private at = 0

  constructor(private readonly source: string) {}

  read(): RichTextNode[] {
    return this.run({ insideLink: false, insideNote: false, format: { now: 0 } }, false)
  }

  private run(
    where: { insideLink: boolean; insideNote: boolean; format: { now: number } },
    bracketed: boolean,
  ): RichTextNode[] {
    const nodes: RichTextNode[] = []
    const { format } = where
    const opened = this.at
    const outside = format.now
    let text = ''
    const flush = (): void => {
      if (text) nodes.push({ type: 'text', text, ...(format.now ? { format: format.now } : {}) })
      text = ''
    }
    const { source } = this
    while (this.at < source.length) {
      const rest = source.slice(this.at, this.at + 2)
      const character = rest.charAt(0)
      if (character === '\\') {
        const next = rest[1]
        if (next === '\n') {
          flush()
          nodes.push({ type: 'linebreak' })
        } else if (next !== undefined && /[\\*[\]^#>.&-]/.test(next)) text += next
        else {
          text += '\\'
          this.at -= 1
        }
        this.at += 2
      } else if (character === '&' && source.startsWith('&#32;', this.at)) {
        text += ' '
        this.at += 5
      } else if (character === '\n') {
        text += ' '
        this.at += 1
      } else if (character === '*' && !(isSpace(source[this.at - 1]) && isSpace(rest[1]))) {
        const bold = rest === '**'
        flush()
        format.now ^= bold ? BOLD : ITALIC
        this.at += bold ? 2 : 1
      } else if (rest === '^[') {
        if (where.insideNote || where.insideLink) throw refused('NOTE_IN_NOTE', this.around())
        flush()
        this.at += 2
        const own = { now: 0 }
        const children = this.run({ insideLink: false, insideNote: true, format: own }, true)
        nodes.push({
          type: 'inlineBlock',
          fields: { blockType: 'footnote', note: { root: element('root', [element('paragraph', children)]) } },
        })
      } else if (character === '[') {
        if (where.insideLink) throw refused('MARK_OPEN', this.around())
        flush()
        this.at += 1
        const children = this.run({ ...where, insideLink: true }, true)
        nodes.push(element('link', children, { fields: { url: this.address() } }))
      } else if (character === ']' && bracketed) {
        flush()
        this.at += 1
        if (where.insideNote && !where.insideLink && format.now !== outside)
          throw refused('MARK_OPEN', this.around(opened))
        return nodes
      } else {
        text += character
        this.at += 1
      }
    }
    flush()
    if (bracketed) throw refused('MARK_OPEN', this.around(opened))
    if (format.now) throw refused('MARK_OPEN', this.around(opened))
    return nodes
  }

  /** `(https://…)` after the words of a link. */
  private address(): string {
    const mark = /\(([^\s()<>\\]*)\)/y
    mark.lastIndex = this.at
    const [whole, url] = mark.exec(this.source) ?? []
    if (whole === undefined || url === undefined || !/^(https?:\/\/|mailto:)./i.test(url))
      throw refused('LINK_ADDRESS', this.around())
    this.at += whole.length
    return url
  }

  private around(from = this.at): string {
    return this.source
      .slice(Math.max(0, from - 2), from + 30)
      .replace(/\s+/g, ' ')
      .trim()
  }
}

const inline = (lines: readonly string[]): RichTextNode[] => new Inline(lines.join('\n')).read()

const item = /^(\s*)(-|\d+\.) (.*)$/

/** A list, and the lists inside it, by the depth at which their marks stand. */
const parseList = (lines: readonly string[]): RichTextNode => {
  const [, indent = '', mark = ''] = item.exec(lines[0] ?? '') ?? []
  const numbered = mark !== '-'
  const children: RichTextNode[] = []
  let own: string[] = []
  let deeper: string[] = []
  const flush = (): void => {
    if (own.length) children.push(element('listitem', inline(own)))
    if (deeper.length) children.push(element('listitem', [parseList(deeper)]))
    own = []
    deeper = []
  }
  for (const line of lines) {
    const [matched, depth = '', , words = ''] = item.exec(line) ?? []
    if (matched !== undefined && depth.length <= indent.length) {
      flush()
      own = [words]
    } else if (matched !== undefined || deeper.length) deeper.push(line)
    else own.push(line.trimStart())
  }
  flush()
  return element('list', children, {
    listType: numbered ? 'number' : 'bullet',
    start: numbered ? Number.parseInt(mark, 10) : 1,
  })
}

const parseBlock = (lines: readonly string[]): RichTextNode[] => {
  const [first = ''] = lines
  const [heading, marks = ''] = /^(#{2,4}) /.exec(first) ?? []
  if (heading) {
    const own = element('heading', inline([first.slice(heading.length)]), { tag: `h${marks.length}` })
    return lines.length > 1 ? [own, ...parseBlock(lines.slice(1))] : [own]
  }
  if (first.startsWith('>')) return [element('quote', inline(lines.map((line) => line.replace(/^> ?/, ''))))]
  if (item.test(first) && !/^\s/.test(first)) return [parseList(lines)]
  return [element('paragraph', inline(lines.map((line) => line.replace(/^[ \t]+/, ''))))]
}

/**
 * Reads a rich text in the marks of a series file.
 * @returns the bare tree
 * @throws Refusal MARK_OPEN, LINK_ADDRESS, NOTE_IN_NOTE
 */
export const parseMarkdown = (source: string): RichTextNode => {
  const blocks: string[][] = []
  let block: string[] = []
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    if (!line.trim()) block = []
    else if (block.push(line.replace(/[ \t]+$/, '')) === 1) blocks.push(block)
  }
  return element('root', blocks.flatMap(parseBlock))
}
