import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { isRow, textOf } from '../../domain/row'
import { findMain, type Conditions } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { addressOf } from './devices'

/** An account, and the address that a link to it goes to. */
interface Addressed {
  email: string
  id: string
}

type Link = Partial<Record<'resetPasswordExpiration' | 'resetPasswordToken', string>>

const isOf = ({ email, id }: Addressed): Conditions<'users'>[] => [
  { id: { equals: id } },
  { email: { equals: addressOf(email) } },
]

/** Writes the link of an account by one statement, where it has the address and what is said of its link holds. @returns the token; null where it was not written */
const write = async (
  payload: Payload,
  account: Addressed,
  link: Link,
  where: Conditions<'users'>,
): Promise<string | null> => {
  const written: unknown = await payload.db.updateOne({
    collection: 'users',
    data: { ...link, updatedAt: null },
    options: { atomic: true },
    where: { and: [...isOf(account), where] },
  })
  return isRow(written) ? textOf(written.resetPasswordToken) : null
}

/**
 * Has a link that is still valid be so for longer. Whoever asks for one is anybody, and there is one for each account: another in its place would end
 * the one that the owner has in a mail already. One that is valid for longer than that stays so.
 * @returns its token; null where none is valid: one that was used is not
 */
const prolong = async (payload: Payload, account: Addressed, validFor: number): Promise<string | null> => {
  const now = Date.now()
  const until = new Date(now + validFor).toISOString()
  const isValid = { resetPasswordExpiration: { greater_than: new Date(now).toISOString() } }
  const isShorter = { resetPasswordExpiration: { less_than: until } }
  const where = { and: [{ resetPasswordToken: { exists: true } }, isValid, isShorter] }
  const prolonged = await write(payload, account, { resetPasswordExpiration: until }, where)
  if (prolonged !== null) return prolonged
  const [known] = await findMain({ payload }, 'users', { and: [...isOf(account), isValid] }, 1)
  return textOf(known?.resetPasswordToken)
}

/** Makes a link where none is valid. @returns its token; null where one is */
const make = (payload: Payload, account: Addressed, validFor: number): Promise<string | null> => {
  const now = Date.now()
  const link = {
    resetPasswordExpiration: new Date(now + validFor).toISOString(),
    resetPasswordToken: randomBytes(20).toString('hex'),
  }
  const isOver: Conditions<'users'>[] = [
    { resetPasswordToken: { exists: false } },
    { resetPasswordExpiration: { exists: false } },
    { resetPasswordExpiration: { equals: null } },
    { resetPasswordExpiration: { less_than_equal: new Date(now).toISOString() } },
  ]
  return write(payload, account, link, { or: isOver })
}

/**
 * The link by which an account chooses a password: the one that is valid already, for longer, or a new one. Several who ask at once get the same.
 * @param validFor in milliseconds
 * @throws Error where the account is gone, or has another address: no link to it goes to the one that it had
 */
export const resetLink = async (payload: Payload, account: Addressed, validFor: number): Promise<string> => {
  const { id } = account
  const token =
    (await prolong(payload, account, validFor)) ??
    (await withDocumentLock(payload, { collection: 'users', id }, () => make(payload, account, validFor))) ??
    (await prolong(payload, account, validFor))
  if (token === null) throw new Error('The account that a link was for is gone, or has another address.')
  return `${payload.config.custom.origin}${payload.config.routes.admin}/reset/${token}`
}
