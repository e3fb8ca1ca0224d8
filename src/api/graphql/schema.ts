import type { StoredOrganisation, StoredSeries, StoredSession, StoredWorkshop } from '../../stored-types'
import type { QuestionKind } from '../../domain/questions'
import type { RegistrationState } from '../../domain/registration'
import type { FormState, SeatsLeft } from '../../domain/registrationForm'
import type { OwnRegistration } from '../public/ownRegistration'
import type { PublicForm } from '../public/registrationForm'
import { DEFAULT_LIMIT, MAX_APPEARED, MAX_LIMIT, MAX_WORKSHOPS } from '../query/limits'

/** The name of a locale in GraphQL, where `-` may not stand: `pt-BR` is `pt_BR`. */
export const nameOfLocale = (code: string): string => code.replace(/[^_A-Za-z0-9]/g, '_').replace(/^(?=\d)/, '_')

const fieldsOf = (locales: readonly string[], type: string): string =>
  locales.map((code) => `${nameOfLocale(code)}: ${type}`).join('\n  ')

/** An enum of what a stored field may hold, all of it, each value with what it says where its name does not; `about` says what it is of. */
const choice = <T extends string>(name: string, about: string, values: Readonly<Record<T, string>>): string =>
  `"${about}"
enum ${name} {
  ${Object.entries<string>(values)
    .map(([value, says]) => (says ? `"${says}"\n  ${value}` : value))
    .join('\n  ')}
}`

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
  choice<PublicForm['confidentiality']>('PublicFormConfidentiality', 'By what people are called.', {
    named: '',
    pseudonym: 'A pseudonym is welcome, and no name is needed.',
  }),
  choice<PublicForm['fields'][number]['kind'] | QuestionKind>('PublicFormKind', 'What a field of a form takes.', {
    text: 'One line.',
    longText: '',
    email: 'An address.',
    language: 'A BCP 47 code.',
    choice: 'One of the options.',
    choices: 'Some of the options.',
    yesNo: 'yes or no.',
  }),
  choice<RegistrationState>('PublicRegistrationState', 'Where a registration stands.', {
    invited: '',
    pending: 'Its mailbox is not proven yet.',
    waiting: 'In the queue.',
    offered: 'A seat is offered, until `offerUntilUtc`.',
    confirmed: 'Has a seat.',
    cancelled: '',
  }),
  choice<OwnRegistration['may'][number]>('PublicRegistrationAct', 'What may be done with a registration now.', {
    confirm: '',
    change: '',
    accept: 'The seat that is offered.',
    decline: 'The seat that is offered.',
    cancel: '',
    queueAgain: 'After an offer that ran out.',
    join: 'The meeting is open.',
  }),
].join('\n\n')

const pageType = (name: string, of: string): string => `type ${name} {
  docs: [${of}!]!
  totalDocs: Int!
  limit: Int!
  page: Int!
  totalPages: Int!
}`

interface Options {
  /** Codes of the content's languages: each text has a field for each. */
  locales: readonly string[]
  /** The language of a reader who states none. */
  defaultLocale: string
  /** Whether it is the graph of drafts, which may lack what publication demands. */
  drafts?: boolean
}

/** What is asked and done by who registers: in the graph of what is public alone. @param inLocale the argument of a text */
const registrationTypes = (inLocale: string): string => `
"What a form asks of everybody."
type PublicFormField {
  id: ID!
  "As \`RegistrationInput\` has it."
  name: String!
  kind: PublicFormKind!
  required: Boolean!
  "Most letters."
  max: Int
  label${inLocale}: PublicText
  help${inLocale}: PublicText
}

type PublicFormOption {
  id: ID!
  value: String!
  label${inLocale}: PublicText
}

"On which answers a question depends: it is asked where the other one, which stands before it, has one of these."
type PublicFormCondition {
  id: ID!
  "The key of the other one."
  question: String!
  is: [String!]!
}

"What a workshop asks."
type PublicFormQuestion {
  id: ID!
  "By which its answer is sent, in \`answers\`."
  key: String!
  kind: PublicFormKind!
  required: Boolean!
  "Most letters of a text, most values of several choices."
  max: Int!
  label${inLocale}: PublicText
  help${inLocale}: PublicText
  options: [PublicFormOption!]!
  when: PublicFormCondition
}

type PublicFormInterpretation {
  id: ID!
  status: PublicInterpretationStatus
  scope: PublicInterpretationScope
  "Into which languages it may be wished for: BCP 47 codes."
  into: [String!]!
}

"What people are told of their data before they send them."
type PublicFormNotice {
  id: ID!
  "Since when it says so: ISO 8601 in UTC."
  version: String
  text${inLocale}: PublicText
}

"The form by which people register for a workshop, as it is now."
type PublicRegistrationForm {
  id: ID!
  workshop: PublicWorkshop!
  state: PublicFormState!
  "Null where nothing is said of them."
  seats: PublicSeatsLeft
  "ISO 8601 in UTC."
  opensAtUtc: String
  closesAtUtc: String
  "IANA zone of the workshop."
  timeZone: String
  "Whether there is a waiting list."
  waitlist: Boolean!
  confidentiality: PublicFormConfidentiality!
  "In which mails can be written: codes of the content’s languages."
  languages: [String!]!
  interpretation: PublicFormInterpretation!
  fields: [PublicFormField!]!
  questions: [PublicFormQuestion!]!
  notice: PublicFormNotice!
  "Is sent back with the form, two seconds later at the earliest and within a day. Null where the form takes nothing."
  stamp: String
}

"Answers by the keys of their questions, as JSON: a text, a list where several may be chosen, yes or no."
scalar PublicAnswers

"A registration, as whoever has its link is told of it."
type PublicOwnRegistration {
  id: ID!
  "Null while it is not public."
  workshop: PublicWorkshop
  state: PublicRegistrationState!
  "In the queue: 1 is next. Null for who does not wait."
  place: Int
  "Until when a seat is offered: ISO 8601 in UTC. Null while the mail that says so has not left, and where none is offered."
  offerUntilUtc: String
  email: String!
  "Another address that was asked for, until it is proven."
  newEmail: String
  "Empty where a pseudonym was welcome and none was given."
  name: String!
  organisation: String
  "The language of its mails."
  language: String
  "The language into which interpretation is wished for."
  interpretation: String
  needs: String
  answers: PublicAnswers!
  may: [PublicRegistrationAct!]!
  "Opens the registration from now on: in the answer to \`confirmRegistration\`, and null elsewhere."
  token: String
}

"What is said to everybody who registers or asks for their links, whoever is known: checkMail."
type PublicRegistrationAnswer {
  status: String!
}

"What is sent to a form; of its fields those that it shows."
input RegistrationInput {
  "That of the form."
  stamp: String!
  "The \`version\` of the notice that was shown."
  notice: String
  email: String!
  name: String
  organisation: String
  "A code of the content’s languages; the one that \`register\` names unless given."
  language: String
  interpretation: String
  needs: String
  answers: PublicAnswers
  "A trap: left empty, and hidden from people."
  website: String
}

"What is said anew, of the fields that the form shows."
input RegistrationChanges {
  name: String
  organisation: String
  language: String
  interpretation: String
  needs: String
  "All of them, or none."
  answers: PublicAnswers
}
`

