import type { CollectionAfterChangeHook } from 'payload'
import { rowsOf, type Row } from '../../domain/row'
import { settleVisibility } from './visibility'
import { nested } from '../../database/request'

const fingerprint = (doc: Row | undefined): string =>
  JSON.stringify([
    doc?.picture,
    doc?.logo,
    doc?.parent,
    rowsOf(doc?.affiliations).map(({ organisation }) => organisation),
  ])

/** A public entry whose picture or organisations change makes those public too. */
export const updateVisibility: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.public && fingerprint(doc) !== fingerprint(previousDoc)) await settleVisibility(nested(req))
  return doc
}
