import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, findMainById, type Conditions, type In, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { serve } from '../../domain/texts'
import type { Localized } from '../../i18n/locales'
import { handOverFailure } from '../../mail/handOver'
import { idAt } from '../../mail/headers'
import { wishesNotice } from '../../mail/wishesNotice'
import { deskOf } from '../registrations/desk'
import { mailId } from '../registrations/keys'
import { keyOf, noteWishes, ruleOf, WISHES_MAIL, WISHES_ROW, wishesOf } from './wishes'

/** What a workshop is called in each language. */
const titlesOf = async (req: In, id: string): Promise<Localized> => {
  const doc = await findMainById(req, 'workshops', id, { number: true, title: true })
  const titleIn = (locale: string): string =>
    [doc?.number, serve(doc?.title, [locale, ...localesOf(req)])?.text ?? id].filter(Boolean).join(' – ')
  return { fr: titleIn('fr'), en: titleIn('en') }
}

/** Who is told. */
const roles = ['organiser', 'admin'] as const
const tells = (role: unknown): boolean => roles.some((one) => one === role)

/** Makes a row that may be there already. */
const makeOnce = (req: PayloadRequest, row: Partial<Stored<'outbox'>>): Promise<unknown> =>
  make(req, 'outbox', row).catch((error: unknown) => {
    if (!isTaken(error)) throw error
  })

const between = (prefix: string): Conditions<'outbox'> => ({
  // By their keys, which have an index.
  and: [{ key: { greater_than: `${prefix}:` } }, { key: { less_than: `${prefix};` } }],
})

/** Makes a row for each account that is to be told of what is noted, and notes that it did: both or neither. Nobody is told by a rule that stands no more. */
const postNoted = async (req: PayloadRequest, now: Date): Promise<void> => {
  const noted = await findMain(req, 'outbox', { and: [between(WISHES_ROW), { handedAt: { exists: false } }] })
  for (const { about, id, key, workshop } of noted) {
    const rule = workshop ? ruleOf(await deskOf(req, workshop)) : null
    const isStanding = workshop && rule && key === keyOf(workshop, rule)
    const organisers = isStanding ? await findMain(req, 'users', { role: { in: [...roles] } }, 0, { email: true }) : []
    // Where there is nobody to tell yet, it waits.
    if (isStanding && !organisers.length) continue
    const mine: Conditions<'outbox'> = { and: [{ id: { equals: id } }, { handedAt: { exists: false } }] }
    await inTransaction(req, async () => {
      for (const { id: account } of organisers)
        await makeOnce(req, {
          key: `${WISHES_MAIL}:${account}:${key}`,
          workshop,
          kind: WISHES_MAIL,
          about,
          priority: 1,
          state: 'sent',
          attempts: 0,
        })
      await changeWhere(req, 'outbox', mine, { handedAt: now.toISOString() })
    })
  }
}

/** After so long what was begun and not noted as done was cut off, in milliseconds: it goes again, under the same Message-ID. */
const CUT_OFF_MS = 300_000
/** How often the mail to one account is tried: for two days. */
const MOST_TRIES = 576

/** Sends the mails that have a row and were not taken yet. Of two servers that see one at once, one sends it. */
const sendPosted = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { payload } = req
  const before = new Date(now.getTime() - CUT_OFF_MS).toISOString()
  const waiting = await findMain(req, 'outbox', {
    and: [
      between(WISHES_MAIL),
      { sentAt: { exists: false } },
      { attempts: { less_than: MOST_TRIES } },
      { or: [{ handedAt: { exists: false } }, { handedAt: { less_than_equal: before } }] },
    ],
  })
  for (const { about, attempts, id, key, workshop } of waiting) {
    const tries = attempts ?? 0
    const mine: Conditions<'outbox'> = { and: [{ id: { equals: id } }, { attempts: { equals: tries } }] }
    if (!(await changeWhere(req, 'outbox', mine, { attempts: tries + 1, handedAt: now.toISOString() }))) continue
    const account = await findMainById(req, 'users', key?.split(':')[1] ?? '', { email: true, role: true })
    // No organiser any more.
    if (!workshop || !account?.email || !tells(account.role)) {
      await changeWhere(req, 'outbox', { id: { equals: id } }, { state: 'dropped', sentAt: now.toISOString() })
      continue
    }
    const mail = wishesNotice({
      title: await titlesOf(req, workshop),
      wishes: await wishesOf(req, workshop),
      url: `${payload.config.custom.origin}${payload.config.routes.admin}/desks/${workshop}/report`,
      isLate: about === 'late',
    })
    const messageId = `<${idAt(mailId(payload, key ?? ''), new URL(String(payload.config.custom.origin)).hostname)}>`
    try {
      await payload.sendEmail({ to: account.email, messageId, ...mail })
    } catch (error) {
      payload.logger.error(
        { code: handOverFailure(error).code },
        'An organiser could not be told of wishes for interpretation.',
      )
      continue
    }
    await changeWhere(req, 'outbox', { id: { equals: id } }, { sentAt: now.toISOString() })
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
  await postNoted(req, now)
  await sendPosted(req, now)
}
