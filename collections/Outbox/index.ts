import type { CollectionConfig } from 'payload'
import { mailStates, seenToAs } from '../../src/domain/mailLog'
import { internal } from '../internal'

/** Mails that are owed, each a row without address or text: it is rendered when it is sent. */
export const Outbox = {
  ...internal,
  slug: 'outbox',
  indexes: [
    { fields: ['state', 'priority', 'notBefore'] },
    // How many mails of a workshop are in a state.
    { fields: ['workshop', 'state', 'kind'] },
  ],
  fields: [
    // `<registration>:<kind>:<n>`: one mail for each.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'registration', type: 'text', index: true },
    { name: 'workshop', type: 'text', index: true },
    { name: 'kind', type: 'text', required: true },
    // Of a message that organisers wrote to many: which.
    { name: 'mailing', type: 'text', index: true },
    // What tells one of a kind from another: the start that a reminder is for, or the number of a calendar entry.
    { name: 'about', type: 'text' },
    { name: 'priority', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: [...mailStates] },
    { name: 'notBefore', type: 'date' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    // What the mail server said last, without what it says in words.
    { name: 'lastCode', type: 'text' },
    { name: 'handedAt', type: 'date' },
    { name: 'sentAt', type: 'date' },
    // What an organiser made of a mail that did not arrive for sure: sent once more by a row of its own, or left.
    { name: 'seenTo', type: 'select', options: [...seenToAs] },
  ],
} satisfies CollectionConfig
