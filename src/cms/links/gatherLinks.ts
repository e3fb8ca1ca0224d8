import type { Row } from '../../domain/row'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { DeadLink } from '../../domain/links'
import { titleOf } from '../../domain/texts'
import { isWebAddress } from '../../domain/webAddress'
import { localesOf } from '../../database/request'
import { findDrafts, findGlobal, findMain, type StoredDoc } from '../../database/documents'
import { isHidden, walkFields } from '../fields/walk'

type Place = DeadLink['places'][number]

/** Every web address in a rich text’s nodes. */
const inNodes = (value: unknown): string[] => {
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'url' && typeof inner === 'string' ? [inner] : inNodes(inner),
  )
}

/** Every web address that a document holds, in its fields of links and in its rich texts, and the field that it stands in. */
export const linksIn = (doc: Row, fields: readonly FlattenedField[]): { path: string; url: string }[] => {
  const found: { path: string; url: string }[] = []
  walkFields(fields, doc, ({ field, path, value }) => {
    if (isHidden(field)) return false
    if (field.custom?.webAddress && typeof value === 'string') found.push({ path, url: value })
    if (field.type === 'richText') found.push(...inNodes(value).map((url) => ({ path, url })))
    return true
  })
  return found.filter(({ url }) => isWebAddress(url))
}

/** All links of the content, published and in preparation, each with where it stands; the bin left out. */
export const gatherLinks = async (req: PayloadRequest): Promise<Map<string, Place[]>> => {
  const found = new Map<string, Place[]>()
  const order = [req.i18n.language, ...localesOf(req)]
  const note = (links: ReturnType<typeof linksIn>, place: Place): void => {
    for (const { url } of links) {
      const places = found.get(url) ?? []
      if (!places.some(({ id, slug }) => id === place.id && slug === place.slug)) places.push(place)
      found.set(url, places)
    }
  }
  for (const slug of ['workshops', 'sessions', 'speakers', 'organisations'] as const) {
    const { flattenedFields, versions } = req.payload.collections[slug].config
    // Documents are read whole: one state after the other.
    for (const read of versions?.drafts ? [findMain, findDrafts] : [findMain]) {
      const docs: StoredDoc[] = await read(req, slug, {})
      for (const doc of docs)
        if (!doc.deletedAt)
          note(linksIn(doc, flattenedFields), { owner: 'collections', slug, id: doc.id, title: titleOf(doc, order) })
    }
  }
  for (const { flattenedFields, slug } of req.payload.globals.config) {
    for (const draft of [false, true]) {
      const doc = await findGlobal(req, slug, draft)
      if (doc) note(linksIn(doc, flattenedFields), { owner: 'globals', slug, id: null, title: titleOf(doc, order) })
    }
  }
  return found
}
