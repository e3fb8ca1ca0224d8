import { createLocalReq, type Payload } from 'payload'
import { isRow, rowsOf, textOf, type Row } from '../src/domain/row'
import { fold, slugify, textIn } from '../src/domain/texts'
import { localeCodes } from '../src/i18n/locales'
import type { PastedAnswer, ProposedOrganisation, ProposedPerson } from '../src/domain/pastedAnswer'
import type { PastedSession, PastedTexts } from '../src/domain/programmeText/entry'
import { languageOf, type Language } from '../src/domain/programmeText/languageOf'
import { organisationIn } from '../src/domain/programmeText/organisations'
import type { PastedPerson } from '../src/domain/programmeText/people'
import { readProgramme } from '../src/domain/programmeText/readProgramme'
import { printMarkdown } from './richText/printMarkdown'
import { readSeries } from './database/readSeries'
import { keyOfWorkshop } from './exportSeries'
import { freeKey, type SeriesForm, type SessionForm, type StateForm, type WorkshopForm } from './format/normalSeries'
import { printSeries } from './format/printSeries'
import { addNamed, selectWorkshop } from './format/selectWorkshop'

/**
 * What a pasted programme would become: the people and organisations that it names looked up in the directory, by names without accents and
 * capitals, and a series file with its sessions behind those that a workshop has, or with a new workshop. Nothing is written.
 */

export interface PastedAsk {
  text: string
  /** Key, address name or id of the workshop that it goes into; a new one where empty. */
  workshop: string | undefined
  /** The language of words that show none: that of the reader. */
  language: Language
  /** Whether organisations that the directory lacks are entered. */
  organisations: boolean
}

const languages = ['fr', 'en'] as const

const texts = (said: PastedTexts): Row | null => {
  const found = languages.flatMap((language) => (said[language] === null ? [] : [[language, said[language]] as const]))
  return found.length ? Object.fromEntries(found) : null
}

/** Paragraphs as a series file has them: what looks like a mark of it is none. */
const paragraphs = (said: PastedTexts): Row | null => {
  const markdown = (text: string): string | null =>
    printMarkdown({
      type: 'root',
      children: text
        .split(/\n{2,}/)
        .map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words.replace(/\s+/g, ' ') }] })),
    })
  return texts({ fr: said.fr === null ? null : markdown(said.fr), en: said.en === null ? null : markdown(said.en) })
}

const given = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined))

/** The entries of the directory by the words that they are found by, accents and capitals aside. */
const namesOf = (form: SeriesForm) => {
  // Everybody who has a name, those who have it the other way round last: `KEMP Walter` is Walter Kemp.
  const people = new Map<string, string[]>()
  const names = [...form.people].map(([key, { name }]) => [key, fold(textOf(name) ?? '').split(' ')] as const)
  const know = (name: string, key: string): void => {
    const known = people.get(name) ?? []
    if (!known.includes(key)) people.set(name, [...known, key])
  }
  for (const [key, words] of names) know(words.join(' '), key)
  for (const [key, words] of names) know([...words.slice(-1), ...words.slice(0, -1)].join(' '), key)
  const organisations = new Map<string, string>()
  for (const [key, { acronym, aliases, name }] of form.organisations)
    for (const said of [
      acronym,
      ...(Array.isArray(aliases) ? aliases : []),
      ...(isRow(name) ? Object.values(name) : []),
    ]) {
      const words = textOf(said)
      if (words) organisations.set(fold(words), key)
    }
  return { people, organisations }
}

/** What stands in a workshop, or in a new one that the text makes. */
const workshopOf = (form: SeriesForm, key: string): { workshop: WorkshopForm; state: StateForm } => {
  const workshop = form.workshops.get(key) ?? { status: 'draft', fields: {}, programme: [], aside: [] }
  if (workshop.status === 'draft') return { workshop, state: workshop }
  const draft = workshop.draft ?? { fields: workshop.fields, programme: workshop.programme }
  return { workshop: { ...workshop, draft }, state: draft }
}

