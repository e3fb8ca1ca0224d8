import { languageOf } from './languageOf'
import { MOST_OF_A_LINE, plain } from './lines'
import { takeLastRole, type PastedRole } from './marks'

/** Somebody whom a line names: as written, without a title such as `Dr`. `line` is what is said of them, affiliations and positions, or empty. */
export interface PastedPerson {
  name: string
  role: PastedRole
  line: string
}

const titles = /^(?:(?:dr|pr|prof(?:esseure?|essor)?|m|mr|mrs|ms|mme|mlle|me|sir|h\.?\s?e)\b\.?\s+)+(?=\p{Lu})/iu

/** Words of organisations and positions, which a name has not. */
const offices =
  /univers|institut|cent(?:er|re)\b|school|[ée]cole|minist|agenc|council|conseil|associat|fondation|foundation|soci[ée]t|global|initiative|international|d[ée]part|research|recherch|\bbranch(?!\p{L})|office|program|proje[ct]|network|r[ée]seau|part(?:ner|enariat)|\bhub\b|group|organi[sz]|\bunion\b|nations|commission|committee|bureau|direct|coll[eè]ge|laborato|facult|hospital|h[ôo]pital|m[ée]decins|profess|\bhead\b|\bchief\b|charg[ée]|responsable|coordinat|pr[ée]sident|officer|expert|consultant|delegat|policy|polic(?:y|ies)|\bdrug|develop|d[ée]velop|health|\bsant[ée](?!\p{L})|rights|\bdroits|\b(?:news|press|courts?|bank|trust|fund|team|house)\b|\bunit[ée]?\b|service|library|archives|museum|mus[ée]e|\b(?:city|ville|states?)\b|republic|\banaly[st]|strateg|economi|social|science|studies|[ée]tudes|opening|closing|welcome|remarks|introduction|conclusion|ouverture|cl[ôo]ture|accueil|keynote|building|session|\bpanel|workshop|atelier|programme|\b(?:round|table)\b|\b(?:latin|north|south|east|west|central|sub-saharan)\b|\b(?:america|africa|asia|europe|afrique|am[ée]rique|asie)\b/iu
const particle =
  /^(?:de|du|des|d[’']|la|le|von|van|der|den|ter|ten|zu|zur|da|das|do|dos|di|del|della|degli|los|las|af|av|[’']t|bin|bint|ibn|al|el|y|e|i|ben|ould|st|saint)$/iu
const nameWord =
  /^(?:\p{Lu}\.?|(?:\p{Lu}[\p{L}\p{M}’'.]*|(?:[dl]|d[ae]ll|all)[’']\p{Lu}[\p{L}\p{M}]*|(?:al|el|ad|an|ar|as|ash|az)[-‐‑]\p{Lu}[\p{L}\p{M}’']*|Mc\p{Lu}\p{L}+)(?:[-‐‑–]\p{L}[\p{L}\p{M}’']*\.?)*)$/u

/** A name in a script that has no capitals, and one that nothing parts. */
const caseless = /^(?:\p{Lo}|\p{M}|\u200c|\u200d|[·・ ])+$/u
const unparted = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー·・]{2,8}$/u

