import { languageOf, type Language } from './languageOf'
import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import { acronym, isOffice, isTitled, nameIn, type PastedPerson } from './people'
import { printedName } from './printedName'
import { leaveOut, type PastedProgramme } from './programme'
import { onlyLanguage, other, type PastedSession } from './entry'

const everybodyIn = (sessions: readonly PastedSession[]): PastedPerson[] =>
  sessions.flatMap((session) => [...session.people, ...everybodyIn(session.sessions)])

const peopleOfSessions = (sessions: readonly PastedSession[]): PastedPerson[][] =>
  sessions.flatMap((session) => [session.people, ...peopleOfSessions(session.sessions)])

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

/** `both KIT Karlsruhe` */
const ofAll =
  /^(?:all|both|tous|toutes)(?:\s(?:les\s)?(?:two|three|four|deux|trois|quatre))?(?:\s(?:of|from|at|de|d[’']|à))?\s?(?:the\s)?(?<=[\s’'])(?=\p{Lu})/u
/** How somebody comes, and whether it is sure: nobody’s affiliation. */
const ways = String.raw`(?:en (?:visio(?:conférence)?|ligne|présentiel)|visio(?:conférence)?|par (?:visio(?:conférence)?|zoom|vidéo)|à distance|distanciel|online|on-line|remote(?:ly)?|virtual(?:ly)?|(?:via|by|on) (?:zoom|teams|video(?:[ -]?(?:link|call|conference))?)|in person|tbc|t\.b\.c\.|to be confirmed|à confirmer|sous réserve(?: de confirmation)?|excusée?)`
const way = new RegExp(String.raw`(?:^|\s*[([,–—-]\s*)${ways}(?:\s*[/|]?\s*${ways})?\s*[)\]]?$`, 'iu')

/** What is said of people of one session, where it is said of several at once or says only how they come. */
const settleLines = (people: readonly PastedPerson[]): void => {
  for (const person of people) if (person.line.length < 300) person.line = person.line.replace(way, '')
  for (const [n, person] of people.entries())
    if (/^(?:idem|id\.?|ibid\.?|ditto|dito)$/iu.test(person.line)) person.line = people[n - 1]?.line ?? ''
  for (let n = people.length - 1; n >= 0; n--) {
    const person = people[n]
    const said = person?.line ?? ''
    const all = said.length < 300 ? ofAll.exec(said)?.[0] : undefined
    if (!person || all === undefined) continue
    const count = /^both|two|deux/u.test(all) ? 1 : /three|trois/u.test(all) ? 2 : /four|quatre/u.test(all) ? 3 : n
    const line = said.slice(all.length)
    for (const [at, each] of people.slice(0, n).entries())
      if (each.line === '' || each.line === said)
        Object.assign(each, { line: at < n - count ? '' : line, isShared: undefined })
    person.line = line
  }
}

/** Whoever stands where others have what they are of, and is named elsewhere in the text as somebody: `A B, C D`. */
const withKnown = (people: readonly PastedPerson[], known: ReadonlySet<string>): PastedPerson[] =>
  people.flatMap((person): PastedPerson[] => {
    if (person.lineIn !== undefined || person.line.length > 300) return [person]
    const parts = person.line.split(/\s*[,;]\s+(?:(?:et|and)\s+)?|\s+(?:et|and|&)\s+/u)
    const at = parts.findIndex((part) => known.has(plain(part).toLowerCase()))
    if (at < 0) return [person]
    const found: PastedPerson[] = [{ ...person, line: parts.slice(0, at).join(', ') }]
    for (const part of parts.slice(at)) {
      const last = found.at(-1)
      if (known.has(plain(part).toLowerCase())) found.push({ name: part.trim(), line: '', role: person.role })
      else if (last) last.line = last.line === '' ? part : `${last.line}, ${part}`
    }
    return found
  })

/** What only the whole text says of those whom it names: how a family name in capitals is printed, who a family name is, whose an affiliation is that stands behind several, and in which language. */
export const settlePeople = (read: PastedProgramme, leading: Language | undefined, isFrench: boolean): void => {
  const everybody = everybodyIn(read.sessions)
  for (const person of [...read.people, ...read.committee, ...everybody]) person.name = printedName(person.name)
  const told = everybody.filter(({ line }) => line !== '')
  const isOfNobody =
    everybody.length > 2 &&
    told.length > 0 &&
    told.every(({ isInBrackets, line }) => isInBrackets !== true && isNameLike(line))
  const pair = (sessions: readonly PastedSession[]): void => {
    for (const session of sessions) {
      session.people = withPairs(session.people, isOfNobody)
      pair(session.sessions)
    }
  }
  if (isOfNobody) pair(read.sessions)
  const known = new Set([...read.people, ...read.committee, ...everybody].map(({ name }) => plain(name).toLowerCase()))
  const settleAll = (sessions: readonly PastedSession[]): void => {
    for (const session of sessions) {
      session.people = withKnown(session.people, known)
      settleLines(session.people)
      settleAll(session.sessions)
    }
  }
  settleAll(read.sessions)
  read.people = withKnown(read.people, known)
  for (const people of [read.people, read.committee]) settleLines(people)
  // At a round table of several, each is of a house of their own.
  for (const { kind, people } of read.sessions.flatMap((session) => [session, ...session.sessions]))
    if (kind === 'discussion' && people.length > 2)
      for (const person of people.filter(({ isShared }) => isShared))
        Object.assign(person, { line: '', isShared: undefined })
  const all = [...read.people, ...everybodyIn(read.sessions)]
  const named = new Map<string, Set<string>>()
  const own = new Map<string, Set<string>>()
  for (const { isShared, line, name } of all) {
    const family = plain(name).split(' ').at(-1)?.toLowerCase() ?? ''
    if (!titled.test(name)) named.set(family, (named.get(family) ?? new Set()).add(name))
    if (!isShared && line !== '') own.set(plain(name), (own.get(plain(name)) ?? new Set()).add(line))
  }
  const isInitialled = ({ name }: PastedPerson): boolean => /^(?!M\.)\p{Lu}\.\s?\p{Lu}/u.test(name)
  const initialled = new Set(
    [read.people, ...peopleOfSessions(read.sessions)].filter((people) => people.some(isInitialled)).flat(),
  )
  for (const person of all) {
    // `L. Bertho, M. Cadiou`
    if (/^M\.\s/u.test(person.name) && initialled.has(person)) continue
    const [only, more] = named.get(titled.exec(person.name)?.[1]?.toLowerCase() ?? '') ?? []
    if (titled.test(person.name) && only !== undefined && more === undefined) person.name = only
    else if (isFrench || !/^\p{Lu}\.\s/u.test(person.name)) person.name = titled.exec(person.name)?.[1] ?? person.name
    // Whose line is said elsewhere has none of somebody else’s here.
    const known = person.isShared ? own.get(plain(person.name)) : undefined
    if (known === undefined || known.has(person.line)) continue
    person.line = ''
    delete person.lineIn
  }
  for (const person of all) {
    delete person.isShared
    delete person.isInBrackets
    const lineIn = person.lineIn ?? inTwo(person.line, leading)
    if (lineIn) Object.assign(person, { lineIn })
  }
}

/** Whether somebody stands without what they are of. */
const isBare = ({ line, lineIn }: PastedPerson): boolean => line === '' && lineIn === undefined

/**
 * A house that looks like somebody, `A B, Zéro Mika Rif`, right behind a name in a text that tells of nearly everybody what they are of: no given name begins
 * it, and it is named nowhere else.
 */
export const settleHouses = (read: PastedProgramme, lines: readonly SourceLine[]): void => {
  const everybody = everybodyIn(read.sessions)
  const bare = everybody.filter(isBare)
  const told = new Set(everybody.filter((person) => !isBare(person)).map(({ name }) => name))
  if (told.size < 3) return
  const counts = new Map<string, number>()
  for (const { name } of everybody) counts.set(name, (counts.get(name) ?? 0) + 1)
  const first = (name: string): string => plain(name).split(' ')[0] ?? ''
  const isHouseOf = (one: PastedPerson | undefined, two: PastedPerson): boolean =>
    one !== undefined &&
    one.role === two.role &&
    isBare(one) &&
    isBare(two) &&
    !told.has(one.name) &&
    counts.get(two.name) === 1 &&
    isGivenName(first(one.name)) &&
    !isGivenName(first(two.name)) &&
    !isTitled(two.name)
  const pairs = peopleOfSessions(read.sessions).flatMap((people) => {
    const found = people.flatMap((two, n) => (isHouseOf(people[n - 1], two) ? [n] : []))
    // Beside a third who stands without a house, all are people.
    const isAll = (n: number): boolean =>
      people.filter((person) => isBare(person) && person.role === people[n]?.role).length === 2 * found.length
    return found.filter(isAll).map((n) => [people, n] as const)
  })
  const unknown = bare.filter(({ name }) => !told.has(name)).length - 2 * pairs.length
  if (pairs.length === 0 || unknown > told.size / 2) return
  const texts = lines
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.length <= MOST_OF_A_LINE && cell.includes(', ') ? [plain(cell)] : []))
  for (const [people, n] of pairs.slice(0, MOST_HOUSES).toReversed()) {
    const [one, two] = [people[n - 1], people[n]]
    if (!one || !two) continue
    const said = `${plain(one.name)}, ${plain(two.name)}`.toLowerCase()
    const line = texts.find((text) => text.toLowerCase().includes(said))
    const at = line?.toLowerCase().indexOf(said) ?? -1
    if (
      !line ||
      at < 0 ||
      /(?:,|\set|\sand|&)\s$/iu.test(line.slice(0, at)) ||
      !/^[\s)\].]*(?:$|[;/|])/u.test(line.slice(at + said.length))
    )
      continue
    one.line = line.slice(at + said.length - plain(two.name).length, at + said.length)
    people.splice(n, 1)
  }
}
/** The most houses that are looked for so. */
const MOST_HOUSES = 20

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

