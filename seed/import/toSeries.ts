import type { LeftOut } from '../../src/domain/pastedTree'
import type { Row } from '../../src/domain/row'
import { isSlug, slugify } from '../../src/domain/texts'
import { instantIn, resolveWallTime, wallTimeAt } from '../../src/domain/time'
import { isWebAddress } from '../../src/domain/webAddress'
import { localeCodes } from '../../src/i18n/locales'
import type { Why } from '../../src/i18n/words/importing'
import { freeKey, type SessionForm, type WorkshopForm } from '../format/normalSeries'
import { printSeries } from '../format/printSeries'
import type { Foreign, ForeignPerson, ForeignSession, ForeignWorkshop, Said, SaidTexts } from './foreign'
import { oneOf, sameName } from './reading'
import { richTextOf } from './texts'

/** What was made of a foreign file. */
export interface Imported {
  /** The series file. */
  source: string
  workshops: number
  sessions: number
  people: number
  organisations: number
}

/** Gives keys of names, each apart from those that it gave before. */
const keys = (otherwise: string) => {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (name: string, instead = otherwise): string => {
    const made = slugify(name)
    const key = freeKey(isSlug(made) ? made : instead, taken, last)
    taken.add(key)
    return key
  }
}

/** What of a row says something. */
const said = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  )

/** A text in its languages; undefined in none. */
const text = (words: Said): Row | undefined => (Object.keys(words).length ? { ...words } : undefined)

/** Somebody as all that was read says of them. */
interface Known {
  key: string
  name: string
  biography: Said
  affiliation: Said
}

const MINUTE_MS = 60_000