/** The fields of the query, and the mutations. */
const registrationFields = (defaultLocale: string): string => `
  "The form by which people register, by the slug of its workshop or one that it had before; null where there is none."
  registrationForm(workshop: String!): PublicRegistrationForm

  "One’s own registration, by the token of its link. LINK_UNKNOWN for any that opens none."
  registration(token: String!): PublicOwnRegistration
}

type Mutation {
  "Asks for a seat: nothing is held before the mailbox is proven. NOT_OPEN, FORM_OLD, TOO_QUICK, TOO_OFTEN, and what is wrong with the fields, all at once."
  register(workshop: String!, input: RegistrationInput!, locale: PublicLocale = ${nameOfLocale(defaultLocale)}): PublicRegistrationAnswer!

  "Proves a mailbox, by the token of the mail that went there: of a request, or another address. Where that of a request has a registration for the workshop already, that one is answered. EMAIL_TAKEN where another address has one."
  confirmRegistration(token: String!): PublicOwnRegistration!

  "Changes what was said: what is left out stays, and what is null is said no more."
  changeRegistration(token: String!, changes: RegistrationChanges!): PublicOwnRegistration!

  "Asks for another address: it is written to, and counts once that mail’s token is confirmed. EMAIL_SAME, TOO_OFTEN, and what is wrong with it."
  changeRegistrationAddress(token: String!, email: String!): PublicOwnRegistration!

  "Accepts the seat that is offered."
  acceptSeat(token: String!): PublicOwnRegistration!

  "Leaves it to the next."
  declineSeat(token: String!): PublicOwnRegistration!

  "Gives the seat back, or leaves the queue."
  cancelRegistration(token: String!): PublicOwnRegistration!

  "Waits again, at the end, for who let an offer run out."
  queueAgain(token: String!): PublicOwnRegistration!

  "Has lost links sent again, to the mailbox that they belong to. TOO_OFTEN."
  sendRegistrationLinks(email: String!): PublicRegistrationAnswer!
}`

/**
 * Our part of the GraphQL schema, in its own language. Types begin with `Public`, so that none of Payload's can have their names.
 *
 * The value of a field follows from what it belongs to and from its own arguments, never from those of a field around it; what is one thing has one
 * type wherever it stands; and all but texts, sizes of pictures and pages of lists have ids. A client may so keep what it got by type, id and arguments
 * (docs/decisions/034-a-graph-that-can-be-kept.md).
 */
export const publicSchema = ({ defaultLocale, drafts = false, locales }: Options): string => {
  /** What publication demands. */
  const sure = drafts ? '' : '!'
  const inLocale = `(locale: PublicLocale = ${nameOfLocale(defaultLocale)})`
  const alphabet = `"In whose alphabet." locale: PublicLocale = ${nameOfLocale(defaultLocale)}`
  const paging = `"From 1 to ${MAX_LIMIT}." limit: Int = ${DEFAULT_LIMIT}, "From 1." page: Int = 1`
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
  "Slugs that it had before; they find it too."
  formerSlugs: [String!]!
  status: PublicStatus!
  "When what is shown here was published: ISO 8601 in UTC. Null in a working copy."
  publishedAt: String
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
  privacy${inLocale}: PublicRichText
}

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

  "Workshops with their whole programmes."
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
  ): PublicWorkshops!

  "A person by slug; null where there is none that something published names."
  speaker(slug: String!): PublicSpeaker

  "People whom something published names, in the alphabet of a language, by the family name."
  speakers(${alphabet}, ${paging}): PublicSpeakers!

  "An organisation by slug; null where there is none that something published names."
  organisation(slug: String!): PublicOrganisation

  "Organisations that something published names, by the name that a reader of a language is served, in its alphabet."
  organisations(${alphabet}, ${paging}): PublicOrganisations!
${drafts ? '}' : registrationFields(defaultLocale)}
`
}
