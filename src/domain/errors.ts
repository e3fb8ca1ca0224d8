/**
 * A rule that was broken. The code is the contract; the sentence is made from it in the reader's language (src/i18n/words/errors.ts).
 * Told apart by `code`, never by `instanceof`: the config is evaluated twice in one process.
 */
export interface Problem {
  code: string
  /** Path of the field that carries the problem, as the admin and REST name it: `programme.0.items.2.session`. */
  path?: string
  /** What the sentence needs: names, numbers, locale codes. */
  params?: Readonly<Record<string, string | number>>
}
