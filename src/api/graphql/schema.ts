import { DEFAULT_LIMIT, MAX_APPEARED, MAX_LIMIT, MAX_WORKSHOPS } from '../query/limits'

/** The name of a locale in GraphQL, where `-` may not stand: `pt-BR` is `pt_BR`. */
export const nameOfLocale = (code: string): string => code.replace(/[^_A-Za-z0-9]/g, '_').replace(/^(?=\d)/, '_')

const fieldsOf = (locales: readonly string[], type: string): string =>
  locales.map((code) => `${nameOfLocale(code)}: ${type}`).join('\n  ')

/** What an organisation has wherever it stands, and the other names of one that stands alone. */
const organisation = (aliases = ''): string => `id: String!
  slug: String
  name: PublicText
  acronym: String
  ${aliases}
  "university, research, publicBody, international, ngo, company, network or other."
  kind: String
  "ISO 3166-1 alpha-2 code."
  country: String
  link: String
  logo: PublicMedia`

const pageType = (name: string, of: string): string => `type ${name} {
  docs: [${of}!]!
  totalDocs: Int!
  limit: Int!
  page: Int!
  totalPages: Int!
}`

/**
 * Our part of the GraphQL schema, in its own language. Types begin with `Public`, so that none of Payload's can have their names.
 * @param locales codes of the content's languages: each text has a field for each
 * @param defaultLocale the language of a reader who states none
 */
