import type { CollectionBeforeChangeHook } from 'payload'
import { storedMain } from '../../database/writes'

/** A published slug that changes is remembered, so that its address leads on. */
export const keepFormerSlug: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const published = await storedMain(req, 'workshops', String(originalDoc.id))
  const before = published?._status === 'published' ? published.slug : undefined
  if (!before || before === data.slug || before.includes('~')) return data
  const former: string[] = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  return { ...data, formerSlugs: [...new Set([...former, before])].filter((slug) => slug !== data.slug) }
}
