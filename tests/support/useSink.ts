import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll } from '@jest/globals'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as a mail server took it. */
export interface SunkMail {
  to: string
  kind: string
  subject: string
  text: string
  /** Paths of the links in it, each once. */
  paths: string[]
}

/** A mail server that keeps what it takes, set before a configuration is read: to be used before the database. */
export const useSink = () => {
  const mails: SunkMail[] = []
  let heard = (): void => undefined
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then(({ headers, subject = '', text = '' }) => {
          const kind = headers.find(({ key }) => key === 'x-atelier-mail')?.value ?? ''
          const paths = [...text.matchAll(/https?:\/\/[^/\s]+(\/[^\s]+)/g)].map(([, path = '']) => path)
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
          mails.push({ to, kind, subject, text, paths: [...new Set(paths)] })
          done()
          heard()
        })
      })
    },
  })
  const sockets = new Set<Socket>()
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
    process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    delete process.env.SMTP_URL
    // A mailer keeps its connections, and the server would wait for them for half a minute.
    sockets.forEach((socket) => socket.destroy())
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
  })
  return {
    mails,
    /** Takes what has come, once it is so much. */
    taken: async (most: number): Promise<SunkMail[]> => {
      while (mails.length < most) await new Promise<void>((resolve) => (heard = resolve))
      return mails.splice(0)
    },
  }
}
