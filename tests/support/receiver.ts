import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A delivery as a receiver got it. */
export interface Received {
  id: string
  timestamp: number
  signature: string
  body: string
  said: {
    type: string
    timestamp: string
    data: {
      since?: string
      cursor?: string
      hasMore?: boolean
      changes: {
        kind: string
        id: string
        slug: string | null
        slugs: Record<string, string | null> | null
        formerSlugs: string[]
        what: string
        languages: string[]
        changedAt: string
      }[]
    }
  }
}

/** The signature of a delivery, calculated apart from the program: Standard Webhooks, symmetric. */
export const expectedSignature = (secret: string, { body, id, timestamp }: Received): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`

export interface Receiver {
  url: string
  received: Received[]
  /** How it answers what comes next; 200 unless said otherwise. */
  answer: (req: IncomingMessage, res: ServerResponse, got: Received) => void
  /** Waits until it has got so many. */
  got: (count: number) => Promise<Received[]>
  close: () => Promise<void>
}

/** A real receiver of webhooks on this machine. */
export const startReceiver = async (port = 0): Promise<Receiver> => {
  const waiting = new Set<() => void>()
  const server: Server = createServer((req, res) => {
    let body = ''
    req.on('data', (part: Buffer) => (body += part.toString()))
    req.on('end', () => {
      const { 'webhook-id': id, 'webhook-signature': signature, 'webhook-timestamp': timestamp } = req.headers
      const got = {
        id: String(id),
        timestamp: Number(timestamp),
        signature: String(signature),
        body,
        said: JSON.parse(body) as Received['said'],
      }
      receiver.received.push(got)
      receiver.answer(req, res, got)
      waiting.forEach((look) => look())
    })
  })
  const taken = (_: IncomingMessage, res: ServerResponse): void => void res.writeHead(200).end()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: taken,
    got: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (receiver.received.length < count) return
          waiting.delete(look)
          resolve(receiver.received)
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return receiver
}
