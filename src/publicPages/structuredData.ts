import { namedPartners } from '../api/public/printed'
import type { SeriesWorkshops, WorkshopSummary } from '../api/public/listWorkshops'
import type { OrganisationWithPage } from '../api/public/readEntryPage'
import type {
  PublicAffiliation,
  PublicMedia,
  PublicOrganisation,
  PublicPerson,
  PublicSeries,
  PublicSession,
  PublicWorkshop,
} from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import type { Row } from '../domain/row'
import { safeHref } from '../domain/richText'
import { timeState } from '../domain/timeState'
import type { PageAddresses } from '../i18n/pageAddresses'
import { endOf, startOf } from '../i18n/dates'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/pages'
import { workshopHeading } from '../i18n/workshopHeading'
import type { PersonContent } from './EntryPages'
import type { Reader } from './reader'

/**
 * What pages say to machines that read them, in the words of schema.org, as JSON-LD. What is not known is left out. Each property is held to the
 * vocabulary, and to what search engines ask for, by tests/publicPages/structuredData.test.ts.
 */

const vocabulary = 'https://schema.org'

/** A date that is not known yet is none (https://schema.org/EventPostponed). */
const statuses: Record<PublicWorkshop['eventStatus'], string> = {
  scheduled: `${vocabulary}/EventScheduled`,
  postponed: `${vocabulary}/EventPostponed`,
  calledOff: `${vocabulary}/EventCancelled`,
}

const modes: Record<string, string> = {
  online: `${vocabulary}/OnlineEventAttendanceMode`,
  onsite: `${vocabulary}/OfflineEventAttendanceMode`,
  hybrid: `${vocabulary}/MixedEventAttendanceMode`,
}

/** What may be hoped for by whoever registers now: a place in a queue is no seat. */
const availabilities: Record<string, string> = {
  open: `${vocabulary}/InStock`,
  few: `${vocabulary}/LimitedAvailability`,
  waitlist: `${vocabulary}/SoldOut`,
  none: `${vocabulary}/SoldOut`,
}

/** What kind of organisation schema.org knows one as. */
const organisationTypes: Record<string, string> = {
  university: 'CollegeOrUniversity',
  research: 'ResearchOrganization',
  publicBody: 'GovernmentOrganization',
  ngo: 'NGO',
  company: 'Corporation',
}

/** Keys without a value are left out: a machine reads null as a statement. */
const stated = (data: Row): Row =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && !value.length),
    ),
  )

/** An address that may be followed; undefined for any other. */
const followed = (url: string | null | undefined): string | undefined => {
  const href = safeHref(url)
  return href === '#' || href.startsWith('mailto:') ? undefined : href
}

/** Under which origin, and for which reader, addresses are made. */
interface Place {
  origin: string
  locale: string
  pages: PageAddresses
}

const inPixels = (value: number | null): Row | undefined =>
  value === null ? undefined : { '@type': 'QuantitativeValue', value, unitText: 'px' }

const pictureOf = (picture: PublicMedia | null | undefined, { origin }: Place): Row | undefined =>
  picture?.url
    ? stated({
        '@type': 'ImageObject',
        url: `${origin}${picture.url}`,
        width: inPixels(picture.width),
        height: inPixels(picture.height),
        caption: picture.alt?.text,
        creditText: picture.credit,
      })
    : undefined

const pageOfEntry = (kind: 'speakers' | 'organisations', entry: { slug: string } | null, place: Place) =>
  entry ? place.pages.entry(place.locale, kind, entry.slug) : undefined

const affiliationsOf = (affiliations: readonly PublicAffiliation[], place: Place): Row[] =>
  affiliations.flatMap(({ organisation, printed }) => {
    const name = organisation?.name?.text ?? printed?.text
    return name
      ? [stated({ '@type': 'Organization', name, url: pageOfEntry('organisations', organisation, place) })]
      : []
  })

const person = ({ affiliations, name, person: entry }: PublicPerson, place: Place): Row =>
  stated({
    '@type': 'Person',
    name,
    url: pageOfEntry('speakers', entry, place),
    affiliation: affiliationsOf(affiliations, place),
  })

/** People, each once, by their entry or else by their name. */
const everyone = (people: readonly PublicPerson[], place: Place): Row[] => [
  ...new Map(
    people.flatMap((row) => (row.name ? [[row.person?.id ?? row.name, person(row, place)] as const] : [])),
  ).values(),
]

const everybody = (sessions: readonly PublicSession[]): PublicPerson[] =>
  sessions.flatMap(({ items, people }) => [...people, ...everybody(items)])

const partner = ({ organisation, text, url }: ReturnType<typeof namedPartners>[number], place: Place): Row => {
  const [page, site] = [pageOfEntry('organisations', organisation, place), followed(url)]
  return stated({ '@type': 'Organization', name: text.text, url: site ?? page })
}

