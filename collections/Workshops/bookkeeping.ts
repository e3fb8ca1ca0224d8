import type { Field } from 'payload'
import { overAt } from '../../src/cms/fields/wallTime'
import { derived, readOnly, unseen } from '../../src/cms/fields/serverOwned'
import { words } from '../../src/i18n/words/workshops'

const serverOwned = { access: readOnly, admin: unseen }

/** What the server keeps with a workshop: never sent, never shown. */
export const bookkeeping: Field[] = [
  {
    name: 'snapshot',
    type: 'json',
    hidden: true,
    label: words.snapshot,
    custom: { storedAs: 'Snapshot' },
    ...serverOwned,
  },
  { name: 'names', type: 'json', hidden: true, custom: { storedAs: 'Names' }, ...serverOwned },
  overAt,
  { name: 'unprojected', type: 'text', hidden: true, index: true, ...serverOwned },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: words.formerSlugs,
    access: readOnly,
    admin: derived,
  },
  // All that finds the workshop now, whatever the language; on MongoDB an index lets one have it (src/database/listIndexes.ts).
  { name: 'spellings', type: 'text', hasMany: true, hidden: true, disableDuplicate: true, ...serverOwned },
]
