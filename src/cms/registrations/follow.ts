import type { PayloadRequest } from 'payload'
import { liveStates, type Act, type Facts } from '../../domain/registration'
import { type Conditions } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { isRefusal } from '../../i18n/errors/refusal'
import { act, audit, owedOf, workshopOf } from './acts'
import { deskOf, isUntold, noteTold, type Desk } from './desk'
import type { Registration } from './queue'

type In = PayloadRequest

/** So many registrations are changed in one go; then others have their turn. */
export const BATCH = 50

/** Some registrations, by their ids, from one on. */
export const someRows = async (
  req: In,
  where: Conditions<'registrations'>,
  after: string | null = null,
): Promise<Registration[]> => {
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    limit: BATCH,
    pagination: false,
    req,
    sort: ['id'],
    where: { and: [where, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
  })
  return docs
}

/**
 * Does an act of the clock, or of a publication, to some registrations, all or none where the database has transactions. What somebody has done
 * meanwhile stays.
 */
export const actOnAll = (
  req: In,
  rows: readonly Registration[],
  name: Act,
  factsOf: (row: Registration) => Facts,
  now: Date,
): Promise<void> =>
  inTransaction(req, async () => {
    for (const row of rows) {
      const done = await act(req, row.id, name, factsOf, now).catch((error: unknown) => {
        if (isRefusal(error) && error.code !== 'WRITER_BUSY') return null
        throw error
      })
      if (!done || done.decision.to === done.row.state || done.decision.to === 'deleted') continue
      const { rank, seat } = done.row
      await audit(req, { act: name, who: 'system', registration: row.id, workshop: workshopOf(row), rank, seat }, now)
    }
  })

const isOver = ({ endsAtUtc, startsAtUtc }: Desk, now: Date): boolean => {
  const end = endsAtUtc ?? startsAtUtc
  return Boolean(end && Date.parse(end) <= now.getTime())
}

/**
 * Brings the registrations of a workshop to what was published of it: all are cancelled where it is called off, told where it is moved. Of one that is
 * over nobody is told anything. May be done again at any time: what is owed twice for one change is sent once.
 * @param most in how many goes at the most; what is left is done by the work of the minute
 * @param stop leaves the rest to the next time, by throwing its reason
 */
export const followDesk = async (
  req: In,
  workshop: string,
  now: Date,
  { most = Infinity, stop }: { most?: number; stop?: AbortSignal } = {},
): Promise<void> => {
  const desk = await deskOf(req, workshop)
  if (!desk || !isUntold(desk)) return
  if (!isOver(desk, now)) {
    const isCalledOff = desk.eventStatus === 'calledOff'
    const states = [...liveStates, 'invited', ...(isCalledOff ? ['pending'] : [])]
    const where: Conditions<'registrations'> = { workshop: { equals: workshop }, state: { in: states } }
    let after: string | null = null
    for (let goes = 0; ; goes++) {
      const rows: Registration[] = await someRows(req, where, after)
      if (!rows.length) break
      stop?.throwIfAborted()
      if (goes >= most) return
      const left = isCalledOff ? rows : rows.filter(({ owes }) => !owedOf(owes).has('moved'))
      await actOnAll(req, left, isCalledOff ? 'callOff' : 'move', () => ({}), now)
      after = rows.at(-1)?.id ?? null
    }
  }
  await noteTold(req, desk)
}
