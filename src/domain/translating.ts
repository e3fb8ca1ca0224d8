/** What is to be translated, as the screen for it shows it. */

/** What has texts in several languages, in the order of its screen: collections, and the series. */
export const translatedKinds = ['workshops', 'sessions', 'speakers', 'organisations', 'media', 'series'] as const
export type TranslatedKind = (typeof translatedKinds)[number]

export const isTranslatedKind = (kind: unknown): kind is TranslatedKind => translatedKinds.some((one) => one === kind)

/** A text that is missing in a language, or older there than another. */
export interface TextToDo {
  /** Where it stands, rows by their ids: what a write names it by. */
  text: string
  /** The same with the numbers of rows, as forms have it. */
  path: string
  /** What its field is called, in the reader’s language, with the rows that it stands in. */
  label: string
  /** A rich text is written in its form; one of words in paragraphs alone, as what it translates is, as lines (`paragraphs`). */
  kind: 'text' | 'textarea' | 'paragraphs' | 'richText'
  /** How many letters it may have; null for any number. */
  maxLength: number | null
  /** The language that it is to be in. */
  language: string
  state: 'missing' | 'stale'
  /** What is read in it at present; empty where it is missing. */
  now: string
  /** The text that it is to translate, as it reads; null where there is none in any language. */
  source: { language: string; reading: string } | null
  /** How the source read when this was written; null where it is missing. */
  before: string | null
}

/** A document of which texts are to be translated. */
export interface DocumentToDo {
  kind: TranslatedKind
  /** Its id; null for the series. */
  id: string | null
  /** What it is called, in the reader’s language where it can be. */
  title: string | null
  updatedAt: string
  /** The address of a picture, where it is one. */
  picture: `/${string}` | null
  texts: TextToDo[]
}

/** How many documents of each kind have such a text. */
export type CountsToDo = Record<TranslatedKind, number>

export interface ToTranslate {
  /** One page of documents; of a workshop, all of it. */
  docs: DocumentToDo[]
  /** How many documents there are on all pages. */
  total: number
  page: number
  pages: number
  /** How many texts of a workshop are left out, since an answer holds so many at most. */
  leftOut: number
}

/** A text as it is sent: what it is to read, and what stood there when it was written. */
export interface SentText {
  text: string
  language: string
  value: string
  now: string
  source: TextToDo['source']
}

/** What became of a document whose texts were sent. */
export interface WrittenTexts {
  updatedAt: string
  /** What is left to translate in it. */
  texts: TextToDo[]
  /** How each that was sent reads now: on one line, where it is read as one. */
  written: Pick<SentText, 'language' | 'now' | 'text'>[]
}
