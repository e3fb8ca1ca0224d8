import { isLanguage } from '../../src/domain/language'
import { isRow, type Row } from '../../src/domain/row'
import { brokenAt, oneLine } from '../../src/domain/texts'
import { isDate, isInstant, isTimeZone } from '../../src/domain/time'
import { localeCodes, type Locale } from '../../src/i18n/locales'
import type { ForeignText, ImportProblem, NotTaken, Said, SaidTexts } from './foreign'

/** Whether a value says anything that could be lost. */
const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says)
  if (isRow(value)) return Object.values(value).some(says)
  return value !== null && value !== undefined && value !== '' && value !== false
}

/** A place in a file without the numbers of lists, as a field is called. */
const nameAt = (path: string): string => path.replace(/(^|\.)\d+(?=\.|$)/g, '').replace(/^\.?(results\.)?/, '')

/** Whether a name is a code of a language: `fr`, `fr-CA`, `de_formal`. */
const isCode = (name: string): boolean => /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(name)

/** A text on one line, as a field of one line is stored; what keeps words together stays. */
const inOneLine = (text: string): string => oneLine(text.replace(/[ \t\r\n\f\v]+/g, ' '))

/** Somebody’s address, which is shown nowhere unless they want it: alone, or as mails have it beside a name. */
const mailAddress = /[<("]*[^\s@<>()"]+@[^\s@<>()"]+\.[^\s@<>()"]+[>)"]*/g

/** Texts by language, each changed alike; without those that say nothing. */
const changedSaid = (said: Said, change: (text: string) => string): Said =>
  Object.fromEntries(
    localeCodes.flatMap((code) => {
      const text = change(said[code] ?? '')
      return text ? [[code, text]] : []
    }),
  )

/** Reads a foreign file field by field; notes what is wrong in it, and what nobody took. */
export class Reading {
  readonly problems: ImportProblem[] = []
  readonly notTaken: NotTaken = new Map()
  /** The file that is being read, where it is one of several. */
  file: string | undefined

  wrong(path: string, wrong: ImportProblem['wrong']): void {
    this.problems.push({ ...(this.file === undefined ? {} : { file: this.file }), path, wrong })
  }

  /** Notes a field that says something and has no place. */
  leave(name: string, value: unknown): void {
    if (says(value)) this.leaveSome(name, 1)
  }

  /** Notes that so many of a kind have no place. */
  leaveSome(name: string, count: number): void {
    if (count) this.notTaken.set(name, (this.notTaken.get(name) ?? 0) + count)
  }

  /** Notes each field of a row that is none of those which are taken. @param of what the row is, as it is said */
  leaveRest(row: Row, of: string, taken: readonly string[]): void {
    for (const [name, value] of Object.entries(row)) if (!taken.includes(name)) this.leave(`${of}.${name}`, value)
  }

  row(value: unknown, path: string): Row {
    if (isRow(value)) return value
    this.wrong(path, value === undefined || value === null ? 'missing' : 'object')
    return {}
  }

  /** What a list holds; nothing where there is no list. */
  list(value: unknown, path: string): unknown[] {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value
    this.wrong(path, 'list')
    return []
  }

  /** The rows of a list; none where there is no list. */
  rows(value: unknown, path: string): Row[] {
    return this.list(value, path).map((one, n) => this.row(one, `${path}.${n}`))
  }

  /** A text; one that no database stores as it is is named. */
  private whole(text: string, path: string): string {
    if (brokenAt(text) >= 0) this.wrong(path, 'broken')
    return text
  }

  /** A text in those of our languages in which it is given; one that says no language, or none of ours, is taken to be in `locale`. */
  said(value: unknown, path: string, locale: Locale): Said {
    if (typeof value === 'string') return this.whole(value, path).trim() ? { [locale]: value } : {}
    if (typeof value === 'number') return { [locale]: String(value) }
    if (value === undefined || value === null) return {}
    const entries = isRow(value) ? Object.entries(value) : []
    const isByLanguage =
      isRow(value) && entries.every(([name, text]) => isCode(name) && (typeof text === 'string' || text === null))
    if (!isByLanguage) {
      this.wrong(path, 'text')
      return {}
    }
    const said: Said = {}
    const others: [string, string][] = []
    for (const [code, text] of entries) {
      if (typeof text !== 'string' || !this.whole(text, `${path}.${code}`).trim()) continue
      const own = localeIn(code)
      if (own && said[own] === undefined) said[own] = text
      else if (!own || said[own] !== text) others.push([code, text])
    }
    if (!Object.keys(said).length) {
      const [first, ...rest] = others
      if (first) {
        said[locale] = first[1]
        this.leaveSome(`${nameAt(path)}=${first[0]} (${locale})`, 1)
      }
      others.splice(0, others.length, ...rest)
    }
    for (const [code] of others) this.leaveSome(`${nameAt(path)}.${code}`, 1)
    return said
  }

  /** A line in our languages. */
  saidLine(value: unknown, path: string, locale: Locale): Said {
    return changedSaid(this.said(value, path, locale), inOneLine)
  }

  /** A line that has to be there. */
  needed(value: unknown, path: string, locale: Locale): Said {
    const before = this.problems.length
    const line = this.saidLine(value, path, locale)
    if (!Object.keys(line).length && this.problems.length === before) this.wrong(path, 'missing')
    return line
  }

  /** What is no text of a language (a code, a name): on one line; empty where there is none. */
  line(value: unknown, path: string): string {
    if (typeof value === 'string') return inOneLine(this.whole(value, path))
    if (typeof value === 'number') return String(value)
    if (value !== undefined && value !== null) this.wrong(path, 'text')
    return ''
  }

  /** Somebody’s name, without an address of theirs that stands in it; noted where there is none. */
  name(names: readonly string[]): string {
    const own = names.map((name) => name.replace(mailAddress, '').trim())
    const name = own.find(Boolean) ?? ''
    if (own.some((one, n) => one !== names[n])) this.leaveSome('person: mailAddress', 1)
    else if (!name) this.leaveSome('person: nameless', 1)
    return name
  }

  /** A time with its date and offset; null where there is none. */
  instant(value: unknown, path: string): string | null {
    if (value === undefined || value === null || value === '') return null
    if (isInstant(value) && isDate(value.slice(0, 10))) return value
    this.wrong(path, 'instant')
    return null
  }

  /** The zone of a programme: as the file names it, or else as it was said. @returns UTC where there is none, which is noted */
  zone(value: unknown, path: string, said: string | undefined): string {
    const zone = this.line(value, path) || said
    if (isTimeZone(zone)) return zone
    this.wrong(path, zone ? 'zone' : 'zoneMissing')
    return 'UTC'
  }

  /** Some minutes; null where nothing is said of them. */
  minutes(value: unknown, path: string): number | null {
    if (value === undefined || value === null || value === '') return null
    const minutes = typeof value === 'string' && /^\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value
    if (typeof minutes === 'number' && minutes >= 0 && minutes <= MOST_MINUTES) return minutes
    this.wrong(path, 'number')
    return null
  }
}

const MINUTE_MS = 60_000
/** Longest that something lasts, in minutes: some months. */
const MOST_MINUTES = 100_000

/** An instant some minutes after another. */
export const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString()

/** The language of ours that a code names: `fr-CA` is `fr`; null for another. */
export const localeIn = (code: string): Locale | null => {
  const base = code.toLowerCase().split(/[-_]/)[0]
  return localeCodes.find((one) => one === base) ?? null
}

/** The languages that are spoken, each once, as codes are written: `fr_ca` is `fr-CA`, and `de-formal` is `de`. */
export const spoken = (codes: readonly string[]): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const [base = '', ...rest] = code.split(/[-_]/)
      const whole = [base.toLowerCase(), ...rest.map((one) => (one.length === 2 ? one.toUpperCase() : one))].join('-')
      return [whole, base.toLowerCase()].find(isLanguage) ?? []
    }),
  ),
]

