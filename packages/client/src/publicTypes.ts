// Made by `npm run generate`: not to be edited.
import type { RichTextNodes } from './richText'

/** The public shapes: what the content is to front ends. */

export interface PublicAffiliation {
  country: PublicText | null
  id: string
  link: string | null
  /** The organisation as the directory has it today; null where it is not public. */
  organisation: PublicOrganisationReference | null
  /** The wording of the programme, settled when it was published. */
  printed: PublicText | null
  role: PublicText | null
  unit: PublicText | null
}

/** A place where a person stands in a published programme, as printed there. */
export interface PublicAppearance {
  affiliations: PublicAffiliation[]
  id: string
  line: PublicText | null
  name: string
  role: PublicRole
  /** Null where the person moderates the workshop as a whole. */
  session: Omit<PublicSession, 'items'> | null
  workshop: PublicWorkshopReference
}

/** How one takes part in a workshop. `hybrid`: Both. */
export type PublicAttendanceMode = 'hybrid' | 'online' | 'onsite'

/** A code, and what it is called. */
export interface PublicCode {
  code: string
  /** Its own among all codes. */
  id: string
  label: PublicText
}

/** What codes are called, by what they are of: those of the enums here, countries (ISO 3166-1 alpha-2) and languages (BCP 47; content may name one that is not here). */
export interface PublicCodes {
  attendanceMode: PublicCode[]
  confidentialityRule: PublicCode[]
  country: PublicCode[]
  eventStatus: PublicCode[]
  formConfidentiality: PublicCode[]
  formKind: PublicCode[]
  formState: PublicCode[]
  foundField: PublicCode[]
  foundKind: PublicCode[]
  id: string
  interpretationScope: PublicCode[]
  interpretationStatus: PublicCode[]
  language: PublicCode[]
  organisationKind: PublicCode[]
  partnerRole: PublicCode[]
  registrationAct: PublicCode[]
  registrationMode: PublicCode[]
  registrationState: PublicCode[]
  role: PublicCode[]
  seatsLeft: PublicCode[]
  sessionKind: PublicCode[]
  status: PublicCode[]
}

export interface PublicConfidentiality {
  id: string
  note: PublicText | null
  /** The series’ own where the workshop states none. */
  rule: PublicConfidentialityRule | null
}

/** Of confidentiality. `chathamHouse`: What is said may be used, who said it is not told. */
export type PublicConfidentialityRule = 'chathamHouse' | 'closed' | 'none'

export interface PublicContact {
  email: string | null
  id: string
  name: string | null
  url: string | null
}

/** Whether it is held as announced. */
export type PublicEventStatus = 'calledOff' | 'postponed' | 'scheduled'

/** On which answers a question depends: it is asked where the other one, which stands before it, has one of these. */
export interface PublicFormCondition {
  id: string
  is: string[]
  /** The key of the other one. */
  question: string
}

/** By what people are called. `pseudonym`: A pseudonym is welcome, and no name is needed. */
export type PublicFormConfidentiality = 'named' | 'pseudonym'

/** What a form asks of everybody. */
export interface PublicFormField {
  help: PublicText | null
  id: string
  kind: PublicFormKind
  label: PublicText | null
  /** Most letters. */
  max: number | null
  /** As `RegistrationInput` has it. */
  name: string
  required: boolean
}

export interface PublicFormInterpretation {
  id: string
  /** Into which languages it may be wished for: BCP 47 codes. */
  into: string[]
  scope: PublicInterpretationScope | null
  status: PublicInterpretationStatus | null
}

/** What a field of a form takes. `choice`: One of the options. `choices`: Some of the options. `email`: An address. `language`: A BCP 47 code. `text`: One line. `yesNo`: yes or no. */
export type PublicFormKind = 'choice' | 'choices' | 'email' | 'language' | 'longText' | 'text' | 'yesNo'

/** What people are told of their data before they send them. */
export interface PublicFormNotice {
  id: string
  text: PublicText | null
  /** Since when it says so: ISO 8601 in UTC. */
  version: string | null
}

export interface PublicFormOption {
  id: string
  label: PublicText | null
  value: string
}

