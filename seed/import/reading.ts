import { isRow, type Row } from '../../src/domain/row'
import { localeCodes, type Locale } from '../../src/i18n/locales'
import type { ImportProblem, NotTaken } from './foreign'

/** Whether a value says anything that could be lost. */
const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says)
  if (isRow(value)) return Object.values(value).some(says)
  return value !== null && value !== undefined && value !== '' && value !== false
}

/** Reads a foreign file field by field; notes what is wrong in it, and what nobody took. */
export class Reading {
  readonly problems: ImportProblem[] = []
  readonly notTaken: NotTaken = new Map()

  wrong(path: string, wrong: ImportProblem['wrong']): void {
    this.problems.push({ path, wrong })
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

  /** The rows of a list; none where there is no list. */
  rows(value: unknown, path: string): Row[] {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value.map((one: unknown, n) => this.row(one, `${path}.${n}`))
    this.wrong(path, 'list')
    return []
  }

  /** A text on one line; empty where there is none. Some give a text by language, of which one is taken. */
  line(value: unknown, path: string, locale?: Locale): string {
    return this.text(value, path, locale).replace(/\s+/g, ' ').trim()
  }

  text(value: unknown, path: string, locale?: Locale): string {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
    const texts = isRow(value)
      ? Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string')
      : []
    if (isRow(value) && texts.length === Object.keys(value).length) {
      const [name, text = ''] = texts.find(([one]) => one === locale) ?? texts[0] ?? []
      for (const [other] of texts)
        if (other !== name) this.leaveSome(`${path.replace(/\.\d+(?=\.|$)/g, '')}.${other}`, 1)
      return text
    }
    if (value !== undefined && value !== null) this.wrong(path, 'text')
    return ''
  }

  /** A text that has to be there. */
  needed(value: unknown, path: string, locale?: Locale): string {
    const before = this.problems.length
    const line = this.line(value, path, locale)
    if (!line && this.problems.length === before) this.wrong(path, 'missing')
    return line
  }
}

/** The language of ours that a code names: `fr-CA` is `fr`; null for another. */
export const localeIn = (code: string): Locale | null => {
  const base = code.toLowerCase().split(/[-_]/)[0]
  return localeCodes.find((one) => one === base) ?? null
}
