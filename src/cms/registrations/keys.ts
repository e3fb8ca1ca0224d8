import { createHmac, hkdfSync } from 'node:crypto'
import type { Payload } from 'payload'
import { mailboxForCap, mailboxIdentity } from '../../domain/mailbox'
import { otherAddresses } from '../../domain/otherAddresses'
import { isSame } from '../accounts/signed'

/**
 * What is derived from the secret of the installation and stored in place of what it is derived from, or in no place at all. Each use has a key
 * of its own (HKDF, RFC 5869).
 */

const keys = new Map<string, Buffer>()

/** The key of one use. */
export const keyFor = (secret: string, use: string): Buffer => {
  const name = JSON.stringify([secret, use])
  const known = keys.get(name) ?? Buffer.from(hkdfSync('sha256', secret, '', `atelier registrations ${use}`, 32))
  keys.set(name, known)
  return known
}

/** What only this installation can make of some texts, for one use. @returns 32 letters of base64url: 192 bits */
export const derivedFor = ({ secret }: Payload, use: string, ...parts: readonly string[]): string =>
  createHmac('sha256', keyFor(secret, use)).update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** By what a mailbox is known in the database, over all workshops. @param address as judged (src/domain/mailbox.ts) */
export const mailboxKey = (payload: Payload, address: string): string =>
  derivedFor(payload, 'mailbox', mailboxIdentity(address))

/** By what mails to a mailbox that is not proven are counted. */
export const capKey = (payload: Payload, address: string): string => derivedFor(payload, 'cap', mailboxForCap(address))

/** By what the live registration of a mailbox for a workshop is known: there is one. */
export const personKey = (workshop: string, mailbox: string): string => `${workshop}:${mailbox}`

/** By what a request of a mailbox is known until it is proven: what its form said, all of it. */
export const attemptKey = (payload: Payload, workshop: string, mailbox: string, said: unknown): string =>
  derivedFor(payload, 'attempt', workshop, mailbox, JSON.stringify(said))

/** What stands before the key of somebody who came by a list and is not written to yet; and what follows all such keys. */
const QUIET = 'quiet:'
export const quietKeys = { greater_than: QUIET, less_than: 'quiet;' } as const

/** By what somebody is known who came by a list, in place of a request, until they are written to. */
export const quietKey = (workshop: string, mailbox: string): string => `${QUIET}${workshop}:${mailbox}`

/** Whether the people of a list whom one is among are not written to yet. */
export const isQuiet = ({ attempt }: { attempt?: string | null }): boolean => attempt?.startsWith(QUIET) === true

/** What a unique field holds while it says nothing: MongoDB takes two that are null for equal. */
export const unclaimed = (): string => `~${crypto.randomUUID()}`

/** What a link is for. `confirm` proves the mailbox; `own` opens one’s page; `join` opens the meeting’s page alone; `address` proves another mailbox; `stop` ends messages. */
export const purposes = ['confirm', 'own', 'join', 'address', 'stop'] as const
export type Purpose = (typeof purposes)[number]

const letters: Readonly<Record<Purpose, string>> = { confirm: 'c', own: 'o', join: 'j', address: 'a', stop: 's' }

interface Linked {
  id: string
  linkVersion?: number | null
  /** Of `address`: holds the mailbox that it proves (src/domain/otherAddresses.ts). */
  newEmail?: string | null
}

const macOf = (payload: Payload, purpose: Purpose, { id, linkVersion, newEmail }: Linked): string =>
  derivedFor(
    payload,
    'link',
    purpose,
    id,
    String(linkVersion ?? 0),
    purpose === 'address' ? (otherAddresses(newEmail).unproven ?? '') : '',
  )

/** The token of a link: its purpose, the registration, and what only this installation can make of both. It is stored nowhere. */
export const tokenFor = (payload: Payload, purpose: Purpose, registration: Linked): string =>
  `${letters[purpose]}${registration.id.replaceAll('-', '')}.${macOf(payload, purpose, registration)}`

/** The token that ends messages: the same for as long as there is the registration, since mails are kept for long, and all it does is end them. */
export const stopToken = (payload: Payload, id: string): string => tokenFor(payload, 'stop', { id })

/** The parts of a token as somebody sent it; null where it has not the form of one. */
export const parseToken = (token: unknown): { purpose: Purpose; id: string } | null => {
  const [, letter = '', hex = ''] =
    (typeof token === 'string' ? /^([a-z])([0-9a-f]{24}|[0-9a-f]{32})\.[\w-]{32}$/.exec(token) : null) ?? []
  const purpose = purposes.find((one) => letters[one] === letter)
  if (!purpose) return null
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { purpose, id: uuid }
}

/** Whether a token is that of a registration, as it stands now. */
export const isTokenOf = (payload: Payload, token: string, purpose: Purpose, registration: Linked): boolean =>
  isSame(token, tokenFor(payload, purpose, registration))

/** By what a mail is known wherever it is handed over again, and to nobody what it is about. @param key of its row in the outbox */
export const mailId = (payload: Payload, key: string): string => derivedFor(payload, 'mail', key)
