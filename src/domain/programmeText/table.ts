import { languageOf, type Language } from './languageOf'
import { isOffer, isPause } from './breaks'
import { plain, type SourceLine } from './lines'
import {
  isKindOfTalk,
  isRoundTable,
  kindOf,
  kindOfTexts,
  takeBlock,
  takeDay,
  takeEach,
  takeLength,
  takeNumber,
  takeTimes,
} from './marks'
import { takeWorkshop } from './series'
import { labelledOnce, takeRole } from './roles'
import { acronym, isOffice, isSureName, nameIn, peopleIn, surePeople, type PastedPerson } from './people'
import { addTexts, append, type PastedProgramme } from './programme'
import { leadsIn } from './sessions'
import { inBoth } from './settle'
import { isDiscussed, isEmpty, noTexts, other, textsIn, unquoted, withPeople, type Entry, type Shape } from './entry'
import {
  calledBelow,
  headingIn,
  isGroup,
  mannerBelow,
  noteBelowOffer,
  peopleInCell,
  withPairs,
  peopleBelow,
  proseBelow,
  peopleAbove,
  titleFirst,
  unbroken,
} from './tableCells'
import { talksIn, type CellTalk } from './cellTalks'
import { isLabelled } from './headCells'
import { heldBelow, isWorkshops, type Row } from './tableBlocks'
import { inOther, isTheme, withTalksBeside, withTwins } from './tableRows'
import { columnsOf, type Column, lengthOf, isOfTitles, withTitlesApart } from './tableColumns'

/** The number of one title among others. */
const ofNumber = /^(?:\d{1,2}[.)]|[A-H](?:[.)]|\s?[:–—-]))\s+(?=\p{L})/u

/** A family name in capitals, and the given name behind it. */
const loudFirst = /^(\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){0,2})\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u

/** A family name in capitals behind the given one, where the text has been turned so. */
const loudLast = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Lu}’'-]+){1,3}$/u

/** `A B, an organisation` */
const isPairOf = /^[^,;/&()]+,\s+([^,;/&()]+)$/u

export interface Rows {
  /** A session, the head of the table, or lines of the whole. */
  rows: Map<number, Row | 'head' | 'whole'>
  /** Cells of rows that found no place in the session of their row. */
  leftOut: PastedProgramme['leftOut']
  /** The language of the first of two columns of titles, one in each, and these columns. */
  leading?: Language
  titled?: number[]
}
/** Rows that only name people, once in the column of each language, with the session above them; `taken` hears their numbers. */
const withPeopleOfRows = (
  rows: readonly SourceLine[],
  columns: readonly (Column | null)[],
  taken: (number: number) => void,
): readonly SourceLine[] => {
  if (!columns.includes('fr') || !columns.includes('en')) return rows
  const whole: SourceLine[] = []
  for (const row of rows) {
    const above = whole.at(-1)
    const isOfPeople = row.cells.every((cell, at) =>
      columns[at] === 'fr' || columns[at] === 'en'
        ? surePeople(cell)?.every(({ line }) => line !== '') === true
        : plain(cell) === '',
    )
    if (!above || !isOfPeople) {
      whole.push(row)
      continue
    }
    taken(row.number)
    const cells = above.cells.map((cell, at) => (row.cells[at] ? `${cell} / ${row.cells[at]}` : cell))
    whole[whole.length - 1] = { ...above, cells }
  }
  return whole
}

/**
 * The rows of a table among lines, by the number of their line: the session that a row holds, or that it is the head of the table. Empty where
 * the text is no table.
 */
