import type { CollectionConfig } from 'payload'
import { internal } from '../internal'

/**
 * What organisers wrote in place of our texts of mails: a row for each kind in each language, so that no language is lost by a write of another, and of two
 * who write at once each is told (docs/decisions/101-mails-for-organisers.md). Without a row, and where a part is empty, ours stands.
 */
export const MailTexts = {
  ...internal,
  slug: 'mailTexts',
  fields: [
    // `<kind>:<language>`
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'subject', type: 'text' },
    { name: 'body', type: 'textarea' },
    // Who wrote it last: the id of an account.
    { name: 'by', type: 'text' },
    // Another for each write.
    { name: 'stamp', type: 'text', required: true },
  ],
} satisfies CollectionConfig
