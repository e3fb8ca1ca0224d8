import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { openPayload } from '../src/cms/open'

const usage = `Makes an administrator, or gives an account a new password.
  npm run admin -- name@example.org [--name "Full name"] [--reset]
The password is generated and printed once. Stop the server first when the database is an SQLite file.`

/** A password that is hard to guess and can be read out: four groups of letters and digits, about 100 bits. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => randomBytes(5).toString('hex').slice(0, 6)).join('-')

/**
 * Makes an administrator.
 * @returns the generated password, or null when the account exists and `reset` is off
 */
export const makeAdmin = async (payload: Payload, email: string, name?: string, reset = false): Promise<string | null> => {
  const password = generatePassword()
  const { docs } = await payload.find({ collection: 'users', limit: 1, where: { email: { equals: email.toLowerCase() } } })
  const [existing] = docs
  if (!existing) {
    await payload.create({ collection: 'users', data: { email, password, role: 'admin', name: name ?? null } })
    return password
  }
  if (!reset) return null
  await payload.update({ collection: 'users', id: existing.id, data: { password, loginAttempts: 0, lockUntil: null } })
  return password
}

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' }, reset: { type: 'boolean', default: false } } })
  const [email] = positionals
  if (positionals.length !== 1 || !email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    console.log(usage)
    return 2
  }
  const { payload, close } = await openPayload()
  try {
    const password = await makeAdmin(payload, email, values.name, values.reset)
    if (!password) {
      console.log(`${email} has an account already. With --reset it gets a new password.`)
      return 1
    }
    console.log(`${email}\n${password}\nLog in at /admin and change the password there.`)
    return 0
  } finally {
    await close()
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main()
