import { say } from '../locales'
import { content } from './content'
import { programs } from './programs'
import { queries } from './queries'
import { registrations } from './registrations'
import { requests } from './requests'
import { made, type Entries, type Params } from './sentences'
import { seriesFile } from './seriesFile'
import { storage } from './storage'
import { webhooks } from './webhooks'

/**
 * Every reason for which something is refused, by its code. The code is the contract: it reaches REST (`errors[].code`), GraphQL
 * (`extensions.code`) and docs/errors.md, and is never renamed. What is said in the reader’s language may change.
 */
export const errors = {
  ...content,
  ...programs,
  ...queries,
  ...registrations,
  ...requests,
  ...seriesFile,
  ...storage,
  ...webhooks,
}

export type ErrorCode = keyof typeof errors

/** A rule that was broken. Told apart by `code`, never by `instanceof`: the config is evaluated twice in one process. */
export interface Problem {
  code: ErrorCode
  /** Path of the field that carries the problem, as the admin and REST name it: `programme.0.items.2.session`. */
  path?: string
  /** What the sentence needs. */
  params?: Params
}

const entries: Entries = errors

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errors, code)

/** The codes that an answer may have: not what a program alone says in the terminal. */
export const answeredCodes: readonly ErrorCode[] = Object.keys(errors)
  .filter(isErrorCode)
  .filter((code) => !(code in programs))
  .toSorted()

/** The HTTP status of a code: 400 where its entry names no other. What a program says in the terminal is never sent. */
export const statusOf = (code: ErrorCode): number => entries[code]?.status ?? (code in programs ? 500 : 400)

/** After how many seconds: a form is sent two seconds after it was given at the earliest (src/cms/registrations/form.ts), mails are counted by the day, and those to oneself by ten minutes. */
const waits: Partial<Record<ErrorCode, number>> = { ADDRESSES_EXCEEDED: 86_400, MAIL_TRIES: 600, TOO_QUICK: 2 }

/**
 * After how many seconds it is worth trying again what a code refuses; null where that does not depend on time, or is known by whoever refuses alone.
 */
export const retryAfterOf = (code: ErrorCode): number | null => waits[code] ?? (statusOf(code) === 503 ? 3 : null)

const byStatus: Readonly<Record<number, ErrorCode>> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_UNKNOWN',
  408: 'REQUEST_SLOW',
  409: 'STALE',
  413: 'FORM_LARGE',
  415: 'BODY_KIND_UNKNOWN',
  416: 'RANGE_INVALID',
  423: 'LOCKED',
  431: 'HEAD_LARGE',
}

/** What a status says by itself, where nothing else is known of a refusal. */
export const codeOfStatus = (status: number): ErrorCode =>
  byStatus[status] ?? (status >= 500 ? 'INTERNAL_ERROR' : 'REQUEST_MALFORMED')

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
  const words = entries[code]
  return words ? made(say(words, language), code in programs ? params : shortened(params)) : code
}
