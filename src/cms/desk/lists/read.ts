import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { timeNow } from '../../../database/answering'
import { isTaken, make } from '../../../database/atomic'
import { findMain, findMainById } from '../../../database/documents'
import { localesOf } from '../../../database/request'
import { inTransaction } from '../../../database/transaction'
import { settingsOf } from '../../../domain/desk'
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS } from '../../../domain/lists/bytes'
import { readColumns, serverColumns, type Target } from '../../../domain/lists/columns'
import {
  askedByColumns,
  columnOf,
  isTakenIn,
  leftByState,
  readRow,
  ways,
  type RowOutcome,
  type RowReport,
  type Way,
} from '../../../domain/lists/rows'
import { judgeMailbox } from '../../../domain/mailbox'
import { isPublic } from '../../../domain/publication'
import { decide, type RegistrationState } from '../../../domain/registration'
import { judgeInput, type RegistrationInput } from '../../../domain/registrationInput'
import { isRow } from '../../../domain/row'
import { sentence } from '../../../i18n/errors'
import { refusal } from '../../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { audit, stateOf } from '../../registrations/acts'
import { deskOf } from '../../registrations/desk'
import { formOf, type Form } from '../../registrations/form'
import { attemptFor } from '../../registrations/intake'
import { isQuiet, mailboxKey, personKey, quietKey, unclaimed } from '../../registrations/keys'
import { whoOf } from '../../registrations/organiser'
import { countStates, type Registration } from '../../registrations/queue'
import { factsOfDesk, settle } from '../../registrations/settle'
import { storedInput } from '../../registrations/storedInput'
import { mailsAreOwed } from '../../registrations/wake'
import { namesOf } from './columns'

/** Most rows that are written in one go: whoever has more sends them in several, one after the other. */
export const MOST_WRITTEN_AT_ONCE = 100

const wish = z.strictObject({
  columns: z.array(z.string().max(80).nullable()).min(1).max(MOST_COLUMNS),
  rows: z
    .array(
      z.strictObject({
        row: z.number().int().min(1).max(10_000_000),
        cells: z.array(z.string().max(MOST_CELL)).max(MOST_COLUMNS),
      }),
    )
    .min(1)
    .max(MOST_ROWS),
  way: z.enum(ways),
  language: z.string().max(20),
  write: z.boolean(),
})
type Wanted = z.infer<typeof wish>

/** What columns are read as; null where one is named that there is not, or one twice. */
const targetsOf = (columns: Wanted['columns'], { questions }: Form): Target[] | null => {
  const known: readonly string[] = [...readColumns, ...serverColumns, ...questions.map(({ key }) => `answers.${key}`)]
  const isTarget = (name: string | null): name is Exclude<Target, null> => name !== null && known.includes(name)
  const targets = columns.map((name) => (isTarget(name) ? name : null))
  const read = targets.filter((target) => target !== null)
  const areKnown = columns.every((name, n) => name === null || targets[n] !== null)
  return areKnown && new Set(read).size === read.length ? targets : null
}

/** So many values are looked for in one question of the database. */
const AT_ONCE = 500

const inParts = async <T>(values: readonly string[], find: (some: string[]) => Promise<T[]>): Promise<T[]> => {
  const found: T[] = []
  for (let from = 0; from < values.length; from += AT_ONCE)
    found.push(...(await find(values.slice(from, from + AT_ONCE))))
  return found
}

/** The registrations of some mailboxes for a workshop: of several the one that counts. */
const knownOf = async (
  req: PayloadRequest,
  workshop: string,
  mailboxes: readonly string[],
): Promise<Map<string, Registration>> => {
  const found = await inParts(mailboxes, (some) =>
    findMain(req, 'registrations', {
      and: [
        { workshop: { equals: workshop } },
        { or: [{ mailbox: { in: some } }, { attempt: { in: some.map((one) => quietKey(workshop, one)) } }] },
      ],
    }),
  )
  const order: readonly RegistrationState[] = ['confirmed', 'offered', 'waiting', 'invited', 'pending', 'cancelled']
  const known = new Map<string, Registration>()
  const take = (mailbox: string, row: Registration): void => {
    const other = known.get(mailbox)
    if (!other || order.indexOf(stateOf(row)) < order.indexOf(stateOf(other))) known.set(mailbox, row)
  }
  for (const row of found) {
    if (row.mailbox) take(row.mailbox, row)
    // Who has another address by now came by this one.
    if (isQuiet(row)) take((row.attempt ?? '').slice(quietKey(workshop, '').length), row)
  }
  return known
}

