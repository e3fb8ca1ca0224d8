import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../database/documents'
import { freeSlug } from '../fields/slug'

type Addressed = Pick<Stored<'workshops' | 'speakers' | 'organisations'>, 'deletedAt' | 'id' | 'slug'>

/**
 * The bin frees the slug: there it carries `~` and the id. Coming back, a document takes its slug again, or one with a number when somebody
 * else has it by then. What was published comes back as a draft.
 */
export const freeSlugInBin: CollectionBeforeChangeHook<Addressed> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Addressed>> => {
  if (operation !== 'update' || !originalDoc) return data
  const slug = data.slug ?? originalDoc.slug
  if (data.deletedAt && !originalDoc.deletedAt) {
    const drafts = collection.versions?.drafts ? { _status: 'draft' } : {}
    return { ...data, ...drafts, ...(slug ? { slug: `${slug.split('~')[0]}~${originalDoc.id}` } : {}) }
  }
  if (originalDoc.deletedAt && data.deletedAt === null && slug?.includes('~')) {
    const [wanted = ''] = slug.split('~')
    return { ...data, slug: await freeSlug(req, collection.slug, wanted, originalDoc.id) }
  }
  return data
}
