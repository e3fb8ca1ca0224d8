import type { StoredOrganisation, StoredSeries, StoredSession, StoredWorkshop } from '../../stored-types'
import type { FormState, SeatsLeft } from '../../domain/registrationForm'
import { codeCounts } from '../../i18n/codeLabels'
import { searchField, searchTypes } from './searchSchema'
import { registrationChoices, registrationFields, registrationTypes } from './registrationSchema'
import { choice, nameOfLocale } from './schemaParts'
import { DEFAULT_LIMIT, MAX_APPEARED, MAX_LIMIT, MAX_SLUGS, MAX_WORKSHOPS } from '../query/limits'

const fieldsOf = (locales: readonly string[], type: string): string =>
  locales.map((code) => `${nameOfLocale(code)}: ${type}`).join('\n  ')

type Group<T> = NonNullable<T>
type Row<T> = Group<T> extends (infer R)[] ? R : never

const choices = [
  choice<Group<StoredWorkshop['_status']>>('PublicStatus', 'Of a workshop.', {
    draft: 'In a graph of drafts alone.',
    published: '',
  }),
  choice<Group<StoredWorkshop['attendanceMode']>>('PublicAttendanceMode', 'How one takes part in a workshop.', {
    online: '',
    onsite: '',
    hybrid: 'Both.',
  }),
  choice<Group<StoredSession['kind']>>('PublicSessionKind', 'What a session is. Only a block holds others.', {
    block: '',
    talk: '',
    discussion: '',
    break: '',
  }),
  choice<Group<Row<StoredSession['people']>['role']>>('PublicRole', 'What a person does somewhere.', {
    speaker: '',
    discussant: '',
    moderator: '',
  }),
  choice<Group<Row<StoredSeries['partners']>['role']>>('PublicPartnerRole', 'What a partner does.', {
    cooperation: '',
    funding: '',
    host: '',
    media: '',
  }),
  choice<Group<StoredOrganisation['kind']>>('PublicOrganisationKind', 'Of an organisation.', {
    university: '',
    research: '',
    publicBody: '',
    international: '',
    ngo: '',
    company: '',
    network: '',
    other: '',
  }),
  choice<Group<Group<StoredSeries['confidentiality']>['rule']>>('PublicConfidentialityRule', 'Of confidentiality.', {
    none: '',
    chathamHouse: 'What is said may be used, who said it is not told.',
    closed: '',
  }),
  choice<Group<Group<StoredWorkshop['interpretation']>['status']>>(
    'PublicInterpretationStatus',
    'Whether there is interpretation.',
    { provided: '', possible: '', none: '' },
  ),
  choice<Group<Group<StoredWorkshop['interpretation']>['scope']>>('PublicInterpretationScope', 'What is interpreted.', {
    whole: '',
    discussion: '',
    talks: '',
  }),
  choice<Group<Group<StoredWorkshop['registration']>['mode']>>('PublicRegistrationMode', 'Where one registers.', {
    none: '',
    external: '',
    internal: '',
    invitation: '',
  }),
  choice<Group<StoredWorkshop['eventStatus']>>('PublicEventStatus', 'Whether it is held as announced.', {
    scheduled: '',
    postponed: '',
    calledOff: '',
  }),
  choice<FormState>('PublicFormState', 'Whether one can register now.', {
    open: 'Here: `registrationForm` has the form.',
    notYet: 'From `opensAtUtc` on.',
    closed: '',
    past: 'The workshop is over.',
    invitation: 'Who is invited has a link.',
    external: 'Elsewhere: `PublicRegistration.url`.',
    none: '',
    calledOff: 'The workshop is not held.',
  }),
  choice<SeatsLeft>('PublicSeatsLeft', 'What whoever registers now may hope for; nothing finer is told.', {
    open: '',
    few: 'Five or fewer, or a tenth of them.',
    waitlist: 'All are taken; one can wait.',
    none: 'All are taken.',
  }),
  ...registrationChoices,
].join('\n\n')

