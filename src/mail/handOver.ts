import { hasErrorCode, isRow } from '../domain/row'

/** How the mail server, or the way to it, failed to take a mail. */
export type HandOverFailure =
  /** Nobody was asked: it is away, silent or does not know us. It is no fault of this mail. */
  | { is: 'away'; code: string }
  /** It says that it may take it later. */
  | { is: 'later'; code: string }
  /** It says that there is no such mailbox. */
  | { is: 'bounced'; code: string }
  /** It will never take this mail. */
  | { is: 'refused'; code: string }
  /** It was gone in the middle: nobody knows whether it took the mail. */
  | { is: 'unknown'; code: string }

/** What can be said of an error without its words, which name people. */
const codeOf = ({ code, responseCode }: Record<string, unknown>): string =>
  typeof responseCode === 'number' ? String(responseCode) : typeof code === 'string' ? code : 'ERROR'

/** How nodemailer’s pool says that each of several connections ended before it sent a byte of a mail over it; it has no code of its own. */
const HUNG_UP = 'Reached maximum number of retries after connection was closed'

/** What fails before a mail is begun: finding the server, connecting, its greeting, signing in. */
const isBefore = (error: Record<string, unknown>): boolean =>
  error.message === HUNG_UP ||
  hasErrorCode(error, 'EDNS', 'EAUTH', 'ETLS', 'EPROXY', 'EOAUTH2') ||
  error.syscall === 'connect' ||
  error.timeoutType === 'CONNECTION_TIMEOUT' ||
  error.timeoutType === 'GREETING_TIMEOUT' ||
  (typeof error.responseCode === 'number' && !hasErrorCode(error, 'EENVELOPE', 'EMESSAGE')) ||
  // The folder of development.
  hasErrorCode(error, 'ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'EIO')

/** What it means that a mail could not be handed over, of an error of nodemailer’s. Whatever is not known for sure may have left. */
export const handOverFailure = (error: unknown): HandOverFailure => {
  if (!isRow(error)) return { is: 'unknown', code: 'ERROR' }
  const code = codeOf(error)
  if (isBefore(error)) return { is: 'away', code }
  const { command, responseCode } = error
  if (typeof responseCode !== 'number') return { is: hasErrorCode(error, 'EENVELOPE') ? 'refused' : 'unknown', code }
  // Of a sender that it does not take we are to blame, and of a mail that comes in a wrong order.
  if (responseCode < 500 || responseCode === 503 || command === 'MAIL FROM') return { is: 'later', code }
  return { is: command === 'RCPT TO' ? 'bounced' : 'refused', code }
}
