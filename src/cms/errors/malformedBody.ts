import type { AfterErrorHook } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/api'

/** What the parser of multipart forms says of a body that is none. */
const malformed =
  /Malformed (part header|content type|urlencoded form)|Unexpected end of (form|multipart data)|Boundary not found|Part terminated early|not valid JSON|end of JSON input/i

/**
 * A body that cannot be read is the sender's mistake; Payload takes it for a failure of its own.
 *
 * Upstream: payloadcms/payload#15635 (closed for JSON) and docs/upstream/016-malformed-form.md (open in 3.90.2). Goes when a form that cannot be read
 * is answered 400. Told by tests/cms/errors/payloadErrors.test.ts.
 */
export const translateParseError: AfterErrorHook = ({ error, req }) =>
  malformed.test(error.message)
    ? { response: { errors: [{ message: say(words.malformedBody, req.i18n?.language ?? '') }] }, status: 400 }
    : undefined
