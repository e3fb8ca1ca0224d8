import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { deleteDesk } from '../registrations/desk'
import { projectWorkshop } from './project'
import { settleVisibility } from './visibility'
import { orderOf, sessionsOfWrite } from './print'
import { programmeField, sessionIds } from '../../domain/programme'
import { usesOf } from '../write/references'
import { updateContent } from '../write/save'
import { nested } from '../../database/request'
import { findDrafts, findMain, note, type Conditions, type Stored } from '../../database/documents'
import { writeOf } from '../../database/writes'
import { storageCodeOf } from '../../database/storageErrors'
import { lockAdoptedSession, withDocumentLock } from '../../database/mongodb/documentLock'

type Workshop = Pick<Stored<'workshops'>, '_status' | 'id' | 'programme'>

/**
 * What follows a publication; the act itself is the workshop’s own write (printProgramme.ts).
 *
 * After a workshop was published, taken off line or binned its sessions and the directory follow. A draft save changes nothing public. Who
 * publishes many says in the context that it lets them follow together (`finishPublications`).
 */
export const projectPublication: CollectionAfterChangeHook<Workshop> = async ({ doc, operation, req }) => {
  const { id } = doc
  // A new draft has nothing public, and never had.
  if (operation === 'create' && doc._status !== 'published') return doc
  const { besides, isDraft } = writeOf(req, 'workshops', id)
  if (!req.context.projectLater && !isDraft) await projectWorkshop(nested(req), id, besides)
  return doc
}

/** After the series was published its committee and partners are public. */
export const projectSeries: GlobalAfterChangeHook = async ({ doc, req }) => {
  await settleVisibility(nested(req))
  return doc
}

/** A session that enters a workshop's programme belongs to that workshop. A write that says nothing of the programme is about none. */
export const adoptSessions: CollectionAfterChangeHook<Workshop> = async ({ doc, req }) => {
  const { id } = doc
  const order = orderOf(doc.programme)
  const ids = sessionIds(order)
  const { given } = writeOf(req, 'workshops', id)
  if (!ids.length || (given && !given.has(programmeField) && doc._status !== 'published')) return doc
  const copies = await sessionsOfWrite(req, id, order)
  // In the order of the programme: of sessions made alike, the first keeps its key.
  for (const session of ids.flatMap((id) => copies.get(id) ?? []).filter(({ workshop }) => !workshop)) {
    await lockAdoptedSession(req.payload, 'sessions', session.id, () =>
      updateContent(req, 'sessions', session.id, { workshop: id }, { draft: true, overrideLock: true }),
    )
  }
  return doc
}

/** Which states of a session name a workshop. */
type Named = Record<'main' | 'draft', boolean>

/** Sessions of the workshops that a request is deleting, from before to after: a database may forget whose they were in between. */
const leaving = ({ context }: PayloadRequest): Map<string, Map<string, Named>> =>
  (context.sessionsOf ??= new Map<string, Map<string, Named>>())

/** @returns whether it was deleted: no programme holds it */
const deleteUnused = async (req: PayloadRequest, session: string): Promise<boolean> => {
  if ((await usesOf(req, 'sessions', session, true)).length) return false
  await req.payload.delete({ id: session, collection: 'sessions', depth: 0, req: nested(req), trash: true })
  return true
}

/**
 * A session whose workshop is gone goes too: nothing else can show it. One that another workshop’s programme holds stays: it belongs to none
 * until that one is saved, and is no longer public.
 */
const leave = async (req: PayloadRequest, session: string, { main, draft }: Named): Promise<void> => {
  if (await deleteUnused(req, session)) return
  if (main) await note(req, 'sessions', session, { _status: 'draft', workshop: null })
  const options = { draft: true, overrideLock: true, trash: true }
  if (draft) await updateContent(req, 'sessions', session, { workshop: null }, options)
}

/** Looks which sessions a workshop has that is to be deleted. Nothing is written yet: the deletion may be refused. */
export const findSessions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where: Conditions<'sessions'> = { workshop: { equals: id } }
  const idsOf = (docs: readonly { id: string }[]): string[] => docs.map((doc) => doc.id)
  const main = idsOf(await findMain(req, 'sessions', where))
  const drafts = idsOf(await findDrafts(req, 'sessions', where))
  const named = [...main, ...drafts].map((session): [string, Named] => [
    session,
    { main: main.includes(session), draft: drafts.includes(session) },
  ])
  leaving(req).set(String(id), new Map(named))
}

/**
 * A workshop deleted for good takes its sessions along. It is gone by then: where another server has taken over, the sessions are left for
 * `finishDeletions`.
 */
export const deleteSessions: CollectionAfterDeleteHook = async ({ id, req }) => {
  const sessions = leaving(req).get(String(id))
  await deleteDesk(req, String(id))
  leaving(req).delete(String(id))
  try {
    for (const [session, named] of sessions ?? []) await leave(req, session, named)
  } catch (error) {
    if (req.transactionID || storageCodeOf(error) !== 'WRITER_BUSY') throw error
    req.payload.logger.warn(
      { err: error, workshop: id },
      'Sessions of a workshop that was deleted are left for the work of the minute.',
    )
  }
  await settleVisibility(nested(req))
}

/**
 * Takes up the deletions that a kill cut short between a workshop and its sessions, which MongoDB deletes one by one: a session that names a
 * workshop that is gone goes too; one that a programme holds belongs to none.
 * @returns how many workshops were taken up
 */
export const finishDeletions = async (req: PayloadRequest): Promise<number> => {
  const { values } = await req.payload.db.findDistinct({ collection: 'sessions', field: 'workshop', req })
  const named = values.map(({ workshop }) => String(workshop ?? '')).filter(Boolean)
  if (!named.length) return 0
  // All there are, and not those that are named: SQLite takes no more than 32,766 values in one statement.
  const there = new Set((await findMain(req, 'workshops', {}, 0, { slug: true })).map(({ id }) => id))
  const gone = named.filter((id) => !there.has(id))
  if (!gone.length) return 0
  const left = await findMain(req, 'sessions', { workshop: { in: gone } }, 0, { workshop: true })
  for (const { id } of left)
    await withDocumentLock(req.payload, { collection: 'sessions', id }, () =>
      leave(req, id, { main: true, draft: true }),
    ).catch((error: unknown) =>
      // The others go on, and so does a start.
      req.payload.logger.error(
        { err: error, session: id },
        'A session of a workshop that was deleted is left for the next round.',
      ),
    )
  await settleVisibility(nested(req))
  return gone.length
}
