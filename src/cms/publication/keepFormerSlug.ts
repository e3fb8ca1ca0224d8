import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../database/documents'
import { isPublic } from '../../domain/publication'
import { spellingsOf, type Addressed } from '../../domain/slugs'
import { findMainById } from '../../database/documents'
import { storedMain, writeOf } from '../../database/writes'

type Kept = Pick<
  Stored<'workshops'>,
  '_status' | 'deletedAt' | 'formerSlugs' | 'id' | 'slug' | 'snapshot' | 'spellings'
>

/** All that finds what is stored, but for what stands for a slug in the bin. */
const found = (doc: Addressed): string[] => spellingsOf(doc).filter((slug) => !slug.includes('~'))

/**
 * A published slug that changes, in whatever language, is remembered, so that its address leads on; and what was remembered of what is public stays, whatever
 * a draft or a series file says of it. What is withdrawn, or thrown into the bin, notes how it was spelt: that is remembered when it is public again.
 */
export const keepFormerSlug: CollectionBeforeChangeHook<Kept> = async ({
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Kept>> => {
  if (operation !== 'update' || !originalDoc) return data
  const { id } = originalDoc
  const isShown = isPublic(data)
  if (!isShown && writeOf(req, 'workshops', id).isDraft) return data
  const main = await storedMain(req, 'workshops', id)
  const wasShown = isPublic(main)
  if (!main?.snapshot || (!wasShown && !isShown)) return data
  const stored = await findMainById(req, 'workshops', id, { formerSlugs: true, slug: true, slugs: true })
  const before = stored ? found(stored) : []
  if (!isShown) return { ...data, snapshot: { ...main.snapshot, spelt: before } }
  const now = new Set([data.slug, ...(data.spellings ?? [])])
  const told = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  // What was withdrawn before that was noted was mostly spelt as it is.
  const spelt = wasShown ? before : (main.snapshot.spelt ?? before)
  const formerSlugs = [...new Set([...(stored?.formerSlugs ?? []), ...told, ...spelt])].filter((slug) => !now.has(slug))
  return isDeepStrictEqual(formerSlugs, told) ? data : { ...data, formerSlugs }
}