const location = (workshop: PublicWorkshop, canonical: string) => {
  const { address, name } = workshop.place
  // The address at which one joins is for those who registered; the page is what a stranger may know.
  const virtual = { '@type': 'VirtualLocation', url: canonical }
  const place =
    name || address ? { '@type': 'Place', name: (name ?? address)?.text, address: (address ?? name)?.text } : undefined
  if (workshop.attendanceMode === 'online') return virtual
  if (workshop.attendanceMode === 'hybrid') return place ? [place, virtual] : virtual
  return place
}

/** How one gets a seat: it costs nothing. Nothing is offered of what is over, called off, or for who is invited. */
const offerOf = (workshop: PublicWorkshop, { now, pages, locale }: Place & { now: string }): Row | undefined => {
  const { registration } = workshop
  const slug = slugIn(workshop, locale)
  const free = { '@type': 'Offer', price: 0 }
  if (workshop.eventStatus === 'calledOff' || timeState(workshop, now) === 'past') return undefined
  if (registration.state === 'external') {
    const url = followed(registration.url)
    return url ? { ...free, url } : undefined
  }
  if (!slug || (registration.state !== 'open' && registration.state !== 'notYet')) return undefined
  return stated({
    ...free,
    url: pages.registration(locale, slug),
    availability: registration.state === 'open' ? availabilities[registration.seats ?? 'open'] : undefined,
    validFrom: registration.opensAtUtc,
    validThrough: registration.closesAtUtc,
  })
}

interface EventContext {
  reader: Reader
  name: string
  description: string | null
  canonical: string
  origin: string
  pages: PageAddresses
  series: PublicSeries | null
  home: { name: string }
}

/** What a session has in common with its workshop. */
type Common = Pick<PublicWorkshop, 'timeZone'> & { event: Row; place: Place }

/** Sessions that have times of their own, with what blocks hold: https://schema.org/subEvent. A break is none. */
const subEvents = (sessions: readonly PublicSession[], common: Common): Row[] =>
  sessions.flatMap((session) => {
    const { items, kind, people, title } = session
    const inner = subEvents(items, common)
    const timed = { ...session, timeZone: common.timeZone }
    const start = startOf(timed)
    if (!start || !title || kind === 'break') return inner
    return [
      stated({
        '@type': 'Event',
        name: title.text,
        startDate: start.iso,
        endDate: endOf(timed)?.iso,
        ...common.event,
        performer: everyone(people, common.place),
        subEvent: inner,
      }),
    ]
  })

/** Who holds a series: what it is called, where it is, and whom to write to. */
const organizerOf = (series: PublicSeries | null, home: { name: string }, { locale, pages }: Place): Row =>
  stated({ '@type': 'Organization', name: home.name, url: pages.series(locale), email: series?.contact.email })

/** The same with its logo, which is said once on a page. */
const knownOrganizer = (series: PublicSeries | null, home: { name: string }, place: Place): Row =>
  stated({ ...organizerOf(series, home, place), logo: pictureOf(series?.logo, place) })

/** A workshop: https://schema.org/Event. */
export const eventData = (workshop: PublicWorkshop, context: EventContext): Row => {
  const { canonical, description, home, name, origin, pages, reader, series } = context
  const place = { origin, locale: reader.locale, pages }
  const partners = namedPartners(workshop.partners)
  const held = stated({
    eventStatus: statuses[workshop.eventStatus],
    eventAttendanceMode: modes[workshop.attendanceMode ?? ''],
    location: location(workshop, canonical),
  })
  const organizer = organizerOf(series, home, place)
  return stated({
    '@context': vocabulary,
    '@type': 'Event',
    name,
    description,
    url: canonical,
    image: pictureOf(workshop.cover ?? series?.logo, place),
    startDate: startOf(workshop)?.iso,
    endDate: endOf(workshop)?.iso,
    ...held,
    inLanguage: workshop.languages,
    isAccessibleForFree: true,
    maximumAttendeeCapacity: workshop.registration.capacity,
    offers: offerOf(workshop, { ...place, now: reader.now }),
    organizer: knownOrganizer(series, home, place),
    performer: everyone(everybody(workshop.programme), place),
    funder: partners.filter(({ role }) => role === 'funding').map((one) => partner(one, place)),
    contributor: partners.filter(({ role }) => role !== 'funding').map((one) => partner(one, place)),
    subEvent: subEvents(workshop.programme, {
      event: { ...held, isAccessibleForFree: true, organizer },
      place,
      timeZone: workshop.timeZone,
    }),
    superEvent: { '@type': 'EventSeries', name: home.name, url: pages.series(reader.locale) },
  })
}

