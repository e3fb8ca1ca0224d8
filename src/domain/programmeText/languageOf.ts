import { plain } from './lines'

/** Words that stand in nearly every sentence of a language, and in none of the other. */
const words = {
  fr: 'le la les l un une des du de d et à au aux en dans sur pour par avec sans que qui quoi où ce cette ces son sa ses leur leurs nos notre vos est sont être vers entre chez comment pourquoi quels quelles quel quelle plus ne pas ou mais donc selon dont il elle on nous vous se'.split(
    ' ',
  ),
  en: 'the a an of and to in into for with without by from that which what where this these those its their our your is are be toward towards between at as how why who when more not or but do does we you they it about through can on under over beyond'.split(
    ' ',
  ),
}
/** Titles of one word that every programme has. */
const titles = {
  fr: 'pause accueil bienvenue ouverture clôture échanges débat déjeuner mot mots exposé conférence repas programme',
  en: 'break welcome opening closing debate lunch keynote remarks registration overview program',
}
for (const language of ['fr', 'en'] as const) words[language].push(...titles[language].split(' '))
const sets = { fr: new Set(words.fr), en: new Set(words.en) }
export type Language = keyof typeof sets

/** The language of some words, as far as they show it; null where they show none or both alike. */
export const languageOf = (text: string): Language | null => {
  const all =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  let [fr, en] = [0, 0]
  for (const word of all) {
    if (sets.fr.has(word)) fr += 1
    if (sets.en.has(word)) en += 1
    if (/[àâçèéêëîïôùûœ]/.test(word) && !/^(?:café|résumé|naïve|fiancée?)$/.test(word)) fr += 0.75
    if (/(?:tion|ment|ique|isme|eur|euse|aire)s?$/.test(word)) fr += /(?:tion|ment)s?$/.test(word) ? 0 : 0.3
    if (/(?:ing|ies|ity|ness|ship|ful|ally|ould|wth|ght)$/.test(word)) en += 0.6
  }
  if (fr > en * 1.2 && fr >= 0.5) return 'fr'
  if (en > fr * 1.2 && en >= 0.5) return 'en'
  return null
}
