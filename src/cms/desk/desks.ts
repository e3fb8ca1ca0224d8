import type { Endpoint, PayloadRequest } from 'payload'
import { settingsOf } from '../../domain/desk'
import { isPublic } from '../../domain/publication'
import { seatedStates } from '../../domain/registration'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import { registrationNow } from '../../domain/registrationForm'
import { isRunningOut, type Hand } from '../../domain/roll'
import { isRow } from '../../domain/row'
import { asInstant } from '../../domain/time'
import { timeState } from '../../domain/timeState'
import { findMain, type Conditions, type Stored } from '../../database/documents'
import { timeNow } from '../../database/answering'
import { refusal } from '../../i18n/errors/refusal'
import { organisers } from '../access/rules'
import { desksOf, type Desk } from '../registrations/desk'
import { spokenIn } from '../registrations/organiser'
import { mailTroubles } from './trouble'
import { areWishesDue, ruleOf } from './wishes'

const needed = {
  _status: true,
  deletedAt: true,
  endsAtUtc: true,
  eventStatus: true,
  interpretation: true,
  number: true,
  registration: true,
  slug: true,
  startsAt: true,
  startsAtUtc: true,
  timeZone: true,
  title: true,
} as const

type Workshop = Pick<Stored<'workshops'>, 'id' | keyof typeof needed>

const timed = ({ endsAtUtc, startsAtUtc }: Workshop) => ({
  endsAtUtc: asInstant(endsAtUtc),
  startsAtUtc: asInstant(startsAtUtc),
})

const countIn = (counts: unknown, name: string): number => {
  const value = isRow(counts) ? counts[name] : 0
  return typeof value === 'number' ? value : 0
}

/** Registrations that may need a hand: whose mailbox refused a mail, whose offer may run out, and who wishes interpretation that is not sure yet. */
const inNeed = (ids: readonly string[]): Conditions<'registrations'> => ({
  and: [
    { workshop: { in: [...ids] } },
    {
      or: [
        { and: [{ bounced: { equals: true } }, { state: { in: ['pending', 'waiting', ...seatedStates] } }] },
        { state: { equals: 'offered' } },
        { and: [{ interpretation: { exists: true } }, { state: { in: ['waiting', ...seatedStates] } }] },
      ],
    },
  ],
})

/** How many need which hand, by workshops: two questions, however many workshops there are. */
const handsAt = async (
  req: PayloadRequest,
  coming: readonly Workshop[],
  desks: ReadonlyMap<string, Desk>,
  now: Date,
): Promise<Map<string, Partial<Record<Hand, number>>>> => {
  const found = new Map<string, Partial<Record<Hand, number>>>(coming.map(({ id }) => [id, {}]))
  const count = (workshop: string | null | undefined, hand: Hand): void => {
    const own = found.get(workshop ?? '')
    if (own) own[hand] = (own[hand] ?? 0) + 1
  }
  /** By workshop and language, of those who have a seat. */
  const wishes = new Map<string, number>()
  const isOpenWish = new Map(coming.map(({ id, interpretation }) => [id, interpretation?.status === 'possible']))
  if (coming.length) {
    const rows = await findMain(req, 'registrations', inNeed(coming.map(({ id }) => id)), 0, {
      bounced: true,
      interpretation: true,
      offerUntil: true,
      state: true,
      workshop: true,
    })
    for (const { bounced, interpretation, offerUntil, state, workshop } of rows) {
      if (bounced) count(workshop, 'bounced')
      if (isRunningOut({ offerUntil: offerUntil ?? null, state: state ?? null }, now.getTime()))
        count(workshop, 'offers')
      if (!interpretation || !isOpenWish.get(workshop ?? '')) continue
      count(workshop, 'interpretation')
      if (state !== 'confirmed') continue
      const key = `${workshop} ${interpretation}`
      wishes.set(key, (wishes.get(key) ?? 0) + 1)
    }
    for (const [workshop, hands] of found) {
      const most = Math.max(0, ...[...wishes].flatMap(([key, n]) => (key.startsWith(`${workshop} `) ? n : [])))
      if (!areWishesDue(ruleOf(desks.get(workshop)), most, now.toISOString())) delete hands.interpretation
    }
  }
  const troubled = new Set<string>()
  for (const { hand, registration, workshop } of await mailTroubles(req, now)) {
    // Of several mails to one person, that person is one.
    const key = `${registration} ${hand}`
    if (!troubled.has(key)) count(workshop, hand)
    troubled.add(key)
  }
  return found
}

/** The workshops that take registrations here: the next first, then those that are past, the last first. */
export const desksAtAGlance = async (req: PayloadRequest, now: Date): Promise<DeskAtAGlance[]> => {
  const { docs } = await req.payload.db.find<Workshop>({
    collection: 'workshops',
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    select: needed,
    where: { 'registration.mode': { equals: 'internal' } },
  })
  const workshops = docs.filter(({ deletedAt }) => !deletedAt)
  const spoken = spokenIn(req)
  const isPast = (workshop: Workshop): boolean => timeState(timed(workshop), now.toISOString()) === 'past'
  const desks = await desksOf(
    req,
    workshops.map(({ id }) => id),
  )
  const needs = await handsAt(
    req,
    workshops.filter((one) => !isPast(one)),
    desks,
    now,
  )
  const startOf = new Map(workshops.map((one) => [one.id, Date.parse(one.startsAtUtc ?? '') || Infinity]))
  const seen = workshops.map((workshop): DeskAtAGlance => {
    const { id, number, slug, startsAt, title } = workshop
    const desk = desks.get(id) ?? null
    const { state } = registrationNow(workshop, desk, {
      isPublished: isPublic(workshop),
      now: now.toISOString(),
      rule: 'none',
    })
    return {
      id,
      number: number ?? null,
      title: spoken(title, slug ?? ''),
      startsAt: startsAt ?? null,
      isPast: isPast(workshop),
      state,
      capacity: settingsOf(desk).capacity,
      taken: countIn(desk?.counts, 'confirmed') + countIn(desk?.counts, 'offered'),
      waiting: countIn(desk?.counts, 'waiting'),
      offered: countIn(desk?.counts, 'offered'),
      hands: needs.get(id) ?? {},
    }
  })
  const at = ({ id }: DeskAtAGlance): number => startOf.get(id) ?? Infinity
  const [past, coming] = [seen.filter((one) => one.isPast), seen.filter((one) => !one.isPast)]
  return [...coming.toSorted((a, b) => at(a) - at(b)), ...past.toSorted((a, b) => at(b) - at(a))]
}

/** `GET /api/registrations/desks`: for organisers, the desks of all workshops that take registrations here, as their list shows them. */
export const listDesks: Endpoint = {
  method: 'get',
  path: '/desks',
  handler: async (req) => {
    if (!organisers({ req })) throw refusal('FORBIDDEN', undefined, { language: req.i18n.language })
    const desks = await desksAtAGlance(req, timeNow())
    return Response.json({ desks }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
