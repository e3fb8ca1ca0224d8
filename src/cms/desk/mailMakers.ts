import type { Payload, PayloadRequest } from 'payload'
import type { MessageTexts } from '../../domain/messages'
import type { Locale } from '../../i18n/locales'
import type { registrationMail } from '../../mail/registration/message'

/** A message as somebody would get it. */
export interface Letter {
  subject: string
  html: string
  text: string
  headers: Readonly<Record<string, string>>
  /** Who sends it, and where answers go. */
  from: { name: string; address: string }
  replyTo?: { name: string; address: string }
}

/** Makes a message as a reader of a language would get it, of that name. Null where it is written in no language. */
export type LetterMaker = (
  req: PayloadRequest,
  workshop: string,
  texts: MessageTexts,
  reader: { language: Locale; name: string | null },
) => Promise<Letter | null>

/** How mails are made that are shown before anybody gets them: a message, and any other. */
interface MailMakers {
  letter: LetterMaker
  sample: typeof registrationMail
}

const makers = new WeakMap<Payload, MailMakers>()

/** Says how mails are made, when the server starts: the admin, which reads the configuration too, cannot be built with what renders them (React’s renderer to text). */
export const makeMailsBy = (payload: Payload, how: MailMakers): void => void makers.set(payload, how)

/** How they are made. @throws Error where no server has said so */
export const mailMakers = (payload: Payload): MailMakers => {
  const how = makers.get(payload)
  if (!how) throw new Error('Nobody has said how mails are made.')
  return how
}
