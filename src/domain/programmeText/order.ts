import { MOST_OF_A_LINE, type SourceLine } from './lines'
import {
  isFarewell,
  isGreeting,
  isHalfDay,
  isKindOfMeeting,
  isNote,
  kindOf,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeNumber,
  takeTimes,
  timesIn,
} from './marks'
import { takeRole } from './roles'
import { withPeople } from './entry'
import { surePeople } from './people'

/**
 * Lines whose times stand below the title that they are of, each on a line of its own, with the times in front: so they are read as others are.
 * Where times stand first in most paragraphs, nothing is moved.
 */
export const withTimesFirst = (lines: readonly SourceLine[]): SourceLine[] => {
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

/** Rows of a time and whoever speaks, with the title on a line of its own below, as a table gives it that is pasted as text: with both in one cell, where most rows stand so. */
export const withCellsWhole = (lines: readonly SourceLine[]): SourceLine[] => {
  const isRow = ({ cells }: SourceLine): boolean => cells.length === 2 && takeTimes(cells[0] ?? '')?.rest === ''
  const rows = lines.filter(isRow)
  if (rows.length < 3) return [...lines]
  const isBelow = (line: SourceLine | undefined): line is SourceLine =>
    line !== undefined &&
    line.cells.length === 1 &&
    !line.isApart &&
    line.text.length <= MOST_OF_A_LINE &&
    sortOf(line) === 'words'
  const isNamed = (line: SourceLine, n: number): boolean =>
    isRow(line) &&
    isBelow(lines[n + 1]) &&
    surePeople(line.cells[1] ?? '')?.every(({ line: about }) => about !== '') === true
  const named = lines.flatMap((line, n) => (isNamed(line, n) ? [n] : []))
  if (named.length < 2 || named.length * 2 < rows.filter(({ cells }) => kindOf(cells[1] ?? '') === null).length)
    return [...lines]
  return lines.flatMap((line, n) => {
    if (named.includes(n - 1)) return []
    const next = named.includes(n) ? lines[n + 1] : undefined
    if (!next) return [line]
    const cells = [line.cells[0] ?? '', `${line.cells[1]} / ${next.text}`]
    return [{ ...line, cells, text: cells.join('\t'), more: [...(line.more ?? []), next.number] }]
  })
}

const inQuotes = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")\.?$/u

/** Titles in quotation marks below whoever speaks, each line of its own, above them: where several stand so and nothing marks them. */
export const withQuotedFirst = (lines: readonly SourceLine[]): SourceLine[] => {
  const isQuoted = (line: SourceLine | undefined): boolean =>
    line !== undefined && line.cells.length === 1 && line.text.length <= MOST_OF_A_LINE && inQuotes.test(line.text)
  const isPerson = ({ cells, text }: SourceLine): boolean =>
    cells.length === 1 &&
    text.length <= MOST_OF_A_LINE &&
    timesIn(text) === null &&
    takeNumber(text) === null &&
    takeRole(text) === null &&
    takeBlock(text) === null &&
    withPeople(text).title === text &&
    surePeople(text) !== null
  const isPair = (n: number): boolean => {
    const [line, next] = [lines[n], lines[n + 1]]
    return line !== undefined && isQuoted(next) && next?.isApart === false && isPerson(line)
  }
  if (lines.filter((line) => isQuoted(line)).length < 2) return [...lines]
  const pairs = new Set(lines.flatMap((_, n) => (isPair(n) ? [n] : [])))
  const isTitled = lines.some((line, n) => isQuoted(line) && !pairs.has(n - 1) && isPerson(lines[n + 1] ?? line))
  if (pairs.size < 2 || isTitled) return [...lines]
  return lines.flatMap((line, n) => {
    const [next, before] = [lines[n + 1], lines[n - 1]]
    if (pairs.has(n) && next) return [{ ...next, isApart: line.isApart }]
    if (pairs.has(n - 1) && before) return [{ ...before, isApart: false }]
    return [line]
  })
}

/** What the lines of a paragraph are: `people` names somebody, `marked` begins something by itself, `words` may be a title. */
const sortOf = ({ text }: SourceLine): 'people' | 'marked' | 'words' => {
  if (timesIn(text) ?? takeNumber(text) ?? takeRole(text) ?? takeDay(text) ?? takeField(text)) return 'marked'
  if (takeBlock(text) !== null || sectionOf(text) || isNote(text) || isHalfDay(text)) return 'marked'
  if (isGreeting(text) || isFarewell(text) || isKindOfMeeting(text) || text.length > MOST_OF_A_LINE) return 'marked'
  if (kindOf(text)) return 'marked'
  const people = withPeople(text).title === text ? surePeople(text) : null
  return people?.every(({ line }) => line !== '') || (people && people.length > 1) ? 'people' : 'words'
}

/** Whether a line names people with their houses and nothing else: `A B (C)`, `A B (C) and D E (F)`. */
const isTold = ({ cells, text }: SourceLine): boolean =>
  cells.length === 1 &&
  text.length <= MOST_OF_A_LINE &&
  text.endsWith(')') &&
  takeRole(text) === null &&
  surePeople(text)?.every(({ line }) => line !== '') === true

const isUnmarked = (line: SourceLine | undefined): boolean => line !== undefined && sortOf(line) !== 'marked'

/** Lines below blocks that have times, each of whose talks is told by who speaks, with the title below: with the title first. */
const withTitlesFirstInBlocks = (lines: readonly SourceLine[]): SourceLine[] => {
  const runs: { from: number; to: number }[] = []
  let isOther = false
  for (let n = 0; n < lines.length; n++) {
    const times = timesIn(lines[n]?.text ?? '')
    if (!times) continue
    let from = n + 1
    while (from < lines.length && takeRole(lines[from]?.text ?? '') !== null) from++
    let to = from
    while (isUnmarked(lines[to])) to++
    const run = lines.slice(from, to)
    const told = run.map((line) => isTold(line))
    const isPairs = run.length > 3 && run.length % 2 === 0 && told.every((is, at) => is === (at % 2 === 0))
    if (isPairs) runs.push({ from, to })
    else if (run.length > 1 && !told[0] && told[1]) isOther = true
    n = Math.max(n, to - 1)
  }
  if (runs.length === 0 || isOther) return [...lines]
  const all = [...lines]
  for (const { from, to } of runs)
    for (let n = from; n < to; n += 2) {
      const [person, title] = [all[n], all[n + 1]]
      if (!person || !title) continue
      all[n] = { ...title, isApart: true }
      all[n + 1] = { ...person, isApart: false }
    }
  return all
}

/**
 * Lines of talks that are told by who speaks, with the title below, each with the title first: so they are read as others are. Nothing is moved
 * where times mark the talks, or where in some paragraphs the title stands first.
 */
export const withTitlesFirst = (lines: readonly SourceLine[]): SourceLine[] => {
  if (lines.filter(({ text }) => timesIn(text) !== null).length > lines.length / 4)
    return withTitlesFirstInBlocks(lines)
  const paragraphs: { line: SourceLine; sort: ReturnType<typeof sortOf> }[][] = []
  for (const line of lines) {
    const sort = sortOf(line)
    const before = paragraphs.at(-1)
    if (!before || line.isApart || sort === 'marked' || before.at(-1)?.sort === 'marked') paragraphs.push([])
    paragraphs.at(-1)?.push({ line, sort })
  }
  const sorts = paragraphs.map((paragraph) => paragraph.map(({ sort }) => sort[0]).join(''))
  const isTold = (sort: string): boolean => /^(?:p+w+)+$/.test(sort)
  const told = sorts.filter(isTold).length
  if (told < 2 || sorts.some((sort) => /^(?:w+p+)+$/.test(sort))) return [...lines]
  return paragraphs.flatMap((paragraph, n) => {
    if (!isTold(sorts[n] ?? '')) return paragraph.map(({ line }) => line)
    const talks: (typeof paragraph)[] = []
    for (const [at, each] of paragraph.entries()) {
      if (each.sort === 'people' && paragraph[at - 1]?.sort !== 'people') talks.push([])
      talks.at(-1)?.push(each)
    }
    return talks.flatMap((talk) =>
      [...talk.filter(({ sort }) => sort === 'words'), ...talk.filter(({ sort }) => sort === 'people')].map(
        ({ line }, at) => ({ ...line, isApart: at === 0 }),
      ),
    )
  })
}
