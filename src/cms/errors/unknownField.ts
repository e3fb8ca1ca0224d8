import type { AfterErrorHook } from 'payload'
import { refusals } from '../../i18n/words/http'
import { say } from '../../i18n/locales'

/** Payload’s refusal of a `where` by a field that is not for this account. */
interface Unasked {
  name?: string
  data?: { path?: unknown }[] | null
}

/**
 * A field that an account may not ask by is refused in our words, as one that is not there.
 *
 * Upstream: docs/upstream/014-errors-in-english.md (open in 3.90.2). Goes when `QueryError` is translated. Told by
 * tests/cms/errors/payloadErrors.test.ts.
 */
export const translateUnknownField: AfterErrorHook = ({ error, req }) => {
  const { data, name } = error as Unasked
  const path = name === 'QueryError' && Array.isArray(data) ? data[0]?.path : undefined
  if (typeof path !== 'string') return undefined
  const message = say(refusals.FIELD_UNKNOWN, req.i18n?.language ?? '')({ name: path })
  return { response: { errors: [{ message, field: 'where' }] }, status: 400 }
}
