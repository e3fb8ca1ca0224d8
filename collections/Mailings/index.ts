import type { CollectionConfig } from 'payload'
import { audiences, messageStates } from '../../src/domain/messages'
import { internal } from '../internal'

/** What organisers write to those who registered for a workshop (src/cms/desk/write). Who gets it stands in the outbox, a row for each. */
export const Mailings = {
  ...internal,
  slug: 'mailings',
  fields: [
    // Made by whoever begins it: what is sent twice is one message.
    { name: 'key', type: 'text', required: true, unique: true },
    // The workshop while it is a draft, of which each workshop has one.
    { name: 'draft', type: 'text', required: true, unique: true },
    { name: 'workshop', type: 'text', required: true, index: true },
    { name: 'state', type: 'select', required: true, options: [...messageStates], index: true },
    { name: 'audience', type: 'select', required: true, options: [...audiences] },
    // The ids of those who were chosen; emptied once their mails are made.
    { name: 'chosen', type: 'json' },
    // Subject and body, by language.
    { name: 'texts', type: 'json' },
    // How often the draft was written.
    { name: 'version', type: 'number', required: true },
    // The account that wrote it last, or sent it.
    { name: 'who', type: 'text' },
    { name: 'queuedAt', type: 'date' },
    { name: 'heldUntil', type: 'date' },
    // The last registration whose mail is made.
    { name: 'upTo', type: 'text' },
    // How many mails are in which state, once none is under way.
    { name: 'counts', type: 'json' },
  ],
} satisfies CollectionConfig
