import type { CollectionBeforeChangeHook } from 'payload'
import { findMain } from '../../database/documents'

/** A published slug that changes is remembered, so that its address leads on. */
export const keepFormerSlug: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const [published] = await findMain(req, 'workshops', { id: { equals: originalDoc.id } }, 1, {
    _status: true,
    slug: true,
  })
  const before = published?._status === 'published' ? (published.slug as string | undefined) : undefined
  if (!before || before === data.slug || before.includes('~')) return data
  const former = (data.formerSlugs ?? originalDoc.formerSlugs ?? []) as string[]
  return { ...data, formerSlugs: [...new Set([...former, before])].filter((slug) => slug !== data.slug) }
}
