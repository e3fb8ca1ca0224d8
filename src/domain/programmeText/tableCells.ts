import { isOffer } from './breaks'
import { isGivenName } from './givenNames'
import { languageOf, type Language } from './languageOf'
import { MOST_OF_A_LINE, plain } from './lines'
import {
  isFollowUp,
  isKindOfTalk,
  isManner,
  isPlace,
  isRoom,
  isRoundTable,
  kindOf,
  takeBlock,
  takeField,
  takeNumber,
  takeTimes,
  type Times,
} from './marks'
import { labelledOnce, takeRole, type PastedRole } from './roles'
import { isHouse } from './houses'
import {
  acronym,
  isOffice,
  isPosition,
  isSureName,
  isTitleLike,
  isUnknownOne,
  nameIn,
  peopleIn,
  settledText,
  surePeople,
} from './people'
import { isOfEverybody, isOfNobody, isProse, withPeople, type Entry, type Shape } from './entry'

/** Most talks of one cell. */
export const MOST_OF_TALKS = 20

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

/** The mark in front of one of several lines of a cell. */
export const dashed = /^[-–—•·▪◦*]\s+(?=\S)/u

/** What counts or marks one of several lines of a cell, and how it is counted. */
const marks: readonly RegExp[] = [
  /^(?<count>\d{1,2})\s?[.)–-]\s*(?=[\p{L}«“"])/u,
  /^\(?(?<count>[a-h])[.)]\s+(?=\S)/u,
  /^\(?(?<count>[A-H])(?:[.)]|\s[–:-])\s*(?=\S)/u,
  /^(?<count>[oO§ØüÜ‣►➢➤✓✔→●○■□♦❖])\s+(?=[\p{Lu}«“"\d])/u,
]
/** Lines that are counted, or marked by any sign, as lines behind a bullet: two at least, in their order. */
const withBullets = (lines: readonly string[]): string[] => {
  for (const mark of marks) {
    const counts = lines.flatMap((line) => mark.exec(line)?.groups?.count ?? [])
    const isInOrder = counts.every((count, n) => {
      const [one, first] = [count, counts[0] ?? ''].map((each) => (/\d/.test(each) ? Number(each) : each.charCodeAt(0)))
      return mark === marks[3] ? count === counts[0] : one === (first ?? 0) + n
    })
    if (counts.length > 1 && isInOrder) return lines.map((line) => line.replace(mark, '• '))
  }
  return [...lines]
}

/** The lines of a cell: one that begins with a small letter, or follows a colon, goes on from the one before. */
export const linesIn = (cell: string): string[] => {
  const lines: string[] = []
  // `Visits: the church / the market / the town hall`
  const pieces = withBullets(piecesOf(cell))
  const [, ...more] = pieces
  if (more.length > 1 && more.every((piece) => /^\p{Ll}/u.test(piece) && piece.split(' ').length < 5)) return [cell]
  // `Panellists: / - A B / - C D` says of each what they are.
  let label = ''
  for (const [n, piece] of pieces.entries()) {
    const isInList = dashed.test(piece)
    if (!isInList) label = dashed.test(pieces[n + 1] ?? '') && takeRole(piece)?.rest === '' ? piece : ''
    if (label !== '' && !isInList) continue
    const line = label === '' ? piece : `${label.replace(/\s*:?$/u, ' :')} ${piece}`
    // `Opening: / - An address, A B / - …`
    if (n === 1 && isInList && more.filter((each) => dashed.test(each)).length > 1)
      lines[0] = (lines[0] ?? '').replace(/\s*:$/u, '')
    const before = lines.at(-1)
    const both = `${before} / ${line}`
    // `Welcome / housekeeping` is too short to be broken.
    const isShort =
      before !== undefined && before.length < 20 && /^\p{Ll}+(?:\s\p{Ll}+)?$/u.test(line) && !isSureName(before)
    if (before !== undefined && /^\p{Ll}/u.test(line) && (isShort || isOffer(both) || isSaidTwice(before, line)))
      lines[lines.length - 1] = both
    // `A B / historian`, `A B / université de Tours`
    else if (before !== undefined && /^\p{Ll}/u.test(line) && isSureName(before) && nameIn(before) && !isOfRole(line))
      lines[lines.length - 1] = `${before}, ${line}`
    else if (
      before !== undefined &&
      !(label !== '' && isInList) &&
      (/[:,–-]$/.test(before) || (/^[\p{Ll}(]/u.test(line) && !isOfRole(line) && !isOfNobody(line)))
    )
      lines[lines.length - 1] = `${before} ${line}`
    else lines.push(line)
  }
  return lines
}

/** A title without a dash and words that say that nobody is known yet: `A title – speaker tbc`. */
export const withoutTbc = (line: string): string => {
  const at = Math.max(line.lastIndexOf(' – '), line.lastIndexOf(' - '), line.lastIndexOf(' — '), line.lastIndexOf(' ('))
  const behind = at < 0 ? '' : line.slice(at).replace(/^[\s(–—-]+|\)\s*$/gu, '')
  return plain(behind) !== '' && isOfNobody(behind) ? line.slice(0, at) : line
}

/** A cell whose title goes on in a second line, as one line: `What the nights cost / in rooms of six`, `Who left? / A survey`. */
export const unbroken = (cell: string): string => {
  const [first = '', second = '', ...more] = cell.length > MOST_OF_A_LINE ? [] : cell.split(' / ')
  if (
    second === '' ||
    !/^\p{L}/u.test(second) ||
    kindOf(first) !== null ||
    /[.,;)]$/u.test(first) ||
    surePeople(first) !== null ||
    peopleIn(second, 'speaker') !== null
  )
    return cell
  const isAlike = (languageOf(first) ?? languageOf(second)) === (languageOf(second) ?? languageOf(first))
  const goesOn =
    isAlike &&
    kindOf(second) === null &&
    takeRole(second) === null &&
    !isPosition(second) &&
    (/^\p{Ll}/u.test(second)
      ? languageOf(second) !== null || plain(second).split(' ').length < 5
      : /[?!:]$/u.test(first) && isTitleLike(second) && !/[.]$/u.test(second))
  return goesOn ? [`${first} ${second}`, ...more].join(' / ') : cell
}

/** A cell in which several lines are said again below themselves in the other language, each with its twin as one: `Titre // Title / A B / Autre titre // Other title`. */
export const withPairs = (written: string, leading: Language | undefined): string => {
  const cell = written.includes(' / ') ? labelledOnce(written) : written
  const pieces = piecesOf(cell)
  if (pieces.length < 4 || pieces.length > 2 * MOST_OF_TALKS) return written
  // `Autre titre / Another title – A B, a house`
  const spokenIn = (piece: string): Language | null => {
    const said = withoutTbc(piece.replace(dashed, '')).replace(/(?<=\S)\s*\([^()]*\)$/u, '')
    const { people, title } = withPeople(said)
    return languageOf(people.length > 0 ? title : said)
  }
  const sorts = pieces.map((piece) =>
    (takeRole(piece) ?? surePeople(piece.replace(dashed, ''))) ? 'people' : spokenIn(piece),
  )
  for (const [n, piece] of pieces.entries()) {
    const next = pieces[n + 1] ?? ''
    const isKind = (text: string): boolean => isRoundTable(text) || kindOf(text) === 'discussion' || isKindOfTalk(text)
    const isSame = next !== '' && plain(piece) === plain(next.replace(dashed, ''))
    if (
      sorts[n] === sorts[n + 1] &&
      sorts[n] !== 'people' &&
      (isSame || (sorts[n] === null && isKind(piece) && isKind(next)))
    ) {
      sorts[n] = leading ?? 'fr'
      sorts[n + 1] = sorts[n] === 'fr' ? 'en' : 'fr'
    }
  }
  const first = leading ?? sorts.find((sort) => sort === 'fr' || sort === 'en')
  const isPair = (n: number): boolean => {
    const [one, two] = [sorts[n] ?? null, sorts[n + 1] ?? null]
    return (
      n + 1 < pieces.length &&
      (one === first || one === null) &&
      two !== 'people' &&
      two !== first &&
      !dashed.test(pieces[n + 1] ?? '') &&
      (one ?? two) !== null
    )
  }
  const lines: string[] = []
  let count = 0
  for (let n = 0; n < pieces.length; n++) {
    if (sorts[n] === 'people' || !isPair(n)) lines.push(pieces[n] ?? '')
    else {
      lines.push(`${pieces[n]} // ${pieces[++n]}`)
      count += 1
    }
  }
  // What is said once only shows that the cell does not say each thing twice.
  return count < 2 ||
    lines.some(
      (line, n) =>
        !line.includes(' // ') &&
        languageOf(line) !== null &&
        takeRole(line) === null &&
        surePeople(line.replace(dashed, '')) === null &&
        n > 0,
    )
    ? written
    : lines.join(' / ')
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

/** A list between semicolons without those who are not named in it: `A B; un maire rural`. */
const withKnownOnly = (line: string): string => {
  const parts = line.length < 400 ? line.split(/\s*;\s*/) : []
  const kept = parts.filter(
    (part, n) =>
      !/^(?:M\.|Mme|Monsieur|Madame|Mr|Mrs|Ms)\s(?:l[ae]\s|l[’']|the\s)\p{L}/u.test(part) &&
      (n === 0 || !/^(?:un[e·]?\S*|an?|des|some|deux|two|trois|three)\s\p{Ll}[^,]*$/u.test(part)),
  )
  return kept.length > 0 && kept.length < parts.length ? kept.join('; ') : ''
}

/** What heads a list of those who speak with each other, and is the beginning of titles too. */
const ofPanel =
  /^(?:panel|plateau|table ronde|d[ée]bat|à la table|around the table|on the panel|au programme)\s*:\s*|^(?:(?:a |en |une )?(?:discussion|conversation|dialogue|débat|échange|table ronde|round ?table|panel|debate)\s(?:with|avec|entre|between)|(?:en|in) (?:conversation|discussion|dialogue) (?:with|avec))\s*:?\s+/iu

/** A line of a cell, and the role that its label gives or one above it; null where none does. */
interface NamedLine {
  line: string
  /** The line without its label. */
  names: string
  role: PastedRole | null
  /** That it is a label alone. */
  isLabel: boolean
  /** That a label stands before its names. */
  isLabelled: boolean
  /** That it is one of a list below its label. */
  isInList: boolean
}

/** The number of one line among others: `1. A B`. */
const countedLine = /^(?:\d{1,2}|[a-h])[.)]\s+(?=\p{L})/u

/** `Discussion: A B` below a talk. */
export const discussedBy = /^discussions?\s?:\s+(?=\p{Lu})/iu

/** The lines of a cell with the role of each. A label of several is that of the lines below it too, `Moderators: A B / C D`, one of one person is not. */
const withRoles = (lines: readonly string[]): NamedLine[] => {
  let above: PastedRole | null = null
  let isOfAll = false
  const isCounted = lines.filter((line) => countedLine.test(line)).length > 1
  return lines.map((written) => {
    const line = written.replace(isCounted ? countedLine : dashed, '').replace(dashed, '')
    const [discussed] = line.length > 400 ? [] : (discussedBy.exec(line) ?? [])
    const isDiscussed = discussed !== undefined && surePeople(line.slice(discussed.length)) !== null
    const said = isDiscussed
      ? { role: 'discussant' as const, rest: line.slice(discussed.length) }
      : line.length > 400
        ? null
        : takeRole(line)
    const [panel] = said ? [] : (ofPanel.exec(line) ?? [])
    const names = said?.rest.replace(dashed, '') ?? line.slice(panel?.length ?? 0)
    const isBare = panel !== undefined || (said !== null && names !== said.rest)
    if (said) {
      const label = line.slice(0, line.length - said.rest.length)
      isOfAll = said.role === 'speaker' || /s\s*(?:[:–—-]\s*)?$/iu.test(label)
      above = said.rest === '' || (isOfAll && said.role !== 'speaker') ? said.role : null
      return {
        line: isBare || isDiscussed ? names : line,
        names,
        role: said.role,
        isLabel: said.rest === '',
        isLabelled: said.rest !== '',
        isInList: isBare,
      }
    }
    const role = panel === undefined ? above : 'speaker'
    if (!isOfAll || panel !== undefined) above = null
    return {
      line: names,
      names,
      role,
      isLabel: names === '' && panel !== undefined,
      isLabelled: panel !== undefined && names !== '',
      isInList: false,
    }
  })
}

/** Somebody and their house behind a dash, where the others of a cell are told so: `A B – Cash Working Group`. */
export const besideDash = (line: string, role: PastedRole): Entry['people'] | null => {
  const [, who = '', house = ''] =
    line.length > 200 ? [] : (/^([^–—|(),:]{4,60}?)\s+[–—|-]\s+([^«»“”"?]{2,120})$/u.exec(line) ?? [])
  const name = house === '' ? null : nameIn(who)
  return name === null || surePeople(house) !== null ? null : [{ name, line: house.trim(), role }]
}

/** `All, moderated by A B` */
const ofAll =
  /^(?:all(?: participants| speakers| partners)?|everyone|everybody|tou(?:te)?s(?: les (?:participant|intervenant|partenaire)\p{L}*)?|tout le monde)\s*[,;–—-]\s*(?=\p{L}+(?:\s\p{L}+)?\s?:|(?:moderated|chaired|led|facilitated|hosted|introduced)\sby|(?:mod[ée]r|anim|présid|facilit)ée?s?\spar|sous la)/iu

/** Whoever one line of a list names: `A B, Enda Tiers Monde` is one and their house. */
const asPair = (line: string, people: Entry['people'] | null, isInList: boolean): Entry['people'] | null => {
  const [one, two, more] = people ?? []
  const house = isInList ? (/^[^,;/&()]+,\s+([^,;/&()]+)$/u.exec(line)?.[1] ?? '') : ''
  return one && two && !more && house !== '' && one.line === '' && two.line === '' && !/\s(?:et|and)\s/u.test(line)
    ? [{ ...one, line: house }]
    : people
}

/** Whoever is not in the room, and where others meet. */
const ofScreen =
  /^(?:online|remote(?:ly)?|virtual(?:ly)?|hybrid|in person|on site|onsite|via \p{L}+|en (?:ligne|visio\p{L}*|distanciel|présentiel|salle)|à distance|visio\p{L}*|zoom|teams|webex|hybride|présentiel|distanciel|foyer|atrium|lobby|hall|(?:(?:the|main|grand|grande|petite?)\s)?(?:\p{L}+\s){0,2}(?:room|hall|theatre|suite|foyer|salle|salon|amphi\p{L}*|auditorium))(?:\s\S{1,12})?(?:,\s(?:level|floor|étage|niveau|bâtiment|building)\s\S{1,4}|,\s\S{1,6}\s(?:floor|étage))?$/iu

/** Whether a line says only what somebody is or of which house, in one part or several: `DIM, CH de Montauban`, `psychologue, Hôpital Saint-Jean`. */
const isOfHouses = (line: string): boolean => {
  const isOne = (part: string): boolean =>
    isHouse(part) ||
    acronym.test(part) ||
    isPosition(part) ||
    (isOffice(part) && !isTitleLike(part)) ||
    (/^\p{Lu}{2,7}\s(?:d[eu]s?|de l[a’'])(?:\s|(?<=[’']))/u.test(part) && plain(part).split(' ').length < 7)
  return line.length < 160 && (isOne(line) || line.split(/,\s+/u).every(isOne))
}

/** The people whom a cell names and nothing else, each with the role that its line says; null where it says something else. */
export const peopleInCell = (written: string, role: PastedRole, isPlural = false): Entry['people'] | null => {
  const cell = labelledOnce(written).replace(ofAll, '')
  const people: Entry['people'] = []
  // `Leroux, Martin`
  const turned = /^([\p{Lu}][\p{L}’'-]+),\s+([\p{Lu}][\p{L}-]+)$/u.exec(cell)
  if (turned && isGivenName(turned[2] ?? '') && !isGivenName(turned[1] ?? ''))
    return peopleIn(`${turned[2]} ${turned[1]}`, role)
  // `A B, Director / directrice, PHAC / ASPC`
  const [, who = '', what = ''] =
    cell.length > 300 ? [] : (/^([^,;/()]+),\s+([^;]+\s\/\s\p{Ll}[^;]*)$/u.exec(cell) ?? [])
  const inTwo = what !== '' && isSureName(who) && nameIn(who) !== null && isPosition(what.split(/\s\/\s/u)[1] ?? '')
  if (inTwo) return [{ name: nameIn(who) ?? who, line: what, role }]
  const labelled = takeRole(cell)
  // `Modération / Chair: A B`
  const isTwice = labelled !== null && takeRole(linesIn(cell)[0] ?? '')?.rest === ''
  const whole = labelled && isTwice ? peopleIn(labelled.rest, labelled.role, true) : null
  if (whole) return whole
  // `A B, C D et le Collectif E`
  const [, named = '', behind = ''] =
    cell.length > 300 ? [] : (/^([^()/]+)\s(?:et|and|&)\s+([^,;()/]+)$/u.exec(cell) ?? [])
  const others = isGroup(behind) ? peopleIn(named, role, true) : null
  if (others) return [...others, { name: behind.replace(/^(?:l[ae]s?\s|the\s|l[’'])/iu, ''), line: '', role }]
  const lines = linesIn(cell)
  const roles = withRoles(lines)
  // Whoever is named before a dash stands beside another who is, or below a label.
  const isDashed =
    roles.filter(({ line }) => besideDash(line, role) !== null).length > 1 || roles.some(({ isLabelled }) => isLabelled)
  for (const { isInList, isLabel, isLabelled, line, names, role: said } of roles) {
    // `A B (C) – a room`
    const [, before, where = ''] = /^([^–—]{4,100}\))\s+[–—-]\s+([^–—()]{3,60})$/u.exec(line) ?? []
    const placed = isRoom(where) || isPlace(where) || ofScreen.test(where) ? before : undefined
    const named = placed !== undefined && peopleIn(placed, role) ? placed : line
    const as = said ?? role
    const found =
      isLabel || isOfNobody(line) || isOfEverybody(line) || isUnknownOne(line)
        ? []
        : (asPair(named, peopleIn(named, as, true, isPlural), isInList) ??
          peopleIn(withKnownOnly(named), as, true, isPlural) ??
          (isDashed ? besideDash(names, as) : null))
    const last = people.at(-1)
    // `A B, Parks Canada / Parcs Canada`
    if (last && last.line !== '' && !isLabelled && isSaidTwice(`, ${last.line}`, line)) {
      last.line = `${last.line} / ${line}`
      continue
    }
    // `A B / Welsh Lamb and Beef Producers`
    const isUnsure =
      found !== null && found.length > 1 && found.every((person) => person.line === '' && !isSureName(person.name))
    if (isUnsure && last?.line === '' && !isLabelled && people.length === 1 && /\s(?:and|et|&)\s/.test(line)) {
      last.line = line
      continue
    }
    // `A B / University of …`, `A B / SDIS du Nord`
    // `A B / Météo-France`, `A B / Critical Care Outreach`
    const isShortHouse =
      last !== undefined &&
      roles.length === 2 &&
      isSureName(last.name) &&
      plain(line).split(' ').length < 5 &&
      /^\p{Lu}/u.test(line) &&
      !/[?!:«»“”"]/u.test(line) &&
      !/^(?:L[ae]s?|Un|Une|Des|The|An?|How|Why|What|Comment|Pourquoi|Qu\p{Ll}+)\s/u.test(line) &&
      !line
        .split(' ')
        .slice(1)
        .some((word) => /^\p{Ll}{4}/u.test(word))
    if (!found && last?.line === '' && !isLabelled && (!isTitleLike(line) || isOfHouses(line) || isShortHouse)) {
      last.line = line
      continue
    }
    // `A B / sociologist / University of …`
    if (!found && last && isPosition(last.line) && !isLabelled && isOfHouses(line)) {
      last.line = `${last.line}, ${line}`
      continue
    }
    if (!found) return null
    // `A B and C D, National Trust for Scotland` is of both.
    const of = found.at(-1)?.line ?? ''
    if (
      /^[^,;()]+?\s(?:et|and|&)\s[^,;()]+(?:,[^,;()]+|\s\([^()]+\))$/u.test(line) &&
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

/** Whether a line says only which office speaks: `M. le Préfet`, `Secretary General (tbc)`. */
const isOfOffice = (line: string): boolean => {
  const said = settledText(line)
  if (said.length > 80 || takeRole(said) !== null) return false
  return (
    /^(?:m\.|mme|monsieur|madame|mr\.?|h\.e\.|s\.e\.)\s(?:le|la|l[’']|the)\s?\p{L}/iu.test(said) ||
    (said !== line && isPosition(said) && !isSureName(said))
  )
}

/** The people whom the lower lines of a cell name, as far as each names some, and what stands above them. */
export const peopleBelow = (cell: string, isUsual = false): { cell: string; people: Entry['people'] } => {
  const lines = linesIn(cell)
  const roles = withRoles(lines)
  const isDiscussed = isRoundTable(lines[0] ?? '') || kindOf(lines[0] ?? '') === 'discussion'
  const isDashed = isDiscussed && roles.slice(1).filter(({ names }) => besideDash(names, 'speaker') !== null).length > 1
  const people: Entry['people'] = []
  while (lines.length > 1) {
    const {
      isInList: isListed = false,
      isLabel = false,
      isLabelled = false,
      line: named = '',
      names = '',
      role = null,
    } = roles[lines.length - 1] ?? {}
    const isInList = isListed || dashed.test(lines.at(-1) ?? '')
    const line = (lines.at(-1) ?? '').replace(dashed, '')
    if (
      isOfEverybody(line) ||
      isOfNobody(line) ||
      isUnknownOne(line) ||
      isOfOffice(line) ||
      (isLabel && people.length > 0)
    ) {
      lines.pop()
      continue
    }
    // `A title / A B / a house`
    const isOfHouse = isOfHouses(line)
    const isNobody = takeRole(line) === null && peopleIn(line, 'speaker') === null
    const above =
      lines.length > 2 && isOfHouse && isNobody ? surePeople((lines.at(-2) ?? '').replace(dashed, '')) : null
    const [only, more] = above ?? []
    if (only && more === undefined && (only.line === '' || isPosition(only.line))) {
      people.unshift({ ...only, line: only.line === '' ? line : `${only.line}, ${line}` })
      lines.splice(-2)
      continue
    }
    const as = role ?? 'speaker'
    const said =
      asPair(named, peopleIn(named, as, role !== null), isInList) ??
      (isDashed || isLabelled ? besideDash(names, as) : null)
    // Below a title, a name alone is one that shows it, or two are named.
    const isOpening =
      lines.length === 2 &&
      /^(?:opening|closing|welcome|mots? d|ouverture|cl[ôo]ture|accueil|introduction|conclusions?|allocution|keynote|bienvenue)/iu.test(
        lines[0] ?? '',
      )
    const isShown =
      isOpening || (said?.length ?? 0) > 1 || (said !== null && said.every(({ name }) => isSureName(name)))
    if (!said || (role === null && !isShown && !isUsual && said.every((person) => person.line === ''))) break
    people.unshift(...said)
    lines.pop()
  }
  return { cell: lines.join(' / '), people }
}

/** What the last line of a cell says of how a session is held, whoever leads it, and what stands above: `A title / Plenary discussion, led by A B`. */
export const mannerBelow = (
  cell: string,
  shape: Shape,
): { cell: string; people: Entry['people']; note?: string } | null => {
  const lines = linesIn(cell)
  const last = lines.length > 1 ? withPeople(lines.at(-1) ?? '', shape) : null
  const isOfOne = shape.leading === undefined && !isManner(lines[0] ?? '') && kindOf(lines[0] ?? '') === null
  if (last?.people.length === 0 && isOfOne && !isKindOfTalk(lines[0] ?? '') && isFollowUp(last.title))
    return { cell: lines.slice(0, -1).join(' / '), people: [], note: last.title }
  // `Atelier d’écoute / Listening session`
  const [first, second] = [languageOf(lines[0] ?? ''), languageOf(last?.title ?? '')]
  const isTwin = lines.length === 2 && first !== null && second !== null && first !== second
  return last &&
    !isTwin &&
    isManner(last.title) &&
    !isManner(lines[0] ?? '') &&
    !isRoundTable(lines[0] ?? '') &&
    kindOf(lines[0] ?? '') !== 'break'
    ? { cell: lines.slice(0, -1).join(' / '), people: last.people }
    : null
}

/** What the lines of a cell say of the block that it heads: its label, when it is, what it is called and who chairs it. */
export const headingIn = (
  cell: string,
): { label: string | null; title: string; people: Entry['people']; times: Times | null } => {
  const { cell: told, people } = peopleBelow(cell)
  const said: string[] = []
  let times: Times | null = null
  for (const line of told.split(/\s+\/\s+/)) {
    const found = takeTimes(line.replace(/^\(([^()]+)\)$/u, '$1'))
    if (times === null && found?.rest === '') times = found
    else said.push(line)
  }
  const [first = '', ...others] = said
  const label = takeBlock(first)
  return {
    label: label === null ? null : first,
    title: [label ?? takeNumber(first)?.rest ?? first, ...others].filter((line) => plain(line) !== '').join(' / '),
    people,
    times,
  }
}

/** What a cell calls a session by below its kind, `Panel discussion / “A title”`, and that kind; null where it does not. */
export const calledBelow = (cell: string): { kind: string; title: string } | null => {
  const [kind = '', title = '', more] = cell.split(/\s+\/\s+/u)
  if (title === '' || more !== undefined || plain(kind.replace(/\s\/\/.*$/u, '')).split(' ').length > 4) return null
  const isKind = (text: string): boolean =>
    isRoundTable(text) ||
    isKindOfTalk(text) ||
    /^(?:panel|débat|debate|discussion|atelier|workshop|plénière|plenary)$/iu.test(plain(text))
  return isKind(kind) && !isKind(title) && kindOf(title) === null ? { kind, title } : null
}

/** A cell that says the kind of a talk, whoever gives it and what it is called, each on a line of its own, with the title first. */
export const titleFirst = (cell: string): string => {
  const [kind = '', person = '', ...title] = cell.includes(' / ') ? linesIn(cell) : []
  return title.length > 0 &&
    isKindOfTalk(kind) &&
    surePeople(person) !== null &&
    title.every((line) => peopleIn(line, 'speaker') === null)
    ? `${title.join(' / ')} / ${person}`
    : cell
}

const groups = String.raw`(?:association|collectif|collective|compagnie|company|coopérative|cooperative|équipe|équipes|team|troupe|chorale|choir|orchestre|orchestra|ensemble|fédération|federation|syndicat|comité|committee|conseil|council|réseau|network|fondation|foundation|régie|amicale|société|society)`
const group = new RegExp(
  String.raw`^(?:(?:l[ae]s?|the|l[’'])\s?)?(?:${groups}|(?:\p{Lu}\p{L}+\s){1,3}${groups}$)(?![\p{L}-])`,
  'iu',
)
/** Whether a cell names an association, a company or a team as whoever speaks, and nothing else. */
export const isGroup = (cell: string): boolean =>
  cell.length < 70 && !/[,;:?!()/]|\s(?:par|by|avec|with)\s/u.test(cell) && /\s\p{Lu}/u.test(cell) && group.test(cell)

/** What offers food in the first line of a cell, and the note of it below: `Shared meal / everybody brings something`; null for any other. */
export const noteBelowOffer = (cell: string): { cell: string; note: string } | null => {
  const [first = '', note = '', more] = cell.split(/\s+\/\s+/u)
  if (note === '' || more !== undefined || kindOf(first) !== 'break' || kindOf(note) !== null) return null
  const [one, two] = [languageOf(first), languageOf(note)]
  const isTwin = one !== null && two !== null && one !== two
  return isTwin || surePeople(note) !== null || takeRole(note) !== null || plain(note).split(' ').length < 3
    ? null
    : { cell: first, note }
}

/** The prose that the lower lines of a cell are, and what stands above it. */
export const proseBelow = (cell: string): { cell: string; prose: string } => {
  const lines = cell.split(/\s+\/\s+/)
  const at = lines.findIndex(
    (line, n) => n > 0 && (isProse(line) || (line.endsWith('.') && plain(line).split(' ').length > 7)),
  )
  // Whoever speaks may stand below what a talk is about.
  const isNobody = (line: string): boolean => isProse(line) || surePeople(line) === null
  const end = lines.findLastIndex(isNobody) + 1
  return at < 0
    ? { cell, prose: '' }
    : {
        cell: [...lines.slice(0, at), ...lines.slice(Math.max(end, at + 1))].join(' / '),
        prose: lines
          .slice(at, Math.max(end, at + 1))
          .map((line) => takeField(line)?.rest ?? line)
          .join('\n\n'),
      }
}

/** Whoever the first line of a cell names, and the title below: `A B, C / Title`; a name alone where `isUsual`, as in other cells of the column. */
export const peopleAbove = (cell: string, isUsual: boolean): { cell: string; people: Entry['people'] } => {
  const [first = '', ...lower] = linesIn(cell)
  const people = lower.length > 0 && !takeRole(first) ? peopleIn(first, 'speaker') : null
  // `A B (C) / D E (F) / Title`
  const count = people
    ? lower.findIndex(
        (line) => takeRole(line) !== null || surePeople(line)?.every((person) => person.line !== '') !== true,
      )
    : 0
  const others = lower.slice(Math.max(count, 0))
  for (const line of lower.slice(0, Math.max(count, 0))) people?.push(...(peopleIn(line, 'speaker') ?? []))
  const isBelow = others.some((line) => takeRole(line) === null && peopleIn(line, 'speaker') !== null)
  // `A B / « A title »`, `A B / A title / Discussant: C D`
  const isShown =
    people?.every(({ name }) => isSureName(name)) === true &&
    (/^[«“"][^«»“”"]+[»”"]$/u.test(others[0] ?? '') || others.some((line) => takeRole(line)?.role === 'discussant'))
  return people && !isBelow && (isUsual || isShown || people.every(({ line }) => line !== ''))
    ? { cell: others.join(' / '), people }
    : { cell, people: [] }
}
