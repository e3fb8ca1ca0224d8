import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { sessionIds, type SessionDoc } from '../../domain/programme'
import { isPublic, publicationState, type PublicationState, type Snapshot } from '../../domain/publication'
import { rowsOf } from '../../domain/row'
import { findDrafts, findGlobal, findMain, timeOf, withIds, type Stored } from '../../database/documents'
import { nested } from '../../database/request'
import { normalize } from '../write/changes'
import { settleProgramme, workingSessions } from './print'

/**
 * Where content stands on its way to the public, worked out from what is stored: its main row says what strangers get, its newest version what is
 * edited. Whatever tells somebody so asks here: the list, the first screen, the programme, the previews.
 */

type Sessions = ReadonlyMap<string, Stored<'sessions'>>

/**
 * Whether the sessions of a programme say something else than was printed of them. One that somebody saved without a change, or in which two
 * entries of a person became one, does not, nor does one of which somebody said that a text still holds.
 * @param printed as they would be printed now
 */
export const saysOther = (
  printed: readonly SessionDoc[],
  sessions: Sessions,
  snapshot: Partial<Snapshot> | null | undefined,
): boolean =>
  printed.some(({ id, ...session }) => {
    const said = (of: object | undefined) => normalize({ ...of, stale: undefined })
    const doc = sessions.get(id)
    if (!doc || !(timeOf(doc) > Date.parse(snapshot?.at ?? ''))) return false
    return !isDeepStrictEqual(said(session), said(rowsOf(snapshot?.sessions).find((other) => other.id === id)))
  })

/** Of published workshops those whose sessions were edited since. */
const withEditedSessions = async (req: PayloadRequest, ids: readonly string[]): Promise<string[]> => {
  const docs = await findMain(req, 'workshops', withIds(ids), 0, { snapshot: true })
  const sessions = await workingSessions(
    req,
    docs.flatMap(({ snapshot }) => snapshot?.order ?? []),
  )
  const found: string[] = []
  for (const { id, snapshot } of docs) {
    const own = sessionIds(snapshot?.order ?? []).flatMap((session) => sessions.get(session) ?? [])
    const later = own.filter((session) => timeOf(session) > Date.parse(snapshot?.at ?? ''))
    if (!later.length) continue
    const source = { order: later.map((session) => ({ session: session.id, items: [] })), moderators: [], partners: [] }
    const printed = await settleProgramme(req, source, sessions, snapshot, '')
    if (saysOther(printed.sessions, sessions, snapshot)) found.push(id)
  }
  return found
}

/** Where workshops stand, by id; one that is not there is a draft. */
export const publicationStates = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, PublicationState>> => {
  const main = await findMain(req, 'workshops', withIds(ids), 0, { _status: true, deletedAt: true })
  const shown = main.filter(isPublic).map(({ id }) => id)
  const copies = await findDrafts(req, 'workshops', withIds(shown), { _status: true })
  const ahead = new Set(copies.filter(({ _status }) => _status !== 'published').map(({ id }) => id))
  const rest = shown.filter((id) => !ahead.has(id))
  for (const id of await withEditedSessions(req, rest)) ahead.add(id)
  const byId = new Map(main.map((doc) => [doc.id, doc]))
  return new Map(ids.map((id) => [id, publicationState(byId.get(id), ahead.has(id))]))
}

/** Where one workshop stands. */
export const stateOfWorkshop = async (req: PayloadRequest, id: string): Promise<PublicationState> =>
  (await publicationStates(req, [id])).get(id) ?? 'draft'

/** Where the series stands. */
export const seriesState = async (req: PayloadRequest): Promise<PublicationState> => {
  const [main, copy] = [await findGlobal(req, 'series', false), await findGlobal(req, 'series', true)]
  return publicationState(main, copy?._status !== 'published')
}

/** What the admin's list of workshops is told of each beside what is stored. */
export interface ListedState {
  publicationState?: PublicationState
}

/**
 * In the list of the admin each workshop says where it stands. Payload calls a draft changed since its publication where any of its versions was
 * ever published, also where it was withdrawn since.
 *
 * Upstream: docs/upstream/053-changed-of-what-was-withdrawn.md (open in 3.90.2). Goes when the list looks at what is public. Told by
 * tests/cms/todo/todo.test.ts.
 */
export const tellStates: CollectionAfterOperationHook<'workshops'> = async ({ args, operation, req, result }) => {
  if (operation !== 'find' || !('includeLockStatus' in args) || !args.includeLockStatus) return result
  const docs: (ListedState & { id: string })[] = result.docs
  const states = await publicationStates(
    nested(req),
    docs.map(({ id }) => id),
  )
  for (const doc of docs) doc.publicationState = states.get(doc.id)
  return result
}
