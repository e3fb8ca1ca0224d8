import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../database/documents'
import { spellingsOf } from '../../domain/slugs'
import { findMainById } from '../../database/documents'
import { storedMain } from '../../database/writes'

type Addressed = Pick<Stored<'workshops'>, '_status' | 'formerSlugs' | 'id' | 'slug' | 'spellings'>

/**
 * A published slug that changes, in whatever language, is remembered, so that its address leads on; and what was remembered of what is public stays, whatever
 * a draft or a series file says of it.
 */
export const keepFormerSlug: CollectionBeforeChangeHook<Addressed> = async ({
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Addressed>> => {
  if (operation !== 'update' || !originalDoc || data._status !== 'published') return data
  const published = await storedMain(req, 'workshops', originalDoc.id)
  if (published?._status !== 'published') return data
  const found = await findMainById(req, 'workshops', originalDoc.id, { formerSlugs: true, slug: true, slugs: true })
  const now = new Set([data.slug, ...(data.spellings ?? [])])
  const told = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  const before = found ? spellingsOf(found).filter((slug) => !slug.includes('~')) : []
  const formerSlugs = [...new Set([...(found?.formerSlugs ?? []), ...told, ...before])].filter((slug) => !now.has(slug))
  return isDeepStrictEqual(formerSlugs, told) ? data : { ...data, formerSlugs }
}
