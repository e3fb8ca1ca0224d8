import type { AfterErrorHook } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/api'

/** Payload's error of a write to what somebody else has open, where the write says that it waits for them (`overrideLock: false`). */
export const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('is currently locked')

/**
 * Such a write is told in the reader's language, without the document's id.
 *
 * Upstream: docs/upstream/014-errors-in-english.md (open in 3.90.2). Goes when that error is translated and can be told by a code. Told by
 * tests/cms/errors/payloadErrors.test.ts.
 */
export const translateLocked: AfterErrorHook = ({ error, req }) =>
  isLocked(error)
    ? { response: { errors: [{ message: say(words.locked, req.i18n?.language ?? '') }] }, status: 423 }
    : undefined
