import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { sealFor, unsealFor } from '../sealed'

/** What a secret begins with, as the libraries of Standard Webhooks expect it. */
const PREFIX = 'whsec_'

/** A new secret: 32 random bytes. */
export const newSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`

const use = 'webhooks'

/** A secret as it is stored: readable with the secret of this installation alone, and so is none in a backup. */
export const sealSecret = (payload: Pick<Payload, 'secret'>, secret: string): string => sealFor(payload, use, secret)

/** The secret; null where it was sealed by another installation, or before its secret was changed. */
export const unsealSecret = (payload: Pick<Payload, 'secret'>, sealed: string | null | undefined): string | null =>
  unsealFor(payload, use, sealed)

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
