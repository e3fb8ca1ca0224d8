import type { CollectionConfig } from 'payload'
import { internal } from '../internal'

/**
 * Where those meet who take part in a workshop online: one document for each workshop, of no draft (src/cms/registrations/meetings.ts). What leads to the
 * meeting stands here sealed, and nowhere else.
 */
export const Meetings = {
  ...internal,
  slug: 'meetings',
  fields: [
    // Its id; no relation, so that nothing asks whether the workshop is in use.
    { name: 'workshop', type: 'text', required: true, unique: true },
    // Address, telephone, passcode and words (src/domain/meeting.ts), as this installation alone reads them; none where there is no meeting any more.
    { name: 'sealed', type: 'text' },
    // How often it was changed: whoever changes it says what they have seen.
    { name: 'version', type: 'number', required: true },
    // From how many minutes before the start one may join, and until how many after the end.
    { name: 'joinBefore', type: 'number' },
    { name: 'joinAfter', type: 'number' },
    // What was done last, by whom (an account’s id, or `system`), and when.
    { name: 'lastAct', type: 'select', options: ['set', 'window', 'remove', 'forget'] },
    { name: 'changedBy', type: 'text' },
    { name: 'changedAt', type: 'date' },
  ],
} satisfies CollectionConfig
