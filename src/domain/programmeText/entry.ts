import { withoutKindBehind } from './discussions'
import { languageOf, type Language } from './languageOf'
import { onceFor, MOST_OF_A_LINE, plain } from './lines'
import {
  isFarewell,
  isGreeting,
  isKindOfMeeting,
  isKindOfTalk,
  isRoundTable,
  kindOf,
  takeDay,
  type Times,
} from './marks'
import { firstNamesIn, somebodyIn, toldIn } from './told'
import { labelledOnce, roleOfSpoken, spokenWithin, takeRole, type PastedRole } from './roles'
import {
  isOffice,
  isPosition,
  isSureName,
  isTitled,
  isTitleLike,
  isUnknownOne,
  notSure,
  nameIn,
  peopleIn,
  roleOf,
  surePeople,
  type PastedPerson,
} from './people'

export type PastedTexts = Record<Language, string | null>

/** A session that a text proposes. `lines` are the numbers of the lines that it was read from. */
export interface PastedSession extends Times {
  kind: 'block' | 'talk' | 'discussion' | 'break'
  /** `YYYY-MM-DD` where it is another day than the one of the whole; null otherwise. */
  day: string | null
  title: PastedTexts
  abstract: PastedTexts
  people: PastedPerson[]
  sessions: PastedSession[]
  /** How long it is, where the text says that and no end. */
  minutes: number | null
  lines: number[]
}

/** A session on the way: what marks it in the text says later where it stands. */
export interface Entry extends Omit<PastedSession, 'kind' | 'sessions'> {
  kind: PastedSession['kind'] | null
  depth: number | null
  /** That it is a day: what stands below it is of it, breaks too. */
  isDay?: true
  /** That it is half a day. */
  isHalf?: true
  /** That blank lines part it from what stands above it. */
  isApart?: boolean
  /** That its label says that all speak with each other: `Table ronde 1`. */
  isRound?: true
  /** That its label says so where no talks stand in it: `Panel 2`. */
  isPanel?: true
  /** How long each of those that stand in it is, where the text says so: `Talks (15 min each)`. */
  each?: number
  /** That it is a row of a table. */
  isRow?: true
  /** What its label is, `Session 2`: its title where it has no other. */
  label?: string
  /** That a table says that it stands in no block. */
  isFree?: true
  /** That its title shows no language: it stands under the one of the text. */
  isUnsure: boolean
}

/** More marks than part a title from people, or from itself in the other language: no more of a line are tried. */
const MOST_MARKS = 12
/** Of a long line, which is dear to read in many ways, the last few marks are tried. */
const LONG = 300
const FEW_MARKS = 4

export const noTexts = (): PastedTexts => ({ fr: null, en: null })

export const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

/** Whether nothing is said in either language. */
export const isEmpty = ({ en, fr }: PastedTexts): boolean => en === null && fr === null

/** A long text, or one of several sentences, is no title. */
export const isProse = onceFor(
  (text: string): boolean =>
    text.length > 280 ||
    (text.length > 100 && (text.match(/[\p{L}\p{N})»”]\s?[.!?…](?:\s+\p{Lu}|$)/gu) ?? []).length > 1),
)

/** Whether a text is one whole sentence of some length. */
export const isSentence = (text: string): boolean =>
  /[\p{Ll}\d][»”")]?\.$/u.test(text) && plain(text).split(' ').length > 9

/** The one language that texts are in; null where they are in none or in both. */
export const onlyLanguage = ({ en, fr }: PastedTexts): Language | null => {
  if ((fr === null) === (en === null)) return null
  return fr === null ? 'en' : 'fr'
}

const quotedRound =
  /^((?:(?:grande|final|closing|opening)\s)?(?:table[- ]ronde|round[- ]?table|panel(?: discussion)?|débat|debate))\s*[:,–—-]?\s*[«“"]\s*([^«»“”"]{4,200}?)\s*[»”"]\s*\.?$/iu

/** A title without the quotation marks that it stands in. */
export const unquoted = (written: string): string => {
  const text = withoutKindBehind(written)
  const match = /^(?:«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)")\s*[.,;]?$/u.exec(text.trim())
  // `Table ronde « A title »`
  const round = match ? null : quotedRound.exec(text.trim())
  // `Table ronde Vivre de sa haie`
  if (
    !match &&
    !round &&
    /^table[- ]ronde\s\p{Lu}\p{Ll}/u.test(text.trim().toLowerCase().slice(0, 12) + text.trim().slice(12))
  )
    return unquoted(text.trim().replace(/^(table[- ]ronde)\s/iu, '$1 : '))
  if (round && !/:\s/.test(round[2] ?? ''))
    return `${round[1]}${/ronde$|^débat$/iu.test(round[1] ?? '') ? ' :' : ':'} ${(round[2] ?? '').trim()}`
  // `“A title,” A B`
  const inner = match?.[1] ?? match?.[2] ?? match?.[3]
  return (inner?.replace(/,$/, '') ?? text.replace(/(?<=\p{L}{3}\)?)\s*[:/|]\s*$/u, '')).trim()
}

