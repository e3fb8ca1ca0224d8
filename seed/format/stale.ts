import { z } from 'zod'
import { isRow, without, type Row } from '../../src/domain/row'
import { follow, marksOf, readingOf, readsSame, rowById, type StaleMark } from '../../src/domain/staleTexts'
import { localeCodes } from '../../src/i18n/locales'
import type { Codec } from './codecs'

/** `stale` of an entry: its texts that are older than another language, and what they were written for. What leaves it out says nothing of it. */

/** What an entry says in which nothing is older. */
export const NONE = 'none'

/** A mark as a file has it: rows by their numbers, from 0. */
interface Said {
  text: string
  language: string
  since: Record<string, string>
}

const isSaid = (value: unknown): value is Said =>
  isRow(value) && typeof value.text === 'string' && typeof value.language === 'string' && isRow(value.since)

const byNumber = (rows: readonly unknown[], n: string) => {
  const row = /^\d{1,6}$/.test(n) ? rows[Number(n)] : undefined
  return isRow(row) && typeof row.id === 'string' ? { name: row.id, row } : undefined
}

const inOrder = <T extends object>(marks: T[], keyOf: (mark: T) => string): T[] =>
  marks.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** Of what a text was written for, what it does not read any more. */
const holding = (since: Row, texts: Row): Record<string, string> =>
  Object.fromEntries(
    localeCodes.flatMap((code) => {
      const then = since[code]
      return typeof then === 'string' && readingOf(texts[code]) && !readsSame(then, texts[code]) ? [[code, then]] : []
    }),
  )

export const stale: Codec = {
  // The list first: what is wrong in one is named where it stands.
  schema: z.union([
    z.array(
      z.strictObject({
        text: z.string().max(300),
        language: z.enum(localeCodes),
        since: z.partialRecord(z.enum(localeCodes), z.string().max(200_000)),
      }),
    ),
    z.literal(NONE),
  ]),
  read: (stored, _, doc = {}) => {
    if (stored === NONE) return NONE
    const marks = marksOf(stored).flatMap(({ language, path, since }): Said[] => {
      const place = follow(doc, path, rowById)
      return place ? [{ text: place.path, language, since }] : []
    })
    return marks.length ? inOrder(marks, ({ language, text }) => `${text} ${language}`) : undefined
  },
  write: (form, _, __, written = {}) => {
    if (form === undefined || form === NONE) return form
    const marks = (Array.isArray(form) ? form : []).filter(isSaid).flatMap(({ language, since, text }): StaleMark[] => {
      const place = follow(written, text, byNumber)
      if (!isRow(place?.value) || !readingOf(place.value[language])) return []
      const doubts = holding(without(since, [language]), place.value)
      return Object.keys(doubts).length ? [{ path: place.path, language, since: doubts }] : []
    })
    return marks.length ? marks : NONE
  },
}

/** The marks that a file says of what is written; undefined where it says nothing of them. */
export const saidMarks = (written: unknown): StaleMark[] | undefined =>
  written === undefined ? undefined : marksOf(written)

/** `before` with what `after` says of older texts, where nothing else is said than stands: what a file leaves out stays. */
export function staleAsIn<T>(before: T, after: unknown): T
export function staleAsIn(before: unknown, after: unknown): unknown {
  if (Array.isArray(before))
    return before.map((item: unknown, index) => staleAsIn(item, Array.isArray(after) ? after[index] : undefined))
  if (!isRow(before)) return before
  const other = isRow(after) ? after : {}
  const { stale: stands, ...rest } = before
  const same = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, staleAsIn(value, other[name])]))
  if (other.stale === undefined) return same
  return { ...same, stale: stands ?? NONE }
}

/** A form without it. */
export function withoutStale<T>(form: T): T
export function withoutStale(form: unknown): unknown {
  if (Array.isArray(form)) return form.map((item: unknown) => withoutStale(item))
  if (!isRow(form)) return form
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (name === 'stale' ? [] : [[name, withoutStale(value)]])),
  )
}
