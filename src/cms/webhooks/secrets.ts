import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** What a secret begins with, as the libraries of Standard Webhooks expect it. */
const PREFIX = 'whsec_'

/** A new secret: 32 random bytes. */
export const newSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`

const keyOf = ({ secret }: Pick<Payload, 'secret'>): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'atelier webhooks sealed', 32))

/** A secret as it is stored: readable with the secret of this installation alone (AES-256-GCM), and so is none in a backup. */
export const sealSecret = (payload: Pick<Payload, 'secret'>, secret: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(payload), nonce)
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The secret; null where it was sealed by another installation, or before its secret was changed. */
export const unsealSecret = (payload: Pick<Payload, 'secret'>, sealed: string | null | undefined): string | null => {
  const bytes = Buffer.from(sealed ?? '', 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(payload), bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * The signature of a delivery, by Standard Webhooks: an HMAC with SHA-256 of its id, the time of the attempt and the body.
 * @param secrets those that are valid; each has a signature
 * @param at seconds since 1970
 */
export const signatureOf = (secrets: readonly string[], message: string, at: number, body: string): string =>
  secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${message}.${at}.${body}`).digest('base64')}`
    })
    .join(' ')