/** What a workshop asks. */
export interface PublicFormQuestion {
  help: PublicText | null
  id: string
  /** By which its answer is sent, in `answers`. */
  key: string
  kind: PublicFormKind
  label: PublicText | null
  /** Most letters of a text, most values of several choices. */
  max: number
  options: PublicFormOption[]
  required: boolean
  when: PublicFormCondition | null
}

/** Whether one can register now. `calledOff`: The workshop is not held. `external`: Elsewhere: `PublicRegistration.url`. `invitation`: Who is invited has a link. `notYet`: From `opensAtUtc` on. `open`: Here: `registrationForm` has the form. `past`: The workshop is over. */
export type PublicFormState = 'calledOff' | 'closed' | 'external' | 'invitation' | 'none' | 'notYet' | 'open' | 'past'

/** Something public that has all words. */
export interface PublicFound {
  kind: PublicFoundKind
  organisation: PublicOrganisationReference | null
  person: PublicSpeakerReference | null
  /** The most telling first, three at most. */
  places: PublicFoundPlace[]
  session: Omit<PublicSession, 'abstract' | 'items' | 'people'> | null
  /** The workshop, or the one in whose programme the session stands. */
  workshop: PublicWorkshopReference | null
}

/** Where words stand in what was found. `affiliations`: Of a person, today. `name`: Of an entry of the directory. `partners`: Of a workshop, as printed. `people`: Who stands in a programme, with the line after the name, as printed. `sessions`: Their titles, of a workshop. `title`: Of a workshop, short or long, or of a session. */
export type PublicFoundField =
  | 'abstract'
  | 'acronym'
  | 'affiliations'
  | 'aliases'
  | 'biography'
  | 'name'
  | 'objectives'
  | 'partners'
  | 'people'
  | 'sessions'
  | 'subtitle'
  | 'title'

/** Where a word stands in a text: in UTF-16 units, as JavaScript counts them. */
export interface PublicFoundHit {
  length: number
  start: number
}

/** What was found. */
export type PublicFoundKind = 'organisation' | 'person' | 'session' | 'workshop'

/** A text in which words stand. */
export interface PublicFoundPlace {
  /** The text around the first word, without form: it is no HTML. */
  excerpt: string
  field: PublicFoundField
  hits: PublicFoundHit[]
  /** The code of its language; null where it is in none, as a name. */
  language: string | null
}

export interface PublicInterpretation {
  id: string
  scope: PublicInterpretationScope | null
  status: PublicInterpretationStatus | null
  /** BCP 47 codes. */
  targetLanguages: string[]
}

/** What is interpreted. */
export type PublicInterpretationScope = 'discussion' | 'talks' | 'whole'

/** Whether there is interpretation. */
export type PublicInterpretationStatus = 'none' | 'possible' | 'provided'

/** When whoever has a seat may join the meeting: from the first on, and before the second. */
export interface PublicJoin {
  /** ISO 8601 in UTC. */
  closesAtUtc: string
  /** ISO 8601 in UTC. */
  opensAtUtc: string
}

export interface PublicLink {
  id: string
  label: PublicText | null
  url: string
}

/** A language of the content. */
export type PublicLocale = 'en' | 'fr'

export interface PublicMedia {
  alt: PublicText | null
  credit: string | null
  /** Shows nothing that the text does not say: its alternative text is empty. */
  decorative: boolean
  /** The point that has to stay visible where it is cropped, in hundredths of the width. */
  focalX: number
  /** The same of the height. */
  focalY: number
  height: number | null
  id: string
  mimeType: string | null
  /** What is shown until the picture is there: itself, 16 pixels wide, as an address that holds it. */
  placeholder: string | null
  /** Narrowest first. */
  sizes: PublicMediaSize[]
  /** Path on this server. It changes with the file: whoever has it may keep the file. */
  url: string | null
  width: number | null
}

/** A picture in a size that is narrower than it. */
export interface PublicMediaSize {
  height: number
  mimeType: string | null
  /** Path on this server. It changes with the file: whoever has it may keep the file. */
  url: string
  width: number
}

