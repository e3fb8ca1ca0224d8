import { isCompany } from './bodies'
import { takeCommittee, takeOrganisers } from './bodyLines'
import { languageOf } from './languageOf'
import { plain, type SourceLine } from './lines'
import { isKindOfMeeting, isMailHead, isPlace, isRoom, isVenue, takeDay, takeLineOfDay, takeTimes } from './marks'
import { takeLastNumber, takeSitting, takeWorkshop } from './series'
import { isHouse } from './houses'
import { peopleIn } from './people'
import { takeRole } from './roles'

/** What a row above the programme says: each thing as a line of its own, and apart from these what says where the whole is, or nothing of it. */
export interface HeadRow {
  said: SourceLine[]
  where: SourceLine[]
  /** The label of people that the row has, for rows below it that have none. */
  label: string
}

const ofWhat = String.raw`(?:\s(?:général|générale|principal|principale)|\s(?:de\s(?:la\s|l[’'])?|du\s|of\s(?:the\s)?)[\p{L}’']{3,20})?`
/** Words of a cell that say what stands in the next one. */
const labels = {
  title: new RegExp(
    String.raw`^(?:(?:titre|title|intitulé|libellé|thème|thématique|theme|sujet|subject|objet|topic|nom|name)${ofWhat}|(?:workshop|event|meeting|seminar|course|main|overall)\s(?:title|name|theme|topic))$`,
    'iu',
  ),
  abstract:
    /^(?:résumé|abstract|summary|objectifs?|objectives?|aims?|description|présentation|argument|argumentaire|contexte|context|background|purpose)$/iu,
  day: new RegExp(
    String.raw`^(?:dates?|jours?|journée|days?|quand|when)${ofWhat}(?:\s(?:et|and|&)\s(?:heures?|horaires?|times?))?$`,
    'iu',
  ),
  time: /^(?:horaires?|heures?|times?|hours|timing|schedule)(?:\s\([\p{L}\d+ ]{2,12}\))?$/iu,
  where: new RegExp(
    String.raw`^(?:lieux?|lieu\set\s\p{L}+|où|endroit|emplacement|salle|local|adresse|site|ville|place|where|venue|location|room|address|city|town|campus|building|bâtiment|accès|access)${ofWhat}$`,
    'iu',
  ),
  aside:
    /^(?:contacts?|e-?mail|mail|courriel|téléphone|tél\.?|phone|tel\.?|inscriptions?|registration|rsvp|lien|link|url|site web|website|zoom|teams|visio|langues?|languages?|interprétation|interpretation|capacité|capacity|effectif|participants?|public(?: visé| cible)?|(?:target )?audience|format|modalités?|mode|budget|code|centre de coûts?|cost cent(?:re|er)|imputation|référence|réf\.?|reference|ref\.?|version|statut|status|mise à jour|màj|(?:last )?updated?|dernière (?:mise à jour|modification)|durée(?: totale)?|(?:total )?duration|matériel|équipement|equipment|catering|traiteur|remarques?|notes?|observations?|commentaires?|fuseau(?: horaire)?|time ?zone|financement|funding|funded by|partenaires?|partners?|prepared by|préparé par|rédigé par|tarifs?|price|fee|cost|accréditation|cpd(?: points)?|credits?|projet|project|organisme|institution|structure|service|département|department|faculté|faculty|laboratoire|laboratory|unité|unit|établissement|host institution|pays|country|région|region)$/iu,
  series: /^(?:cycle|séries?|series|programme de recherche|research programme|saison|season|parcours)$/iu,
  number: /^(?:\p{L}{4,12}\s?)?(?:n[°ºo]\.?|nr\.?|numéro|number|#)$/iu,
} as const
type Label = keyof typeof labels | 'people'
const names = ['title', 'abstract', 'day', 'time', 'where', 'aside', 'series', 'number'] as const

/** Days and times that stand in cells of their own. */
const isWhen = (cell: string): boolean => takeDay(cell) !== null || takeTimes(cell) !== null
const isLed = (cell: string): boolean =>
  takeRole(cell) !== null || takeOrganisers(cell) !== null || takeCommittee(cell) !== null

/** Whether a cell says with its label who leads: `Chair: A B`. */
export const isLedBy = (cell: string): boolean =>
  /:\s|\s(?:by|par)\s/u.test(cell) &&
  (takeOrganisers(cell) !== null || takeCommittee(cell) !== null || (takeRole(cell)?.rest ?? '') !== '')

/** What a cell says of the value beside it, and its words, of one language where it has both; null where it is no label. */
const labelOf = (cell: string, value: string): { is: Label; words: string } | null => {
  const said = plain(cell).replace(/\s*:$/u, '')
  if (said === '' || value === '' || said.length > 60 || /:\s/u.test(said)) return null
  for (const words of new Set([said, ...said.split(/\s*[/|]\s*/u)])) {
    // `Atelier`, `3 / 6`
    const isCount = /^\d{1,2}(?:\s?(?:\/|of|sur|de)\s?\d{1,2})?$/iu.test(value)
    if (isCount && (isKindOfMeeting(words) || /^(?:séance|session|module)$/iu.test(words)))
      return { is: 'number', words }
    const is = names.find((each) => labels[each].test(words))
    if (is === 'day' || is === 'time') return isWhen(value) ? { is, words } : null
    if (is) return is === 'number' && !isCount ? null : { is, words }
    // `Rencontre du réseau X` beside its name in the other language is none.
    const spoken = plain(words).split(' ').length > 3 ? [languageOf(words), languageOf(value)] : []
    if (
      isKindOfMeeting(words) &&
      !(spoken[0] && spoken[1] && spoken[0] !== spoken[1]) &&
      !/[«“"]/u.test(words) &&
      !isKindOfMeeting(value) &&
      !isWhen(value) &&
      takeWorkshop(value) === null
    )
      return { is: 'title', words }
    if (takeRole(words)?.rest === '' || isLed(`${words} : Marie Dupont`)) return { is: 'people', words }
  }
  return null
}

/** More rows than go on below one label. */
const MOST_BELOW = 8

/** Whether a row begins with a label, or goes on below one that does. */
export const isLabelled = (lines: readonly SourceLine[], n: number): boolean => {
  const isMore = ({ cells }: SourceLine): boolean => cells.length > 1 && !cells[0] && cells.filter(Boolean).length === 1
  const rows = lines.slice(Math.max(0, n - MOST_BELOW), n + 1)
  const [label = '', value = ''] = rows.findLast((row) => !isMore(row))?.cells.filter(Boolean) ?? []
  return labelOf(label, value) !== null
}

/** Whether a row says of whom something is, and names them: `Organisers`, `A B`, `University of C`. */
export const isOfPeople = ({ cells }: SourceLine): boolean => {
  const [label = '', ...values] = cells.filter(Boolean)
  return labelOf(label, values[0] ?? '')?.is === 'people' && peopleIn(namesOf(values), 'moderator', true) !== null
}

/** Whether a cell says where: a town, a house, a room, an address. */
const isWhere = (cell: string): boolean =>
  isVenue(cell) ||
  isPlace(cell) ||
  isRoom(cell) ||
  isHouse(cell) ||
  isCompany(cell) ||
  /^\p{Lu}[\p{L}’-]+(?:[ -]\p{Lu}[\p{L}’-]+)?$/u.test(cell) ||
  /(?:^|\s)(?:complex|campus|building|bât(?:iment|\.)|salle|room|amphi(?:théâtre)?|auditorium|hall|centre|center|headquarters|siège|hôtel|hotel|zoom|teams|online|en ligne|visio\p{L}*)(?:[\s,]|$)/iu.test(
    cell,
  )

/** `Guildhall, Stourhaven` */
const isTown = (cell: string): boolean =>
  /^[^,?!:«“"]+(?:,\s[\p{Lu}\d][^,?!:«“"]*){1,3}$/u.test(cell) && plain(cell).split(' ').length < 9

/** Those whom cells name, as one line: each with what they are of in the cell behind, or one in each cell. */
const namesOf = (values: readonly string[]): string => {
  const [first = '', second = '', ...more] = values.map((value) => value.replace(/\s+\/\s+(?=\p{Lu})/gu, '; '))
  const isHouseOf =
    second !== '' &&
    more.length === 0 &&
    peopleIn(first, 'moderator')?.length === 1 &&
    peopleIn(second, 'moderator') === null
  return isHouseOf ? `${first} (${second})` : [...new Set([first, second, ...more])].filter(Boolean).join('; ')
}

/** Whether two cells say the same in both languages, as their first lines show, or the columns that they stand in. */
const isTwice = ([one = '', two = '']: readonly string[], isBilingual: boolean): boolean => {
  const [left = '', right = ''] = [one, two].map((cell) => cell.split(/\s+\/\s+/u)[0] ?? '')
  const [first, second] = [languageOf(left), languageOf(right)]
  return one !== '' && two !== '' && (isBilingual || (first !== null && second !== null && first !== second))
}

/** The lines of two cells beside each other, with a stroke between names; people and days stand in lines of their own. */
const inPairs = ([one = '', two = '']: readonly string[]): string[] => {
  const [left, right] = [one.split(/\s+\/\s+/u), two.split(/\s+\/\s+/u)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, n) => {
    const halves = [...new Set([left[n] ?? '', right[n] ?? ''])].filter(Boolean)
    return halves.some((half) => takeDay(half) !== null || isLed(half)) ? halves : [halves.join(' / ')]
  }).flat()
}

