import { createHmac, timingSafeEqual } from 'node:crypto'

/** How old, or how early, a message may be: five minutes, in seconds. */
const tolerance = 300

/**
 * Whether a message was signed with the secret, now (Standard Webhooks).
 * @param secret `whsec_` and base64
 * @param now seconds
 */
export const isSigned = (secret: string, headers: Headers, body: string, now = Date.now() / 1000): boolean => {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => headers.get(`webhook-${name}`))
  if (!id || !signatures || !timestamp || !/^\d+$/.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp)) > tolerance) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  // A secret that is being replaced signs beside the new one: one of several signatures is enough.
  return signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',')
    const given = Buffer.from(value, 'base64')
    return version === 'v1' && given.length === right.length && timingSafeEqual(given, right)
  })
}
