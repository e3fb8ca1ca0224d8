import type { Localized } from '../locales'

/** What a sentence is made with: names, numbers, codes of languages. */
export type Params = Readonly<Record<string, string | number>>

/** A sentence with the names of its parameters in braces (`{max}`), or how it is made. */
export type Wording = string | ((params: Params) => string)

/** What is said for a code, in every language. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
interface Entry extends Localized<Wording> {
  /** The HTTP status that goes with it (RFC 9110; 423 and 507 of RFC 4918). */
  status?: number
}

export type Entries = Readonly<Record<string, Entry>>

export const made = (wording: Wording, params: Params): string =>
  typeof wording === 'string' ? wording.replace(/\{(\w+)\}/g, (_, name: string) => `${params[name]}`) : wording(params)

/** Stands for whatever a sentence is made with, by its name in braces; for a sentence that goes through all of it, for one. */
export const unfilled: Params = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => `{${String(name)}}`,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    ownKeys: () => ['VARIABLE'],
  },
)
