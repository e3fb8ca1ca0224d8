import type { CollectionBeforeOperationHook } from 'payload'
import { isRow } from '../../../src/domain/row'
import { oneState, rejectBinning, rejectRestore } from '../../../src/cms/write/draftByDefault'
import { reject } from '../../../src/cms/write/reject'

/**
 * Every write to a session is to its working copy. Asking to publish one is refused with words: it is published with its workshop, and a
 * session alone would announce a programme in preparation.
 */
export const stayWorkingCopy: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') return rejectRestore(req)
  if (!['create', 'update', 'updateByID'].includes(operation)) return args
  const given: unknown = 'data' in args ? args.data : undefined
  const data = isRow(given) ? given : undefined
  if (data?._status === 'published')
    return reject(req, { code: 'PUBLISHED_WITH_WORKSHOP', path: '_status' }, { collection: 'sessions' })
  const binning =
    data && Object.keys(data).every((key) => key === 'deletedAt' || key === '_status') && 'deletedAt' in data
  if (!binning && data?.deletedAt) return rejectBinning(req, { collection: 'sessions' })
  return { ...args, ...oneState, ...(binning ? {} : { draft: true }) }
}
