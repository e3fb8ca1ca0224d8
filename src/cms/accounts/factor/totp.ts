import { Secret, TOTP } from 'otpauth'
import { STEP_SECONDS } from '../../../domain/secondFactor'

/** What apps read: a code of six digits each thirty seconds, by SHA-1 (RFC 6238). Not all of them know more. */
const kind = { algorithm: 'SHA1', digits: 6, period: STEP_SECONDS } as const

/** By how many steps the clock of a phone may be wrong. */
const DRIFT = 1

/** Other digits than ours count as letters: the library fails over what has more bytes than letters. */
const isCode = (code: string): boolean => /^[0-9]{6}$/.test(code)

const made = (secret: string, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...kind, ...names, secret: Secret.fromBase32(secret) })

/** A new secret: 20 random bytes, in Base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The step of time that a code is of; null where it is the code of none that counts now. @param now in milliseconds since 1970 */
export const stepOf = (secret: string, code: string, now: number): number | null => {
  if (!isCode(code)) return null
  const away = made(secret).validate({ timestamp: now, token: code, window: DRIFT })
  return away === null ? null : Math.floor(now / 1000 / STEP_SECONDS) + away
}

/** What a QR code says to an app. */
export const addressOfFactor = (secret: string, { email, issuer }: { email: string; issuer: string }): string =>
  made(secret, { issuer: issuer.replaceAll(':', ' '), label: email }).toString()
