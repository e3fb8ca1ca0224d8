import type { ErrorCode, Problem } from '../../domain/errors'
import { say, type Localized } from '../locales'
import { content } from './content'
import { programs } from './programs'
import { queries } from './queries'
import { requests } from './requests'
import { made, type Params, type Wording } from './sentences'
import { seriesFile } from './seriesFile'
import { storage } from './storage'

/** What each code says, in every language: a code without its sentence is a type error. */
export const errors = { ...content, ...programs, ...queries, ...requests, ...seriesFile, ...storage } satisfies Record<
  ErrorCode,
  Localized<Wording>
>

/** Most of a value that a sentence repeats, in UTF-16 units: of each line, where several stand in one. */
const MOST_REPEATED = 300

const cut = (line: string): string =>
  line.length > MOST_REPEATED ? `${line.slice(0, MOST_REPEATED).replace(/[\uD800-\uDBFF]$/, '')}…` : line

/** What a stranger sent is repeated in part. A `message` is a sentence already, and programs repeat what their operator gave. */
const shortened = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'message' ? value.split('\n').map(cut).join('\n') : value,
    ]),
  )

/** The sentence of a problem in the reader's language. */
export const sentence = ({ code, params = {} }: Pick<Problem, 'code' | 'params'>, language: string): string => {
  const words: Localized<Wording> | undefined = errors[code]
  return words ? made(say(words, language), code in programs ? params : shortened(params)) : code
}
