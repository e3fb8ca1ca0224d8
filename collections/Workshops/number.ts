import type { NumberField, NumberFieldSingleValidation, PayloadRequest } from 'payload'
import { published } from '../../src/cms/access/rules'
import { isPublishing } from '../../src/cms/fields/isPublishing'
import { isKnownFree } from '../../src/cms/write/known'
import { nameOf } from '../../src/cms/write/references'
import { findMain } from '../../src/database/documents'
import type { ErrorCode } from '../../src/i18n/errors'
import { invalid } from '../../src/cms/errors/invalid'
import { words } from '../../src/i18n/words/workshops'

/** A whole number from 1 to `max`; `code` names the error. */
export const wholeFrom1 =
  (code: ErrorCode, max: number) =>
  (value: unknown, { req }: { req: PayloadRequest }): string | true =>
    value === undefined ||
    value === null ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) ||
    invalid(req, { code })

/** A workshop's number is its own among what is published; drafts may be renumbered freely until then. */
const checkNumber: NumberFieldSingleValidation = async (value, options) => {
  const whole = wholeFrom1('NUMBER_INVALID', 100_000)(value, options)
  const { id, req } = options
  if (whole !== true || !value || !isPublishing(options) || isKnownFree(req, value, id)) return whole
  const others = await findMain(req, 'workshops', { and: [{ number: { equals: value } }, published] }, 0, {
    title: true,
    slug: true,
  })
  const other = others.find((doc) => doc.id !== id)
  return !other || invalid(req, { code: 'NUMBER_TAKEN', params: { title: nameOf(req, other) } })
}

export const number: NumberField = {
  name: 'number',
  type: 'number',
  label: words.number.label,
  index: true,
  admin: { position: 'sidebar', description: words.number.description },
  validate: checkNumber,
}
