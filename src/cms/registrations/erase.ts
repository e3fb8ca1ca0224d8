import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { findMain, isId, type Conditions } from '../../database/documents'
import { wipe } from '../../database/sqlite/wipe'
import { audit, workshopOf, type Who } from './acts'
import { addressesIn, deleteRows } from './deleteRows'
import { addToFile, dataFolder, erasuresInDatabase, erasuresInFile, noteErasures, type Erasure } from './erasures'
import { mailId } from './keys'
import type { Registration } from './queue'
import { settle } from './settle'
import { keepReport } from '../desk/report'
import { isCounted } from '../desk/reportKinds'

/** What is erased: one registration by its id, or all of a mailbox by its key (keys.ts). */
type Erased = { registration: string } | { mailbox: string }

export interface Receipt {
  /** When it was asked for, ISO 8601. */
  at: string
  registrations: string[]
  /** Whether no byte of it is left in the file either: while somebody reads for long it is not yet, and the work of the minute goes on with it. */
  isWiped: boolean
}

/** By what mails of some registrations are known: their addresses, and their Message-IDs, since they may have had other addresses before. */
const marksOf = async (req: PayloadRequest, rows: readonly Registration[]): Promise<string[]> => {
  const mails = await findMain(req, 'outbox', { registration: { in: rows.map(({ id }) => id) } }, 0, { key: true })
  const addresses = rows.flatMap(({ email, newEmail }) => [...(email ? [email] : []), ...addressesIn(newEmail)])
  return [...addresses, ...mails.map(({ key }) => mailId(req.payload, key ?? ''))]
}

/** Deletes mails that were written to the folder in place of a mail server. @param marks addresses or Message-IDs of which one stands in them */
export const deleteMails = async (payload: Payload, marks: readonly string[]): Promise<void> => {
  const folder = path.join(dataFolder(payload), 'mail')
  const wanted = marks.map((mark) => mark.toLowerCase())
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const text = (await readFile(file, 'latin1').catch(() => '')).toLowerCase()
    if (wanted.some((mark) => text.includes(mark))) await rm(file, { force: true })
  }
}

/** Erases registrations whose erasure is noted: from the mails to the seats that they leave. A kill anywhere leaves what `finishErasures` finds. */
const eraseRows = async (
  { payload }: PayloadRequest,
  rows: readonly Registration[],
  who: Who,
  now: () => Date,
): Promise<void> => {
  // Before the rows, which alone know the addresses; and after them, for a mail that was under way. One that is written later, the mailer deletes.
  const req = await createLocalReq({}, payload)
  const marks = await marksOf(req, rows)
  await deleteMails(payload, marks)
  // While it can be said still of which kind they were.
  for (const workshop of new Set(rows.filter(isCounted).map(workshopOf))) await keepReport(req, workshop, now())
  for (const row of rows) {
    const { id: registration, linkVersion } = row
    const note = { act: 'erase', who, registration, workshop: workshopOf(row), linkVersion: linkVersion ?? 0 }
    await audit(req, { ...note, ...(isCounted(row) ? { registered: true } : {}) }, now())
  }
  await deleteRows(req, rows, { keeps: 'acts' })
  await deleteMails(payload, marks)
  for (const workshop of new Set(rows.map(workshopOf))) await settle(payload, workshop, now)
}

/** How often, and after how many milliseconds, it is tried to wipe the file while somebody reads it. */
const TRIES = 10
const PAUSE_MS = 500

/** @returns whether nothing is left: the work of the minute goes on with what somebody keeps from it who reads for long */
const wiped = async (payload: Payload): Promise<boolean> => {
  for (let tries = 1; tries < TRIES; tries++) {
    if (await wipe(payload)) return true
    await wait(PAUSE_MS)
  }
  return wipe(payload)
}

const rowsOf = (req: PayloadRequest, where: Conditions<'registrations'>): Promise<Registration[]> =>
  findMain(req, 'registrations', where)

/**
 * Erases a registration, or all of a mailbox: rows, mails that are owed, mails in the development folder; on SQLite no byte of it is left in the file. It is
 * noted by ids and keyed hashes, so that no restored backup brings it back. May be asked for again at any time.
 * @returns what was erased; null where there is nothing and was nothing
 */
