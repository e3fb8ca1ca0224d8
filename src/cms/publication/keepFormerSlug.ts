import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../database/documents'
import { storedMain } from '../../database/writes'

type Addressed = Pick<Stored<'workshops'>, '_status' | 'formerSlugs' | 'id' | 'slug'>

/** A published slug that changes is remembered, so that its address leads on. */
export const keepFormerSlug: CollectionBeforeChangeHook<Addressed> = async ({
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Addressed>> => {
  if (operation !== 'update' || !originalDoc || data._status !== 'published') return data
  const published = await storedMain(req, 'workshops', originalDoc.id)
  const before = published?._status === 'published' ? published.slug : undefined
  if (!before || before === data.slug || before.includes('~')) return data
  const former = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  return { ...data, formerSlugs: [...new Set([...former, before])].filter((slug) => slug !== data.slug) }
}
