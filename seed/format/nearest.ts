/** Words that are longer than any name; none is looked for. */
const LONG = 80

/** How many letters lie between two words (Levenshtein); more than `most`, where they are that far apart. */
const distance = (a: string, b: string, most: number): number => {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const [above = 0, left = 0, corner = 0] = [before[j], row[j - 1], before[j - 1]]
      row[j] = Math.min(above + 1, left + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    if (Math.min(...row) > most) return most + 1
    before = row
  }
  return before.at(-1) ?? 0
}

/** The word of `known` that `word` was most likely meant to be, if any is near. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONG) return undefined
  const lower = word.toLowerCase()
  const limit = Math.max(1, Math.round(word.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const found = distance(lower, candidate.toLowerCase(), least - 1)
    if (found < least) [best, least] = [candidate, found]
  }
  return best
}
