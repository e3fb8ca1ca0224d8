import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { isRow } from '../../domain/row'
import { keyFor } from './keys'

/** For how long a page says to which address was written, in milliseconds. */
const SHOWN_MS = 10 * 60_000

/**
 * A text that a redirect carries, readable by this installation alone and for ten minutes: which address somebody typed, which is asked of no
 * database (AES-256-GCM).
 */
export const seal = ({ secret }: Payload, text: string, now: Date): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'sealed'), nonce)
  const said = JSON.stringify({ text, until: now.getTime() + SHOWN_MS })
  const body = Buffer.concat([cipher.update(said, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What was sealed; null where it is none of ours, or over. */
export const unseal = ({ secret }: Payload, sealed: unknown, now: Date): string | null => {
  if (typeof sealed !== 'string' || !/^[\w-]{40,1000}$/.test(sealed)) return null
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'sealed'), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    const said: unknown = JSON.parse(
      Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'),
    )
    const isCurrent = isRow(said) && typeof said.until === 'number' && said.until > now.getTime()
    return isCurrent && typeof said.text === 'string' ? said.text : null
  } catch {
    return null
  }
}
