import { timeNow } from '../../../database/answering'
import { findMain, type Conditions, type In, type Stored } from '../../../database/documents'
import { settingsOf } from '../../../domain/desk'
import {
  handStates,
  HELD_UP_MS,
  mailChips,
  needsHand,
  reasonOf,
  RESTORED_CODE,
  statesOf,
  type MailChip,
  type MailReason,
  type MailState,
} from '../../../domain/mailLog'
import { erasedFirst, mailPlan, type PlanStep } from '../../../domain/mailPlan'
import { mailKinds, type MailKind } from '../../../domain/registration'
import { asInstant } from '../../../domain/time'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { deskOf } from '../../registrations/desk'
import { isoOf } from '../../registrations/mailFacts'
import { keptFor } from '../../registrations/kept'
import { countStates } from '../../registrations/queue'
import { seriesZone } from '../../registrations/settle'
import { ownAbout } from '../../registrations/told'

/** The mails of a workshop: no counts for a mailbox, nor notes that all have theirs. */
export const mailsOf = (workshop: string): Conditions<'outbox'> => ({
  and: [{ workshop: { equals: workshop } }, { kind: { in: [...mailKinds] } }],
})

/** What needs a hand: nobody has seen to it. */
export const unseen: Conditions<'outbox'> = {
  and: [{ state: { in: [...handStates] } }, { seenTo: { exists: false } }],
}

/** What waited in a backup that was restored, while nobody has said whether it goes. */
export const heldSinceRestore: Conditions<'outbox'> = {
  and: [{ state: { equals: 'unsure' } }, { seenTo: { exists: false } }, { lastCode: { equals: RESTORED_CODE } }],
}

const counted = {
  about: true,
  createdAt: true,
  kind: true,
  lastCode: true,
  notBefore: true,
  seenTo: true,
  state: true,
} as const

type Counted = Pick<Stored<'outbox'>, keyof typeof counted>

/** How many mails are in each state; what somebody has seen to no longer needs a hand. */
type Counts = Record<Exclude<MailChip, 'hand'>, number>

const countsOf = (rows: readonly Counted[]): Counts => {
  const of = (chip: MailChip): number =>
    rows.filter(({ state }) => statesOf(chip).some((one: MailState) => one === state)).length
  return {
    due: of('due'),
    sent: of('sent'),
    unsure: of('unsure'),
    failed: of('failed'),
    bounced: of('bounced'),
    dropped: of('dropped'),
  }
}

/** How many mails of a workshop each chip shows: counted by the database, however many there are. */
export const countChips = async (req: In, workshop: string): Promise<Record<MailChip, number>> => {
  const counts: [MailChip, number][] = []
  for (const chip of mailChips) {
    const narrowed = chip === 'hand' ? unseen : { state: { in: [...statesOf(chip)] } }
    const where = { and: [mailsOf(workshop), narrowed] }
    counts.push([chip, (await req.payload.db.count({ collection: 'outbox', req, where: { ...where } })).totalDocs])
  }
  const of = new Map(counts)
  return {
    hand: of.get('hand') ?? 0,
    due: of.get('due') ?? 0,
    sent: of.get('sent') ?? 0,
    unsure: of.get('unsure') ?? 0,
    failed: of.get('failed') ?? 0,
    bounced: of.get('bounced') ?? 0,
    dropped: of.get('dropped') ?? 0,
  }
}

const countedMails = (req: In, workshop: string): Promise<Counted[]> =>
  findMain(req, 'outbox', mailsOf(workshop), 0, counted)

/** Mails that might leave and do not. */
interface HeldUp {
  count: number
  /** Since when the first of them might (ISO 8601, UTC). */
  since: string
  /** Why, as the last that was tried says it; null where none was: they wait for their turn. */
  reason: MailReason | null
}

const heldUpOf = async (req: In, rows: readonly Counted[], now: Date): Promise<HeldUp | null> => {
  const at = now.getTime()
  const since = rows
    .filter(({ state }) => state === 'due')
    .map(({ createdAt, notBefore }) => isoOf(notBefore ?? createdAt))
    .filter((mayLeave) => Date.parse(mayLeave) < at - HELD_UP_MS)
    .toSorted()
  if (!since[0]) return null
  // It is one mail server for all workshops, and asked with whichever mail is the most urgent.
  const tried = await findMain(
    req,
    'outbox',
    {
      and: [
        { state: { equals: 'due' } },
        { lastCode: { exists: true } },
        { or: [{ notBefore: { exists: false } }, { notBefore: { less_than_equal: now.toISOString() } }] },
      ],
    },
    1,
    { lastCode: true },
  )
  return { count: since.length, since: since[0], reason: reasonOf(tried[0]?.lastCode) }
}

/** Messages that organisers wrote by hand, one by one as their mails say: each is a step of its own, when its first mail was made. */
const handWritten = (rows: readonly Counted[]): { at: string; about: string; counts: Counts }[] => {
  const abouts = [...new Set(rows.filter(({ kind }) => kind === 'message').map(ownAbout))]
  return abouts
    .map((about) => {
      const own = rows.filter((row) => row.kind === 'message' && ownAbout(row) === about)
      const [at = ''] = own.map(({ createdAt }) => isoOf(createdAt)).toSorted()
      return { about, at, counts: countsOf(own) }
    })
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

/** The mails of a kind; of reminders those of one of them. */
const mailsIn = (rows: readonly Counted[], kind: MailKind, about: string | undefined): Counted[] =>
  rows.filter((row) => row.kind === kind && (about === undefined || ownAbout(row) === about))

/** `GET /workshops/:id/desk/mails`: what goes when, how much of it has gone, what comes next, and what holds mails up. */
export const mailPlanOf = organisersWorkshopEndpoint('get', '/mails', async (req, workshop) => {
  const now = timeNow()
  const desk = await deskOf(req, workshop.id)
  const settings = settingsOf(desk)
  const kept = keptFor(desk, workshop)
  const startsAtUtc = asInstant(desk?.startsAtUtc ?? workshop.startsAtUtc)
  const endsAtUtc = asInstant(desk?.endsAtUtc ?? workshop.endsAtUtc)
  const rows = await countedMails(req, workshop.id)
  const counts = await countStates(req, workshop.id)
  const steps = mailPlan({ endsAtUtc, kept, settings, startsAtUtc }).map(({ kinds, off, ...step }: PlanStep) => ({
    ...step,
    kinds: kinds.map((kind) => ({
      kind,
      isOff: off.includes(kind),
      counts: countsOf(mailsIn(rows, kind, step.about)),
    })),
  }))
  const comes = steps.filter(
    ({ at, kinds }) => at && Date.parse(at) > now.getTime() && kinds.some(({ isOff }) => !isOff),
  )
  const [next] = comes.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  return Response.json(
    {
      now: now.toISOString(),
      timeZone: workshop.timeZone ?? (await seriesZone(req)),
      isOpen: desk?.isOpen === true,
      eventStatus: desk?.eventStatus ?? 'scheduled',
      seated: counts.confirmed,
      settings: { reminders: settings.reminders, thanks: settings.thanks },
      steps: steps.map((step) => ({ ...step, isNext: step === next })),
      written: handWritten(rows),
      erased: erasedFirst(kept),
      chips: {
        ...countsOf(rows),
        hand: rows.filter(({ seenTo, state }) => needsHand(state) && !seenTo).length,
      },
      heldUp: await heldUpOf(req, rows, now),
      restored: rows.filter(
        ({ lastCode, seenTo, state }) => state === 'unsure' && !seenTo && lastCode === RESTORED_CODE,
      ).length,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})
