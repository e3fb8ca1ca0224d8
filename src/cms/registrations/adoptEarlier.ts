import type { PayloadRequest } from 'payload'
import { changeWhere, isTaken } from '../../database/atomic'
import { keepUpdatedAt, type Conditions } from '../../database/documents'
import { judgeMailbox } from '../../domain/mailbox'
import { isLive } from '../../domain/registration'
import { isRow } from '../../domain/row'
import { stateOf, workshopOf } from './acts'
import { attemptFor } from './intake'
import { mailboxKey, personKey } from './keys'
import type { Registration } from './queue'

/** What has an address and is known by no mailbox yet: registrations of earlier versions. */
const unknown: Conditions<'registrations'> = { mailbox: { exists: false }, email: { exists: true } }

/** So many are read at once. */
const BATCH = 100

/** What makes a registration the one of its mailbox in its state. */
const claimOf = ({ payload }: PayloadRequest, row: Registration, mailbox: string): Partial<Registration> => {
  const workshop = workshopOf(row)
  if (isLive(row.state)) return { person: personKey(workshop, mailbox) }
  if (row.state !== 'pending') return {}
  const { answers, interpretation, language, name, needs, organisation } = row
  const said = {
    answers: isRow(answers) ? answers : {},
    interpretation: interpretation ?? null,
    language: language ?? '',
    name: name ?? '',
    needs: needs ?? null,
    organisation: organisation ?? null,
  }
  return { attempt: attemptFor(payload, workshop, mailbox, said) }
}

/** @returns whether it was not done yet */
const adopt = async (req: PayloadRequest, row: Registration): Promise<boolean> => {
  const { createdAt, email, id, provenAt } = row
  const judged = judgeMailbox(email)
  const mailbox = mailboxKey(req.payload, judged.ok ? judged.address : (email ?? ''))
  const where: Conditions<'registrations'> = {
    and: [unknown, { id: { equals: id } }, { state: { equals: row.state } }],
  }
  // An organiser wrote it down, and the order of a queue is that of these times.
  const data = { mailbox, ...keepUpdatedAt, ...(stateOf(row) === 'pending' || provenAt ? {} : { provenAt: createdAt }) }
  try {
    return await changeWhere(req, 'registrations', where, { ...data, ...claimOf(req, row, mailbox) })
  } catch (error) {
    if (!isTaken(error)) throw error
    req.payload.logger.warn(
      { registration: id, workshop: workshopOf(row) },
      'A mailbox has two registrations for a workshop: the one that came later stays as it is, beside the other.',
    )
    return changeWhere(req, 'registrations', where, data)
  }
}

/**
 * Makes registrations of earlier versions known by their mailboxes, as those of this one are: a migration has not the secret that it takes. The oldest
 * goes first, so that of two live ones of a mailbox for a workshop the earlier is the one that the mailbox has; the later keeps a key of nobody’s, its state
 * and its seat, since nobody is to lose one. May be cut off and done again at any time, on several servers at once.
 * @returns how many were adopted here
 */
export const adoptEarlier = async (req: PayloadRequest, stop?: AbortSignal): Promise<number> => {
  let adopted = 0
  for (let before: string | null = null; ;) {
    stop?.throwIfAborted()
    const { docs } = await req.payload.db.find<Registration>({
      collection: 'registrations',
      limit: BATCH,
      pagination: false,
      req,
      sort: ['createdAt', 'id'],
      where: { ...unknown },
    })
    let changed = 0
    for (const row of docs) if (await adopt(req, row)) changed++
    adopted += changed
    const first: string | null = docs[0]?.id ?? null
    // Where nothing was changed, another server did; where it is the same still, nobody can.
    if (first === null || (!changed && first === before)) return adopted
    before = first
  }
}
