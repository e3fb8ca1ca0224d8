interface Kept {
  tag: string
  text: string
}

/** Answers with their `ETag`, those that were used last. @param most how many characters of them, and of what they answer */
export const keeping = (most: number) => {
  const kept = new Map<string, Kept>()
  let size = 0
  const sizeOf = (name: string, { tag, text }: Kept): number => name.length + tag.length + text.length
  const drop = (name: string): void => {
    const one = kept.get(name)
    if (one) size -= sizeOf(name, one)
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
      if (sizeOf(name, one) > most) return
      kept.set(name, one)
      size += sizeOf(name, one)
      for (const oldest of kept.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
    drop,
  }
}
