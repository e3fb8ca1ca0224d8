import type { CollectionConfig } from 'payload'
import { internal } from '../internal'
import { offReasons } from '../../src/domain/webhooks'

/**
 * What the server keeps of each receiver: its secret, up to which place it was told of changes, and how it does. Apart from the receiver itself, so that
 * no form that somebody saves puts back what was so when it was opened, and no answer has a secret in it.
 */
export const Receivers = {
  ...internal,
  slug: 'receivers',
  fields: [
    // The id of the receiver; no relation, so that nothing asks whether it is in use.
    { name: 'webhook', type: 'text', required: true, unique: true },
    // Sealed (src/cms/webhooks/secrets.ts), with the one of before while that is valid too.
    { name: 'secret', type: 'text', required: true },
    { name: 'formerSecret', type: 'text' },
    { name: 'formerSecretUntil', type: 'date' },
    // Up to which place of which history a delivery was made of what changed.
    { name: 'history', type: 'text', required: true },
    { name: 'position', type: 'number', required: true },
    { name: 'failingSince', type: 'date' },
    { name: 'lastSuccessAt', type: 'date' },
    { name: 'offAt', type: 'date' },
    { name: 'offWhy', type: 'select', options: [...offReasons] },
  ],
} satisfies CollectionConfig