const pageType = (name: string, of: string): string => `type ${name} {
  docs: [${of}!]!
  totalDocs: Int!
  limit: Int!
  page: Int!
  totalPages: Int!
}`

/** For whoever has a link, in the graph of drafts. */
const sharedField = `
  "The draft that a link shows, by its token, without an account: entries and pictures that are not public are left out. SHARE_UNKNOWN for any that shows none."
  sharedWorkshop(token: String!): PublicWorkshop!
}`

interface Options {
  /** Codes of the content's languages: each text has a field for each. */
  locales: readonly string[]
  /** The language of a reader who states none. */
  defaultLocale: string
  /** Whether it is the graph of drafts, which may lack what publication demands. */
  drafts?: boolean
}

/**
 * Our part of the GraphQL schema, in its own language. Types begin with `Public`, so that none of Payload's can have their names.
 *
 * The value of a field follows from what it belongs to and from its own arguments, never from those of a field around it; what is one thing has one
 * type wherever it stands; and all but texts, slugs, sizes of pictures and pages of lists have ids. A client may so keep what it got by type, id and arguments
 * (docs/decisions/034-a-graph-that-can-be-kept.md).
 */
export const publicSchema = ({ defaultLocale, drafts = false, locales }: Options): string => {
  /** What publication demands. */
  const sure = drafts ? '' : '!'
  const inLocale = `(locale: PublicLocale = ${nameOfLocale(defaultLocale)})`
  const alphabet = `"In whose alphabet." locale: PublicLocale = ${nameOfLocale(defaultLocale)}`
  const paging = `"From 1 to ${MAX_LIMIT}." limit: Int = ${DEFAULT_LIMIT}, "From 1." page: Int = 1`
  const listed = `"From 1 to ${MAX_APPEARED}." limit: Int = ${MAX_APPEARED}, "From 1." page: Int = 1`
  return `
"A language of the content."
enum PublicLocale {
  ${locales.map(nameOfLocale).join('\n  ')}
}

${choices}

"A text in every language of the content, null where it is not there; and as a reader of \`locale\` gets it."
type PublicText {
  ${fieldsOf(locales, 'String')}
  "The text in \`locale\`, else in the first other language that has it."
  text: String!
  "The code of the language that \`text\` is in, as in the attribute lang."
  servedFrom: String!
}

"The nodes of a rich text, as JSON: what Lexical calls its editor state."
scalar PublicNodes

"A rich text in one language. Footnotes stand at the end of its HTML, linked both ways; their ids are those of no other text or language."
type PublicRichTextIn {
  nodes: PublicNodes!
  html: String!
}

"A rich text in every language of the content, null where it is not there; and as a reader of \`locale\` gets it."
type PublicRichText {
  ${fieldsOf(locales, 'PublicRichTextIn')}
  "The text in \`locale\`, else in the first other language that has it."
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
  id: ID!
  "Path on this server. It changes with the file: whoever has it may keep the file."
  url: String
  alt${inLocale}: PublicText
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
  id: ID!
  label${inLocale}: PublicText
  url: String${sure}
}

"An organisation, as the directory has it today."
type PublicOrganisation {
  id: ID!
  slug: String!
  name${inLocale}: PublicText!
  acronym: String
  aliases: [String!]!
  kind: PublicOrganisationKind
  "ISO 3166-1 alpha-2 code."
  country: String
  link: String
  logo: PublicMedia
  "The organisation that this one is part of."
  parent: PublicOrganisation
  "Organisations that are part of this one, by the name that a reader of a language is served, in its alphabet."
  children(${alphabet}, ${listed}): [PublicOrganisation!]!
  totalChildren: Int!
  "People who are affiliated with it today, in the alphabet of a language, by the family name."
  people(${alphabet}, ${listed}): [PublicSpeaker!]!
  totalPeople: Int!
  "Published workshops that name it: one page, the newest first. What has no date comes last."
  workshops(${listed}): [PublicWorkshop!]!
  totalWorkshops: Int!
  "When the public answer changed last: ISO 8601 in UTC. A renamed parent moves it. Null in a working copy."
  updatedAt: String
}

type PublicAffiliation {
  id: ID!
  "The wording of the programme, settled when it was published."
  printed${inLocale}: PublicText
  "The organisation as the directory has it today; null where it is not public."
  organisation: PublicOrganisation
  unit${inLocale}: PublicText
  role${inLocale}: PublicText
  country${inLocale}: PublicText
  link: String
}

"A person in a programme, a workshop or a committee, as printed."
type PublicPerson {
  id: ID!
  "Null in a committee, and of those who moderate a workshop."
  role: PublicRole
  name: String${sure}
  "The whole line after the name, where it is there as one."
  line${inLocale}: PublicText
  affiliations: [PublicAffiliation!]!
  "The entry in the directory, with the name of today; null where it is not public."
  person: PublicSpeaker
}

type PublicSession {
  id: ID!
  "The session’s name within its workshop."
  key: String
  kind: PublicSessionKind!
  "A break may have none."
  title${inLocale}: PublicText
  abstract${inLocale}: PublicRichText
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
  id: ID!
  role: PublicPartnerRole${sure}
  link: String
  "The name as printed."
  name${inLocale}: PublicText
  organisation: PublicOrganisation
}

type PublicConfidentiality {
  id: ID!
  "The series’ own where the workshop states none."
  rule: PublicConfidentialityRule
  note${inLocale}: PublicText
}

"The slug of a workshop in the address of each language."
type PublicSlugs {
  ${fieldsOf(locales, `String${sure}`)}
}

type PublicPlace {
  id: ID!
  name${inLocale}: PublicText
  address${inLocale}: PublicText
  url: String
}

type PublicInterpretation {
  id: ID!
  status: PublicInterpretationStatus
  scope: PublicInterpretationScope
  "BCP 47 codes."
  targetLanguages: [String!]!
}

type PublicRelatedEvent {
  id: ID!
  title${inLocale}: PublicText
  date: String
  url: String
}

type PublicRegistration {
  id: ID!
  mode: PublicRegistrationMode
  "Now, which a minute may change."
  state: PublicFormState!
  "Null where nobody can register, and of closed meetings."
  seats: PublicSeatsLeft
  "Where to register, when external. As it was typed, byte for byte."
  url: String
  "Wall times in the workshop’s zone."
  opensAt: String
  closesAt: String
  "The same as instants: ISO 8601 in UTC."
  opensAtUtc: String
  closesAtUtc: String
  capacity: Int
  waitlist: Boolean!
}

"A workshop with its programme, as published."
type PublicWorkshop {
  id: ID!
  slug: String${sure}
  "In the address of each language. Each finds it, whatever the language."
  slugs: PublicSlugs!
  "Slugs that it had before, in whatever language; they find it too."
  formerSlugs: [String!]!
  status: PublicStatus!
  "When what is shown here was published: ISO 8601 in UTC. Null in a working copy."
  publishedAt: String
  "When the public answer changed last: ISO 8601 in UTC. It moves with whatever is shown here, a renamed organisation included, but for \`state\` and \`seats\` of its registration. Null in a working copy."
  updatedAt: String
  number: Int
  title${inLocale}: PublicText${sure}
  subtitle${inLocale}: PublicText
  shortTitle${inLocale}: PublicText
  abstract${inLocale}: PublicRichText
  objectives${inLocale}: [PublicText!]!
  "Wall time in \`timeZone\`, as 2021-04-26T16:00."
  startsAt: String
  endsAt: String
  "IANA zone, as Europe/Paris. A workshop without times may have none."
  timeZone: String
  "The same as an instant: ISO 8601 in UTC."
  startsAtUtc: String
  endsAtUtc: String
  "Whether it is held as announced."
  eventStatus: PublicEventStatus!
  "What people should know of that."
  statusNote${inLocale}: PublicText
  attendanceMode: PublicAttendanceMode
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

"A place where a person stands in a published programme, as printed there."
type PublicAppearance {
  id: ID!
  role: PublicRole${sure}
  name: String${sure}
  line${inLocale}: PublicText
  affiliations: [PublicAffiliation!]!
  "Null where the person moderates the workshop as a whole."
  session: PublicSession
  workshop: PublicWorkshop!
}

"A person of the directory, as it is today."
type PublicSpeaker {
  id: ID!
  slug: String!
  name: String!
  "The name that lists are sorted by: the family name first."
  sortName: String
  line${inLocale}: PublicText
  affiliations: [PublicAffiliation!]!
  biography${inLocale}: PublicRichText
  picture: PublicMedia
  links: [PublicLink!]!
  "When the public answer changed last: ISO 8601 in UTC. It moves with the programmes in which the person stands. Null in a working copy."
  updatedAt: String
  "Where the person stands in published programmes: one page of workshops, the newest first. What has no date comes last."
  appearances("Workshops: from 1 to ${MAX_APPEARED}." limit: Int = ${MAX_APPEARED}, "From 1." page: Int = 1): [PublicAppearance!]!
  "In how many published workshops the person stands."
  totalWorkshops: Int!
}

type PublicContact {
  id: ID!
  name: String
  email: String
  url: String
}

"What all workshops have in common."
type PublicSeries {
  id: ID!
  title${inLocale}: PublicText${sure}
  tagline${inLocale}: PublicText
  "IANA zone: the usual one of workshops."
  timeZone: String
  contact: PublicContact!
  committee: [PublicPerson!]!
  partners: [PublicPartner!]!
  links: [PublicLink!]!
  confidentiality: PublicConfidentiality!
  "Six hexadecimal digits after a hash, in lower case: #17564d. Null where the series has none of its own."
  colour: String
  logo: PublicMedia
  privacy${inLocale}: PublicRichText
  "When the public answer changed last: ISO 8601 in UTC. It moves with whom and what is shown here. Null in a working copy."
  updatedAt: String
}

"A code, and what it is called."
type PublicCode {
  "Its own among all codes."
  id: ID!
  code: String!
  label${inLocale}: PublicText!
}

"What codes are called, by what they are of: those of the enums here, countries (ISO 3166-1 alpha-2) and languages (BCP 47; content may name one that is not here)."
type PublicCodes {
  id: ID!
  ${Object.keys(codeCounts)
    .map((of) => `${of}: [PublicCode!]!`)
    .join('\n  ')}
}

${drafts ? '' : searchTypes}
${drafts ? '' : registrationTypes(inLocale)}
${pageType('PublicWorkshops', 'PublicWorkshop')}

${pageType('PublicSpeakers', 'PublicSpeaker')}

${pageType('PublicOrganisations', 'PublicOrganisation')}

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
  series: PublicSeries

  "A workshop by its slug or one that it had before; null where there is none."
  workshop(slug: String!): PublicWorkshop

  "Workshops with their whole programmes: all, or those that meet each condition."
  workshops(
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
    "From 1 to ${MAX_SLUGS}, of now, in whatever language, or of before. One that no public workshop has finds none."
    slugs: [String!]
    "A date, as 2021-04-26: held on it or after it, by the clock of the place. What has no date is held on none."
    from: String
    "A date: held on it or before it."
    to: String
    "A slug of a person: those in whose published programme they stand."
    person: String
    "A slug of an organisation: the published ones that name it, as its own \`workshops\` do; not those that name its parts."
    organisation: String
    "A BCP 47 code: those in which it is spoken. \`fr\` finds \`fr-CA\` too."
    language: String
  ): PublicWorkshops!

  "A person by slug; null where there is none that something published names."
  speaker(slug: String!): PublicSpeaker

  "People whom something published names, in the alphabet of a language, by the family name."
  speakers(${alphabet}, ${paging}): PublicSpeakers!

  "An organisation by slug; null where there is none that something published names."
  organisation(slug: String!): PublicOrganisation

  "Organisations that something published names, by the name that a reader of a language is served, in its alphabet."
  organisations(${alphabet}, ${paging}): PublicOrganisations!

  "Every code that this graph gives, with what it is called in every language."
  codes: PublicCodes!
${drafts ? sharedField : searchField(defaultLocale) + registrationFields(defaultLocale)}
`
}
