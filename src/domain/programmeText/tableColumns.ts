import { isLabelled, isLedBy, isOfPeople } from './headCells'
import { gapOfDays } from './parts'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import { takeBlock, takeDay, takeHalfDay, takeTimes } from './marks'
import { takeRole } from './roles'
import { acronym, isOffice, isPosition, isSureName, isTitleLike, nameIn, surePeople } from './people'
import { peopleInCell } from './tableCells'

export type Column =
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
  | 'discussant'
  | 'note'
  | 'kind'
  | 'track'
  | 'block'
  | 'other'

const headWords: readonly (readonly [Column, RegExp])[] = [
  // Whoever speaks, beside words that head something else alone.
  [
    'people',
    /^(?:(?:anim|mod[ée]r|chair|prés|facilit)\p{L}*\s?(?:[/,&+]|et|and|ou|or)\s?(?:interven|orat|speak|present|conf|panel|form|train)|(?:confirmed|invited|proposed|suggested|planned|potential|keynote|main|lead|session|workshop|guest)\s(?:speaker|presenter|panell?ist|lead(?:er)?|trainer|facilitator|host|contact)s?$|(?:présentations?|interventions?|exposés?|sessions?|séances?|talks?|papers?)\s(?:par|by|de|d[’'])$)/iu,
  ],
  // What somebody is, and of which house.
  [
    'line',
    /^(?!r[ôo]les?\s?[/|]\s?r[ôo]les?$)(?:(?:job\s)?titles?|titres?|statuts?|status|qualités?|r[ôo]les?)\s?(?:[/,&+|]|et|and|ou|or)\s?(?:fonction|institution|organi|affiliation|service|département|department|dept|établissement|structure|employ|company|entreprise|position|poste?(?!\p{L})|unit|team|r[ôo]le|school|universit|rattach|grade|laborato|labo(?!\p{L})|agence|agency|ministry|pays|country|office|hospital|hôpital|division)|^lieu\sd[’'](?:exercice|affectation)|^lieu\sde\stravail/iu,
  ],
  // What a column says of the session and is no part of it: who brings what, what came in, where, in which language.
  [
    'note',
    /^(?:slides?|diapo|support|laptop|ordi|abstract received|(?:confirm|statut|status|e-?mail|mail|courriel|t[ée]l|phone|contact|mat[ée]riel|equipment|tech|régie|visio|online|présentiel|inscrits|effectif|capacity|capacité|interpr|traduction|translation|travel|voyage|hotel|hôtel|diet|régime|brings?|apport|to do|à faire|done|fait|reçu|received|sent|envoyé|photo|droits|consent|website|site web))(?!\p{Ll}{6})|^(?:av|a\/v|bio|fait|link|lien|mail|nb|ok|pdf|ppt|tech|url)s?(?!\p{L})|^(?:who|qui) (?:brings?|apporte|prepares|prépare|is bringing)|(?:received|reçue?s?|sent|envoyée?s?|confirmée?s?|confirmed|brings?|apporte|ready|prête?s?|needed|requise?)\s?\??$/iu,
  ],
  ['day', /^(?:date|jour|day)s?\b/i],
  ['time', /^(?:heure|horaire|time|hour|début|debut|start|begin|when|quand|créneau|slot)/i],
  ['end', /^(?:(?:fin|end|finish|until|till|jusqu\S*)\b)/iu],
  ['count', /^(?:(?:s[lr]?\.?\s?)?(?:n[°ºo]|no|nr)|num[ée]ro|number|#|serial|ordre|order|s\/?n|item no)\.?$/iu],
  ['length', /^(?:dur[ée]e|duration|length|minutes?|mins?\b|mn\b|how long)/i],
  [
    'note',
    /^(?:remarque|note|comment|observation|material|support|where(?!\sfrom)|où(?!\s(?:vien|êtes))|salle|room|zoom|(?:zoom|teams|online|break-?out) room|local(?:e|isation|aux)?\b|lieu|place|amphi\b|venue|langue|language)/i,
  ],
  ['kind', /^(?:type|kind|catégorie|category|nature|genre|format(?!eu|ri|io)|method|modalité|mode)(?:\b|(?=ol|e|s))/i],
  ['role', /^(?:r[ôo]le|qualité)\b/i],
  ['discussant', /^(?:discutant|discussant|répondant|respondent|réponse|response|rapporteurs? de la séance)/iu],
  ['moderator', /^(?:mod\.?$|modérat|moderat|chair|prés(?:id|\.)|anim(?:at|\.))/iu],
  [
    'line',
    /^(?:affiliation|org\.?(?:$|\s*[/|])|organi[sz]|organisme|institution|structure|fonction|position|rattachement|employer|établissement|labo|universit|partner|partenaire|company|entreprise|pays|country|from$|where from$|coming from|d[’']où|venant de|lieu d[’']origine|provenance|origine?$|appartenance|maison$|home |employeur|désignation|designation|job|poste$|profession|métier|spécialité|specialty|discipline|entité|entity|corps$|grade$|house$|d[ée]partement|department|dept|division|faculté$|titre et fonction|position and)/i,
  ],
  ['people', /^(?:prénoms?|first ?names?|given names?|first)\s*(?:et|and|[&,/+])?\s*(?:noms?|last|surname|family)/iu],
  ['given', /^(?:prénom|first ?name|first$|given|forename)/i],
  ['family', /^(?:nom de famille|patronyme|last ?name|last$|surname|family)/i],
  [
    'people',
    /^(?:intervenant|conférenci|doctorant|étudiant|student|chercheu|researcher|aut(?:eur|rice|hor)|candidat|formateur|formatrice|trainer|responsable|panell?ist|panélist|orat|speaker|presenter|who|qui|nom|name|participant|person|resource person|responsib|respons\.|lead(?:er|s)?$|host|owner|facilit|présent(?:é|ée|és)\s?par|presented by|animé|led by|by$|par$|avec$|with$|référent|pilote)/i,
  ],
  ['fr', /(?:(?<![a-z])fr(?![a-z])|fran[cç]ais|french)/i],
  ['en', /(?:(?<![a-z])en(?![a-z])|anglais|english)/i],
  [
    'title',
    /^(?:axe\b|thématique|volet|titre|title|sujet|subject|topic|thème|theme|intitulé|intervention|session|talk|exposé|présentation|presentation|communication|paper|activité|activity|items?(?!\p{L})|points?(?!\p{L})|contenu|content|programm?e?(?!\p{L})|what|quoi|séquence|agenda|objet|ordre du jour|description|déroulé)/iu,
  ],
]

/** Words without their accents, which capitals often lack: `Etablissement`, `DUREE`. */
const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const heads = headWords.map(([column, { flags, source }]) => [column, new RegExp(unaccented(source), flags)] as const)

/** The head of a column of what somebody belongs to, where another one has the titles. */
const belonging =
  /^(?:équipes?|equipes?|teams?|services?|units?|unités?|pôle|direction|section|délégation|centre|center|laborato\p{L}+|hôpital|hospital|école|school|associations?|agence|agency|ministère|ministry|ville|city|town|bureau|office|réseau|network)(?:\s*[/|]\s*\p{L}+)?$/iu

/** The head of a column of what is at the same time as others: `Room A`, `Piste 2`. */
const track =
  /^(?:(?:room|salle|track|stream|piste|parall[eè]le?|amphi(?:théâtre)?|parcours|strand)(?:\s+(?:session\s+)?[^\s:]{1,12})?|(?:parallel session|session parallèle|session|atelier|workshop|groupe?|panel)\s(?:\d|[A-H]))(?:\s*[:–—(-]\s?.{2,40})?$/iu

/** Heads of two columns that say from when until when, where times stand below: `De`, `À`; elsewhere, `From` is where somebody is from. */
const bounds: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(?:de|from)(?:\s*[/|]\s*(?:de|from))?$/iu],
  ['end', /^(?:à|a|to)(?:\s*[/|]\s*(?:à|a|to))?$/iu],
]
const boundOf = (cell: string): Column | null => bounds.find(([, form]) => form.test(plain(cell)))?.[0] ?? null

const named = (cell: string): Column | null =>
  // `Time (min)`, `Temps en minutes`
  /\b(?:min|mins|minutes|mn)\b/iu.test(cell) && plain(cell).length < 30 ? 'length' : namedSo(cell)
const namedSo = (cell: string): Column | null =>
  plain(cell).length > 40 ? null : (heads.find(([, form]) => form.test(unaccented(plain(cell))))?.[0] ?? null)

/** Whether a row says what its columns hold: most cells do, and none is a time of the day. */
const isHeadOf = ({ cells }: SourceLine): boolean => {
  const said = cells.filter(Boolean)
  const all = said.flatMap((cell) => named(cell) ?? boundOf(cell) ?? (track.test(plain(cell)) ? 'track' : []))
  return (
    // Times and titles beside each other, whatever else is headed.
    (all.length > said.length * 0.6 ||
      (all.length >= said.length * 0.4 &&
        all.includes('time') &&
        all.some((each) => each === 'title' || each === 'people') &&
        said.every((cell) => plain(cell).length < 40))) &&
    !said.some((cell) => takeTimes(cell) || isLedBy(cell))
  )
}

/** Rows whose times, or times and titles, stand one column to the left, where others have what heads them, as rows that are alike; and which these were. */
const withTimesBelow = (body: readonly SourceLine[], width: number): { rows: SourceLine[]; free: Set<number> } => {
  const isClock = (cell = ''): boolean => takeTimes(cell)?.rest === ''
  for (let n = 0; n < Math.min(width - 1, 3); n++) {
    // A title may stand one column to the left, too, where what heads others and their times has a column each.
    const isWide = ({ cells }: SourceLine): boolean => isClock(cells[n]) && !isClock(cells[n + 1]) && !cells[n + 2]
    const isMoved = (row: SourceLine): boolean => isClock(row.cells[n]) && (!row.cells[n + 1] || isWide(row))
    const isAlike = body.every((row) => !row.cells[n + 1] || isClock(row.cells[n + 1]) || isWide(row))
    const isHeaded = ({ cells }: SourceLine): boolean => !!cells[n] && !isClock(cells[n]) && isClock(cells[n + 1])
    if (!isAlike || !body.some(isMoved) || !body.some(isHeaded)) continue
    const moved = ({ cells }: SourceLine): string[] =>
      cells[n + 1]
        ? [...cells.slice(0, n), '', cells[n] ?? '', cells[n + 1] ?? '', ...cells.slice(n + 3)]
        : cells.map((cell, at) => (at === n ? '' : at === n + 1 ? (cells[n] ?? '') : cell))
    return {
      rows: body.map((row) => (isMoved(row) ? { ...row, cells: moved(row) } : row)),
      free: new Set(body.filter(isMoved).map(({ number }) => number)),
    }
  }
  return { rows: [...body], free: new Set() }
}

/** Rows with whoever speaks before what it is about, in the column where rows without anybody have a title, with the title there: `10:00`, `A B`, `A title`. */
const withNamesBehind = (body: readonly SourceLine[], width: number): SourceLine[] => {
  const isName = (cell = ''): boolean => cell.length < 90 && peopleInCell(cell, 'speaker') !== null
  for (let n = 0; n + 1 < width; n++) {
    const both = body.filter(({ cells }) => cells[n] && cells[n + 1])
    const alone = body.filter(({ cells }) => cells[n] && !cells[n + 1])
    const turned = both.filter(({ cells }) => isName(cells[n]) && !isName(cells[n + 1]))
    const isOther =
      alone.length > 1 && alone.every(({ cells }) => !isName(cells[n]) && takeTimes(cells[n] ?? '') === null)
    if (turned.length < 2 || turned.length < both.length || !isOther) continue
    return body.map((row) =>
      turned.includes(row)
        ? {
            ...row,
            cells: row.cells.map((cell, at) =>
              at === n ? (row.cells[n + 1] ?? '') : at === n + 1 ? (row.cells[n] ?? '') : cell,
            ),
          }
        : row,
    )
  }
  return [...body]
}

/** A cell that answers yes or no, or says in which language or room something is, `FR`, `DS-1950`: no title. */
const aside =
  /^(?:y|n|yes|no|oui|non|ok|x|[✓✔✗✘☐☑☒]|n\/?a|s\.?o\.?|t\.?b\.?[cad]\.?|[?–—-]|(?:fr|en|nl|de|es|it|pt)(?:\s?[/+,-]\s?(?:fr|en|nl|de|es|it|pt))*|(?:français|anglais|french|english|bilingue?|bilingual)(?:\s?[/+]\s?(?:français|anglais|french|english))?|\p{Lu}{1,3}[- .]?\p{Lu}?\d{1,4}(?:\.\d{1,3})?\p{L}?|(?:salle|room|amphi|local)\s\S{1,12})$/iu

/** Whether a cell says only in which room something is: `Founders Room`, `Salle Verlaine`, `Hall`. */
const isRoomName = (cell: string): boolean => {
  const said = plain(cell)
  return (
    said.split(' ').length < 6 &&
    /^(?:(?:the |la |le |l[’'])?(?:salle|salon|amphi(?:théâtre)?|auditorium|auditoire|foyer|hall|local|bâtiment|bât\.|espace|room|rm\.?|lecture (?:hall|theatre)|building|bldg\.?)(?:\s(?:[\p{Lu}\d]|d[eu’']|polyvalente|plénière)\S*(?:\s\S+){0,3})?|(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:Room|Hall|Suite|Theatre|Theater|Foyer|Atrium|Auditorium|Lounge|Lab|Terrace|Chamber|Studio)|atrium|lobby|zoom|teams|cafétéria|cafeteria|cantine|canteen|plenary room|main (?:hall|room)|grand(?:e)? (?:salle|amphi))$/iu.test(
      said,
    )
  )
}

/** How many minutes a cell says and nothing else: `25 min`, `20’`, `1 h 15`. */
export const lengthOf = (cell: string): number | null => {
  const match =
    /^\(?\s*(?:(\d{1,3})\s*(?:min\S*|mn|m|[’′'])?|([1-9])\s?h(?:(?:ours?|eures?|rs?))?\s?([0-5]\d)?(?:\s?min\S*|\s?mn|\s?m)?)\s*\)?$/iu.exec(
      cell.trim(),
    )
  if (!match) return null
  return match[1] === undefined ? Number(match[2]) * 60 + Number(match[3] ?? 0) : Number(match[1])
}

/** The day that a cell says; one without a year, `01/12`, `2 déc.`, is of the year that is known. */
export const dayIn = (cell: string, year: string | undefined): string | null => {
  const said = takeDay(cell)
  if (said || year === undefined || cell.length > 40) return said?.day ?? null
  const text = plain(cell)
  const numbers = /(?:^|[\s,])(\d{1,2}[/.]\d{1,2})$/u.exec(text)?.[1]
  if (numbers) return takeDay(`${numbers.replace('.', '/')}/${year}`)?.day ?? null
  return /^\D{0,15}\d{1,2}(?:er|st|nd|rd|th)?\D{0,14}$/u.test(text) ? (takeDay(`${text} ${year}`)?.day ?? null) : null
}

const weekdays = [
  'dim(?:anche)?|sun(?:day)?',
  'lun(?:di)?|mon(?:day)?',
  'mar(?:di)?|tue(?:s(?:day)?)?',
  'mer(?:c(?:redi)?)?|wed(?:s|nes(?:day)?)?',
  'jeu(?:di)?|thu(?:r(?:s(?:day)?)?)?',
  'ven(?:d(?:redi)?)?|fri(?:day)?',
  'sam(?:edi)?|sat(?:urday)?',
].map(
  (names) =>
    new RegExp(String.raw`^(?:le\s|the\s)?(?:${names})\.?,?(?:\s(?:le\s|the\s)?(\d{1,2})(?:er|st|nd|rd|th)?)?$`, 'iu'),
)
const ofNumber = /^(?:(?:jour(?:née)?|day)\s?(?:n[°o]\.?\s?)?|[jd]\s?)(\d|I{1,3}|one|two|three|un|deux|trois)$/iu
const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  un: 1,
  deux: 2,
  trois: 3,
  i: 1,
  ii: 2,
  iii: 3,
}
const daysLater = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)

/** The day that a cell says by where it stands among those of a meeting of several, which begins on `first`: `Day 2`, `J2`, `Wed`, `Mercredi 10`. */
const dayAmong = (cell: string, first: string, gap: number): string | null => {
  const said = plain(cell).split(/\s*[/|]\s*/u)[0] ?? ''
  const word = ofNumber.exec(said)?.[1]?.toLowerCase()
  const later = word === undefined ? null : (counts[word] ?? Number(word)) - 1
  if (later !== null) return gap > 1 && later > 1 ? null : daysLater(first, later * gap)
  const weekday = weekdays.findIndex((form) => form.test(said))
  if (weekday < 0) return null
  const day = daysLater(first, (weekday - new Date(first).getUTCDay() + 7) % 7)
  const number = weekdays[weekday]?.exec(said)?.[1]
  return number === undefined || Number(number) === Number(day.slice(8)) ? day : null
}
/** Whether a cell says one of several days, whichever they are. */
const isAmongDays = (cell: string): boolean =>
  ofNumber.test(plain(cell)) || weekdays.some((form) => form.test(plain(cell)))

/** What most cells of a column hold. */
const guessed = (cells: readonly string[]): Column => {
  const said = cells.filter((cell) => plain(cell) !== '')
  const share = (is: (cell: string) => boolean): number => said.filter(is).length / Math.max(1, said.length)
  if (said.length === 0) return 'other'
  if (said.length > 1 && said.every(isAmongDays)) return 'day'
  if (share((cell) => aside.test(plain(cell)) || isRoomName(cell)) > 0.6) return 'note'
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

const inFrench = /^(?:titre|intitulé|sujet|exposé|contenu|thème|programme|activité|séance)(?!\p{L})/iu
const inEnglish = /^(?:title|subject|topic|talk|paper|theme|program|activity|session)(?!\p{L})/iu
const ofBlocks =
  /^(?:session|séance|panel|partie|part|bloc|block|axe|th[eè]me|thématique|volet|track|séquence|module|section)s?(?:\s*\/\s*(?:session|séance|panel|part|partie|block|bloc|axis|axe|th[eè]me|track|volet|module|section)s?)?$/iu
/** Kinds of sessions, as a column of a sheet says them. */
const ofKinds =
  /^(?:(?:séance |session |conférence )?plénière|plenary(?: session| talk| lecture)?|visites?(?: guidée| de terrain)?|(?:site |field |guided )?(?:visit|tour|trip)s?|(?:grande )?table[- ]ronde|round[- ]?table|panel(?: discussion)?|ateliers?(?: pratique| participatif)?|workshops?|keynote(?: lecture| talk)?|conférence(?: invitée| inaugurale)?|lectures?|exposés?|talks?|présentations?|presentations?|communications?|interventions?|papers?|posters?|pauses?|breaks?|repas|meals?|lunch|déjeuner|dîner|dinner|café|coffee|logisti(?:que|cs)|social|accueil|welcome|ouverture|opening|clôture|closing|introduction|conclusions?|débats?|debates?|discussions?|échanges?|q\s?&\s?a|démo(?:nstration)?s?|demo(?:nstration)?s?|travail de groupe|group ?work|parallel|parallèle|témoignages?|formation|training|institutionnel|officiel|autre|other)$/iu
export const isOfTitles = (column: Column): boolean => column === 'title' || column === 'fr' || column === 'en'

/** Most rows above the head of a table. */
const MOST_ABOVE = 8

/** More columns than a programme has: what has more is read as lines. */
const MOST_COLUMNS = 60
/** What stands in which column of a table, and its rows. */
export interface Columns {
  /** What each column holds, from the left. */
  columns: Column[]
  /** The row that heads the table; null where none does. */
  head: SourceLine | null
  /** The rows below the head, with times where those of others are. */
  body: SourceLine[]
  /** The rows above its head, or above the day of one that has no head. */
  above: SourceLine[]
  /** Numbers of the rows whose times stood one column to the left: they are below no heading. */
  free: Set<number>
  /** Columns of what is at the same time, or of a day each. */
  tracks: number[]
  /** The day of each column, where the head says them beside each other. */
  daysOf: ReadonlyMap<number, string>
  /** The column of what heads several rows; -1 where there is none. */
  blockAt: number
  /** The day that a cell of days says, as far as the text says when the meeting is. */
  dayOf: (cell: string) => string | null
  /** The cells of a row with first and family names as one. */
  whole: (cells: readonly string[]) => string[]
  /** The language that the head of a column names. */
  spokenIn: (n: number) => Language | null
}

/** First and family names that stand in cells of their own, also those of several: `Ann; Bob` beside `Lee; Ray`. */
const wholeNames = (given: string, family: string): string => {
  const [first, last] = [given, family].map((cell) => cell.split(/\s*(?:[;,]|\s[/&+]|\s(?:et|and)(?=\s))\s*/u))
  return first && last && first.length > 1 && first.length === last.length
    ? first.map((name, n) => `${name} ${last[n] ?? ''}`).join(' / ')
    : `${given} ${family}`.trim()
}

/** The day that a row says of each of its columns, `Mon 18 January`, `Day 1`, `Lundi`, by their places, where it says two days or more in their order and nothing else but `Time`; null for any other. */
const daysAbove = ({ cells }: SourceLine, first: string | null, gap: number): Map<number, string> | null => {
  const days = new Map<number, string>()
  for (const [n, cell] of cells.entries()) {
    const said = plain(cell)
    if (said === '' || (days.size === 0 && named(said) === 'time')) continue
    const day = dayIn(said, first?.slice(0, 4)) ?? (first === null ? null : dayAmong(said, first, gap))
    if (n === 0 || day === null || day <= ([...days.values()].at(-1) ?? '')) return null
    days.set(n, day)
  }
  return days.size > 1 ? days : null
}

/** Rows whose times and titles share their first cell, beside people and what they are of, with a cell for each. */
export const withTitlesApart = (lines: readonly SourceLine[]): SourceLine[] => {
  const wide = lines.filter(({ cells, spanned }) => cells.length > 1 && !spanned?.length)
  const timed = wide.flatMap(({ cells }) => takeTimes(cells[0] ?? '') ?? [])
  const isTitled = (rest: string): boolean =>
    /\p{L}{3}/u.test(rest) && lengthOf(rest.replace(/^\(|\)$/gu, '')) === null && takeRole(rest) === null
  const titled = timed.filter(({ rest }) => isTitled(rest)).length
  // Of two columns, the second may be what a talk is about.
  const isNamed = wide.filter(({ cells }) => cells.length > 2 && peopleInCell(cells[1] ?? '', 'speaker') !== null)
  if (titled < 3 || titled < timed.length * 0.7 || isNamed.length < 2) return [...lines]
  return lines.map((line) => {
    const [first = '', ...others] = line.cells
    if (others.length === 0 || takeDay(line.text) !== null) return line
    const rest = takeTimes(first)?.rest ?? ''
    const isApart = isTitled(rest)
    const times = isApart ? first.slice(0, first.length - rest.length).replace(/[\s:/|–—-]+$/u, '') : first
    const spanned = line.spanned?.map((at) => (at === 0 ? 0 : at + 1))
    return {
      ...line,
      cells: [times, isApart ? rest.replace(/^\/\s+/u, '') : '', ...others],
      ...(spanned && { spanned }),
    }
  })
}

/** Whether a cell says below its first line who chairs: `Late morning / Chair: A B`. */
const isChaired = (cell: string): boolean =>
  cell
    .split(/\s+\/\s+/u)
    .slice(1)
    .some((line) => takeRole(line)?.role === 'moderator')

/** The columns of the table among lines; null where the text is no table. */
export const columnsOf = (lines: readonly SourceLine[]): Columns | null => {
  const dayLine = lines.find(({ text }) => takeDay(text) !== null)?.text ?? ''
  const [firstDay, gap] = [takeDay(dayLine)?.day ?? null, gapOfDays(dayLine)]
  const year = firstDay?.slice(0, 4)
  const days = lines.filter(({ cells }) => cells.some((cell) => takeDay(cell) !== null)).length
  const rows = lines.filter(
    ({ cells, spanned = [], text }) =>
      cells.filter(Boolean).length + spanned.length > 1 &&
      cells.some(Boolean) &&
      // One line of a day and times is of the whole.
      (takeDay(text) === null ||
        cells.filter((cell) => takeDay(cell) !== null).length > 1 ||
        (days > 1 && cells.some((cell) => takeTimes(cell))) ||
        // A row for each day, with whoever speaks and of what.
        (days > 2 && cells.filter(Boolean).length > 2 && takeDay(cells[0] ?? '') !== null)),
  )
  // The name and the day may stand above the head in rows of their own.
  const isHeadRow = (row: SourceLine, n: number): boolean =>
    daysAbove(row, firstDay, gap) !== null ||
    (isHeadOf(row) &&
      !isOfPeople(row) &&
      (row.cells.filter(Boolean).length > 2 ||
        (n > 0 && named(row.cells.find(Boolean) ?? '') === 'time' && isTimed(rows[n + 1]))))
  const isTimed = (row: SourceLine | undefined): boolean => row?.cells.some((cell) => takeTimes(cell) !== null) === true
  const isOfWhole = (row: SourceLine, n: number): boolean => isLabelled(rows, n) || !isTimed(row)
  const headAt = rows.slice(0, MOST_ABOVE).findIndex(isHeadRow)
  const timedAt = rows.findIndex((row, n) => isTimed(row) && !isLabelled(rows, n))
  // Without a head, what stands above the day, and labels below it.
  const from = rows[timedAt]?.number ?? 0
  const dated = lines.findLast(({ number, text }) => number < from && takeDay(text) !== null)?.number ?? -1
  const isAbove = ({ number }: SourceLine, n: number): boolean => number < dated || isLabelled(rows, n)
  const until = headAt >= 0 ? headAt : rows.findIndex((row, n) => n >= timedAt || !isAbove(row, n))
  const above = until > 0 && timedAt >= 0 && rows.slice(0, until).every(isOfWhole) ? rows.splice(0, until) : []
  const [first] = rows
  if (!first || rows.length < 2 || rows.length < lines.length / 3) return null
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (width > MOST_COLUMNS) return null
  const daysOf = daysAbove(first, firstDay, gap) ?? new Map<number, string>()
  const isHead = daysOf.size > 0 || isHeadOf(first)
  const { free, rows: all } = withTimesBelow(isHead ? rows.slice(1) : rows, width)
  const body = isHead ? all : withNamesBehind(all, width)
  const columns = Array.from({ length: width }, (_, n): Column => {
    const below = guessed(body.map(({ cells }) => cells[n] ?? ''))
    if (!isHead) return below
    const bound = below === 'time' ? boundOf(first.cells[n] ?? '') : null
    return bound ?? named(first.cells[n] ?? '') ?? below
  })
  // What somebody belongs to stands behind who it is, beside titles: `Team`, `Ville`.
  for (const n of isHead ? columns.keys() : [])
    if (
      belonging.test(plain(first.cells[n] ?? '')) &&
      columns.some((column, at) => at !== n && isOfTitles(column)) &&
      columns.slice(0, n).some((column) => column === 'people' || column === 'family' || column === 'given')
    )
      columns[n] = 'line'
  // `Title` heads what somebody is, where it stands behind whoever speaks and other titles stand in all rows.
  const besideAt = columns.findIndex(
    (column, n) =>
      isHead &&
      isOfTitles(column) &&
      columns[n - 1] === 'people' &&
      /^(?:titres?|titles?)$/iu.test(plain(first.cells[n] ?? '')),
  )
  const calledAt0 = columns.findIndex(isOfTitles)
  const isCalledApart = ({ cells }: SourceLine): boolean => !cells[besideAt] || !!cells[besideAt - 1]
  const calledBy = body.map(({ cells }) => cells[calledAt0] ?? '').filter(Boolean)
  if (
    besideAt > 0 &&
    calledAt0 < besideAt &&
    calledBy.length > body.length * 0.8 &&
    new Set(calledBy).size > calledBy.length * 0.8 &&
    body.every(isCalledApart)
  )
    columns[besideAt] = 'line'
  // `Slot` heads the counts of sessions, where another column has times.
  const isClock = (n: number): boolean => body.some(({ cells }) => takeTimes(cells[n] ?? '') !== null)
  if (columns.filter((column) => column === 'time').length > 1)
    for (const [n, column] of columns.entries())
      if (column === 'time' && !isClock(n))
        columns[n] = body.every(({ cells }) => /^(?:\d{0,2}|[A-H]|[–—-])$/u.test(cells[n] ?? '')) ? 'count' : 'title'
  // Of two columns of times, the second says until when, where it is later in most rows.
  const [startAt = -1, endAt = -1] = columns.flatMap((column, n) => (column === 'time' ? [n] : []))
  const both = endAt < 0 ? [] : body.filter(({ cells }) => cells[startAt] && cells[endAt])
  const isLater = ({ cells }: SourceLine): boolean =>
    (takeTimes(cells[startAt] ?? '')?.startsAt ?? '') < (takeTimes(cells[endAt] ?? '')?.startsAt ?? '')
  if (both.length > 0 && both.filter(isLater).length > both.length * 0.7) columns[endAt] = 'end'
  // Where a column of names has first names only, they are whole names.
  if (columns.includes('given') && !columns.some((column) => column === 'family' || column === 'people'))
    columns[columns.indexOf('given')] = 'people'
  const tracks =
    daysOf.size > 0
      ? [...daysOf.keys()]
      : isHead
        ? columns.flatMap((_, n) => (track.test(plain(first.cells[n] ?? '')) ? [n] : []))
        : []
  if (tracks.length > 1) for (const n of tracks) columns[n] = 'track'
  // What another name heads beside a column of titles is said of these, where it is in no other language.
  const titles = columns.flatMap((column, n) => (isHead && named(first.cells[n] ?? '') === 'title' ? [n] : []))
  // `Présentation` beside `Titre` heads whoever presents.
  for (const n of columns.includes('people') ? [] : titles.slice(1)) {
    const said = body.map(({ cells }) => cells[n] ?? '').filter(Boolean)
    if (said.length > 2 && said.filter((cell) => surePeople(cell) !== null).length > said.length * 0.6)
      columns[n] = 'people'
  }
  if (titles.length > 0)
    for (const [n, column] of columns.entries())
      if (
        isOfTitles(column) &&
        plain(first.cells[n] ?? '') !== '' &&
        !ofBlocks.test(plain(first.cells[n] ?? '')) &&
        named(first.cells[n] ?? '') === null &&
        columns[titles[0] ?? -1] === 'title' &&
        guessed(body.map(({ cells }) => cells[titles[0] ?? -1] ?? '')) === column
      )
        columns[n] = 'note'
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
    const isOf =
      said.filter((cell) => acronym.test(cell) || isOffice(cell) || isPosition(cell)).length > said.length / 2
    const isUnnamed = !isHead || named(first.cells[n] ?? '') === null
    // Words that nobody is called by, where somebody stands beside each.
    const isOpen = !isHead || plain(first.cells[n] ?? '') === ''
    const isBeside =
      said.every((cell) => cell.split(' ').length < 9 && !(isSureName(cell) && nameIn(cell) !== null)) &&
      ((isOpen && said.filter((cell) => isTitleLike(cell)).length <= said.length / 5) ||
        said.every((cell) => /^\p{Lu}\P{N}*$/u.test(cell) && cell.split(' ').length < 7)) &&
      body.every(({ cells }) => !cells[n] || peopleInCell(cells[n - 1] ?? '', 'speaker') !== null)
    // Else it is the only one that says what people speak of.
    const isTitled = columns.some((other, at) => at !== n && isOfTitles(other))
    if (
      isUnnamed &&
      isTitled &&
      ['people', 'role'].includes(columns[n - 1] ?? '') &&
      said.length > 0 &&
      ((isOf && column !== 'people') || isBeside) &&
      !['time', 'end'].includes(column)
    )
      columns[n] = 'line'
  }
  // `Role` heads what somebody is, where its cells name no part in a session.
  for (const [n, column] of columns.entries()) {
    const said = body.map(({ cells }) => cells[n] ?? '').filter(Boolean)
    const isPart = (cell: string): boolean => takeRole(cell) !== null || /^(?:speaker|orat|interven)/iu.test(cell)
    if (column === 'role' && said.filter(isPart).length < said.length / 2) columns[n] = 'line'
  }
  // First and family names in columns of their own.
  const given = columns.indexOf('given')
  const family = columns.findIndex((column) => column === 'family' || column === 'people')
  const whole = (cells: readonly string[]): string[] =>
    given < 0 || family < 0
      ? [...cells]
      : cells.map((cell, n) => (n === given ? '' : n === family ? wholeNames(cells[given] ?? '', cell) : cell))
  if (family >= 0) columns[family] = 'people'
  // `Titre` and `Title` are one title in two languages.
  const titleAt = (form: RegExp): number =>
    isHead
      ? columns.findIndex((column, n) => {
          const said = plain(first.cells[n] ?? '')
          return column === 'title' && form.test(said) && !/\s[/|]\s/u.test(said)
        })
      : -1
  const [french, english] = [titleAt(inFrench), titleAt(inEnglish)]
  if (french >= 0 && english >= 0) {
    columns[french] = 'fr'
    columns[english] = 'en'
  }
  // Two columns of titles that stand beside each other in all rows, one in each language: `Item`, `Point`.
  const [oneAt = -1, twoAt = -1, third] = columns.flatMap((column, n) => (column === 'title' ? [n] : []))
  const leaning = (n: number): number =>
    body.reduce((sum, { cells }) => {
      const language = languageOf(cells[n] ?? '')
      return sum + (language === 'fr' ? 1 : language === 'en' ? -1 : 0)
    }, 0)
  if (
    isHead &&
    twoAt >= 0 &&
    third === undefined &&
    !columns.includes('fr') &&
    !columns.includes('en') &&
    leaning(oneAt) * leaning(twoAt) < 0 &&
    body.filter(({ cells }) => !cells[oneAt] === !cells[twoAt]).length > body.length * 0.8
  ) {
    columns[oneAt] = leaning(oneAt) > 0 ? 'fr' : 'en'
    columns[twoAt] = leaning(twoAt) > 0 ? 'fr' : 'en'
  }
  // A column that shows a language, and one of titles that shows the other where it shows one, filled beside it.
  const showing = columns.flatMap((column, n) => (column === 'fr' || column === 'en' ? [n] : []))
  const called = columns.flatMap((column, n) => (column === 'title' ? [n] : []))
  const [shownAt = -1, calledAt = -1] = [showing[0], called[0]]
  const shown = columns[shownAt]
  if (isHead && showing.length === 1 && called.length === 1 && (shown === 'fr' || shown === 'en')) {
    const isBeside = body.every(({ cells }) => !cells[shownAt] === !cells[calledAt])
    const told = guessed(body.map(({ cells }) => cells[calledAt] ?? ''))
    if (isBeside && (told === 'fr' || told === 'en') && told !== shown) columns[calledAt] = told
  }
  // A column of sessions beside one of titles, filled once for several rows, heads these.
  const filled = (n: number): number => body.filter(({ cells }) => plain(cells[n] ?? '') !== '').length
  const themeAt = !isHead && free.size > 0 ? columns.indexOf('time') - 1 : -1
  const namedAt = isHead
    ? columns.findIndex(
        (column, n) =>
          isOfTitles(column) &&
          ofBlocks.test(plain(first.cells[n] ?? '')) &&
          columns.some((other, at) => at > n && isOfTitles(other)),
      )
    : -1
  const placeOf = new Map(body.map(({ number }, n) => [number, n]))
  /** Whether a column that nothing heads has labels of blocks, half days or merged cells, each for several rows with titles of their own. */
  const isOfParts = (n: number): boolean => {
    const isOpen = isHead ? plain(first.cells[n] ?? '') === '' : isOfTitles(columns[n] ?? 'other')
    const titleAt = columns.findIndex((column, at) => at > n && isOfTitles(column))
    if (!isOpen || titleAt < 0) return false
    const heading = body.filter(({ cells }) => !!cells[n] && !!cells[titleAt])
    const below = body.filter(({ cells }) => !cells[n] && !!cells[titleAt])
    const isPart = ({ cells, number }: SourceLine): boolean =>
      takeBlock(cells[n] ?? '') !== null ||
      takeHalfDay(cells[n] ?? '') !== null ||
      isChaired(cells[n] ?? '') ||
      body[(placeOf.get(number) ?? -1) + 1]?.spanned?.includes(n) === true
    return heading.length > 0 && below.length > 0 && heading.every(isPart)
  }
  const unnamedAt = namedAt < 0 ? columns.findIndex((_, n) => isOfParts(n)) : -1
  const blockAt = themeAt >= 0 && filled(themeAt) <= body.length / 2 ? themeAt : namedAt >= 0 ? namedAt : unnamedAt
  /** Whether rows have a title and no session, below one that has both: the session spans them. */
  const isSpanned = (n: number): boolean => {
    let isBoth = false
    return body.some(({ cells }) => {
      if (cells[blockAt]) isBoth = !!cells[n]
      return isBoth && !cells[blockAt] && !!cells[n]
    })
  }
  if (
    (unnamedAt >= 0 && blockAt === unnamedAt) ||
    (blockAt >= 0 &&
      columns.some((column, n) => n > blockAt && isOfTitles(column) && (filled(n) > filled(blockAt) || isSpanned(n))))
  )
    columns[blockAt] = 'block'
  // Kinds of sessions head nothing: `Plénière`, `Visite`, `Table ronde`.
  if (blockAt >= 0 && columns[blockAt] === 'block') {
    const said = body.map(({ cells }) => plain(cells[blockAt] ?? '')).filter(Boolean)
    if (said.every((cell) => ofKinds.test(cell))) columns[blockAt] = 'kind'
  }
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
    !columns.some((column) => ['time', 'people', 'line', 'discussant'].includes(column)) &&
    !(columns.includes('fr') && columns.includes('en'))
  )
    return null
  // Days that are counted or called by those of the week, where the first is the day of the whole.
  const daysAt = columns.indexOf('day')
  const counted = body.map(({ cells }) => plain(cells[daysAt] ?? '')).filter(Boolean)
  const isBare = counted.every((cell) => /^\d$/u.test(cell))
  const among = (cell: string): string | null =>
    firstDay === null ? null : dayAmong(isBare ? `J${plain(cell)}` : cell, firstDay, gap)
  const isAmong = among(counted[0] ?? '') === firstDay
  const dayOf = (cell: string): string | null => dayIn(cell, year) ?? (isAmong && cell !== '' ? among(cell) : null)
  return { columns, head: isHead ? first : null, above, body, free, tracks, daysOf, blockAt, dayOf, whole, spokenIn }
}
