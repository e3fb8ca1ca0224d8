import { onlyProgramme } from '../../domain/programmeActs'
import { changedSince } from './changes'
import { findDraft, timeOf } from '../../database/documents'
import { storedDraft, storedGlobal } from '../../database/writes'
import { beforeWrite } from './beforeWrite'
import { reject } from './reject'

/**
 * Refuses (409) a save that stands on an older state than the one stored, when the request says which it stands on: `basedOn`, the
 * `updatedAt` that was read. Our forms say so; whoever does not, writes as ever. What was changed of the programme meanwhile is no matter: forms
 * do not write it. That two saves do not run at once is seen to by documentLock.ts on MongoDB and oneWriter.ts on SQLite (src/database).
 */
export const rejectStale = beforeWrite(async ({ data, id, of, operation, req }) => {
  // A request of the server’s own may have no query.
  const basedOn = req.query?.basedOn
  if (!req.user || typeof basedOn !== 'string' || operation === 'create') return data
  // What this write does to others, and to the same document again, is its own affair.
  const { context } = req
  if (context.standsOnStored) return data
  context.standsOnStored = true
  // What Payload reads next is read whole.
  const newest =
    'collection' in of
      ? id !== undefined && (await findDraft(req, of.collection, id, { updatedAt: true }))
      : await storedGlobal(req, of.global, true)
  const at = newest ? timeOf(newest) : Number.NaN
  if (!newest || Number.isNaN(at) || at === Date.parse(basedOn)) return data
  if ('collection' in of && of.collection === 'workshops' && id !== undefined && req.query.form) {
    const stored = await storedDraft(req, of.collection, id)
    const changed = stored && (await changedSince(req, { collection: of.collection, id }, stored, basedOn))
    if (changed && onlyProgramme(changed.map(({ name }) => name))) return data
  }
  return reject(req, { code: 'STALE' })
})
