import { isCountry } from './country'
import { fold } from './texts'

const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))
let names: ReadonlySet<string> | undefined

/** Whether some words are the name of a country in French or in English, accents and capitals aside (by this machine’s CLDR data). */
export const isCountryName = (words: string): boolean => {
  names ??= new Set(
    ['fr', 'en']
      .flatMap((language) => {
        const nameOf = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
        return letters
          .flatMap((first) => letters.map((second) => first + second))
          .filter(isCountry)
          .map((code) => fold(nameOf.of(code) ?? ''))
      })
      .concat('viet nam', 'usa', 'uk', 'etats unis', 'the netherlands', 'pays bas'),
  )
  return names.has(fold(words))
}
