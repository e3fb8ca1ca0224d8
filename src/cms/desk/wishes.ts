import { addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { timeNow } from '../../database/answering'
import { isTaken, make } from '../../database/atomic'
import { findMain, type Conditions, type In } from '../../database/documents'
import { isRow, textOf } from '../../domain/row'
import { asInstant, instantIn, isDate } from '../../domain/time'
import { Refusal } from '../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { deskOf, writeDesk, type Desk } from '../registrations/desk'
import { updateContent } from '../write/save'

/** When organisers are told of the wishes for interpretation into a language of a workshop. */
export interface WishRule {
  /** At so many wishes for one language. */
  number: number
  /** The day on which they are told at the latest, in the workshop’s zone; null where none is set. */
  by: string | null
  /** That day’s morning, an instant (ISO 8601, UTC). */
  byUtc: string | null
  /** When the rule was set: another rule tells of itself. */
  set: string
}

export const ruleOf = (desk: Pick<Desk, 'wishes'> | null | undefined): WishRule | null => {
  const rule = desk?.wishes
  if (!isRow(rule) || typeof rule.number !== 'number') return null
  return { number: rule.number, by: textOf(rule.by), byUtc: textOf(rule.byUtc), set: textOf(rule.set) ?? '' }
}

/** How many of those who have a seat want interpretation into each language, the most wanted first. */
export const wishesOf = async (req: In, workshop: string): Promise<{ language: string; count: number }[]> => {
  const where: Conditions<'registrations'> = {
    and: [{ workshop: { equals: workshop } }, { state: { equals: 'confirmed' } }, { interpretation: { exists: true } }],
  }
  const rows = await findMain(req, 'registrations', where, 0, { interpretation: true })
  const counts = new Map<string, number>()
  for (const { interpretation } of rows)
    if (interpretation) counts.set(interpretation, (counts.get(interpretation) ?? 0) + 1)
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .toSorted((a, b) => b.count - a.count || a.language.localeCompare(b.language))
}

/**
 * Whether wishes for interpretation are for organisers to see to: once as many want one language as they said, or the day has come that they set. Where
 * they set no rule, each wish is.
 * @param most how many of those who have a seat want the language that most of them want
 * @param now an instant (ISO 8601, UTC)
 */
export const areWishesDue = (rule: WishRule | null, most: number, now: string): boolean =>
  !rule || most >= rule.number || (rule.byUtc !== null && rule.byUtc <= now)

/** What the row of the outbox is called that says that organisers are to be told. `handedAt` is when a row was made for each of them. */
export const WISHES_ROW = 'wishes'

/** What the row is called that says that one of them is. `handedAt` is when it was last tried, `sentAt` when the mail server took it. */
export const WISHES_MAIL = 'wishesMail'

/** Which row says that organisers are told by a rule. */
export const keyOf = (workshop: string, { set }: WishRule): string => `${WISHES_ROW}:${workshop}:${set}`

/** When organisers were told by the rule of a desk; null where they were not. */
export const toldAt = async (req: In, { workshop, ...desk }: Desk): Promise<string | null> => {
  const rule = ruleOf(desk)
  if (!rule) return null
  const [row] = await findMain(req, 'outbox', { key: { equals: keyOf(workshop ?? '', rule) } }, 1)
  return row ? asInstant(row.handedAt ?? row.createdAt) : null
}

/**
 * Notes that organisers are to be told, where so many want interpretation or the day has come: once for each rule, whoever notes it, and however often
 * their number falls and rises again. While a seat is given it is a part of that.
 */
export const noteWishes = async (req: In, { startsAtUtc, workshop, ...desk }: Desk, now: Date): Promise<void> => {
  const rule = ruleOf(desk)
  const at = now.toISOString()
  const start = asInstant(startsAtUtc)
  if (!rule || !workshop || (start && start <= at)) return
  const key = keyOf(workshop, rule)
  if ((await findMain(req, 'outbox', { key: { equals: key } }, 1, { key: true })).length) return
  const isLate = rule.byUtc !== null && rule.byUtc <= at
  if (!isLate && !(await wishesOf(req, workshop)).some(({ count }) => count >= rule.number)) return
  const about = isLate ? 'late' : 'reached'
  // Nothing that the mailer sends: it has no registration.
  const row = { key, workshop, kind: WISHES_ROW, about, priority: 1, state: 'sent', attempts: 0 } as const
  await make(req, 'outbox', row).catch((error: unknown) => {
    if (!isTaken(error)) throw error
  })
}

const wish = z.strictObject({
  number: z.number().int().min(1).max(10_000).nullable(),
  by: z.string().refine(isDate).nullable().optional(),
})

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /workshops/:id/desk/wishes`: at how many wishes organisers are told, and when at the latest; at none, they are not. */
export const changeWishes = organisersWorkshopEndpoint('post', '/wishes', async (req, { id, timeZone }) => {
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data ?? {})
  const { language } = req.i18n
  if (!wanted.success) {
    const path = String(wanted.error.issues[0]?.path[0] ?? '')
    throw new Refusal([{ code: 'FIELD_INVALID', path }], { language, of: { collection: 'workshops' } })
  }
  const { by = null, number } = wanted.data
  const now = timeNow()
  const before = ruleOf(await deskOf(req, id))
  // The same, said again, tells nobody again.
  const set = before?.number === number && before.by === by ? before.set : now.toISOString()
  const rule: WishRule | null =
    number === null ? null : { number, by, byUtc: by && instantIn(`${by}T08:00`, timeZone ?? 'UTC'), set }
  await writeDesk(req, id, { wishes: rule && { ...rule } })
  const desk = await deskOf(req, id)
  if (desk) await noteWishes(req, desk, now)
  return Response.json({ rule, wishes: await wishesOf(req, id) }, noStore)
})

/** `POST /workshops/:id/desk/provide`: writes into the workshop’s draft that interpretation is provided; it is published by hand. */
export const provideInterpretation = organisersWorkshopEndpoint(
  'post',
  '/provide',
  async (req, { id, interpretation }) => {
    const provided = { ...interpretation, status: 'provided' } as const
    if (interpretation?.status !== 'provided')
      await updateContent(req, 'workshops', id, { interpretation: provided }, { draft: true, overrideAccess: false })
    return Response.json({ interpretation: provided }, noStore)
  },
)
