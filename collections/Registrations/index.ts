import type { CollectionConfig, Field } from 'payload'
import { organisers } from '../../src/cms/access/rules'
import { unclaimed } from '../../src/cms/registrations/keys'
import { checkIn } from '../../src/cms/desk/attendance'
import { askAddress } from '../../src/cms/desk/address'
import { listDesks } from '../../src/cms/desk/desks'
import { listRegistrations } from '../../src/cms/desk/list'
import { addRegistration } from '../../src/cms/registrations/add'
import {
  actOnRegistration,
  eraseRegistration,
  readDetails,
  readNeeds,
  sendLink,
} from '../../src/cms/registrations/organiser'
import { relation } from '../../src/cms/fields/relation'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { readOnly, unseen } from '../../src/cms/fields/serverOwned'
import { attendances } from '../../src/domain/attendance'
import { causes, registrationStates } from '../../src/domain/registration'
import { localeOptions } from '../../src/i18n/localeOptions'
import { words } from '../../src/i18n/words/registrations'
import type { Stored } from '../../src/database/documents'
import { words as common } from '../../src/i18n/words/common'

/** How a registration came. */
const sources = ['form', 'api', 'desk', 'import'] as const

/** A key that one registration has at a time. */
const claimed = (name: string): Field => ({
  name,
  type: 'text',
  unique: true,
  hidden: true,
  defaultValue: unclaimed,
  access: readOnly,
  admin: unseen,
})

/** What the acts alone write (src/cms/registrations). */
const kept = { access: readOnly, admin: unseen }

/** What is written of a registration follows from an act (src/cms/registrations): a state that somebody sets would be a seat without one. */
const nobody = (): boolean => false

/** People registered for a workshop. Personal data: nobody but organisers reads it, and it is written by acts alone. */
export const Registrations = {
  slug: 'registrations',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: nobody,
    read: organisers,
    readVersions: organisers,
    update: nobody,
    delete: nobody,
    unlock: organisers,
  },
  admin: {
    group: common.groups.registrations,
    description: words.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'workshop', 'state', 'createdAt'] satisfies (keyof Stored<'registrations'>)[],
    listSearchableFields: ['name', 'email'] satisfies (keyof Stored<'registrations'>)[],
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    // Their page is another one (src/admin/desk).
    hidden: true,
  },
  defaultSort: '-createdAt',
  indexes: [
    { fields: ['workshop', 'state', 'rank'] },
    { fields: ['workshop', 'rank'] },
    { fields: ['workshop', 'seat'] },
  ],
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  endpoints: [
    listDesks,
    listRegistrations,
    addRegistration,
    actOnRegistration,
    sendLink,
    askAddress,
    eraseRegistration,
    readNeeds,
    readDetails,
    checkIn,
  ],
  hooks: { beforeOperation: [foldWithoutCopy<'registrations'>('name', 'email')] },
  fields: [
    { name: 'name', type: 'text', required: true, label: words.name, maxLength: 200 },
    { name: 'email', type: 'email', required: true, label: words.email, index: true },
    relation('workshop', 'workshops', { label: words.workshop, required: true, index: true }),
    {
      name: 'language',
      type: 'select',
      label: words.language,
      options: localeOptions,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: words.state.label,
      options: registrationStates.map((value) => ({ value, label: words.state[value] })),
    },
    { name: 'cause', type: 'select', options: [...causes], ...kept },
    { name: 'stateAt', type: 'date', ...kept },
    { name: 'organisation', type: 'text', label: words.organisation, maxLength: 300 },
    // A language code, or nothing where none is wanted.
    { name: 'interpretation', type: 'text', label: words.interpretation, maxLength: 20 },
    // Read by an endpoint of its own, which notes who does.
    { name: 'needs', type: 'textarea', label: words.needs, maxLength: 1000, access: { ...readOnly, read: nobody } },
    { name: 'answers', type: 'json', label: words.answers.plural, admin: { hidden: true } },
    // A keyed hash of the address.
    { name: 'mailbox', type: 'text', index: true, hidden: true, ...kept },
    // One for each mailbox and what its form said, while it waits for the proof.
    claimed('attempt'),
    // One for each mailbox, from the proof until it is cancelled.
    claimed('person'),
    // The place in the queue, and the key that makes it one’s own: `<workshop>:<n>`.
    { name: 'rank', type: 'number', ...kept },
    claimed('rankKey'),
    { name: 'seat', type: 'number', ...kept },
    claimed('seatKey'),
    { name: 'offerUntil', type: 'date', index: true, ...kept },
    // Kinds of mails that are owed and have no row in the outbox yet, separated by blanks. Every few seconds it is asked who owes any.
    { name: 'owes', type: 'text', index: true, ...kept },
    // The version of the notice that was shown.
    { name: 'notice', type: 'text', ...kept },
    { name: 'source', type: 'select', options: [...sources], ...kept },
    // What a link must say to be taken: one more ends those before.
    { name: 'linkVersion', type: 'number', ...kept },
    { name: 'provenAt', type: 'date', ...kept },
    // When they were told that they wait.
    { name: 'toldAt', type: 'date', ...kept },
    // Another address of theirs that is not proven yet.
    { name: 'newEmail', type: 'text', hidden: true, ...kept },
    { name: 'bounced', type: 'checkbox', ...kept },
    // They want no messages about this workshop but those about their own registration.
    { name: 'noMessages', type: 'checkbox', hidden: true, ...kept },
    { name: 'attended', type: 'select', options: [...attendances], ...kept },
    { name: 'attendedAt', type: 'date', ...kept },
  ],
} satisfies CollectionConfig
