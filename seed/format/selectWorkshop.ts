import { organisationFields, personFields, seriesFields, workshopFields } from './fields'
import { linksIn, sessionFormLinks, type Link } from './links'
import type { SeriesForm, StateForm } from './normalSeries'

const linksOfState = ({ fields, programme }: StateForm): Link[] => [
  ...linksIn(workshopFields, fields),
  ...sessionFormLinks(programme),
]

/** Adds to a file what its entries name and it lacks, and what that names, out of a whole series. */
export const addNamed = (file: SeriesForm, form: SeriesForm): void => {
  const sections = { speakers: 'people', organisations: 'organisations', media: 'media' } as const
  const take = (links: readonly Link[]): void => {
    for (const { key, linked } of links) {
      const section = sections[linked]
      const entry = form[section].get(key)
      if (file[section].has(key) || !entry) continue
      file[section].set(key, entry)
      if (linked === 'speakers') take(linksIn(personFields, entry))
      if (linked === 'organisations') take(linksIn(organisationFields, entry))
    }
  }
  for (const workshop of file.workshops.values())
    take([
      ...linksOfState(workshop),
      ...(workshop.draft ? linksOfState(workshop.draft) : []),
      ...sessionFormLinks(workshop.aside),
    ])
  take([...linksIn(seriesFields, file.series.fields), ...linksIn(seriesFields, file.series.draft)])
  for (const entry of file.people.values()) take(linksIn(personFields, entry))
  for (const entry of file.organisations.values()) take(linksIn(organisationFields, entry))
}

/**
 * One workshop of a series, with the people, organisations and pictures that it names, and those that these name. Of the series there is
 * nothing but its key, so that loading the file leaves the series as it is meanwhile.
 */
export const selectWorkshop = (form: SeriesForm, key: string): SeriesForm | null => {
  const workshop = form.workshops.get(key)
  if (!workshop) return null
  const file: SeriesForm = {
    series: { key: form.series.key, fields: {} },
    workshops: new Map([[key, workshop]]),
    sessions: [],
    people: new Map(),
    organisations: new Map(),
    media: new Map(),
    fingerprints: form.fingerprints ?? new Map(),
  }
  addNamed(file, form)
  return file
}