export const erase = async (payload: Payload, what: Erased, who: Who, now: () => Date): Promise<Receipt | null> => {
  const req = await createLocalReq({}, payload)
  const isAll = 'mailbox' in what
  if (!isAll && !isId(req, what.registration)) return null
  const rows = await rowsOf(req, isAll ? { mailbox: { equals: what.mailbox } } : { id: { equals: what.registration } })
  const at = now().toISOString()
  if (rows.length) {
    const mailbox = isAll ? what.mailbox : null
    await noteErasures(
      req,
      rows.map(({ id }) => ({ registration: id, mailbox, at })),
    )
    await eraseRows(req, rows, who, now)
    return { at, registrations: rows.map(({ id }) => id), isWiped: await wiped(payload) }
  }
  const before = await findMain(
    req,
    'erasures',
    isAll ? { mailbox: { equals: what.mailbox } } : { registration: { equals: what.registration } },
  )
  if (!before.length) return null
  return {
    isWiped: await wiped(payload),
    at: new Date(before[0]?.at ?? at).toISOString(),
    registrations: before.flatMap(({ registration }) => registration ?? []),
  }
}

/** Since when a mailbox is that of a registration. */
const sinceWhen = ({ createdAt, provenAt }: Registration): number =>
  Math.max(Date.parse(createdAt), provenAt ? Date.parse(provenAt) : 0)

/** So many are asked for in one question. */
const BATCH = 200

/** Registrations that are there although their erasure is noted: a kill came between, or a backup was restored. */
const erasedButThere = async (req: PayloadRequest, erasures: readonly Erasure[]): Promise<Registration[]> => {
  const found = new Map<string, Registration>()
  for (let from = 0; from < erasures.length; from += BATCH) {
    const some = erasures.slice(from, from + BATCH)
    const ids = some.map(({ registration }) => registration).filter((id) => isId(req, id))
    for (const row of await rowsOf(req, { id: { in: ids } })) found.set(row.id, row)
    const lastOf = new Map<string, number>()
    for (const { at, mailbox } of some)
      if (mailbox) lastOf.set(mailbox, Math.max(lastOf.get(mailbox) ?? 0, Date.parse(at)))
    if (!lastOf.size) continue
    // Whoever has registered since then, or taken that address, is no business of an erasure.
    for (const row of await rowsOf(req, { mailbox: { in: [...lastOf.keys()] } }))
      if (sinceWhen(row) <= (lastOf.get(row.mailbox ?? '') ?? 0)) found.set(row.id, row)
  }
  return [...found.values()]
}

const finish = async (req: PayloadRequest, erasures: readonly Erasure[], now: () => Date): Promise<number> => {
  const rows = await erasedButThere(req, erasures)
  if (!rows.length) return 0
  // Of a whole mailbox, a backup may hold more than there was.
  const known = new Set(erasures.map(({ registration }) => registration))
  const more = rows.filter(({ id }) => !known.has(id))
  const at = now().toISOString()
  await noteErasures(
    req,
    more.map(({ id }) => ({ registration: id, mailbox: null, at })),
  )
  await eraseRows(req, rows, 'system', now)
  return rows.length
}

/**
 * Erases again what the data folder or the database knows to be erased: at a start, since what was opened may be a restored backup, however it came there.
 * @returns how many registrations had come back
 */
export const repeatErasures = async (req: PayloadRequest, now: () => Date): Promise<number> => {
  const [inDatabase, inFile] = [await erasuresInDatabase(req), await erasuresInFile(req.payload)]
  const known = new Set(inDatabase.map(({ registration }) => registration))
  const restored = inFile.filter(({ registration }) => !known.has(registration))
  await noteErasures(req, restored)
  await addToFile(req.payload, inDatabase)
  return finish(req, [...inDatabase, ...restored], now)
}

/** How long a minute’s work looks back, in milliseconds. What is older was finished, or the next start does it. */
const LOOK_BACK_MS = 3_600_000

/** Finishes erasures that a kill cut short, on whichever server; and notes in the file of this one those of the others. */
export const finishErasures = async (req: PayloadRequest, now: () => Date): Promise<number> => {
  const lately = await erasuresInDatabase(req, new Date(now().getTime() - LOOK_BACK_MS).toISOString())
  if (!lately.length) return 0
  await addToFile(req.payload, lately)
  return finish(req, lately, now)
}
