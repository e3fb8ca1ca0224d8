import { withPeople } from './entry'
import { Body } from './body'
import { Head } from './head'
import { languageOf, type Language } from './languageOf'
import { MOST_LINES, readLines, type SourceLine } from './lines'
import {
  isGreeting,
  isLanguageMark,
  isMailHead,
  isNote,
  isPlace,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeNumber,
  takeRole,
  takeSitting,
  takeTimes,
  takeWorkshop,
  timesIn,
} from './marks'
import { other } from './entry'
import { surePeople } from './people'
import { append, nothingRead, type PastedProgramme } from './programme'
import { settle, together } from './settle'
import { readTable } from './table'

export type { PastedProgramme } from './programme'

/** Whether times stand there in the other language too: `16h-18h / 4pm-6pm`. */
const isTwice = (rest: string): boolean => rest.startsWith('/') && takeTimes(rest.slice(1).trim())?.rest === ''

/** Whether a line says when the whole is: times from and until, below the day, apart from what follows. */
const isWhole = (lines: readonly SourceLine[], n: number): boolean => {
  const [before, line, next] = [lines[n - 1], lines[n], lines[n + 1]]
  if (!before || !line || line.isApart) return false
  const later = lines
    .slice(n + 1)
    .some(({ text }) => timesIn(takeNumber(text)?.rest ?? text)?.startsAt === takeTimes(line.text)?.startsAt)
  if (next && !next.isApart && !later) return false
  const times = takeDay(before.text) && takeTimes(line.text)
  return (
    !!times &&
    times.endsAt !== null &&
    (/^(?:\([^()]*\))?$/u.test(times.rest) || isTwice(times.rest) || (later && /^[,|·]\s*\p{L}/u.test(times.rest)))
  )
}

/**
 * Lines whose times stand below the title that they are of, each on a line of its own, with the times in front: so they are read as others are.
 * Where times stand first in most paragraphs, nothing is moved.
 */
