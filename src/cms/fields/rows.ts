import type { ArrayField, Field, TextField } from 'payload'
import { isWebAddress } from '../../domain/webAddress'
import type { Localized } from '../../i18n/locales'
import { invalid } from '../errors/invalid'
import { words } from '../../i18n/words/common'
import { emptyIsNull } from './emptyIsNull'
import { localized } from './localized'
import { relation } from './relation'
import { readOnly, unseen } from './serverOwned'

/** What publication settles: shown by the API, written by the server alone, never in the form. */
const settled = {
  access: readOnly,
  disableDuplicate: true,
  admin: unseen,
  custom: { byNature: true },
}

/** A text that stands in the language that it was printed in: no gap where others are not there. */
export const byNature = { custom: { byNature: true } }

/** A field of one text, which Payload types together with that of several. */
type OneText = Extract<TextField, { hasMany?: false }>

/** An address on the web: http or https, stored byte for byte. */
export const url = (name: string, label: Localized, extra: Pick<TextField, 'admin' | 'required'> = {}): OneText => ({
  name,
  type: 'text',
  label,
  maxLength: 2000,
  custom: { webAddress: true },
  ...extra,
  hooks: { beforeValidate: [emptyIsNull] },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null || value === '') return !extra.required || req.t('validation:required')
    const valid = typeof value === 'string' && value.length <= 2000 && isWebAddress(value)
    return valid || invalid(req, { code: 'URL_INVALID' })
  },
})

/** Ordered rows with what each and all of them are called, and what names one in the form (src/admin/fields/RowLabels.tsx). */
export const rows = (
  name: string,
  { plural, singular }: { plural: Localized; singular: Localized },
  rowLabel: 'AffiliationRowLabel' | 'PersonRowLabel' | 'TextRowLabel',
  fields: Field[],
  admin: ArrayField['admin'] = {},
): ArrayField => ({
  name,
  type: 'array',
  label: plural,
  labels: { singular, plural },
  admin: { ...admin, components: { ...admin.components, RowLabel: `/src/admin/fields/RowLabels#${rowLabel}` } },
  fields,
})

/** Ordered links, each with a text in the content's languages. */
export const links = (): ArrayField =>
  rows('links', words.link, 'TextRowLabel', [
    ...localized({ name: 'label', type: 'text', label: words.link.text, maxLength: 300 }),
    url('url', words.link.url, { required: true }),
  ])

/** Affiliations of a person: organisation, unit, position, country, link; each also as printed. */
export const affiliations = (admin?: ArrayField['admin']): ArrayField => {
  const fields = [
    relation('organisation', 'organisations', { label: words.affiliation.organisation, index: true }),
    ...localized({ name: 'unit', type: 'text', label: words.affiliation.unit, maxLength: 500 }),
    ...localized({ name: 'role', type: 'text', label: words.affiliation.role, maxLength: 300 }),
    ...localized({ name: 'country', type: 'text', label: words.affiliation.country, maxLength: 100 }),
    url('link', words.affiliation.link),
    ...localized({
      name: 'asPrinted',
      type: 'text',
      label: words.affiliation.asPrinted.label,
      maxLength: 1000,
      ...byNature,
      admin: { description: words.affiliation.asPrinted.description },
    }),
    ...localized({ name: 'printed', type: 'text', label: words.affiliation.printed, ...settled }),
  ]
  return rows('affiliations', words.affiliation, 'AffiliationRowLabel', fields, admin)
}

export const sessionRoles = ['speaker', 'discussant', 'moderator'] as const

/**
 * Ordered people of a session, a workshop or a committee, with their affiliations of that day.
 * @param withRole whether each has a role in it (speaker, discussant, moderator)
 */
export const people = (name: string, label: Localized, { withRole = false } = {}): ArrayField => {
  const role: Field = {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'speaker',
    label: words.people.role,
    options: sessionRoles.map((value) => ({ value, label: words.people.roles[value] })),
  }
  const fields = [
    relation('person', 'speakers', { label: words.people.person, required: true, index: true }),
    ...(withRole ? [role] : []),
    affiliations({ description: words.affiliation.inherited }),
    ...localized({
      name: 'line',
      type: 'textarea',
      label: words.people.line.label,
      maxLength: 2000,
      ...byNature,
      admin: { description: words.people.line.description },
    }),
    { name: 'printedName', type: 'text', label: words.people.printedName, ...settled } satisfies Field,
    ...localized({ name: 'printedLine', type: 'textarea', label: words.people.printedLine, ...settled }),
  ]
  const components = { Cell: '/src/admin/lists/cells#PeopleCell' }
  return rows(name, { singular: words.people.singular, plural: label }, 'PersonRowLabel', fields, { components })
}

const partnerRoles = ['cooperation', 'funding', 'host', 'media'] as const

/** Ordered partner organisations with their role. */
export const partners = (): ArrayField =>
  rows('partners', words.partner, 'AffiliationRowLabel', [
    relation('organisation', 'organisations', { label: words.affiliation.organisation, required: true, index: true }),
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'cooperation',
      label: words.partner.role,
      options: partnerRoles.map((value) => ({ value, label: words.partner.kinds[value] })),
    },
    url('link', words.link.label),
    ...localized({ name: 'printedName', type: 'text', label: words.partner.printedName, ...settled }),
  ])

const confidentialityRules = ['none', 'chathamHouse', 'closed'] as const

export const confidentiality = (): Field => ({
  name: 'confidentiality',
  type: 'group',
  label: words.confidentiality.label,
  fields: [
    {
      name: 'rule',
      type: 'select',
      label: words.confidentiality.rule,
      options: confidentialityRules.map((value) => ({ value, label: words.confidentiality.rules[value] })),
    },
    ...localized({ name: 'note', type: 'textarea', label: words.confidentiality.note, maxLength: 2000 }),
  ],
})
