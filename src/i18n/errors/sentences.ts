import type { ErrorCode } from '../../domain/errors'
import type { Localized } from '../locales'

/** What a sentence is made with: names, numbers, codes of languages. */
export type Params = Readonly<Record<string, string | number>>

/** Sentences by code, in every language. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export type Sentences = Partial<Record<ErrorCode, Localized<(params: Params) => string>>>
