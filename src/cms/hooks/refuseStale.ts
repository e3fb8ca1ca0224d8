import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { sentence } from '../../i18n/words/errors'
import { changedSince } from '../changes'
import { storedGlobal, workingCopy } from '../stored'

interface AnyArgs {
  collection?: { config: { slug: string } }
  globalConfig?: { slug: string }
  id?: string | number
  req: PayloadRequest
}

/**
 * Refuses (409) a save that stands on an older state than the one stored, when the request says which it stands on: `basedOn`, the
 * `updatedAt` that was read. Our forms say so; whoever does not, writes as ever. What was changed of the programme meanwhile is no matter: forms
 * do not write it. That two saves do not run at once is seen to by ../writeTurn.ts on MongoDB and ../serialWriter.ts on SQLite.
 */
export const refuseStale: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (async ({
  args,
  operation,
}: {
  args: AnyArgs
  operation: string
}) => {
  const { collection, id, req } = args
  const basedOn = (req.query as { basedOn?: unknown } | undefined)?.basedOn
  if (!req.user || typeof basedOn !== 'string' || !['update', 'updateByID'].includes(operation)) return args
  // What this write does to others, and to the same document again, is its own affair.
  const context = req.context as { standsOnStored?: boolean }
  if (context.standsOnStored) return args
  context.standsOnStored = true
  const slug = collection?.config.slug as CollectionSlug
  const stored = collection
    ? id !== undefined && (await workingCopy(req, slug, String(id)))
    : await storedGlobal(req, args.globalConfig?.slug as 'series', true)
  const at = stored ? new Date(stored.updatedAt as string).getTime() : Number.NaN
  if (!stored || Number.isNaN(at) || at === Date.parse(basedOn)) return args
  if (slug === 'workshops' && req.query.form) {
    const changed = await changedSince(req, { collection: slug, id: String(id) }, stored, basedOn)
    if (changed?.every(({ name }) => name === 'programme')) return args
  }
  throw new APIError(sentence({ code: 'STALE' }, req.i18n.language), 409, null, true)
}) as never
