import { createHmac, randomUUID } from 'node:crypto'

export const secret = `whsec_${Buffer.from('a secret of twenty-four.').toString('base64')}`

/** A delivery as Standard Webhooks has it. @param at the time of its signature, in seconds */
export const signed = (data: unknown, at = Math.floor(Date.now() / 1000), by = secret): RequestInit => {
  const body = JSON.stringify(data)
  const id = `msg_${randomUUID()}`
  const key = Buffer.from(by.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(at),
      'webhook-signature': `v1,${signature}`,
    },
    body,
  }
}
