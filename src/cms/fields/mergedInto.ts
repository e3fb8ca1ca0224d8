import type { TextField } from 'payload'

/**
 * The entry of the directory that this one was merged into, by its id; null where it was not. Written with `deletedAt` by a merge alone
 * (src/cms/merging/merge.ts), and followed by every write that names this entry (src/cms/write/resolveMerges.ts). An entry that comes back
 * from the bin is itself again.
 */
export const mergedInto: TextField = {
  name: 'mergedInto',
  type: 'text',
  hidden: true,
  disableDuplicate: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  hooks: { beforeChange: [({ data, value }) => (data?.deletedAt === null ? null : value)] },
}
