import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, type Conditions } from '../../database/documents'
import type { Clock } from '../../domain/clock'
import { judgeMailbox } from '../../domain/mailbox'
import { mailingOf } from '../../domain/outbox'
import { isLive } from '../../domain/registration'
import { Refusal } from '../../i18n/errors/refusal'
import { mailboxKey } from './keys'
import { ASKED_EVERY_MS, type OutboxRow } from './outbox'
import type { Registration } from './queue'
import { mailsAreOwed } from './wake'

/** What the keys of such rows begin with. */
const ASKED = 'links:'

/**
 * Has the lost links of a mailbox sent again, in one mail for all its registrations. Whether it has any is not looked at: that is done when the mail
 * would be sent, so that nobody learns it here.
 * @param email as somebody typed it
 * @param locale the language of what is refused
 * @throws Refusal of the field `email`
 */
export const sendLinks = async (
  payload: Payload,
  email: unknown,
  { locale = 'en', now }: { locale?: string; now: Clock },
): Promise<void> => {
  const judged = judgeMailbox(email)
  if (!judged.ok)
    throw new Refusal([{ path: 'email', code: judged.code }], {
      language: locale,
      of: { collection: 'registrations' },
    })
  const mailbox = mailboxKey(payload, judged.address)
  const kind = 'links'
  try {
    await make(await createLocalReq({}, payload), 'outbox', {
      key: `${ASKED}${mailbox}:${Math.floor(now().getTime() / ASKED_EVERY_MS)}`,
      kind,
      about: mailbox,
      priority: mailingOf(kind).priority,
      state: 'due',
      attempts: 0,
    })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  mailsAreOwed(payload)
}

/** Of which mailbox a mail lists the registrations, by its keyed hash; null of any other mail. */
export const mailboxOf = ({ about, key }: OutboxRow): string | null => (key?.startsWith(ASKED) ? (about ?? null) : null)

/** Since when a registration is as it is. */
const since = ({ createdAt, stateAt }: Pick<Registration, 'createdAt' | 'stateAt'>): number =>
  Date.parse(stateAt ?? createdAt)

/**
 * Looks whose lost links are to be sent. Requests of theirs that wait for their proof are asked for it once more, each by its own mail.
 * @param askedAt when they asked: a second look asks nobody a second time
 * @returns the registration of theirs that is the newest; null where none is live
 */
export const findLost = async (req: PayloadRequest, mailbox: string, askedAt: string): Promise<Registration | null> => {
  const rows = await findMain(req, 'registrations', { mailbox: { equals: mailbox } })
  const asked = new Date(askedAt).toISOString()
  for (const { id, ...row } of rows) {
    if (row.state !== 'pending' || since(row) >= Date.parse(asked)) continue
    const where: Conditions<'registrations'> = { and: [{ id: { equals: id } }, { state: { equals: 'pending' } }] }
    await changeWhere(req, 'registrations', where, { owes: 'confirm', stateAt: asked })
    mailsAreOwed(req.payload)
  }
  const live = rows.filter(({ state }) => isLive(state))
  return live.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0] ?? null
}
