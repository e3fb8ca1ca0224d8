import type { Row } from '../../src/domain/row'
import { isSlug, slugify } from '../../src/domain/texts'
import type { LeftOut } from '../../src/domain/pastedTree'
import { isWebAddress } from '../../src/domain/webAddress'
import { defaultLocale, type Locale } from '../../src/i18n/locales'
import { freeKey, type SessionForm, type WorkshopForm } from '../format/normalSeries'
import { printSeries } from '../format/printSeries'
import type { Foreign, ForeignPerson, ForeignSession, ForeignText, ForeignWorkshop } from './foreign'
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

/** A key that a name gives, apart from those that are there. */
const keyOf = (name: string, otherwise: string, taken: { has: (key: string) => boolean }): string => {
  const made = slugify(name)
  return freeKey(isSlug(made) ? made : otherwise, taken)
}

/** What of a row says something. */
const said = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  )

const text = (words: string, locale: Locale): Row | undefined => (words ? { [locale]: words } : undefined)

/**
 * The series file of what another system says. Workshops are drafts: nothing is public before somebody has looked at it.
 * @param key of a series that is there, of which the file says nothing else; without it the file begins one, under the title of what is read
 * @param into the one workshop that is meant, by its key, in place of one made of its title
 */
export const toSeries = ({ notTaken, title: called, workshops }: Foreign, key?: string, into?: string): Imported => {
  const people = new Map<string, Row>()
  const organisations = new Map<string, Row>()
  const keysOfPeople = new Map<string, string>()
  const keysOfOrganisations = new Map<string, string>()
  const made = new Map<string, WorkshopForm>()
  let sessions = 0
  const rich = (texts: readonly ForeignText[], locale: Locale): Row | undefined => {
    const form = richTextOf(texts, (what: LeftOut) => {
      const name = `text: ${what}`
      notTaken.set(name, (notTaken.get(name) ?? 0) + 1)
    })
    return form === undefined ? undefined : { [locale]: form }
  }

  const organisationOf = (name: string, locale: Locale): string => {
    const known = keysOfOrganisations.get(name)
    if (known !== undefined) return known
    const its = keyOf(name, 'organisation', organisations)
    keysOfOrganisations.set(name, its)
    organisations.set(its, { name: { [locale]: name } })
    return its
  }
  const personOf = ({ affiliation, biography, id, name }: ForeignPerson, locale: Locale): string => {
    const known = keysOfPeople.get(id)
    if (known !== undefined) return known
    const its = keyOf(name, 'person', people)
    keysOfPeople.set(id, its)
    const affiliations = affiliation ? [{ organisation: organisationOf(affiliation, locale) }] : []
    people.set(its, said({ name, affiliations, biography: rich([biography], locale) }))
    return its
  }
  const rowsOf = (persons: readonly ForeignPerson[], locale: Locale, more: Row = {}): Row[] => [
    ...new Map(
      persons.map((person) => {
        const its = personOf(person, locale)
        return [its, { person: its, ...more }] as const
      }),
    ).values(),
  ]
  const sessionOf = (session: ForeignSession, taken: Set<string>): SessionForm => {
    const { endsAt, kind, locale, people: persons, startsAt, texts, title } = session
    const its = keyOf(title, kind, taken)
    taken.add(its)
    sessions += 1
    const fields = said({
      kind: kind === 'talk' ? undefined : kind,
      title: text(title, locale),
      people: rowsOf(persons, locale),
      abstract: rich(texts, locale),
      startsAt,
      endsAt: startsAt && endsAt && endsAt > startsAt ? endsAt : undefined,
    })
    return { key: its, derived: false, fields, sessions: [] }
  }
  /** Sessions in their order; those of a block stand in it, where the first of them stands. */
  const programmeOf = ({ sessions: all }: ForeignWorkshop): SessionForm[] => {
    const taken = new Set<string>()
    const blocks = new Map<string, SessionForm>()
    return all.flatMap((session): SessionForm[] => {
      const { block: name, locale } = session
      if (!name) return [sessionOf(session, taken)]
      const known = blocks.get(name)
      if (known) {
        known.sessions.push(sessionOf(session, taken))
        return []
      }
      const its = keyOf(name, 'block', taken)
      taken.add(its)
      sessions += 1
      const block = {
        key: its,
        derived: false,
        fields: { kind: 'block', title: { [locale]: name } },
        sessions: [sessionOf(session, taken)],
      }
      blocks.set(name, block)
      return [block]
    })
  }

  const begun = () => {
    const [first] = workshops
    return {
      key: keyOf(called, 'series', { has: () => false }),
      status: 'draft' as const,
      fields: said({ title: text(called, first?.locale ?? defaultLocale), timeZone: first?.zone }),
    }
  }

  for (const workshop of workshops) {
    const { attendanceMode, endsAt, languages, locale, moderators, place, startsAt, texts, title, url, zone } = workshop
    const its = into !== undefined && workshops.length === 1 ? into : keyOf(title, 'workshop', made)
    if (url && !isWebAddress(url)) notTaken.set('event.url', (notTaken.get('event.url') ?? 0) + 1)
    const fields = said({
      title: { [locale]: title },
      abstract: rich(texts, locale),
      links: isWebAddress(url) ? [{ label: { [locale]: title }, url }] : [],
      timeZone: zone,
      startsAt,
      endsAt: startsAt && endsAt && endsAt > startsAt ? endsAt : undefined,
      attendanceMode,
      place:
        place.name || place.address
          ? said({ name: text(place.name, locale), address: text(place.address, locale) })
          : undefined,
      languages,
      moderators: rowsOf(moderators, locale),
    })
    made.set(its, { status: 'draft', fields, programme: programmeOf(workshop), aside: [] })
  }
  const source = printSeries({
    series: key === undefined ? begun() : { key, fields: {} },
    workshops: made,
    sessions: [],
    people,
    organisations,
    media: new Map(),
  })
  return { source, workshops: made.size, sessions, people: people.size, organisations: organisations.size }
}
