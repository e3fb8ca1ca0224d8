/** A run of words that stays, goes, or comes. */
export interface DiffPart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** How many words of each are compared one by one: beyond these, all that differs goes and comes as a whole. */
const MOST_WORDS = 1500

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? []

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

/** For each beginning of two lists that is left out, how many words the rest has in common, in order. */
const commonRests = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const rests = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [rests[i], rests[i + 1]]
      if (row && below) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return rests
}

const between = (a: readonly string[], b: readonly string[]): DiffPart[] => {
  if (!a.length || !b.length || a.length > MOST_WORDS || b.length > MOST_WORDS)
    return [
      { kind: 'gone', text: a.join('') },
      { kind: 'new', text: b.join('') },
    ]
  const rests = commonRests(a, b)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && one === other) {
      parts.push({ kind: 'same', text: one })
      i++
      j++
    } else if (one !== undefined && (other === undefined || (rests[i + 1]?.[j] ?? 0) >= (rests[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: 'gone', text: one })
      i++
    } else {
      parts.push({ kind: 'new', text: other ?? '' })
      j++
    }
  }
  return parts
}

/** Runs of one kind as one; a space between two changed words belongs to the change. */
const inRuns = (parts: readonly DiffPart[]): DiffPart[] => {
  const runs: DiffPart[] = []
  let [gone, come] = ['', '']
  const end = (): void => {
    if (gone) runs.push({ kind: 'gone', text: gone })
    if (come) runs.push({ kind: 'new', text: come })
    ;[gone, come] = ['', '']
  }
  for (const [n, { kind, text }] of parts.entries()) {
    const isGap = kind === 'same' && !text.trim() && (gone || come) && (parts[n + 1]?.kind ?? 'same') !== 'same'
    if (kind === 'gone' || isGap) gone += text
    if (kind === 'new' || isGap) come += text
    if (kind !== 'same' || isGap) continue
    end()
    const last = runs.at(-1)
    if (last?.kind === 'same') last.text += text
    else runs.push({ kind, text })
  }
  end()
  return runs
}

/** What became of a text, word by word, in the order in which it is read. */
export const wordDiff = (before: string, after: string): DiffPart[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(a, b)
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse())
  return inRuns(
    [
      ...a.slice(0, start).map((text): DiffPart => ({ kind: 'same', text })),
      ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
      ...a.slice(a.length - end).map((text): DiffPart => ({ kind: 'same', text })),
    ].filter(({ text }) => text),
  )
}

/** How many words stay on either side of what changed. */
const AROUND = 8

/** A difference in which long runs of what stays are cut to the words beside what changed. */
export const nearChanges = (parts: readonly DiffPart[], around = AROUND): DiffPart[] =>
  parts.map((part, n) => {
    const words = wordsOf(part.text)
    // Spaces count as words do.
    const [first, last, most] = [n === 0, n === parts.length - 1, around * 2]
    if (part.kind !== 'same' || words.length <= most * (first || last ? 1 : 2) + 2) return part
    const [head, tail] = [first ? [] : words.slice(0, most), last ? [] : words.slice(-most)]
    return { ...part, text: [head.join('').trimEnd(), '…', tail.join('').trimStart()].filter(Boolean).join(' ') }
  })
