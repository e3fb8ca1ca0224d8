import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { asWritten } from '../asWritten'
import { missingOf } from '../missing'
import { localesOf } from '../request'
import { workingCopy } from '../stored'

/** Notes with a document which languages it lacks, so that lists show it and find it. */
export const noteMissing: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const locales = localesOf(req)
  const fields = collection.flattenedFields
  const id = originalDoc?.id as string | undefined
  const stored = id ? ((await workingCopy(req, collection.slug as CollectionSlug, id)) ?? undefined) : undefined
  const whole = asWritten(stored, data, fields, req.locale as string, locales)
  return { ...data, missing: missingOf(whole, fields, locales) }
}