/** An instant without its seconds, as times of a programme are. */
const toTheMinute = (instant: string): string =>
  new Date(Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString()

/**
 * The series file of what another system says. Workshops are drafts: nothing is public before somebody has looked at it.
 * @param key of a series that is there, of which the file says nothing else; without it the file begins one, under the title of what is read
 * @param into the one workshop that is meant, by its key, in place of one made of its title
 */
export const toSeries = ({ notTaken, title: called, workshops }: Foreign, key?: string, into?: string): Imported => {
  const organisations = new Map<string, { name: Said }>()
  const known = new Map<string, Known>()
  const keysOfOrganisations = new Map<string, string>()
  const made = new Map<string, WorkshopForm>()
  const [keyOfPerson, keyOfOrganisation, keyOfWorkshop] = [keys('person'), keys('organisation'), keys('workshop')]
  let sessions = 0
  const leave = (name: string, why: Why | LeftOut): void => {
    notTaken.set(`${name}: ${why}`, (notTaken.get(`${name}: ${why}`) ?? 0) + 1)
  }
  const rich = (texts: SaidTexts): Row | undefined =>
    text(
      Object.fromEntries(
        localeCodes.flatMap((code) => {
          const form = richTextOf(texts[code] ?? [], (what) => leave('text', what))
          return form === undefined ? [] : [[code, form]]
        }),
      ),
    )

  const organisationOf = (name: Said): string => {
    const its = keysOfOrganisations.get(sameName(name)) ?? keyOfOrganisation(oneOf(name))
    keysOfOrganisations.set(sameName(name), its)
    organisations.set(its, { name: { ...name, ...organisations.get(its)?.name } })
    return its
  }
  /** Two who are known by one sign are one where they have one name; what is said of somebody later is added. */
  const personOf = ({ affiliation, biography, id, name }: ForeignPerson): string => {
    const sign = `${id}\n${name}`
    const person = known.get(sign)
    if (!person) {
      const its = keyOfPerson(name)
      known.set(sign, { key: its, name, biography: { ...biography }, affiliation })
      return its
    }
    if (!Object.keys(person.affiliation).length) person.affiliation = affiliation
    for (const code of localeCodes) {
      const words = biography[code]
      // The same words stand beside talks of either language.
      if (words === undefined || Object.values(person.biography).includes(words)) continue
      if (person.biography[code] === undefined) person.biography[code] = words
      else leave('person.biography', 'otherToo')
    }
    return person.key
  }
  const rowsOf = (persons: readonly ForeignPerson[]): Row[] =>
    [...new Set(persons.map(personOf))].map((person) => ({ person }))

  /** Wall times of a beginning and an end, with what tells those apart that come twice; an end that is none is left out. */
  const timesOf = (
    of: string,
    { endsAt, startsAt }: { startsAt: string | null; endsAt: string | null },
    zone: string,
    withFold: boolean,
  ): Row => {
    const wall = (name: string, instant: string): Row => {
      const at = wallTimeAt(instant, zone)
      const resolved = resolveWallTime(at, zone)
      if (resolved.ok || resolved.code !== 'WALL_TIME_TWICE') return { [name]: at }
      const isLater = instantIn(at, zone, 'later') === toTheMinute(instant)
      if (withFold) return { [name]: at, [`${name}Fold`]: isLater ? 'later' : 'earlier' }
      if (isLater) leave(`${of}.${name}`, 'secondOfTwo')
      return { [name]: at }
    }
    if (!startsAt) {
      if (endsAt) leave(`${of}.endsAt`, 'noStart')
      return {}
    }
    const start = wall('startsAt', startsAt)
    if (!endsAt) return start
    const end = wall('endsAt', endsAt)
    const follows = withFold ? toTheMinute(endsAt) > toTheMinute(startsAt) : String(end.endsAt) > String(start.startsAt)
    if (follows) return { ...start, ...end }
    leave(`${of}.endsAt`, 'notAfterStart')
    return start
  }

  const sessionOf = (session: ForeignSession, zone: string, keyOf: ReturnType<typeof keys>): SessionForm => {
    const { kind, people, texts, title } = session
    sessions += 1
    const fields = said({
      kind: kind === 'talk' ? undefined : kind,
      title: text(title),
      people: rowsOf(people),
      abstract: rich(texts),
      ...timesOf('session', session, zone, false),
    })
    return { key: keyOf(oneOf(title), kind), derived: false, fields, sessions: [] }
  }
  /** Sessions in their order; those of a block stand in it, where the first of them stands. */
  const programmeOf = ({ sessions: all, zone }: ForeignWorkshop): SessionForm[] => {
    const keyOf = keys('talk')
    const blocks = new Map<string, SessionForm>()
    return all.flatMap((session): SessionForm[] => {
      const { block: name } = session
      if (!Object.keys(name).length) return [sessionOf(session, zone, keyOf)]
      const there = blocks.get(sameName(name))
      if (there) {
        there.sessions.push(sessionOf(session, zone, keyOf))
        return []
      }
      sessions += 1
      const its = keyOf(oneOf(name), 'block')
      const block: SessionForm = {
        key: its,
        derived: false,
        fields: { kind: 'block', title: { ...name } },
        sessions: [sessionOf(session, zone, keyOf)],
      }
      blocks.set(sameName(name), block)
      return [block]
    })
  }

  const begun = () => {
    const [first] = workshops
    return {
      key: keys('series')(oneOf(called)),
      status: 'draft' as const,
      fields: said({ title: text(called), timeZone: first?.zone }),
    }
  }

  for (const workshop of workshops) {
    const { attendanceMode, languages, moderators, place, texts, title, url, zone } = workshop
    const its = into !== undefined && workshops.length === 1 ? into : keyOfWorkshop(oneOf(title))
    if (url && !isWebAddress(url)) leave('event.url', 'noAddress')
    const fields = said({
      title: text(title),
      abstract: rich(texts),
      links: isWebAddress(url) ? [{ label: text(title), url }] : [],
      timeZone: zone,
      ...timesOf('workshop', workshop, zone, true),
      attendanceMode,
      place:
        text(place.name) || text(place.address)
          ? said({ name: text(place.name), address: text(place.address) })
          : undefined,
      languages,
      moderators: rowsOf(moderators),
    })
    made.set(its, { status: 'draft', fields, programme: programmeOf(workshop), aside: [] })
  }
  const people = new Map(
    [...known.values()].map((person) => {
      const { affiliation, biography, key: its, name } = person
      const affiliations = text(affiliation) ? [{ organisation: organisationOf(affiliation) }] : []
      const texts: SaidTexts = Object.fromEntries(Object.entries(biography).map(([code, words]) => [code, [words]]))
      return [its, said({ name, affiliations, biography: rich(texts) })]
    }),
  )
  const source = printSeries({
    series: key === undefined ? begun() : { key, fields: {} },
    workshops: made,
    sessions: [],
    people,
    organisations: new Map(organisations),
    media: new Map(),
  })
  return { source, workshops: made.size, sessions, people: people.size, organisations: organisations.size }
}
