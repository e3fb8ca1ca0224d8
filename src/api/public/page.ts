/** What is asked of a list. */
export interface Paging {
  /** How many documents, from 1. */
  limit: number
  /** Which page of them, from 1. */
  page: number
}

/** A part of a list, named as Payload's REST names it. */
export interface PublicPage<T> extends Paging {
  docs: T[]
  totalDocs: number
  totalPages: number
}

/** A sort key: numbers before texts, what is absent last. */
type Key = string | number | null

/**
 * One page of documents, in an order that databases do not offer: by a reader's alphabet, and with what has no date last.
 * @param docs all of them, with the fields that `keys` reads
 * @param keys the order of a document, the most telling key first
 */
export const pageOf = <T extends { id: string }>(
  docs: readonly T[],
  { limit, page }: Paging,
  { keys, locale, downwards = false }: { keys: (doc: T) => Key[]; locale: string; downwards?: boolean },
): PublicPage<T> => {
  const { compare } = new Intl.Collator(locale)
  const order = (a: Key, b: Key): number => {
    if (a === b) return 0
    if (a === null || b === null) return a === null ? 1 : -1
    const upwards = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return downwards ? -upwards : upwards
  }
  const sorted = docs
    .map((doc) => ({ doc, keys: keys(doc) }))
    .sort(
      (a, b) =>
        a.keys.map((key, n) => order(key, b.keys[n] ?? null)).find((difference) => difference !== 0) ??
        (a.doc.id < b.doc.id ? -1 : 1),
    )
  return {
    docs: sorted.slice((page - 1) * limit, page * limit).map(({ doc }) => doc),
    totalDocs: docs.length,
    limit,
    page,
    totalPages: Math.max(1, Math.ceil(docs.length / limit)),
  }
}
