/**
 * Texts of mails that organisers write: plain paragraphs with placeholders in braces. A placeholder is one of a closed list and stands for a value; it is
 * never an expression, and a value is never read for placeholders again.
 */

/** What stands for a text of its reader or of the workshop. */
export const textTokens = ['name', 'workshop', 'date', 'place'] as const
/** What stands for a way on, in a line of its own: the page of one’s own registration. */
export const buttonTokens = ['button:own'] as const

/** Placeholders of a message that organisers write to many. */
export const messageTokens = [...textTokens, ...buttonTokens] as const
export type MessageToken = (typeof messageTokens)[number]

/** A piece of a text: letters, or a placeholder by its name. */
export type TextPiece<Token extends string = string> =
  { is: 'text'; text: string } | { is: 'token'; name: Token; written: string }

interface Parsed<Token extends string> {
  /** The whole text in order. Placeholders that nobody knows stand in it as letters. */
  pieces: TextPiece<Token>[]
  /** The placeholders in it, each once. */
  tokens: Token[]
  /** What stands in braces and is no placeholder, as it is written, each once: `{nom}`, `{name.length}`. */
  unknown: string[]
}

/** What stands in braces, within one line. A brace without its fellow is a letter. */
const braced = /\{([^{}\r\n]{0,100})\}/g

/**
 * Reads a text for placeholders.
 * @param known those that it may have
 */
export const parseTokens = <Token extends string = MessageToken>(
  text: string,
  known: readonly Token[],
): Parsed<Token> => {
  const pieces: TextPiece<Token>[] = []
  const unknown = new Set<string>()
  const tokens = new Set<Token>()
  let at = 0
  const letters = (to: number): void => {
    if (to > at) pieces.push({ is: 'text', text: text.slice(at, to) })
  }
  for (const match of text.matchAll(braced)) {
    const [written, inner] = match
    const name = known.find((one) => one === inner)
    if (name === undefined) {
      unknown.add(written)
      continue
    }
    letters(match.index)
    pieces.push({ is: 'token', name, written })
    tokens.add(name)
    at = match.index + written.length
  }
  letters(text.length)
  return { pieces, tokens: [...tokens], unknown: [...unknown] }
}

/** A text without what it ends with, letter by letter: patterns that are tried from each letter on take very long for many alike. */
const withoutLast = (text: string, isLast: (letter: string) => boolean): string => {
  let end = text.length
  while (end > 0 && isLast(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const isSpace = (letter: string): boolean => /[\p{Zs}\t]/u.test(letter)

/**
 * A text with its values. Where one is empty, the blank before it goes too: “Hello {name},” is “Hello,” to who gave no name. What is no placeholder stays
 * as it is written.
 */
export const fillTokens = <Token extends string>(
  text: string,
  known: readonly Token[],
  values: Readonly<Partial<Record<Token, string>>>,
): string => {
  let filled = ''
  for (const piece of parseTokens(text, known).pieces) {
    if (piece.is === 'text') filled += piece.text
    else {
      const value = values[piece.name] ?? ''
      filled = value ? filled + value : withoutLast(filled, isSpace)
    }
  }
  return filled
}

/** A part of a written text: lines that stand together, or a way on. */
export type TextPart<Token extends string = string> =
  { is: 'paragraph'; lines: string[] } | { is: 'button'; name: Token }

/**
 * The paragraphs of a text, which blank lines part, and its buttons, which stand between paragraphs wherever they are written.
 * @param buttons placeholders that are a way on
 */
export const textParts = <Token extends string>(text: string, buttons: readonly Token[]): TextPart<Token>[] => {
  const parts: TextPart<Token>[] = []
  const paragraphs = (said: string): void => {
    let lines: string[] = []
    const end = (): void => {
      if (lines.length) parts.push({ is: 'paragraph', lines })
      lines = []
    }
    for (const typed of said.split('\n')) {
      const line = typed.trim()
      if (line) lines.push(line)
      else end()
    }
    end()
  }
  const { pieces } = parseTokens(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'), buttons)
  for (const piece of pieces) {
    if (piece.is === 'text') paragraphs(piece.text)
    else parts.push({ is: 'button', name: piece.name })
  }
  return parts
}

/** A piece of a line: letters, or an address of the web that was typed there. */
export interface LinePiece {
  text: string
  url?: string
}

const address = /https?:\/\/[^\s<>"'{}|\\^`]+/giu

/** What stands after an address more likely than in it: the end of a sentence, and a bracket that is not opened within it. */
const withoutEnd = (found: string): string => {
  const cut = withoutLast(found, (letter) => '.,;:!?…»”’)]'.includes(letter))
  return /\([^()]*$/.test(cut) && found.startsWith(`${cut})`) ? `${cut})` : cut
}

/** A line as it was typed, cut where addresses of the web stand in it. */
export const withLinks = (line: string): LinePiece[] => {
  const pieces: LinePiece[] = []
  let at = 0
  for (const { 0: found, index } of line.matchAll(address)) {
    const url = withoutEnd(found)
    if (!URL.canParse(url)) continue
    if (index > at) pieces.push({ text: line.slice(at, index) })
    pieces.push({ text: url, url })
    at = index + url.length
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return pieces
}
