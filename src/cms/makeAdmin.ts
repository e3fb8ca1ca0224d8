import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** A password that is hard to guess and can be read out: four groups of letters and digits, about 100 bits. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => randomBytes(5).toString('hex').slice(0, 6)).join('-')

/**
 * Makes an administrator.
 * @returns the generated password, or null when the account exists and `reset` is off
 */
export const makeAdmin = async (
  payload: Payload,
  email: string,
  name?: string,
  reset = false,
): Promise<string | null> => {
  const password = generatePassword()
  const { docs } = await payload.find({
    collection: 'users',
    limit: 1,
    where: { email: { equals: email.toLowerCase() } },
  })
  const [existing] = docs
  if (!existing) {
    await payload.create({ collection: 'users', data: { email, password, role: 'admin', name: name ?? null } })
    return password
  }
  if (!reset) return null
  await payload.update({ collection: 'users', id: existing.id, data: { password, loginAttempts: 0, lockUntil: null } })
  return password
}
