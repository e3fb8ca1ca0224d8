import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Whether something published names an entry is settled by publication alone: neither a write nor a restored version brings its own answer.
 * A write leaves the field out, so that on MongoDB one that read the entry before a publication does not undo what that settled.
 */
export const keepVisibility: CollectionBeforeChangeHook = ({ data, operation }) => {
  const { public: _, ...rest } = data as Record<string, unknown>
  return operation === 'create' ? { ...rest, public: false } : rest
}