/** Texts in both languages of one line, `… / …`, or in the one that it is in; `isUnsure` where the words show none and `fallback` was taken. `leading` is the language of the first of two that show none. */
export const textsIn = (
  written: string,
  fallback: Language,
  leading?: Language,
  isMixed = true,
): { texts: PastedTexts; isUnsure: boolean } => {
  const text = unquoted(written)
  const isLine = text.length <= MOST_OF_A_LINE
  const strokes = isLine ? [...text.matchAll(/\s+(?:\/{1,2}|\|)\s+|\s*\t\s*/g)] : []
  // `Journée des archives – Archives Day`, where the text has both languages.
  const dashes = isLine && strokes.length === 0 && leading ? [...text.matchAll(/\s+[–—-]\s+/g)] : []
  const isDashed = dashes.length === 1
  const marks = isDashed ? dashes : strokes
  for (const mark of marks.slice(0, MOST_MARKS)) {
    if (!isOpenAt(text, mark.index)) continue
    const [left, right] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
    const [first, second] = [languageOf(left), languageOf(right)]
    if (isDashed && (first === null || second === null || first === second || first !== leading)) continue
    if (plain(left) === plain(right)) return { texts: { fr: unquoted(left), en: unquoted(right) }, isUnsure: false }
    const isShown = first !== null && second !== null && first !== second
    if (!isShown && !(leading && marks.length === 1) && (isKindOfMeeting(left) || isKindOfMeeting(right))) continue
    if (!isMixed && (first === null || second === null)) continue
    // `Lunch debout / Standing lunch`: loan words show the wrong language.
    const [long = 0, short = 0] = [left, right].map((half) => plain(half).split(' ').length).toSorted((a, b) => b - a)
    const isShort = long < 5 || (long < 13 && long <= short * 2)
    const isLoan = first === second && first !== null && isShort && leading !== undefined && marks.length === 1
    if (first === second && !isLoan && (first !== null || !leading || marks.length > 1)) continue
    // Where one half shows its language, the order of the others says more than a suffix.
    const isOneShown = marks.length === 1 && leading !== undefined && (first === null) !== (second === null)
    const language =
      (isLoan || isOneShown ? leading : first) ?? (second === null ? leading : null) ?? (second === 'fr' ? 'en' : 'fr')
    return { texts: { ...noTexts(), [language]: unquoted(left), [other(language)]: unquoted(right) }, isUnsure: false }
  }
  const language = languageOf(text)
  return { texts: { ...noTexts(), [language ?? fallback]: unquoted(text) }, isUnsure: language === null }
}

/** A title and people that a line may be parted into, and how much speaks for it. */
interface Split {
  title: string
  people: PastedPerson[]
  weight: number
  /** The mark that parts them, and on which side of it the people stand: `– behind`. */
  form: string
}

/** What most lines of a text have in common: how a title and people are parted, and which language stands first where both are in a line. */
export interface Shape {
  form: string | null
  /** Whether a title stands below another in the other language. */
  isBeneath?: boolean
  leading?: Language
  /** Whether lines in both languages stand there. */
  isMixed?: boolean
}
const noShape: Shape = { form: null }

/** How sure it is that words name people: 1 for each that is a name for sure, 1 for each of whom something is said. */
const sureness = (people: readonly PastedPerson[]): number =>
  people.reduce((sum, { line, name }) => sum + (line === '' ? 0 : 1) + (isSureName(name) ? 1 : 0), 0) / people.length

const nobody =
  /(?:^|\s*[–—,(-]\s*)(?:(?:intervenant|orateur|oratrice|speaker|nom|name|discussant|modérat|moderat)\S*\s+)?(?:à (?:confirmer|préciser|désigner)|t\.?b\.?[cad]\.?|to be (?:confirmed|announced|determined))(?:\s*\)?|,\s[^(),]{3,60}\)|\s\([^()]{2,60}\))$|\s*[:–—,(-]\s*N\.\s?N\.\)?$|\s+[–—-]\s+NN$|\s+(?:[–—-]\s+|\()(?:all|everyone|tou(?:te)?s|tout le monde)\)?$|,\s(?:all(?: (?:partners|participants|speakers|of us|together))?|everyone|tou(?:te)?s(?: les (?:partenaires|participant\p{L}*|intervenant\p{L}*))?)$|\s+\|\s+(?:all|everyone|tou(?:te)?s)(?: les)?(?: (?:speakers|participante?s|panell?ists|presenters|intervenante?s))?$/iu
