import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { findMain } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { removeFactor } from './factor/factors'
import { tellOfFactor } from './factor/tell'

/** A password that is hard to guess and can be read out: four groups of letters and digits, about 100 bits. */
const generatePassword = (): string =>
  Array.from({ length: 4 }, () => randomBytes(5).toString('hex').slice(0, 6)).join('-')

const accountOf = async (payload: Payload, email: string) =>
  (await findMain({ payload }, 'users', { email: { equals: email.toLowerCase() } }, 1))[0]

/**
 * Makes an administrator.
 * @returns the generated password, or null when the address has an account already
 */
export const makeAdmin = async (payload: Payload, email: string, name?: string): Promise<string | null> => {
  if (await accountOf(payload, email)) return null
  const password = generatePassword()
  await payload.create({ collection: 'users', data: { email, password, role: 'admin', name: name ?? null } })
  return password
}

/**
 * Gives an account a new password and unlocks it; its role stays.
 * @returns the generated password, or null when no account has the address
 */
export const resetPassword = async (payload: Payload, email: string): Promise<string | null> => {
  const account = await accountOf(payload, email)
  if (!account) return null
  const password = generatePassword()
  const { id } = account
  await withDocumentLock(payload, { collection: 'users', id }, () =>
    payload.update({ collection: 'users', id, data: { password, loginAttempts: 0, lockUntil: null } }),
  )
  return password
}

/**
 * Takes the second factor of an account away, for whoever has lost it and no administrator can help: who may run commands on the server is let in.
 * @param language of the mail, where the account has none
 * @returns false when no account has the address, or it has no second factor
 */
export const takeFactorAway = async (payload: Payload, email: string, language: string): Promise<boolean> => {
  const account = await accountOf(payload, email)
  if (!account?.email || !(await removeFactor({ payload }, account.id))) return false
  tellOfFactor(payload, { account: { id: account.id, email: account.email }, act: 'removed', language })
  return true
}
