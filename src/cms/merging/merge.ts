import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMerged, type MergedCollection } from '../../domain/merging'
import { say, type Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/merging'
import { editors } from '../access/rules'
import { errorResponse } from '../access/requireWorkshop'
import { inTransaction } from '../../database/transaction'
import { finishPublications } from '../publication/project'
import { nested } from '../../database/request'
import { isId, findMain, type StoredDoc } from '../../database/documents'
import { settleVisibility } from '../publication/visibility'
import { withExclusiveLock } from '../../database/mongodb/documentLock'
import type { Merge } from './diffForMerge'
import { filledFrom } from './fillKept'
import { moveReferences } from './moveReferences'
import { previewOf } from './previewOf'

/** Two entries of the directory that are one person or one organisation become one. */

const into = z.strictObject({ into: z.string().min(1).max(64) })

interface Entry {
  collection: MergedCollection
  doc: StoredDoc
}

interface Both {
  merge: Merge
  kept: StoredDoc
  merged: StoredDoc
}

const entry = async (req: PayloadRequest, collection: MergedCollection, id: unknown): Promise<StoredDoc | undefined> =>
  typeof id === 'string' && isId(req, id) ? (await findMain(req, collection, { id: { equals: id } }, 1))[0] : undefined

/** The entry that an editor wants to go, or why not. One that lies in the bin may go again: a merge can be repeated. */
const askedEntry = async (req: PayloadRequest): Promise<Entry | Response> => {
  if (!editors({ req })) return errorResponse(req.t('error:notAllowedToPerformAction'), 403)
  const { collection, id } = req.routeParams ?? {}
  const doc = isMerged(collection) ? await entry(req, collection, id) : undefined
  return isMerged(collection) && doc ? { collection, doc } : errorResponse(req.t('general:notFound'), 404)
}

/** The same with the one that is to stay, or why they cannot become one. */
const askedBoth = async (req: PayloadRequest, given: unknown): Promise<Both | Response> => {
  const asked = await askedEntry(req)
  if (asked instanceof Response) return asked
  const { collection, doc: merged } = asked
  const refused = (sentence: Localized, status: number): Response =>
    errorResponse(say(sentence, req.i18n.language), status)
  const wanted = into.safeParse(given)
  if (!wanted.success) return refused(words.intoMissing, 400)
  if (wanted.data.into === merged.id) return refused(words.itself, 400)
  const kept = await entry(req, collection, wanted.data.into)
  if (!kept) return refused(words.intoUnknown, 400)
  if (kept.deletedAt) return refused(words.intoInBin, 409)
  if (merged.mergedInto && merged.mergedInto !== kept.id) return refused(words.mergedBefore, 409)
  return { kept, merged, merge: { collection, from: merged.id, into: kept.id } }
}

/** `GET /:id/merge?into=…`: for editors, what merging this entry into the other would do. */
export const mergePreview: Endpoint = {
  method: 'get',
  path: '/:id/merge',
  handler: async (req) => {
    const both = await askedBoth(req, { into: req.query.into })
    return both instanceof Response
      ? both
      : Response.json(await previewOf(req, both.kept, both.merged, both.merge), {
          headers: { 'Cache-Control': 'no-store' },
        })
  },
}

/** How often references are moved that others write meanwhile, where writes of others come between. */
const ROUNDS = 5

class Busy extends Error {
  override readonly name = 'Busy'
}

/** An ordinary write, whoever has the entry open. @param overrideAccess where no editor may write what it says */
const write = (req: PayloadRequest, { collection }: Merge, id: string, data: object, overrideAccess = false) =>
  req.payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    overrideAccess,
    overrideLock: true,
    req: nested(req),
    trash: true,
  })

const fill = async (req: PayloadRequest, { kept, merge, merged }: Both): Promise<void> => {
  const data = await filledFrom(req, kept, merged, merge)
  if (Object.keys(data).length) await write(req, merge, kept.id, data)
}

/** Moves what names the entry, and settles what is public, until nothing is left to move: others may write meanwhile. */
const moveAll = async (req: PayloadRequest, merge: Merge, stillOurs: () => Promise<void>): Promise<void> => {
  for (let round = 0; round <= ROUNDS; round++) {
    const moved = await moveReferences(req, merge, stillOurs)
    if (round && !moved) return
    await finishPublications(req)
    await settleVisibility(req)
  }
  throw new Busy()
}

/** Into the bin, in one write with the entry that it was merged into: from then on that one is followed (src/cms/write/resolveMerges.ts). */
const bin = async (req: PayloadRequest, { merge, merged }: Both): Promise<void> => {
  const deletedAt = merged.deletedAt ?? new Date().toISOString()
  await write(req, merge, merge.from, { deletedAt, mergedInto: merge.into }, true)
}

/**
 * Does it, in an order in which a kill leaves nothing that the same again would not finish: the entry that stays is completed, then everything
 * that names the other is moved, what is public is settled, and the other goes to the bin last, when nothing names it.
 */
const perform = async (req: PayloadRequest, both: Both, stillOurs: () => Promise<void>): Promise<void> => {
  const { merge, merged } = both
  await fill(req, both)
  await moveAll(req, merge, stillOurs)
  if (merged.mergedInto) return
  await bin(req, both)
  // Without transactions somebody may have named it once more, just before.
  if (!req.transactionID) await moveAll(req, merge, stillOurs)
}

const act = async (req: PayloadRequest, given: unknown, stillOurs: () => Promise<void>): Promise<Response> => {
  try {
    return await inTransaction(req, async () => {
      // Looked at again when its turn has come: another may have merged the same meanwhile.
      const both = await askedBoth(req, given)
      if (both instanceof Response) return both
      await perform(req, both, stillOurs)
      return Response.json({ id: both.merge.into })
    })
  } catch (error) {
    if (error instanceof Busy) return errorResponse(say(words.busy, req.i18n.language), 409)
    throw error
  }
}

/** `POST /:id/merge`: merges this entry into the other, which stays; answers its id. */
export const mergeEntries: Endpoint = {
  method: 'post',
  path: '/:id/merge',
  handler: async (req) => {
    const asked = await askedEntry(req)
    if (asked instanceof Response) return asked
    await addDataAndFileToRequest(req)
    const both = await askedBoth(req, req.data)
    return both instanceof Response
      ? both
      : withExclusiveLock(req.payload, (stillOurs) => act(req, req.data, stillOurs))
  },
}