/** By the start. What has no date comes last either way. */
export type PublicOrder = 'EARLIEST_FIRST' | 'LATEST_FIRST'

/** An organisation, as the directory has it today. */
export interface PublicOrganisation {
  acronym: string | null
  aliases: string[]
  /** Organisations that are part of this one, by the name that a reader of a language is served, in its alphabet. */
  children: PublicOrganisationReference[]
  /** ISO 3166-1 alpha-2 code. */
  country: string | null
  id: string
  kind: PublicOrganisationKind | null
  link: string | null
  logo: PublicMedia | null
  name: PublicText
  /** The organisation that this one is part of. */
  parent: PublicOrganisationReference | null
  /** People who are affiliated with it today, in the alphabet of a language, by the family name. */
  people: PublicSpeakerReference[]
  slug: string
  totalChildren: number
  totalPeople: number
  totalWorkshops: number
  /** When the public answer changed last: ISO 8601 in UTC. A renamed parent moves it. Null in a working copy. */
  updatedAt: string | null
  /** Published workshops that name it: one page, the newest first. What has no date comes last. */
  workshops: PublicWorkshopReference[]
}

/** What is told of it where something else leads to it. */
export type PublicOrganisationReference = Pick<
  PublicOrganisation,
  'id' | 'slug' | 'name' | 'acronym' | 'kind' | 'country' | 'link' | 'logo'
>

/** Of an organisation. */
export type PublicOrganisationKind =
  'company' | 'international' | 'network' | 'ngo' | 'other' | 'publicBody' | 'research' | 'university'

/** A registration, as whoever has its link is told of it. */
export interface PublicOwnRegistration {
  answers: Record<string, string | string[] | boolean>
  email: string
  id: string
  /** The language into which interpretation is wished for. */
  interpretation: string | null
  /** Null where there is no seat, no date, or nothing to join. The meeting itself is asked of REST: POST /api/registration/join. */
  join: PublicJoin | null
  /** The language of its mails. */
  language: string | null
  may: PublicRegistrationAct[]
  /** Empty where a pseudonym was welcome and none was given. */
  name: string
  needs: string | null
  /** Another address that was asked for, until it is proven. */
  newEmail: string | null
  /** Whether they want no messages of the organisers. What concerns the registration comes all the same. */
  noMessages: boolean
  /** Until when a seat is offered: ISO 8601 in UTC. Null while the mail that says so has not left, and where none is offered. */
  offerUntilUtc: string | null
  organisation: string | null
  /** In the queue: 1 is next. Null for who does not wait. */
  place: number | null
  state: PublicRegistrationState
  /** Opens the registration from now on: in the answers to `confirmRegistration` and `renewRegistrationLinks`, and null elsewhere. */
  token: string | null
  /** Null while it is not public. */
  workshop: PublicWorkshopReference | null
}

export interface PublicPartner {
  id: string
  link: string | null
  /** The name as printed. */
  name: PublicText | null
  organisation: PublicOrganisationReference | null
  role: PublicPartnerRole
}

/** What a partner does. */
export type PublicPartnerRole = 'cooperation' | 'funding' | 'host' | 'media'

/** A person in a programme, a workshop or a committee, as printed. */
export interface PublicPerson {
  affiliations: PublicAffiliation[]
  id: string
  /** The whole line after the name, where it is there as one. */
  line: PublicText | null
  name: string
  /** The entry in the directory, with the name of today; null where it is not public. */
  person: PublicSpeakerReference | null
  /** Null in a committee, and of those who moderate a workshop. */
  role: PublicRole | null
}

export interface PublicPlace {
  address: PublicText | null
  id: string
  name: PublicText | null
  url: string | null
}

export interface PublicRegistration {
  capacity: number | null
  closesAt: string | null
  closesAtUtc: string | null
  id: string
  mode: PublicRegistrationMode | null
  /** Wall times in the workshop’s zone. */
  opensAt: string | null
  /** The same as instants: ISO 8601 in UTC. */
  opensAtUtc: string | null
  /** Null where nobody can register, and of closed meetings. */
  seats: PublicSeatsLeft | null
  /** Now, which a minute may change. */
  state: PublicFormState
  /** Where to register, when external. As it was typed, byte for byte. */
  url: string | null
  waitlist: boolean
}

