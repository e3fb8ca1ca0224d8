import { isRow, type Row } from './row'

/** A text of the content in the languages it exists in, keyed by locale code. Absent, null and blank all mean "not there". */
export type Texts = Readonly<Record<string, string | null | undefined>>

/** A text as one reader gets it: what is shown, and the language it was found in. */
interface ServedText {
  text: string
  servedFrom: string
}

export const isBlank = (text: unknown): boolean => !isWritten(text)

/** Whether a value is a text with words in it. */
export const isWritten = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''

/** Where a text holds what neither database stores as it is (a NUL character, half of a Unicode character); -1 where it does not. */
export const brokenAt = (text: string): number => text.search(/\0|\p{Cs}/u)

/** Marks that turn the direction of whatever stands beside a text (Unicode UAX #9): a name with one is read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** Ends of lines, tabs and other control characters; but for NUL, which no text has (`brokenAt`). */
const controls = /(?:(?!\0)[\p{Cc}\p{Zl}\p{Zp}])+/u

/** A text as people read it in one line: without ends of lines, control characters and marks that turn what stands beside it, and nothing where nobody sees any of it. */
export const oneLine = (text: string): string => {
  const parts = text.replace(turning, '').split(controls)
  const line = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
  return /^[\p{Z}\p{Cf}]*$/u.test(line) ? '' : line
}

/**
 * The text for a reader of the first locale in `order`, else of the next one that has it.
 * @param order locale codes, the reader's own first
 * @returns null when no language has it
 */
export const serve = (
  texts: Readonly<Record<string, unknown>> | null | undefined,
  order: readonly string[],
): ServedText | null => {
  for (const locale of order) {
    const text = texts?.[locale]
    if (isWritten(text)) return { text, servedFrom: locale }
  }
  return null
}

/** Whether a value is a text in several languages at once: an object whose keys are all languages of the content. */
export const inSeveralLanguages = (value: unknown, locales: readonly string[]): value is Record<string, unknown> =>
  isRow(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => locales.includes(key))

/** What `change` makes of a text: of each where it is said in several languages at once. */
export const eachLanguage = (
  value: unknown,
  locales: readonly string[],
  change: (text: unknown) => unknown,
): unknown =>
  inSeveralLanguages(value, locales)
    ? Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, change(text)]))
    : change(value)

/** The name of a form's field for a localized text in one language: `title_fr`. */
export const formName = (name: string, locale: string): string => `${name}_${locale}`

/** Whether `name`, among the fields of `row`, is a form's for one language of another field there. */
export const isFormName = (name: string, row: object, locales: readonly string[]): boolean =>
  locales.some((locale) => name.endsWith(`_${locale}`) && name.slice(0, -locale.length - 1) in row)

/** The locales, of those given, in which a text is not there. */
export const missingIn = (
  texts: Readonly<Record<string, unknown>> | null | undefined,
  locales: readonly string[],
): string[] => locales.filter((locale) => isBlank(texts?.[locale]))

/**
 * A name or query for comparing and searching: accents and case folded, everything but letters and digits a single space.
 * `Éric` and `eric` are one; `%` and `_` never reach a database pattern.
 * Compatibility decomposition, then combining marks removed (Unicode UAX #15); œ, æ, ø, ł, ð, ß and the like, which do not decompose, by hand.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæøłđðþßı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const undecomposed: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}

/** A slug from a name: folded, words joined by hyphens, at most `length` characters, cut between words where it can be. */
export const slugify = (name: string, length = 80): string => {
  const slug = fold(name).replace(/ /g, '-')
  if (slug.length <= length) return slug
  const cut = slug.slice(0, length + 1).lastIndexOf('-')
  // Without a place to cut between words: after the last whole letter.
  return slug.slice(0, cut > 0 ? cut : length).replace(/[\ud800-\udbff]$/, '')
}

/** Whether a slug or key is one: lower-case letters and digits of any script, in words joined by single hyphens. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 120 &&
  /^[\p{Ll}\p{Lm}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{N}]+)*$/u.test(value)

/** A text as a reader gets it that may be in several languages or in none. @param order locale codes, the reader's own first */
export const textIn = (value: unknown, order: readonly string[]): string | undefined =>
  typeof value === 'string' ? value : serve(isRow(value) ? value : null, order)?.text

/** What a document is called by its title, its name or its file, whichever it has; null where it has none. */
export const titleOf = ({ filename, name, title }: Row, order: readonly string[]): string | null =>
  [title, name, filename].map((value) => textIn(value, order)).find(Boolean) ?? null

/** A text as it stands where there is little room: whole words of it, and a mark where it goes on. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${end > most / 2 ? cut.slice(0, end) : cut.replace(/\p{Cs}$/u, '').trimEnd()}…`
}
