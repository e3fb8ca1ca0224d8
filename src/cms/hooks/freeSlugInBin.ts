import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { storedDocs } from '../stored'

/**
 * The bin frees the slug: there it carries `~` and the id. Coming back, a document takes its slug again, or one with a number when somebody
 * else has it by then. What was published comes back as a draft.
 */
export const freeSlugInBin: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc) return data
  const slug = (data.slug ?? originalDoc.slug) as string | undefined
  if (data.deletedAt && !originalDoc.deletedAt) {
    const drafts = collection.versions?.drafts ? { _status: 'draft' } : {}
    return { ...data, ...drafts, ...(slug ? { slug: `${slug.split('~')[0]}~${originalDoc.id}` } : {}) }
  }
  if (originalDoc.deletedAt && data.deletedAt === null && slug?.includes('~')) {
    const wanted = slug.split('~')[0] as string
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? wanted : `${wanted}-${n}`
      const [taken] = await storedDocs(req, collection.slug as CollectionSlug, { slug: { equals: candidate } }, 1)
      if (!taken) return { ...data, slug: candidate }
    }
  }
  return data
}
