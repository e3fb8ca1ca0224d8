import type { PublicationState } from './publication'
import type { RegistrationState } from './registration'
import { fold } from './texts'

/** What is found from anywhere in the admin, by kind: in this order where kinds are alike. */
export const foundKinds = ['workshops', 'sessions', 'speakers', 'organisations', 'registrations'] as const
export type FoundKind = (typeof foundKinds)[number]

/** What is found, as it stands in the list. */
export interface FoundEntry {
  id: string
  /** In the reader’s language, else in another. */
  title: string | null
  /** The language of the title, where it has one that is not the reader’s. */
  language: string | null
  /** What tells it from others: of a talk and a registration the workshop, of a person where they work, of an organisation its acronym. */
  beside: string | null
  /** Wall time of a workshop. */
  startsAt?: string | null
  state?: PublicationState
  /** Of a registration: the id of its workshop, and how it stands. */
  workshop?: string | null
  registration?: RegistrationState
}

export interface FoundGroup {
  kind: FoundKind
  entries: FoundEntry[]
  /** Whether there are more than these. */
  hasMore: boolean
}

/** How many letters and words one looks for. */
export const MAX_FINDING = { letters: 200, words: 8 } as const

/** What is looked for, folded: each word of it has to be there. An address is its parts. */
export const findingIn = (typed: string): { whole: string; words: string[] } => {
  const words = fold(typed.slice(0, MAX_FINDING.letters)).split(' ').filter(Boolean).slice(0, MAX_FINDING.words)
  return { whole: words.join(' '), words }
}

/** How many of a kind are shown. */
export const FEW_FOUND = 6

/**
 * How well a name answers: 0 where it begins with what is looked for, 1 where each word begins one of its own, 2 where each stands somewhere in it,
 * 3 where it is found by something else.
 * @param names folded, separated by ` | `
 */
export const closeness = (names: string, { whole, words }: { whole: string; words: readonly string[] }): number => {
  const each = names.split(' | ')
  if (each.some((name) => name.startsWith(whole))) return 0
  if (words.every((word) => ` ${names}`.includes(` ${word}`))) return 1
  return words.every((word) => names.includes(word)) ? 2 : 3
}

/** Whether something with these names is meant: each word begins one of them. */
export const answersTo = (names: readonly string[], { words }: { words: readonly string[] }): boolean => {
  const all = ` ${names.map(fold).join(' ')}`
  return words.length > 0 && words.every((word) => all.includes(` ${word}`))
}
