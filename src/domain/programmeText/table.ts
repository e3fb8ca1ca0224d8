import { isOffer } from './breaks'
import { isGivenName } from './givenNames'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  isKindOfTalk,
  isRoundTable,
  labelledOnce,
  kindOf,
  takeBlock,
  takeDay,
  takeField,
  takeLength,
  takeNumber,
  takeRole,
  takeTimes,
  takeWorkshop,
  type PastedRole,
} from './marks'
import {
  acronym,
  isOffice,
  isPosition,
  isSureName,
  isTitleLike,
  peopleIn,
  surePeople,
  type PastedPerson,
} from './people'
import { addTexts, append, type PastedProgramme } from './programme'
import { inBoth } from './settle'
import {
  isEmpty,
  isOfEverybody,
  isOfNobody,
  isProse,
  noTexts,
  textsIn,
  unquoted,
  withPeople,
  type Entry,
  type Shape,
} from './entry'

type Column =
  | 'day'
  | 'count'
  | 'length'
  | 'given'
  | 'family'
  | 'role'
  | 'time'
  | 'end'
  | 'fr'
  | 'en'
  | 'title'
  | 'people'
  | 'line'
  | 'moderator'
  | 'note'
  | 'kind'
  | 'track'
  | 'block'
  | 'other'

const heads: readonly (readonly [Column, RegExp])[] = [
  // What a column says of the session and is no part of it: who brings what, what came in, where, in which language.
  [
    'note',
    /^(?:slides?|diapo|support|laptop|ordi|ppt|pdf|abstract received|(?:confirm|statut|status|bio|e-?mail|mail|courriel|t[ée]l|phone|contact|mat[ée]riel|equipment|av|tech|régie|visio|online|présentiel|inscrits|nb|effectif|capacity|capacité|interpr|traduction|translation|travel|voyage|hotel|hôtel|diet|régime|brings?|apport|to do|à faire|done|fait|ok|reçu|received|sent|envoyé|photo|droits|consent|website|site web|lien|link|url))(?!\p{Ll}{6})|^(?:who|qui) (?:brings?|apporte|prepares|prépare|is bringing)|(?:received|reçue?s?|sent|envoyée?s?|confirmée?s?|confirmed|brings?|apporte|ready|prête?s?|needed|requise?)\s?\??$/iu,
  ],
  ['day', /^(?:date|jour|day)s?\b/i],
  ['time', /^(?:heure|horaire|time|hour|début|debut|start|begin|when|quand|créneau|slot)/i],
  ['end', /^(?:(?:fin|end|finish|until|till|jusqu\S*)\b)/iu],
  ['count', /^(?:n[°ºo]|no|nr|num[ée]ro|number|#)\.?$/iu],
  ['length', /^(?:dur[ée]e|duration|length|minutes?|mins?\b|mn\b|how long)/i],
  [
    'note',
    /^(?:remarque|note|comment|observation|salle|room|local(?:e|isation|aux)?\b|lieu|place|amphi\b|venue|format|modalité|langue|language)/i,
  ],
  ['kind', /^(?:type|kind|catégorie|category|nature|genre)\b/i],
  ['role', /^(?:r[ôo]le|qualité)\b/i],
  ['moderator', /^(?:modérat|moderat|chair|président|animat)/i],
  [
    'line',
    /^(?:affiliation|organi[sz]|organisme|institution|structure|fonction|position|rattachement|employer|établissement|labo|universit|partner|partenaire|company|entreprise|pays|country|from$)/i,
  ],
  ['people', /^(?:prénoms?|first ?names?|given names?|first)\s*(?:et|and|[&,/+])?\s*(?:noms?|last|surname|family)/iu],
  ['given', /^(?:prénom|first ?name|given)/i],
  ['family', /^(?:nom de famille|last ?name|surname|family)/i],
  [
    'people',
    /^(?:intervenant|conférenci|doctorant|étudiant|student|chercheu|researcher|aut(?:eur|rice|hor)|candidat|formateur|formatrice|trainer|responsable|panell?ist|panélist|orat|speaker|presenter|who|qui|nom|name|participant|person|lead(?:er)?$|host)/i,
  ],
  ['fr', /(?:(?<![a-z])fr(?![a-z])|fran[cç]ais|french)/i],
  ['en', /(?:(?<![a-z])en(?![a-z])|anglais|english)/i],
  [
    'title',
    /^(?:axe\b|thématique|volet|titre|title|sujet|subject|topic|thème|theme|intitulé|intervention|session|talk|exposé|présentation|presentation|communication|paper|activité|activity|item|contenu|content|programm?e?(?!\p{L})|what|quoi|séquence|agenda)/iu,
  ],
]

/** The head of a column of what is at the same time as others: `Room A`, `Piste 2`. */
const track =
  /^(?:room|salle|track|stream|piste|parall[eè]le?|amphi(?:théâtre)?|parcours|strand)(?:\s+(?:session\s+)?\S{1,12})?$/iu

/** Heads of two columns that say from when until when, where times stand below: `De`, `À`; elsewhere, `From` is where somebody is from. */
const bounds: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(?:de|from)(?:\s*[/|]\s*(?:de|from))?$/iu],
  ['end', /^(?:à|a|to)(?:\s*[/|]\s*(?:à|a|to))?$/iu],
]
const boundOf = (cell: string): Column | null => bounds.find(([, form]) => form.test(plain(cell)))?.[0] ?? null

