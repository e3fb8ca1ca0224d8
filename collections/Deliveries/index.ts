import type { CollectionConfig } from 'payload'
import { internal } from '../internal'
import { deliveryStates, deliveryTypes, failures } from '../../src/domain/webhooks'

/** What is sent to receivers, or was: the last of them, each with its body as it goes, the same whenever it is tried. */
export const Deliveries = {
  ...internal,
  slug: 'deliveries',
  indexes: [{ fields: ['webhook', 'state'] }],
  fields: [
    // `<receiver>:<history>:<place that it begins after>`: of the same changes one delivery is made.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'webhook', type: 'text', required: true },
    // Its `webhook-id`.
    { name: 'message', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: Object.keys(deliveryTypes) },
    { name: 'body', type: 'textarea', required: true },
    { name: 'documents', type: 'number', required: true },
    // The place up to which it tells.
    { name: 'upTo', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: [...deliveryStates] },
    { name: 'attempts', type: 'number', required: true },
    // Since it is due, or was last said to go again: after how many it waits longer.
    { name: 'tries', type: 'number', required: true },
    { name: 'notBefore', type: 'date' },
    // Of the last attempt: when, for how many milliseconds, and what came of it.
    { name: 'triedAt', type: 'date' },
    { name: 'took', type: 'number' },
    { name: 'status', type: 'number' },
    { name: 'failure', type: 'select', options: [...failures] },
  ],
} satisfies CollectionConfig
