import type { PastedSession, PastedTexts } from '../../src/domain/programmeText/entry'
import { tableText } from '../../src/domain/programmeText/fromHtml'
import { withNameMarked } from '../../src/domain/programmeText/loudest'
import type { PastedPerson } from '../../src/domain/programmeText/people'
import type { PastedProgramme } from '../../src/domain/programmeText/readProgramme'
import { htmlTree } from './htmlTree'

/** A programme as it is pasted, and what a person reads in it. */
export type Sample = { name: string; says: string } & ({ text: string } | { html: string })

/** What is pasted, as the text that is read. */
export const textOf = (sample: Sample): string => {
  if ('text' in sample) return sample.text
  const body = htmlTree(sample.html)
  return withNameMarked(tableText(body) ?? '', body)
}

const texts = ({ en, fr }: PastedTexts): string => [fr, en].map((text) => text ?? '–').join(' | ')
const said = (place: PastedTexts): boolean => place.fr !== null || place.en !== null
const peopleOf = (all: readonly PastedPerson[]): string[] =>
  all.map(({ line, lineIn, name, role }) => {
    const about = lineIn ? `${lineIn.fr} | ${lineIn.en}` : line
    return `  ${role === 'speaker' ? '' : `${role} `}${name}${about && ` <${about}>`}`
  })
const times = (...all: readonly (string | null)[]): string | null => all.filter(Boolean).join('-') || null

const sessionOf = (session: PastedSession): string[] => [
  `${[
    session.kind,
    session.day,
    times(session.startsAt, session.endsAt),
    session.minutes === null ? null : `(${session.minutes})`,
  ]
    .filter(Boolean)
    .join(' ')}: ${texts(session.title)}`,
  ...peopleOf(session.people),
  ...(said(session.abstract) ? [`  abstract ${texts(session.abstract)}`] : []),
  ...session.sessions.flatMap(sessionOf).map((line) => `  ${line}`),
]

/** What a programme was read as, as lines. */
export const outline = (read: PastedProgramme): string =>
  [
    ...(read.day ? [[read.day, times(read.startsAt, read.endsAt)].filter(Boolean).join(' ')] : []),
    ...(read.number ? [`number ${read.number}`] : []),
    ...(['title', 'shortTitle', 'subtitle', 'abstract'] as const).flatMap((name) =>
      said(read[name]) ? [`${name} ${texts(read[name])}`] : [],
    ),
    ...peopleOf(read.people).map((line) => line.trim()),
    ...read.sessions.flatMap(sessionOf),
    ...(read.committee.length ? ['committee', ...peopleOf(read.committee)] : []),
    ...read.leftOut.map(({ text }) => `left out ${text}`),
  ].join('\n')

export type Language = 'fr' | 'en'
export type Titles = Record<Language, string | null>
export interface Person {
  name: string
  house: string
  role: string
}
export interface Session {
  kind: string
  from: string | null
  to: string | null
  title: Titles
  people: Person[]
  abstract: Titles | null
  sessions: Session[]
}
/** What a programme says, whatever it looks like. */
export interface Outline {
  day: string | null
  from: string | null
  to: string | null
  title: Titles
  subtitle: Titles | null
  people: Person[]
  sessions: Session[]
  languages: readonly Language[]
}

const LINE =
  /^( *)(talk|break|discussion|block)(?: (\d{4}-\d\d-\d\d))?(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?(?: \((\d+)\))?: (.*)$/
const PERSON = /^ *(?:(moderator|discussant|organiser|welcome) )?([^<]+?)(?: <(.*)>)?$/

const titlesOf = (text: string): Titles => {
  const [fr = '–', en = '–'] = text.split(' | ')
  const said = (half: string): string | null => (half.trim() === '–' ? null : half.trim())
  return { fr: said(fr), en: said(en) }
}

export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Reads an outline; null where it is of several days, or not wholly in one or two languages. */
export const outlineOf = (says: string): Outline | null => {
  const of: Outline = {
    day: null,
    from: null,
    to: null,
    title: { fr: null, en: null },
    subtitle: null,
    people: [],
    sessions: [],
    languages: [],
  }
  const within: Session[] = []
  for (const line of says.split('\n')) {
    if (/^(?:left out|number|shortTitle|abstract)\b/.test(line)) continue
    if (line.startsWith('committee')) break
    const day = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?(?:-(\d\d:\d\d))?$/.exec(line)
    const session = LINE.exec(line)
    const depth = Math.floor(line.search(/\S/) / 2)
    if (day) {
      of.day = day[1] ?? null
      of.from = day[2] ?? null
      of.to = day[3] ?? null
    } else if (line.startsWith('title ')) of.title = titlesOf(line.slice(6))
    else if (line.startsWith('subtitle ')) of.subtitle = titlesOf(line.slice(9))
    else if (session) {
      const [, , kind = '', another, from = null, to = null, length, title = ''] = session
      if (another) return null
      const end = length && from ? clockOf(minutesOf(from) + Number(length)) : to
      const made: Session = { kind, from, to: end, title: titlesOf(title), people: [], abstract: null, sessions: [] }
      if (made.title.fr === null && made.title.en === null) return null
      within.length = depth
      const whole = within[depth - 1]
      ;(whole ? whole.sessions : of.sessions).push(made)
      within.push(made)
    } else {
      const last = within.at(-1)
      const about = /^ *abstract (.*)$/.exec(line)
      const found = PERSON.exec(line)
      if (about && last) last.abstract = titlesOf(about[1] ?? '')
      else if (found) {
        const [, role = 'speaker', name = '', house = ''] = found
        const people = depth > 0 ? within[depth - 1]?.people : of.people
        people?.push({ name, house: house.split(/ [|/] /)[0] ?? '', role })
      }
    }
  }
  const all = of.sessions.flatMap((each) => [each, ...each.sessions]).map(({ title }) => title)
  of.languages = (['fr', 'en'] as const).filter((language) => all.every((title) => title[language] !== null))
  const other = (['fr', 'en'] as const).filter((language) => !of.languages.includes(language))
  if (of.languages.length === 0 || all.some((title) => other.some((language) => title[language] !== null))) return null
  if (of.day === null || of.languages.some((language) => of.title[language] === null)) return null
  if (of.subtitle && of.languages.some((language) => of.subtitle?.[language] === null)) return null
  return of
}
