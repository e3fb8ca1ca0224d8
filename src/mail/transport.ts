import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://…`. Absent: mails are written to a folder. */
  smtpUrl?: string
  /** Sender: `name@example.org`. */
  from: string
  /** Folder for mails that have no server to go to. */
  folder: string
}

/** How many mails are on their way to the mail server at once. */
export const MAILS_AT_ONCE = 5

/**
 * How long a mail server may be silent, in milliseconds. Without these, two minutes to connect and ten in the middle of a mail: so long a connection
 * would be lost to all others.
 */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * How mails leave: by SMTP, over a few connections that stay open for a while, or without a server into a folder, and the log says which file. Never to
 * the console: a mail holds an address and a token.
 */
export const mailTransport =
  ({ smtpUrl, from, folder }: MailSettings): EmailAdapter =>
  ({ payload }) => {
    const transport = smtpUrl
      ? createTransport({ url: smtpUrl, pool: true, maxConnections: MAILS_AT_ONCE, ...patience })
      : createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
    return {
      name: smtpUrl ? 'smtp' : 'folder',
      defaultFromAddress: from,
      defaultFromName: 'Atelier',
      sendEmail: async (message) => {
        const sent = await transport.sendMail({ from: `Atelier <${from}>`, ...message })
        if (smtpUrl) return sent
        // Named so that the newest stands last.
        const file = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(path.join(folder, file), String(sent.message), { mode: 0o600 })
        payload.logger.warn({ file }, 'No SMTP_URL: a mail was written to the mail folder.')
        return sent
      },
    }
  }
