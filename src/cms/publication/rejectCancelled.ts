import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../i18n/errors/refusal'

/**
 * A scheduled publication writes only to what still has the time that was seen to be due (`due` in the context; publishDue.ts): here, inside the
 * write, nobody can call it off in between.
 */
export const rejectCancelled: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const { due } = context
  if (due !== undefined && originalDoc?.publishAt !== due) throw refusal('PUBLICATION_CANCELLED')
  return data
}
