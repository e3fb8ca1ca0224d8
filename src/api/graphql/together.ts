/**
 * Reads documents by their ids, those that are asked for at the same time in one go, and each once.
 * @param read all of them; what is not there is left out
 */
export const together = <T extends { id: string }>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): ((id: string) => Promise<T | undefined>) => {
  const known = new Map<string, Promise<T | undefined>>()
  let next: { ids: string[]; docs: Promise<ReadonlyMap<string, T>> } | undefined
  const begin = () => {
    const ids: string[] = []
    const gathered = new Promise((resolve) => setImmediate(resolve))
    const docs = gathered.then(async () => {
      next = undefined
      return new Map((await read(ids)).map((doc) => [doc.id, doc]))
    })
    return { ids, docs }
  }
  return (id) => {
    const before = known.get(id)
    if (before) return before
    next ??= begin()
    next.ids.push(id)
    const doc = next.docs.then((docs) => docs.get(id))
    known.set(id, doc)
    return doc
  }
}