export const publicSchema = (locales: readonly string[], defaultLocale: string): string => `
"A language of the content."
enum PublicLocale {
  ${locales.map(nameOfLocale).join('\n  ')}
}

"A text in every language of the content, null where it is not there; and as the reader gets it."
type PublicText {
  ${fieldsOf(locales, 'String')}
  "The text in the reader’s language, else in the first other one that has it."
  text: String!
  "The code of the language that \`text\` is in, as in the attribute lang."
  servedFrom: String!
}

"The nodes of a rich text, as JSON: what Lexical calls its editor state."
scalar PublicNodes

"A rich text in every language of the content, as nodes; and as the reader gets it, as HTML."
type PublicRichText {
  ${fieldsOf(locales, 'PublicNodes')}
  "The text in the reader’s language, else in the first other one that has it. Footnotes stand at its end, linked both ways."
  html: String!
  "The code of the language that \`html\` is in."
  servedFrom: String!
}

"A picture in a size that is narrower than it."
type PublicMediaSize {
  "Path on this server. It changes with the file: whoever has it may keep the file."
  url: String!
  width: Int!
  height: Int!
  mimeType: String
}

type PublicMedia {
  id: String!
  "Path on this server. It changes with the file: whoever has it may keep the file."
  url: String
  alt: PublicText
  "Shows nothing that the text does not say: its alternative text is empty."
  decorative: Boolean!
  credit: String
  width: Int
  height: Int
  mimeType: String
  "The point that has to stay visible where it is cropped, in hundredths of the width."
  focalX: Float!
  "The same of the height."
  focalY: Float!
  "Narrowest first."
  sizes: [PublicMediaSize!]!
  "What is shown until the picture is there: itself, 16 pixels wide, as an address that holds it."
  placeholder: String
}

type PublicLink {
  label: PublicText
  url: String
}

"An organisation as the directory has it today."
type PublicOrganisation {
  ${organisation()}
}

"An organisation of the directory, with what only its own page needs."
type PublicOrganisationEntry {
  ${organisation('aliases: [String!]!')}
  "The organisation that this one is part of."
  parent: PublicOrganisation
}

type PublicAffiliation {
  "The wording of the programme, settled when it was published."
  printed: PublicText
  "The organisation as the directory has it today; null where it is not public."
  organisation: PublicOrganisation
  unit: PublicText
  role: PublicText
  country: PublicText
  link: String
}

"What a programme needs of a person’s entry in the directory."
type PublicPersonEntry {
  id: String!
  slug: String
  "The name of today; \`name\` of the person in the programme is the one that was printed."
  name: String
  sortName: String
  picture: PublicMedia
}

"A person in a programme, a workshop or a committee, as printed."
type PublicPerson {
  "speaker, discussant or moderator; null in a committee."
  role: String
  name: String
  "The whole line after the name, where it is there as one."
  line: PublicText
  affiliations: [PublicAffiliation!]!
  "The entry in the directory; null where it is not public."
  person: PublicPersonEntry
}

type PublicSession {
  id: String!
  "The session’s name within its workshop."
  key: String
  "block, talk, discussion or break. Only a block has items."
  kind: String!
  title: PublicText
  abstract: PublicRichText
  "Wall time in the workshop’s zone, as 2021-04-26T16:00. Most sessions have none."
  startsAt: String
  endsAt: String
  "The same as an instant: ISO 8601 in UTC."
  startsAtUtc: String
  endsAtUtc: String
  "In the order of the programme."
  people: [PublicPerson!]!
  "What a block holds, in the order of the programme."
  items: [PublicSession!]!
}

type PublicPartner {
  "cooperation, funding, host or media."
  role: String
  link: String
  "The name as printed."
  name: PublicText
  organisation: PublicOrganisation
}

type PublicConfidentiality {
  "none, chathamHouse or closed. The series’ own where the workshop states none."
  rule: String
  note: PublicText
}

type PublicPlace {
  name: PublicText
  address: PublicText
  url: String
}

type PublicInterpretation {
  "provided, possible or none."
  status: String
  "whole, discussion or talks."
  scope: String
  "BCP 47 codes."
  targetLanguages: [String!]!
}

type PublicRelatedEvent {
  title: PublicText
  date: String
  url: String
}

type PublicRegistration {
  "none, external or internal."
  mode: String
  "Where to register, when external. As it was typed, byte for byte."
  url: String
  "Wall times in the workshop’s zone."
  opensAt: String
  closesAt: String
  capacity: Int
  waitlist: Boolean!
}

"A workshop with its programme, as published."
type PublicWorkshop {
  id: String!
  slug: String
  "Slugs that it had before; they find it too."
  formerSlugs: [String!]!
  "published; for editors who read working copies also draft."
  status: String!
  "When what is shown here was published: ISO 8601 in UTC. Null in a working copy."
  publishedAt: String
  number: Int
  title: PublicText
  subtitle: PublicText
  shortTitle: PublicText
  abstract: PublicRichText
  objectives: [PublicText!]!
  "Wall time in \`timeZone\`, as 2021-04-26T16:00."
  startsAt: String
  endsAt: String
  "IANA zone, as Europe/Paris."
  timeZone: String
  "The same as an instant: ISO 8601 in UTC."
  startsAtUtc: String
  endsAtUtc: String
  "online, onsite or hybrid."
  attendanceMode: String
  place: PublicPlace!
  "Languages that are spoken: BCP 47 codes."
  languages: [String!]!
  interpretation: PublicInterpretation!
  confidentiality: PublicConfidentiality!
  moderators: [PublicPerson!]!
  partners: [PublicPartner!]!
  "In its order; a block holds its sessions in \`items\`."
  programme: [PublicSession!]!
  links: [PublicLink!]!
  relatedEvents: [PublicRelatedEvent!]!
  cover: PublicMedia
  registration: PublicRegistration!
}

"What tells one workshop from another, for a link to it."
type PublicWorkshopReference {
  id: String!
  slug: String
  number: Int
  title: PublicText
  shortTitle: PublicText
  "Wall time in \`timeZone\`."
  startsAt: String
  endsAt: String
  timeZone: String
  "The same as an instant: ISO 8601 in UTC."
  startsAtUtc: String
  endsAtUtc: String
  attendanceMode: String
}

"A place where a person stands in a published programme, as printed there."
type PublicAppearance {
  "speaker, discussant or moderator."
  role: String
  name: String
  line: PublicText
  affiliations: [PublicAffiliation!]!
  "Null where the person moderates the workshop as a whole. What a block holds is not listed here."
  session: PublicSession
  workshop: PublicWorkshopReference!
}

"A person of the directory, as it is today."
type PublicSpeaker {
  id: String!
  slug: String
  name: String
  "The name that lists are sorted by: the family name first."
  sortName: String
  line: PublicText
  affiliations: [PublicAffiliation!]!
  biography: PublicRichText
  picture: PublicMedia
  links: [PublicLink!]!
  "Where the person stands in published programmes: one page of workshops, the newest first. What has no date comes last."
  appearances("Workshops: from 1 to ${MAX_APPEARED}." limit: Int = ${MAX_APPEARED}, "From 1." page: Int = 1): [PublicAppearance!]!
  "In how many published workshops the person stands."
  totalWorkshops: Int!
}

type PublicContact {
  name: String
  email: String
  url: String
}

"What all workshops have in common."
type PublicSeries {
  title: PublicText
  tagline: PublicText
  "IANA zone."
  timeZone: String
  contact: PublicContact!
  committee: [PublicPerson!]!
  partners: [PublicPartner!]!
  links: [PublicLink!]!
  confidentiality: PublicConfidentiality!
  privacy: PublicRichText
}

${pageType('PublicWorkshops', 'PublicWorkshop')}

${pageType('PublicSpeakers', 'PublicSpeaker')}

${pageType('PublicOrganisations', 'PublicOrganisationEntry')}

"Whether a workshop is over. Without an end it is over once it has started."
enum PublicWhen {
  "Running, to come, or without a date yet."
  UPCOMING
  PAST
}

"By the start. What has no date comes last either way."
enum PublicOrder {
  EARLIEST_FIRST
  LATEST_FIRST
}

type Query {
  "The series; null while it is not published."
  series(locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "For editors: the working copy." draft: Boolean = false): PublicSeries

  "A workshop by its slug or one that it had before; null where there is none."
  workshop(slug: String!, locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "For editors: the working copy." draft: Boolean = false): PublicWorkshop

  "Workshops with their whole programmes."
  workshops(
    locale: PublicLocale = ${nameOfLocale(defaultLocale)}
    "From 1 to ${MAX_WORKSHOPS}."
    limit: Int = ${DEFAULT_LIMIT}
    "From 1."
    page: Int = 1
    "All unless given."
    when: PublicWhen
    "The time that tells upcoming from past: ISO 8601 with its offset. The server’s own unless given."
    now: String
    "The latest first for those that are past, else the earliest first."
    order: PublicOrder
    "For editors: working copies."
    draft: Boolean = false
  ): PublicWorkshops!

  "A person by slug; null where there is none that something published names."
  speaker(slug: String!, locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "For editors: also one that nothing published names." draft: Boolean = false): PublicSpeaker

  "People whom something published names, in the alphabet of the language, by the family name."
  speakers(locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "From 1 to ${MAX_LIMIT}." limit: Int = ${DEFAULT_LIMIT}, "From 1." page: Int = 1, "For editors: all." draft: Boolean = false): PublicSpeakers!

  "An organisation by slug; null where there is none that something published names."
  organisation(slug: String!, locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "For editors: also one that nothing published names." draft: Boolean = false): PublicOrganisationEntry

  "Organisations that something published names, in the alphabet of the language."
  organisations(locale: PublicLocale = ${nameOfLocale(defaultLocale)}, "From 1 to ${MAX_LIMIT}." limit: Int = ${DEFAULT_LIMIT}, "From 1." page: Int = 1, "For editors: all." draft: Boolean = false): PublicOrganisations!
}
`
