import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { timeNow } from '../../../database/answering'
import { changeWhere, isTaken, make } from '../../../database/atomic'
import { findMain, findMainById, isId, type Conditions, type Order } from '../../../database/documents'
import { inTransaction } from '../../../database/transaction'
import { handStates, mailChips, needsHand, reasonOf, seenToAs, statesOf, type SeenTo } from '../../../domain/mailLog'
import { mailingOf } from '../../../domain/outbox'
import { fits, mailKinds, type MailKind } from '../../../domain/registration'
import { fold } from '../../../domain/texts'
import { refusal } from '../../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { audit, stateOf } from '../../registrations/acts'
import { isoOf } from '../../registrations/mailFacts'
import { startOfferUntold } from '../../registrations/offerTime'
import { whoOf } from '../../registrations/organiser'
import { isOfBefore, type OutboxRow } from '../../registrations/outbox'
import type { Registration } from '../../registrations/queue'
import { ownAbout } from '../../registrations/told'
import { mailsAreOwed } from '../../registrations/wake'
import { countChips, heldSinceRestore, mailsOf, unseen } from './plan'

/** The mails of a workshop by person, and what organisers do with those that may not have arrived. */

/** How many stand on a page, and most of those that need a hand, which stand before them. */
const [PAGE, MOST_AT_HAND] = [50, 200]

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const listWish = z.strictObject({
  chip: z.enum(mailChips).nullable().optional(),
  text: z.string().max(200).optional(),
  page: z.number().int().min(1).max(10_000).optional(),
})

const kindOf = ({ kind }: OutboxRow): MailKind | null => mailKinds.find((known) => known === kind) ?? null

/** Whether a mail still says what is so of its registration: what does not is not sent once more. */
const saysWhatIs = (row: OutboxRow, registration: Registration | undefined): boolean => {
  const kind = kindOf(row)
  return (
    kind !== null &&
    registration !== undefined &&
    fits(kind, stateOf(registration), registration.cause) &&
    !isOfBefore(kind, ownAbout(row), registration)
  )
}

/** A mail as the list shows it. */
const shown = (row: OutboxRow, registration: Registration | undefined, now: Date) => {
  const { createdAt, handedAt, id, kind, lastCode, notBefore, seenTo, sentAt, state } = row
  const waitsUntil = state === 'due' && notBefore && Date.parse(notBefore) > now.getTime() ? isoOf(notBefore) : null
  const isAtHand = needsHand(state) && !seenTo
  return {
    id,
    kind,
    state,
    registration: row.registration,
    name: registration?.name ?? '',
    email: registration?.email ?? '',
    at: isoOf(sentAt ?? handedAt ?? createdAt),
    /** Until when it is held, or waits to be tried again. */
    waitsUntil,
    code: lastCode ?? null,
    reason: reasonOf(lastCode),
    seenTo: seenTo ?? null,
    may: isAtHand ? [...(saysWhatIs(row, registration) ? ['again' as const] : []), 'left' as const] : [],
  }
}

const sortedBy = ['-updatedAt'] satisfies Order<'outbox'>[]

/** Those of a workshop whose name or address has some words; null where none are asked for. */
const peopleWith = async (
  req: PayloadRequest,
  workshop: string,
  text: string | undefined,
): Promise<string[] | null> => {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 5)
  if (!words.length) return null
  const all = await findMain(req, 'registrations', { workshop: { equals: workshop } }, 0, { email: true, name: true })
  return all.flatMap(({ email, id, name }) => {
    const said = fold([name, email].join(' '))
    return words.every((word) => said.includes(word)) ? [id] : []
  })
}

const page = async (req: PayloadRequest, where: Conditions<'outbox'>, limit: number, at: number) =>
  req.payload.db.find<OutboxRow>({
    collection: 'outbox',
    limit,
    page: at,
    pagination: true,
    req,
    sort: sortedBy,
    where: { ...where },
  })

/**
 * `POST /workshops/:id/desk/mails/log`: the mails of the workshop, those of one state or all, of people who are searched by name and address. What needs
 * a hand comes first, on the first page.
 */
