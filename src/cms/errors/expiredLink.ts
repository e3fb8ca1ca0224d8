import type { AfterErrorHook } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/api'

/**
 * A link for a new password that leads nowhere any more, which Payload says in English and without a way on.
 *
 * Upstream: docs/upstream/014-errors-in-english.md (open in 3.90.2). Goes when `resetPassword` says `error:tokenInvalidOrExpired`. Told by
 * tests/cms/errors/payloadErrors.test.ts.
 */
export const translateExpiredToken: AfterErrorHook = ({ error, req }) =>
  error.message === 'Token is either invalid or has expired.'
    ? { response: { errors: [{ message: say(words.linkOver, req.i18n?.language ?? '') }] }, status: 403 }
    : undefined
