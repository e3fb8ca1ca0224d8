import {
  servedNodes,
  type PublicPerson,
  type PublicRichText,
  type PublicSeries,
  type PublicWorkshop,
} from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import { footnoteTexts, plainText, withNotesInText } from '../domain/richText'
import { intoLanguages, languageName, listed } from '../i18n/languageNames'
import { say, type Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { words as feedWords } from '../i18n/words/feeds'
import { confidentialityMeanings, interpretationSentence, words } from '../i18n/words/pages'
import { words as workshopWords } from '../i18n/words/workshops'
import { workshopHeading } from '../i18n/workshopHeading'
import { pagesOf, type Feed } from './feed'

/** A text, and the language that it is in. */
export interface Said {
  text: string
  language: string
}

/** What stands under a name: `Modération : Chris Eder`. */
export const named = (name: string, said: string, locale: string): string => say(feedWords.named, locale)(name, said)

/** What the series is called. */
export const seriesName = (series: PublicSeries | null, locale: string): Said =>
  series?.title
    ? { text: series.title.text, language: series.title.servedFrom }
    : { text: say(words.series, locale), language: locale }

/** What a workshop is called in one line, its heading and its title: `Atelier 4 « Défi mondial » – Vers une approche`. */
export const nameOf = ({ number, shortTitle, title }: PublicWorkshop, locale: string): Said => {
  const heading = workshopHeading(number, shortTitle?.text ?? null, locale)
  const parts = [heading, title?.text].filter((part) => part !== null && part !== undefined)
  const languages = new Set([
    ...(heading === null ? [] : [shortTitle?.servedFrom ?? locale]),
    ...(title ? [title.servedFrom] : []),
  ])
  const [language = locale, ...others] = languages
  const text = parts.join(' – ').replace(/\s*[\r\n]+\s*/g, ' ') || say(words.untitled, locale)
  return { text, language: others.length ? locale : language }
}

/** The same, and before it that the workshop is called off or postponed: what lists show of it is this line. */
export const announcedName = (workshop: PublicWorkshop, locale: string): Said => {
  const name = nameOf(workshop, locale)
  const { eventStatus } = workshop
  return eventStatus === 'scheduled'
    ? name
    : { ...name, text: named(say(words.held[eventStatus], locale), name.text, locale) }
}

/** The address of a workshop’s page in a language; null where it has none. */
export const pageOf = (feed: Feed, workshop: PublicWorkshop, locale: string): string | null => {
  const slug = slugIn(workshop, locale)
  return slug === null ? null : pagesOf(feed).workshop(locale, slug)
}

/** A rich text in plain words, each note in brackets where it stands. */
export const plain = (text: PublicRichText | null): string => {
  const nodes = servedNodes(text)
  return nodes ? plainText(withNotesInText(nodes, (note) => ` [${note}]`)) : ''
}

/** That a workshop is called off or postponed, and the organisers’ note on it. */
export const stateOf = ({ eventStatus, statusNote }: PublicWorkshop, locale: string): string[] =>
  eventStatus === 'scheduled'
    ? []
    : [say(words.notAsPlanned[eventStatus], locale), ...(statusNote ? [statusNote.text] : [])]

const rules: Readonly<Record<string, Localized>> = common.confidentiality.rules

/** The rule and its meaning, and the organisers’ note on it where the abstract does not have it as a footnote. */
const confidentialityOf = ({ abstract, confidentiality }: PublicWorkshop, locale: string): string[] => {
  const { note: given, rule } = confidentiality
  const [name, meaning] = [rules[rule ?? ''], confidentialityMeanings[rule ?? '']]
  const note = given && !footnoteTexts(servedNodes(abstract)).includes(given.text.trim()) ? [given.text] : []
  return [...(name && meaning ? [`${say(name, locale)}. ${say(meaning, locale)}`] : []), ...note]
}

const languagesOf = ({ interpretation, languages }: PublicWorkshop, locale: string): string[] => {
  const { targetLanguages } = interpretation
  const into = targetLanguages.length ? intoLanguages(targetLanguages, locale) : ''
  const sentence = interpretationSentence({ ...interpretation, into }, locale)
  const names = languages.map((code) => languageName(code, locale))
  const label = say(words.workingLanguages, locale)(names.length > 1)
  return [...(names.length ? [named(label, listed(names, locale), locale)] : []), ...(sentence ? [sentence] : [])]
}

const peopleRoles: Readonly<Record<string, Localized>> = common.people.roles

/** Somebody as a programme names them: `Ana Éluard (discutante)`. */
export const nameAndRole = ({ name, role }: PublicPerson, locale: string): string => {
  const said = role === 'speaker' ? undefined : peopleRoles[role ?? '']
  return said ? `${name ?? ''} (${say(said, locale).toLocaleLowerCase(locale)})` : (name ?? '')
}

const moderatorsOf = ({ moderators }: PublicWorkshop, locale: string): string[] => {
  const names = moderators.flatMap(({ name }) => name ?? [])
  return names.length ? [named(say(words.moderators, locale)(names.length > 1), listed(names, locale), locale)] : []
}

/** What one needs to know to come, besides when and where: in which languages, under which rule, with whom. */
export const factsOf = (workshop: PublicWorkshop, locale: string): string[] => [
  ...moderatorsOf(workshop, locale),
  ...languagesOf(workshop, locale),
  ...confidentialityOf(workshop, locale),
]

const modes: Readonly<Record<string, Localized>> = workshopWords.attendanceMode

/** Whether one comes, or joins from elsewhere, in words. */
export const attendanceOf = ({ attendanceMode }: PublicWorkshop, locale: string): string | null => {
  const words = modes[attendanceMode ?? '']
  return words ? say(words, locale) : null
}

/** Where a workshop is held, in one line; null where nobody has said. What is online alone has no place. */
export const placeOf = (workshop: PublicWorkshop, locale: string): Said | null => {
  const { attendanceMode, place } = workshop
  const attendance = attendanceOf(workshop, locale)
  if (attendanceMode === 'online') return attendance === null ? null : { text: attendance, language: locale }
  const parts = [place.name, place.address].flatMap((part) => part ?? [])
  const [first] = parts
  if (!first) return attendance === null ? null : { text: attendance, language: locale }
  const text = parts.map(({ text: part }) => part.split(/\s*[\r\n]+\s*/).join(', ')).join(', ')
  const [language = locale, ...others] = new Set(parts.map(({ servedFrom }) => servedFrom))
  return {
    text: attendanceMode === 'hybrid' && attendance !== null ? `${text} (${attendance})` : text,
    language: others.length ? locale : language,
  }
}

/** At most so many characters of a text, cut between words, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/\s+\S*$/, '')}…`
