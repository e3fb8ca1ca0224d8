import type { CollectionBeforeChangeHook } from 'payload'
import { shapeWorkshop } from '../../../src/api/public/readWorkshop'
import { rejectProblems } from '../../../src/cms/write/reject'
import { mergeIntoStored } from '../../../src/cms/write/mergeIntoStored'
import type { Stored } from '../../../src/database/documents'
import { storedDraft } from '../../../src/database/writes'
import { localeOf, localesOf } from '../../../src/database/request'
import { programmeField } from '../../../src/domain/programme'
import { bytesOf, MAX_ANSWER } from '../../../src/domain/size'

/** Refuses to publish a workshop whose page would be more than strangers are answered. It stands after `printProgramme`, which makes the page. */
export const rejectLongPage: CollectionBeforeChangeHook<
  Pick<Stored<'workshops'>, '_status' | 'id' | 'snapshot'>
> = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const id = originalDoc?.id ?? ''
  const stored = id ? ((await storedDraft(req, 'workshops', id)) ?? undefined) : undefined
  const whole = mergeIntoStored(stored, data, collection.flattenedFields, localeOf(req), localesOf(req))
  const doc = { ...whole, id, snapshot: data.snapshot }
  // A letter that HTML escapes is five, in each language and as served: most workshops are settled by one look.
  if (bytesOf(doc) < MAX_ANSWER / 12) return data
  const page = await shapeWorkshop(req, doc, localeOf(req), false)
  if (bytesOf(page) > MAX_ANSWER)
    rejectProblems(req, [{ code: 'PROGRAMME_LONG', path: programmeField }], { collection: 'workshops' })
  return data
}
