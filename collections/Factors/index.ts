import type { CollectionConfig } from 'payload'
import { internal } from '../internal'

/**
 * The second factors of accounts: one document for each account that has one, or has begun to set one up. It is no part of the account, which every
 * request reads as a whole and an edit writes back as a whole.
 */
export const Factors = {
  ...internal,
  slug: 'factors',
  fields: [
    // Its id; no relation, so that nothing asks whether the account is in use.
    { name: 'account', type: 'text', required: true, unique: true },
    // The secret, readable with that of the installation alone.
    { name: 'sealed', type: 'text', required: true },
    // When a first code has proved it; none while it is being set up.
    { name: 'provedAt', type: 'date' },
    // The step of time of the last code that was taken: none is taken twice.
    { name: 'usedStep', type: 'number' },
    // Fingerprints of the recovery codes that are left, apart by spaces.
    { name: 'recovery', type: 'text' },
  ],
} satisfies CollectionConfig