/** What may be done with a registration now. `accept`: The seat that is offered. `decline`: The seat that is offered. `join`: The meeting is open. `queueAgain`: After an offer that ran out. */
export type PublicRegistrationAct = 'accept' | 'cancel' | 'change' | 'confirm' | 'decline' | 'join' | 'queueAgain'

/** What is said to everybody who registers or asks for their links, whoever is known: checkMail. */
export interface PublicRegistrationAnswer {
  status: string
}

/** The form by which people register for a workshop, as it is now. */
export interface PublicRegistrationForm {
  closesAtUtc: string | null
  confidentiality: PublicFormConfidentiality
  fields: PublicFormField[]
  id: string
  interpretation: PublicFormInterpretation
  /** In which mails can be written: codes of the content’s languages. */
  languages: string[]
  notice: PublicFormNotice
  /** ISO 8601 in UTC. */
  opensAtUtc: string | null
  questions: PublicFormQuestion[]
  /** Null where nothing is said of them. */
  seats: PublicSeatsLeft | null
  /** Is sent back with the form, two seconds later at the earliest and within a day. Null where the form takes nothing. */
  stamp: string | null
  state: PublicFormState
  /** IANA zone of the workshop. */
  timeZone: string | null
  /** Whether there is a waiting list. */
  waitlist: boolean
  workshop: PublicWorkshopReference
}

/** Where one registers. */
export type PublicRegistrationMode = 'external' | 'internal' | 'invitation' | 'none'

/** Where a registration stands. `confirmed`: Has a seat. `offered`: A seat is offered, until `offerUntilUtc`. `pending`: Its mailbox is not proven yet. `waiting`: In the queue. */
export type PublicRegistrationState = 'cancelled' | 'confirmed' | 'invited' | 'offered' | 'pending' | 'waiting'

export interface PublicRelatedEvent {
  date: string | null
  id: string
  title: PublicText | null
  url: string | null
}

/** A rich text in every language of the content, null where it is not there; and as a reader of `locale` gets it. */
export interface PublicRichText {
  en: PublicRichTextIn | null
  fr: PublicRichTextIn | null
  /** The text in `locale`, else in the first other language that has it. */
  html: string
  /** The code of the language that `html` is in. */
  servedFrom: string
}

/** A rich text in one language. Footnotes stand at the end of its HTML, linked both ways; their ids are those of no other text or language. */
export interface PublicRichTextIn {
  html: string
  nodes: RichTextNodes
}

/** What a person does somewhere. */
export type PublicRole = 'discussant' | 'moderator' | 'speaker'

/** What whoever registers now may hope for; nothing finer is told. `few`: Five or fewer, or a tenth of them. `none`: All are taken. `waitlist`: All are taken; one can wait. */
export type PublicSeatsLeft = 'few' | 'none' | 'open' | 'waitlist'

/** What all workshops have in common. */
export interface PublicSeries {
  /** Six hexadecimal digits after a hash, in lower case: #17564d. Null where the series has none of its own. */
  colour: string | null
  committee: PublicPerson[]
  confidentiality: PublicConfidentiality
  contact: PublicContact
  id: string
  links: PublicLink[]
  logo: PublicMedia | null
  partners: PublicPartner[]
  privacy: PublicRichText | null
  tagline: PublicText | null
  /** IANA zone: the usual one of workshops. */
  timeZone: string | null
  title: PublicText
  /** When the public answer changed last: ISO 8601 in UTC. It moves with whom and what is shown here. Null in a working copy. */
  updatedAt: string | null
}

export interface PublicSession {
  abstract: PublicRichText | null
  endsAt: string | null
  endsAtUtc: string | null
  id: string
  /** What a block holds, in the order of the programme. */
  items: PublicSession[]
  /** The session’s name within its workshop. */
  key: string | null
  kind: PublicSessionKind
  /** In the order of the programme. */
  people: PublicPerson[]
  /** Wall time in the workshop’s zone, as 2021-04-26T16:00. Most sessions have none. */
  startsAt: string | null
  /** The same as an instant: ISO 8601 in UTC. */
  startsAtUtc: string | null
  /** A break may have none. */
  title: PublicText | null
}

