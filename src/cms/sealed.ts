import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

type Installation = Pick<Payload, 'secret'>

const keyOf = ({ secret }: Installation, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `atelier ${use} sealed`, 32))

/**
 * A text as it is stored: readable with the secret of this installation alone (AES-256-GCM), and so in no backup.
 * @param use what it is for: no sealed text stands for one of another use
 */
export const sealFor = (installation: Installation, use: string, text: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(installation, use), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text; null where it was sealed for another use, by another installation, or before its secret was changed. */
export const unsealFor = (
  installation: Installation,
  use: string,
  sealed: string | null | undefined,
): string | null => {
  const bytes = Buffer.from(sealed ?? '', 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(installation, use), bytes.subarray(0, 12), {
      authTagLength: 16,
    })
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
