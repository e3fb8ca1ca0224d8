import { isOfEverybody, isOfNobody, isProse, unquoted, withPeople, type Entry, type Shape } from './entry'
import { isHouse } from './houses'
import { languageOf } from './languageOf'
import { plain } from './lines'
import {
  isFollowUp,
  isKindOfTalk,
  isNote,
  isRoundTable,
  kindOf,
  takeBlock,
  takeEach,
  takeLength,
  takeTimes,
} from './marks'
import { isOffice, isPosition, isSureName, isUnknownOne, peopleIn, surePeople } from './people'
import { takeRole } from './roles'
import { besideDash, dashed, discussedBy, linesIn, MOST_OF_TALKS, withoutTbc } from './tableCells'

/** A cell of several lines that heads talks. */

export interface CellTalk {
  title: string
  people: Entry['people']
  isDiscussion?: true
}
export interface CellTalks {
  head: string
  /** Whoever chairs or discusses. */
  people: Entry['people']
  talks: CellTalk[]
}

/** One of several at the same time: `Atelier 1 : A title`. */
const counted =
  /^(?:(?:atelier|workshop|groupe?|session|breakout(?: group)?|option|parcours|table|stand)\s(?:n[°o]\s?)?(?:\d{1,2}|[A-H])\s*[:.–—-]|(?:\d{1,2}|[A-H])[.)])\s+(?=\S)/iu
const isListed = (line: string): boolean => dashed.test(line) || counted.test(line)

/** Whoever chairs the talks of a cell, or discusses them, in a line of their own. */
const leadsIn = (line: string): Entry['people'] | null => {
  const [label] = discussedBy.exec(line) ?? []
  const role = label === undefined ? takeRole(line) : ({ role: 'discussant', rest: line.slice(label.length) } as const)
  if (role === null || role.role === 'speaker' || role.rest === '') return null
  return label === undefined
    ? (peopleIn(role.rest, role.role, true) ?? besideDash(role.rest, role.role))
    : surePeople(role.rest, role.role)
}

/** A bracket at the end of what heads talks, which is a note of it: `(15 min each)`, `(choose one)`. */
const noteBehind = /^(.{3,}\S)\s*\(((?:\p{Ll}|\d)[^()]{2,120})\)\.?$/u

