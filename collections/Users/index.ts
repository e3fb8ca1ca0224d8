import type { CollectionConfig } from 'payload'
import { roles } from '../../src/domain/roles'
import { localeOptions } from '../../src/i18n/localeOptions'
import { admins, hasRole, translators } from '../../src/cms/access/rules'
import { knownCaller } from '../../src/cms/accounts/caller'
import { list, plainForm } from '../../src/cms/adminConfig/formParts'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { ignoreDocumentLocks } from '../../src/cms/write/ignoreDocumentLocks'
import { rejectWrongShapes } from '../../src/cms/write/rejectWrongShapes'
import { words } from '../../src/i18n/words/users'
import type { Stored } from '../../src/database/documents'
import { words as common } from '../../src/i18n/words/common'
import { cleanLines } from '../../src/cms/write/cleanLines'
import { adminsOnly, adminsOrOwnWorkers, adminsOrSelf, changesRole } from './access'
import { confirmPassword, forgotPassword, inviteAgain, nameOfAccount, refuseFirstRegister } from './endpoints'
import { askFactor, tellRecoveryCodes } from './hooks/askFactor'
import { confirmOwn } from './hooks/confirmOwn'
import { contentLanguage } from './hooks/contentLanguage'
import { endKey } from './hooks/endKey'
import { endKeyOfRaised, tellOfEndedKey } from './hooks/endKeyOfRaised'
import { endLink } from './hooks/endLink'
import { forgetFactor } from './hooks/forgetFactor'
import { hideAccounts } from './hooks/hideAccounts'
import { inviteNow, unknownPassword } from './hooks/invite'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keepAnAdmin'
import { keepSignIn } from './hooks/keepSignIn'
import { knowDevice } from './hooks/knowDevice'
import { longKey } from './hooks/longKey'
import { longPassword } from './hooks/longPassword'
import { noteLogin } from './hooks/noteLogin'
import { tellFactors } from './hooks/tellFactors'
import { ownEndpoints } from './ownEndpoints'

/** Accounts of front ends, translators, editors, organisers and administrators. The first one is made by a command, never by whoever comes first. */
export const Users = {
  slug: 'users',
  // Accounts are for the admin and REST: GraphQL is for content, and one request of it could hold many attempts to log in.
  graphQL: { disableMutations: true, disableQueries: true },
  labels: { singular: words.singular, plural: words.plural },
  access: {
    admin: translators,
    create: admins,
    read: adminsOrSelf,
    readVersions: admins,
    update: adminsOrOwnWorkers,
    delete: admins,
    unlock: admins,
  },
  admin: {
    group: common.groups.administration,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'lastLoginAt', 'secondFactor'] satisfies (
      keyof Stored<'users'> | 'secondFactor'
    )[],
    hideAPIURL: true,
    hidden: ({ user }) => !hasRole(user, 'admin'),
    description: words.description,
    listSearchableFields: ['email', 'name'] satisfies (keyof Stored<'users'>)[],
    pagination: { defaultLimit: 25 },
    components: { ...list, edit: plainForm },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // What Payload counts is kept by nobody (src/database/isolateSessionWrites.ts): by such a lock strangers shut out whom they like. Wrong passwords are counted before it (src/http/limitAttempts.ts).
    maxLoginAttempts: 100,
    useAPIKey: true,
    strategies: [knownCaller],
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: (process.env.PUBLIC_URL ?? '').startsWith('https:') },
  },
  // That an administrator is left is a matter of all accounts: one is written to at a time.
  custom: { lock: 'collection' },
  endpoints: [refuseFirstRegister, forgotPassword, confirmPassword, inviteAgain, nameOfAccount, ...ownEndpoints],
  hooks: {
    beforeOperation: [
      cleanLines,
      unknownPassword,
      longPassword,
      longKey,
      confirmOwn,
      keepSignIn,
      hideAccounts,
      askFactor,
      ignoreDocumentLocks,
      foldWithoutCopy<'users'>('name', 'email'),
    ],
    beforeValidate: [rejectWrongShapes],
    beforeChange: [keepAnAdmin, endLink, endKeyOfRaised],
    afterChange: [tellOfEndedKey],
    beforeDelete: [keepAnAdminOnDelete],
    afterDelete: [forgetFactor],
    afterLogin: [contentLanguage, knowDevice, noteLogin],
    afterOperation: [inviteNow, tellFactors, tellRecoveryCodes],
    afterLogout: [endKey],
  },
  fields: [
    {
      name: 'confirm',
      type: 'ui',
      label: words.confirm.label,
      admin: {
        components: { Field: '/src/admin/form/ConfirmOwn#ConfirmOwn' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    { name: 'name', type: 'text', label: words.name, maxLength: 200 },
    {
      name: 'invitedAt',
      type: 'date',
      label: words.invitation.label,
      admin: { disableListFilter: true, hidden: true },
    },
    { name: 'lastLoginAt', type: 'date', label: words.lastLoginAt, admin: { hidden: true } },
    {
      name: 'secondFactor',
      type: 'ui',
      label: words.secondFactor.label,
      admin: {
        components: {
          Cell: '/src/admin/lists/accounts#SecondFactorCell',
          Field: '/src/admin/form/SecondFactor#SecondFactor',
        },
        disableBulkEdit: true,
      },
    },
    {
      name: 'ownSessions',
      type: 'ui',
      label: words.sessions.label,
      admin: {
        components: { Field: '/src/admin/form/OwnSessions#OwnSessions' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    // Beside what Payload keeps of a session: where it was begun (src/database/isolateSessionWrites.ts).
    {
      name: 'sessions',
      type: 'array',
      fields: [
        { name: 'browser', type: 'text' },
        { name: 'system', type: 'text' },
      ],
    },
    {
      name: 'everywhere',
      type: 'ui',
      label: words.everywhere.label,
      admin: {
        components: { Field: '/src/admin/form/LogOutEverywhere#LogOutEverywhere' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: words.role.label,
      access: { create: adminsOnly, update: changesRole },
      options: roles.map((value) => ({ value, label: words.role[value] })),
      admin: { description: words.role.description, position: 'sidebar' },
    },
    {
      name: 'invitation',
      type: 'ui',
      label: words.invitation.label,
      admin: {
        components: { Field: '/src/admin/form/Invitation#Invitation' },
        disableBulkEdit: true,
        disableListColumn: true,
        position: 'sidebar',
      },
    },
    // Said with a new account, and stored nowhere (hooks/invite.ts).
    {
      name: 'invitationLanguage',
      type: 'select',
      virtual: true,
      label: words.invitation.language,
      options: localeOptions,
      admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
    },
  ],
} satisfies CollectionConfig
