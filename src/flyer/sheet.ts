/**
 * What a flyer says, ready to be set: plain data, which the template (flyer.typ) reads and never takes for markup. Texts know their language; what
 * the flyer’s languages say beside each other has a cell for each, and what one of them says for all a single cell.
 */

/** A piece of a line. */
export interface Inline {
  text: string
  /** An address that may be followed. */
  href?: string
  /** How it is set: `strong`, `em`, `s`, `u`, `code`, `sub`, `sup`. */
  marks?: readonly string[]
  /** A footnote that stands here; the piece has no text. */
  note?: readonly Block[]
}

/** A paragraph, a heading, a list or a quotation of a text. */
export type Block =
  | { kind: 'paragraph'; line: readonly Inline[] }
  | { kind: 'heading'; level: number; line: readonly Inline[] }
  | { kind: 'quote'; line: readonly Inline[] }
  | { kind: 'list'; numbered: boolean; items: readonly (readonly Block[])[] }

/** What is said in one language. */
export interface Said {
  lang: string
  line: readonly Inline[]
  /** In which language it is, where that is none of the flyer’s, in words. */
  mark?: string
}

/** The same of a longer text. */
export interface SaidAtLength {
  lang: string
  blocks: readonly Block[]
  mark?: string
}

export type Beside = readonly Said[]

export interface SheetPerson {
  name: string
  /** What they do there, where it is not to speak. */
  role: Beside
  lines: readonly Beside[]
}

export interface SheetSession {
  kind: string
  time: Beside
  title: Beside
  people: readonly SheetPerson[]
  abstract: readonly SaidAtLength[]
  items: readonly SheetSession[]
}

/** A picture, by its name among those that go with the sheet. */
export interface SheetPicture {
  file: string
  /** Its description; empty where it is decoration. */
  alt: string
  lang: string
  credit: Beside
}

/** Something under a heading. */
interface Part<T> {
  heading: Beside
  items: readonly T[]
}

export interface SheetFact {
  name: Beside
  values: readonly Beside[]
}

/** The colour of the series: of what is filled with it, what is written over it, and what is read on white. Each is `#rrggbb`. */
export interface SheetFace {
  fill: string
  over: string
  read: string
}

export interface Sheet {
  /** The languages of the flyer, the leading one first. */
  languages: readonly [string, ...string[]]
  /** What the document is called. */
  title: string
  face: SheetFace
  /** The logo of the series. */
  logo: SheetPicture | null
  /** That it is a draft; empty where it is not. */
  draft: Beside
  series: Beside
  tagline: Beside
  kicker: Beside
  titles: Beside
  subtitle: Beside
  /** That it is called off or postponed. */
  notice: readonly Beside[]
  cover: SheetPicture | null
  facts: readonly SheetFact[]
  abstract: { heading: Beside; texts: readonly SaidAtLength[] }
  objectives: Part<Beside>
  moderators: Part<SheetPerson>
  programme: Part<SheetSession>
  related: Part<Beside>
  links: Part<Beside>
  partners: readonly SheetFact[]
  logos: readonly SheetPicture[]
  committee: Part<SheetPerson>
  contact: Part<Beside>
  /** The address of the workshop’s page. */
  online: Part<Beside>
  /** `page {page} of {pages}`, in each language. */
  pages: readonly { lang: string; before: string; between: string; after: string }[]
  /** Said where characters could not be printed. */
  missing: Beside
}

/** What a card says of a workshop, in one language: the picture that stands beside a link to its page. */
export interface Card {
  title: string
  face: SheetFace
  /** The file of the logo of the series; empty where there is none. */
  file: string
  series: string
  kicker: string
  heading: string
  /** That it is called off or postponed; empty where it is not. */
  notice: string
  when: string
}