const named = (cell: string): Column | null =>
  plain(cell).length > 40 ? null : (heads.find(([, form]) => form.test(plain(cell)))?.[0] ?? null)

/** Whether a row says what its columns hold: most cells do, and none is a time of the day. */
const isHeadOf = ({ cells }: SourceLine): boolean => {
  const said = cells.filter(Boolean)
  return (
    said.filter((cell) => (named(cell) ?? boundOf(cell)) !== null).length > said.length * 0.6 &&
    !said.some((cell) => takeTimes(cell) || (/:\s/.test(cell) && (takeRole(cell)?.rest ?? '') !== ''))
  )
}

/** What stands between strokes in a cell: its lines, and halves of what is said twice; a stroke in brackets parts nothing. */
const piecesOf = (cell: string): string[] => {
  if (!/[([]/.test(cell)) return cell.split(/\s+\/\s+/)
  const pieces: string[] = []
  for (const piece of cell.split(/\s+\/\s+/)) {
    const before = pieces.at(-1) ?? ''
    const isOpen = (before.match(/[([]/g) ?? []).length > (before.match(/[)\]]/g) ?? []).length
    if (isOpen && /[)\]]/.test(piece) && before.length < 200) pieces[pieces.length - 1] = `${before} / ${piece}`
    else pieces.push(piece)
  }
  return pieces
}

/** Whether a line names people by their role: `animée par A B`, `avec C D (E)`. */
const isOfRole = (line: string): boolean => {
  const role = line.length > 400 ? null : takeRole(line)
  return role !== null && role.rest !== '' && peopleIn(role.rest, role.role, true) !== null
}

