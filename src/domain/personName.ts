import { isCountry } from './country'
import { brokenAt, oneLine } from './texts'

/** What people type in one line, judged; or why it cannot be used, as a code of `src/i18n/errors`. `max` is what the sentence needs. */
type JudgedLine =
  | { ok: true; text: string }
  | { ok: false; code: 'NO_TEXT' | 'TEXT_BROKEN' | 'NAME_IS_ADDRESS' }
  | { ok: false; code: 'TOO_LONG'; max: number }

/** Most UTF-16 units of a name, as a browser counts them. */
export const MOST_NAME = 200

/** A text may be so many times as long before blanks and marks are taken out of it. */
const MOST_RAW = 20

/**
 * What nobody sees, marks that turn the direction of a text among it (Unicode’s Default_Ignorable_Code_Point), but for what letters need: joiners in
 * Persian and Indian names, variants of letters in Japanese ones.
 */
const unseen = /(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu

/** A line as it is stored: composed (NFC), ends of lines and other blanks as one space, without what nobody sees. Nothing typed is an empty one. */
export const judgeLine = (typed: unknown, max: number): JudgedLine => {
  if (typed === undefined || typed === null) return { ok: true, text: '' }
  if (typeof typed !== 'string') return { ok: false, code: 'NO_TEXT' }
  if (typed.length > max * MOST_RAW) return { ok: false, code: 'TOO_LONG', max }
  if (brokenAt(typed) >= 0) return { ok: false, code: 'TEXT_BROKEN' }
  const text = oneLine(typed.normalize('NFC').replace(unseen, '')).replace(/[\s\p{Z}]+/gu, ' ')
  return text.length > max ? { ok: false, code: 'TOO_LONG', max } : { ok: true, text }
}

/** Last labels of domains that mail programs make links of by themselves, beside those of two letters: the common ones, and those that spam uses. */
const endings = new Set(
  (
    'app asia biz blog buzz cam cfd click cloud club com coop cyou date dev digital download email events finance fun gov host icu info int ' +
    'jobs life link live loan lol mil mobi monster museum name net news ngo ong online org press pro quest rest sbs science shop site space ' +
    'store stream tech tel today top travel vip webcam website wiki win work world xyz zone рф бел укр срб 中国 中國 公司 网络 网址 香港 台灣 한국'
  ).split(' '),
)

/** Short for a title, before a name: `Dr.Li` is none of Liechtenstein’s addresses. */
const titles = new Set(
  'dr dre drs me mes mgr mlle mm mme mr mrs ms mx pr pre prof rev sr sra st ste jr ph fr hon ing mag univ dipl'.split(
    ' ',
  ),
)

/** Words between first and last names that are countries’ labels too: `J.de Vries`. */
const particles = new Set(['al', 'as', 'ba', 'bu', 'de', 'do', 'el', 'et', 'la', 'mc', 'st', 'ter'])

/** Words and a last one of two letters at least, with dots between and no blank. */
const dotted =
  /((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+)(\p{L}[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}]|-[\p{L}\p{N}]|\.[\p{L}\p{N}])(\/\S|:\d)?/gu

/** Countries have labels of two letters; four of these are no country’s code. */
const isCountryLabel = (label: string): boolean =>
  /^[a-z]{2}$/i.test(label) && (/^(ac|eu|su|uk)$/i.test(label) || isCountry(label.toUpperCase()))

/** `J`, `Ch` or a title. */
const isShortForName = (label: string): boolean => /^\p{Lu}\p{Ll}?$/u.test(label) || titles.has(label.toLowerCase())

/** Whether words with dots between them are the beginning of a name, `J.R.R.Tolkien` or `Dr.Li`, rather than a domain. */
const isNameLike = (before: string, last: string, rest: string): boolean => {
  const labels = before.split('.').filter(Boolean)
  if (particles.has(last.toLowerCase()) && /^[ '’-]\p{L}/u.test(rest))
    return labels.every((label) => isShortForName(label) || /^\p{L}$/u.test(label))
  return labels.every((label) => isShortForName(label) && /^\p{Lu}/u.test(label)) && /^\p{Lu}\p{Ll}+$/u.test(last)
}

/** Whether a web or e-mail address stands in a line, or what mail programs take for one. */
export const holdsAddress = (line: string): boolean => {
  // Letters of full width, and the dots of other scripts, lead there too.
  const text = line.normalize('NFKC').replace(/[。｡．]/g, '.')
  if (
    /:\/\/|[^\s@]@[^\s@]|\b(?:https?|ftp|mailto|javascript):|\bwww\.\S|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/iu.test(
      text,
    )
  )
    return true
  return [...text.matchAll(dotted)].some(({ 0: whole, 1: before = '', 2: last = '', 3: path, index }) => {
    if (!endings.has(last.toLowerCase()) && !isCountryLabel(last)) return false
    return path !== undefined || !isNameLike(before, last, text.slice(index + whole.length))
  })
}

/** A name or pseudonym: one line without an address in it, since it stands in mails. */
export const judgeName = (typed: unknown): JudgedLine => {
  const line = judgeLine(typed, MOST_NAME)
  return line.ok && holdsAddress(line.text) ? { ok: false, code: 'NAME_IS_ADDRESS' } : line
}
