import type { AfterErrorHook } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/api'

/** What the parser of multipart forms says of a body that is none. */
const malformed =
  /Malformed (part header|content type|urlencoded form)|Unexpected end of (form|multipart data)|Boundary not found|Part terminated early|not valid JSON|end of JSON input/i

/** A body that cannot be read is the sender's mistake; Payload takes it for a failure of its own. */
export const translateParseError: AfterErrorHook = ({ error, req }) =>
  malformed.test(error.message)
    ? { response: { errors: [{ message: say(words.malformedBody, req.i18n?.language ?? '') }] }, status: 400 }
    : undefined