/** The way to a page, from the page of the series: https://schema.org/BreadcrumbList. */
export const breadcrumbs = (steps: readonly { name: string; url: string }[]): Row => ({
  '@context': vocabulary,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@type': 'WebPage', '@id': url, name },
  })),
})

const nameOf = ({ number, shortTitle, title }: WorkshopSummary, locale: string): string =>
  [workshopHeading(number, shortTitle?.text ?? null, locale), title?.text].filter(Boolean).join(' – ') ||
  say(words.untitled, locale)

/** Workshops in their order, each with its page: https://schema.org/ItemList. Null where there are none. */
const listOf = (workshops: readonly WorkshopSummary[], { locale, pages }: Place): Row | null => {
  const shown = workshops.flatMap((one) => {
    const slug = slugIn(one, locale)
    return slug ? [{ name: nameOf(one, locale), slug }] : []
  })
  if (!shown.length) return null
  return {
    '@type': 'ItemList',
    numberOfItems: shown.length,
    itemListElement: shown.map(({ name, slug }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: pages.workshop(locale, slug),
    })),
  }
}

interface SeriesContext {
  reader: Reader
  description: string | null
  home: { name: string }
  origin: string
  pages: PageAddresses
  canonical: string
  /** What this part of the series is called. */
  title: string
}

/** A page of the series: the site and the series on the first, the way there on the others; and the workshops that are listed first. */
export const seriesData = (
  { ahead, over, part, series }: SeriesWorkshops & { series: PublicSeries | null },
  { canonical, description, home, origin, pages, reader, title }: SeriesContext,
): Row[] => {
  const { locale, locales } = reader
  const place = { origin, locale, pages }
  const url = pages.series(locale)
  const list = listOf((part.year === null ? ahead : over)?.workshops ?? [], place)
  const listed = list ? [{ '@context': vocabulary, ...list }] : []
  if (part.year !== null || part.page > 1)
    return [
      breadcrumbs([
        { name: home.name, url },
        { name: title, url: canonical },
      ]),
      ...listed,
    ]
  return [
    stated({ '@context': vocabulary, '@type': 'WebSite', name: home.name, description, url, inLanguage: locales }),
    stated({
      '@context': vocabulary,
      '@type': 'EventSeries',
      name: home.name,
      description,
      url,
      image: pictureOf(series?.logo, place),
      organizer: knownOrganizer(series, home, place),
      funder: namedPartners(series?.partners ?? []).flatMap((one) =>
        one.role === 'funding' ? [partner(one, place)] : [],
      ),
      contributor: namedPartners(series?.partners ?? []).flatMap((one) =>
        one.role === 'funding' ? [] : [partner(one, place)],
      ),
    }),
    ...listed,
  ]
}

interface EntryContext {
  reader: Reader
  canonical: string
  description: string
  origin: string
  pages: PageAddresses
}

/** A page about somebody or something: https://schema.org/ProfilePage. */
const profile = (
  mainEntity: Row,
  name: string,
  { canonical, reader }: Pick<EntryContext, 'canonical' | 'reader'>,
): Row => ({
  '@context': vocabulary,
  '@type': 'ProfilePage',
  name,
  url: canonical,
  inLanguage: reader.locale,
  mainEntity,
})

/** A person of the directory: https://schema.org/Person. */
export const personData = ({ person: shown }: PersonContent, name: string, context: EntryContext): Row => {
  const { description, origin, pages, reader } = context
  const place = { origin, locale: reader.locale, pages }
  return profile(
    stated({
      '@type': 'Person',
      name,
      description,
      url: pageOfEntry('speakers', shown, place),
      image: pictureOf(shown.picture, place),
      affiliation: affiliationsOf(shown.affiliations, place),
      sameAs: shown.links.flatMap(({ url }) => followed(url) ?? []),
    }),
    name,
    context,
  )
}

const brief = (organisation: PublicOrganisation, place: Place): Row =>
  stated({
    '@type': organisationTypes[organisation.kind ?? ''] ?? 'Organization',
    name: organisation.name?.text ?? organisation.acronym ?? organisation.slug,
    alternateName: organisation.name ? organisation.acronym : undefined,
    url: pageOfEntry('organisations', organisation, place),
  })

/** An organisation of the directory: https://schema.org/Organization. */
export const organisationData = (
  { organisation, parts }: OrganisationWithPage,
  name: string,
  context: EntryContext,
): Row => {
  const { description, origin, pages, reader } = context
  const place = { origin, locale: reader.locale, pages }
  const { country, link, logo, parent } = organisation
  return profile(
    stated({
      ...brief(organisation, place),
      description,
      logo: pictureOf(logo, place),
      sameAs: followed(link),
      address: country ? { '@type': 'PostalAddress', addressCountry: country } : undefined,
      parentOrganization: parent ? brief(parent, place) : undefined,
      subOrganization: parts.map((part) => brief(part, place)),
    }),
    name,
    context,
  )
}
