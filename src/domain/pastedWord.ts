import { wordsIn, type Piece } from './pastedTree'

/** What Word and its like say of a line beside its words: which heading it is, and how it is counted. */

/** The rank of a heading, 0 for what is none. */
export const headingLevel = (piece: Piece): number => {
  const [, tag] = /^h([1-6])$/.exec(piece.name) ?? []
  if (tag) return Number(tag)
  if (/\bMsoTitle\b/.test(piece.has('class'))) return 1
  const level = piece.has('role') === 'heading' ? piece.has('aria-level') : (piece.style.get('mso-outline-level') ?? '')
  return Number(/^[1-9]$/.exec(level)?.[0] ?? 0)
}

/** The sign or number that Word sets before a line of a list. */
export const markIn = (piece: Piece): string =>
  piece.style.get('mso-list') === 'ignore'
    ? wordsIn(piece)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : piece.children.map(markIn).join('')

/** What a list’s mark stands for: `1.`, `b)`, `2.3.`; anything else is a sign. */
const numbering = /^\(?(?:[a-z]{1,5}|\d+(?:\.\d+)*)[.)]*$/i
export const isNumber = (mark: string): boolean => numbering.test(mark) && /[\d.)]/.test(mark)
