// Made by `npm run generate`: not to be edited.

/** Fields of `PublicWorkshop` that a list gives, and how each is asked for. */
export const workshopFields = {
  abstract: '(locale:$locale){en{html nodes} fr{html nodes} html servedFrom}',
  attendanceMode: '',
  confidentiality: '{id note(locale:$locale){en fr servedFrom text} rule}',
  cover:
    '{alt(locale:$locale){en fr servedFrom text} credit decorative focalX focalY height id mimeType placeholder sizes{height mimeType url width} url width}',
  endsAt: '',
  endsAtUtc: '',
  eventStatus: '',
  formerSlugs: '',
  id: '',
  interpretation: '{id scope status targetLanguages}',
  languages: '',
  links: '{id label(locale:$locale){en fr servedFrom text} url}',
  number: '',
  objectives: '(locale:$locale){en fr servedFrom text}',
  place: '{address(locale:$locale){en fr servedFrom text} id name(locale:$locale){en fr servedFrom text} url}',
  publishedAt: '',
  registration: '{capacity closesAt closesAtUtc id mode opensAt opensAtUtc seats state url waitlist}',
  relatedEvents: '{date id title(locale:$locale){en fr servedFrom text} url}',
  shortTitle: '(locale:$locale){en fr servedFrom text}',
  slug: '',
  slugs: '{en fr}',
  startsAt: '',
  startsAtUtc: '',
  status: '',
  statusNote: '(locale:$locale){en fr servedFrom text}',
  subtitle: '(locale:$locale){en fr servedFrom text}',
  timeZone: '',
  title: '(locale:$locale){en fr servedFrom text}',
  updatedAt: '',
} as const

/** Those that a list gives unless others are asked for. */
export const workshopReference = [
  'id',
  'slug',
  'slugs',
  'number',
  'title',
  'shortTitle',
  'startsAt',
  'endsAt',
  'timeZone',
  'startsAtUtc',
  'endsAtUtc',
  'attendanceMode',
  'eventStatus',
] as const

/** Fields of `PublicSpeaker` that a list gives, and how each is asked for. */
export const personFields = {
  biography: '(locale:$locale){en{html nodes} fr{html nodes} html servedFrom}',
  id: '',
  line: '(locale:$locale){en fr servedFrom text}',
  links: '{id label(locale:$locale){en fr servedFrom text} url}',
  name: '',
  picture:
    '{alt(locale:$locale){en fr servedFrom text} credit decorative focalX focalY height id mimeType placeholder sizes{height mimeType url width} url width}',
  slug: '',
  sortName: '',
  totalWorkshops: '',
  updatedAt: '',
} as const

/** Those that a list gives unless others are asked for. */
export const personReference = ['id', 'slug', 'name', 'sortName', 'picture'] as const

/** Fields of `PublicOrganisation` that a list gives, and how each is asked for. */
export const organisationFields = {
  acronym: '',
  aliases: '',
  country: '',
  id: '',
  kind: '',
  link: '',
  logo: '{alt(locale:$locale){en fr servedFrom text} credit decorative focalX focalY height id mimeType placeholder sizes{height mimeType url width} url width}',
  name: '(locale:$locale){en fr servedFrom text}',
  slug: '',
  totalChildren: '',
  totalPeople: '',
  totalWorkshops: '',
  updatedAt: '',
} as const

/** Those that a list gives unless others are asked for. */
export const organisationReference = ['id', 'slug', 'name', 'acronym', 'kind', 'country', 'link', 'logo'] as const
