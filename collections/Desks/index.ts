import type { CollectionConfig, Field } from 'payload'
import { internal } from '../internal'
import { eventStatuses } from '../../src/domain/registrationForm'

/** A wall time in the zone of the workshop. */
const wall = (name: string): Field[] => [
  { name, type: 'text' },
  { name: `${name}Fold`, type: 'select', options: ['earlier', 'later'] },
]

/**
 * What organisers turn while people register for a workshop, and what is known of the workshop there: one document for each, of no draft, so that
 * it takes effect at once (src/cms/registrations/desk.ts).
 */
export const Desks = {
  ...internal,
  slug: 'desks',
  fields: [
    // Its id; no relation, so that nothing asks whether the workshop is in use.
    { name: 'workshop', type: 'text', required: true, unique: true },
    // How many seats; none where they are not counted.
    { name: 'capacity', type: 'number' },
    { name: 'waitlist', type: 'checkbox' },
    ...wall('opensAt'),
    ...wall('closesAt'),
    // For how many hours a seat is offered to who waits; 0 gives it at once.
    { name: 'offerHours', type: 'number' },
    // How many hours before the start people are reminded, and whether they are thanked when it is over (src/domain/desk.ts).
    { name: 'reminders', type: 'json' },
    // For how many days after the workshop registrations are kept; none where it is as long as usual.
    { name: 'keepDays', type: 'number' },
    // What was published of the workshop.
    { name: 'isOpen', type: 'checkbox' },
    { name: 'eventStatus', type: 'select', options: [...eventStatuses] },
    { name: 'startsAtUtc', type: 'date', index: true },
    { name: 'endsAtUtc', type: 'date', index: true },
    // A fingerprint of where it is held; `>` before it while the registrations do not know yet what has changed.
    { name: 'place', type: 'text' },
    // Of the calendar entry: how often it was changed (RFC 5545, SEQUENCE).
    { name: 'sequence', type: 'number' },
    // How many are in each state, as the last that was settled left them.
    { name: 'counts', type: 'json' },
    // The report as it was made last, which stays when the people are gone, and which one it is (src/cms/desk/report.ts).
    { name: 'report', type: 'json' },
    { name: 'reportNumber', type: 'number' },
    // At how many wishes for interpretation organisers are told, and when at the latest (src/cms/desk/wishes.ts).
    { name: 'wishes', type: 'json' },
  ],
} satisfies CollectionConfig
