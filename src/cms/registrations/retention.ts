import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere } from '../../database/atomic'
import { findMain, isId, type Conditions, type Stored } from '../../database/documents'
import { withLease } from '../../database/mongodb/lease'
import { noteLeft, wipe } from '../../database/sqlite/wipe'
import { inTransaction } from '../../database/transaction'
import { actsBefore, dueOf, pendingBefore } from '../../domain/retention'
import { isRow, without } from '../../domain/row'
import { keepReport, makeFinal } from '../desk/report'
import { forgetCounted } from './handOver'
import { forgetAddresses } from './newAddress'
import { sentByStrangers } from './chores'
import { asStored, deleteRows, typedAnswers } from './deleteRows'
import { forgetClosedDoors, forgetDoors } from '../desk/storedDoors'
import { desksOf, writeDesk, type Desk } from './desk'
import { questionsOf, type AskedQuestion } from './form'
import { keptFor, keptOf } from './kept'
import { forgetMeetings } from './meetings'
import { textsOf } from './messages'
import type { Registration } from './queue'

type Where = Conditions<'registrations'>

const BATCH = 100
/** So many batches in one go; the next minute goes on. */
const BATCHES = 3

const find = async (req: PayloadRequest, where: Where[], limit = BATCH): Promise<Registration[]> => {
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    limit,
    pagination: false,
    req,
    sort: ['createdAt'],
    where: { and: where },
  })
  return docs
}

const count = async (req: PayloadRequest, where: Where[]): Promise<number> =>
  (await req.payload.db.count({ collection: 'registrations', req, where: { and: where } })).totalDocs

/** What is left of the work of one go. */
interface Budget {
  batches: number
}

/** Deletes what a condition says, batch by batch. @returns whether nothing of it is left */
const deleteAll = async (req: PayloadRequest, where: Where[], budget: Budget): Promise<boolean> => {
  for (;;) {
    const rows = await find(req, where)
    if (!rows.length) return true
    if (!budget.batches) return false
    budget.batches--
    // Who has proven their mailbox meanwhile, or was moved, stays.
    await deleteRows(req, rows, { where: { and: where }, keeps: 'nothing' })
  }
}

const isSaid = { exists: true }

/** What people need to take part is forgotten. @returns as `deleteAll` */
const forgetNeeds = async (req: PayloadRequest, at: Where, budget: Budget): Promise<boolean> => {
  for (;;) {
    const rows = await find(req, [at, { needs: isSaid }])
    if (!rows.length) return true
    if (!budget.batches) return false
    budget.batches--
    await inTransaction(req, async () => {
      await noteLeft(
        req,
        rows.flatMap(({ needs }) => (needs ? [needs.slice(0, 200)] : [])),
      )
      for (const { id } of rows) await changeWhere(req, 'registrations', { id: { equals: id } }, { needs: null })
    })
  }
}

/** Answers to some questions are forgotten. @returns as `deleteAll` */
const forgetAnswers = async (
  req: PayloadRequest,
  at: Where,
  questions: readonly AskedQuestion[],
  budget: Budget,
): Promise<boolean> => {
  const keys = questions.map(({ key }) => key)
  const rows = (await findMain(req, 'registrations', at, 0, { answers: true })).filter(
    ({ answers }) => isRow(answers) && keys.some((key) => Object.hasOwn(answers, key)),
  )
  for (let from = 0; from < rows.length; from += BATCH) {
    if (!budget.batches) return false
    budget.batches--
    const some = rows.slice(from, from + BATCH)
    await inTransaction(req, async () => {
      for (const { answers, id } of some) {
        if (!isRow(answers)) continue
        const left = without(answers, keys)
        await noteLeft(req, typedAnswers(without(answers, Object.keys(left)), questions))
        await changeWhere(req, 'registrations', { id: { equals: id } }, { answers: left })
      }
    })
  }
  return true
}

/** Deletes what was written to many. */
const deleteMailings = (req: PayloadRequest, where: Conditions<'mailings'>): Promise<void> =>
  inTransaction(req, async () => {
    const rows = await findMain(req, 'mailings', where, 0, { texts: true })
    if (!rows.length) return
    const said = rows.flatMap(({ texts }) =>
      Object.values(textsOf(texts)).flatMap(({ body, subject }) => [subject, body]),
    )
    await noteLeft(
      req,
      said.flatMap((text) => asStored(JSON.stringify(text).slice(1, -1))),
    )
    await req.payload.db.deleteMany({ collection: 'mailings', req, where: { ...where } })
  })

