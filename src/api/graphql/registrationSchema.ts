import type { QuestionKind } from '../../domain/questions'
import type { RegistrationState } from '../../domain/registration'
import type { OwnRegistration } from '../public/ownRegistration'
import type { PublicForm } from '../public/registrationForm'
import { choice, nameOfLocale } from './schemaParts'

/** What stored fields of registrations may hold. */
export const registrationChoices = [
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
]

/** What is asked and done by who registers: in the graph of what is public alone. @param inLocale the argument of a text */
export const registrationTypes = (inLocale: string): string => `
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

"When whoever has a seat may join the meeting: from the first on, and before the second."
type PublicJoin {
  "ISO 8601 in UTC."
  opensAtUtc: String!
  "ISO 8601 in UTC."
  closesAtUtc: String!
}

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
  "Whether they want no messages of the organisers. What concerns the registration comes all the same."
  noMessages: Boolean!
  "Null where there is no seat, no date, or nothing to join. The meeting itself is asked of REST: POST /api/registration/join."
  join: PublicJoin
  may: [PublicRegistrationAct!]!
  "Opens the registration from now on: in the answers to \`confirmRegistration\` and \`renewRegistrationLinks\`, and null elsewhere."
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
export const registrationFields = (defaultLocale: string): string => `
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

  "Gives it new links, for who passed theirs on: the token of before opens nothing any more, and a mail brings the new link. NOT_CONFIRMED."
  renewRegistrationLinks(token: String!): PublicOwnRegistration!

  "Has lost links sent again, to the mailbox that they belong to. TOO_OFTEN."
  sendRegistrationLinks(email: String!): PublicRegistrationAnswer!
}`
