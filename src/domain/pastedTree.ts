/** What stands in a clipboard as HTML, as it is read: a tree without what says nothing. */

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

/** How much was left out. */
export type Left = Partial<Record<LeftOut, number>>

/** An element or a text, as far as it says something. */
export interface Piece {
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

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const silent = names('head style script meta link title template noscript xml hr input select textarea option')
const pictures = names('img svg picture object embed video audio canvas iframe math')
export const blocks = names(
  'html body p div section article main header footer aside nav address figure figcaption center dl dt dd fieldset form details summary pre ' +
    'h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th blockquote',
)

/** What a `style` attribute says, by its names in small letters. */
export const stylesOf = (style: string): ReadonlyMap<string, string> =>
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
export const spaced = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ')
export const isBlankText = (text: string): boolean => text.replaceAll('\u00a0', ' ').trim() === ''
export const wordsIn = ({ children, text }: Piece): string => text + children.map(wordsIn).join('')
export const isWithin = (piece: Piece, outer: Piece): boolean => outer.order <= piece.order && piece.order <= outer.last

export const fragmentOf = (link: Piece): string => {
  const [, fragment = ''] = link.has('href').split('#')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

export const isInternalLink = (piece: Piece): boolean => piece.name === 'a' && fragmentOf(piece) !== ''

export class Reader {
  readonly left: Left = {}
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
