/** Why a line of a pasted programme needs a look: what was guessed of it. */
export const doubtKinds = [
  'whole',
  'name',
  'house',
  'split',
  'title',
  'mixed',
  'time',
  'afternoon',
  'language',
  'untitled',
  'untimed',
  'left',
] as const
export type DoubtKind = (typeof doubtKinds)[number]

/** A line that was guessed. */
export interface Doubt {
  /** The line, from 1. */
  number: number
  kind: DoubtKind
  /** The words that the guess is about; empty where it is about all. */
  about: string
}

/** More marks than help: a text of so many was not read as a programme. */
export const MOST_MARKS_OF_DOUBT = 200