/** Texts of several fields, one after the other in each language; one that repeats what stands in the next is left to it. */
export const textsOf = (...fields: readonly Said[]): SaidTexts => {
  const texts: Partial<Record<Locale, ForeignText[]>> = {}
  for (const code of localeCodes) {
    const own = fields.flatMap((said) => said[code] ?? [])
    const last = own.at(-1) ?? ''
    const all = own.filter((text, n) => n === own.length - 1 || !last.includes(text))
    if (all.length) texts[code] = all
  }
  return texts
}

/** Some words of a text in several languages by which it is the same. */
export const oneOf = (said: Said): string => said.en ?? Object.values(said).find(Boolean) ?? ''

/** A name by which what is called alike, in several languages or in one of them, is the same. */
export const sameName = (name: Said): string => [...new Set(Object.values(name))].sort().join('\n')

/** What somebody calls a kind of event, in whichever language, as one of ours. */
export const kindOf = (type: Said): 'talk' | 'discussion' | 'break' => {
  const words = Object.values(type).join(' ')
  if (/(?<!\p{L})(break|pause|lunch|coffee|dinner|déjeuner|dîner|café)(?!\p{L})/iu.test(words)) return 'break'
  return /(?<!\p{L})(discussion|panel|debate|débat|podium)/iu.test(words) ? 'discussion' : 'talk'
}

/** The most frequent one; undefined of none. */
export const usual = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Entries that have one name together, in their order. */
export const grouped = <T>(entries: Iterable<T>, nameOf: (entry: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const group = groups.get(nameOf(entry))
    if (group) group.push(entry)
    else groups.set(nameOf(entry), [entry])
  }
  return groups
}

/** Entries in the order of their beginnings; those without one at the end, as they stood. */
export const byStart = <T>(entries: readonly T[], startOf: (entry: T) => string | null): T[] => {
  const at = (entry: T): number => {
    const start = startOf(entry)
    return start ? Date.parse(start) : Number.MAX_VALUE
  }
  return entries.toSorted((a, b) => at(a) - at(b))
}

/** The first and the last instant of some; null of none. */
export const spanOf = (sessions: readonly { startsAt: string | null; endsAt: string | null }[]) => {
  const starts = byStart(
    sessions.flatMap(({ startsAt }) => startsAt ?? []),
    (at) => at,
  )
  const ends = byStart(
    sessions.flatMap(({ endsAt, startsAt }) => endsAt ?? startsAt ?? []),
    (at) => at,
  )
  return { startsAt: starts[0] ?? null, endsAt: ends.at(-1) ?? null }
}