/** A name of a person in some words, two at least, or null: `Jean-Christophe Galland`, `Thu Trang Nguyen`, `Pr. A. de la Tour`. */
export const nameIn = (text: string): string | null => {
  const name = text
    .trim()
    .replace(titles, '')
    .replace(/\s*[*†]$/, '')
  const all = plain(name).split(' ')
  if (caseless.test(name)) return all.length < 5 && (all.length > 1 || unparted.test(name)) ? name : null
  if (all.length < 2 || all.length > 6 || name.length > 80 || offices.test(name)) return null
  const said = all.filter((word) => !particle.test(word))
  // `CHU de Nice` is an organisation.
  if (/^\p{Lu}{2,5}$/u.test(all[0] ?? '') && particle.test(all[1] ?? '')) return null
  // `Building Resilience` is a title.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(said[0] ?? '')) return null
  if (said.length < 2 || !said.every((word) => nameWord.test(word)) || particle.test(all.at(-1) ?? '')) return null
  // `UNODC` is none, `KEMP` beside `Walter` is one.
  if (!said.some((word) => /\p{Ll}/u.test(word)) || said.every((word) => /^\p{Lu}\.?$/u.test(word))) return null
  // `What We Know` is a title: a name has no word that every sentence has, but for `de`.
  return languageOf(
    all
      .filter((word) => !particle.test(word))
      .join(' ')
      .replace(/[-’'].*?(?= |$)/g, ''),
  ) === 'en' && said.length > 3
    ? null
    : name
}

/** Whether some words are of an organisation or a position. */
export const isOffice = (text: string): boolean => offices.test(text)

interface Piece {
  /** What parts it from the piece before. */
  parted: string
  text: string
}

/** Parts a text where nothing is in brackets: at `;`, `,`, ` et `, ` and `, ` & `. */
const parts = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let [depth, from, parted] = [0, 0, '']
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (/[([]/.test(letter)) depth++
    else if (/[)\]]/.test(letter)) depth = Math.max(0, depth - 1)
    const mark =
      depth === 0 ? /^(?:\s*[;,]\s*(?:(?:et|and)\s+(?=\p{Lu}))?|\s+(?:et|and|&)\s+)/u.exec(text.slice(at)) : null
    if (!mark) continue
    pieces.push({ parted, text: text.slice(from, at) })
    parted = mark[0]
    at += mark[0].length - 1
    from = at + 1
  }
  pieces.push({ parted, text: text.slice(from) })
  return pieces
}

/** Somebody and what is said of them: `A B (C)`, `A B – C`, `A B : C`, or the name alone. */
const single = (text: string): { name: string; line: string } | null => {
  const bracket = /^([^([]+?)\s*[([](.+)[)\]]\s*\.?$/su.exec(text.trim())
  if (bracket) {
    const name = nameIn(bracket[1] ?? '')
    return name === null ? null : { name, line: (bracket[2] ?? '').trim() }
  }
  const dash = /^(.+?)(?:\s+[–—|-]\s+|\s*:\s+)(.+)$/su.exec(text.trim())
  const before = dash && nameIn(dash[1] ?? '')
  if (dash && before) return { name: before, line: (dash[2] ?? '').trim() }
  const name = nameIn(text)
  return name === null ? null : { name, line: '' }
}

/**
 * The people that a text names and nothing else, with what it says of each, or null. `several` says that more than one is announced
 * (`Speakers:`), so that names with commas between them are people and no affiliation.
 */
export const peopleIn = (text: string, role: PastedRole, several = false): PastedPerson[] | null => {
  if (text.length > MOST_OF_A_LINE) return null
  const last = takeLastRole(text)
  const all = parts((last?.rest ?? text).replace(/\s*\.$/, ''))
  const [first, ...others] = all
  const head = first && single(first.text)
  if (!head) return null
  const bare = all.every((piece) => nameIn(piece.text) !== null)
  const listed = bare && (several || (all.length > 1 && /et|and|&/.test(all.at(-1)?.parted ?? '')))
  const found = [head]
  for (const { parted, text: said } of others) {
    const other = single(said)
    const current = found.at(-1) ?? head
    const begins =
      /;/.test(parted) ||
      listed ||
      /et|and|&/.test(parted) ||
      (text.includes('(') && /[)\]]/.test(text) && other?.line !== '')
    // After `;` somebody is named, or the whole is not of people.
    if (/;/.test(parted) && !other) return null
    if (other && begins) found.push(other)
    else current.line = current.line === '' ? said.trim() : `${current.line}${parted}${said}`.trim()
  }
  return found.map((person) => ({ ...person, role: last?.role ?? role }))
}