/** Reads a pasted text, and says the same as a series file. Null where there is no series yet, or not that workshop. */
export const pastedProgramme = async (
  payload: Payload,
  { language, organisations: entersOrganisations, text, workshop: asked }: PastedAsk,
): Promise<PastedAnswer | null> => {
  const stored = await readSeries(await createLocalReq({}, payload), 'differing')
  const { form } = stored
  const known = asked ? keyOfWorkshop(stored, asked) : undefined
  if (!form || (asked && known === undefined)) return null
  const read = readProgramme(text, language)
  const main = languageOf(text) ?? language
  const names = namesOf(form)
  const people = new Map<string, ProposedPerson>()
  const organisations = new Map<string, ProposedOrganisation>()
  const base = known === undefined ? null : selectWorkshop(form, known)
  const file: SeriesForm = {
    ...(base ?? { workshops: new Map(), sessions: [], people: new Map(), organisations: new Map(), media: new Map() }),
    series: { key: form.series.key, fields: {} },
  }

  const organisationOf = ({ line, lineIn }: PastedPerson): string | null => {
    const words = Object.values(lineIn ?? { line }).map(fold)
    const found = [...names.organisations]
      .filter(([name]) => name.length > 1 && words.some((said) => ` ${said} `.includes(` ${name} `)))
      .sort(([a], [b]) => b.length - a.length)[0]
    if (found) {
      const [, key] = found
      const name = (form.organisations.get(key) ?? file.organisations.get(key))?.name
      organisations.set(key, {
        key,
        name: textIn(name, [language, ...localeCodes]) ?? key,
        isKnown: form.organisations.has(key),
      })
      return key
    }
    const name = organisationIn(line)
    if (name === null || !entersOrganisations) {
      if (name !== null) organisations.set(slugify(name), { key: slugify(name), name, isKnown: false })
      return null
    }
    const key = freeKey(slugify(name) || 'organisation', {
      has: (taken) => form.organisations.has(taken) || file.organisations.has(taken),
    })
    // Where the line is said in both languages, so is its name.
    const both = lineIn && texts({ fr: organisationIn(lineIn.fr), en: organisationIn(lineIn.en) })
    const named = both ?? { [languageOf(line) ?? main]: name }
    file.organisations.set(key, { name: named })
    for (const said of [name, ...Object.values(named)]) names.organisations.set(fold(textOf(said) ?? ''), key)
    organisations.set(key, { key, name, isKnown: false })
    return key
  }
  /** Of several who have a name, the one of an organisation that the line shows, or else the first. */
  const knownOf = ({ line, name }: PastedPerson): string | undefined => {
    const known = names.people.get(fold(name)) ?? []
    if (known.length < 2 || line === '') return known[0]
    const said = ` ${fold(line)} `
    const shown = new Set(
      [...names.organisations]
        .filter(([words]) => words.length > 1 && said.includes(` ${words} `))
        .map(([, key]) => key),
    )
    const isOf = (key: string): boolean =>
      rowsOf(form.people.get(key)?.affiliations).some(({ organisation }) => shown.has(textOf(organisation) ?? ''))
    return known.find(isOf) ?? known[0]
  }
  const personOf = (person: PastedPerson): string => {
    const { line, name } = person
    const words = fold(name)
    const isKnown = names.people.has(words)
    const key =
      knownOf(person) ??
      freeKey(slugify(name) || 'person', { has: (taken) => form.people.has(taken) || file.people.has(taken) })
    if (people.has(key)) return key
    people.set(key, { key, name, isKnown })
    if (isKnown) return key
    file.people.set(key, { name })
    names.people.set(words, [key])
    const organisation = line === '' ? null : organisationOf(person)
    if (organisation) file.people.set(key, { name, affiliations: [{ organisation }] })
    return key
  }
  const rowOf = (person: PastedPerson, hasRole: boolean): Row => {
    const key = personOf(person)
    const organisation = person.line === '' ? null : organisationOf(person)
    return given({
      person: key,
      role: hasRole && person.role !== 'speaker' ? person.role : null,
      affiliations: organisation ? [{ organisation }] : null,
      line: person.lineIn ?? (person.line === '' ? null : { [languageOf(person.line) ?? main]: person.line }),
    })
  }

  const newKey = (): string =>
    freeKey(
      slugify(read.shortTitle.en ?? read.shortTitle.fr ?? read.title.en ?? read.title.fr ?? '') || 'workshop',
      form.workshops,
    )
  const key = known ?? newKey()
  const { state, workshop } = workshopOf(file, key)
  const day = read.day ?? (textOf(state.fields.startsAt)?.slice(0, 10) || null)
  const at = (time: string | null, of = day): string | null => (of === null || time === null ? null : `${of}T${time}`)
  // Where the text says when the parts are, and not the whole, it begins with the first and ends with the last.
  const parts = read.sessions.flatMap((session) => [session, ...session.sessions])
  const isOn = (on: string | null, of: string | null): boolean => (on ?? read.day) === of
  const begins = parts.flatMap(({ day: on, startsAt }) => (startsAt !== null && isOn(on, read.day) ? [startsAt] : []))
  const isUntimed = read.startsAt === null && !textOf(state.fields.startsAt)
  const beginsAt = read.startsAt ?? (isUntimed ? (begins.toSorted()[0] ?? null) : null)
  const lastDay = read.sessions.reduce((last, session) => session.day ?? last, day)
  const lasting = parts.filter(({ day: on, startsAt: from }) => from !== null && isOn(on, lastDay))
  const last = lasting.toSorted((one, two) => (one.startsAt ?? '').localeCompare(two.startsAt ?? '')).at(-1)
  const overAt = read.endsAt ?? (isUntimed ? (last?.endsAt ?? null) : null)
  const taken = new Set(
    [...state.programme, ...workshop.aside].flatMap((session) => [
      session.key,
      ...session.sessions.map((inner) => inner.key),
    ]),
  )
  const sessionForm = ({
    abstract,
    day: on,
    endsAt,
    kind,
    people: named,
    sessions,
    startsAt,
    title,
  }: PastedSession): SessionForm => {
    const own = freeKey(slugify(title.en ?? title.fr ?? '') || kind, taken)
    taken.add(own)
    const fields = given({
      kind: kind === 'talk' ? null : kind,
      title: texts(title),
      people: named.length ? named.map((person) => rowOf(person, true)) : null,
      abstract: paragraphs(abstract),
      startsAt: at(startsAt, on ?? day),
      endsAt: at(endsAt, on ?? day),
    })
    return { key: own, derived: false, fields, sessions: sessions.map(sessionForm) }
  }
  const isIn = (rows: unknown, person: unknown): boolean => rowsOf(rows).some((row) => row.person === person)
  const withNew = (rows: unknown, named: readonly PastedPerson[]): Row[] | null => {
    const added = named.map((person) => rowOf(person, false)).filter(({ person }) => !isIn(rows, person))
    return added.length || rowsOf(rows).length ? [...rowsOf(rows), ...added] : null
  }
  const said = given({
    number: read.number,
    title: texts(read.title),
    shortTitle: texts(read.shortTitle),
    subtitle: texts(read.subtitle),
    abstract: paragraphs(read.abstract),
    startsAt: at(beginsAt),
    endsAt: at(overAt, lastDay),
    timeZone: form.series.fields.timeZone,
  })
  // What a workshop says already stays: the text adds to it.
  const fields = given({ ...said, ...state.fields, moderators: withNew(state.fields.moderators, read.people) })
  const next: StateForm = { fields, programme: [...state.programme, ...read.sessions.map(sessionForm)] }
  file.workshops.set(key, workshop.status === 'draft' ? { ...workshop, ...next } : { ...workshop, draft: next })
  for (const person of read.committee) personOf(person)
  const committee = read.committee.filter((person) => !isIn(form.series.fields.committee, knownOf(person) ?? ''))
  if (committee.length) {
    const { draft, ...series } = form.series
    const now = draft ?? series.fields
    const added = { ...now, committee: withNew(now.committee, committee) }
    file.series = series.status === 'published' ? { ...series, draft: added } : { ...series, fields: added }
  }
  addNamed(file, form)
  const isNothing =
    read.sessions.length === 0 && people.size === 0 && (known !== undefined || texts(read.title) === null)
  const clocked = (sessions: readonly PastedSession[]): boolean =>
    sessions.some((session) => session.startsAt !== null || clocked(session.sessions))
  return {
    read,
    people: [...people.values()],
    organisations: [...organisations.values()],
    file: isNothing ? null : { name: `${key}.yaml`, text: printSeries(file) },
    lacksDay: day === null && clocked(read.sessions),
  }
}
