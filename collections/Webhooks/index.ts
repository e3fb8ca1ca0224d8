import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { admins, hasRole } from '../../src/cms/access/rules'
import { list, plainForm } from '../../src/cms/adminConfig/formParts'
import { invalid } from '../../src/cms/errors/invalid'
import {
  rotateSecret,
  sendAgain,
  sendTest,
  showSecret,
  switchOff,
  switchOn,
  webhookState,
} from '../../src/cms/webhooks/acts'
import { forgetWebhook, goAtOnce, stateOfWebhook } from '../../src/cms/webhooks/rows'
import { deliveriesAreDue } from '../../src/cms/webhooks/wake'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { cleanLines } from '../../src/cms/write/cleanLines'
import { reject } from '../../src/cms/write/reject'
import { rejectWrongShapes } from '../../src/cms/write/rejectWrongShapes'
import type { Stored } from '../../src/database/documents'
import { MAX_WEBHOOKS, toldKinds, wrongReceiver } from '../../src/domain/webhooks'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/webhooks'

const nobody = (): boolean => false

/** Each is looked at every few seconds, and takes connections of its own. */
const keepFew: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.db.count({ collection: 'webhooks', req, where: {} })
  if (totalDocs >= MAX_WEBHOOKS)
    return reject(req, { code: 'WEBHOOKS_MANY', params: { max: MAX_WEBHOOKS } }, { collection: 'webhooks' })
  return data
}

/** A new one is told of what changes from now on; one that was changed need not wait for its next attempt. */
const follow: CollectionAfterChangeHook<Stored<'webhooks'>> = async ({ doc, operation, req }) => {
  await stateOfWebhook(req, doc.id)
  if (operation === 'update') await goAtOnce(req, doc.id)
  deliveriesAreDue(req.payload)
}

/** Receivers that are told of changes of what the public is shown, so that a static site builds anew what changed and nothing else. */
export const Webhooks = {
  slug: 'webhooks',
  // For the admin and REST, as accounts are: GraphQL is for content.
  graphQL: { disableMutations: true, disableQueries: true },
  labels: { singular: words.singular, plural: words.plural },
  access: { create: admins, read: admins, readVersions: nobody, update: admins, delete: admins, unlock: nobody },
  admin: {
    group: common.groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'kinds', 'updatedAt'] satisfies (keyof Stored<'webhooks'>)[],
    hideAPIURL: true,
    hidden: ({ user }) => !hasRole(user, 'admin'),
    description: words.description,
    listSearchableFields: ['name', 'url'] satisfies (keyof Stored<'webhooks'>)[],
    pagination: { defaultLimit: 25 },
    components: { ...list, edit: plainForm },
  },
  custom: { lock: 'collection' },
  disableDuplicate: true,
  endpoints: [webhookState, showSecret, rotateSecret, sendTest, switchOff, switchOn, sendAgain],
  hooks: {
    beforeOperation: [cleanLines, foldWithoutCopy<'webhooks'>('name', 'url')],
    beforeValidate: [rejectWrongShapes],
    beforeChange: [keepFew],
    afterChange: [follow],
    afterDelete: [({ id, req }) => forgetWebhook(req, String(id))],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: words.name.label,
      maxLength: 200,
      admin: { description: words.name.description },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: words.url.label,
      maxLength: 2000,
      admin: { description: words.url.description },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (typeof value !== 'string' || value === '') return invalid(req, { code: 'VALUE_MISSING' })
        if (value.length > 2000) return invalid(req, { code: 'TEXT_TOO_LONG', params: { max: 2000 } })
        const wrong = wrongReceiver(value, req.payload.config.custom.webhooksAllowPrivate === true)
        if (!wrong) return true
        return invalid(req, { code: wrong === 'plain' ? 'WEBHOOK_ADDRESS_PLAIN' : 'WEBHOOK_ADDRESS_INVALID' })
      },
    },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      label: words.kinds.label,
      options: toldKinds.map((value) => ({ value, label: words.kind[value] })),
      admin: {
        components: { Cell: '/src/admin/lists/webhooks#KindsCell' },
        description: words.kinds.description,
      },
    },
    {
      name: 'deliveries',
      type: 'ui',
      label: words.deliveries,
      admin: {
        components: { Field: '/src/admin/webhooks/WebhookPanel#WebhookPanel' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
  ],
} satisfies CollectionConfig
