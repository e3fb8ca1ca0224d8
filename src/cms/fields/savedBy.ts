import type { TextField } from 'payload'

/** The account whose write a document stands as, by its id; null where none was. Written by `setSavedBy`, told to editors by our own endpoints. */
export const savedBy: TextField = {
  name: 'savedBy',
  type: 'text',
  hidden: true,
  disableDuplicate: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}
