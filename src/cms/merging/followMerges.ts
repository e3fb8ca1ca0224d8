import type {
  CollectionBeforeValidateHook,
  GlobalBeforeValidateHook,
  Payload,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { mergedCollections, renamed, type MergedCollection } from '../../domain/merging'
import { idsAt } from '../write/references'
import { findMain, withIds } from '../../database/documents'
import { pathsOf, type Merge, type Owner } from './diffForMerge'

/**
 * Which entries were merged into which: noted, so that a form that was open, or an earlier version that is restored, does not name again what
 * lies in the bin.
 */

type Row = Record<string, unknown>

interface Noted {
  into: string
  /** When it went to the bin (ISO 8601, UTC): one that was taken out again stands for itself. */
  at: string
}

const key = 'merged'

const notes = async ({ kv }: Payload): Promise<Record<string, Noted>> =>
  (await kv.get<Record<string, Noted>>(key)) ?? {}

/** Noted with the request’s own transaction, where there is one. */
export const noteMerge = async (req: PayloadRequest, { from, into }: Merge, at: string): Promise<void> => {
  const data = { key, data: { ...(await notes(req.payload)), [from]: { at, into } } }
  await req.payload.db.upsert({ collection: 'payload-kv', data, req, where: { key: { equals: key } } })
}

/** Which entry one was merged into that lies in the bin since a time. */
export const mergedInto = async (
  { payload }: PayloadRequest,
  id: string,
  deletedAt: unknown,
): Promise<string | null> => {
  const noted = (await notes(payload))[id]
  return noted && Date.parse(String(deletedAt)) === Date.parse(noted.at) ? noted.into : null
}

/** The entry that stands for each of some that were merged and lie in the bin, or are gone. */
const standIns = async (
  req: PayloadRequest,
  collection: MergedCollection,
  named: readonly string[],
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const noted = await notes(req.payload)
  const merged = new Set<string>()
  const add = (id: string | undefined): void => {
    if (!id || merged.has(id) || !Object.hasOwn(noted, id)) return
    merged.add(id)
    add(noted[id]?.into)
  }
  named.forEach(add)
  if (!merged.size) return found
  const ids = [...merged, ...[...merged].map((id) => noted[id]!.into)]
  const docs = await findMain(req, collection, withIds(ids), 0, { deletedAt: true })
  const binned = new Map(docs.map(({ deletedAt, id }) => [id, deletedAt as string | null | undefined]))
  const isMerged = (id: string): boolean => {
    const at = noted[id]?.at
    if (!at || !merged.has(id)) return false
    const deletedAt = binned.get(id)
    return !binned.has(id) || (!!deletedAt && Date.parse(deletedAt) === Date.parse(at))
  }
  for (const id of named) {
    let last = id
    const passed = new Set<string>()
    while (isMerged(last) && !passed.has(last)) {
      passed.add(last)
      last = noted[last]!.into
    }
    if (last !== id && binned.has(last) && !binned.get(last)) found.set(id, last)
  }
  return found
}

const follow = async (req: PayloadRequest, config: SanitizedConfig, owner: Owner, data: Row): Promise<Row> => {
  let next = data
  for (const collection of mergedCollections) {
    const paths = pathsOf(config, owner, { collection, from: '', into: '' })
    const named = [...new Set(paths.flatMap((path) => idsAt(data, path)))]
    if (!named.length) continue
    for (const [from, into] of await standIns(req, collection, named))
      for (const path of paths) next = renamed(next, path, from, into) as Row
  }
  return next
}

/** A write that names a merged entry names the one that stands for it. */
export const followMerges: CollectionBeforeValidateHook = async ({ collection, data, req }) =>
  data && follow(req, req.payload.config, collection.slug as Owner, data)

/** The same for a global. */
export const followMergesInGlobal: GlobalBeforeValidateHook = async ({ data, global, req }) =>
  data && follow(req, req.payload.config, global.slug as Owner, data as Row)