/** What a session is. Only a block holds others. */
export type PublicSessionKind = 'block' | 'break' | 'discussion' | 'talk'

/** The slug of a workshop in the address of each language. */
export interface PublicSlugs {
  en: string
  fr: string
}

/** A person of the directory, as it is today. */
export interface PublicSpeaker {
  affiliations: PublicAffiliation[]
  /** Where the person stands in published programmes: one page of workshops, the newest first. What has no date comes last. */
  appearances: PublicAppearance[]
  biography: PublicRichText | null
  id: string
  line: PublicText | null
  links: PublicLink[]
  name: string
  picture: PublicMedia | null
  slug: string
  /** The name that lists are sorted by: the family name first. */
  sortName: string | null
  /** In how many published workshops the person stands. */
  totalWorkshops: number
  /** When the public answer changed last: ISO 8601 in UTC. It moves with the programmes in which the person stands. Null in a working copy. */
  updatedAt: string | null
}

/** What is told of it where something else leads to it. */
export type PublicSpeakerReference = Pick<PublicSpeaker, 'id' | 'slug' | 'name' | 'sortName' | 'picture'>

/** Of a workshop. `draft`: In a graph of drafts alone. */
export type PublicStatus = 'draft' | 'published'

/** A text in every language of the content, null where it is not there; and as a reader of `locale` gets it. */
export interface PublicText {
  en: string | null
  fr: string | null
  /** The code of the language that `text` is in, as in the attribute lang. */
  servedFrom: string
  /** The text in `locale`, else in the first other language that has it. */
  text: string
}

/** Whether a workshop is over. Without an end it is over once it has started. `UPCOMING`: Running, to come, or without a date yet. */
export type PublicWhen = 'PAST' | 'UPCOMING'

/** A workshop with its programme, as published. */
export interface PublicWorkshop {
  abstract: PublicRichText | null
  attendanceMode: PublicAttendanceMode | null
  confidentiality: PublicConfidentiality
  cover: PublicMedia | null
  endsAt: string | null
  endsAtUtc: string | null
  /** Whether it is held as announced. */
  eventStatus: PublicEventStatus
  /** Slugs that it had before, in whatever language; they find it too. */
  formerSlugs: string[]
  id: string
  interpretation: PublicInterpretation
  /** Languages that are spoken: BCP 47 codes. */
  languages: string[]
  links: PublicLink[]
  moderators: PublicPerson[]
  number: number | null
  objectives: PublicText[]
  partners: PublicPartner[]
  place: PublicPlace
  /** In its order; a block holds its sessions in `items`. */
  programme: PublicSession[]
  /** When what is shown here was published: ISO 8601 in UTC. Null in a working copy. */
  publishedAt: string | null
  registration: PublicRegistration
  relatedEvents: PublicRelatedEvent[]
  shortTitle: PublicText | null
  slug: string
  /** In the address of each language. Each finds it, whatever the language. */
  slugs: PublicSlugs
  /** Wall time in `timeZone`, as 2021-04-26T16:00. */
  startsAt: string | null
  /** The same as an instant: ISO 8601 in UTC. */
  startsAtUtc: string | null
  status: PublicStatus
  /** What people should know of that. */
  statusNote: PublicText | null
  subtitle: PublicText | null
  /** IANA zone, as Europe/Paris. A workshop without times may have none. */
  timeZone: string | null
  title: PublicText
  /** When the public answer changed last: ISO 8601 in UTC. It moves with whatever is shown here, a renamed organisation included, but for `state` and `seats` of its registration. Null in a working copy. */
  updatedAt: string | null
}

/** What is told of it where something else leads to it. */
export type PublicWorkshopReference = Pick<
  PublicWorkshop,
  | 'id'
  | 'slug'
  | 'slugs'
  | 'number'
  | 'title'
  | 'shortTitle'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'startsAtUtc'
  | 'endsAtUtc'
  | 'attendanceMode'
  | 'eventStatus'