/** Those of some mailboxes whose owner had all of theirs erased. */
const erasedOf = async (req: PayloadRequest, mailboxes: readonly string[]): Promise<Set<string>> =>
  new Set(
    (await inParts(mailboxes, (some) => findMain(req, 'erasures', { mailbox: { in: some } }))).flatMap(
      ({ mailbox }) => mailbox ?? [],
    ),
  )

/** How many seats are free for newcomers; who waits already goes first. Null where seats are not counted. */
const freeSeats = async (
  req: PayloadRequest,
  workshop: string,
): Promise<{ free: number | null; waitlist: boolean }> => {
  const { capacity, waitlist } = settingsOf(await deskOf(req, workshop))
  const { confirmed, offered, waiting } = await countStates(req, workshop)
  return { free: capacity === null ? null : Math.max(0, capacity - confirmed - offered - waiting), waitlist }
}

interface Judged {
  row: number
  mailbox: string | null
  input: RegistrationInput
  outcome: RowOutcome
}

/** What becomes of each row of a list. Nothing is written. */
const judgeRows = async (req: PayloadRequest, form: Form, { language, rows, way }: Wanted, columns: Target[]) => {
  const { id: workshop } = form.workshop
  const names = namesOf(form, localesOf(req))
  const shape = { ...form.shape, questions: askedByColumns(form.questions, columns) }
  const read = rows.map(({ cells, row }) => {
    const { given, state } = readRow(cells, columns, names)
    const { input, problems } = judgeInput(given, shape, language)
    const judged = judgeMailbox(given.email)
    return { row, state, input, problems, mailbox: judged.ok ? mailboxKey(req.payload, judged.address) : null }
  })
  const mailboxes = [...new Set(read.flatMap(({ mailbox }) => mailbox ?? []))]
  const known = await knownOf(req, workshop, mailboxes)
  const erased = await erasedOf(req, mailboxes)
  const { waitlist, ...seats } = await freeSeats(req, workshop)
  let { free } = seats
  const first = new Map<string, number>()
  const outcomeOf = ({ mailbox, problems, row, state }: (typeof read)[number]): RowOutcome => {
    const left = leftByState(state, way)
    if (left) return { is: 'left', why: left }
    const as = mailbox === null ? undefined : first.get(mailbox)
    if (mailbox !== null && as === undefined) first.set(mailbox, row)
    if (problems.length)
      return {
        is: 'fault',
        faults: problems.map(({ code, params, path }) => ({
          column: columnOf(path, columns),
          code,
          message: sentence({ code, ...(params ? { params } : {}) }, req.i18n.language),
        })),
      }
    if (as !== undefined) return { is: 'same', as }
    const registration = mailbox === null ? undefined : known.get(mailbox)
    if (registration) return { is: 'already', state: stateOf(registration) }
    if (mailbox !== null && erased.has(mailbox)) return { is: 'left', why: 'erased' }
    if (way === 'ask') return { is: 'asked' }
    if (free === null) return { is: 'seat' }
    if (free-- > 0) return { is: 'seat' }
    return waitlist ? { is: 'waits' } : { is: 'left', why: 'full' }
  }
  return read.map((one): Judged => ({ row: one.row, mailbox: one.mailbox, input: one.input, outcome: outcomeOf(one) }))
}

