import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { settingsOf } from '../../domain/desk'
import { fits, heldActs, isLive, type Facts, type MailKind } from '../../domain/registration'
import { attendedOf, markOf } from '../../domain/roll'
import { isRow } from '../../domain/row'
import { seatOutOfTurn } from '../../domain/seats'
import { serve, type Texts } from '../../domain/texts'
import { changeWhere, isTaken } from '../../database/atomic'
import { findMain, findMainById, isId, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { refusal } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { words as formWords } from '../../i18n/words/registrationForm'
import { timeNow } from '../../database/answering'
import { organisers } from '../access/rules'
import { accountName } from '../accounts/accountName'
import { act, audit, stateOf, unchanged, workshopOf } from './acts'
import { mailsAbout } from './deleteRows'
import { deskOf } from './desk'
import { erase } from './erase'
import { questionsOf } from './form'
import { isQuiet, unclaimed } from './keys'
import { placeOf } from './links'
import { isoOf } from './mailFacts'
import { ASKED_EVERY_MS, findOutbox, post } from './outbox'
import { readQueue, type Registration } from './queue'
import { writeToQuiet } from './quiet'
import { factsOfDesk, settle } from './settle'
import { heldAmong, heldBy, heldNotes, restored, takeBackUntil, wasIn, type Note } from './takeBack'
import { mailsAreOwed } from './wake'

/** What organisers see of registrations and do with them: by acts alone. */

const language = (req: PayloadRequest) => ({ language: req.i18n.language })

/** Whose act it is, in the audit. */
export const whoOf = ({ user }: PayloadRequest): string => user?.id ?? 'system'

/** A POST for organisers: addresses stand in no query, which proxies log. It refuses all others: FORBIDDEN. */
export const organisersEndpoint = <T>(
  path: string,
  wish: z.ZodType<T>,
  handler: (req: PayloadRequest, wanted: T) => Promise<object>,
): Endpoint => ({
  method: 'post',
  path,
  handler: async (req) => {
    if (!organisers({ req })) throw refusal('FORBIDDEN', undefined, language(req))
    await addDataAndFileToRequest(req)
    const wanted = wish.safeParse(req.data ?? {})
    if (!wanted.success) throw refusal('ACTION_INVALID', undefined, language(req))
    return Response.json(await handler(req, wanted.data), { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** The same for the registration that `:id` names. It refuses what is not there: DOCUMENT_NOT_FOUND. */
export const ofOne = <T>(
  path: string,
  wish: z.ZodType<T>,
  handler: (req: PayloadRequest, row: Registration, wanted: T) => Promise<object>,
): Endpoint =>
  organisersEndpoint(`/:id${path}`, wish, async (req, wanted) => {
    const id = String(req.routeParams?.id)
    const row = isId(req, id) ? await findMainById(req, 'registrations', id) : null
    if (!row) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
    return handler(req, row, wanted)
  })

const nothing = z.strictObject({})

/** What the list shows of a registration. */
type Showable = Pick<
  Registration,
  | 'attended'
  | 'attendedAt'
  | 'bounced'
  | 'cause'
  | 'createdAt'
  | 'email'
  | 'id'
  | 'interpretation'
  | 'language'
  | 'linkVersion'
  | 'name'
  | 'offerUntil'
  | 'organisation'
  | 'rank'
  | 'seat'
  | 'state'
  | 'stateAt'
>

/** A registration as the list shows it. */
export const shown = (registration: Showable, held: readonly Note[]) => {
  const { email, id, name, ...row } = registration
  const note = heldBy(registration, held)
  return {
    id,
    name: name ?? '',
    email: email ?? '',
    organisation: row.organisation ?? null,
    language: row.language ?? null,
    interpretation: row.interpretation ?? null,
    state: row.state ?? 'pending',
    cause: row.cause ?? null,
    rank: row.rank ?? null,
    seat: row.seat ?? null,
    offerUntil: row.offerUntil ?? null,
    attended: attendedOf(row),
    attendedAt: row.attendedAt ?? null,
    createdAt: row.createdAt,
    hasBounced: row.bounced === true,
    takeBackUntil: note && takeBackUntil(note),
    // What an act says that it saw.
    mark: markOf(row),
  }
}

/** The same of one, with what of it can be taken back. */
export const listed = async (req: PayloadRequest, registration: Registration) =>
  shown(registration, await heldNotes(req, { registration: registration.id }, timeNow()))

const actWish = z.strictObject({
  act: z.enum(['confirm', ...heldActs, 'takeBack']),
  /** The mark of the registration as whoever acts saw it. */
  seen: z.string().max(60).optional(),
  /** Of a seat out of turn: whether whoever gives it knows that it is one over the capacity. */
  isExtra: z.boolean().optional(),
})

/** Does an act of the desk. @returns the registration after it */
const actOfDesk = async (
  req: PayloadRequest,
  id: string,
  { act: name, isExtra, seen }: z.infer<typeof actWish>,
): Promise<Registration | null> => {
  const before = await findMainById(req, 'registrations', id)
  if (!before) return null
  const workshop = workshopOf(before)
  const more = async (now: Date): Promise<Partial<Registration>> => {
    if (name === 'confirm') return { attempt: unclaimed(), provenAt: now.toISOString() }
    if (name !== 'seatOutOfTurn') return {}
    const { capacity } = settingsOf(await deskOf(req, workshop))
    const seat = seatOutOfTurn(await readQueue(req, workshop, capacity), capacity)
    // Nobody goes over the capacity unknowingly: somebody else may have given the last seat.
    if (isExtra === false && seat !== null && seat > (capacity ?? seat))
      throw refusal('SEATS_CHANGED', undefined, language(req))
    return seat === null ? {} : { seat, seatKey: `${workshop}:${seat}` }
  }
  /** As a whole, by the time that it is once it may write: until then it may have waited for others. */
  const once = async (): Promise<boolean> => {
    const now = timeNow()
    const desk = await deskOf(req, workshop)
    const extra = await more(now)
    let note: Note | null = null
    const factsOf = async (row: Registration): Promise<Facts> => {
      if (seen !== undefined && markOf(row) !== seen) throw refusal('ACT_NOT_NOW', undefined, language(req))
      note = name === 'takeBack' ? heldBy(row, await heldNotes(req, { registration: id }, timeNow())) : null
      return { ...factsOfDesk(desk, now.toISOString()), was: note && wasIn(note) }
    }
    const sequence = desk?.sequence ?? 0
    const done = await act(req, id, name, factsOf, now, (row, decision) => {
      if (decision.to === row.state) return {}
      return note ? restored(row, decision, { note, now, sequence }) : extra
    })
    if (!done) return false
    const { decision, row } = done
    const from = stateOf(row)
    if (decision.to === from || decision.to === 'deleted') return true
    const { owes = null, rank = null, stateAt = null, toldAt = null } = row
    const facts = { from, to: decision.to, rank, seat: extra.seat ?? row.seat ?? null }
    const isHeld = heldActs.some((one) => one === name)
    await audit(
      req,
      {
        act: name,
        who: whoOf(req),
        registration: id,
        workshop,
        ...facts,
        ...(isHeld ? { before: { owes, sequence, stateAt, toldAt } } : {}),
      },
      now,
    )
    return true
  }
  for (let tries = 0; ; tries++) {
    try {
      const isThere = await inTransaction(req, once)
      if (!isThere) return null
      break
    } catch (error) {
      if (!isTaken(error)) throw error
      // Whoever becomes live again claims their mailbox.
      if (name !== 'seatOutOfTurn') throw refusal('REGISTERED_ALREADY', undefined, language(req))
      // Somebody else took that seat first: another one is looked for.
      if (tries > 20) throw error
    }
  }
  await settle(req.payload, workshop, timeNow)
  return findMainById(req, 'registrations', id)
}

/**
 * `POST /api/registrations/:id/act`: what organisers do with one registration. `confirm` takes the mailbox for proven; `seatOutOfTurn` gives a seat
 * before others, over the capacity where none is free; `moveToWaiting` sends to the end of the queue; `cancelByUs` cancels. `takeBack` undoes one of
 * these three while its mail waits: for two minutes, and while nothing has come of it. Where `seen` is sent, nothing is done to a registration that is
 * another by now: ACT_NOT_NOW. Where `isExtra` is sent as false, no seat is given over the capacity: SEATS_CHANGED.
 */
export const actOnRegistration = ofOne('/act', actWish, async (req, { id }, wanted) => {
  const row = await actOfDesk(req, id, wanted)
  if (!row) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  return { registration: await listed(req, row) }
})

/**
 * `POST /api/registrations/:id/link`: writes to the mailbox once more, which the mailer does within its caps: the request to confirm, or the links of all
 * that the mailbox is registered for. Whoever came by a list and is not written to yet is told who registered them. It refuses what is over: ACT_NOT_NOW.
 */
export const sendLink = ofOne('/link', nothing, async (req, row) => {
  const now = timeNow()
  const { id, state } = row
  const workshop = workshopOf(row)
  const kind: MailKind = state === 'pending' ? 'confirm' : 'links'
  if (!fits(kind, stateOf(row))) throw refusal('ACT_NOT_NOW', undefined, language(req))
  if (kind === 'links' && isQuiet(row)) {
    // Of two who press at once, one does it.
    await inTransaction(req, () => writeToQuiet(req, row, whoOf(req)))
    mailsAreOwed(req.payload)
    return { kind: 'added' }
  }
  // A second press is no second mail.
  const about = String(Math.floor(now.getTime() / ASKED_EVERY_MS))
  if (kind === 'links') await post(req, { about, kind, registration: id, workshop })
  else await changeWhere(req, 'registrations', unchanged(row), { owes: kind, stateAt: now.toISOString() })
  await audit(req, { act: 'sendLink', who: whoOf(req), registration: id, workshop }, now)
  mailsAreOwed(req.payload)
  return { kind }
})

/** `POST /api/registrations/:id/erase`: erases a registration for good, as who registered may themselves. Of one that is erased it says so again. */
export const eraseRegistration = organisersEndpoint('/:id/erase', nothing, async (req) => {
  const receipt = await erase(req.payload, { registration: String(req.routeParams?.id) }, whoOf(req), timeNow)
  if (!receipt) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  return { receipt }
})

/** `POST /api/registrations/:id/needs`: what somebody needs to take part, which may say something of their health: who reads it is noted. */
export const readNeeds = ofOne('/needs', nothing, async (req, row) => {
  await audit(req, { act: 'readNeeds', who: whoOf(req), registration: row.id, workshop: workshopOf(row) }, timeNow())
  return { needs: row.needs ?? null }
})

/** `POST /api/registrations/:id/details`: answers by what was asked, the mails that were owed, and what was done; that there are needs, and not which. */
export const readDetails = ofOne('/details', nothing, async (req, row) => {
  const of = { registration: { equals: row.id } }
  const workshop = await findMainById(req, 'workshops', workshopOf(row))
  const mails = await findOutbox(req, mailsAbout([row.id]))
  const acts = await findMain(req, 'audit', of)
  const names = new Map<string, string | null>()
  for (const { who } of acts) if (who && !names.has(who)) names.set(who, await accountName(req, who))
  return {
    registration: { ...shown(row, heldAmong(acts, timeNow())), place: await placeOf(req, row) },
    answers: answersOf(req, row, workshop),
    hasNeeds: Boolean(row.needs),
    hasBounced: row.bounced === true,
    hasNoMessages: row.noMessages === true,
    isQuiet: isQuiet(row) && isLive(row.state),
    mails: mails
      .map(({ createdAt, handedAt, kind, lastCode, notBefore, seenTo, sentAt, state }) => ({
        kind,
        state,
        at: isoOf(sentAt ?? handedAt ?? (state === 'due' ? notBefore : null) ?? createdAt),
        code: lastCode ?? null,
        seenTo: seenTo ?? null,
      }))
      .toSorted((a, b) => a.at.localeCompare(b.at)),
    acts: acts
      .map(({ act: name, at, facts, who }) => ({
        act: name ?? '',
        at: isoOf(at),
        by: who === 'self' || who === 'system' ? who : 'account',
        name: names.get(who ?? '') ?? doorIn(facts),
      }))
      .toSorted((a, b) => a.at.localeCompare(b.at)),
  }
})

/** How the door is called that did something, of what a door did. */
const doorIn = (facts: unknown): string | null => (isRow(facts) && typeof facts.door === 'string' ? facts.door : null)

/** A text in the reader’s language, or in another. */
export const spokenIn =
  (req: PayloadRequest) =>
  (texts: Texts | null | undefined, otherwise: string): string =>
    serve(texts, [req.i18n.language, ...localesOf(req)])?.text ?? otherwise

/** What was answered, each by what it answers, in the reader’s language; also to what is asked no more. */
const answersOf = (
  req: PayloadRequest,
  { answers }: Registration,
  workshop: Stored<'workshops'> | null,
): { label: string; answer: string }[] => {
  const reader = req.i18n.language
  const spoken = spokenIn(req)
  const questions = workshop ? questionsOf(workshop) : []
  const order = (key: string): number => questions.findIndex((one) => one.key === key) + 1 || Infinity
  return Object.entries(isRow(answers) ? answers : {})
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([key, given]) => {
      const question = questions.find((one) => one.key === key)
      const said = [given].flat().map((value) => {
        const option = question?.options.find((one) => one.value === value)
        if (option) return spoken(option.label, option.value)
        const isYesNo = question?.kind === 'yesNo' && (value === 'yes' || value === 'no')
        return isYesNo ? say(formWords[value], reader) : String(value)
      })
      return { label: spoken(question?.label, key), answer: said.join(', ') }
    })
}
