import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { findMain, findDrafts, type Stored } from '../../database/documents'

/** A part of a list, named as Payload's REST names it. */
export interface PublicPage<T> {
  docs: T[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
}

/** What is asked of a list. */
export interface Paging {
  /** How many documents, from 1. */
  limit: number
  /** Which page of them, from 1. */
  page: number
}

/** A sort key: numbers before texts, what is absent last. */
type Key = string | number | null

/**
 * The ids of one page, in an order that databases do not offer: by a reader's alphabet, and with what has no date last. Reads the few fields
 * that the order needs, of all documents.
 * @param keys the order of a document, the most telling key first
 * @param fields what `keys` reads
 */
export const pageOfIds = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
  { limit, page }: Paging,
  {
    draft = false,
    fields,
    keys,
    locale,
    downwards = false,
  }: { draft?: boolean; fields: SelectType; keys: (doc: Stored<S>) => Key[]; locale: string; downwards?: boolean },
): Promise<PublicPage<string>> => {
  const docs = draft
    ? (await findDrafts(req, collection, where)).filter((doc) => !('deletedAt' in doc && doc.deletedAt))
    : await findMain(req, collection, where, 0, fields)
  const { compare } = new Intl.Collator(locale)
  const order = (a: Key, b: Key): number => {
    if (a === b) return 0
    if (a === null || b === null) return a === null ? 1 : -1
    const upwards = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return downwards ? -upwards : upwards
  }
  const sorted = docs
    .map((doc) => ({ id: doc.id, keys: keys(doc) }))
    .sort(
      (a, b) =>
        a.keys.map((key, n) => order(key, b.keys[n] ?? null)).find((difference) => difference !== 0) ??
        (a.id < b.id ? -1 : 1),
    )
  const ids = sorted.slice((page - 1) * limit, page * limit).map(({ id }) => id)
  return { docs: ids, totalDocs: docs.length, limit, page, totalPages: Math.max(1, Math.ceil(docs.length / limit)) }
}

/** The documents of a page, in its order. */
export const inOrder = <T extends { id: string }>(ids: readonly string[], docs: readonly T[]): T[] => {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
