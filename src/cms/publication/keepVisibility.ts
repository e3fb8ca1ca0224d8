import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '../../domain/row'

/**
 * Whether something published names an entry is settled by publication alone: neither a write nor a restored version brings its own answer.
 * A write leaves the field out, so that on MongoDB one that read the entry before a publication does not undo what that settled.
 */
export const keepVisibility: CollectionBeforeChangeHook = ({ data, operation }) => {
  const { public: _, ...rest }: Row = data
  return operation === 'create' ? { ...rest, public: false } : rest
}