/** The name of the workshop in two lines, of which one shows no language, where its sessions are in two: `Provenances en partage`, `Shared provenance`. */
export const settleTwins = (read: PastedProgramme): void => {
  const all = read.sessions.flatMap((session) => [session, ...session.sessions])
  const twofold = all.filter(({ title }) => title.fr !== null && title.en !== null)
  const language = onlyLanguage(read.title)
  if (language === null || language !== onlyLanguage(read.subtitle) || twofold.length < Math.max(2, all.length * 0.6))
    return
  const [title, subtitle] = [read.title[language] ?? '', read.subtitle[language] ?? '']
  const [first, second] = [languageOf(title), languageOf(subtitle)]
  if (first !== null && second !== null) return
  // What shows no language is in the other.
  const of = first ?? (second === null ? language : other(second))
  read.title = { fr: null, en: null, [of]: title, [other(of)]: subtitle }
  read.subtitle = { fr: null, en: null }
}

/** A text in one language: what a few words say in the other is a loan, `Lunch`, `Brunch`, `Coffee break`, `Apéritif`. */
export const settleLoans = (sessions: readonly PastedSession[]): void => {
  const all = sessions.flatMap((session) => [session, ...session.sessions])
  const counts = { fr: 0, en: 0 }
  for (const { title } of all) {
    const language = onlyLanguage(title)
    if (language === null && title.fr !== null) return
    if (language !== null) counts[language] += 1
  }
  const first = counts.fr > counts.en ? 'fr' : 'en'
  const second = other(first)
  if (counts[first] < 4 || counts[second] > Math.max(1, all.length / 5)) return
  for (const session of all) {
    const said = session.title[second]
    if (said === null || (session.kind !== 'break' && words(said).length > 2) || words(said).length > 4) continue
    session.title = { fr: null, en: null, [first]: said }
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
