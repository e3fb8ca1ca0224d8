import { onlyLanguage, type PastedSession, type PastedTexts } from './entry'
import { languageOf, type Language } from './languageOf'
import { plain, readLines } from './lines'
import { isFarewell, isGreeting, isLanguageMark, timesOf } from './marks'
import type { PastedPerson } from './people'
import { append, type PastedProgramme } from './programme'
import { inBoth } from './settle'

/** A programme that stands there twice, once in each language. */
export interface Halves {
  texts: readonly [string, string]
  /** The lines of the text that those of each half stand in, where they are not the same. */
  numbers?: readonly [readonly number[], readonly number[]]
  languages: readonly [Language, Language]
}

const dated = {
  fr: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu,
}

/** The language of a line of a head: a date shows it too. */
export const spokenIn = (text: string): Language | null => {
  const [isFrench, isEnglish] = [dated.fr.test(text), dated.en.test(text)]
  return isFrench === isEnglish ? languageOf(text) : isFrench ? 'fr' : 'en'
}

/** The same of a line that may head one of two languages, whose own words are of either. */
const spokenOf = (text: string): Language | null => (isLanguageMark(text) ? null : spokenIn(text))

/** When something begins, on a clock of twelve hours: the two languages may count in two ways. */
export const startOf = (text: string): number | null => {
  // `4.45 Closing remarks`
  const bare = /^(\d{1,2})[.:]([0-5]\d)\s+\p{Lu}/u.exec(text)
  const [hour, minute] = timesOf(text)?.startsAt?.split(':').map(Number) ?? bare?.slice(1).map(Number) ?? []
  return hour === undefined || minute === undefined ? null : (hour * 60 + minute) % 720
}

/** The fewest times that a programme which stands there twice has in each language. */
export const FEWEST = 3

/** The two halves of a text whose times stand there twice in the same order, below words of one language and of the other; null for any other. */
export const halvesOf = (text: string): Halves | null => {
  const lines = readLines(text)
  const timed = lines.flatMap((line, n) => {
    const start = startOf(line.text)
    return start === null ? [] : [{ n, start }]
  })
  // What says when the whole is may stand there in one of them only.
  for (const shift of [0, 1, -1]) {
    const said = shift === 1 ? timed.slice(1) : timed
    const half = Math.floor(said.length / 2)
    const later = said.slice(shift === -1 ? half + 1 : half)
    if (later.length !== half || half < FEWEST) continue
    if (!later.every(({ start }, n) => start === said[n]?.start)) continue
    const [from, to] = [said[half - 1]?.n ?? 0, later[0]?.n ?? 0]
    const [first, second] = [said.slice(0, half), later].map((all) =>
      languageOf(all.map(({ n }) => timesOf(lines[n]?.text ?? '')?.rest ?? '').join('\n')),
    )
    if (!first || !second || first === second) continue
    // The head of the second begins where its language does.
    let [best, at] = [-Infinity, to]
    const endsAt = lines.findIndex(({ text: ended }, n) => n > from && n < to && isFarewell(ended))
    for (let n = from + 1; n <= to; n++) {
      const before = lines.slice(from + 1, n).filter(({ text: each }) => spokenOf(each) === second).length
      const behind = lines.slice(n, to).filter(({ text: each }) => spokenOf(each) === first).length
      const { isApart = false, text: said = '' } = lines[n] ?? {}
      // A mail in both languages greets twice, and ends the first of them before: whoever signs it is of the first.
      const isEnded = endsAt < 0 || endsAt < n
      const begins = isLanguageMark(said) || (isGreeting(said) && isEnded) ? 1 : isApart && isEnded ? 0.5 : 0
      const weight = -before - behind + begins
      if (weight > best) [best, at] = [weight, n]
    }
    const number = lines[at]?.number ?? 0
    const all = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    return {
      texts: [all.slice(0, number - 1).join('\n'), all.map((line, n) => (n < number - 1 ? '' : line)).join('\n')],
      languages: [first, second],
    }
  }
  return null
}

/** The words of two texts, each in its own language, where one says them in one language only. */
const joined = (one: PastedTexts, two: PastedTexts, [first, second]: Halves['languages']): PastedTexts => {
  const only = (texts: PastedTexts): string | null => {
    const language = onlyLanguage(texts)
    return language && texts[language]
  }
  const [said, again] = [only(one), only(two)]
  // What both say in the words of one language is said in that one; a word or two may be of both: `Lunch`.
  const isSame = said !== null && again !== null && plain(said) === plain(again) && plain(said).split(' ').length > 3
  const shown = isSame ? languageOf(said) : null
  if (shown !== null) return { fr: null, en: null, [shown]: said }
  return said !== null && again !== null
    ? { fr: null, en: null, [first]: said, [second]: again }
    : { fr: one.fr ?? two.fr, en: one.en ?? two.en }
}

