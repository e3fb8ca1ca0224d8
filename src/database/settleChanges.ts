import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { namesNobody, type Change, type ChangeKind, type Named, type StateNow } from '../domain/changes'
import type { Row } from '../domain/row'
import { findGlobal } from './documents'
import { beginHistory, hasHistory, knownChanges } from './knownChanges'
import { CHANGING, noteChanged, selected, stateOf } from './noteChanges'
import { noteWritten, writingAmong } from './noteWrites'
import { isSqlite } from './sqlite/isSqlite'

/** So many documents are noted together: on SQLite others write between. */
const TOGETHER = 100

const standsAs = (
  row: Change | undefined,
  { isCalledOff = false, isPublic, names, slug, slugs, takesUsual, usual }: StateNow,
): boolean => {
  if (!isPublic) return row?.gone ?? true
  if (!row || row.gone || row.slug !== slug || !isDeepStrictEqual(row.slugs, slugs ?? {})) return false
  const { calledOffFrom, publicFrom: _, read: __, usual: known, ...named } = row.names
  if (isCalledOff !== (calledOffFrom !== undefined)) return false
  const now: Named = { ...names, ...(takesUsual ? { takesUsual } : {}) }
  return known?.said === usual && isDeepStrictEqual(named, now)
}

/**
 * Gives each public document the row that it should have: all of them in a database that an earlier version left, and on MongoDB what a kill left between
 * a write and its row. Safe at any time.
 * @returns how many it noted
 */
export const settleChanges = async (req: PayloadRequest): Promise<number> => {
  const { payload } = req
  const hasBegun = await hasHistory(payload)
  // There the row of a write is a part of its transaction.
  if (hasBegun && isSqlite(payload.db)) return 0
  const known = await knownChanges(payload)
  const states = new Map<string, { kind: ChangeKind; state: StateNow }>()
  const kinds = ['media', 'organisations', 'speakers', 'workshops'] as const
  for (const kind of kinds) {
    // What has no row yet gets one in the order in which it was written.
    const asked = {
      collection: kind,
      limit: 0,
      locale: 'all',
      pagination: false,
      req,
      select: selected[kind],
      sort: 'updatedAt',
    }
    const { docs } = await payload.db.find<Row>(asked)
    for (const doc of docs) states.set(String(doc.id), { kind, state: stateOf(kind, doc) })
  }
  states.set('series', { kind: 'series', state: stateOf('series', await findGlobal(req, 'series', false)) })
  for (const { doc, kind } of known.after(0))
    if (!states.has(doc)) states.set(doc, { kind, state: { isPublic: false, slug: null, names: namesNobody } })
  const left = [...states].flatMap(([doc, { kind, state }]) =>
    standsAs(known.find(doc), state) ? [] : [{ kind, doc }],
  )
  const stood = new Map([...states].map(([doc, { state }]) => [doc, state]))
  for (let n = 0; n < left.length; n += TOGETHER) await noteChanged(payload, left.slice(n, n + TOGETHER), stood)
  if (!hasBegun) await beginHistory(payload)
  return left.length
}

/** For how long the word of a write that nobody took back is left to whoever may still be at it, in milliseconds: locks hold for less. */
const LEFT_MS = 30_000
/** Words that were found, and when first by the process’s own clock. */
const found = new Map<string, number>()

/** Notes what a kill left on MongoDB between a write and its row. Part of the work of the minute. */
export const finishChanging = async (req: PayloadRequest): Promise<void> => {
  const { payload } = req
  const changing = payload.db.connection.collection<{ docs: Parameters<typeof noteChanged>[1] | null }>(CHANGING)
  const words = await changing.find({}).toArray()
  const now = performance.now()
  for (const { _id, docs } of words) {
    const since = found.get(String(_id)) ?? now
    found.set(String(_id), since)
    if (now - since < LEFT_MS) continue
    const settle = (): Promise<unknown> => (docs ? noteChanged(payload, docs) : settleChanges(req))
    await (writingAmong(payload.db)?.during(settle) ?? settle())
    for (const { doc, kind } of docs ?? []) noteWritten(payload.db, { kind, id: doc, isDelete: false })
    if (!docs) noteWritten(payload.db, { kind: 'workshops', id: null, isDelete: true })
    await changing.deleteOne({ _id })
  }
  const left = new Set(words.map(({ _id }) => String(_id)))
  for (const id of found.keys()) if (!left.has(id)) found.delete(id)
}