/** `Speaker tbc, DG ENV` */
const nobodyOf =
  /^(?:(?:intervenante?|orateur|oratrice|speaker|nom|name|discussante?|modérat\S+|moderator)\s+)?(?:à (?:confirmer|préciser)|t\.?b\.?[cad]\.?|to be (?:confirmed|announced|determined))\s*[,(–-]\s*[^,;]{2,60}$/iu

/** `[abstract to follow]` */
const toFollow =
  /^[[(]?(?:abstract|résumé|title|titre|bio(?:graphy|graphie)?|details?|détails?|summary|slides|speakers?|intervenante?s?)\s?:?\s(?:(?:and|et|&|\/)\s\p{L}+\s)?(?:to follow|to come|t\.?b\.?[ca]|à (?:venir|suivre|préciser|confirmer)|suivra|forthcoming|to be (?:confirmed|announced))[\])]?\.?$/iu

const everybody =
  /^(?:(?:avec|with|par|by)\s)?(?:tou(?:te)?s|all|everyone|everybody|tout le monde|ensemble|all (?:the |of the |of today[’']s )?(?:speakers|participants|panell?ists|presenters|members)|tou(?:te)?s les (?:participante?s|intervenante?s|orat(?:eur|rice)s|panélistes|membres|conférencier·?s?))(?:\s[/|]\s(?:all|everyone|tou(?:te)?s)(?:\s(?:the\s|les\s)?\p{L}+)?)?\.?$/iu
/** Whether a line says only that all speak: no title, and nobody. */
export const isOfEverybody = onceFor((text: string): boolean => everybody.test(plain(text)))

/** `Un représentant de la DREAL (à confirmer)` */
const oneOf =
  /^(?:une?|un[·.(-]?e\)?|an?|one|deux|two|des|some)\s(?:\p{Ll}[\p{L}·.()-]+\s){0,3}?(?:représentant|representative|membre|member|porte-parole|spokesperson|élue?|délégué|delegate|témoin|responsable|élèves?|étudiant|student|patient|agent|collègue|colleague)[\p{L}·.()-]*(?:\s.{2,80})?$/iu

/** The bracket that a line ends with. */
const oneBehind = /(?<=\S)\s*\(([^()]{4,100})\)$/u

/** Whether a line says only that somebody is not known yet: `speaker to be confirmed`. */
export const isOfNobody = onceFor(
  (text: string): boolean =>
    text.length < 200 &&
    (plain(text).replace(nobody, '') === '' ||
      nobodyOf.test(plain(text)) ||
      toFollow.test(plain(text)) ||
      oneOf.test(plain(text)) ||
      (/^[([]\s*(?:t\.?b\.?[cad]|à confirmer)/iu.test(text) && isUnknownOne(text))),
)

/** Where nothing is in brackets or quotation marks. */
const isOpenAt = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  const count = (marks: RegExp): number => (before.match(marks) ?? []).length
  return count(/[([«“]/g) <= count(/[)\]»”]/g) && count(/"/g) % 2 === 0
}

/** Whether a title still names people: a role stands behind a mark in it. */
const leavesPeople = (title: string): boolean =>
  title.split(/\s+[–—-]\s+|\s*;\s*/).some((part, n) => n > 0 && takeRole(part) !== null)

const house =
  /^(?:l[’']|the\s)?(?:univ(?![eé]rsel)|school|[ée]cole|institut|coll[eè]ge|facult|cent(?:er|re)(?!\p{L})|cnrs|inrae|inserm|hochschule|mus[ée]e|minist|h[ôo]pital|clini(?:c|que)(?!al)|chu(?!\p{L})|lyc[ée]e|iut(?!\p{L})|m[ée]diathèque|biblioth|archives|(?:paris|lyon|rennes|lille|toulouse|bordeaux|strasbourg|aix)\s\d{1,2}(?!\d))/iu
/** Words of parts of houses: `UCLouvain – Earth and Life Institute`. */
const partOfHouse =
  /(?<!\p{L})(?:institute?|d[ée]part[e]?ment|faculty|faculté|school|école|units?|unité|lab(?:oratoire|oratory|s)?|cent(?:re|er)|direction|directorate|service|section|division|campus|umr|chaire|team|équipe|bureau|office|agro|pôle|branch|country office|regional office)(?!\p{L})/iu
const part =
  /^(?:\p{Lu}[\p{L}\d’'-]*|d[eu]s?|la|le|et|of|the|and|d[’']\p{Lu}\p{L}+)(?:\s(?:\p{Lu}[\p{L}\d’'-]*|\d|d[eu]s?|la|le|et|of|the|and|d[’']\p{Lu}\p{L}+)){0,4}$/u
/** Whether a dash stands within what somebody is of: `A B, Université Toulouse – Jean-Jaurès`. */
const isWithinHouse = (left: string, right: string): boolean => {
  const last = left.split(/,\s+|\s[–—-]\s|\(/).at(-1) ?? ''
  return (
    last !== left &&
    !left.endsWith(')') &&
    (house.test(last) || (/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(last.trim()) && partOfHouse.test(right))) &&
    part.test(right.trim()) &&
    kindOf(right) === null &&
    !/^(?:welcome|bienvenue|introduction|opening|ouverture|closing|cl[ôo]ture|conclusions?|keynote|accueil)(?!\p{L})/iu.test(
      right,
    )
  )
}

/** `Review of the day (discussion led by A B)` */
const ledWith =
  /^(?:discussions?|débats?|échanges?|questions?|table ronde|séance|session|atelier|debate|q\s?&\s?a|exchanges?)\s(?=(?:\p{L}+ée?s?\spar|(?:led|moderated|chaired|facilitated|hosted|introduced)\sby)\s)/iu
/** Whether a title says in brackets that all speak: `Review of the day (discussion led by A B)`, `Bilan (échanges)`. */
export const isDiscussed = onceFor(
  (text: string): boolean =>
    text.length < 300 &&
    /\((?:discussions?|débats?|échanges?|table ronde|debate|q\s?&\s?a|open discussion)(?:\s(?:\p{L}+ée?s?\spar|(?:led|moderated|chaired|facilitated|hosted|introduced)\sby)\s[^()]{3,80})?\)\s*$/iu.test(
      text,
    ),
)

/** The ways to part a line into a title and people, at each mark that may do so; `shape` is how the other lines of the text are parted. */
const splitsOf = (text: string, role: PastedRole, shape: Shape): Split[] => {
  const splits: Split[] = []
  const isPeople = (words: string): boolean => peopleIn(words, role) !== null
  let mark = ''
  const behind = (left: string, right: string, least: number, more: number, as = role, isLabelled = false): void => {
    const form = `${mark} behind`
    const isUsual = shape.form === form
    const isAlone =
      !isUsual &&
      !(isTitled(right) && !isTitled(left) && surePeople(left) === null) &&
      isPeople(left) &&
      // `Habiter Kuujjuaq – Émilie Gagné`
      !(mark === '–' && nameIn(left) !== null && !isSureName(left) && nameIn(right) !== null && isSureName(right)) &&
      ((mark !== 'by' && !isLabelled) || surePeople(left) !== null)
    const isNamed = ['by', '–', '|', '('].includes(mark)
    const people = left.trim() === '' || isAlone ? null : isNamed ? somebodyIn(right, as) : peopleIn(right, as)
    if (people && sureness(people) >= (isUsual ? 0 : least))
      splits.push({
        form,
        title: left,
        people,
        weight:
          sureness(people) +
          (isUsual ? 0.75 : 0) +
          more -
          (leavesPeople(left) ? 1 : 0) +
          0.4 * (people.length - 1) +
          (isTitleLike(left) ? 0.5 : 0),
      })
  }
  const before = (left: string, right: string, more: number): void => {
    const form = `${mark} before`
    const isUsual = shape.form === form
    if (
      right.trim() === '' ||
      (isPeople(right) &&
        (!isUsual ||
          // `A B (C) : Simone Weil, l’attention et l’effort` is of whom others are told so before a colon.
          (!(mark === ':' && /\)\s*$/.test(left)) && surePeople(right)?.some(({ name }) => isSureName(name)))))
    )
      return
    // `A B (C), Twenty years after “a book”: what is left`
    if (mark === '' && /\)[,.]?\s[^()]*\p{L}$/u.test(left) && !/^(?:«[^«»]*»|“[^“”]*”|"[^"]*")\s*\.?$/u.test(right))
      return
    // `Formats MBOX, EML, PST : lesquels garder ?` goes on.
    if (mark === ':' && !isUsual && /^\p{Ll}/u.test(right) && !/\)\s*$/.test(left)) return
    // What shows no language may go on saying who somebody is, where commas did so before.
    const goesOn = /,(?![^(]*\))/.test(left)
    if (mark === '–' && isWithinHouse(left, right)) return
    // Whoever is followed by brackets has been told of: what follows is the title, short as it may be.
    const isTold = mark === 'on' || /\)\s*$/.test(left)
    if (
      goesOn &&
      /,/.test(right) &&
      !/^[«“"]/.test(right) &&
      !(isTitleLike(right) && (mark === ':' || (mark === '–' && (isUsual || plain(right).split(' ').length > 6))))
    )
      return
    if (!isUsual && !isTold && !isTitleLike(right) && (plain(right).split(' ').length < 3 || /,/.test(right) || goesOn))
      return
    const people = peopleIn(left, role)
    const isQuoted = /^[«“"]/.test(right)
    if (people && (sureness(people) >= 1 || isQuoted || isUsual))
      splits.push({ form, title: right, people, weight: sureness(people) + (isUsual ? 0.75 : 0) + more })
  }
  const marks = [
    ...text.matchAll(
      /\s+(?:[–—|~=-]|[-–=]?>{1,2}|[→⇒➔➜►▶])\s+|\s*\t\s*|\s*:\s+|,\s+|\s*;\s+|\s+\/\s+|\s+(?=[«“"])|(?<=\p{L}[?!.,]?[»”"]|[?!]»|\s»)\s+(?=\p{Lu})|(?<=[\p{L})]{2,}[.?!…]|[\p{L}-]\d{1,4}[.?!]|\s[?!])(?<!(?:^|\s)(?:Prof|Fr|Br|Sr|Bp|Dre?|Pr|Mrs?|Ms|Mme|Mlle|St|Hon|Rev|Ing|Eng|Engr|Cllr|Col|Capt|Gen|Adv|Arch|Amb|Sen|Judge|Me)\.)\s+(?=\p{Lu})|(?<=\S)\s{2,}(?=\p{Lu})/gu,
    ),
    ...spokenWithin(text),
  ]
    .filter(({ index }) => isOpenAt(text, index))
    .sort((one, two) => two.index - one.index)
  const most = text.length > LONG ? FEW_MARKS : MOST_MARKS
  const parting = marks.filter(({ 0: mark }) => !/^,\s+$/.test(mark)).slice(0, most)
  const commas = marks.filter(({ 0: mark }) => /^,\s+$/.test(mark)).slice(0, most)
  for (const { 0: written, index } of [...parting, ...commas]) {
    const [left, right] = [text.slice(0, index), text.slice(index + written.length)]
    const isSpoken = /\p{L}/u.test(written) ? { role: roleOfSpoken(written) } : null
    mark = isSpoken
      ? 'by'
      : /^ {2,}$/.test(written) && !/[.?!…»”"]$/u.test(left)
        ? '–'
        : written.trim().replace(/^(?:[—~=-]|[-–=]?>{1,2}|[→⇒➔➜►▶])$/u, '–')
    const labelled = mark === ';' ? takeRole(right) : null
    // `A Vignette Experiment with Swedish Recruiters`
    const isCapital =
      /^\s+(?:with|by)\s+(?:the\s)?$/u.test(written) &&
      (left.match(/(?:^|\s)\p{Lu}\p{Ll}/gu) ?? []).length > 2 &&
      !/\s\p{Ll}{5,}/u.test(left) &&
      right.split(' ').length < 4 &&
      !isSureName(right)
    if (isSpoken && isCapital) continue
    if (isSpoken && !/^\p{Lu}/u.test(right)) continue
    // `with the Plymouth Trawler Agents`, `par la Ville`
    if (isSpoken && /\s(?:the|l[ae]s?)\s+$/iu.test(written) && !isTitled(right)) {
      // `avec le FIPHFP – A B` has the house in its title.
      const [who] = isSureName(right) ? (peopleIn(right, role) ?? []) : []
      if (!who || !right.startsWith(who.name)) continue
    }
    if (isSpoken) behind(left, right, 0, 1, isSpoken.role)
    else if (mark === ';') {
      if (labelled) behind(left, right, 0, 1, labelled.role)
      else if (!/;/.test(left) && (shape.form === '; behind' || isSureName(peopleIn(right, role)?.[0]?.name ?? '')))
        behind(left, right, 1, 0)
    } else if (mark === '/') {
      // `A title / A B / An organisation`
      const said = takeRole(right)
      const isSure = surePeople(right, role)?.some(({ line, name }) => line !== '' || isSureName(name)) === true
      if (said || !isTitleLike(right) || (isSure && nameIn(left) === null))
        behind(left, right.replace(/\s+\/\s+/gu, ', '), 1, 0.25, said?.role)
    } else if (mark === ':') {
      const said = takeRole(`${left}:`)
      behind(left, right, said?.rest === '' ? 0 : 0.5, 0.25, said?.rest === '' ? said.role : role)
      before(left, right, 0.25)
    } else if (mark === ',') {
      // `General discussion, chair: A B`
      const said = takeRole(right)
      if (said && said.rest !== '' && /^\p{L}+(?:\s\p{L}+)?\s?:/u.test(right)) behind(left, said.rest, 0, 1, said.role)
      else behind(left, right, /[»”"]\s*$/.test(left) ? 0 : 1, 0)
      const isTitle =
        (left.endsWith(')') ||
          (shape.form === ', before' && isSureName(left) && nameIn(left) !== null && !isPeople(right))) &&
        /^\p{Lu}|^\d/u.test(right) &&
        (!isPosition(right) ||
          // `A B (C), Le juriste et son double`
          (left.endsWith(')') &&
            /^(?:L[ae]s?\s|L[’']|The\s|An?\s)/u.test(right) &&
            plain(right).split(' ').length > 3) ||
          (shape.form === ', before' && left.endsWith(')') && plain(right).split(' ').length > 3)) &&
        (isTitleLike(right) ||
          (shape.form === ', before' &&
            (languageOf(right) !== null || (left.endsWith(')') && plain(right).split(' ').length > 3))) ||
          !isOffice(plain(right).split(' ').slice(0, 3).join(' ')))
      if (/^[«“"‘']/.test(right) || isTitle) before(left, right, 0.5)
    } else if (mark === '' && /[.?!…]$/.test(left)) {
      const said = takeRole(right)
      // `Who pays? A B, C D; moderator E F`
      const some = !said && /[?!]$/.test(left) && /[;,]/.test(right) ? peopleIn(right, role) : null
      const isLed = (some?.length ?? 0) > 1 && some?.some((person) => person.role !== role) === true
      behind(
        left.replace(/(?<!\.)\.$/, ''),
        right,
        said || isLed ? 0 : isTitled(right) ? 0.5 : 1.5,
        said ? 1.25 : isLed ? 0.75 : 0,
        said?.role,
      )
    } else if (mark === '' && /[»”"]$/.test(left)) behind(left, right, 0.5, 0.25)
    else {
      // `A title – A B / An organisation`, `A title | A B | An organisation`
      const [name = '', house = '', more] = right.split(/[\t|]/.test(mark) ? /\s*\t\s*|\s+[|/]\s+/u : /\s+\/\s+/u)
      const isSlashed =
        house !== '' && more === undefined && nameIn(name) !== null && !isTitleLike(house) && nameIn(left) === null
      if (mark !== '') behind(left, isSlashed ? `${name} (${house})` : right, 0, 0.5)
      if (mark !== '' || /^[«“"]/.test(right)) before(left, right.replace(/^[|–—-]\s+/, ''), 0.5)
    }
  }
  // `A B (C) on a title`
  const about =
    /^(.+?[)\]])\s+(?:(?:sur|on|about|parle de|au sujet de|à propos de)\s+(.{4,})|([«“\p{Lu}].{3,}))$/su.exec(text)
  if (about) {
    mark = 'on'
    before(about[1] ?? '', about[2] ?? about[3] ?? '', 0.25)
  }
  // `A B on a title`, where others are told so.
  const bare =
    shape.form === 'on before' || shape === noShape
      ? /^([^\s,]+(?:\s[^\s,]+){1,3}?(?:,\s[^,]{3,60},)?)\s+(?:sur|on)\s+(\S.{3,})$/su.exec(text)
      : null
  const speaker = bare?.[1]?.replace(/,$/, '') ?? ''
  if (bare && surePeople(speaker)?.length === 1) {
    mark = 'on'
    before(speaker, bare[2] ?? '', 0.25)
  }
  // `Presentation of the project (A B, C) and questions`
  const within = /^([^()]{4,120}?)\s\(([^()]{5,120})\)\s+((?:et|and|puis|then|&|\+)\s[^()]{3,60})$/su.exec(text)
  if (within && surePeople(within[2] ?? '', role) !== null) {
    mark = '('
    behind(`${within[1]} ${within[3]}`, within[2] ?? '', 0.5, 0.25)
  }
  const bracket = /^(.*\S)\s*[([]([^()[\]]*(?:(?:\([^()]*\)|\[[^[\]]*\])[^()[\]]*)*)[)\]]\s*\.?$/su.exec(text)
  const isOfTitle =
    bracket &&
    (nameIn(bracket[1] ?? '') === null ||
      (!isSureName(bracket[1] ?? '') && isSureName(peopleIn(bracket[2] ?? '', role)?.[0]?.name ?? '')) ||
      takeRole(bracket[2] ?? '')?.role === 'moderator')
  if (bracket && isOfTitle) {
    mark = '('
    const said = takeRole((bracket[2] ?? '').replace(ledWith, ''))
    // `Welcome (A B)`
    const isOpening =
      /^(?:welcome|opening|closing|introduction|wrap-?up|conclusions?|accueil|ouverture|clôture)(?!\p{L})/iu
    const least = said || isOpening.test(bracket[1] ?? '') ? 0 : 0.5
    // `Panel (Chair: A B, C; D E, F; G H, I)` has one who chairs.
    const each = said?.role === 'moderator' && said.rest.includes(';') ? peopleIn(bracket[2] ?? '', role, true) : null
    if (each && each.length > 1)
      splits.push({ form: '( behind', title: bracket[1] ?? '', people: each, weight: sureness(each) + 3 })
    else behind(bracket[1] ?? '', said?.rest ?? bracket[2] ?? '', least, said ? 1 : 0.25, said?.role, said !== null)
  }
  return splits
}

const MOST_KEPT = 9000
const weighed = new Map<string, Split[]>()
/** The ways to part a line, the likeliest first: asked for where it is read, and where a reading is looked over. */
const splitsBy = (text: string, role: PastedRole, shape: Shape): readonly Split[] => {
  const key = `${role} ${shape.form ?? ''}${shape === noShape ? ' none' : ''} ${text}`
  const known = weighed.get(key) ?? splitsOf(text, role, shape).toSorted((one, two) => two.weight - one.weight)
  if (weighed.size >= MOST_KEPT) weighed.clear()
  weighed.set(key, known)
  return known
}

/** Lines that were parted already: a text is read in several steps, each of which asks for the same. */
const parted = new Map<string, ReturnType<typeof partedAnew>>()

/** A title, and whoever gives it by the first name: `intro Chloé`, `Bilan (Paul)`, `Hello – Nora`, `La démo, Anna et Paul`. */
const calledFirst =
  /^(.{2,120}?)(?:\s+[–—|-]\s+|\s*\(|(?<=^(?:intro(?:duction)?|accueil|ouverture|conclusions?|clôture|bilan|synthèse|présentation|démo|mots?(?: d[’']accueil| d[’']ouverture| de bienvenue| de la fin)?|welcome|opening|closing|wrap-?up|demo|recap)(?:\s\p{Ll}+)?)(?:(?:,|\s?:)?\s|\s(?:par|avec|by|with)\s))(\p{Lu}[^()–—:]{1,60})\)?$/iu

/** `Témoignages de deux agents, Jean-Marc et Sofia` */
const toldByFirst =
  /^((?:témoignages?|paroles?|récits?|portraits?|retours? d[’']expérience|testimon(?:y|ies)|stories|voices)\s[^,]{2,80}),\s(\p{Lu}[^()–—:]{1,60})$/iu

/** Words of a session that opens or ends the whole, the office of whoever gives it, and the name behind. */
const ofOffice =
  /^((?:mots?|allocutions?|discours|ouverture|accueil|introduction|cl[ôo]ture|conclusions?|propos|paroles?|welcome|opening|closing|introductory|remarks|address|speech|introduction|greetings?)(?:\s(?:d[’'](?:accueil|ouverture|introduction)|de\s(?:bienvenue|cl[ôo]ture|fin|conclusion)|d[’']ouverture|officielle?|words?|remarks|address|speech|inaugurale?|and\s(?:opening|welcome)|de la (?:journée|séance)))*)\s*(?:,|:|[–—-])?\s+(?:par\s(?:l[ae]\s|l[’'])|par\s|du\s|de\sla\s|de\sl[’']|d[eu]\s|by\s(?:the\s)?|from\s(?:the\s)?|of\sthe\s)(\p{L}[^,;:–—]{3,80}),\s+(\p{Lu}[^,;:()]{4,60})$/iu

/** What ends with a bracket that says who is not sure: `Opening (a representative of the ministry, tbc)`. */
const unsureBehind =
  /^(.*\S)\s*[([]([^()[\]]*?)(?:(?:^|\s*[,–—-]?\s*)(?:à (?:confirmer|préciser|désigner)|t\.?b\.?[cad]\.?|to be (?:confirmed|announced|determined)|sous réserve(?: de confirmation)?|pressentie?s?))\s*[)\]]\s*\.?$/isu

/** Where a line tells, behind whoever speaks, who discusses or moderates: `… “A title”. Discussant: A B`, `… (discutant : A B)`. */
const laterRole =
  /(?:(?<=[)»”"\]?!…])\s+|\s*[.;,]\s+|\s+[–—|-]\s+|\s*[([]\s*)(?=\p{L}[\p{L}·./]{2,20}(?:\s\p{Ll}{2,12}){0,2}\s?:\s)/gu

/** A line that says who speaks, and behind it who discusses or moderates; null where it is none. */
const withLaterRole = (text: string, shape: Shape, role: PastedRole): ReturnType<typeof partedAnew> | null => {
  for (const { 0: mark, index } of [...text.matchAll(laterRole)].slice(0, FEW_MARKS)) {
    const behind = text.slice(index + mark.length).replace(/[[(]/.test(mark) ? /[)\]]\s*\.?$/u : /\.$/u, '')
    const discussed = /^discussions?\s?:\s+(?=\p{Lu})/iu.exec(behind)
    // `Synthèse, rapporteur : A B`
    const reported = /^(?:rapport(?:eu(?:r|se|re)s?)|reporters?|restitution)(?:\spar)?\s?:\s+(?=\p{Lu})/iu.exec(behind)
    const debated = roleOf(behind)
    const isDebated = debated?.role === 'speaker' && takeRole(behind) === null
    const said = discussed
      ? { role: 'discussant' as const, rest: behind.slice(discussed[0].length) }
      : reported
        ? { role: 'speaker' as const, rest: behind.slice(reported[0].length) }
        : debated
    if (!said || (said.role === 'speaker' && !reported && !isDebated) || said.rest === '') continue
    const others = peopleIn(said.rest, said.role, true)
    const first = others && partedAnew(text.slice(0, index), shape, role)
    const isTold = (first?.people.length ?? 0) > 0 || others?.some((person) => person.role === 'speaker')
    if (first && isTold) return { title: first.title, people: [...first.people, ...others] }
  }
  return null
}

/** `Fireside chat: A B in conversation with C D` */
const inConversation =
  /^(?:([^:–—]{3,60}?)\s*[:–—]\s+)?(\p{Lu}[^:;–—]{3,80}?),?\s(?:in (?:conversation|dialogue|discussion) with|talks (?:to|with)|interviewed by|en (?:conversation|dialogue|discussion) avec|s[’']entretient avec|dialogue avec|interviewée? par)\s(?:(?:poet|author|writer|journalist|l[ea]\s\p{Ll}+)\s)?(\p{Lu}[^:;–—]{3,80})$/u

/** Who leads, between the kind of a session and what it is called: `Table ronde animée par A B (C) : « A title »`. */
const leadsInside =
  /^(\p{L}[^:«“"()]{2,40}?),?\s(?=(?:(?:co-?)?(?:anim|modér|présid|facilit)ée?s?\spar|(?:moderated|chaired|facilitated|hosted|led)\sby|avec|with)\s)/iu
const withRoleInside = (text: string, shape: Shape, role: PastedRole): ReturnType<typeof partedAnew> | null => {
  const [kind = '', label = ''] = leadsInside.exec(text) ?? []
  if (kind === '') return null
  const said = text.slice(kind.length)
  for (const { 0: mark, index } of [...said.matchAll(/\s*:\s+|\s+[–—-]\s+|,?\s+(?=[«“"])/gu)].slice(0, FEW_MARKS)) {
    const leads = takeRole(said.slice(0, index))
    const isOf = leads?.role === 'moderator' || (leads?.role === 'speaker' && isRoundTable(kind.trim()))
    const people = leads && isOf && isOpenAt(said, index) ? peopleIn(leads.rest, leads.role, true) : null
    if (!people) continue
    const { people: others, title } = partedAnew(said.slice(index + mark.length), shape, role)
    return { title: `${label}: ${unquoted(title)}`, people: [...people, ...others] }
  }
  return null
}

/** Whoever leads, named before whoever else speaks: `« A title » animée par A B`. */
const ledBefore =
  /\s(?:(?:co-?)?(?:anim|modér|présid|facilit)ée?s?\spar|(?:moderated|chaired|facilitated|hosted|led)\sby)\s[^«»“”":]{4,80}$/iu

const partedAnew = (written: string, shape: Shape, role: PastedRole): { title: string; people: PastedPerson[] } => {
  const [, sure = '', inner = ''] = (written.length < LONG && unsureBehind.exec(written)) || []
  if (sure !== '' && !isOfNobody(written)) {
    const said = inner.trim() === '' ? null : partedAnew(`${sure} (${inner.trim()})`, shape, role)
    return said && said.people.length > 0 ? said : partedAnew(sure, shape, role)
  }
  const text =
    written.length > MOST_OF_A_LINE || isOfNobody(written)
      ? written
      : labelledOnce(written)
          .replace(notSure, '')
          .replace(nobody, '')
          .replace(oneBehind, (bracket, said: string) => (oneOf.test(said) ? '' : bracket))
  const whole = { title: text, people: [] }
  if (text.length > MOST_OF_A_LINE) return whole
  const both = inConversation.exec(text)
  const speakersOf = both && [both[2] ?? '', both[3] ?? ''].map((each) => surePeople(each, role))
  if (both && speakersOf?.every((each) => each !== null))
    return { title: both[1] ?? text, people: speakersOf.flatMap((each) => each ?? []) }
  const led = withRoleInside(text, shape, role) ?? withLaterRole(text, shape, role)
  if (led) return led
  const [, calledSo = '', first = ''] = calledFirst.exec(text) ?? toldByFirst.exec(text) ?? []
  const named =
    calledSo === '' || isFarewell(text) || surePeople(calledSo) !== null ? null : firstNamesIn(first.trim(), role)
  if (named) return { title: calledSo, people: named }
  const told = toldIn(text, role)
  if (told) return told
  // `Mot de bienvenue du Directeur de l’UFR, Pr A B`
  const [, opening = '', office = '', opener = ''] = ofOffice.exec(text) ?? []
  const openers = /\s|\p{Lu}/u.test(office) && isPosition(office) ? peopleIn(opener, role) : null
  if (openers?.length === 1 && openers.every(({ line }) => line === ''))
    return { title: opening, people: openers.map((person) => ({ ...person, line: office })) }
  // `Lecture by A B, C: “Title”`
  const quoted =
    /^((?:conférence|intervention|exposé|communication|présentation|leçon|talk|lecture|keynote|presentation)\s.+?)\s*[:,–—-]\s*(«[^«»]+»|“[^“”]+”|"[^"]+")\.?$/isu.exec(
      text,
    )
  const spoken = quoted && splitsOf(quoted[1] ?? '', role, noShape).filter(({ form }) => form === 'by behind')[0]
  if (quoted && spoken) return { title: quoted[2] ?? '', people: spoken.people }
  // `Keynote: A B, C — “Title”` says the kind of session in front.
  const kind = /^([^:,«“"]+?\s*:)\s+(.+)$/su.exec(text)
  const dashed = /^([^:,«“"–—]+?)\s+[–—-]\s+(.+)$/su.exec(text)
  const [best] = splitsBy(text, role, shape)
  if (kind && !peopleIn(kind[1]?.replace(/\s*:$/, '') ?? '', role)) {
    const [inner] = splitsOf(kind[2] ?? '', role, shape)
      .filter(({ title }) => /^[«“"].*[»”"]\s*\.?$/su.test(title.trim()))
      .toSorted((one, two) => two.weight - one.weight)
    if (inner) return { title: `${kind[1]} ${inner.title}`, people: inner.people }
  }
  // `KEYNOTE: A B (C), A title`
  for (const labelled of [kind, dashed]) {
    const label = labelled?.[1]?.replace(/\s*:$/, '') ?? ''
    if (!labelled || !isKindOfTalk(label)) continue
    const [inner] = splitsOf(labelled[2] ?? '', role, shape)
      .filter(({ form }) => form.endsWith('before'))
      .toSorted((one, two) => two.weight - one.weight)
    if (inner)
      return { title: `${labelled === kind ? labelled[1] : `${label} –`} ${inner.title}`, people: inner.people }
  }
  const isMore =
    best?.form === 'by behind' &&
    (best.title.endsWith(')') ||
      ledBefore.test(best.title) ||
      /\s[–—-]\s(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(best.title))
  if (!best || (!isMore && best.people.some(({ role: as }) => as !== 'moderator'))) return best ?? whole
  // `Panel: A B and C D, moderated by E F`
  const [more] = splitsOf(best.title, role, noShape).toSorted((one, two) => two.weight - one.weight)
  const isWith = isMore && !best.title.endsWith(')')
  return more
    ? { title: more.title, people: isWith ? [...more.people, ...best.people] : [...best.people, ...more.people] }
    : best
}

/** A reading without the name that its title ends with behind a question: `What is it worth? A B`, before C D and others. */
const withFirstNamed = (read: ReturnType<typeof partedAnew>, written: string): ReturnType<typeof partedAnew> => {
  const [speaker, more] = read.people
  const ending =
    speaker?.role === 'speaker' && more ? /^(.*\p{L}\s?[?!])\s+([^?!…»”",;:]{4,60})$/u.exec(read.title) : null
  const [, title = '', name = ''] = ending ?? []
  return nameIn(name) === null || !written.includes(`${name}, ${speaker?.name}, `)
    ? read
    : { title, people: [{ name, line: '', role: 'speaker' as const }, ...read.people] }
}

/** People who stand in the line of a title: `Title — A B (C)`, `A B (C) : Title`, `A B, C: « Title »`, `Title, A B, C`; the likeliest reading. */
export const withPeople = (
  written: string,
  shape: Shape = noShape,
  role: PastedRole = 'speaker',
): { title: string; people: PastedPerson[] } => {
  const key = `${role} ${shape.form ?? ''}${shape === noShape ? ' none' : ''} ${written}`
  const known = parted.get(key) ?? withFirstNamed(partedAnew(written, shape, role), written)
  if (parted.size >= MOST_KEPT) parted.clear()
  parted.set(key, known)
  // Whoever is read may be told more of by the lines below.
  return { title: known.title, people: known.people.map((person) => ({ ...person })) }
}

/** Less than this between two readings of a line: one of them was guessed. */
const CLOSE = 0.25

/** Whoever the next reading of a line would name, where it weighs nearly as much as the one that is taken; null where none does. */
export const closeReading = (text: string, shape: Shape): string | null => {
  if (text.length > LONG) return null
  const [best, ...others] = splitsBy(text, 'speaker', shape)
  const namesOf = ({ people }: Split): string => people.map(({ name }) => name).join(', ')
  const close = best && others.find((each) => best.weight - each.weight < CLOSE && namesOf(each) !== namesOf(best))
  return close ? namesOf(close) : null
}

/** The most lines that say how a text parts titles from people. */
const MOST_VOTES = 300

/** What most lines of a text have in common; each line is what it says without its times and numbers. */
export const shapeOf = (lines: readonly string[]): Shape => {
  const forms = new Map<string, number>()
  const leading = { fr: 0, en: 0 }
  const spoken = { fr: 0, en: 0 }
  const sided = { fr: 0, en: 0 }
  for (const line of lines.slice(0, MOST_VOTES)) {
    // A day, and a sentence that says who invites, part no title from anybody.
    if (line.length > LONG || isGreeting(line) || isSentence(line) || takeDay(line) !== null) continue
    // `Chair: A B` parts no title from anybody.
    const [best] = splitsOf(line, 'speaker', noShape).toSorted((one, two) => two.weight - one.weight)
    const isSaid = takeRole(line) === null && best?.people.some((person) => person.role === 'speaker') === true
    if (best && isSaid && sureness(best.people) >= 1) forms.set(best.form, (forms.get(best.form) ?? 0) + 1)
    for (const part of line.split(/\s+[/|]\s+|\t/)) {
      const language = part.length > 12 ? languageOf(part) : null
      if (language) spoken[language] += 1
    }
    for (const cell of line.split('\t')) {
      const parts = cell.split(/\s+[/|]\s+/)
      // `Lakes | Les lacs | A B, a house`
      const halves = parts.length === 3 && surePeople(parts[2] ?? '') ? parts.slice(0, 2) : parts
      const [first, second] = halves.map(languageOf)
      if (halves.length === 2 && first && second && first !== second) leading[first] += 1
      // One of two halves that shows its language says which the other is in.
      else if (
        halves.length === 2 &&
        first !== second &&
        !line.includes('\t') &&
        !halves.some((half) => surePeople(half))
      )
        sided[first ?? other(second ?? 'fr')] += 1
    }
  }
  const count = [...forms.values()].reduce((sum, each) => sum + each, 0)
  const [most] = [...forms].toSorted(([, one], [, two]) => two - one)
  const isCommon =
    most !== undefined && most[1] > (/^[–|:]/.test(most[0]) && count === 1 ? 0 : 1) && most[1] > count * 0.6
  for (const language of ['fr', 'en'] as const)
    if (sided[language] > 2 && sided[other(language)] === 0 && leading[other(language)] === 0)
      leading[language] += sided[language]
  const first = leading.fr > leading.en ? 'fr' : 'en'
  return {
    form: isCommon ? most[0] : null,
    isMixed: Math.min(spoken.fr, spoken.en) > Math.max(spoken.fr, spoken.en) / 5 || leading[first] > 2,
    ...(leading[first] > 1 && leading[other(first)] * 3 <= leading[first] && { leading: first }),
  }
}
