import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import { readMail, type MailInFolder } from '../../../src/mail/folder'

/** A mail that the server took, and its bytes. */
export interface Taken extends MailInFolder {
  raw: Buffer
}

/**
 * A real mail server that keeps what it takes, for programs that are started afterwards. Call before `useBrowser`.
 * @returns the mails so far, and how to wait for one
 */
export const useMailServer = () => {
  const taken: Taken[] = []
  let heard: (() => void)[] = []
  const sockets = new Set<Socket>()
  /** Mailboxes that do not exist. */
  const missing = new Set<string>()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(missing.has(address) ? Object.assign(new Error('There is no such mailbox.'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts)
        void readMail(`m${String(taken.length).padStart(3, '0')}`, raw).then((mail) => {
          taken.push({ ...mail, raw })
          heard.splice(0).forEach((hear) => hear())
          done()
        })
      })
    },
  })
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
    // A mailer keeps its connections.
    sockets.forEach((socket) => socket.destroy())
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
  })
  return {
    missing,
    taken,
    /** The mail of a kind to somebody, once it is there. */
    mail: async (to: string, kind: string): Promise<Taken> => {
      for (;;) {
        const found = taken.findLast((one) => one.kind === kind && one.to.includes(to))
        if (found) return found
        await new Promise<void>((resolve) => (heard = [...heard, resolve]))
      }
    },
  }
}
