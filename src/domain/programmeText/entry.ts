import { languageOf, type Language } from './languageOf'
import { MOST_OF_A_LINE } from './lines'
import { takeRole, type PastedRole, type Times } from './marks'
import { nameIn, peopleIn, type PastedPerson } from './people'

export type PastedTexts = Record<Language, string | null>

/** A session that a text proposes. `lines` are the numbers of the lines that it was read from. */
export interface PastedSession extends Times {
  kind: 'block' | 'talk' | 'discussion' | 'break'
  title: PastedTexts
  abstract: PastedTexts
  people: PastedPerson[]
  sessions: PastedSession[]
  /** How long it is, where the text says that and no end. */
  minutes: number | null
  lines: number[]
}

/** A session on the way: what marks it in the text says later where it stands. */
export interface Entry extends Omit<PastedSession, 'kind' | 'sessions'> {
  kind: PastedSession['kind'] | null
  depth: number | null
  /** That its title shows no language: it stands under the one of the text. */
  isUnsure: boolean
}

/** More marks than part a title from people, or from itself in the other language: no more of a line are tried. */
const MOST_MARKS = 12

export const noTexts = (): PastedTexts => ({ fr: null, en: null })

export const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

/** The one language that texts are in; null where they are in none or in both. */
export const onlyLanguage = ({ en, fr }: PastedTexts): Language | null => {
  if ((fr === null) === (en === null)) return null
  return fr === null ? 'en' : 'fr'
}

/** A title without the quotation marks that it stands in. */
export const unquoted = (text: string): string => {
  const match = /^(?:«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)")\s*[.,;]?$/u.exec(text.trim())
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? text).trim()
}

/** Texts in both languages of one line, `… / …`, or in the one that it is in; `isUnsure` where the words show none and `fallback` was taken. */
export const textsIn = (text: string, fallback: Language): { texts: PastedTexts; isUnsure: boolean } => {
  const isLine = text.length <= MOST_OF_A_LINE
  const marks = isLine ? [...text.matchAll(/\s+(?:\/{1,2}|\|)\s+|\s*\t\s*/g)] : []
  for (const mark of marks.slice(0, MOST_MARKS)) {
    const [left, right] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
    const [first, second] = [languageOf(left), languageOf(right)]
    if (first === second) continue
    const language = first ?? (second === 'fr' ? 'en' : 'fr')
    return { texts: { ...noTexts(), [language]: unquoted(left), [other(language)]: unquoted(right) }, isUnsure: false }
  }
  const language = languageOf(text)
  return { texts: { ...noTexts(), [language ?? fallback]: unquoted(text) }, isUnsure: language === null }
}

/** People who stand in the line of a title: `Title — A B (C)`, `A B (C) : Title`, `A B, C: « Title »`, `Title (A B, C)`. */
export const withPeople = (text: string, role: PastedRole = 'speaker'): { title: string; people: PastedPerson[] } => {
  const whole = { title: text, people: [] }
  if (text.length > MOST_OF_A_LINE) return whole
  const bracket = /^(.*\S)\s*[([]([^()[\]]*(?:\([^()]*\)[^()]*)*)[)\]]\s*\.?$/su.exec(text)
  if (bracket) {
    const people = peopleIn(bracket[2] ?? '', role)
    if (people && nameIn(bracket[1] ?? '') === null) return { title: bracket[1] ?? '', people }
  }
  for (const mark of [
    ...text.matchAll(
      /\s+[–—|-]\s+|\s*\t\s*|,?\s+(?:(?:animée?s?|modérée?s?|présidée?s?|présentée?s?|moderated|chaired|led|presented)\s+par\s+|(?:moderated|chaired|facilitated|presented)\s+by\s+|(?:par|by|avec|with)\s+)(?:(?:le|la|the)\s+)?(?=\p{Lu})/gu,
    ),
  ]
    .toReversed()
    .slice(0, MOST_MARKS)) {
    const [left, right] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
    const people = peopleIn(right, takeRole(`${mark[0].replace(/^[\s,]+/, '')}A`)?.role ?? role)
    if (people && left.trim() !== '' && !peopleIn(left, role)) return { title: left, people }
  }
  // `Title, A B (C)`
  const last = /^(.+?),\s+([^,()]+\s\([^()]*\))$/su.exec(text)
  const behind = last && peopleIn(last[2] ?? '', role)
  if (last && behind && !peopleIn(last[1] ?? '', role) && !/[:]\s*$/.test(last[1] ?? ''))
    return { title: last[1] ?? '', people: behind }
  const quoted = /^(?:([^:,«“"]+?)\s*:\s+)?(.+?)\s*[:,–—-]\s*([«“"].+[»”"])\s*\.?$/su.exec(text)
  const named = quoted && peopleIn(quoted[2] ?? '', role)
  if (quoted && named) return { title: quoted[1] ? `${quoted[1]}: ${quoted[3]}` : (quoted[3] ?? ''), people: named }
  const colon = /^(.+?[)\]])\s*:\s+(.+)$/su.exec(text) ?? /^([^:,]+?)\s*:\s+(.+)$/su.exec(text)
  if (!colon) return whole
  const [, left = '', right = ''] = colon
  const before = peopleIn(left, role)
  const after = peopleIn(right, role)
  const isSure = before !== null && before[0]?.line !== ''
  if (after && after[0]?.line !== '' && !isSure) return { title: left, people: after }
  return before && (isSure || right.split(' ').length > 3) ? { title: right, people: before } : whole
}
