import type { Request, RequestHandler } from 'express'
import { MOST_NAME } from '../domain/personName'
import { MOST_OPTIONS, MOST_QUESTIONS, MOST_TEXT } from '../domain/questions'
import { formFields, MOST_NEEDS, MOST_ORGANISATION } from '../domain/registrationInput'
import { sizeParams } from '../domain/size'
import { readEarly, readWhole } from './body'
import { sendProblem } from './problem'
import { inTurn, type Turns } from './turns'

/** What a form of a page holds: each name with the values that were sent of it, in their order. */
export type Form = ReadonlyMap<string, readonly string[]>

const KIND = 'application/x-www-form-urlencoded'

/** Most bytes of a letter, as JavaScript counts them: three of UTF-8, each as `%E2`. A letter of two units has four, which is less for each. */
const LETTER_BYTES = 9
/** For what has no text: names of fields, the address, values of choices, and what proves a form. */
const OTHER_BYTES = 30_000
/** For what a form holds beside its answers: buttons, and what proves and guards it. */
const OTHER_FIELDS = 10

/**
 * Most bytes and fields of a form: as much as one may ask. That is 1.4 MB, of which few are held at once: whoever sends a form to a page waits until it may
 * be read (turns.ts), and has the turn of the page once it is.
 */
export const MAX_BYTES =
  Math.ceil(
    (LETTER_BYTES * (MOST_QUESTIONS * MOST_TEXT + MOST_NAME + MOST_ORGANISATION + MOST_NEEDS) + OTHER_BYTES) / 100_000,
  ) * 100_000
export const MAX_FIELDS = MOST_QUESTIONS * MOST_OPTIONS + formFields.length + OTHER_FIELDS

/** What means something else than a field to objects. */
const names = new Set(['__proto__', 'constructor', 'prototype'])

/** Text as forms are encoded (URL Standard, “application/x-www-form-urlencoded parsing”). @throws where it is no UTF-8 */
const textOf = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '))

/** The fields of a form; null where it is none: a name is a name, whatever brackets it has, and nothing in it becomes an object. */
const formIn = (fields: readonly string[]): Form | null => {
  const form = new Map<string, string[]>()
  try {
    for (const field of fields) {
      const [name = '', value = ''] = field.split(/=(.*)/s, 2).map(textOf)
      if (!name || names.has(name)) return null
      form.set(name, [...(form.get(name) ?? []), value])
    }
    return form
  } catch {
    return null
  }
}

/** The bytes of a body as text; null where they are no UTF-8. */
const utf8 = (body: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return null
  }
}

/** What is said of the kind of a body: a form, in UTF-8. */
const isKnown = (type: string): boolean => {
  const [kind = '', ...parameters] = type.toLowerCase().split(';')
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='))
  return kind.trim() === KIND && (!charset || /^charset="?utf-8"?$/.test(charset))
}

/** Whether a request brings what may be a form, so that it is worth reading. */
const bringsForm = ({ headers, method }: Request): boolean =>
  method === 'POST' &&
  isKnown(headers['content-type'] ?? '') &&
  !headers['content-encoding'] &&
  Number(headers['content-length'] ?? 0) <= MAX_BYTES

/** Reads what `formBody` takes apart before the turn of its page begins: it may come as slowly as its sender likes. */
export const readForm = (turns: Turns): RequestHandler[] => {
  const read: RequestHandler = async (req, res, next) => {
    if (!(await readEarly(req, MAX_BYTES))) return sendProblem(res, 'BODY_LARGE', { params: sizeParams(MAX_BYTES) })
    next()
  }
  return [inTurn(turns, 'body'), read].map(
    (handle): RequestHandler =>
      (req, res, next) =>
        bringsForm(req) ? handle(req, res, next) : next(),
  )
}

/**
 * Reads the form that a page of ours sends, for the routes after it (`res.locals.form`), whoever sends it. A browser sends such a form from anybody’s page, and under `no-referrer` says nothing of whose: a route that goes by a session looks for itself (origins.ts).
 */
export const formBody: RequestHandler = async (req, res, next) => {
  if (req.method !== 'POST') return next()
  const tooLarge = (): void => sendProblem(res, 'BODY_LARGE', { params: sizeParams(MAX_BYTES) })
  if (!isKnown(req.headers['content-type'] ?? '') || req.headers['content-encoding'])
    return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: KIND } })
  if (Number(req.headers['content-length'] ?? 0) > MAX_BYTES) return tooLarge()
  const body = await readWhole(req, MAX_BYTES)
  if (!body) return tooLarge()
  const fields = utf8(body)?.split('&').filter(Boolean)
  if (fields && fields.length > MAX_FIELDS) return sendProblem(res, 'FORM_LARGE')
  const form = fields && formIn(fields)
  if (!form) return sendProblem(res, 'FORM_MALFORMED')
  res.locals.form = form
  next()
}
