import type { Field, FieldHookArgs, TextField } from 'payload'
import type { Stored } from '../../database/documents'
import { words } from '../../i18n/words/common'

/** What the server alone writes. */
export const readOnly = { create: () => false, update: () => false }

/** What no form and no list shows. */
export const unseen = { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true }

/** What only follows from something else: the comparison of versions says nothing of it. */
export const noDifference = { Diff: '/src/admin/versions/NoDifference#NoDifference' }
export const derived = { ...unseen, components: noDifference }

/** A text that the server keeps with a document: no reader gets it. */
export const keptText = (name: string): TextField => ({
  name,
  type: 'text',
  hidden: true,
  disableDuplicate: true,
  access: readOnly,
  admin: unseen,
})

/** The account whose write a document stands as, by its id; null where none was. Written by `setSavedBy`, told to editors by our own endpoints. */
export const savedBy = keptText('savedBy')

type Merged = Pick<Stored<'speakers' | 'organisations'>, 'deletedAt' | 'id'>

/**
 * The entry of the directory that this one was merged into, by its id; null where it was not. Written with `deletedAt` by a merge alone
 * (src/cms/merging/merge.ts), and followed by every write that names this entry (src/cms/write/resolveMerges.ts). An entry that comes back
 * from the bin is itself again.
 */
export const mergedInto: TextField = {
  ...keptText('mergedInto'),
  hooks: {
    beforeChange: [({ data, value }: FieldHookArgs<Merged, unknown>) => (data?.deletedAt === null ? null : value)],
  },
}

/** Whether something published names this entry. Written by publication alone (src/cms/publication/visibility.ts). */
export const publicFlag: Field = {
  name: 'public',
  type: 'checkbox',
  label: words.public.label,
  defaultValue: false,
  index: true,
  access: readOnly,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: words.public.description,
    disableBulkEdit: true,
    components: { ...noDifference, Cell: '/src/admin/lists/cells#PublicCell' },
  },
}
