import { languageOf, type Language } from './languageOf'
import { MOST_OF_A_LINE, plain } from './lines'
import { isKindOfMeeting, takeRole, type PastedRole, type Times } from './marks'
import { isSureName, isTitleLike, nameIn, peopleIn, type PastedPerson } from './people'

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
export const isProse = (text: string): boolean =>
  text.length > 280 || (text.length > 100 && (text.match(/[\p{L}\p{N})»”][.!?…](?:\s+\p{Lu}|$)/gu) ?? []).length > 1)

/** The one language that texts are in; null where they are in none or in both. */
export const onlyLanguage = ({ en, fr }: PastedTexts): Language | null => {
  if ((fr === null) === (en === null)) return null
  return fr === null ? 'en' : 'fr'
}

/** A title without the quotation marks that it stands in. */
export const unquoted = (text: string): string => {
  const match = /^(?:«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)")\s*[.,;]?$/u.exec(text.trim())
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? text).trim()
}

/** Texts in both languages of one line, `… / …`, or in the one that it is in; `isUnsure` where the words show none and `fallback` was taken. `leading` is the language of the first of two that show none. */
export const textsIn = (
  written: string,
  fallback: Language,
  leading?: Language,
): { texts: PastedTexts; isUnsure: boolean } => {
  const text = unquoted(written)
  const isLine = text.length <= MOST_OF_A_LINE
  const marks = isLine ? [...text.matchAll(/\s+(?:\/{1,2}|\|)\s+|\s*\t\s*/g)] : []
  for (const mark of marks.slice(0, MOST_MARKS)) {
    if (!isOpenAt(text, mark.index)) continue
    const [left, right] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
    const [first, second] = [languageOf(left), languageOf(right)]
    if (isKindOfMeeting(left) || isKindOfMeeting(right)) continue
    if (first === second && (first !== null || !leading || marks.length > 1)) continue
    const language = first ?? (second === null ? leading : null) ?? (second === 'fr' ? 'en' : 'fr')
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
}

/** How sure it is that words name people: 1 for each that is a name for sure, 1 for each of whom something is said. */
const sureness = (people: readonly PastedPerson[]): number =>
  people.reduce((sum, { line, name }) => sum + (line === '' ? 0 : 1) + (isSureName(name) ? 1 : 0), 0) / people.length

const nobody =
  /(?:^|\s*[–—,(-]\s*)(?:(?:intervenant|orateur|oratrice|speaker|nom|name|discussant|modérat|moderat)\S*\s+)?(?:à (?:confirmer|préciser)|t\.?b\.?[ca]\.?|to be (?:confirmed|announced|determined))\s*\)?$/iu

/** Whether a line says only that somebody is not known yet: `speaker to be confirmed`. */
export const isOfNobody = (text: string): boolean => plain(text).replace(nobody, '') === ''

const speakers =
  /[,.;]?\s+(?:(?:animée?s?|modérée?s?|présidée?s?|présentée?s?|moderated|chaired|led|presented)\s+par\s+|(?:moderated|chaired|facilitated|presented)\s+by\s+|(?:par|by|[Aa]vec|[Ww]ith)\s+|(?<=^(?:conférence|intervention|exposé|allocution|ouverture|introduction|lecture|keynote|talk)(?:\s\p{L}+)?\s+)(?:de|d[’']|of)\s+)(?:(?:le|la|the)\s+)?(?=\p{Lu})/giu

/** Where nothing is in brackets or quotation marks. */
const isOpenAt = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  const count = (marks: RegExp): number => (before.match(marks) ?? []).length
  return count(/[([«“]/g) <= count(/[)\]»”]/g) && count(/"/g) % 2 === 0
}

/** Whether a title still names people: a role stands behind a mark in it. */
const leavesPeople = (title: string): boolean =>
  title.split(/\s+[–—-]\s+|\s*;\s*/).some((part, n) => n > 0 && takeRole(part) !== null)

/** The ways to part a line into a title and people, at each mark that may do so. */
const splitsOf = (text: string, role: PastedRole): Split[] => {
  const splits: Split[] = []
  const isPeople = (words: string): boolean => peopleIn(words, role) !== null
  const behind = (left: string, right: string, least: number, more: number, as = role): void => {
    const people = left.trim() === '' || isPeople(left) ? null : peopleIn(right, as)
    if (people && sureness(people) >= least)
      splits.push({
        title: left,
        people,
        weight:
          sureness(people) +
          more -
          (leavesPeople(left) ? 1 : 0) +
          0.4 * (people.length - 1) +
          (isTitleLike(left) ? 0.5 : 0),
      })
  }
  const before = (left: string, right: string, more: number): void => {
    if (right.trim() === '' || isPeople(right)) return
    // What shows no language may go on saying who somebody is, where commas did so before.
    const goesOn = /,(?![^(]*\))/.test(left)
    // Whoever is followed by brackets has been told of: what follows is the title, short as it may be.
    const isTold = /\)\s*$/.test(left)
    if (goesOn && /,/.test(right) && !/^[«“"]/.test(right)) return
    if (!isTold && !isTitleLike(right) && (plain(right).split(' ').length < 3 || /,/.test(right) || goesOn)) return
    const people = peopleIn(left, role)
    const isQuoted = /^[«“"]/.test(right)
    if (people && (sureness(people) >= 1 || isQuoted))
      splits.push({ title: right, people, weight: sureness(people) + more })
  }
  const marks = [
    ...text.matchAll(
      /\s+[–—|-]\s+|\s*\t\s*|\s*:\s+|,\s+|\s+(?=[«“"])|(?<=\p{L}{2,}[.?!…]|\s[?!])(?<!(?:^|\s)(?:Prof|Dre?|Pr|Mrs?|Ms|Mme|Mlle|St)\.)\s+(?=\p{Lu})/gu,
    ),
    ...text.matchAll(speakers),
  ]
    .filter(({ index }) => isOpenAt(text, index))
    .sort((one, two) => two.index - one.index)
  const most = text.length > LONG ? FEW_MARKS : MOST_MARKS
  const parting = marks.filter(([mark]) => !/^,\s+$/.test(mark)).slice(0, most)
  const commas = marks.filter(([mark]) => /^,\s+$/.test(mark)).slice(0, most)
  for (const { 0: mark, index } of [...parting, ...commas]) {
    const [left, right] = [text.slice(0, index), text.slice(index + mark.length)]
    const isSpoken = takeRole(`${mark.replace(/^[\s,.;]+/, '')}A`)
    if (isSpoken) behind(left, right, 0, 1, isSpoken.role)
    else if (/[:]/.test(mark)) {
      const said = takeRole(`${left}:`)
      behind(left, right, said?.rest === '' ? 0 : 0.5, 0.25, said?.rest === '' ? said.role : role)
      before(left, right, 0.25)
    } else if (/,/.test(mark)) {
      behind(left, right, /[»”"]\s*$/.test(left) ? 0 : 1, 0)
      if (/^[«“"]/.test(right)) before(left, right, 0.5)
    } else if (mark.trim() === '' && /[.?!…]$/.test(left)) behind(left.replace(/(?<!\.)\.$/, ''), right, 1.5, 0)
    else {
      if (mark.trim() !== '') behind(left, right, 0, 0.5)
      if (mark.trim() !== '' || /^[«“"]/.test(right)) before(left, right.replace(/^[|–—-]\s+/, ''), 0.5)
    }
  }
  const bracket = /^(.*\S)\s*[([]([^()[\]]*(?:\([^()]*\)[^()]*)*)[)\]]\s*\.?$/su.exec(text)
  if (bracket && nameIn(bracket[1] ?? '') === null) {
    const said = takeRole(bracket[2] ?? '')
    behind(bracket[1] ?? '', said?.rest ?? bracket[2] ?? '', said ? 0 : 0.5, said ? 1 : 0.25, said?.role)
  }
  return splits
}

/** People who stand in the line of a title: `Title — A B (C)`, `A B (C) : Title`, `A B, C: « Title »`, `Title, A B, C`; the likeliest reading. */
export const withPeople = (
  written: string,
  role: PastedRole = 'speaker',
): { title: string; people: PastedPerson[] } => {
  const text = written.length > MOST_OF_A_LINE || isOfNobody(written) ? written : written.replace(nobody, '')
  const whole = { title: text, people: [] }
  if (text.length > MOST_OF_A_LINE) return whole
  // `Keynote: A B, C — “Title”` says the kind of session in front.
  const kind = /^([^:,«“"]+?\s*:)\s+(.+)$/su.exec(text)
  const [best] = splitsOf(text, role).toSorted((one, two) => two.weight - one.weight)
  if (kind && !peopleIn(kind[1]?.replace(/\s*:$/, '') ?? '', role)) {
    const [inner] = splitsOf(kind[2] ?? '', role)
      .filter(({ title }) => /^[«“"].*[»”"]\s*\.?$/su.test(title.trim()))
      .toSorted((one, two) => two.weight - one.weight)
    if (inner) return { title: `${kind[1]} ${inner.title}`, people: inner.people }
  }
  if (!best || best.people.some(({ role: as }) => as !== 'moderator')) return best ?? whole
  // `Panel: A B and C D, moderated by E F`
  const [more] = splitsOf(best.title, role).toSorted((one, two) => two.weight - one.weight)
  return more ? { title: more.title, people: [...best.people, ...more.people] } : best
}
