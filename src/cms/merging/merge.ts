import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMerged, type MergedCollection } from '../../domain/merging'
import { editorsEndpoint } from '../access/endpoints'
import { reject } from '../write/reject'
import { inTransaction } from '../../database/transaction'
import { finishPublications } from '../publication/project'
import { updateContent } from '../write/save'
import { bringTexts, textsThen } from '../translations/stale'
import { fieldsOf } from '../fields/walk'
import { findMainById, isId, type Stored } from '../../database/documents'
import { settleVisibility } from '../publication/visibility'
import { withExclusiveLock } from '../../database/mongodb/documentLock'
import type { Merge } from './diffForMerge'
import { filledFrom } from './fillKept'
import { moveReferences } from './moveReferences'
import { previewOf } from './previewOf'

/** Two entries of the directory that are one person or one organisation become one. */

const into = z.strictObject({ into: z.string().min(1).max(64) })

type Entry = Stored<MergedCollection>

interface Both {
  merge: Merge
  kept: Entry
  merged: Entry
}

const entry = async (req: PayloadRequest, collection: MergedCollection, id: unknown): Promise<Entry | null> =>
  typeof id === 'string' && isId(req, id) ? findMainById(req, collection, id) : null

/** The entry that an editor wants to go. One that lies in the bin may go again: a merge can be repeated. @throws Refusal DOCUMENT_NOT_FOUND */
const requireEntry = async (req: PayloadRequest): Promise<{ collection: MergedCollection; doc: Entry }> => {
  const { collection, id } = req.routeParams ?? {}
  const doc = isMerged(collection) ? await entry(req, collection, id) : null
  return isMerged(collection) && doc ? { collection, doc } : reject(req, { code: 'DOCUMENT_NOT_FOUND' })
}

/** The same with the one that is to stay. @throws Refusal that says why they cannot become one */
const requireBoth = async (req: PayloadRequest, given: unknown): Promise<Both> => {
  const { collection, doc: merged } = await requireEntry(req)
  const wanted = into.safeParse(given)
  if (!wanted.success) return reject(req, { code: 'MERGE_TARGET_MISSING' })
  if (wanted.data.into === merged.id) return reject(req, { code: 'MERGE_WITH_ITSELF' })
  const kept = await entry(req, collection, wanted.data.into)
  if (!kept) return reject(req, { code: 'MERGE_TARGET_UNKNOWN' })
  if (kept.deletedAt) return reject(req, { code: 'MERGE_TARGET_IN_BIN' })
  if (merged.mergedInto && merged.mergedInto !== kept.id) return reject(req, { code: 'MERGED_BEFORE' })
  return { kept, merged, merge: { collection, from: merged.id, into: kept.id } }
}

/** `GET /:id/merge?into=…`: for editors, what merging this entry into the other would do. */
export const mergePreview = editorsEndpoint('get', '/:id/merge', async (req) => {
  const { kept, merge, merged } = await requireBoth(req, { into: req.query.into })
  return Response.json(await previewOf(req, kept, merged, merge), { headers: { 'Cache-Control': 'no-store' } })
})

/** How often references are moved that others write meanwhile, where writes of others come between. */
const ROUNDS = 5

/** An ordinary write, whoever has the entry open. @param overrideAccess where no editor may write what it says */
const write = (req: PayloadRequest, { collection }: Merge, id: string, data: Partial<Entry>, overrideAccess = false) =>
  updateContent(req, collection, id, data, { overrideAccess, overrideLock: true, trash: true })

/** Moves what names the entry, and settles what is public, until nothing is left to move: others may write meanwhile. */
const moveAll = async (req: PayloadRequest, merge: Merge, assertHeld: () => Promise<void>): Promise<void> => {
  for (let round = 0; round <= ROUNDS; round++) {
    const moved = await moveReferences(req, merge, assertHeld)
    if (round && !moved) return
    await finishPublications(req)
    await settleVisibility(req)
  }
  reject(req, { code: 'MERGE_BUSY' })
}

/**
 * Does it, in an order in which a kill leaves nothing that the same again would not finish: the entry that stays is completed, then everything
 * that names the other is moved, what is public is settled, and the other goes to the bin last, when nothing names it.
 */
const perform = async (
  req: PayloadRequest,
  { kept, merge, merged }: Both,
  assertHeld: () => Promise<void>,
): Promise<void> => {
  const filled = await filledFrom(req, kept, merged, merge)
  if (Object.keys(filled).length) {
    bringTexts(req, merge.collection, kept.id, textsThen(merged, fieldsOf(req, merge.collection)))
    await write(req, merge, kept.id, filled)
  }
  await moveAll(req, merge, assertHeld)
  if (merged.mergedInto) return
  // In one write with the entry that it was merged into: from then on that one is followed (src/cms/write/resolveMerges.ts).
  const deletedAt = merged.deletedAt ?? new Date().toISOString()
  await write(req, merge, merge.from, { deletedAt, mergedInto: merge.into }, true)
  // Without transactions somebody may have named it once more, just before.
  if (!req.transactionID) await moveAll(req, merge, assertHeld)
}

/** `POST /:id/merge`: merges this entry into the other, which stays; answers its id. */
export const mergeEntries = editorsEndpoint('post', '/:id/merge', async (req) => {
  await requireEntry(req)
  await addDataAndFileToRequest(req)
  await requireBoth(req, req.data)
  return withExclusiveLock(req.payload, (assertHeld) =>
    inTransaction(req, async () => {
      // Looked at again once it has the lock: another may have merged the same meanwhile.
      const both = await requireBoth(req, req.data)
      await perform(req, both, assertHeld)
      return Response.json({ id: both.merge.into })
    }),
  )
})
