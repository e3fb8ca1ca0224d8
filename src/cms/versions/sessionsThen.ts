import type { PayloadRequest } from 'payload'
import type { Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { storageCodeOf } from '../../database/storageErrors'
import { bringTexts, textsThen } from '../translations/stale'
import { nameOf } from '../write/references'
import { reject } from '../write/reject'
import { updateContent } from '../write/save'
import { contentOf } from '../write/contentOf'

/** A workshop and its sessions go back to a state together. */

type Session = Stored<'sessions'>

/** A session that says something else than it is to say. */
export interface Differing {
  now: Session
  before: Session
}

/** What says whose a session is, and not what it is. */
export const home = 'workshop' satisfies keyof Session

/** How long an open form holds others back, in milliseconds: as Payload has it. */
const LOCKED_FOR_MS = 300_000

/** Refuses while somebody else has the workshop or one of the sessions open: before anything is written. @throws Refusal LOCKED */
export const refuseLocked = async (
  req: PayloadRequest,
  workshop: Stored<'workshops'>,
  sessions: readonly Session[],
): Promise<void> => {
  const { docs } = await req.payload.db.find<{
    document?: { value?: unknown }
    updatedAt: string
    user?: { value?: unknown }
  }>({
    collection: 'payload-locked-documents',
    pagination: false,
    req,
    where: { 'document.value': { in: [workshop.id, ...sessions.map(({ id }) => id)] } },
  })
  const open = docs.find(
    ({ updatedAt, user }) => user?.value !== req.user?.id && Date.now() - Date.parse(updatedAt) < LOCKED_FOR_MS,
  )
  if (!open) return
  const session = sessions.find(({ id }) => id === open.document?.value)
  const title = nameOf(req, session ?? workshop)
  reject(req, { code: 'LOCKED', params: { title } })
}

/** What a session said becomes its draft. One that lies in the bin comes out of it. */
const writeSession = async (req: PayloadRequest, id: string, said: Session, isInBin = false): Promise<void> => {
  const { flattenedFields } = req.payload.collections.sessions.config
  const fields = flattenedFields.filter(({ name }) => name !== home)
  if (isInBin) await updateContent(req, 'sessions', id, { deletedAt: null }, { overrideAccess: false, trash: true })
  bringTexts(req, 'sessions', id, textsThen(said, flattenedFields))
  await updateContent(req, 'sessions', id, contentOf(said, fields, localesOf(req)), {
    draft: true,
    overrideAccess: false,
  })
}

/**
 * Sessions first: the workshop's own write comes last, and goes by what they say. Where it is refused, they say again what they said; on SQLite the
 * transaction sees to it. One that came out of the bin stays out of it then, and out of every programme.
 * @param writeWorkshop the workshop's own write
 */
export const writeTogether = async <T>(
  req: PayloadRequest,
  sessions: readonly Differing[],
  writeWorkshop: () => Promise<T>,
): Promise<T> => {
  const done: Differing[] = []
  try {
    for (const session of sessions) {
      await writeSession(req, session.now.id, session.before, Boolean(session.now.deletedAt))
      done.push(session)
    }
    return await writeWorkshop()
  } catch (error) {
    if (req.payload.db.name === 'mongoose')
      for (const { now } of done)
        await writeSession(req, now.id, now).catch((failure: unknown) => {
          // What another server has saved since goes on from what it found.
          if (storageCodeOf(failure) !== 'WRITER_BUSY') throw failure
        })
    throw error
  }
}
