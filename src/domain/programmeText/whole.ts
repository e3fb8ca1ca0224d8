import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import { acronym, isOffice, nameIn, type PastedPerson } from './people'
import { printedName } from './printedName'
import { leaveOut, type PastedProgramme } from './programme'
import type { PastedSession } from './entry'

const everybodyIn = (sessions: readonly PastedSession[]): PastedPerson[] =>
  sessions.flatMap((session) => [...session.people, ...everybodyIn(session.sessions)])

const titled = /^(?:M(?:me|lle|rs?|s)?\.?|Dre?\.?|Prs?\.?|Prof\.?)\s+(\p{Lu}[\p{L}’'-]+)$/u

/** A line of two languages as one for each: `Université d’Uppsala / Uppsala University`; `leading` is the first where the words show none. */
const inTwo = (line: string, leading: Language | undefined): PastedPerson['lineIn'] => {
  const halves = line.split(/\s+[/|]\s+/)
  const [first = '', second = ''] = halves
  if (halves.length !== 2 || leading === undefined) return undefined
  const language = languageOf(second) === leading ? null : leading
  if (language === null) return undefined
  return language === 'fr' ? { fr: first, en: second } : { fr: second, en: first }
}

/** Whether words that stand for what somebody is are a name as well, for all that they show. */
const isNameLike = (line: string): boolean =>
  nameIn(line) !== null &&
  plain(line)
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word)).length === 2 &&
  !isOffice(line) &&
  !acronym.test(line)

/** Where nobody’s affiliation is said, two names between commas are two people: `A B, C D`. */
const withPairs = (people: readonly PastedPerson[], isOfNobody: boolean): PastedPerson[] =>
  people.flatMap((person): PastedPerson[] =>
    isOfNobody && isNameLike(person.line) && person.lineIn === undefined
      ? [
          { ...person, line: '' },
          { ...person, name: person.line, line: '' },
        ]
      : [person],
  )

/** What only the whole text says of those whom it names: how a family name in capitals is printed, who a family name is, whose an affiliation is that stands behind several, and in which language. */
export const settlePeople = (read: PastedProgramme, leading: Language | undefined, isFrench: boolean): void => {
  const everybody = everybodyIn(read.sessions)
  for (const person of [...read.people, ...read.committee, ...everybody]) person.name = printedName(person.name)
  const told = everybody.filter(({ line }) => line !== '')
  const isOfNobody = everybody.length > 2 && told.length > 0 && told.every(({ line }) => isNameLike(line))
  const pair = (sessions: readonly PastedSession[]): void => {
    for (const session of sessions) {
      session.people = withPairs(session.people, isOfNobody)
      pair(session.sessions)
    }
  }
  if (isOfNobody) pair(read.sessions)
  // At a round table of several, each is of a house of their own.
  for (const { kind, people } of read.sessions.flatMap((session) => [session, ...session.sessions]))
    if (kind === 'discussion' && people.length > 2)
      for (const person of people.filter(({ isShared }) => isShared))
        Object.assign(person, { line: '', isShared: undefined })
  const all = [...read.people, ...everybodyIn(read.sessions)]
  const named = new Map<string, Set<string>>()
  const known = new Set<string>()
  for (const { isShared, name } of all) {
    const family = plain(name).split(' ').at(-1)?.toLowerCase() ?? ''
    if (!titled.test(name)) named.set(family, (named.get(family) ?? new Set()).add(name))
    if (!isShared) known.add(plain(name))
  }
  for (const person of all) {
    const [only, more] = named.get(titled.exec(person.name)?.[1]?.toLowerCase() ?? '') ?? []
    if (titled.test(person.name) && only !== undefined && more === undefined) person.name = only
    else if (isFrench || !/^\p{Lu}\.\s/u.test(person.name)) person.name = titled.exec(person.name)?.[1] ?? person.name
    // Whose line is said elsewhere has none of somebody else’s here.
    if (!person.isShared || !known.has(plain(person.name))) continue
    person.line = ''
    delete person.lineIn
  }
  for (const person of all) {
    delete person.isShared
    const lineIn = person.lineIn ?? inTwo(person.line, leading)
    if (lineIn) Object.assign(person, { lineIn })
  }
}

const words = (text: string): string[] => plain(text).toLowerCase().split(' ')

/** Whether a line is the name of a house that somebody is of: `OFEV` ends it, or `SPF Santé publique` begins it before a dash. */
const isOfHouse = (line: string, houses: readonly string[]): boolean =>
  !/[?!:«“"]/.test(line) &&
  houses.some((house) => {
    const [all, own] = [words(line), words(house)]
    const rest = all.slice(own.length)
    if (own.every((word, n) => word === all[n])) return rest.length === 0 || /^[–—,|/-]/u.test(rest[0] ?? '')
    const before = all.at(-1 - own.length) ?? ''
    return (
      acronym.test(house) &&
      own.every((word, n) => word === all[all.length - own.length + n]) &&
      before.length > 3 &&
      !/[’']$|^(?:dans|pour|avec|chez|entre|from|with|into)$/u.test(before)
    )
  })

/** A house that stands above the name of the workshop, where somebody is of it: the name is what follows. */
export const settleNames = (read: PastedProgramme, lines: readonly SourceLine[]): void => {
  const houses = [...read.people, ...everybodyIn(read.sessions)]
    .flatMap(({ line, lineIn }) => (lineIn ? [lineIn.fr, lineIn.en] : [line]))
    .flatMap((line) => [line, line.split(/,\s+/).at(-1) ?? ''])
    .filter((line) => /\p{Lu}.{2}/u.test(line))
  for (const language of ['fr', 'en'] as const) {
    const [title, subtitle] = [read.title[language], read.subtitle[language]]
    if (title === null || subtitle === null || !isOfHouse(title, houses)) continue
    const line = lines.find(({ number, text }) => read.lines.includes(number) && text.includes(title))
    if (line) leaveOut(read, { number: line.number, text: title })
    read.title[language] = subtitle
    read.subtitle[language] = null
  }
}

/** Titles that are the same word in both languages. */
const alike =
  /^(?:discussions?|introduction|conclusions?|questions?|lunch|brunch|buffet|cocktail|(?:session|panel|module)(?:\s(?:\d{1,2}|[IVX]{1,4}|[A-H]))?)$/iu

/** A programme in two languages has in both what is the same word in both. */
export const settleTitles = (sessions: readonly PastedSession[]): void => {
  for (const session of sessions) {
    const { en, fr } = session.title
    const said = fr ?? en
    if (said !== null && (fr === null) !== (en === null) && alike.test(plain(said)))
      session.title = { fr: said, en: said }
    settleTitles(session.sessions)
  }
}
