import type { FoundField, FoundKind } from '../../domain/searchIndex'
import { DEFAULT_LIMIT, MAX_FOUND, MAX_SOUGHT_LETTERS, MAX_SOUGHT_WORDS, MIN_SOUGHT_LETTERS } from '../query/limits'
import { choice, nameOfLocale } from './schemaParts'

/** What is found by words: in the graph of what is public alone. */
export const searchTypes = `
${choice<FoundKind>('PublicFoundKind', 'What was found.', { person: '', organisation: '', workshop: '', session: '' })}

${choice<FoundField>('PublicFoundField', 'Where words stand in what was found.', {
  title: 'Of a workshop, short or long, or of a session.',
  subtitle: '',
  name: 'Of an entry of the directory.',
  acronym: '',
  aliases: '',
  people: 'Who stands in a programme, with the line after the name, as printed.',
  partners: 'Of a workshop, as printed.',
  affiliations: 'Of a person, today.',
  abstract: '',
  objectives: '',
  sessions: 'Their titles, of a workshop.',
  biography: '',
})}

"Where a word stands in a text: in UTF-16 units, as JavaScript counts them."
type PublicFoundHit {
  start: Int!
  length: Int!
}

"A text in which words stand."
type PublicFoundPlace {
  field: PublicFoundField!
  "The code of its language; null where it is in none, as a name."
  language: String
  "The text around the first word, without form: it is no HTML."
  excerpt: String!
  hits: [PublicFoundHit!]!
}

"Something public that has all words."
type PublicFound {
  kind: PublicFoundKind!
  "The workshop, or the one in whose programme the session stands."
  workshop: PublicWorkshop
  session: PublicSession
  person: PublicSpeaker
  organisation: PublicOrganisation
  "The most telling first, three at most."
  places: [PublicFoundPlace!]!
}

type PublicFoundPage {
  docs: [PublicFound!]!
  totalDocs: Int!
  limit: Int!
  page: Int!
  totalPages: Int!
}
`

export const searchField = (defaultLocale: string): string => `
  "Workshops, sessions, people and organisations whose public titles, abstracts, names and affiliations have all words, in whichever language, whatever their accents; the last word may be the beginning of one. What has them in its title or name comes first, then in the names of others, then elsewhere; the newest first."
  search(
    "${MIN_SOUGHT_LETTERS} letters or digits at least; ${MAX_SOUGHT_LETTERS} characters and ${MAX_SOUGHT_WORDS} words at most."
    q: String!
    "What stands in this language comes before what stands in another alone."
    locale: PublicLocale = ${nameOfLocale(defaultLocale)}
    "From 1 to ${MAX_FOUND}."
    limit: Int = ${DEFAULT_LIMIT}
    "From 1."
    page: Int = 1
  ): PublicFoundPage!
`