/** Writes the rows that are taken in, in the order of the file. @returns those that somebody else registered meanwhile, by their rows */
const writeRows = async (
  req: PayloadRequest,
  { workshop: { id: workshop } }: Form,
  judged: readonly Judged[],
  way: Way,
): Promise<Set<number>> => {
  const { payload } = req
  const now = timeNow()
  const decision = decide(null, way, factsOfDesk(await deskOf(req, workshop), now.toISOString()))
  if (!decision.ok) throw refusal(decision.code, undefined, { language: req.i18n.language })
  const inNow = judged.filter(({ outcome }) => isTakenIn(outcome))
  const late = new Set<number>()
  await inTransaction(req, async () => {
    for (const [n, { input, mailbox, row }] of inNow.entries()) {
      if (mailbox === null) continue
      // The order of the queue is that of these times, and that of the file.
      const at = new Date(now.getTime() - (inNow.length - n)).toISOString()
      const data = {
        workshop,
        stateAt: at,
        ...storedInput(input),
        source: 'import' as const,
        owes: decision.owes.join(' ') || null,
        mailbox,
        rankKey: unclaimed(),
        seatKey: unclaimed(),
        linkVersion: 0,
        ...(way === 'vouch'
          ? {
              state: 'waiting' as const,
              provenAt: at,
              attempt: quietKey(workshop, mailbox),
              person: personKey(workshop, mailbox),
            }
          : {
              state: 'pending' as const,
              attempt: attemptFor(payload, workshop, mailbox, input),
              person: unclaimed(),
            }),
      }
      try {
        const id = await make(req, 'registrations', data)
        await audit(req, { act: 'import', who: whoOf(req), registration: id, workshop }, now)
      } catch (error) {
        if (!isTaken(error)) throw error
        late.add(row)
      }
    }
  })
  if (way === 'vouch') await settle(payload, workshop, timeNow)
  else mailsAreOwed(payload)
  return late
}

/** What has become of rows that were written. */
const afterwards = async (
  req: PayloadRequest,
  workshop: string,
  judged: readonly Judged[],
  late: ReadonlySet<number>,
) => {
  const known = await knownOf(
    req,
    workshop,
    judged.flatMap(({ mailbox }) => mailbox ?? []),
  )
  return judged.map(({ mailbox, outcome, row }): RowReport => {
    const registration = mailbox === null ? undefined : known.get(mailbox)
    if (!isTakenIn(outcome) || outcome.is === 'asked') return { row, ...outcome }
    if (!registration) return { row, is: 'left', why: 'erased' }
    const state = stateOf(registration)
    if (late.has(row)) return { row, is: 'already', state }
    return state === 'confirmed' || state === 'offered'
      ? { row, is: 'seat' }
      : state === 'waiting'
        ? { row, is: 'waits' }
        : { row, is: 'already', state }
  })
}

const isTooLong = (data: unknown, most: number): boolean =>
  isRow(data) && Array.isArray(data.rows) && data.rows.length > most

/**
 * `POST /api/workshops/:id/desk/lists/import`: for organisers, what becomes of each row of a list, and with `write` takes them in: in the order of the
 * file, through the queue, or as requests that wait for the proof of their mailbox. Whoever has a registration for the workshop is left as they are, so that a list may be sent as often as
 * one likes. It refuses NOT_OPEN where nobody registers in Atelier for it or it is not public, LIST_LARGE, and what `decide` does.
 */
export const importList = organisersWorkshopEndpoint('post', '/lists/import', async (req, { id }) => {
  await addDataAndFileToRequest(req)
  const { language } = req.i18n
  if (isTooLong(req.data, MOST_ROWS)) throw refusal('LIST_LARGE', { max: MOST_ROWS }, { language })
  const parsed = wish.safeParse(req.data ?? {})
  const workshop = await findMainById(req, 'workshops', id)
  const isOurs = workshop && isPublic(workshop) && workshop.registration?.mode === 'internal'
  if (!isOurs) throw refusal('NOT_OPEN', undefined, { language })
  const form = await formOf(req, workshop, timeNow().toISOString())
  const columns = parsed.success ? targetsOf(parsed.data.columns, form) : null
  if (!parsed.success || !columns?.includes('email') || !form.shape.locales.includes(parsed.data.language))
    throw refusal('ACTION_INVALID', undefined, { language })
  const wanted = parsed.data
  if (wanted.write && wanted.rows.length > MOST_WRITTEN_AT_ONCE)
    throw refusal('LIST_LARGE', { max: MOST_WRITTEN_AT_ONCE }, { language })
  const facts = factsOfDesk(await deskOf(req, id), timeNow().toISOString())
  const decision = decide(null, wanted.way, facts)
  if (!decision.ok) throw refusal(decision.code, undefined, { language })
  const judged = await judgeRows(req, form, wanted, columns)
  const rows: RowReport[] = wanted.write
    ? await afterwards(req, id, judged, await writeRows(req, form, judged, wanted.way))
    : judged.map(({ outcome, row }) => ({ row, ...outcome }))
  return Response.json({ rows }, { headers: { 'Cache-Control': 'no-store' } })
})
