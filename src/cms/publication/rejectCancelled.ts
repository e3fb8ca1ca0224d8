import type { CollectionBeforeChangeHook } from 'payload'

/** What was to be published at a time is not to be any more, or at another. */
export class PublicationCancelledError extends Error {
  override readonly name = 'PublicationCancelledError'
}

/**
 * A scheduled publication writes only to what still has the time that was seen to be due (`due` in the context; publishDue.ts): here, inside the
 * write, nobody can call it off in between.
 */
export const rejectCancelled: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const { due } = context as { due?: unknown }
  if (due !== undefined && originalDoc?.publishAt !== due)
    throw new PublicationCancelledError('Its time was changed meanwhile.')
  return data
}