const peopleOf = (one: readonly PastedPerson[], two: readonly PastedPerson[], language: Language): PastedPerson[] => {
  const nameOf = ({ name }: PastedPerson): string => plain(name).toLowerCase()
  const people = one.map((person) =>
    inBoth(
      person.lineIn ? { ...person, line: '' } : person,
      two.find((twin) => nameOf(twin) === nameOf(person)),
      language,
    ),
  )
  append(
    people,
    two.filter((person) => !one.some((known) => nameOf(known) === nameOf(person))),
  )
  return people
}

/** Two titles of which a line broke one: the second goes on from the first. */
const whole = (before: PastedSession, rest: PastedSession): PastedSession => {
  const both = (one: string | null, two: string | null): string | null =>
    one === null || two === null ? (one ?? two) : `${one} ${two}`
  const title = { fr: both(before.title.fr, rest.title.fr), en: both(before.title.en, rest.title.en) }
  return { ...before, title, people: [...before.people, ...rest.people], lines: [...before.lines, ...rest.lines] }
}

/** The sessions of one half as many as those of the other: what has no time, and nobody of its own, goes on from what stands before it. */
const asMany = (long: readonly PastedSession[], short: readonly PastedSession[]): readonly PastedSession[] => {
  const all = [...long]
  for (let n = 1; n < all.length && all.length > short.length; n++) {
    const [before, rest] = [all[n - 1], all[n]]
    if (!before || !rest || rest.startsAt !== null || before.sessions.length + rest.sessions.length > 0) continue
    if (before.kind !== 'talk' || rest.kind !== 'talk' || (before.people.length > 0 && rest.people.length > 0)) continue
    const [twin] = short[n]?.people ?? []
    if (twin && twin.name === rest.people[0]?.name) continue
    all.splice(n - 1, 2, whole(before, rest))
    n--
  }
  return all
}

const sessionsOf = (
  first: readonly PastedSession[],
  second: readonly PastedSession[],
  languages: Halves['languages'],
): PastedSession[] | null => {
  const [one, two] = [asMany(first, second), asMany(second, first)]
  if (one.length !== two.length) return null
  const sessions: PastedSession[] = []
  for (const [n, session] of one.entries()) {
    const twin = two[n]
    const inner = twin && sessionsOf(session.sessions, twin.sessions, languages)
    if (!twin || !inner || twin.startsAt !== session.startsAt) return null
    sessions.push({
      ...session,
      kind: session.kind === 'talk' ? twin.kind : session.kind,
      endsAt: session.endsAt ?? twin.endsAt,
      minutes: session.minutes ?? twin.minutes,
      title: joined(session.title, twin.title, languages),
      abstract: joined(session.abstract, twin.abstract, languages),
      people: peopleOf(session.people, twin.people, languages[0]),
      sessions: inner,
      lines: [...new Set([...session.lines, ...twin.lines])],
    })
  }
  return sessions
}

type LeftOut = PastedProgramme['leftOut'][number]
const isSameLine = (one: LeftOut, two: LeftOut): boolean => one.number === two.number && one.text === two.text

/** What two halves were read as, as one programme; null where they differ in more than their words. */
export const readTogether = (
  one: PastedProgramme,
  two: PastedProgramme,
  languages: Halves['languages'],
): PastedProgramme | null => {
  if (one.day !== null && two.day !== null && one.day !== two.day) return null
  const sessions = sessionsOf(one.sessions, two.sessions, languages)
  if (sessions === null) return null
  const committee = peopleOf(one.committee, two.committee, languages[0])
  return {
    ...one,
    day: one.day ?? two.day,
    number: one.number ?? two.number,
    startsAt: one.startsAt ?? two.startsAt,
    endsAt: one.endsAt ?? two.endsAt,
    title: joined(one.title, two.title, languages),
    shortTitle: joined(one.shortTitle, two.shortTitle, languages),
    subtitle: joined(one.subtitle, two.subtitle, languages),
    abstract: joined(one.abstract, two.abstract, languages),
    people: peopleOf(one.people, two.people, languages[0]),
    committee,
    sessions,
    lines: [...new Set([...one.lines, ...two.lines])],
    leftOut: [
      ...one.leftOut,
      ...two.leftOut.filter((line) => !one.leftOut.some((known) => isSameLine(known, line))),
    ].toSorted((first, second) => first.number - second.number),
    doubts: [...one.doubts, ...two.doubts].filter(({ kind }) => kind !== 'language'),
  }
}
