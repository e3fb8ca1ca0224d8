import type { Field } from 'payload'
import { words } from '../../src/i18n/words/workshops'

const serverOwned = {
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}

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
  { name: 'unprojected', type: 'text', hidden: true, index: true, ...serverOwned },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    label: words.formerSlugs,
    ...serverOwned,
    admin: { ...serverOwned.admin, components: { Diff: '/src/admin/versions/NoDifference#NoDifference' } },
  },
]
