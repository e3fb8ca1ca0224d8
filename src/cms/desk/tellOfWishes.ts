import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere } from '../../database/atomic'
import { findMain, findMainById, type Conditions, type In } from '../../database/documents'
import { localesOf } from '../../database/request'
import { serve } from '../../domain/texts'
import type { Localized } from '../../i18n/locales'
import { wishesNotice } from '../../mail/wishesNotice'
import { deskOf } from '../registrations/desk'
import { keyOf, noteWishes, ruleOf, WISHES_ROW, wishesOf } from './wishes'

/** What a workshop is called in each language. */
const titlesOf = async (req: In, id: string): Promise<Localized> => {
  const doc = await findMainById(req, 'workshops', id, { number: true, title: true })
  const titleIn = (locale: string): string =>
    [doc?.number, serve(doc?.title, [locale, ...localesOf(req)])?.text ?? id].filter(Boolean).join(' – ')
  return { fr: titleIn('fr'), en: titleIn('en') }
}

/** Tells organisers of what is noted and not told, by a mail to each account. Where nobody could be told, the next call tries again. */
const tellNoted = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { payload } = req
  const noted = await findMain(req, 'outbox', {
    // By their keys, which have an index.
    and: [
      { key: { greater_than: `${WISHES_ROW}:` } },
      { key: { less_than: `${WISHES_ROW};` } },
      { handedAt: { exists: false } },
    ],
  })
  for (const { about, id, key, workshop } of noted) {
    // Of two servers that see it at once, one tells of it.
    const mine: Conditions<'outbox'> = { and: [{ id: { equals: id } }, { handedAt: { exists: false } }] }
    if (!workshop || !(await changeWhere(req, 'outbox', mine, { handedAt: now.toISOString() }))) continue
    const rule = ruleOf(await deskOf(req, workshop))
    // By a rule that stands no more nobody is told: whoever changes it ten times would write ten times to each.
    if (!rule || key !== keyOf(workshop, rule)) continue
    const wishes = await wishesOf(req, workshop)
    const organisers = await findMain(req, 'users', { role: { in: ['organiser', 'admin'] } }, 0, { email: true })
    const url = `${payload.config.custom.origin}${payload.config.routes.admin}/desks/${workshop}/report`
    const mail = wishesNotice({ title: await titlesOf(req, workshop), wishes, url, isLate: about === 'late' })
    const sent = await Promise.allSettled(
      organisers.map(({ email }) => payload.sendEmail({ to: email ?? '', ...mail })),
    )
    if (organisers.length && sent.every(({ status }) => status === 'rejected'))
      await changeWhere(req, 'outbox', { id: { equals: id } }, { handedAt: null })
  }
}

/** The chore of a minute: tells organisers of wishes for interpretation, where so many are reached or the day has come. */
export const tellOfWishes = async (payload: Payload, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const desks = await findMain(req, 'desks', {
    and: [
      { wishes: { exists: true } },
      { or: [{ startsAtUtc: { exists: false } }, { startsAtUtc: { greater_than: now.toISOString() } }] },
    ],
  })
  for (const desk of desks) await noteWishes(req, desk, now)
  await tellNoted(req, now)
}
