/** Where a string that begins at `start` ends: at its quotes, of a block string (GraphQL) three; at the line’s end where it has none. */
const endOfString = (source: string, start: number): number => {
  if (source.startsWith('"""', start)) {
    let end = source.indexOf('"""', start + 3)
    while (end > 0 && source[end - 1] === '\\') end = source.indexOf('"""', end + 3)
    return end < 0 ? source.length : end + 2
  }
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at]
    if (character === '"' || character === '\n') return at
    if (character === '\\') at++
  }
  return source.length
}

/**
 * How deep brackets nest in a text of JSON or GraphQL, what stands in quotes left out: whatever reads it calls itself as deep. Reads each
 * character once.
 */
export const nesting = (source: string): number => {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '"') at = endOfString(source, at)
    else if (character === '{' || character === '[' || character === '(') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']' || character === ')') depth--
  }
  return deepest
}
