import type { CollectionConfig } from 'payload'
import { internal } from '../internal'

/** Whom a restored backup must not bring back: ids of registrations, and a keyed hash of the mailbox. */
export const Erasures = {
  ...internal,
  slug: 'erasures',
  fields: [
    { name: 'registration', type: 'text', required: true, unique: true },
    { name: 'mailbox', type: 'text', index: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
} satisfies CollectionConfig
