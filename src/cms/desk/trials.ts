import type { PayloadRequest } from 'payload'
import { refusal } from '../../i18n/errors/refusal'
import { whoOf } from '../registrations/organiser'

/** So many mails to themselves may an account have sent in so many milliseconds, whatever of: the address of an account is what somebody typed. */
const [MOST_TRIES, TRIES_MS] = [5, 600_000]
const tries = new Map<string, number[]>()

/** Counts a mail to oneself, by the steady clock. @throws Refusal MAIL_TRIES */
export const countTry = (req: PayloadRequest): void => {
  const now = performance.now()
  for (const [who, times] of tries) if (times.every((at) => now - at >= TRIES_MS)) tries.delete(who)
  const who = whoOf(req)
  const lately = (tries.get(who) ?? []).filter((at) => now - at < TRIES_MS)
  if (lately.length >= MOST_TRIES) throw refusal('MAIL_TRIES', undefined, { language: req.i18n.language })
  tries.set(who, [...lately, now])
}
