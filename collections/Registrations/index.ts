import type { CollectionConfig, Field } from 'payload'
import { plainForm, list } from '../../src/cms/adminConfig/formParts'
import { hasRole, organisers } from '../../src/cms/access/rules'
import { relation } from '../../src/cms/fields/relation'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { readOnly, unseen } from '../../src/cms/fields/serverOwned'
import { uniqueRowIds } from '../../src/cms/write/uniqueRowIds'
import { cleanLines } from '../../src/cms/write/cleanLines'
import { ignoreDocumentLocks } from '../../src/cms/write/ignoreDocumentLocks'
import { rejectStale } from '../../src/cms/write/rejectStale'
import { rejectUnreadable } from '../../src/cms/write/rejectUnreadable'
import { finishWrite, startWrite } from '../../src/cms/write/startWrite'
import { rejectWrongShapes } from '../../src/cms/write/rejectWrongShapes'
import { causes, registrationStates } from '../../src/domain/registration'
import { locales } from '../../src/i18n/locales'
import { words } from '../../src/i18n/words/registrations'
import type { Stored } from '../../src/database/documents'
import { words as common } from '../../src/i18n/words/common'

/** How a registration came. */
const sources = ['form', 'api', 'desk', 'import'] as const
const attendance = ['no', 'joined', 'checkedIn'] as const

/** What a unique field holds while it says nothing: MongoDB takes two that are null for equal. */
const unclaimed = (): string => `~${crypto.randomUUID()}`

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

/** People registered for a workshop. Personal data: nobody but organisers reads or writes it. */
export const Registrations = {
  slug: 'registrations',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: organisers,
    read: organisers,
    readVersions: organisers,
    update: organisers,
    delete: organisers,
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
    hidden: ({ user }) => !hasRole(user, 'organiser'),
    components: { ...list, edit: plainForm },
  },
  defaultSort: '-createdAt',
  indexes: [
    { fields: ['workshop', 'state', 'rank'] },
    { fields: ['workshop', 'rank'] },
    { fields: ['workshop', 'seat'] },
  ],
  disableDuplicate: true,
  hooks: {
    beforeOperation: [
      startWrite,
      rejectUnreadable,
      cleanLines,
      rejectStale,
      uniqueRowIds,
      ignoreDocumentLocks,
      foldWithoutCopy<'registrations'>('name', 'email'),
    ],
    beforeValidate: [rejectWrongShapes],
    afterChange: [finishWrite],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: words.name, maxLength: 200 },
    { name: 'email', type: 'email', required: true, label: words.email, index: true },
    relation('workshop', 'workshops', { label: words.workshop, required: true, index: true }),
    {
      name: 'language',
      type: 'select',
      label: words.language,
      options: locales.map(({ code, label }) => ({ value: code, label })),
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
    { name: 'needs', type: 'textarea', label: words.needs, maxLength: 1000 },
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
    // Kinds of mails that are owed and have no row in the outbox yet, separated by blanks.
    { name: 'owes', type: 'text', ...kept },
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
    { name: 'attended', type: 'select', options: [...attendance], ...kept },
    { name: 'attendedAt', type: 'date', ...kept },
  ],
} satisfies CollectionConfig
