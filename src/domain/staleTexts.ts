import { footnoteTexts, hasRoot, plainText } from './richText'
import { isRow, type Row } from './row'

/**
 * Which texts are older than what they are a translation of: a text that changed after the one in another language was written. Two texts are the
 * same where they read the same.
 */

/** A text in one language that was written for another wording than the one that stands in another language now. */
export interface StaleMark {
  /** Where it stands, rows by their ids: `title`, `objectives.66f0….text`. */
  path: string
  /** The language that is older. */
  language: string
  /** What it was written for, by language: how that text read then. */
  since: Record<string, string>
}

const isMark = (mark: unknown): mark is StaleMark =>
  isRow(mark) && typeof mark.path === 'string' && typeof mark.language === 'string' && isRow(mark.since)

/** The marks that are stored with a document. */
export const marksOf = (stale: unknown): StaleMark[] => (Array.isArray(stale) ? stale.filter(isMark) : [])

/** A text of a document in all its languages. */
export interface PlacedTexts {
  path: string
  /** The path without rows: where texts of the same kind stand. */
  kind: string
  texts: Readonly<Record<string, unknown>>
}

/** A state of a document, of which another is made: all its texts, and which of them are older. */
export interface TextsThen {
  texts: readonly PlacedTexts[]
  marks: readonly StaleMark[]
}

/** What is read of a text: its words with the breaks between paragraphs; of a rich text its footnotes too. Empty where nothing is. */
export const readingOf = (text: unknown): string =>
  typeof text === 'string'
    ? text.trim()
    : hasRoot(text)
      ? [plainText(text), ...footnoteTexts(text)].join('\n').trim()
      : ''

/** Signs that typography writes in several ways, each as one of them. */
const typography: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
  // Spaces of any width, breaks of lines, and what nobody sees.
  [/[\s\p{Z}\p{Cf}]+/gu, ''],
]

/** A reading by which two are compared: spaces, and how signs are set, say nothing. */
const compared = (reading: string): string =>
  typography.reduce((text, [sign, plain]) => text.replace(sign, plain), reading.normalize('NFC'))

/** Whether two texts read the same. */
export const readsSame = (one: unknown, other: unknown): boolean => {
  const [a, b] = [readingOf(one), readingOf(other)]
  return a === b || compared(a) === compared(b)
}

/** What each language was written for, by language. */
type Since = Readonly<Record<string, Readonly<Record<string, string>>>>

const sinceAt = (marks: readonly StaleMark[]): Map<string, Since> => {
  const found = new Map<string, Since>()
  for (const { language, path, since } of marks) found.set(path, { ...found.get(path), [language]: since })
  return found
}

/** A state to look texts up in. */
interface Looked {
  at: ReadonlyMap<string, PlacedTexts>
  /** The first text of the same kind that reads the same in all languages. */
  like: (one: PlacedTexts) => PlacedTexts | undefined
  since: ReadonlyMap<string, Since>
}

/** What a text has in common with those of its kind that read the same in all languages, and with no other. */
const likeness = ({ kind, texts }: PlacedTexts, locales: readonly string[]): string =>
  JSON.stringify([kind, ...locales.map((locale) => compared(readingOf(texts[locale])))])

const lookIn = ({ marks, texts }: TextsThen, locales: readonly string[]): Looked => {
  // Made once, and where a row is new alone: each of many rows against each of many others took seconds.
  let known: Map<string, PlacedTexts> | undefined
  const like = (one: PlacedTexts): PlacedTexts | undefined => {
    known ??= new Map(texts.toReversed().map((other) => [likeness(other, locales), other]))
    return known.get(likeness(one, locales))
  }
  return { at: new Map(texts.map((one) => [one.path, one])), like, since: sinceAt(marks) }
}

/** What of some doubts still holds of texts: both are there, and the one does not read again as it did. */
const pruned = (since: Since, texts: PlacedTexts['texts'], there: readonly string[]): Since =>
  Object.fromEntries(
    there.flatMap((language) => {
      const doubts = Object.entries(since[language] ?? {}).filter(
        ([other, then]) => other !== language && there.includes(other) && !readsSame(then, texts[other]),
      )
      return doubts.length ? [[language, Object.fromEntries(doubts)]] : []
    }),
  )

/**
 * What a write leaves of a text: a language is older where another one changed and it did not; whichever changes is up to date, and what is up to
 * date again makes no other older. One that reads again as it did, that is empty, or was, makes none older.
 */
