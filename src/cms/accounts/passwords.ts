import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Row } from '../../domain/row'

const derive = promisify(pbkdf2)

/** What stands before what is made of a password now; what versions of Payload before 3.90 made has nothing before it. */
const CURRENT = 'pbkdf2-sha256-v1:'

/** How Payload makes what it stores of a password. */
const current = { rounds: 600_000, bytes: 32 }
const earlier = { rounds: 25_000, bytes: 512 }

/** Whether a password is that of an account, as Payload stores it. */
export const isPasswordOf = async (password: string, { hash, salt }: Row): Promise<boolean> => {
  if (typeof hash !== 'string' || typeof salt !== 'string') return false
  const { bytes, rounds } = hash.startsWith(CURRENT) ? current : earlier
  const stored = Buffer.from(hash.replace(CURRENT, ''), 'hex')
  const derived = await derive(password, salt, rounds, bytes, 'sha256')
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}

/** Takes as long as it takes to find out whether a password is right. */
export const asLongAsACheck = async (password: string): Promise<void> => {
  await derive(password, 'nobody’s', current.rounds, current.bytes, 'sha256')
}
