import { isCountryName } from '../countryNames'
import { isOffice } from './people'

/** Positions, which stand beside an organisation and are none. */
const position =
  /^(?:(?:former|ancien(?:ne)?|vice|deputy|senior|chief|head|co)[- ])*(?:direct(?:or|eur|rice)|profess(?:or|eure?)|researcher|research(?:er)? fellow|chercheu(?:r|se)|sociologue|historien(?:ne)?|économiste|economist|médecin|physician|avocate?|lawyer|journalist[e]?|maire|mayor|minister|ministre|ambassad(?:or|eur|rice)|consultante?|experte?|chargée?s? d|responsable|coordinat(?:or|eur|rice)|présidente?|president|chair|head of|chief|officer|delegate|déléguée?|analyst|analyste|doctorante?|phd|lecturer|maître(?:sse)? de conf|founder|fondat(?:eur|rice)|secrétaire|secretary|membre|member)(?![\p{L}])/iu

const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,14}(?:-\p{Lu}+)?$/u

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
  if (last === undefined || last.length > 120 || position.test(last)) return null
  return acronym.test(last) ||
    (isOffice(last) && /^\p{Lu}/u.test(last)) ||
    (/^\p{Lu}/u.test(last) && parts.length === 1 && last.split(' ').length < 7)
    ? last
    : null
}
