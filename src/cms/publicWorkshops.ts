import type { PayloadRequest, Where } from 'payload'
import { published } from './access/rules'
import { inOrder, pageOfIds, type Paging, type PublicPage } from './publicPage'
import type { PublicWorkshop } from './publicShapes'
import { shapeWorkshops, workshopDocs } from './publicWorkshop'
import { withIds } from './stored'
import { ahead, over } from './workshopList'

export type When = 'ahead' | 'over'

export interface WorkshopsQuery extends Paging {
  locale: string
  /** Only those that are running or to come, or only those that are over; all unless given. */
  when?: When | null
  /** The time that tells them apart (ISO 8601). */
  now: string
  /** Latest first; else earliest first. What has no date comes last either way. */
  latestFirst: boolean
  draft?: boolean
}

const undated = (value: unknown): number | null => (value ? new Date(value as string).getTime() : null)

/**
 * Workshops with their whole programmes, by their start.
 * @param query `draft`: the caller has checked that the reader may
 */
export const readWorkshops = async (
  req: PayloadRequest,
  query: WorkshopsQuery,
): Promise<PublicPage<PublicWorkshop>> => {
  const { draft = false, latestFirst, locale, now, when } = query
  const where: Where[] = when ? [when === 'over' ? over(now) : ahead(now)] : []
  const found = await pageOfIds(
    req,
    'workshops',
    draft ? Object.assign({}, ...where) : { and: [...where, published] },
    query,
    {
      draft,
      downwards: latestFirst,
      fields: { startsAtUtc: true, number: true, slug: true },
      keys: ({ startsAtUtc, number, slug }) => [
        undated(startsAtUtc),
        (number as number | null | undefined) ?? null,
        (slug as string | null | undefined) ?? null,
      ],
      locale,
    },
  )
  const docs = inOrder(found.docs, await workshopDocs(req, withIds(found.docs), draft))
  return { ...found, docs: await shapeWorkshops(req, docs, locale, draft) }
}
