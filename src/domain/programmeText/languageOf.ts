import { onceFor, plain } from './lines'

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
  fr: 'visite visites atelier ateliers midi matin soir inscription inscriptions allocution discours repas pause accueil bienvenue ouverture clôture échanges débat déjeuner mot mots exposé conférence repas programme ronde séance libre libres offert compris',
  en: 'coffee tea drinks refreshments dinner plenary speakers visit tour break welcome opening closing debate lunch keynote remarks registration overview program round',
}
for (const language of ['fr', 'en'] as const) words[language].push(...titles[language].split(' '))
/** Words of titles that one of the two languages has: less sure than the others, since names hold some. */
const told = {
  fr: 'eau eaux ville villes femme femmes homme hommes travail travailleurs école écoles maison maisons enfant enfants rivière fleuve fleuves mer mers lac lacs forêt forêts terre terres guerre paix loi lois droit droits soin soins nuit nuits jour monde nouveau nouvelle nouveaux nouvelles vieux jeunes jeunesse grande grands petit petite petits bon premier première dernier dernière années histoire histoires avenir passé données vie mort argent marché climat sol sols faire voir dire lire écrire parler vivre penser agir rue rues quartier logement langue langues livre livres état peuple savoir savoirs métier métiers enquête retour enjeux mise tous toutes après avant depuis pendant contre sous deux trois quatre trente ans'.split(
    ' ',
  ),
  en: 'general water city cities town women woman men work workers school schools home homes house children child river rivers sea seas lake lakes forest forests land lands war peace law laws rights care caring night nights day days world new old young big small good bad first last years year history histories story stories future past data life lives death money market markets food climate soil soils making doing seeing reading writing living thinking street streets housing body bodies language languages book books country countries state states people knowledge lessons lesson field back look challenges against after before since during one two three four thirty next door learned says said tell tells told asks ask get gets goes go did was were has have had will would should could cannot all every each some any no'.split(
    ' ',
  ),
}
const toldSets = { fr: new Set(told.fr), en: new Set(told.en) }
const sets = { fr: new Set(words.fr), en: new Set(words.en) }
export type Language = keyof typeof sets

/** Whose something is, in English: `Montréal’s`. */
const ofOwner = /(?<![\p{L}’'])\p{L}{2,}[’']s(?!\p{L})/giu
/** The language of some words, as far as they show it; null where they show none or both alike. */
export const languageOf = onceFor((written: string): Language | null => {
  // What is quoted may be of the other language.
  const unquoted = plain(written).replace(/«[^«»]*»|“[^“”]*”|"[^"]*"|(?<=\p{L} )A(?= ?[:–—-] )/gu, ' ')
  const said = /\p{L}{3}/u.test(unquoted) ? unquoted : written
  // `Montréal’s alleys`: whatever the name, the language is English.
  const owners = said.match(ofOwner) ?? []
  const text = owners.length > 0 ? said.replace(ofOwner, ' ') : said
  // `D3.2` has none of the words of `d’eau`.
  const all =
    plain(text)
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])[dl](?=[’'])|(?![dl](?!\p{L}))\p{L}+/gu) ?? []
  let [fr, en] = [0, 0]
  en += 0.75 * owners.length
  for (const word of all) {
    if (sets.fr.has(word)) fr += 1
    if (sets.en.has(word)) en += 1
    if (toldSets.fr.has(word)) fr += 0.6
    if (toldSets.en.has(word)) en += 0.6
    if (/[àâçèéêëîïôùûœ]/.test(word) && !/^(?:café|résumé|naïve|fiancée?)$/.test(word)) fr += 0.75
    if (/(?:tion|ment|ique|isme|eur|euse|aire)s?$/.test(word)) fr += /(?:tion|ment)s?$/.test(word) ? 0 : 0.3
    if (/(?:ing|(?<!er)ies|ity|ness|ship|ful|ally|ould|wth|ght)$/.test(word)) en += 0.6
  }
  if (fr > en * 1.2 && fr >= 0.5) return 'fr'
  if (en > fr * 1.2 && en >= 0.5) return 'en'
  return null
})