export const mailLog = organisersWorkshopEndpoint('post', '/mails/log', async (req, workshop) => {
  await addDataAndFileToRequest(req)
  const wanted = listWish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language: req.i18n.language })
  const { chip = null, page: at = 1, text } = wanted.data
  const people = await peopleWith(req, workshop.id, text)
  const of: Conditions<'outbox'>[] = [mailsOf(workshop.id), ...(people ? [{ registration: { in: people } }] : [])]
  const chips = await countChips(req, workshop.id)
  if (people && !people.length) return Response.json({ chips, docs: [], totalDocs: 0, page: at, limit: PAGE }, noStore)
  const atHand: Conditions<'outbox'> = { and: [...of, unseen] }
  const rest: Conditions<'outbox'> = {
    and: [...of, { or: [{ state: { not_in: [...handStates] } }, { seenTo: { exists: true } }] }],
  }
  const narrowed: Conditions<'outbox'> =
    chip === 'hand' ? atHand : { and: [...of, { state: { in: [...statesOf(chip ?? 'sent')] } }] }
  const found = await page(req, chip ? narrowed : rest, PAGE, at)
  const first = !chip && at === 1 ? (await page(req, atHand, MOST_AT_HAND, 1)).docs : []
  const rows = [...first, ...found.docs]
  const ids = [...new Set(rows.flatMap(({ registration }) => registration ?? []))]
  const registrations = new Map(
    (ids.length ? await findMain(req, 'registrations', { id: { in: ids } }) : []).map((one) => [one.id, one]),
  )
  const now = timeNow()
  return Response.json(
    {
      chips,
      docs: rows.map((row) => shown(row, registrations.get(row.registration ?? ''), now)),
      totalDocs: found.totalDocs + (at === 1 ? first.length : 0),
      pages: Math.max(1, Math.ceil(found.totalDocs / PAGE)),
      page: at,
      limit: PAGE,
    },
    noStore,
  )
})

const actWish = z.union([
  z.strictObject({ act: z.enum(seenToAs), mail: z.string().max(60) }),
  /** All that failed, and that still say what is so. */
  z.strictObject({ act: z.literal('again'), all: z.literal('failed') }),
  /** All that waited in a backup which was restored: those that still say what is so go, or all are left. */
  z.strictObject({ act: z.enum(seenToAs), all: z.literal('restored') }),
])

/** In the audit. */
const audited: Record<SeenTo, string> = { again: 'mailAgain', left: 'mailLeft' }

/**
 * Sees to a mail that may not have arrived: has a row of its own made for it, which leaves as any other, or leaves it. The key of that row follows from the
 * one that it is for: of two who press at once, one makes it.
 * @returns whether it was done; not where somebody has seen to it meanwhile, or it says what is no more
 */
const seeTo = async (req: PayloadRequest, row: OutboxRow, act: SeenTo, now: Date): Promise<boolean> => {
  const { id, kind, registration, workshop } = row
  const person = registration ? await findMainById(req, 'registrations', registration) : null
  if (act === 'again' && !saysWhatIs(row, person ?? undefined)) return false
  const known = kindOf(row)
  if (!known) return false
  return inTransaction(req, async () => {
    const where: Conditions<'outbox'> = { and: [{ id: { equals: id } }, unseen] }
    if (!(await changeWhere(req, 'outbox', where, { seenTo: act }))) return false
    if (act === 'again') {
      try {
        await make(req, 'outbox', {
          key: `${row.key}+`,
          registration,
          workshop,
          kind,
          about: ownAbout(row),
          priority: mailingOf(known).priority,
          state: 'due',
          attempts: 0,
        })
      } catch (error) {
        // A kill left it between the two.
        if (!isTaken(error)) throw error
      }
      // The address is given another chance.
      if (person?.bounced) await changeWhere(req, 'registrations', { id: { equals: person.id } }, { bounced: false })
    }
    if (act === 'left' && known === 'offered' && person && saysWhatIs(row, person))
      await startOfferUntold(req, person, now)
    await audit(
      req,
      { act: audited[act], who: whoOf(req), registration: registration ?? '', workshop: workshop ?? '' },
      now,
    )
    return true
  })
}

/**
 * `POST /workshops/:id/desk/mails/act`: sends a mail once more that may not have arrived (`again`), or leaves it (`left`); or sends all once more that
 * failed, or that waited in a backup which was restored, or leaves these. It refuses MAIL_NOT_AGAIN: it says what is no more, or somebody has seen to it.
 */
export const actOnMail = organisersWorkshopEndpoint('post', '/mails/act', async (req, workshop) => {
  await addDataAndFileToRequest(req)
  const { language } = req.i18n
  const wanted = actWish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language })
  const now = timeNow()
  let done = 0
  if ('mail' in wanted.data) {
    const { act, mail } = wanted.data
    const [row] = isId(req, mail) ? await findRows(req, { and: [mailsOf(workshop.id), { id: { equals: mail } }] }) : []
    if (!row) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language })
    if (!(await seeTo(req, row, act, now))) throw refusal('MAIL_NOT_AGAIN', undefined, { language })
    done = 1
  } else {
    const { act, all } = wanted.data
    const which: Conditions<'outbox'> =
      all === 'restored' ? heldSinceRestore : { and: [unseen, { state: { equals: 'failed' } }] }
    for (const row of await findRows(req, { and: [mailsOf(workshop.id), which] }))
      if (await seeTo(req, row, act, now)) done++
  }
  mailsAreOwed(req.payload)
  return Response.json({ done }, noStore)
})

const findRows = async (req: PayloadRequest, where: Conditions<'outbox'>): Promise<OutboxRow[]> => {
  const { docs } = await req.payload.db.find<OutboxRow>({
    collection: 'outbox',
    limit: 0,
    pagination: false,
    req,
    where: { ...where },
  })
  return docs
}
