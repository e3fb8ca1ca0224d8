import { isGivenName } from './givenNames'
import { plain, type SourceLine } from './lines'
import { kindOf, takeTimes } from './marks'
import { acronym, isOffice, isPosition, isSureName, nameIn } from './people'

/** Whoever stands right behind a title, as a copy of a PDF leaves it, whose columns were blanks. */

/** The longest title and people that are looked through, in letters. */
const MOST = 300

/** Words after which a title goes on with whom it is about: `A history of`. */
const goesOn =
  /(?:^|\s)(?:à|au|aux|avec|chez|contre|d[eu]|des|en|et|la|le|les|par|pour|sans|selon|sur|un|une|vers|a|against|an|and|as|at|before|between|by|for|from|in|into|is|of|on|or|ou|the|to|versus|via|vs|with)$|[\p{P}\p{S}](?<![?!»”"’')\]…])$/iu

const particle = /^(?:d[aeu]|del|della|di|dos|van|von|der|den|ter|bin|ibn|el|al|le|la)$/u

/** What somebody is called by in front of the name: no end of a title. */
const courtesy =
  /^(?:M(?:M|me|mes|lle|r|rs|s|e)?\.?|Dre?s?\.?|Pre?\.?|Profe?s?(?:seure?|sor)?\.?|Maître|Ma[iî]tre|Rev\.?|Cllr|Hon\.?|Ing\.?|Engr?\.?|Sir|Dame|Lord|Lady|Judge|Sr|Mgr|Me)$/u

/** A title of one word before somebody who is called `Mme` or the like: `Bienvenue Mme A B`. */
const opens =
  /^(?:bienvenue|accueil|ouverture|introduction|cl[ôo]ture|conclusions?|synthèse|bilan|témoignage|exposé|conférence|welcome|opening|closing|close|wrap-up|keynote|introductions?|remarks|summary)$/iu
/** Whether words begin with what somebody is called by. */
const isCalledBy = (people: string): boolean => courtesy.test(people.split(' ')[0] ?? '')

/** Whether words are those of a name, each with a capital but for particles. */
const areOfName = (words: readonly string[]): boolean =>
  words.every((word, n) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word) || (n > 0 && n < words.length - 1 && particle.test(word)))

/** Whether what stands behind a name is a post or a house. */
const isOfHouse = (behind: string): boolean => {
  const said = behind.replace(/^[\s,(]+|\)$/gu, '')
  return isPosition(said) || isOffice(said) || acronym.test(said)
}

/** A title and who gives it, of words that end with a name; what is said behind it is given. */
const partedAt = (front: string, behind: string, isUsual: boolean): [title: string, people: string] | null => {
  const words = front.split(/\s+/u)
  const isTitled = words.some((word, n) => n > 0 && courtesy.test(word))
  // Where each word has a capital, none shows a name.
  if (!isUsual && !isTitled && !words.slice(1).some((word) => /^\p{Ll}{3}/u.test(word))) return null
  for (const count of [4, 3, 2]) {
    const name = words.slice(-count)
    const all = words.slice(0, -count)
    const end = all.findLastIndex((word) => !courtesy.test(word)) + 1
    const rest = all.slice(0, end)
    const [title, who] = [rest.join(' '), [...all.slice(end), ...name].join(' ')]
    if (rest.length < (isUsual || (isTitled && opens.test(title)) ? 1 : 2) || !areOfName(name) || goesOn.test(title))
      continue
    if (count > 2 && !isGivenName(name[0] ?? '')) continue
    const isShown =
      end < all.length ||
      isSureName(name.join(' ')) ||
      isOfHouse(behind) ||
      (isUsual && (behind !== '' || /^[\p{Ll}\d]/u.test(rest.at(-1) ?? '')))
    if (isShown && nameIn(who) !== null) return [title, `${who}${behind}`]
  }
  return null
}

/**
 * A title and who gives it, with nothing between: `The atlas Petr Havlík (CVUT)` is `The atlas` and `Petr Havlík (CVUT)`; null where no name shows that it is
 * one, or where a title may end so.
 * @param isUsual other lines are so: a name needs to show less
 */
export const partedFromName = (said: string, isUsual = false): [title: string, people: string] | null => {
  if (said.length > MOST) return null
  const [, front = '', bracket = ''] = /^([^()]{8,200}?)(\s?\([^()]{2,120}\))$/u.exec(said) ?? []
  if (bracket !== '') return partedAt(front, bracket, isUsual)
  const commas = [...said.matchAll(/,\s/gu)].map(({ index }) => index)
  for (const at of [...commas.slice(0, 6), said.length]) {
    const parted = partedAt(said.slice(0, at), said.slice(at), isUsual)
    if (parted) return parted
  }
  return null
}

/** Lines with a dash before whoever stands right behind a title, where several of those that are timed and no break end so. */
export const withNamesParted = (lines: readonly SourceLine[]): SourceLine[] => {
  const timed = lines.map(({ cells, text }) => {
    const rest = cells.length === 1 && text.length < MOST ? (takeTimes(text)?.rest ?? '') : ''
    return rest && text.endsWith(rest) && kindOf(rest) !== 'break' ? rest : ''
  })
  const partedAs = (isUsual: boolean) =>
    timed.map((rest) => (rest && !/\s[–—|/-]\s/u.test(rest) ? partedFromName(plain(rest), isUsual) : null))
  const sure = partedAs(false)
  const count = sure.filter(Boolean).length
  const isUsual = count > 2 && count * 4 >= timed.filter(Boolean).length
  // One who is called `Dr` or the like is somebody, however few others there are.
  const parted = isUsual ? partedAs(true) : sure.map((each) => (each && isCalledBy(each[1]) ? each : null))
  if (!parted.some(Boolean)) return [...lines]
  return lines.map((line, n) => {
    const [title, people] = parted[n] ?? []
    if (!title || !people) return line
    const text = `${line.text.slice(0, -(timed[n] ?? '').length)}${title} – ${people}`
    return { ...line, text, cells: [text] }
  })
}
