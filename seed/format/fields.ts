import { z } from 'zod'
import { isColour } from '../../src/domain/colour'
import { isCountry } from '../../src/domain/country'
import { isLanguage } from '../../src/domain/language'
import { isSlug } from '../../src/domain/texts'
import { isTimeZone, resolveWallTime } from '../../src/domain/time'
import { isWebAddress } from '../../src/domain/webAddress'
import { localeCodes } from '../../src/i18n/locales'
import type { Stored } from '../../src/database/documents'
import { usualSettings, type DeskSettings } from '../../src/domain/desk'
import type { StoredSeries } from '../../src/stored-types'
import {
  choice,
  flag,
  group,
  link,
  list,
  focalPoint,
  hourList,
  hours,
  line,
  lines,
  richText,
  rows,
  ruled,
  ruledLine,
  short,
  text,
  texts,
  usually,
  whole,
  type Codec,
  type Fields,
} from './codecs'
import { stale } from './stale'

/**
 * What each kind of entry of a series file holds, in the order in which it is written: the collections' fields without what the server
 * keeps for itself. tests/seed/fields.test.ts holds them equal to the collections.
 */

/** The codecs of some fields of what is stored. */
type Of<T> = Partial<Record<keyof T, Codec>>

type Workshop = Stored<'workshops'>
type Person = NonNullable<Stored<'sessions'>['people']>[number]
type Affiliation = NonNullable<Person['affiliations']>[number]
type Partner = NonNullable<Workshop['partners']>[number]
/** What people register by, and what stands at the desk of the workshop (src/cms/registrations/desk.ts). */
type Registration = NonNullable<Workshop['registration']> & DeskSettings
type Question = NonNullable<Registration['questions']>[number]

const colour = ruled('COLOUR_INVALID', isColour)
const url = ruled('URL_INVALID', isWebAddress)
const wallTime = ruled('WALL_TIME_INVALID', (value) => resolveWallTime(value, 'UTC').ok, 16)
const zone = ruled('ZONE_UNKNOWN', isTimeZone, 60)
const fold = choice(['earlier', 'later'])
/** In one language on purpose. */
const oneLanguage = choice(localeCodes)
/** Which texts are older than another language: read and written last, when all of them are there. */
const translation = { oneLanguage, stale }
const languages = list(z.string().refine(isLanguage, { params: { code: 'LANGUAGE_INVALID' } }))
const confidentiality = group({ rule: choice(['none', 'chathamHouse', 'closed']), note: text(2000) })
const links = rows({ label: line(300), url }, ['url'], 'url')

const affiliation: Fields = {
  organisation: link('organisations'),
  unit: line(500),
  role: line(300),
  country: line(100),
  link: url,
  asPrinted: line(1000),
} satisfies Of<Affiliation>

/** How a publication printed a person, where that is not what printing today would give. */
export const printedPerson: Fields = {
  name: short(200),
  line: text(20_000),
  affiliations: rows({ ...affiliation, printed: line(20_000) }),
}

export const printedPartner: Fields = { name: line(300) }

/** One for all, so that the JSON Schema says it once. */
const printed = group(printedPerson)

const people = (more: Fields = {}): Codec =>
  rows(
    {
      person: link('speakers'),
      ...more,
      affiliations: rows(affiliation, [], 'organisation'),
      line: text(2000),
      printed,
    } satisfies Of<Person & { printed: unknown }>,
    ['person'],
    'person',
  )

const partners = rows(
  {
    organisation: link('organisations'),
    role: choice(['cooperation', 'funding', 'host', 'media'], 'cooperation'),
    link: url,
    printed: group(printedPartner),
  } satisfies Of<Partner & { printed: unknown }>,
  ['organisation'],
  'organisation',
)

export const seriesFields: Fields = {
  title: line(300),
  tagline: line(300),
  colour,
  logo: link('media'),
  contact: group({
    name: short(200),
    email: ruled('EMAIL_INVALID', (value) => z.email().safeParse(value).success, 320),
    url,
  }),
  links,
  privacy: richText,
  committee: people(),
  partners,
  timeZone: zone,
  confidentiality,
  ...translation,
} satisfies Of<StoredSeries>