>

/** The same in drafts, which may lack what publication demands. */
export interface DraftAffiliation extends Omit<PublicAffiliation, 'organisation'> {
  /** The organisation as the directory has it today; null where it is not public. */
  organisation: DraftOrganisationReference | null
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftAppearance extends Omit<
  PublicAppearance,
  'role' | 'name' | 'affiliations' | 'session' | 'workshop'
> {
  role: PublicRole | null
  name: string | null
  affiliations: DraftAffiliation[]
  /** Null where the person moderates the workshop as a whole. */
  session: Omit<DraftSession, 'items'> | null
  workshop: DraftWorkshopReference
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftLink extends Omit<PublicLink, 'url'> {
  url: string | null
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftOrganisation extends Omit<PublicOrganisation, 'parent' | 'children' | 'people' | 'workshops'> {
  /** The organisation that this one is part of. */
  parent: DraftOrganisationReference | null
  /** Organisations that are part of this one, by the name that a reader of a language is served, in its alphabet. */
  children: DraftOrganisationReference[]
  /** People who are affiliated with it today, in the alphabet of a language, by the family name. */
  people: DraftSpeakerReference[]
  /** Published workshops that name it: one page, the newest first. What has no date comes last. */
  workshops: DraftWorkshopReference[]
}

/** The same in drafts. */
export type DraftOrganisationReference = Pick<
  DraftOrganisation,
  'id' | 'slug' | 'name' | 'acronym' | 'kind' | 'country' | 'link' | 'logo'
>

/** The same in drafts, which may lack what publication demands. */
export interface DraftPartner extends Omit<PublicPartner, 'role' | 'organisation'> {
  role: PublicPartnerRole | null
  organisation: DraftOrganisationReference | null
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftPerson extends Omit<PublicPerson, 'name' | 'affiliations' | 'person'> {
  name: string | null
  affiliations: DraftAffiliation[]
  /** The entry in the directory, with the name of today; null where it is not public. */
  person: DraftSpeakerReference | null
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftSeries extends Omit<PublicSeries, 'title' | 'committee' | 'partners' | 'links'> {
  title: PublicText | null
  committee: DraftPerson[]
  partners: DraftPartner[]
  links: DraftLink[]
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftSession extends Omit<PublicSession, 'people' | 'items'> {
  /** In the order of the programme. */
  people: DraftPerson[]
  /** What a block holds, in the order of the programme. */
  items: DraftSession[]
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftSlugs extends Omit<PublicSlugs, 'fr' | 'en'> {
  fr: string | null
  en: string | null
}

/** The same in drafts, which may lack what publication demands. */
export interface DraftSpeaker extends Omit<PublicSpeaker, 'affiliations' | 'links' | 'appearances'> {
  affiliations: DraftAffiliation[]
  links: DraftLink[]
  /** Where the person stands in published programmes: one page of workshops, the newest first. What has no date comes last. */
  appearances: DraftAppearance[]
}

/** The same in drafts. */
export type DraftSpeakerReference = Pick<DraftSpeaker, 'id' | 'slug' | 'name' | 'sortName' | 'picture'>

/** The same in drafts, which may lack what publication demands. */
export interface DraftWorkshop extends Omit<
  PublicWorkshop,
  'slug' | 'slugs' | 'title' | 'moderators' | 'partners' | 'programme' | 'links'
> {
  slug: string | null
  /** In the address of each language. Each finds it, whatever the language. */
  slugs: DraftSlugs
  title: PublicText | null
  moderators: DraftPerson[]
  partners: DraftPartner[]
  /** In its order; a block holds its sessions in `items`. */
  programme: DraftSession[]
  links: DraftLink[]
}

/** The same in drafts. */
export type DraftWorkshopReference = Pick<
  DraftWorkshop,
  | 'id'
  | 'slug'
  | 'slugs'
  | 'number'
  | 'title'
  | 'shortTitle'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'startsAtUtc'
  | 'endsAtUtc'
  | 'attendanceMode'
  | 'eventStatus'
>