export const readTable = (written: readonly SourceLine[], main: Language, ofText: Shape): Rows => {
  const found: Rows = { rows: new Map(), leftOut: [] }
  const lines = withTitlesApart(written)
  const table = columnsOf(lines)
  if (!table) return found
  const { above, blockAt, columns, daysOf, free, head, spokenIn, tracks, whole, dayOf } = table
  const paired = withTwins(lines, table.body, columns.indexOf('time'), columns.findIndex(isOfTitles))
  const body = withPeopleOfRows(paired?.rows ?? table.body, columns, (number) => found.rows.set(number, 'head'))
  const shape: Shape = paired ? { ...ofText, leading: paired.leading, isMixed: true } : ofText
  for (const number of paired?.twins ?? []) found.rows.set(number, 'head')
  const [firstOf] = columns.filter((column) => column === 'fr' || column === 'en')
  if (columns.includes('fr') && columns.includes('en') && (firstOf === 'fr' || firstOf === 'en'))
    Object.assign(found, {
      leading: firstOf,
      titled: [columns.indexOf('fr'), columns.indexOf('en')].toSorted((one, two) => one - two),
    })
  if (head) found.rows.set(head.number, 'head')
  // `Session 1` above a head is a block where others follow.
  const isOfBlock = ({ text }: SourceLine): boolean => takeBlock(text) !== null
  const isParted = lines.filter(isOfBlock).length > 1
  for (const row of above) if (!isParted || !isOfBlock(row)) found.rows.set(row.number, 'whole')
  const titled = columns.flatMap((column, n) => (isOfTitles(column) ? [n] : []))
  /** Whether each language has a column of its own. */
  const isParallel = columns.includes('fr') && columns.includes('en')
  let day: string | null = null
  const timeAt = columns.indexOf('time')
  const isSpoken = body.some(({ cells }) => takeTimes(cells[timeAt] ?? '') !== null)
  // A block that is said again in each of its rows is over in a row that says none.
  const isRepeated =
    columns[blockAt] === 'block' &&
    body.some(({ cells }, n) => n > 0 && !!cells[blockAt] && cells[blockAt] === body[n - 1]?.cells[blockAt])
  // A break that says none, between two rows of one block, is in it.
  const within = new Map(
    body.flatMap(({ cells, number }, n) => {
      const [above, below] = [body[n - 1]?.cells[blockAt] ?? '', body[n + 1]?.cells[blockAt] ?? '']
      const isBreak = isRepeated && !cells[blockAt] && cells.some((cell) => kindOf(cell) === 'break')
      return isBreak && above !== '' && above === below ? [[number, above] as const] : []
    }),
  )
  /** Whether a session of a column stands in it once for the rows below that have a title and no session of their own. */
  const titleAt = columns.findIndex((column, n) => n !== blockAt && isOfTitles(column))
  const continued = new Set(
    body.flatMap(({ number }, n) => {
      const next = body[n + 1]
      return next && !next.cells[blockAt] && next.cells[titleAt] ? [number] : []
    }),
  )
  const spans =
    columns[blockAt] === 'block' &&
    !isRepeated &&
    titleAt >= 0 &&
    body.some(({ cells }) => !!cells[blockAt] && !cells[titleAt])
  // `SOLER Bernat`, as most have it.
  const named0 = columns.flatMap((column, n) =>
    column === 'people' ? body.map(({ cells }) => cells[n] ?? '').filter(Boolean) : [],
  )
  const isTurned =
    named0.filter((cell) => loudFirst.test(cell) || loudLast.test(cell)).length > Math.max(2, named0.length / 2)
  let headed = ''
  let headedOn: string | null = null
  let chaired = new Set<string>()
  let isBegun = false
  // The last row above the first time that says a day: what stands above it is of the whole.
  const begun = isSpoken ? body.findIndex(({ cells }) => takeTimes(cells[timeAt] ?? '') !== null) : 0
  const from = body[begun]?.number ?? 0
  const dated =
    (head ? lines : body).findLast(({ cells, number }) => number < from && cells.some((cell) => takeDay(cell) !== null))
      ?.number ?? -1
  /** A row for each of those that are at one time, all in the first of their columns, and the day of each where columns say one. */
  const apart = ({ cells }: SourceLine): { cells: string[]; of?: string }[] => {
    const filled = tracks.length > 1 ? tracks.filter((n) => plain(cells[n] ?? '') !== '') : []
    const [only = -1, more] = filled
    if (only < 0) return [{ cells }]
    // `Lunch`, once for all days.
    const isOfAll = daysOf.size > 0 && more === undefined && kindOf(cells[only] ?? '') === 'break'
    return (isOfAll ? tracks : filled).map((at) => ({
      cells: cells.map((cell, n) =>
        !tracks.includes(n) ? cell : n === tracks[0] ? (cells[isOfAll ? only : at] ?? '') : '',
      ),
      ...(daysOf.has(at) && { of: daysOf.get(at) ?? '' }),
    }))
  }
  /** Whether cells of titles name somebody, and what they are of, in their last line, in most rows. */
  const isNamedBelow =
    body.filter(({ cells }) =>
      titled.some((n) => peopleBelow(proseBelow(cells[n] ?? '').cell).people.some(({ line }) => line !== '')),
    ).length >
    body.length / 3
  /** Whether titles are counted, in several rows: `2. A title`. */
  const isNumbered =
    body.filter(({ cells }) => titled.some((n) => ofNumber.test(cells[n] ?? '') && !/^A\s[:–—-]/u.test(cells[n] ?? '')))
      .length > 1
  /** Whether cells of titles name somebody in their first line, in several rows. */
  const isNamedAbove =
    body.filter(({ cells }) =>
      titled.some((n) => peopleAbove(proseBelow(cells[n] ?? '').cell, false).people.length > 0),
    ).length > 1
  /** Whether most cells of people name one and what they are of, `A B, an organisation`. */
  const isInPairs =
    named0.filter((cell) => isPairOf.test(cell) && peopleInCell(cell, 'speaker')?.length === 1).length >
    Math.max(1, named0.filter((cell) => isPairOf.test(cell)).length / 2)
  /** Whoever a cell names, as other cells of its column do: `A B, Jasper Dispatch`. */
  const asInColumn = (cell: string, people: Entry['people'] | null): Entry['people'] | null => {
    const [one, two] = people ?? []
    const house = isPairOf.exec(cell)?.[1] ?? ''
    return isInPairs && one && two && house !== '' && one.line === '' && two.line === '' && people?.length === 2
      ? [{ ...one, line: house }]
      : people
  }
  const headAgain = head ? plain(head.cells.join('\t')) : null
  const placeOf = new Map(body.map(({ number }, n) => [number, n]))
  const dayAt = columns.indexOf('day')
  /** Whether the next row that says a session says this one again, on the same day. */
  const isResumed = (number: number, session: string): boolean => {
    const at = placeOf.get(number) ?? -1
    const next = body.slice(at + 1, at + 4).find(({ cells }) => !!cells[blockAt])
    return at >= 0 && next?.cells[blockAt] === session && next.cells[dayAt] === body[at]?.cells[dayAt]
  }
  const isMerged = body.some(({ spanned }) => spanned?.includes(blockAt))
  /** A title in the language of its column, in both where it has both, and in its own where other cells of the column are in another. */
  const titleIn = (words: string, language: Language | null): Entry['title'] => {
    const { texts } = textsIn(words, main, shape.leading, shape.isMixed)
    const isOther =
      !isParallel &&
      (shape.isMixed === true || plain(words).split(' ').length > 4) &&
      (languageOf(words) ?? language) !== language
    return language === null || isOther || (texts.fr !== null && texts.en !== null)
      ? texts
      : { ...noTexts(), [language]: unquoted(words) }
  }
  /** What stands in the columns of days behind the first, in their order. */
  const later: Row[] = []
  for (const { cells: all, number, of: ofColumn, spanned = [] } of body.flatMap((row) =>
    apart(row).map((each) => ({ ...each, number: row.number, ...(row.spanned && { spanned: row.spanned }) })),
  )) {
    // Each part of a text may have a table of its own, with the same head.
    if (headAgain !== null && plain(all.join('\t')) === headAgain) {
      found.rows.set(number, 'head')
      continue
    }
    const cells = withTalksBeside(whole(all), shape)
    isBegun ||= takeTimes(all[timeAt] ?? '') !== null
    // Rows above the first time that say a day, count the workshop or tell at length what it is about are of the whole.
    const isOfWhole = (): boolean =>
      number <= dated ||
      cells
        .filter(Boolean)
        .every((cell) => cell.length > 80 && /[.!?…]$/u.test(cell) && plain(cell).split(' ').length > 11) ||
      cells.some((cell) => takeDay(cell) ?? takeWorkshop(cell)) ||
      (!head && isLabelled(body, placeOf.get(number) ?? 0))
    if (isSpoken && !isBegun && isOfWhole()) {
      found.rows.set(number, 'whole')
      continue
    }
    const of = (column: Column): string[] => cells.filter((cell, n) => columns[n] === column && cell !== '')
    // The day stands in a column of its own, once for all rows of it, or in front of the time.
    // A row that has fewer cells has its time in another place.
    const moved = of('time').length === 0 ? cells.findIndex((cell) => takeTimes(cell)?.rest === '') : -1
    const [written = cells[moved] ?? ''] = of('time')
    if (moved >= 0) cells[moved] = ''
    const named = ofColumn ?? dayOf(of('day')[0] ?? '') ?? takeDay(written)?.day ?? null
    if (named) day = named
    // `Session 1 / 10.00 – 11.30 / Chair: A B` beside the first of its talks.
    const isTitled = titled.some((n) => plain(cells[n] ?? '') !== '')
    const part = isTitled && written.includes(' / ') ? headingIn(written) : null
    const isPart = part?.times != null && (part.label !== null || part.people.some(({ role }) => role === 'moderator'))
    const times = isPart ? null : takeTimes(takeDay(written)?.after.trim() ?? written)
    const end = takeTimes(of('end')[0] ?? '')
    // What stands where the times of other rows do, and is none, heads the rows below.
    const written1 = isPart ? written : isTitled ? (of('block')[0] ?? within.get(number) ?? '') : ''
    // A session that spans the rows below it is over where the next one is.
    const isSpanning = spans && plain(cells[blockAt] ?? '') !== ''
    const isAgain = isRepeated && written1 !== '' && written1 === headed && (named === null || named === headedOn)
    if (named) headedOn = named
    // The next row has no time of its own, and is of the same block.
    const below = body[(placeOf.get(number) ?? -1) + 1]
    const isLasting =
      !!below && !below.cells[timeAt] && !below.cells[blockAt] && !!below.cells[titleAt] && columns[blockAt] === 'block'
    // `Round table` beside what it is called, for its row alone, is the kind of that session.
    const goesOn =
      !!below &&
      (below.spanned?.includes(blockAt) === true ||
        below.cells[blockAt] === written1 ||
        (!isMerged && !isRepeated && !below.cells[blockAt] && kindOf(below.cells[titleAt] ?? '') !== 'break'))
    const isSort =
      !isPart &&
      !isAgain &&
      !goesOn &&
      (isRoundTable(written1) || kindOf(written1) === 'discussion' || isKindOfTalk(written1))
    const heading = isAgain || isSort ? '' : written1
    // `Coffee` without a session, between two rows of the same one, is of it.
    const isBetween = isRepeated && written1 === '' && headed !== '' && isResumed(number, headed)
    if ((isRepeated && !isBetween) || heading !== '') headed = written1
    const isFree =
      isSort ||
      free.has(number) ||
      (isRepeated && written1 === '' && !isBetween && !spanned.includes(blockAt)) ||
      (isSpanning && written1 === '' && !continued.has(number)) ||
      (isMerged && columns[blockAt] === 'block' && written1 === '' && !spanned.includes(blockAt))
    const label = times === null && named === null && timeAt >= 0 && !isPart ? (cells[timeAt] ?? '') : ''
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
    let isPanel: boolean | undefined
    let innerMinutes: number | null = null
    const talks: (CellTalk & { language: Language | null; twin?: string })[] = []
    /** How many speak, as the cells of people beside the title say. */
    const spoken = (): number =>
      of('people').reduce(
        (sum, cell) => sum + (peopleInCell(cell, 'speaker')?.filter(({ role }) => role === 'speaker').length ?? 0),
        0,
      )
    const say = (brokenCell: string, language: Language | null): void => {
      const cellOf = unbroken(brokenCell)
      const said = !isParallel && shape.isMixed === true ? withPairs(cellOf, shape.leading) : cellOf
      const offer = noteBelowOffer(said)
      if (offer) found.leftOut.push({ number, text: offer.note })
      const written = offer?.cell ?? said
      // `Item 2. A title`
      const counted = titleFirst(
        labelledOnce(
          /^\p{L}{3}/u.test(written)
            ? (takeNumber(written)?.rest ?? written)
            : isNumbered
              ? written.replace(ofNumber, '')
              : written,
        ),
      )
      const listed = talksIn(counted, shape, spoken)
      // `Short papers (10 min each)`
      const each = listed && takeEach(listed.head)
      // `Workshops (choose one)`
      const [note] = (listed && isWorkshops(listed.head) && /\s*\([^()]+\)$/u.exec(each?.rest ?? listed.head)) || []
      if (note !== undefined) found.leftOut.push({ number, text: note.trim().slice(1, -1) })
      const headOf = each?.rest ?? listed?.head ?? ''
      const several = listed && { ...listed, head: note === undefined ? headOf : headOf.slice(0, -note.length) }
      if (each) innerMinutes = each.minutes
      const [only] = several?.talks ?? []
      const isOne =
        several !== null &&
        several.talks.length === 1 &&
        isKindOfTalk(several.head) &&
        nameIn(only?.title ?? '') === null
      if (several && only && talks.length === 0 && title.fr === null && title.en === null) {
        if (isOne) inLanguage(only.people, language)
        else talks.push(...several.talks.map((talk) => ({ ...talk, language })))
        inLanguage(several.people, language)
        if (!isOne) kind = 'block'
      } else if (several && language && several.talks.length === talks.length) {
        // The same talks in the column of the other language.
        for (const [n, { people: by, title: twin }] of several.talks.entries()) {
          const talk = talks[n]
          const first = talk?.language
          if (!talk || !first || first === language) continue
          talk.twin = twin
          talk.people = talk.people.map((person) =>
            inBoth(
              person,
              by.find(({ name }) => plain(name) === plain(person.name)),
              first,
            ),
          )
        }
        inLanguage(several.people, language)
      }
      const whole = several && talks.length > 0 ? several.head : isOne && only ? only.title : counted
      const { cell: first, prose } = proseBelow(whole)
      const { cell: lower, people: above } = peopleAbove(first, isNamedAbove)
      const { cell: titled, people: below } = peopleBelow(lower, isNamedBelow)
      const held = mannerBelow(titled, shape)
      const told = held?.cell ?? titled
      if (held?.note !== undefined) found.leftOut.push({ number, text: held.note })
      else if (held) kind ??= 'discussion'
      if (held) inLanguage(held.people, language)
      const named = calledBelow(told)
      const cell = named?.title ?? told
      if (
        named &&
        (isRoundTable(named.kind) || kindOf(named.kind) === 'discussion' || /^panel$/iu.test(plain(named.kind)))
      )
        kind ??= 'discussion'
      inLanguage([...above, ...below], language)
      if (prose !== '') addTexts(abstract, language ? { ...noTexts(), [language]: prose } : textsIn(prose, main).texts)
      const inner = takeBlock(cell)
      if (inner !== null) kind = 'block'
      isPanel ||= inner !== null && /^(?:panel|table ronde|round ?table)(?!\p{L})/iu.test(cell)
      const leads = inner ? leadsIn(inner) : null
      const parted = leads
        ? { people: leads, title: cell.slice(0, cell.lastIndexOf(inner ?? '')).replace(/[\s.:,;|–—([-]+$/u, '') }
        : withPeople(inner !== null && inner !== '' ? inner : cell, shape)
      // `Social dinner (a place, own expense)`; `The archive: Passport files, 1914–1950`, beside whoever speaks.
      const isNobody = (): boolean =>
        parted.people.length > 0 &&
        parted.people.every(({ name, role }) => role === 'speaker' && !isSureName(name)) &&
        spoken() > 0
      const { people: inline, title: called } =
        isOffer(cell) || isNobody() ? { people: [], title: inner || cell } : parted
      const length = takeLength(called)
      const words = length?.rest ?? called
      if (length) lasting ||= length.minutes
      kind ??= kindOf(words) ?? (isDiscussed(cell) ? 'discussion' : null)
      inLanguage(inline, language)
      // A cell may hold both languages, whatever most cells of its column are in.
      const { texts: read } = textsIn(words, main, shape.leading, shape.isMixed)
      const isBoth = read.fr !== null && read.en !== null
      if (isBoth) kind ??= kindOfTexts(read)
      if (isBoth && inner !== null)
        for (const each of ['fr', 'en'] as const) read[each] = takeBlock(read[each] ?? '') || read[each]
      const texts = isBoth ? read : titleIn(words, language)
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
      ...(heading === '' && !isAgain && !isSort ? of('block') : []),
    ])
      // Beside a title in both languages: `A B & C D`, `Table ronde / Round table`.
      if (title.fr !== null && title.en !== null && surePeople(cell)?.every(({ name }) => isSureName(name)))
        append(people, surePeople(cell) ?? [])
      else if (title.fr !== null && title.en !== null && cell.split(/\s+\/\s+/u).every(isRoundTable))
        kind ??= 'discussion'
      else say(cell, null)
    if (times?.rest && lasting === 0 && title.fr === null && title.en === null) say(times.rest, null)
    if (label !== '' && title.fr === null && title.en === null) say(label, null)
    else if (label !== '') found.leftOut.push({ number, text: label })
    for (const cell of of('note')) {
      // `Discussant: A B`, `coffee provided` beside a welcome.
      const as = takeRole(cell)
      const led = as && as.rest !== '' ? peopleIn(as.rest, as.role, true) : null
      // Nobody is named elsewhere in the row.
      const told = led ?? (of('people').length === 0 ? surePeople(cell) : null)
      const named = told?.every(({ name }) => led || isSureName(name)) ? told : null
      if (named) append(people, named)
      else found.leftOut.push({ number, text: cell })
      if (isPause(cell) && kindOf(`${title.fr ?? title.en ?? ''}, ${cell}`) === 'break') kind ??= 'break'
    }
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
    const [sort = ''] = isSort ? [written1] : of('kind')
    kind ??=
      (/^(?:en )?pl[ée]n/iu.test(sort) ? null : kindOf(sort)) ??
      (isRoundTable(sort) || /^panel$/i.test(plain(sort)) ? 'discussion' : null)
    // What a column of kinds calls a session that has no other name.
    if (!isSort && sort !== '' && title.fr === null && title.en === null) say(sort, null)
    const line = lineIn ? lineIn[main] : [...new Set(affiliations.map(({ cell }) => cell))].join(', ')
    const order = (
      [
        ['people', 'speaker'],
        ['discussant', 'discussant'],
        ['moderator', 'moderator'],
      ] as const
    ).toSorted(([one], [two]) => columns.indexOf(one) - columns.indexOf(two))
    const isOfHouses = columns.includes('line')
    for (const [column, role] of order)
      for (const cell of of(column)) {
        const as = takeRole(of('role')[0] ?? '')?.role ?? role
        // A house is of whoever speaks, where others stand behind it.
        const isBesideHouse =
          column === 'moderator' || (column === 'discussant' && columns.indexOf('line') < columns.indexOf(column))
        const named =
          asInColumn(cell, peopleInCell(cell, as, isOfHouses)) ??
          (isTurned && loudFirst.test(cell) ? peopleInCell(cell.replace(loudFirst, '$2 $1'), as) : null)
        if (named === null && role !== 'discussant' && isGroup(cell)) append(people, [{ name: cell, line: '', role }])
        else if (named === null && (title.fr !== null || title.en !== null)) found.leftOut.push({ number, text: cell })
        else if (named === null) say(cell, null)
        else
          append(
            people,
            named.map((person, n): PastedPerson => ({
              ...person,
              // `A B, ing.f.` beside a house.
              ...(named.length === 1 &&
              person.line !== '' &&
              line !== '' &&
              !lineIn &&
              !(isSpokenOf && isBesideHouse) &&
              !isOffice(person.line) &&
              !acronym.test(person.line) &&
              !person.line.includes(line) &&
              !line.includes(person.line)
                ? { line: `${person.line}, ${line}` }
                : {}),
              ...(person.line === '' && line !== '' && !(isSpokenOf && isBesideHouse) && (n === 0 || named.length < 4)
                ? { line, ...(lineIn && { lineIn }), ...(n > 0 && { isShared: true as const }) }
                : {}),
            })),
          )
      }
    // As many affiliations as people: one for each.
    const inParts = line.split(/\s*[;/]\s+/)
    const told =
      isSpokenOf && inParts.length !== people.length ? people.filter(({ role }) => role !== 'moderator') : people
    // `A B, C D` beside `archivist, head of unit`.
    const isListed = inParts.length === 1 && told.length > 1 && /^[^,()]+(?:,[^,()]+)+$/.test(of('people')[0] ?? '')
    const each = isListed ? line.split(/\s*,\s+/) : inParts
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
      ...(isFree && { isFree: true as const }),
      ...(isPanel && { isPanel: true as const }),
    }
    const inner = talks.map(({ isDiscussion: isDiscussed, language, people: by, title: words, twin }): Row => ({
      ...row,
      startsAt: null,
      endsAt: null,
      minutes: takeLength(words)?.minutes ?? (isDiscussed ? null : innerMinutes),
      kind: isDiscussed
        ? 'discussion'
        : (kindOf(words) ?? (isWorkshops(title.fr ?? title.en ?? '') ? 'discussion' : 'talk')),
      title: {
        ...titleIn(takeLength(words)?.rest ?? words, language),
        ...(twin !== undefined && language && { [other(language)]: takeLength(twin)?.rest ?? twin }),
      },
      people: by,
      abstract: noTexts(),
    }))
    const known = found.rows.get(number)
    if (ofColumn !== undefined && ofColumn !== daysOf.get(tracks[0] ?? -1)) {
      if (!known) found.rows.set(number, 'head')
      later.push(row, ...inner)
    } else if (heading !== '') {
      const above = headingIn(heading)
      // The times of a row that go on below it are those of its block.
      const ofBlock = above.times ?? (isLasting && times?.endsAt ? times : null)
      if (ofBlock && ofBlock === times) Object.assign(row, { startsAt: null, endsAt: null })
      const { texts } = textsIn(above.title || (above.label ?? ''), main, shape.leading, shape.isMixed)
      const block: Row = {
        ...row,
        startsAt: ofBlock?.endsAt ? ofBlock.startsAt : null,
        endsAt: ofBlock?.endsAt ?? null,
        minutes: null,
        kind: 'block',
        title: texts,
        people: [...above.people, ...(isOfBlock ? chairs : [])],
        abstract: noTexts(),
      }
      found.rows.set(number, { ...block, beside: [row, ...inner] })
    } else if (known && known !== 'head' && known !== 'whole') known.beside = [...(known.beside ?? []), row, ...inner]
    else found.rows.set(number, inner.length > 0 ? { ...row, beside: inner } : row)
  }
  for (const [number, held] of heldBelow(lines, found.rows, main, shape)) found.rows.set(number, held)
  const ofDays = later.toSorted((one, two) => (one.day ?? '').localeCompare(two.day ?? ''))
  const [lastAt, lastRow] = [...found.rows].findLast(([, row]) => row !== 'head' && row !== 'whole') ?? []
  if (lastAt !== undefined && lastRow && lastRow !== 'head' && lastRow !== 'whole')
    lastRow.beside = [...(lastRow.beside ?? []), ...ofDays]
  // Lines between the rows that say one thing, which nothing marks, head those below: `ÉTAT DES LIEUX`.
  const themes = lines.flatMap((line, n) => {
    const twin = inOther(line, lines[n + 1], shape.isMixed) ? lines[n + 1] : undefined
    const next = found.rows.get(lines[twin ? n + 2 : n + 1]?.number ?? -1)
    const isAhead = next !== undefined && next !== 'head' && next !== 'whole' && next.startsAt != null
    return isSpoken &&
      isAhead &&
      !found.rows.has(line.number) &&
      (found.rows.has(lines[n - 1]?.number ?? -1) || line.cells.length > 1) &&
      isTheme(line)
      ? [{ line, twin, day: next.day, at: n }]
      : []
  })
  // A part in the one cell of its row: `Panel 2 : A title / Chair: A B`.
  for (const [n, { cells, number }] of lines.entries()) {
    const said = cells.filter(Boolean)
    const part = said.length === 1 && said[0]?.includes(' / ') ? headingIn(said[0]) : null
    const next = found.rows.get(lines[n + 1]?.number ?? -1)
    if (
      part?.label == null ||
      (part.people.length === 0 && !part.times) ||
      found.rows.has(number) ||
      next === undefined ||
      next === 'head' ||
      next === 'whole'
    )
      continue
    found.rows.set(number, {
      kind: 'block',
      title: textsIn(part.title || part.label, main, shape.leading, shape.isMixed).texts,
      people: part.people,
      startsAt: part.times?.startsAt ?? null,
      endsAt: part.times?.endsAt ?? null,
      lines: [number],
      ...(next.day != null && { day: next.day }),
    })
  }
  const isLoud = ({ text }: SourceLine): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
  /** Whether a row with a time stands above a line of a few words. */
  const isBetween = (n: number, text: string): boolean => {
    const before = found.rows.get(lines[n - 1]?.number ?? -1)
    return (
      before !== undefined &&
      before !== 'head' &&
      before !== 'whole' &&
      before.startsAt != null &&
      plain(text).split(' ').length < 8
    )
  }
  if (themes.length > 1 || themes.some(({ at, line }) => isLoud(line) || isBetween(at, line.text)))
    for (const {
      day: of,
      line: { cells, number },
      twin,
    } of themes) {
      const { people, title } = withPeople(
        [plain(cells.find(Boolean) ?? ''), ...(twin ? [plain(twin.text)] : [])].join(' / '),
        shape,
      )
      if (twin) found.rows.set(twin.number, 'head')
      found.rows.set(number, {
        kind: 'block',
        title: textsIn(title, main, shape.leading, shape.isMixed).texts,
        people,
        lines: [number],
        ...(of != null && { day: of }),
      })
    }
  // A row without a time that only says a title, among rows of which most have one, heads those that follow.
  const said = [...found.rows.values()].filter((row): row is Row => row !== 'head' && row !== 'whole')
  const isTimed = said.filter(({ startsAt }) => startsAt != null).length > said.length * 0.6
  for (const [n, row] of said.entries()) {
    const { abstract, kind, minutes, people, startsAt, title } = row
    const isBare = startsAt == null && kind == null && minutes == null && (people ?? []).length === 0
    if (isTimed && isBare && title && !isEmpty(title) && abstract && isEmpty(abstract) && said[n + 1]?.startsAt != null)
      row.kind = 'block'
    // What is chaired, begins with the row below it and says no end, holds it; two without a chair are at the same time.
    const next = said[n + 1]
    const isChaired = (people ?? []).length > 0 && (people ?? []).every(({ role }) => role === 'moderator')
    if (
      startsAt != null &&
      isChaired &&
      kind == null &&
      minutes == null &&
      row.endsAt == null &&
      next?.startsAt === startsAt &&
      (next.day ?? row.day) === row.day &&
      title &&
      !isEmpty(title)
    )
      row.kind = 'block'
  }
  return found
}