/** What was written to people who are all gone by now, each having erased theirs, goes when they would have gone. */
const forgetMailings = async (req: PayloadRequest, now: Date): Promise<void> => {
  const rows = await findMain(req, 'mailings', {}, 0, { workshop: true })
  const ids = [...new Set(rows.map(({ workshop }) => workshop ?? ''))].filter((id) => isId(req, id))
  if (!ids.length) return
  const desks = await desksOf(req, ids)
  const told = { endsAtUtc: true, eventStatus: true, startsAtUtc: true } as const
  for (const workshop of await findMain(req, 'workshops', { id: { in: ids } }, 0, told)) {
    const { id } = workshop
    if (!dueOf(keptFor(desks.get(id), workshop), now.toISOString()).rest) continue
    // While somebody is there, it goes with them.
    if (!(await count(req, [{ workshop: { equals: id } }]))) await deleteMailings(req, { workshop: { equals: id } })
  }
}

/** The questions whose answers are kept for a time of their own, as they are published. */
const briefQuestions = (workshop: Stored<'workshops'> | undefined, isOver: (days: number) => boolean) =>
  workshop ? questionsOf(workshop).filter(({ keepDays }) => typeof keepDays === 'number' && isOver(keepDays)) : []

const ofWorkshop = async (
  req: PayloadRequest,
  { desk, id, now, workshop }: { id: string; desk?: Desk; workshop?: Stored<'workshops'>; now: Date },
  budget: Budget,
): Promise<boolean> => {
  const at: Where = { workshop: { equals: id } }
  const due = dueOf(keptFor(desk, workshop), now.toISOString())
  const pending: Where = { state: { equals: 'pending' } }
  if (due.pending && !(await deleteAll(req, [at, pending], budget))) return false
  if (due.needs && !due.rest && !(await forgetNeeds(req, at, budget))) return false
  const brief = due.rest ? [] : briefQuestions(workshop, due.answers)
  if (brief.length) await keepReport(req, id, now)
  if (brief.length && !(await forgetAnswers(req, at, brief, budget))) return false
  if (!due.cancelled) return true
  const over: Where[] = due.rest ? [at] : [at, { state: { equals: 'cancelled' } }]
  if (!(await count(req, over))) return true
  // Before the first is deleted, it is taken down how many there were of which kind: of everybody, once.
  await makeFinal(req, id, now)
  if (!due.rest) return deleteAll(req, over, budget)
  // What was done to those who were erased before; first, since afterwards nothing leads here.
  await req.payload.db.deleteMany({ collection: 'audit', req, where: { workshop: { equals: id } } })
  await forgetDoors(req.payload, id)
  if (!(await deleteAll(req, over, budget))) return false
  // What was written to them may say something of them.
  await deleteMailings(req, { workshop: { equals: id } })
  // Exact numbers go with the people; what an earlier version kept of them stays.
  const kept = keptOf(desk)
  await writeDesk(req, id, { counts: kept ? { kept } : {} })
  return true
}

/**
 * Deletes what is kept for long enough: requests that nobody has proven, then of each workshop that anybody has registered for, what its dates say
 * (src/domain/retention.ts).
 * @returns whether nothing that is due is left
 */
export const retain = async (payload: Payload, now: Date): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  const budget: Budget = { batches: BATCHES }
  const isOld: Where[] = [sentByStrangers, { createdAt: { less_than: pendingBefore(now) } }]
  let isDone = await deleteAll(req, isOld, budget)
  const { values } = await payload.db.findDistinct({ collection: 'registrations', field: 'workshop', req, where: {} })
  const ids = values.map(({ workshop }) => String(workshop ?? '')).filter(Boolean)
  const desks = await desksOf(req, ids)
  const told = { endsAtUtc: true, eventStatus: true, registration: true, startsAtUtc: true } as const
  const workshops = new Map(
    (await findMain(req, 'workshops', { id: { in: ids } }, 0, told)).map((one) => [one.id, one]),
  )
  for (const id of ids) {
    if (!isDone) break
    isDone = await ofWorkshop(req, { id, desk: desks.get(id), workshop: workshops.get(id), now }, budget)
  }
  await payload.db.deleteMany({ collection: 'audit', req, where: { at: { less_than: actsBefore(now) } } })
  await forgetMeetings(req, now)
  await deleteMailings(req, { createdAt: { less_than: actsBefore(now) } })
  await forgetMailings(req, now)
  await forgetClosedDoors(req, now)
  await forgetAddresses(req, now)
  await forgetCounted(payload, now)
  // While somebody reads for long, the next minute does it (src/start/runner.ts).
  await wipe(payload)
  return isDone
}

/** It is a matter of days: once an hour is enough. */
const EVERY_MS = 3_600_000

/** The chore of a minute: once an hour, and again the next minute while something is left. Of several servers one does it at a time. */
export const retention = (payload: Payload, now: () => Date): (() => Promise<void>) => {
  let next = 0
  return async () => {
    const at = now()
    if (at.getTime() < next) return
    const isDone = await withLease(payload, 'retention', () => retain(payload, at))
    if (isDone) next = at.getTime() + EVERY_MS
  }
}
