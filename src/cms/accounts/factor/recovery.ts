import { createHash, randomInt } from 'node:crypto'
import { RECOVERY_CODES, RECOVERY_LENGTH, RECOVERY_LETTERS } from '../../../domain/secondFactor'

/**
 * What is stored of a recovery code. A code is drawn, of 79 bits, and so is not guessed from it; and it holds where the secret of the installation
 * was changed, by which the codes of an app can no longer be told.
 */
export const fingerprintOf = (account: string, code: string): string =>
  createHash('sha256').update(`${account} ${code}`).digest('base64url')

const draw = (): string =>
  Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)]).join('')

/** New recovery codes of an account, and what is stored of them. */
export const newRecovery = (account: string): { codes: string[]; recovery: string } => {
  const codes = Array.from({ length: RECOVERY_CODES }, draw)
  return { codes, recovery: codes.map((code) => fingerprintOf(account, code)).join(' ') }
}

/** What is left of stored codes. */
export const leftOf = (recovery: string | null | undefined): string[] => recovery?.split(' ').filter(Boolean) ?? []
