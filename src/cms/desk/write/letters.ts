import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../../../i18n/locales'
import type { MessageTexts } from '../../../domain/messages'

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

const makers = new WeakMap<Payload, LetterMaker>()

/** Tells how letters are made: the admin, which reads the configuration too, cannot be built with what renders them. */
export const makeLettersBy = (payload: Payload, maker: LetterMaker): void => void makers.set(payload, maker)

/** How letters are made here. @throws where nobody has said so */
export const letterMaker = (payload: Payload): LetterMaker => {
  const maker = makers.get(payload)
  if (!maker) throw new Error('Nobody has said how letters are made.')
  return maker
}
