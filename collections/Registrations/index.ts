import type { CollectionConfig } from 'payload'
import { plainForm, list } from '../../src/cms/adminConfig/formParts'
import { hasRole, organisers } from '../../src/cms/access/rules'
import { relation } from '../../src/cms/fields/relation'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { uniqueRowIds } from '../../src/cms/write/uniqueRowIds'
import { cleanLines } from '../../src/cms/write/cleanLines'
import { ignoreDocumentLocks } from '../../src/cms/write/ignoreDocumentLocks'
import { rejectStale } from '../../src/cms/write/rejectStale'
import { rejectUnreadable } from '../../src/cms/write/rejectUnreadable'
import { finishWrite, startWrite } from '../../src/cms/write/startWrite'
import { rejectWrongShapes } from '../../src/cms/write/rejectWrongShapes'
import { locales } from '../../src/i18n/locales'
import { words } from '../../src/i18n/words/registrations'
import type { Stored } from '../../src/database/documents'
import { words as common } from '../../src/i18n/words/common'

const registrationStates = ['pending', 'confirmed', 'waiting', 'cancelled', 'attended'] as const

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
    {
      name: 'answers',
      type: 'array',
      label: words.answers.plural,
      labels: { singular: words.answers.singular, plural: words.answers.plural },
      fields: [
        { name: 'question', type: 'text', required: true, label: words.answers.question, maxLength: 500 },
        { name: 'answer', type: 'textarea', label: words.answers.answer, maxLength: 5000 },
      ],
    },
  ],
} satisfies CollectionConfig
