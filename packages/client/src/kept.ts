interface Kept {
  tag: string
  text: string
}

/** Answers with their `ETag`, those that were used last. @param most how many characters of them */
export const keeping = (most: number) => {
  const kept = new Map<string, Kept>()
  let size = 0
  const drop = (name: string): void => {
    size -= kept.get(name)?.text.length ?? 0
    kept.delete(name)
  }
  return {
    get: (name: string): Kept | undefined => {
      const found = kept.get(name)
      if (found) {
        kept.delete(name)
        kept.set(name, found)
      }
      return found
    },
    set: (name: string, one: Kept): void => {
      drop(name)
      if (one.text.length > most) return
      kept.set(name, one)
      size += one.text.length
      for (const oldest of kept.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
    drop,
  }
}