/** Whoever speaks, and a title in quotation marks: `A B (C), “A title”`. */
const beforeQuoted = /^(.{4,160}?)\s*(?:[,:]|[–—-])\s*((?:«[^«»]+»|“[^“”]+”|"[^"]+")\s*\.?)$/u
/** The same the other way round. */
const behindQuoted = /^((?:«[^«»]+»|“[^“”]+”|"[^"]+"))\s*(?:[,:]|[–—-])?\s+(.{4,160})$/u

/** `A B, a house – A title`, `A B : A title`, `A B (a house), A title` */
const before = /^(.{4,120}?)(?:\s[–—|-]|\s?:|(?<=\)),(?=\s+[\p{Lu}«“‘’'"]\S*\s))\s+(\S.{3,})$/u
const namesAhead = (line: string): CellTalk | null => {
  const [, who = '', title = ''] = line.length > 400 ? [] : (before.exec(line) ?? [])
  const people = title === '' ? null : surePeople(who)
  return people?.every(({ role }) => role === 'speaker') &&
    takeRole(who) === null &&
    surePeople(title) === null &&
    (languageOf(title) !== null || who.endsWith(')') || plain(title).split(' ').length > 2) &&
    !isHouse(title) &&
    !(isOffice(title) && plain(title).split(' ').length < 6) &&
    !isPosition(title)
    ? { title: unquoted(title), people }
    : null
}

/** What one line says of a talk and whoever gives it; nobody where it names none. */
const talkIn = (line: string, shape: Shape, isInList: boolean): CellTalk => {
  for (const [form, titleAt, nameAt] of [
    [beforeQuoted, 2, 1],
    [behindQuoted, 1, 2],
  ] as const) {
    const match = line.length > 400 ? null : form.exec(line)
    const people = match
      ? (peopleIn(match[nameAt] ?? '', 'speaker') ?? besideDash(match[nameAt] ?? '', 'speaker'))
      : null
    if (match && people) return { title: unquoted(match[titleAt] ?? ''), people }
  }
  const { people, title } = withPeople(line, shape)
  // `Group 1: A title (facilitator: A B)`
  return people.every(({ role }) => role === 'speaker' || (isInList && role === 'moderator'))
    ? { title: unquoted(title), people }
    : { title: line, people: [] }
}

/** What a cell of several lines holds where the first heads talks: whoever chairs, and each talk with whoever gives it; null for any other. */
export const talksIn = (
  written: string,
  shape: Shape,
  /** How many speak, as another cell of the row says. */
  spoken: () => number = () => 0,
): CellTalks | null => {
  const [first = '', ...lower] = written.includes(' / ') ? linesIn(written) : []
  if (lower.length === 0 || lower.length > 2 * MOST_OF_TALKS) return null
  const label = takeBlock(first)
  const led = withPeople(label || first, shape)
  if (led.people.some(({ role }) => role === 'speaker')) return null
  const people = [...led.people]
  const told: string[] = []
  for (const line of lower) {
    const leads = leadsIn(line.replace(dashed, ''))
    if (leads) people.push(...leads)
    else told.push(line)
  }
  const isOfList = told.filter(isListed).length > 1
  const whole = told.map((line) =>
    line.replace(dashed, '').replace(counted, (mark) => (/^\p{L}{2}/u.test(mark) ? mark : '')),
  )
  const lines = whole.map(withoutTbc)
  const isOpen = (n: number): boolean => lines[n] !== whole[n]
  const ahead = lines.map((line) => (isRoundTable(first) ? null : namesAhead(line)))
  const isAhead = ahead.filter(Boolean).length > (isKindOfTalk(first) ? 0 : 1)
  const named = lines.map((line, n) => {
    const found = beforeQuoted.test(line) || (isAhead && ahead[n]) ? null : surePeople(line)
    return found?.some(({ line: of }) => of !== '') || found?.every(({ name }) => isSureName(name)) ? found : null
  })
  const isNobody = (line: string): boolean => isUnknownOne(line) || isOfNobody(line) || isOfEverybody(line)
  const isPerson = (n: number): boolean => (named[n]?.length ?? 0) > 0 || isNobody(lines[n] ?? '')
  const isPlain = (n: number): boolean => {
    const line = lines[n] ?? ''
    return !isPerson(n) && takeRole(line) === null && takeTimes(line) === null && !isProse(line) && !isNote(line)
  }
  // `• A B (C)`, `• D E (F)` give one talk, or speak with each other.
  if (lines.every((line, n) => isPerson(n) || (isRoundTable(first) && peopleIn(line, 'speaker') !== null))) return null
  const inline = lines.map((line, n) =>
    isPerson(n) ? null : (isAhead && ahead[n]) || talkIn(line, shape, isListed(told[n] ?? '')),
  )
  const isSaid = (n: number): boolean => (inline[n]?.people.length ?? 0) > 0 && inline[n]?.title !== ''
  const isDiscussed = (n: number): boolean =>
    !isSaid(n) && isPlain(n) && (kindOf(lines[n] ?? '') === 'discussion' || isFollowUp(lines[n] ?? ''))
  const ends = lines.length - (lines.length > 1 && isDiscussed(lines.length - 1) ? 1 : 0)
  const sorts = lines
    .slice(0, ends)
    .map((_, n) => (isPerson(n) ? 'P' : isSaid(n) ? 'T' : isPlain(n) ? 'N' : '?'))
    .join('')
  // A round table has people, and what it is called.
  if (label === null && isRoundTable(first) && sorts.includes('P')) return null
  const isOne = label !== null || isKindOfTalk(first)
  const talks: CellTalk[] = []
  const take = (n: number, by: Entry['people'] = []): void => {
    talks.push({ title: unquoted(lines[n] ?? ''), people: by })
  }
  // `Session 1: …`, as many titles as people beside them.
  if (/^N{2,}$/.test(sorts) && (label !== null || isOfList) && spoken() === sorts.length)
    for (let n = 0; n < ends; n++) take(n)
  // Titles with whoever speaks in the same line, or below it; some have nobody.
  else if (
    /^(?:T|NP+|N)+$/.test(sorts) &&
    (/(?:T|NP).*(?:T|NP)/.test(sorts) || isOfList || (isOne && /^(?:T|NP+)$/.test(sorts)))
  ) {
    const marked = told.slice(0, ends).filter(isListed).length
    for (let n = 0; n < ends; n++) {
      const by: Entry['people'] = []
      if (sorts[n] === 'T') {
        talks.push(inline[n] ?? { title: '', people: [] })
        continue
      }
      const at = n
      while (sorts[n + 1] === 'P') by.push(...(named[++n] ?? []))
      // A line without a mark among others that have one goes on from what stands above it.
      if (by.length === 0 && marked > 0 && !isOpen(at) && !isListed(told[at] ?? '')) return null
      take(at, by)
    }
  } else if (/^(?:P+N){2,}$/.test(sorts) || (isOne && /^P+N$/.test(sorts)))
    for (let n = 0; n < ends; n++) {
      const by: Entry['people'] = []
      while (sorts[n] === 'P') by.push(...(named[n++] ?? []))
      take(n, by)
    }
  // The last of them has nobody.
  else if (isOfList && /^(?:P+N){2,}N$/.test(sorts)) {
    for (let n = 0; n < ends - 1; n++) {
      const by: Entry['people'] = []
      while (sorts[n] === 'P') by.push(...(named[n++] ?? []))
      take(n, by)
    }
    take(ends - 1)
  } else return null
  if (talks.length <= (isOne ? 0 : 1)) return null
  for (const line of lines.slice(ends)) talks.push({ title: line, people: [], isDiscussion: true })
  const [, bare = '', note = ''] = noteBehind.exec(led.people.length > 0 ? led.title : first) ?? []
  const isOfNote =
    bare !== '' && takeLength(`: (${note})`) === null && takeEach(first) === null && peopleIn(note, 'speaker') === null
  const head = led.people.length > 0 ? (label ? first.slice(0, first.length - label.length) : '') + led.title : first
  return { head: isOfNote ? head.slice(0, head.lastIndexOf('(')).trim() : head, people, talks }
}
