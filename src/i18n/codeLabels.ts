import { without } from '../domain/row'
import type { Localized } from './locales'
import { offeredCodes } from './offeredCodes'
import { words } from './words/codes'
import { words as common } from './words/common'
import { words as desk } from './words/desk'
import { words as organisations } from './words/organisations'
import { words as registrations } from './words/registrations'
import { words as sessions } from './words/sessions'
import { words as workshops } from './words/workshops'

/** What codes are called, by what they are of; where a field of the admin has them, as it calls them. */
type Labels = Readonly<Record<string, Localized>>

const withoutLabel = <T extends { label: unknown }>(table: T): Omit<T, 'label'> => without(table, ['label'])

const { interpretation, registration } = workshops

/**
 * The codes that the enums of our schema hold, each under the name of its enum without `Public`; tests/api/public/codes.test.ts holds them to all that the
 * schema gives.
 */
export const codeLabels: Readonly<Record<string, Labels>> = {
  attendanceMode: withoutLabel(workshops.attendanceMode),
  confidentialityRule: common.confidentiality.rules,
  eventStatus: without(withoutLabel(workshops.eventStatus), ['description']),
  formConfidentiality: words.formConfidentiality,
  formKind: { ...withoutLabel(registration.questions.kind), ...words.formKind },
  formState: {
    ...words.formState,
    invitation: registration.mode.invitation,
    none: registration.mode.none,
    calledOff: workshops.eventStatus.calledOff,
  },
  foundField: words.foundField,
  foundKind: words.found,
  interpretationScope: withoutLabel(interpretation.scope),
  interpretationStatus: withoutLabel(interpretation.status),
  organisationKind: withoutLabel(organisations.kind),
  partnerRole: common.partner.kinds,
  registrationAct: words.act,
  registrationMode: withoutLabel(registration.mode),
  registrationState: withoutLabel(registrations.state),
  role: common.people.roles,
  seatsLeft: { ...words.seatsLeft, waitlist: desk.waitlist },
  sessionKind: withoutLabel(sessions.kind),
  status: { draft: workshops.state.draft, published: workshops.state.public },
}

/** How many codes there are, by what they are of: those above, countries (ISO 3166-1) and languages (BCP 47). */
export const codeCounts: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(codeLabels).map(([of, labels]) => [of, Object.keys(labels).length])),
  country: offeredCodes.region.length,
  language: offeredCodes.language.length,
}