export const workshopFields: Fields = {
  number: whole(),
  title: line(500),
  subtitle: line(500),
  shortTitle: line(200),
  abstract: richText,
  objectives: texts('text', 2000),
  cover: link('media'),
  links,
  relatedEvents: rows({ title: line(500), date: short(60), url }),
  timeZone: zone,
  startsAt: wallTime,
  startsAtFold: fold,
  endsAt: wallTime,
  endsAtFold: fold,
  eventStatus: choice(['scheduled', 'postponed', 'calledOff'], 'scheduled'),
  statusNote: line(500),
  attendanceMode: choice(['online', 'onsite', 'hybrid']),
  place: group({ name: line(300), address: text(1000), url }),
  languages,
  interpretation: group({
    status: choice(['provided', 'possible', 'none']),
    scope: choice(['whole', 'discussion', 'talks']),
    targetLanguages: languages,
  }),
  confidentiality,
  moderators: people(),
  partners,
  registration: group({
    mode: choice(['none', 'external', 'internal', 'invitation']),
    url,
    opensAt: wallTime,
    opensAtFold: fold,
    closesAt: wallTime,
    closesAtFold: fold,
    capacity: whole(),
    waitlist: flag,
    offerHours: hours(usualSettings.offerHours),
    reminders: hourList(usualSettings.reminders),
    thanks: usually,
    questions: rows(
      {
        key: short(60),
        kind: choice(['text', 'longText', 'choice', 'choices', 'yesNo'], 'text'),
        label: line(500),
        help: text(1000),
        required: flag,
        options: rows({ value: short(60), label: line(300) }, ['value'], 'value'),
        max: whole(50),
        when: group({ question: short(60), is: lines(60) }),
        keepDays: whole(3650),
      } satisfies Of<Question>,
      ['key'],
      'key',
    ),
  } satisfies Of<Registration>),
  publishAt: wallTime,
  slugs: ruledLine('SLUG_INVALID', isSlug, 200),
  formerSlugs: list(z.string().max(200)),
  ...translation,
} satisfies Of<Workshop>

/** What is prepared over a published workshop may also be another address name. */
export const draftFields: Fields = { slug: ruled('SLUG_INVALID', isSlug, 200), ...workshopFields }

export const sessionFields: Fields = {
  kind: choice(['block', 'talk', 'discussion', 'break'], 'talk'),
  title: line(500),
  people: people({ role: choice(['speaker', 'discussant', 'moderator'], 'speaker') } satisfies Of<Person>),
  abstract: richText,
  startsAt: wallTime,
  endsAt: wallTime,
  ...translation,
} satisfies Of<Stored<'sessions'>>

export const personFields: Fields = {
  name: short(200),
  sortName: short(200),
  affiliations: rows(affiliation, [], 'organisation'),
  line: text(2000),
  biography: richText,
  picture: link('media'),
  links,
  ...translation,
} satisfies Of<Stored<'speakers'>>

export const organisationFields: Fields = {
  name: line(300),
  acronym: short(50),
  aliases: lines(300),
  parent: link('organisations'),
  kind: choice(['university', 'research', 'publicBody', 'international', 'ngo', 'company', 'network', 'other']),
  country: ruled('COUNTRY_INVALID', isCountry, 2),
  link: url,
  logo: link('media'),
  ...translation,
} satisfies Of<Stored<'organisations'>>

export const mediaFields: Fields = {
  alt: line(1000),
  decorative: flag,
  credit: short(300),
  focalX: focalPoint,
  focalY: focalPoint,
  ...translation,
} satisfies Of<Stored<'media'>>

/** A natural key: what an entry is known by in its file, in the database and in addresses. */
export const key = z.string().refine(isSlug, { params: { code: 'SLUG_INVALID' } })
