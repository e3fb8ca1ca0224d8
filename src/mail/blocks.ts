import type { LinePiece } from '../domain/mailTexts'

/** A line of a text. */
export interface Line {
  text: string
  /** Its language, where it is another than the mail's. */
  lang?: string
}

/** What a mail is made of, once: its text and its HTML are two looks of the same blocks. */
export type Block =
  /** `isOpening` is what organisers may write in their own words (ownTexts.ts). */
  | { is: 'heading' | 'paragraph'; text: string; lang?: string; isOpening?: true }
  /** In small print; its address, where it has one, stands below it. */
  | { is: 'fine'; text: string; url?: string }
  /** A paragraph that organisers wrote: its lines, and the addresses that stand in them. */
  | { is: 'written'; lines: readonly (readonly LinePiece[])[]; lang?: string }
  /** What somebody wrote in their own words. */
  | { is: 'quotation'; lines: readonly Line[] }
  /** A way on; its address stands below it. The one that most people want is `main`. */
  | { is: 'button'; label: string; url: string; main: boolean }
  /** What one wants to know at a glance: each fact with its name. */
  | { is: 'facts'; rows: readonly Fact[] }

export interface Fact {
  name: string
  lines: readonly Line[]
  /** What no longer holds. */
  isPast?: boolean
}

/** A mail in one language. */
export interface Part {
  locale: string
  /** Who writes: the series. */
  sender: Line
  /** Said above all of it, in the language that it leads to: that the same follows in another. */
  below?: Line
  blocks: readonly Block[]
}