/** The lines of a cell: one that begins with a small letter, or follows a colon, goes on from the one before. */
const linesIn = (cell: string): string[] => {
  const lines: string[] = []
  // `Visits: the church / the market / the town hall`
  const [, ...more] = piecesOf(cell)
  if (more.length > 1 && more.every((piece) => /^\p{Ll}/u.test(piece) && piece.split(' ').length < 5)) return [cell]
  for (const line of piecesOf(cell)) {
    const before = lines.at(-1)
    const both = `${before} / ${line}`
    if (before !== undefined && /^\p{Ll}/u.test(line) && (isOffer(both) || isSaidTwice(before, line)))
      lines[lines.length - 1] = both
    else if (before !== undefined && (/[:,–-]$/.test(before) || (/^[\p{Ll}(]/u.test(line) && !isOfRole(line))))
      lines[lines.length - 1] = `${before} ${line}`
    else lines.push(line)
  }
  return lines
}

/** The beginnings of the longer words of some words: alike in two languages, `Parcs Canada` and `Parks Canada`. */
const stems = (text: string): string[] =>
  [
    ...plain(text)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .matchAll(/\p{L}{5,}/gu),
  ].map(([word]) => word.slice(0, 5))

/** Whether what is said behind somebody is said once more, in another language or by other letters: `OFEV` and `FOEN`. */
const isSaidTwice = (about: string, again: string): boolean => {
  const last = about.split(/[,(]\s*/).at(-1) ?? ''
  if (again.includes(',') || isSureName(again)) return false
  if (acronym.test(last) && acronym.test(again)) return true
  const [one, two] = [stems(last), stems(again)]
  return /,/.test(about) && one.some((stem) => two.includes(stem))
}

/** Somebody’s mark in front of one of several lines of a cell. */
const dashed = /^[-–—•·▪◦*]\s+(?=\S)/u

/** The people whom a cell names and nothing else, each with the role that its line says; null where it says something else. */
const peopleInCell = (written: string, role: PastedRole): Entry['people'] | null => {
  const cell = labelledOnce(written)
  const people: Entry['people'] = []
  // `Leroux, Martin`
  const turned = /^([\p{Lu}][\p{L}’'-]+),\s+([\p{Lu}][\p{L}-]+)$/u.exec(cell)
  if (turned && isGivenName(turned[2] ?? '') && !isGivenName(turned[1] ?? ''))
    return peopleIn(`${turned[2]} ${turned[1]}`, role)
  const labelled = takeRole(cell)
  // `Modération / Chair: A B`
  const isTwice = labelled !== null && takeRole(linesIn(cell)[0] ?? '')?.rest === ''
  const whole = labelled && isTwice ? peopleIn(labelled.rest, labelled.role, true) : null
  if (whole) return whole
  for (const written of linesIn(cell)) {
    const line = written.replace(dashed, '')
    const said = takeRole(line)
    const found =
      isOfNobody(line) || isOfEverybody(line) || (takeRole(line)?.rest === '' && !cell.includes(' / '))
        ? []
        : peopleIn(said?.rest === '' ? said.rest : line, said?.role ?? role, true)
    const last = people.at(-1)
    // `A B, Parks Canada / Parcs Canada`
    if (last && last.line !== '' && !said && isSaidTwice(`, ${last.line}`, line)) {
      last.line = `${last.line} / ${line}`
      continue
    }
    // `A B / University of …`
    if (!found && last?.line === '' && !said && !isTitleLike(line)) {
      last.line = line
      continue
    }
    if (!found) return null
    // `A B and C D, National Trust for Scotland` is of both.
    const of = found.at(-1)?.line ?? ''
    if (
      /^[^,;()]+?\s(?:et|and|&)\s[^,;()]+,[^,;()]+$/u.test(line) &&
      found.length === 2 &&
      found[0]?.line === '' &&
      of !== '' &&
      !isPosition(of)
    )
      Object.assign(found[0], { line: of, isShared: true })
    people.push(...found)
  }
  return people
}

/** What a cell of several lines holds where the first heads talks: whoever chairs, and each talk with whoever gives it; null for any other. */
const talksIn = (
  written: string,
  shape: Shape,
): { head: string; people: Entry['people']; talks: { title: string; people: Entry['people'] }[] } | null => {
  const [first = '', ...lower] = written.includes(' / ') ? linesIn(written) : []
  if (
    lower.length === 0 ||
    lower.length > MOST_OF_TALKS ||
    withPeople(takeBlock(first) ?? first, shape).people.length > 0
  )
    return null
  const people: Entry['people'] = []
  const talks: { title: string; people: Entry['people'] }[] = []
  const isListed = lower.filter((line) => dashed.test(line)).length > 1
  // `• A B (C)`, `• D E (F)` give one talk.
  if (isListed && lower.every((line) => surePeople(line.replace(dashed, ''))?.some(({ line: of }) => of !== '')))
    return null
  for (const line of lower) {
    const said = line.replace(dashed, '')
    const role = takeRole(said)
    const chairs = role?.role === 'moderator' && role.rest !== '' ? peopleIn(role.rest, role.role, true) : null
    if (chairs && talks.length === 0) {
      people.push(...chairs)
      continue
    }
    const talk = withPeople(said, shape)
    const isTalk = role === null && talk.people.length > 0 && talk.people.every(({ role: as }) => as === 'speaker')
    if (!isTalk && !(isListed && dashed.test(line))) return null
    talks.push(isTalk ? { title: unquoted(talk.title), people: talk.people } : { title: unquoted(said), people: [] })
  }
  const isOne = takeBlock(first) !== null || isKindOfTalk(first)
  return talks.length > (isOne ? 0 : 1) ? { head: first, people, talks } : null
}

/** Rows whose times stand one column to the left, where others have what heads them, as rows that are alike; and which these were. */
const withTimesBelow = (body: readonly SourceLine[], width: number): { rows: SourceLine[]; free: Set<number> } => {
  const isClock = (cell = ''): boolean => takeTimes(cell)?.rest === ''
  for (let n = 0; n < Math.min(width - 1, 3); n++) {
    const isAlike = body.every(({ cells }) => !cells[n + 1] || isClock(cells[n + 1]))
    const isMoved = ({ cells }: SourceLine): boolean => isClock(cells[n]) && !cells[n + 1]
    const isHeaded = ({ cells }: SourceLine): boolean => !!cells[n] && !isClock(cells[n]) && isClock(cells[n + 1])
    if (!isAlike || !body.some(isMoved) || !body.some(isHeaded)) continue
    return {
      rows: body.map((row) =>
        isMoved(row)
          ? { ...row, cells: row.cells.map((cell, at) => (at === n ? '' : at === n + 1 ? (row.cells[n] ?? '') : cell)) }
          : row,
      ),
      free: new Set(body.filter(isMoved).map(({ number }) => number)),
    }
  }
  return { rows: [...body], free: new Set() }
}

/** A cell that answers yes or no, or says in which language or room something is, `FR`, `DS-1950`: no title. */
const aside =
  /^(?:y|n|yes|no|oui|non|ok|x|[✓✔✗✘☐☑☒]|n\/?a|s\.?o\.?|t\.?b\.?[cad]\.?|[?–—-]|(?:fr|en|nl|de|es|it|pt)(?:\s?[/+,-]\s?(?:fr|en|nl|de|es|it|pt))*|(?:français|anglais|french|english|bilingue?|bilingual)(?:\s?[/+]\s?(?:français|anglais|french|english))?|\p{Lu}{1,3}[- .]?\p{Lu}?\d{1,4}(?:\.\d{1,3})?\p{L}?|(?:salle|room|amphi|local)\s\S{1,12})$/iu

/** How many minutes a cell says and nothing else: `25 min`, `20’`, `1 h 15`. */
const lengthOf = (cell: string): number | null => {
  const match =
    /^\(?\s*(?:(\d{1,3})\s*(?:min\S*|mn|m|[’′'])?|([1-9])\s?h(?:(?:ours?|eures?|rs?))?\s?([0-5]\d)?(?:\s?min\S*|\s?mn|\s?m)?)\s*\)?$/iu.exec(
      cell.trim(),
    )
  if (!match) return null
  return match[1] === undefined ? Number(match[2]) * 60 + Number(match[3] ?? 0) : Number(match[1])
}

/** The day that a cell says; one without a year, `01/12`, `2 déc.`, is of the year that is known. */
const dayIn = (cell: string, year: string | undefined): string | null => {
  const said = takeDay(cell)
  if (said || year === undefined || cell.length > 40) return said?.day ?? null
  const text = plain(cell)
  const numbers = /(?:^|[\s,])(\d{1,2}[/.]\d{1,2})$/u.exec(text)?.[1]
  if (numbers) return takeDay(`${numbers.replace('.', '/')}/${year}`)?.day ?? null
  return /^\D{0,15}\d{1,2}(?:er|st|nd|rd|th)?\D{3,14}$/u.test(text) ? (takeDay(`${text} ${year}`)?.day ?? null) : null
}

/** What most cells of a column hold. */
const guessed = (cells: readonly string[]): Column => {
  const said = cells.filter((cell) => plain(cell) !== '')
  const share = (is: (cell: string) => boolean): number => said.filter(is).length / Math.max(1, said.length)
  if (said.length === 0) return 'other'
  if (share((cell) => aside.test(plain(cell))) > 0.6) return 'note'
  if (share((cell) => takeTimes(cell) === null && !/\d\.\d/.test(cell) && dayIn(cell, '2024') !== null) > 0.6)
    return 'day'
  if (share((cell) => lengthOf(cell) !== null) > 0.6 && said.some((cell) => /m|[’′']/u.test(cell))) return 'length'
  if (share((cell) => takeTimes(cell) !== null) > 0.6) return 'time'
  if (share((cell) => peopleInCell(cell, 'speaker') !== null) > 0.5) return 'people'
  const spoken = said.map(languageOf)
  const [fr, en] = [spoken.filter((one) => one === 'fr').length, spoken.filter((one) => one === 'en').length]
  if (fr > en * 2) return 'fr'
  return en > fr * 2 ? 'en' : 'title'
}

/** The people whom the lower lines of a cell name, as far as each names some, and what stands above them. */
const peopleBelow = (cell: string): { cell: string; people: Entry['people'] } => {
  const lines = linesIn(cell)
  const people: Entry['people'] = []
  while (lines.length > 1) {
    const line = (lines.at(-1) ?? '').replace(dashed, '')
    if (isOfEverybody(line)) {
      lines.pop()
      continue
    }
    const role = takeRole(line)
    const said = peopleIn(role?.rest ?? line, role?.role ?? 'speaker', role !== null)
    // Below a title, a name alone is one that shows it, or two are named.
    const isShown = (said?.length ?? 0) > 1 || (said !== null && said.every(({ name }) => isSureName(name)))
    if (!said || (!role && !isShown && said.every((person) => person.line === ''))) break
    people.unshift(...said)
    lines.pop()
  }
  return { cell: lines.join(' / '), people }
}

/** The prose that the lower lines of a cell are, and what stands above it. */
const proseBelow = (cell: string): { cell: string; prose: string } => {
  const lines = cell.split(/\s+\/\s+/)
  const at = lines.findIndex(
    (line, n) => n > 0 && (isProse(line) || (line.endsWith('.') && plain(line).split(' ').length > 7)),
  )
  return at < 0
    ? { cell, prose: '' }
    : {
        cell: lines.slice(0, at).join(' / '),
        prose: lines
          .slice(at)
          .map((line) => takeField(line)?.rest ?? line)
          .join('\n\n'),
      }
}

/** Whoever the first line of a cell names, and the title below: `A B, C / Title`; a name alone where `isUsual`, as in other cells of the column. */
const peopleAbove = (cell: string, isUsual: boolean): { cell: string; people: Entry['people'] } => {
  const [first = '', ...others] = linesIn(cell)
  const people = others.length > 0 && !takeRole(first) ? peopleIn(first, 'speaker') : null
  const isBelow = others.some((line) => peopleIn(line, 'speaker') !== null)
  return people && !isBelow && (isUsual || people.every(({ line }) => line !== ''))
    ? { cell: others.join(' / '), people }
    : { cell, people: [] }
}

/** What stands in cells of one row, the first lines of all beside each other, and so on: as two languages in one line do. */
const besideEachOther = (cells: readonly string[][]): string[] => {
  const most = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: most }, (_, n) => cells.flatMap((lines) => lines[n] ?? []).join(' / '))
}

const inFrench = /^(?:titre|intitulé|sujet|exposé|contenu|thème|programme|activité|séance)(?!\p{L})/iu
const inEnglish = /^(?:title|subject|topic|talk|paper|theme|program|activity|session)(?!\p{L})/iu
const ofBlocks =
  /^(?:session|séance|panel|partie|part|bloc|block|axe|th[eè]me|thématique|volet|track|séquence|module|section)s?(?:\s*\/\s*(?:session|séance|panel|part|partie|block|bloc|axis|axe|th[eè]me|track|volet|module|section)s?)?$/iu
const isOfTitles = (column: Column): boolean => column === 'title' || column === 'fr' || column === 'en'

/** Most talks of one cell. */
const MOST_OF_TALKS = 20

/** Most rows above the head of a table. */
const MOST_ABOVE = 8

/** More columns than a programme has: what has more is read as lines. */
const MOST_COLUMNS = 60

/** The session that a row holds, and those at the same time. */
export type Row = Partial<Entry> & { beside?: Partial<Entry>[] }

export interface Rows {
  /** A session, the head of the table, or lines of the whole. */
  rows: Map<number, Row | 'head' | string[]>
  /** Cells of rows that found no place in the session of their row. */
  leftOut: PastedProgramme['leftOut']
}

/**
 * The rows of a table among lines, by the number of their line: the session that a row holds, or that it is the head of the table. Empty where
 * the text is no table.
 */
export const readTable = (lines: readonly SourceLine[], main: Language, shape: Shape): Rows => {
  const year = takeDay(lines.find(({ text }) => takeDay(text) !== null)?.text ?? '')?.day.slice(0, 4)
  const days = lines.filter(({ cells }) => cells.some((cell) => takeDay(cell) !== null)).length
  const rows = lines.filter(
    ({ cells, text }) =>
      cells.filter(Boolean).length > 1 &&
      // One line of a day and times is of the whole.
      (takeDay(text) === null ||
        cells.filter((cell) => takeDay(cell) !== null).length > 1 ||
        (days > 1 && cells.some((cell) => takeTimes(cell))) ||
        // A row for each day, with whoever speaks and of what.
        (days > 2 && cells.filter(Boolean).length > 2 && takeDay(cells[0] ?? '') !== null)),
  )
  const found: Rows = { rows: new Map(), leftOut: [] }
  // The name and the day may stand above the head in rows of their own.
  const headAt = rows.slice(0, MOST_ABOVE).findIndex((row) => isHeadOf(row) && row.cells.filter(Boolean).length > 2)
  if (headAt > 0 && !rows.slice(0, headAt).some(({ cells }) => cells.some((cell) => takeTimes(cell) !== null)))
    rows.splice(0, headAt)
  const [first] = rows
  if (!first || rows.length < 2 || rows.length < lines.length / 3) return found
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (width > MOST_COLUMNS) return found
  const isHead = isHeadOf(first)
  const { free, rows: body } = withTimesBelow(isHead ? rows.slice(1) : rows, width)
  const columns = Array.from({ length: width }, (_, n): Column => {
    const below = guessed(body.map(({ cells }) => cells[n] ?? ''))
    if (!isHead) return below
    const bound = below === 'time' ? boundOf(first.cells[n] ?? '') : null
    return bound ?? named(first.cells[n] ?? '') ?? below
  })
  // Where a column of names has first names only, they are whole names.
  if (columns.includes('given') && !columns.some((column) => column === 'family' || column === 'people'))
    columns[columns.indexOf('given')] = 'people'
  const tracks = isHead ? columns.flatMap((_, n) => (track.test(plain(first.cells[n] ?? '')) ? [n] : [])) : []
  if (tracks.length > 1) for (const n of tracks) columns[n] = 'track'
  // Minutes: `15`, `30`, `45`, which go up and down.
  for (const [n, column] of columns.entries()) {
    const said = isHead || column !== 'title' ? [] : body.map(({ cells }) => cells[n] ?? '').filter(Boolean)
    const isMinutes = said.every((cell) => /^\d{1,3}$/.test(cell) && Number(cell) % 5 === 0 && Number(cell) > 0)
    if (said.length > 2 && isMinutes && said.some((cell, at) => at > 0 && Number(cell) <= Number(said[at - 1])))
      columns[n] = 'length'
  }
  // Counts of sessions are none of their titles.
  for (const [n, column] of columns.entries())
    if (column === 'title' && body.every(({ cells }) => /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-H])?$/.test(cells[n] ?? '')))
      columns[n] = 'count'
  // Beside people, what they are of.
  for (const [n, column] of columns.entries()) {
    const said = body.map(({ cells }) => cells[n] ?? '').filter(Boolean)
    const isOf = said.filter((cell) => acronym.test(cell) || isOffice(cell)).length > said.length / 2
    const isUnnamed = !isHead || named(first.cells[n] ?? '') === null
    // Words that nobody is called by, where somebody stands beside each.
    const isBeside =
      said.every((cell) => /^\p{Lu}\P{N}*$/u.test(cell) && cell.split(' ').length < 7 && !isSureName(cell)) &&
      body.every(({ cells }) => !cells[n] || peopleInCell(cells[n - 1] ?? '', 'speaker') !== null)
    if (
      isUnnamed &&
      ['people', 'role'].includes(columns[n - 1] ?? '') &&
      said.length > 0 &&
      ((isOf && column !== 'people') || isBeside) &&
      !['time', 'end'].includes(column)
    )
      columns[n] = 'line'
  }
  // First and family names in columns of their own.
  const given = columns.indexOf('given')
  const family = columns.findIndex((column) => column === 'family' || column === 'people')
  const whole = (cells: readonly string[]): string[] =>
    given < 0 || family < 0
      ? [...cells]
      : cells.map((cell, n) => (n === given ? '' : n === family ? `${cells[given] ?? ''} ${cell}`.trim() : cell))
  if (family >= 0) columns[family] = 'people'
  // `Titre` and `Title` are one title in two languages.
  const titleAt = (form: RegExp): number =>
    isHead ? columns.findIndex((column, n) => column === 'title' && form.test(plain(first.cells[n] ?? ''))) : -1
  const [french, english] = [titleAt(inFrench), titleAt(inEnglish)]
  if (french >= 0 && english >= 0) {
    columns[french] = 'fr'
    columns[english] = 'en'
  }
  // A column of sessions beside one of titles, filled once for several rows, heads these.
  const filled = (n: number): number => body.filter(({ cells }) => plain(cells[n] ?? '') !== '').length
  const themeAt = !isHead && free.size > 0 ? columns.indexOf('time') - 1 : -1
  const namedAt = isHead
    ? columns.findIndex((column, n) => isOfTitles(column) && ofBlocks.test(plain(first.cells[n] ?? '')))
    : -1
  const blockAt = themeAt >= 0 && filled(themeAt) <= body.length / 2 ? themeAt : namedAt
  if (blockAt >= 0 && columns.some((column, n) => n > blockAt && isOfTitles(column) && filled(n) > filled(blockAt)))
    columns[blockAt] = 'block'
  /** The language that the head of a column says, or most of its cells show. */
  const spokenIn = (n: number): Language | null => {
    const head = isHead ? plain(first.cells[n] ?? '') : ''
    if (/(?<![a-z])fr(?![a-z])|fran[cç]ais|french/i.test(head)) return 'fr'
    return /(?<![a-z])en(?![a-z])|anglais|english/i.test(head) ? 'en' : null
  }
  // Beside a column that is named after a language, one of titles is in the other.
  for (const [one, two] of [
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const)
    if (
      isHead &&
      columns.some((column, n) => column === one && spokenIn(n) === one) &&
      !columns.includes(two) &&
      columns.indexOf('title') >= 0
    )
      columns[columns.indexOf('title')] = two
  if (
    !columns.some((column) => ['time', 'people', 'line'].includes(column)) &&
    !(columns.includes('fr') && columns.includes('en'))
  )
    return found
  if (isHead) found.rows.set(first.number, 'head')
  const titled = columns.flatMap((column, n) => (isOfTitles(column) ? [n] : []))
  let day: string | null = null
  const timeAt = columns.indexOf('time')
  const isSpoken = body.some(({ cells }) => takeTimes(cells[timeAt] ?? '') !== null)
  // A block that is said again in each of its rows is over in a row that says none.
  const isRepeated =
    columns[blockAt] === 'block' &&
    body.some(({ cells }, n) => n > 0 && !!cells[blockAt] && cells[blockAt] === body[n - 1]?.cells[blockAt])
  let headed = ''
  let chaired = new Set<string>()
  let isBegun = false
  // The last row above the first time that says a day: what stands above it is of the whole.
  const begun = isSpoken ? body.findIndex(({ cells }) => takeTimes(cells[timeAt] ?? '') !== null) : 0
  const dated =
    body.slice(0, Math.max(begun, 0)).findLast(({ cells }) => cells.some((cell) => takeDay(cell) !== null))?.number ??
    -1
  /** A row for each of those that are at one time, all in the first of their columns. */
  const apart = ({ cells }: SourceLine): string[][] => {
    const said = tracks.length > 1 ? tracks.filter((n) => plain(cells[n] ?? '') !== '') : []
    if (said.length === 0) return [cells]
    return said.map((at) =>
      cells.map((cell, n) => (!tracks.includes(n) ? cell : n === tracks[0] ? (cells[at] ?? '') : '')),
    )
  }
  /** Whether cells of titles name somebody in their first line, in several rows. */
  const isNamedAbove =
    body.filter(({ cells }) =>
      titled.some((n) => peopleAbove(proseBelow(cells[n] ?? '').cell, false).people.length > 0),
    ).length > 1
  const headAgain = isHead ? plain(first.cells.join('\t')) : null
  const isOwn = headAgain !== null && body.some(({ cells }) => plain(cells.join('\t')) === headAgain)
  for (const { cells: all, number } of body.flatMap((row) =>
    apart(row).map((cells) => ({ cells, number: row.number })),
  )) {
    // Each part of a text may have a table of its own, with the same head.
    if (headAgain !== null && plain(all.join('\t')) === headAgain) {
      found.rows.set(number, 'head')
      continue
    }
    const cells = whole(all)
    isBegun ||= takeTimes(all[timeAt] ?? '') !== null
    // Rows above the first time that say a day or count the workshop are of the whole.
    if (isSpoken && !isBegun && (number <= dated || cells.some((cell) => takeDay(cell) ?? takeWorkshop(cell)))) {
      found.rows.set(number, besideEachOther(cells.filter(Boolean).map((cell) => cell.split(/\s+\/\s+/))))
      continue
    }
    const of = (column: Column): string[] => cells.filter((cell, n) => columns[n] === column && cell !== '')
    // The day stands in a column of its own, once for all rows of it, or in front of the time.
    // A row that has fewer cells has its time in another place.
    const moved = of('time').length === 0 ? cells.findIndex((cell) => takeTimes(cell)?.rest === '') : -1
    const [written = cells[moved] ?? ''] = of('time')
    if (moved >= 0) cells[moved] = ''
    const named = dayIn(of('day')[0] ?? '', year) ?? takeDay(written)?.day ?? null
    if (named) day = named
    const times = takeTimes(takeDay(written)?.after.trim() ?? written)
    const end = takeTimes(of('end')[0] ?? '')
    // What stands where the times of other rows do, and is none, heads the rows below.
    const written1 = titled.some((n) => plain(cells[n] ?? '') !== '') ? (of('block')[0] ?? '') : ''
    const isAgain = isRepeated && written1 !== '' && written1 === headed
    const heading = isAgain ? '' : written1
    if (isRepeated || heading !== '') headed = written1
    const isFree = free.has(number) || (isRepeated && written1 === '')
    const label = times === null && named === null && timeAt >= 0 ? (cells[timeAt] ?? '') : ''
    let lasting = lengthOf(of('length')[0] ?? '') ?? takeLength(`: ${times?.rest ?? ''}`)?.minutes ?? 0
    const title = noTexts()
    const people: Entry['people'] = []
    const abstract = noTexts()
    /** Whoever a cell names: somebody whom a cell in the other language named has a line in both. */
    const inLanguage = (named: Entry['people'], language: Language | null): void => {
      for (const person of named) {
        const known = people.findIndex(({ name }) => plain(name) === plain(person.name))
        const twin = people[known]
        if (twin && language) people[known] = inBoth(person, twin, language)
        else append(people, [person])
      }
    }
    let kind: Entry['kind'] = null
    const talks: { title: string; people: Entry['people']; language: Language | null }[] = []
    const say = (written: string, language: Language | null): void => {
      // `Item 2. A title`
      const counted = /^\p{L}{3}/u.test(written) ? (takeNumber(written)?.rest ?? written) : written
      const several = talksIn(counted, shape)
      const [only] = several?.talks ?? []
      const isOne = several !== null && several.talks.length === 1 && isKindOfTalk(several.head)
      if (several && only && talks.length === 0 && title.fr === null && title.en === null) {
        if (isOne) inLanguage(only.people, language)
        else talks.push(...several.talks.map((talk) => ({ ...talk, language })))
        inLanguage(several.people, language)
        if (!isOne) kind = 'block'
      }
      const whole = several && talks.length > 0 ? several.head : isOne && only ? only.title : counted
      const { cell: first, prose } = proseBelow(whole)
      const { cell: lower, people: above } = peopleAbove(first, isNamedAbove)
      const { cell, people: below } = peopleBelow(lower)
      inLanguage([...above, ...below], language)
      if (prose !== '') addTexts(abstract, language ? { ...noTexts(), [language]: prose } : textsIn(prose, main).texts)
      const inner = takeBlock(cell)
      if (inner !== null) kind = 'block'
      const { people: inline, title: called } = withPeople(inner !== null && inner !== '' ? inner : cell, shape)
      const length = takeLength(called)
      const words = length?.rest ?? called
      if (length) lasting ||= length.minutes
      kind ??= kindOf(words)
      inLanguage(inline, language)
      // A cell may hold both languages, whatever most cells of its column are in.
      const { texts: read } = textsIn(words, main, shape.leading, shape.isMixed)
      const isBoth = read.fr !== null && read.en !== null
      const texts = language && !isBoth ? { ...noTexts(), [language]: unquoted(words) } : read
      for (const each of ['fr', 'en'] as const) {
        if (texts[each] !== null && title[each] !== null && title[each] !== texts[each])
          found.leftOut.push({ number, text: texts[each] })
        title[each] ??= texts[each]
      }
    }
    for (const cell of of('fr')) say(cell, 'fr')
    for (const cell of of('en')) say(cell, 'en')
    for (const cell of [
      ...of('title'),
      ...of('track'),
      ...of('other'),
      ...(heading === '' && !isAgain ? of('block') : []),
    ])
      say(cell, null)
    if (times?.rest && lasting === 0 && title.fr === null && title.en === null) say(times.rest, null)
    if (label !== '' && title.fr === null && title.en === null) say(label, null)
    else if (label !== '') found.leftOut.push({ number, text: label })
    for (const cell of of('note')) found.leftOut.push({ number, text: cell })
    const isSpokenOf = of('people').length > 0
    const affiliations = cells.flatMap((cell, n) =>
      columns[n] === 'line' && cell !== '' ? [{ cell, language: spokenIn(n) }] : [],
    )
    const [french, english] = (['fr', 'en'] as const).map(
      (language) => affiliations.find((each) => each.language === language)?.cell,
    )
    const lineIn =
      french !== undefined && english !== undefined && french !== english && affiliations.length === 2
        ? { fr: french, en: english }
        : null
    const [sort = ''] = of('kind')
    kind ??= kindOf(sort) ?? (isRoundTable(sort) || /^panel$/i.test(plain(sort)) ? 'discussion' : null)
    const line = lineIn ? lineIn[main] : [...new Set(affiliations.map(({ cell }) => cell))].join(', ')
    const order = [
      ['people', 'speaker'],
      ['moderator', 'moderator'],
    ] as const
    const isChairFirst = columns.indexOf('moderator') < columns.indexOf('people')
    for (const [column, role] of isChairFirst ? order.toReversed() : order)
      for (const cell of of(column)) {
        const named = peopleInCell(cell, takeRole(of('role')[0] ?? '')?.role ?? role)
        if (named === null && (title.fr !== null || title.en !== null)) found.leftOut.push({ number, text: cell })
        else if (named === null) say(cell, null)
        else
          append(
            people,
            named.map((person, n): PastedPerson => ({
              ...person,
              ...(person.line === '' &&
              line !== '' &&
              !(column === 'moderator' && isSpokenOf) &&
              (n === 0 || named.length < 4)
                ? { line, ...(lineIn && { lineIn }), ...(n > 0 && { isShared: true as const }) }
                : {}),
            })),
          )
      }
    // As many affiliations as people: one for each.
    const each = line.split(/\s*[;/]\s+/)
    const told = isSpokenOf ? people.filter(({ role }) => role !== 'moderator') : people
    if (
      each.length > 1 &&
      each.length === told.length &&
      told.every((person) => person.line === line || person.line === '')
    )
      for (const [n, person] of told.entries())
        Object.assign(person, { line: each[n], lineIn: undefined, isShared: undefined })
    if (line !== '' && !people.some((person) => person.line !== '' && line.includes(person.line)))
      found.leftOut.push({ number, text: line })
    // As many talks as people beside them: one for each.
    const speakers = people.filter(({ role }) => role === 'speaker')
    if (speakers.length === talks.length && talks.every((talk) => talk.people.length === 0))
      for (const [n, person] of speakers.entries()) {
        talks[n]?.people.push(person)
        people.splice(people.indexOf(person), 1)
      }
    // Whoever chairs a block stands beside each of its talks, or the first.
    const chairs = people.filter(({ role }) => role === 'moderator' && columns.includes('moderator'))
    const isOfBlock = heading !== '' && speakers.length > 0
    if (isOfBlock) chaired = new Set(chairs.map(({ name }) => plain(name)))
    if (isOfBlock || isAgain)
      for (const chair of chairs) if (chaired.has(plain(chair.name))) people.splice(people.indexOf(chair), 1)
    const row = {
      minutes: lasting > 0 && !end && times?.endsAt == null ? lasting : null,
      ...(day !== null && { day }),
      startsAt: times?.startsAt ?? null,
      endsAt: times?.endsAt ?? end?.startsAt ?? null,
      kind,
      title,
      people,
      abstract,
      lines: [number],
      ...(isOwn && { isOwn: true as const }),
      ...(isFree && { isFree: true as const }),
    }
    const inner = talks.map(({ language, people: by, title: words }): Row => ({
      ...row,
      startsAt: null,
      endsAt: null,
      minutes: null,
      kind: kindOf(words) ?? 'talk',
      title: language ? { ...noTexts(), [language]: words } : textsIn(words, main, shape.leading, shape.isMixed).texts,
      people: by,
      abstract: noTexts(),
    }))
    const known = found.rows.get(number)
    if (heading !== '') {
      const above = peopleBelow(heading)
      const name = above.people.length > 0 ? above.cell : heading
      const { texts } = textsIn(takeBlock(name) ?? takeNumber(name)?.rest ?? name, main, shape.leading, shape.isMixed)
      const block: Row = {
        ...row,
        startsAt: null,
        endsAt: null,
        minutes: null,
        kind: 'block',
        title: texts,
        people: [...above.people, ...(isOfBlock ? chairs : [])],
        abstract: noTexts(),
      }
      found.rows.set(number, { ...block, beside: [row, ...inner] })
    } else if (known && known !== 'head' && !Array.isArray(known))
      known.beside = [...(known.beside ?? []), row, ...inner]
    else found.rows.set(number, inner.length > 0 ? { ...row, beside: inner } : row)
  }
  // A row without a time that only says a title, among rows of which most have one, heads those that follow.
  const said = [...found.rows.values()].filter((row): row is Row => row !== 'head' && !Array.isArray(row))
  const isTimed = said.filter(({ startsAt }) => startsAt != null).length > said.length * 0.6
  for (const [n, row] of said.entries()) {
    const { abstract, kind, minutes, people, startsAt, title } = row
    const isBare = startsAt == null && kind == null && minutes == null && (people ?? []).length === 0
    if (isTimed && isBare && title && !isEmpty(title) && abstract && isEmpty(abstract) && said[n + 1]?.startsAt != null)
      row.kind = 'block'
  }
  return found
}
