import { namedPartners } from '../api/public/printed'
import type { PublicPerson, PublicSeries, PublicSession, PublicWorkshop } from '../api/public/shapes'
import type { Row } from '../domain/row'
import { safeHref } from '../domain/richText'
import { endOf, startOf } from '../i18n/dates'

/** A date that is not known yet is none (https://schema.org/EventPostponed). */
const statuses: Record<PublicWorkshop['eventStatus'], string> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  calledOff: 'https://schema.org/EventCancelled',
}

const modes: Record<string, string> = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

/** Keys without a value are left out: a machine reads null as a statement. */
const stated = (data: Row): Row =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && !value.length),
    ),
  )

const everybody = (sessions: readonly PublicSession[]): PublicPerson[] =>
  sessions.flatMap(({ items, people }) => [...people, ...everybody(items)])

const person = ({ affiliations, name }: PublicPerson) =>
  stated({
    '@type': 'Person',
    name,
    affiliation: affiliations.flatMap(({ organisation, printed }) => {
      const affiliated = organisation?.name?.text ?? printed?.text
      return affiliated ? [{ '@type': 'Organization', name: affiliated }] : []
    }),
  })

const organisation = ({ text, url }: ReturnType<typeof namedPartners>[number]) => {
  const href = safeHref(url)
  return stated({ '@type': 'Organization', name: text.text, url: href === '#' ? undefined : href })
}

const location = (workshop: PublicWorkshop, canonical: string) => {
  const { address, name } = workshop.place
  // The address at which one joins is for those who registered; the page is what a stranger may know.
  const virtual = { '@type': 'VirtualLocation', url: canonical }
  const place =
    name || address
      ? stated({ '@type': 'Place', name: name?.text ?? address?.text, address: address?.text })
      : undefined
  if (workshop.attendanceMode === 'online') return virtual
  if (workshop.attendanceMode === 'hybrid') return place ? [place, virtual] : virtual
  return place
}

interface EventContext {
  name: string
  description: string | null
  canonical: string
  origin: string
  series: PublicSeries | null
  home: { name: string; href: string }
}

/** A workshop for machines that read pages: schema.org's Event (https://schema.org/Event), as JSON-LD. */
export const eventData = (
  workshop: PublicWorkshop,
  { canonical, description, home, name, origin, series }: EventContext,
): Row => {
  const performers = new Map(
    everybody(workshop.programme).flatMap((row) => (row.name ? [[row.name, person(row)] as const] : [])),
  )
  const partners = namedPartners(workshop.partners)
  const seriesOf = { name: home.name, url: `${origin}${home.href}` }
  return stated({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    description,
    url: canonical,
    image: workshop.cover?.url && `${origin}${workshop.cover.url}`,
    startDate: startOf(workshop)?.iso,
    endDate: endOf(workshop)?.iso,
    eventStatus: statuses[workshop.eventStatus],
    eventAttendanceMode: modes[workshop.attendanceMode ?? ''],
    location: location(workshop, canonical),
    inLanguage: workshop.languages,
    organizer: stated({ '@type': 'Organization', ...seriesOf, email: series?.contact.email }),
    performer: [...performers.values()],
    funder: partners.filter(({ role }) => role === 'funding').map(organisation),
    contributor: partners.filter(({ role }) => role !== 'funding').map(organisation),
    superEvent: { '@type': 'EventSeries', ...seriesOf },
  })
}
