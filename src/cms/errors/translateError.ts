import { isRow, rowsOf, type Row } from '../../domain/row'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { storageCodeOf } from '../../database/storageErrors'
import { codeOfStatus, statusOf, type ErrorCode, type Problem, sentence } from '../../i18n/errors'
import { sizeParams } from '../../domain/size'
import { isRefusal, withLabel, type RefusedField } from '../../i18n/errors/refusal'
import { codeOfMessage } from './invalid'

/** What a client gets of an error, over REST as `errors[0]` and over GraphQL as `extensions`. */
interface ErrorAnswer {
  status: number
  code: ErrorCode
  message: string
  /** The first field, or the parameter, that is wrong. */
  field?: string
  /** Of a document: all fields that are wrong. The admin’s forms read it. */
  data?: { collection?: string; global?: string; errors: readonly RefusedField[] }
  /** What the answer carries beside its errors. */
  details?: Readonly<Record<string, unknown>>
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const thrownOf = (error: unknown): Row => (isRow(error) ? error : {})

/** What the parser of multipart forms says of a body that is none. */
const malformed =
  /Malformed (part header|content type|urlencoded form)|Unexpected end of (form|multipart data)|Boundary not found|Part terminated early|not valid JSON|end of JSON input/i

/**
 * What Payload says in English, or with what nobody is to see, by our code: then our sentence stands for it.
 *
 * Upstream: payloadcms/payload#15635 (closed for JSON), docs/upstream/014-errors-in-english.md, 015-table-in-an-error.md, 016-malformed-form.md
 * (open in 3.90.2). It stands here since our own refusals are translated beside. Each goes when Payload translates it, names no table, and answers 400. Told by tests/cms/errors/payloadErrors.test.ts.
 */
const rephrased = (error: unknown, { payload }: PayloadRequest): Problem | null => {
  const { message: said, status } = thrownOf(error)
  const message = textOf(said)
  // Of a write to what somebody else has open, where the write says that it waits for them (`overrideLock: false`).
  if (/is currently locked/.test(message)) return { code: 'LOCKED' }
  if (message === 'Token is either invalid or has expired.') return { code: 'LINK_EXPIRED' }
  if (message === 'File size limit has been reached')
    return { code: 'BODY_LARGE', params: sizeParams(payload.config.upload.limits?.fileSize ?? 0) }
  if (status === 413) return { code: 'FORM_LARGE' }
  return malformed.test(message) ? { code: 'BODY_MALFORMED' } : null
}

/** Payload’s errors that say in the reader’s language what they are, by name. */
const named: Readonly<Record<string, ErrorCode>> = {
  AuthenticationError: 'LOGIN_FAILED',
  Forbidden: 'FORBIDDEN',
  LockedAuth: 'ACCOUNT_LOCKED',
  MissingFile: 'PICTURE_MISSING',
  NotFound: 'NOT_FOUND',
  UnauthorizedError: 'ACCOUNT_NEEDED',
  UnverifiedEmail: 'LOGIN_FAILED',
}

/** The fields that a write was refused for, by our rules or by Payload’s; null for any other failure. */
export const refusedFieldsOf = (error: unknown): Omit<RefusedField, 'code'>[] | null => {
  const { data } = thrownOf(error)
  if (!isRow(data) || !Array.isArray(data.errors)) return null
  return data.errors.filter(isRow).map(({ label, message, path }) => ({
    path: textOf(path),
    ...(typeof label === 'string' ? { label } : {}),
    message: textOf(message),
  }))
}

/** What a client is told of an error, whatever threw it. Of what is no refusal it is told nothing but that something went wrong. */
export const answerTo = (error: unknown, req: PayloadRequest): ErrorAnswer => {
  const say = (problem: Problem): ErrorAnswer => ({
    status: statusOf(problem.code),
    code: problem.code,
    message: sentence(problem, req.i18n?.language ?? ''),
  })
  if (isRefusal(error)) {
    const { code, data, details, fields, message, status } = error
    // What the storage refuses was thrown where nobody is known who reads it.
    if (status >= 500) return say({ code })
    const path = fields[0]?.path
    return {
      status,
      code,
      message,
      ...(path ? { field: path } : {}),
      ...(data ? { data } : {}),
      ...(details ? { details } : {}),
    }
  }
  const storage = storageCodeOf(error)
  const ours = storage ? { code: storage } : rephrased(error, req)
  if (ours) return say(ours)
  const { data, message, name, status } = thrownOf(error)
  // Payload’s refusal of a `where` by a field that is not for this account: as one that is not there.
  const [asked] = name === 'QueryError' ? rowsOf(data) : []
  if (typeof asked?.path === 'string')
    return { ...say({ code: 'FIELD_NOT_QUERYABLE', params: { name: asked.path } }), field: 'where' }
  if (typeof status !== 'number' || status >= 500) return say({ code: 'INTERNAL_ERROR' })
  const fields = refusedFieldsOf(error)?.map((field) => ({ ...field, code: codeOfMessage(req, field.message) })) ?? []
  const [first] = fields
  if (first) {
    const { collection, global } = isRow(data) ? data : {}
    const { code, path } = first
    return {
      status: statusOf(code),
      code,
      message: textOf(message),
      ...(path ? { field: path } : {}),
      data: {
        ...(typeof collection === 'string' ? { collection } : {}),
        ...(typeof global === 'string' ? { global } : {}),
        errors: fields,
      },
    }
  }
  const code = named[textOf(name)] ?? codeOfStatus(status)
  return { status: statusOf(code), code, message: textOf(message) }
}

/**
 * Why a write was refused, each reason with the field that it concerns: `Titre – Texte manquant en anglais.` Null for any other failure: what is
 * wrong with the storage is no reason against a document.
 */
export const reasonsOf = (error: unknown, req: PayloadRequest): string[] | null => {
  const { code, data, message, status } = answerTo(error, req)
  if (status >= 500) return null
  if (data) return data.errors.map(withLabel)
  return isRefusal(error) || code === 'LOCKED' ? [message] : null
}

/** The one translator between what is thrown below Payload’s operations and its REST API. */
export const translateError: AfterErrorHook = ({ error, req, result }) => {
  const { data, details, status, ...answer } = answerTo(error, req)
  // What went wrong is hidden by Payload already, in the words that its own screens know.
  const [hidden] = answer.code === 'INTERNAL_ERROR' ? (result?.errors ?? []) : []
  const message = hidden && 'message' in hidden ? String(hidden.message) : answer.message
  const named = data ? { name: 'ValidationError', data } : {}
  return { response: { errors: [{ ...named, ...answer, message }], ...details }, status }
}