const afterChange = (now: PlacedTexts, before: PlacedTexts, was: Since, there: readonly string[]): Since => {
  const changed = (language: string): boolean => !readsSame(before.texts[language], now.texts[language])
  const since: Record<string, Record<string, string>> = {}
  for (const language of there) {
    if (changed(language)) continue
    const doubts: Record<string, string> = {}
    for (const other of there) {
      if (other === language) continue
      const made = changed(other) && !was[other] ? readingOf(before.texts[other]) : ''
      const then = was[language]?.[other] ?? made
      if (then) doubts[other] = then
    }
    since[language] = doubts
  }
  return pruned(since, now.texts, there)
}

/** Of languages that were taken from another document, what they were written for there. */
const takenFrom = (now: PlacedTexts, before: PlacedTexts | undefined, origins: readonly Looked[]): Since => {
  const since: Record<string, Record<string, string>> = {}
  for (const { at, since: doubts } of origins) {
    const other = at.get(now.path)
    if (!other) continue
    for (const [language, text] of Object.entries(now.texts)) {
      if (!readingOf(text) || !readsSame(other.texts[language], text)) continue
      if (before && readsSame(before.texts[language], text)) continue
      const readings = Object.entries(other.texts).map(([code, one]) => [code, readingOf(one)] as const)
      since[language] = {
        ...Object.fromEntries(readings.filter(([, reading]) => reading)),
        ...doubts.get(now.path)?.[language],
      }
    }
  }
  return since
}

/**
 * Which texts are older than another language after a write.
 * @param now the texts as they will stand
 * @param before as they stood; nothing for a new document
 * @param origins what the write brings back or takes over: a text that stands there as it will here is as old as it is there
 * @param locales the languages of the content
 */
export const staleAfter = (
  now: readonly PlacedTexts[],
  before: TextsThen | undefined,
  origins: readonly TextsThen[],
  locales: readonly string[],
): StaleMark[] => {
  // What is new was written for nothing that changed since.
  if (!before && !origins.length) return []
  const stood = lookIn(before ?? { marks: [], texts: [] }, locales)
  const taken = origins.map((origin) => lookIn(origin, locales))
  return now.flatMap((one) => {
    const there = locales.filter((locale) => readingOf(one.texts[locale]))
    if (there.length < 2) return []
    const isOne = (other: PlacedTexts | undefined): boolean =>
      other !== undefined && locales.every((locale) => readsSame(other.texts[locale], one.texts[locale]))
    const found = stood.at.get(one.path)
    // Where nothing was read, nothing stood.
    const prior = found && locales.some((locale) => readingOf(found.texts[locale])) ? found : undefined
    const known = (looked: Looked): Since | undefined => {
      // A row that is new is a copy of one that reads the same.
      const at = looked.at.get(one.path)
      const same = isOne(at) ? at : prior ? undefined : looked.like(one)
      return same && (looked.since.get(same.path) ?? {})
    }
    const as = [...taken, ...(prior ? [] : [stood])].map(known).find((since) => since !== undefined)
    const since = as
      ? pruned(as, one.texts, there)
      : {
          ...(prior ? afterChange(one, prior, stood.since.get(one.path) ?? {}, there) : {}),
          ...pruned(takenFrom(one, prior, taken), one.texts, there),
        }
    return Object.entries(since).map(([language, doubts]) => ({ path: one.path, language, since: { ...doubts } }))
  })
}

/**
 * A path in which rows are named otherwise, and what stands there; null where nothing does.
 * @param find the row that a name means, and its other name
 */
export const follow = (
  doc: Row,
  path: string,
  find: (rows: readonly unknown[], name: string) => { name: string; row: unknown } | undefined,
): { path: string; value: unknown } | null => {
  let value: unknown = doc
  const names: string[] = []
  for (const name of path.split('.')) {
    if (Array.isArray(value)) {
      const found = find(value, name)
      if (!found) return null
      names.push(found.name)
      value = found.row
    } else {
      if (!isRow(value) || !Object.hasOwn(value, name)) return null
      names.push(name)
      value = value[name]
    }
  }
  return { path: names.join('.'), value }
}

/** The row of an id, and its number from 0. */
export const rowById = (rows: readonly unknown[], id: string) => {
  const n = rows.findIndex((row) => isRow(row) && row.id === id)
  return n < 0 ? undefined : { name: String(n), row: rows[n] }
}
