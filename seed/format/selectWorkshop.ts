import { organisationFields, personFields, workshopFields } from './fields'
import { linksIn, sessionFormLinks, type Link } from './links'
import type { SeriesForm, StateForm } from './normalSeries'

const only = <T>(entries: ReadonlyMap<string, T>, keys: ReadonlySet<string>): Map<string, T> =>
  new Map([...entries].filter(([key]) => keys.has(key)))

const linksOfState = ({ fields, programme }: StateForm): Link[] => [
  ...linksIn(workshopFields, fields),
  ...sessionFormLinks(programme),
]

/**
 * One workshop of a series, with the people, organisations and pictures that it names, and those that these name. Of the series there is
 * nothing but its key, so that loading the file leaves the series as it is meanwhile.
 */
export const selectWorkshop = (form: SeriesForm, key: string): SeriesForm | null => {
  const workshop = form.workshops.get(key)
  if (!workshop) return null
  const named = { speakers: new Set<string>(), organisations: new Set<string>(), media: new Set<string>() }
  const take = (links: readonly Link[]): void => {
    for (const { key: name, linked } of links) {
      if (named[linked].has(name)) continue
      named[linked].add(name)
      if (linked === 'speakers') take(linksIn(personFields, form.people.get(name)))
      if (linked === 'organisations') take(linksIn(organisationFields, form.organisations.get(name)))
    }
  }
  take([
    ...linksOfState(workshop),
    ...(workshop.draft ? linksOfState(workshop.draft) : []),
    ...sessionFormLinks(workshop.aside),
  ])
  return {
    series: { key: form.series.key, fields: {} },
    workshops: new Map([[key, workshop]]),
    sessions: [],
    people: only(form.people, named.speakers),
    organisations: only(form.organisations, named.organisations),
    media: only(form.media, named.media),
    fingerprints: form.fingerprints ?? new Map(),
  }
}
