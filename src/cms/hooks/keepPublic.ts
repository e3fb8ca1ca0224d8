import type { CollectionBeforeChangeHook } from 'payload'

/** Whether something published names an entry is settled by publication alone: neither a write nor a restored version brings its own answer. */
export const keepPublic: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  public: originalDoc?.public === true,
})
