import { isCountryName } from '../countryNames'
import { acronym, isOffice, isPosition } from './people'

/** Parts of a line between commas and strokes, what stands in brackets among its part. */
const partsOf = (line: string): string[] => {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at <= line.length; at++) {
    const letter = line[at]
    if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    if (letter !== undefined && (depth > 0 || !/[,;/]/.test(letter))) continue
    parts.push(line.slice(from, at).trim())
    from = at + 1
  }
  return parts.filter(Boolean)
}

/**
 * The organisation that is said behind a name, where the words show that it is one: the last part that is no country and no position,
 * `UNODC` of `Research and Trends Analysis Branch, UNODC`. Null where they do not: nothing is guessed of a profession.
 */
export const organisationIn = (line: string): string | null => {
  const parts = partsOf(line)
  while (parts.length > 1 && isCountryName(parts.at(-1) ?? '')) parts.pop()
  const last = parts.at(-1)
  if (last === undefined || last.length > 120 || isPosition(last)) return null
  return acronym.test(last) ||
    (isOffice(last) && /^\p{Lu}/u.test(last)) ||
    (/^\p{Lu}/u.test(last) && parts.length === 1 && last.split(' ').length < 7)
    ? last
    : null
}
