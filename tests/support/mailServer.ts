import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { SMTPServer } from 'smtp-server'

/** A mail as a mail server took it. */
export interface Taken {
  to: string
  /** What our mails about registrations say of themselves; of others the subject. */
  kind: string
  /** Its Message-ID. */
  id: string
  raw: string
  /** What follows its headers. */
  text: string
}

/**
 * A real mail server, which keeps what it takes: call before `useDatabase()` in a `describe`, since the configuration names it. Before each test it has
 * taken nothing, and takes everything.
 */
export const useMailServer = () => {
  const taken: Taken[] = []
  /** What it answers to whom, by the beginning of the address up to a hyphen: as it is named where that begins with `r`, else when the mail is there. */
  const answers = new Map<string, number>()
  const is = { silent: false, hangingUp: false, delay: 0 }
  /** Whom it has not greeted, while it was silent. */
  const silenced: (() => void)[] = []
  const sockets = new Set<Socket>()
  const refusal = (responseCode: number, to: string): Error =>
    Object.assign(new Error(`<${to}> is not served.`), { responseCode })
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      if (is.silent) silenced.push(() => done())
      else done()
    },
    onRcptTo: ({ address }, _session, done) => {
      const code = answers.get(address.split('-')[0] ?? '')
      done(code && address.startsWith('r') ? refusal(code, address) : null)
    },
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (part: Buffer) => (raw += part.toString('utf8')))
      stream.on('end', () =>
        setTimeout(() => {
          const to = session.envelope.rcptTo[0]?.address ?? ''
          const code = answers.get(to.split('-')[0] ?? '')
          if (code) return done(refusal(code, to))
          const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw)?.[1]?.trim() ?? ''
          const text = raw.slice(raw.indexOf('\r\n\r\n')).trim()
          taken.push({ to, kind: header('X-Atelier-Mail') || header('Subject'), id: header('Message-ID'), raw, text })
          return done()
        }, is.delay).unref(),
      )
    },
  })
  const { server } = smtp
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    if (is.hangingUp) socket.destroy()
    socket.on('close', () => sockets.delete(socket))
  })
  let port = 0
  const cut = (): void => sockets.forEach((socket) => socket.destroy())
  beforeAll(async () => {
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  })
  beforeEach(() => {
    taken.length = 0
    silenced.length = 0
    answers.clear()
    Object.assign(is, { silent: false, hangingUp: false, delay: 0 })
  })
  afterAll(async () => {
    delete process.env.SMTP_URL
    cut()
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
  })
  return {
    answers,
    is,
    silenced,
    taken,
    /** Ends every connection. */
    cut,
    /** Is gone. */
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
    /** Is there again, at the same place. */
    listen: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve())),
  }
}
