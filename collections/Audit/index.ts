import type { CollectionConfig } from 'payload'
import { internal } from '../internal'

/** Who did what to which registration, and when: no content. After an erasure the id leads nowhere. */
export const Audit = {
  ...internal,
  slug: 'audit',
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    // The id of an account, `self` of who registered, or `system`.
    { name: 'who', type: 'text', required: true },
    { name: 'act', type: 'text', required: true },
    { name: 'registration', type: 'text', index: true },
    { name: 'workshop', type: 'text', index: true },
    // What a promotion went by: rank, seat and cause.
    { name: 'facts', type: 'json' },
  ],
} satisfies CollectionConfig
