import type { ErrorCode } from '../../domain/errors'
import type { Localized } from '../locales'

/** What a sentence is made with: names, numbers, codes of languages. */
export type Params = Readonly<Record<string, string | number>>

/** A sentence, or how it is made. */
export type Wording = string | ((params: Params) => string)

/** Sentences by code, in every language. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export type Sentences = Partial<Record<ErrorCode, Localized<Wording>>>

export const made = (wording: Wording, params: Params): string =>
  typeof wording === 'string' ? wording : wording(params)
