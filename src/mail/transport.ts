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

/** One mail as a file, named so that the newest stands last. @returns its name */
const writeMail = async (folder: string, raw: string): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`
  await writeFile(path.join(folder, file), raw, { mode: 0o600 })
  return file
}

/**
 * How Payload sends its mails: by SMTP, or without a server into a folder, and the log says which file. Never to the console: a mail holds
 * an address and a token.
 */
export const mailTransport =
  ({ smtpUrl, from, folder }: MailSettings): EmailAdapter =>
  ({ payload }) => {
    const transport = smtpUrl
      ? createTransport(smtpUrl)
      : createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
    return {
      name: smtpUrl ? 'smtp' : 'folder',
      defaultFromAddress: from,
      defaultFromName: 'Atelier',
      sendEmail: async (message) => {
        const sent = await transport.sendMail({ from: `Atelier <${from}>`, ...message })
        if (smtpUrl) return sent
        const file = await writeMail(folder, String(sent.message))
        payload.logger.warn({ file }, 'No SMTP_URL: a mail was written to the mail folder.')
        return sent
      },
    }
  }
