import { isGivenName } from './givenNames'

/** Words between given and family names that are printed small, in capitals or not. */
const small = /^(?:de|du|des|del|della|van|von|der|den|zu|zur|y|e)$/iu

/** Family names of Flanders and the Netherlands that are printed with a capital `De`. */
const afterDe =
  /^(?:smet|smedt|witte?|wilde|vos|boec?k|clerc?[qk]|backer|bakker|cock|kock|bruyne?|groote?|coster|meyere?|meyer|ridder|schepper|graeve|greef|keyser|winter|jonge?|vries|haan|haas|man|mann|pauw|raedt|roeck|roo|rycke?|saedeleer|schutter|sutter|troyer|vuyst|waele|wever|wolf|baets|block|bock|bie|corte|croo|crem|decker|geest|gucht|gendt|gelder|hert|keersmaecker|klerk|koninck|lange|landtsheer|leeuw|mey|mol|moor|mulder|neef|nijs|prins|ruyter|rijk|swaef|valck|visscher|vlieger|vreese|vriendt|weerdt|zutter|baere|beer|bruycker|buck|ceuster|craene|gols|grave|groef|kegel|laet|leenheer|loof|maeyer|meester|nil|paepe|potter|preter|roover|rouck|ryck|schrijver|spiegeleer|temmerman|vleeschauwer|vogel|vroe|wachter|weert)$/iu

/** Whether a word stands in capitals, as family names do in lists: `MARCHAND`, `JEAN-BAPTISTE`, `O’HARA`, `McDONALD`; `J.` and `III` do not. */
const isLoud = (word: string): boolean =>
  /^(?:Ma?c(?=\p{Lu}{3})|[dl][’'](?=\p{Lu}{2}))?\p{Lu}[\p{Lu}\p{M}’'‐‑-]*\p{Lu}\p{M}*$/u.test(word) &&
  !/^I{2,3}$|^IV$/.test(word)

const quiet = (word: string): string =>
  word
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(
      /(^|[-‐‑]|[’'](?=\p{L}{2}))(\p{L})/gu,
      (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
    )
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)

/** A name whose family name stands in capitals as names are printed, the given name first: `MBAYE Ousmane`, `Gilles LE GOFF`, `Ana DE LA CRUZ`. */
export const printedName = (name: string): string => {
  const words = name.split(/(?<=\S)\s+/u)
  const isLoudAt = (n: number): boolean => {
    const word = words[n] ?? ''
    // `JP MARTIN` has initials in front.
    const isInitials =
      n === 0 && word.length < 3 && isLoud(words[1] ?? '') && !/^(?:l[ae]|du|de|el|al|st)$/iu.test(word)
    return isLoud(word) && !isInitials
  }
  const loud = words.map((word, n) => isLoudAt(n) || (/^[EY]$/.test(word) && isLoudAt(n - 1) && isLoudAt(n + 1)))
  if (!loud.includes(true)) return name
  const printed = words.map((word, n) => {
    if (!loud[n]) return word
    if (/^de$/iu.test(word) && afterDe.test(words[n + 1] ?? '')) return 'De'
    if (small.test(word) && n < words.length - 1) return word.toLowerCase()
    // `Ana DE LA CRUZ`
    if (/^l[ao]s?$/iu.test(word) && /^de$/iu.test(words[n - 1] ?? '')) return word.toLowerCase()
    if (/^Mac\p{Lu}/u.test(word)) return `Mac${quiet(word.slice(3))}`
    return /^[dl][’']/u.test(word) ? `${word.slice(0, 2)}${quiet(word.slice(2))}` : quiet(word)
  })
  const given = loud.indexOf(false)
  const isFamilyFirst = given > 0 && loud.lastIndexOf(true) === given - 1 && isGivenName(words[given] ?? '')
  return (isFamilyFirst ? [...printed.slice(given), ...printed.slice(0, given)] : printed).join(' ')
}
