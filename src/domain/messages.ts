import { messageTokens, parseTokens, textTokens } from './mailTexts'
import { liveStates, type RegistrationState } from './registration'
import { brokenAt, isWritten, serve } from './texts'

/** To whom organisers write: who has a seat, who waits for one or is offered one, both, or some that they chose. */
export const audiences = ['confirmed', 'waiting', 'both', 'chosen'] as const
export type Audience = (typeof audiences)[number]

const states = {
  confirmed: ['confirmed'],
  waiting: ['waiting', 'offered'],
  both: liveStates,
  chosen: liveStates,
} as const satisfies Record<Audience, readonly RegistrationState[]>

/** The states of those who are written to. Nobody writes to who cancelled, or has proven nothing. */
export const statesOf = (audience: Audience): readonly RegistrationState[] => states[audience]

/** Whether somebody of a state is written to. */
export const isMeant = (audience: Audience, state: unknown): boolean => statesOf(audience).some((one) => one === state)

/** What a message is in: written and not sent, to be taken back still, being made into mails, all of them made, gone, taken back, or stopped in the middle. */
export const messageStates = ['draft', 'held', 'posting', 'posted', 'sent', 'takenBack', 'stopped'] as const
export type MessageState = (typeof messageStates)[number]

/** For how long a message waits in which it can be taken back, in milliseconds. */
export const MESSAGE_HELD_MS = 60_000

/** Most letters of a subject and of a text, and most people that are chosen one by one. */
export const MOST_OF_SUBJECT = 200
export const MOST_OF_TEXT = 20_000
export const MOST_CHOSEN = 5000

/** What a message says in one language. */
export interface MessageText {
  subject: string
  body: string
}

/** What a message says, by language. */
export type MessageTexts = Readonly<Record<string, MessageText>>

/** Subject and body of a message, each by language. */
export const byPart = (texts: MessageTexts): { subject: Record<string, string>; body: Record<string, string> } => {
  const of = (part: keyof MessageText): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, text[part]]))
  return { subject: of('subject'), body: of('body') }
}

const isBegun = ({ body, subject }: MessageText): boolean => isWritten(subject) || isWritten(body)

/** The languages in which a message is written. */
export const writtenIn = (texts: MessageTexts): string[] =>
  Object.entries(texts).flatMap(([locale, { body, subject }]) =>
    isWritten(subject) && isWritten(body) ? [locale] : [],
  )

/** In which language somebody gets a message; null where it is written in none. @param order the reader’s language first */
export const messageLanguage = (texts: MessageTexts, order: readonly string[]): string | null =>
  serve(byPart(texts).body, order)?.servedFrom ?? null

/** What is wrong with a text: its code, its path, and what the sentence needs. */
export interface MessageFault {
  code: 'MESSAGE_EMPTY' | 'MESSAGE_HALF' | 'NO_TEXT' | 'PLACEHOLDER_UNKNOWN' | 'TOO_LONG'
  path: string
  params?: Record<string, string | number>
}

const braces = (tokens: readonly string[]): string => tokens.map((token) => `{${token}}`).join(', ')

/** What is wrong with what a message says, so that it cannot be sent. */
export const faultsIn = (texts: MessageTexts): MessageFault[] => {
  const begun = Object.entries(texts).filter(([, text]) => isBegun(text))
  if (!begun.length) return [{ code: 'MESSAGE_EMPTY', path: 'texts' }]
  return begun.flatMap(([locale, text]) =>
    (['subject', 'body'] as const).flatMap((part): MessageFault[] => {
      const path = `texts.${locale}.${part}`
      const said = text[part]
      if (!isWritten(said)) return [{ code: 'MESSAGE_HALF', path }]
      if (brokenAt(said) >= 0) return [{ code: 'NO_TEXT', path }]
      const max = part === 'subject' ? MOST_OF_SUBJECT : MOST_OF_TEXT
      if (said.length > max) return [{ code: 'TOO_LONG', path, params: { max } }]
      const known = part === 'subject' ? textTokens : messageTokens
      const { unknown } = parseTokens<string>(said, known)
      return unknown.length
        ? [
            {
              code: 'PLACEHOLDER_UNKNOWN',
              path,
              params: { names: unknown.slice(0, 5).join(', '), known: braces(known) },
            },
          ]
        : []
    }),
  )
}
