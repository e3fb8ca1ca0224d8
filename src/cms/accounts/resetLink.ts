import type { Payload } from 'payload'
import { isRow, textOf } from '../../domain/row'
import { findMainById } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

/**
 * Has a link that is still valid be so for longer. Whoever asks for one is anybody, and Payload keeps one for each account: another in its place would end
 * the one that the owner has in a mail already. One that is valid for longer than that stays so.
 * @returns its token; null where none is valid: one that was used is not
 */
const prolong = async (payload: Payload, id: string, forLonger: number): Promise<string | null> => {
  const now = Date.now()
  const until = new Date(now + forLonger).toISOString()
  const isValid = { resetPasswordExpiration: { greater_than: new Date(now).toISOString() } }
  const prolonged: unknown = await payload.db.updateOne({
    collection: 'users',
    data: { resetPasswordExpiration: until, updatedAt: null },
    options: { atomic: true },
    where: {
      and: [
        { id: { equals: id } },
        { resetPasswordToken: { exists: true } },
        isValid,
        { resetPasswordExpiration: { less_than: until } },
      ],
    },
  })
  if (isRow(prolonged)) return textOf(prolonged.resetPasswordToken)
  const known = await findMainById({ payload }, 'users', id)
  return known?.resetPasswordExpiration && Date.parse(known.resetPasswordExpiration) > now
    ? textOf(known.resetPasswordToken)
    : null
}

/**
 * The link by which an account chooses a password: the one that is valid already, for longer, or a new one.
 * @param validFor in milliseconds
 */
export const resetLink = async (
  payload: Payload,
  { email, id }: { email: string; id: string },
  validFor: number,
): Promise<string> => {
  const token =
    (await prolong(payload, id, validFor)) ??
    (await withDocumentLock(payload, { collection: 'users', id }, () =>
      payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, expiration: validFor }),
    ))
  return `${payload.config.custom.origin}${payload.config.routes.admin}/reset/${token}`
}
