import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import PostalMime from 'postal-mime'

/** A mail of the folder, as somebody would read it. */
export interface MailInFolder {
  /** The name of its file, without its ending. */
  id: string
  subject: string
  to: string[]
  /** ISO 8601, UTC; null where it says none. */
  date: string | null
  /** Of a mail about a registration: which (`src/mail/registration/kinds.ts`). */
  kind: string | null
  html: string | null
  text: string
  /** Names of files. */
  attached: string[]
}

const ending = '.eml'

/** How many are read: the newest. */
const MOST_SHOWN = 50

/** A mail as it was written. @param id what its file is called, without the ending */
export const readMail = async (id: string, raw: Uint8Array): Promise<MailInFolder> => {
  const { attachments, date, headers, html, subject, text, to } = await PostalMime.parse(raw)
  const written = date ? new Date(date) : null
  return {
    id,
    subject: subject ?? '',
    to: (to ?? []).flatMap(({ address }) => address ?? []),
    date: written && !Number.isNaN(written.getTime()) ? written.toISOString() : null,
    kind: headers.find(({ key }) => key === 'x-atelier-mail')?.value ?? null,
    html: html ?? null,
    text: text ?? '',
    attached: attachments.flatMap(({ filename }) => filename ?? []),
  }
}

/** The mails of a folder, the newest first: their names begin with the time (./transport.ts). A folder that is not there has none. */
export const mailsIn = async (folder: string): Promise<MailInFolder[]> => {
  const names = await readdir(folder).catch((): string[] => [])
  const newest = names
    .filter((name) => name.endsWith(ending))
    .sort()
    .reverse()
    .slice(0, MOST_SHOWN)
  // One that is taken away meanwhile is no longer there.
  const mails = await Promise.all(newest.map((name) => mailIn(folder, name.slice(0, -ending.length))))
  return mails.filter((mail) => mail !== null)
}

/** One mail of a folder; null where there is none of this name. */
export const mailIn = async (folder: string, id: string): Promise<MailInFolder | null> => {
  if (!/^[\w-][\w.-]*$/.test(id)) return null
  const raw = await readFile(path.join(folder, `${id}${ending}`)).catch(() => null)
  return raw && (await readMail(id, raw))
}