const withTimesFirst = (lines: readonly SourceLine[]): SourceLine[] => {
  const paragraphs: SourceLine[][] = []
  for (const line of lines) {
    if (line.isApart || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
  }
  const placeOf = (paragraph: readonly SourceLine[]): number => {
    const all = paragraph.flatMap(({ text }, n) => (takeTimes(text)?.rest === '' ? [n] : []))
    return all.length === 1 ? (all[0] ?? -1) : -1
  }
  const places = paragraphs.map(placeOf)
  const isBelow = (paragraph: readonly SourceLine[], at: number): boolean =>
    at > 0 && at < 3 && paragraph.slice(0, at).every(({ text }) => takeDay(text) === null && timesIn(text) === null)
  const below = paragraphs.filter((paragraph, n) => isBelow(paragraph, places[n] ?? -1)).length
  if (below < 2 || places.some((at) => at === 0)) return [...lines]
  return paragraphs.flatMap((paragraph, n) => {
    const at = places[n] ?? -1
    const times = paragraph[at]
    if (!times || !isBelow(paragraph, at)) return paragraph
    const others = paragraph.filter((line) => line !== times).map((line) => ({ ...line, isApart: false }))
    return [{ ...times, isApart: paragraph[0]?.isApart ?? false }, ...others]
  })
}

/** Where the programme begins among lines: after the word itself, or with the first line that only a programme has. */
const firstOf = (lines: readonly SourceLine[]): number => {
  const announced = lines.findIndex(({ text }) => sectionOf(text) === 'programme')
  // `Programme` above the day is the name of the whole.
  if (announced > 0 || (announced === 0 && !takeDay(lines[1]?.text ?? ''))) return announced
  for (const [n, { text }] of lines.entries()) {
    if (takeDay(text) || takeWorkshop(text) || takeField(text) || n === announced || isWhole(lines, n)) continue
    const isMarked = timesIn(text) !== null || takeNumber(text) !== null
    if (isGreeting(text) || isMailHead(text) || (!isMarked && (isNote(text) || isPlace(text)))) continue
    // `Séance 4 – …` above the day is the workshop.
    if (n < 2 && takeSitting(text) && [1, 2].some((more) => takeDay(lines[n + more]?.text ?? ''))) continue
    if (isMarked || takeBlock(text) !== null || withPeople(text).people.length > 0) return n
    const role = takeRole(text)
    if (role?.role === 'speaker' && surePeople(role.rest)) return n
    if (role || !surePeople(text)) continue
    // The titles before them, as far as nothing parts them from it: one of a block and one of a talk.
    const isApart = (at: number): boolean =>
      at < 0 || (lines[at + 1]?.isApart ?? false) || takeDay(lines[at]?.text ?? '') !== null
    if (isApart(n - 1)) return n
    return isApart(n - 2) ? n - 1 : n - 2
  }
  return lines.length
}

/** Where the head of a programme stands again, in the other language: some lines after a gap that end with the same day. */
const headAgainIn = (lines: readonly SourceLine[], first: number): { from: number; to: number } | null => {
  const day = lines
    .slice(0, first)
    .map(({ text }) => takeDay(text)?.day)
    .find(Boolean)
  if (!day) return null
  const at = lines.findIndex(({ text }, n) => n > first && takeDay(text)?.day === day)
  if (at < 0) return null
  const from = [at, at - 1, at - 2, at - 3].find((n) => n > first && lines[n]?.isApart)
  if (from === undefined) return null
  const more = lines.slice(at + 1).findIndex(({ isApart, text }) => isApart || !takeRole(text))
  return { from, to: more < 0 ? lines.length : at + 1 + more }
}

/**
 * Reads the programme of a workshop out of a text: lines, a table of tabs or of `|`, in one language or in two, beside each other, one after the
 * other or one below the other. Proposes only what the text says: times, people and what stands behind their names go in letter for letter.
 * `fallback` is the language of words that show none.
 */
export const readProgramme = (text: string, fallback: Language = 'fr'): PastedProgramme => {
  const all = readLines(text)
  const lines = withTimesFirst(all.slice(0, MOST_LINES))
  const main = languageOf(text) ?? fallback
  const read = nothingRead()
  const table = readTable(lines, main)
  const rows = lines.findIndex(({ number }) => table.rows.has(number))
  const first = rows < 0 ? firstOf(lines) : Math.min(rows, firstOf(lines.slice(0, rows)))
  const head = new Head(read, main)
  const again = headAgainIn(lines, first)
  const repeated = nothingRead()
  const headAgain = new Head(repeated, other(main))
  const body = new Body(read, main, lines)
  for (const [n, line] of lines.entries()) {
    const row = table.rows.get(line.number)
    const marks = isLanguageMark(line.text)
    if (row === 'head' || marks) read.lines.push(line.number)
    else if (row) {
      read.day ??= row.day ?? null
      body.takeRow(row.day === read.day ? { ...row, day: null } : row, line)
    } else if (n < first) head.take(line)
    else if (again && n >= again.from && n < again.to) headAgain.take(line)
    else body.take(line, n)
  }
  head.close()
  headAgain.close()
  body.close()
  read.leftOut.push(...table.leftOut)
  const entries = together(body.entries)
  read.sessions = settle(entries)
  if (again && entries.length < body.entries.length) {
    for (const name of ['title', 'subtitle', 'shortTitle', 'abstract'] as const)
      for (const language of ['fr', 'en'] as const) read[name][language] ??= repeated[name][language]
    append(read.people, repeated.people)
    read.lines.push(...repeated.lines)
    read.leftOut.push(...repeated.leftOut)
  } else if (again)
    read.leftOut.push(...lines.slice(again.from, again.to).map(({ number, text: said }) => ({ number, text: said })))
  read.leftOut.push(...all.slice(MOST_LINES).map(({ number, text: said }) => ({ number, text: said })))
  read.leftOut.sort((one, two) => one.number - two.number)
  return read
}
