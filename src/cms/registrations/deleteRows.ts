import type { PayloadRequest } from 'payload'
import { findMain, type Conditions } from '../../database/documents'
import { noteLeft } from '../../database/sqlite/wipe'
import { inTransaction } from '../../database/transaction'
import { otherAddresses } from '../../domain/otherAddresses'
import { isRow, without } from '../../domain/row'
import { questionsOf, type AskedQuestion } from './form'
import type { Registration } from './queue'

/** A text as it stands in the file of the database, or its beginning. */
export const asStored = (text: string): string => text.slice(0, 200)

/** The answers to some questions that somebody typed, as they stand in what is stored, without what JSON writes in another way. */
export const typedAnswers = (answers: Registration['answers'], questions: readonly AskedQuestion[]): string[] => {
  const chosen = questions.filter(({ kind }) => kind !== 'text' && kind !== 'longText').map(({ key }) => key)
  return Object.values(without(isRow(answers) ? answers : {}, chosen)).flatMap((answer) =>
    typeof answer === 'string' ? asStored(JSON.stringify(answer).slice(1, -1)) : [],
  )
}

/**
 * What somebody typed about themselves, as it stands in the file of the database. What they chose of what is offered is left out, for everybody has it: it
 * stands beside what they typed.
 * @param questions those of its workshop
 */
export const personalTexts = (
  { answers, email, name, needs, newEmail, organisation }: Registration,
  questions: readonly AskedQuestion[],
): string[] => [
  ...[email, ...addressesIn(newEmail), name, organisation, needs].flatMap((text) => (text ? asStored(text) : [])),
  ...typedAnswers(answers, questions),
]

/** Notes what registrations said that are deleted. */
const noteDeleted = async (req: PayloadRequest, rows: readonly Registration[]): Promise<void> => {
  const ids = [...new Set(rows.flatMap(({ workshop }) => workshop ?? []))]
  const workshops = await findMain(req, 'workshops', { id: { in: ids } }, 0, { registration: true })
  const asked = new Map(workshops.map((workshop) => [workshop.id, questionsOf(workshop)]))
  await noteLeft(
    req,
    rows.flatMap((row) => personalTexts(row, asked.get(row.workshop ?? '') ?? [])),
  )
}

/** The addresses that a registration holds beside its own. */
export const addressesIn = (newEmail: Registration['newEmail']): string[] =>
  Object.values(otherAddresses(newEmail)).flatMap((one: string | null) => one ?? [])

const named = (ids: readonly string[]) => ({ registration: { in: [...ids] } })

/** The mails about some registrations: what is counted for a mailbox is none. */
export const mailsAbout = (ids: readonly string[]): Conditions<'outbox'> => ({
  and: [named(ids), { kind: { not_equals: COUNTED } }],
})

/** What the rows of the outbox are called that count mails to mailboxes that are not proven: by a keyed hash, for two days, whoever is deleted. */
export const COUNTED = 'counted'

const deleteOwed = async (req: PayloadRequest, ids: readonly string[]): Promise<void> => {
  await req.payload.db.deleteMany({ collection: 'outbox', req, where: { ...mailsAbout(ids) } })
}

/** Deletes one registration, where it is as a condition says, with the mails that were owed to it. @returns whether it was */
export const deleteRow = (
  req: PayloadRequest,
  row: Registration,
  where: Conditions<'registrations'>,
): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!isRow(await req.payload.db.deleteOne({ collection: 'registrations', req, where: { ...where } }))) return false
    await noteDeleted(req, [row])
    await deleteOwed(req, [row.id])
    return true
  })

/**
 * Deletes registrations with the mails that were owed to them.
 * @param where what must still be so of them
 * @param keeps whether what was done to them stays known, by their ids alone
 * @returns how many are gone
 */
export const deleteRows = async (
  req: PayloadRequest,
  rows: readonly Registration[],
  { where = {}, keeps }: { where?: Conditions<'registrations'>; keeps: 'acts' | 'nothing' },
): Promise<number> => {
  if (!rows.length) return 0
  const { db } = req.payload
  const ids = rows.map(({ id }) => id)
  return inTransaction(req, async () => {
    await noteDeleted(req, rows)
    await db.deleteMany({ collection: 'registrations', req, where: { and: [{ id: { in: ids } }, where] } })
    const left = new Set(
      (await findMain(req, 'registrations', { id: { in: ids } }, 0, { id: true })).map(({ id }) => id),
    )
    const gone = ids.filter((id) => !left.has(id))
    if (!gone.length) return 0
    await deleteOwed(req, gone)
    if (keeps === 'nothing') await db.deleteMany({ collection: 'audit', req, where: named(gone) })
    return gone.length
  })
}
