import type { CollectionAfterChangeHook } from 'payload'
import { settlePublicNames } from '../whoIsPublic'
import { nested } from '../request'

const fingerprint = (doc: Record<string, unknown> | undefined): string =>
  JSON.stringify([
    doc?.picture,
    doc?.logo,
    doc?.parent,
    ((doc?.affiliations ?? []) as { organisation?: unknown }[]).map(({ organisation }) => organisation),
  ])

/** A public entry whose picture or organisations change makes those public too. */
export const nameMediaAgain: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.public && fingerprint(doc) !== fingerprint(previousDoc)) await settlePublicNames(nested(req))
  return doc
}
