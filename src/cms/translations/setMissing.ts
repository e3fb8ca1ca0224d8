import type { CollectionBeforeChangeHook } from 'payload'
import { mergeIntoStored } from '../write/mergeIntoStored'
import { missingOf } from './missing'
import { localeOf, localesOf } from '../../database/request'
import { storedDraft } from '../../database/writes'

/** Notes with a document which languages it lacks, so that lists show it and find it. */
export const setMissingTranslations: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const locales = localesOf(req)
  const fields = collection.flattenedFields
  const id: unknown = originalDoc?.id
  const stored = typeof id === 'string' ? ((await storedDraft(req, collection.slug, id)) ?? undefined) : undefined
  const whole = mergeIntoStored(stored, data, fields, localeOf(req), locales)
  return { ...data, missing: missingOf(whole, fields, locales) }
}