/**
 * The cells of a row above the programme, each as a line: `Organisation` and `A B (C)` as one, a name in both languages as one. `isCalled` is whether a name was
 * read above, `above` the label of people in the row before, `titled` the columns of titles in both languages.
 */
export const headRow = (line: SourceLine, isCalled: boolean, above = '', titled: readonly number[] = []): HeadRow => {
  // `A name / Workshop no. 2 / Wednesday 22 April 2026`, as a cell of several lines is written.
  const parts = line.text.includes('\t') || line.text.length > 400 ? [] : line.text.split(/\s+\/\s+/u)
  const isParted = parts.length > 2 && parts.slice(1).some((part) => takeLineOfDay(part, null) !== null)
  const cells = line.cells.length > 1 ? line.cells.filter(Boolean) : isParted ? parts : []
  const said: string[] = []
  const where: string[] = []
  let label = ''
  const read = (): HeadRow => {
    const [lines, places] = [said, where].map((texts) =>
      texts.map((text, n) => ({ ...line, text, cells: [text], isApart: n === 0 && line.isApart })),
    )
    return { said: lines ?? [], where: places ?? [], label }
  }
  // Whoever else is named below a label.
  if (above !== '' && !line.cells[0] && cells.length > 0 && peopleIn(namesOf(cells), 'moderator', true)) {
    label = above
    said.push(`${label} : ${namesOf(cells)}`)
    return read()
  }
  const [first = ''] = cells
  if (cells.length < 2 || (first.endsWith(':') && isMailHead(`${first} X`))) return { said: [line], where: [], label }
  const rest: string[] = []
  for (let at = 0; at < cells.length;) {
    const cell = cells[at] ?? ''
    const next = cells.findIndex(
      (each, n) => n > at && (isLedBy(each) || (n > at + 1 && labelOf(each, cells[n + 1] ?? '') !== null)),
    )
    const values = cells.slice(at + 1, next < 0 ? undefined : next)
    const [value = '', ...others] = values
    const { is, words } = (rest.length > 0 ? null : labelOf(cell, value)) ?? { is: null, words: '' }
    at += is === null ? 1 : 1 + values.length
    if (is === null && isLedBy(cell) && cells.length > 2) said.push(cell)
    else if (is === null) rest.push(cell)
    else if (is === 'people' && peopleIn(namesOf(values), 'moderator', true)) {
      label = words
      said.push(`${words} : ${namesOf(values)}`)
    } else if (is === 'title') said.push(`Titre : ${[...new Set(values)].join(' / ')}`)
    else if (is === 'abstract') said.push(`Abstract: ${[...new Set(values)].join(' / ')}`)
    else if (is === 'number') said.push(`Atelier n° ${Number.parseInt(value, 10)}`)
    else if (is === 'day' || is === 'time') {
      said.push(is === 'time' ? `Horaire : ${value}` : value)
      for (const each of others) (isWhen(each) || isLed(each) ? said : where).push(each)
    } else {
      // `Cycle`, `A series, workshop 2`
      const counted = is === 'series' ? takeLastNumber(value) : null
      if (counted) said.push(`Atelier ${counted.number}`)
      where.push(`${words}: ${counted?.rest ?? values.join(', ')}`)
    }
  }
  // The kind of the meeting beside its name is none of it.
  const named = rest.filter((cell) => !isKindOfMeeting(cell))
  const isKnown =
    named.length > 0 &&
    !(rest.length === 2 && isTwice(rest, false)) &&
    !rest.some((cell) => takeDay(cell) !== null) &&
    !isLed(named[0] ?? '')
  const kept = isKnown ? named : rest
  const day = kept.findIndex((cell) => takeDay(cell) !== null)
  // `A name / Wednesday, 5 November 2025` in each language, beside who speaks in the rows below.
  const both = kept.filter((cell) => cell.includes(' / ') && takeDay(cell) !== null)
  const isOfHead = (cell: string): boolean => both.includes(cell) || takeRole(cell)?.rest === ''
  if ((both.length === 2 || (both.length === 1 && kept.length > 1)) && kept.every(isOfHead)) {
    said.push(...inPairs(both))
    where.push(...kept.filter((cell) => !both.includes(cell)))
    return read()
  }
  const isBilingual = titled.length > 1 && kept.length === 2 && titled.every((n) => kept.includes(line.cells[n] ?? ''))
  const pair = kept.slice(-2)
  if (
    kept.length > 1 &&
    (kept.length < 4 && day < 0
      ? isTwice(pair, isBilingual)
      : kept.length === 2 && kept.every((cell) => cell.includes(' / ')))
  ) {
    said.push(...kept.slice(0, -2), ...inPairs(pair))
    return read()
  }
  // `A series`, `Session 3`
  const [series = '', count = ''] = kept
  const isCount =
    kept.length === 2 && (takeWorkshop(count) ?? takeSitting(`${count} : X`))?.rest.replace('X', '') === ''
  if (isCount && day < 0) {
    said.push(`${series} – ${count}`)
    return read()
  }
  for (const [n, cell] of kept.entries()) {
    const isTold = isWhen(cell) || isLed(cell) || takeWorkshop(cell) !== null
    const isBehind = day >= 0 && n > day && (day > 0 || isCalled)
    ;(!isTold && (isBehind || (n < day && isCalled && (isWhere(cell) || isTown(cell)))) ? where : said).push(cell)
  }
  return read()
}
