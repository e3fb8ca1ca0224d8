import type { PayloadRequest } from 'payload'
import { published } from '../../cms/access/rules'
import { pageOf, type Paging, type PublicPage } from './page'
import type { PublicWorkshop } from './shapes'
import { shapeWorkshops, shownFields, workshopDocs } from './readWorkshop'
import type { StoredWorkshop } from '../../stored-types'
import { ahead, over } from '../../domain/timeState'
import type { Conditions } from '../../database/documents'

interface WorkshopsQuery extends Paging {
  locale: string
  /** Only those that are running or to come, or only those that are over; all unless given. */
  when?: 'ahead' | 'over' | null
  /** The time that tells them apart (ISO 8601). */
  now: string
  /** Latest first; else earliest first. What has no date comes last either way. */
  latestFirst: boolean
  draft: boolean
}

const inTurn = ['startsAtUtc', 'number', 'slug'] satisfies (keyof StoredWorkshop)[]

const byStart = ({ number, slug, startsAtUtc }: StoredWorkshop) => [
  startsAtUtc ? new Date(startsAtUtc).getTime() : null,
  number ?? null,
  slug ?? null,
]

/**
 * A page of the published workshops that have a date, then of those that have none: two lists, one after the other, since databases put what
 * has no date first when they sort upwards. The database cuts the page: reading two thousand to show ten took 50 ms.
 */
const publishedPage = async (
  req: PayloadRequest,
  where: readonly Conditions<'workshops'>[],
  { latestFirst, limit, page }: WorkshopsQuery,
): Promise<PublicPage<StoredWorkshop>> => {
  const find = (dated: boolean, most: number, of: number) =>
    req.payload.db.find<StoredWorkshop>({
      collection: 'workshops',
      limit: most,
      locale: 'all',
      page: of,
      pagination: true,
      req,
      select: shownFields,
      sort: inTurn.map((name) => (latestFirst ? `-${name}` : name)),
      where: { and: [...where, published, { startsAtUtc: { exists: dated } }] } satisfies Conditions<'workshops'>,
    })
  const dated = await find(true, limit, page)
  const before = Math.max(0, (page - 1) * limit - dated.totalDocs)
  const wanted = limit - dated.docs.length
  const undated = await find(false, Math.max(1, wanted && before + wanted), 1)
  const docs = [...dated.docs, ...undated.docs.slice(before, before + wanted)]
  const totalDocs = dated.totalDocs + undated.totalDocs
  return { docs, totalDocs, limit, page, totalPages: Math.max(1, Math.ceil(totalDocs / limit)) }
}

/**
 * Workshops with their whole programmes, by their start.
 * @param query `draft`: the caller has checked that the reader may
 */
export const readWorkshops = async (
  req: PayloadRequest,
  query: WorkshopsQuery,
): Promise<PublicPage<PublicWorkshop>> => {
  const { draft, latestFirst, locale, now, when } = query
  const where: Conditions<'workshops'>[] = when ? [when === 'over' ? over(now) : ahead(now)] : []
  const found = draft
    ? pageOf(await workshopDocs(req, where[0] ?? {}, true), query, { downwards: latestFirst, keys: byStart, locale })
    : await publishedPage(req, where, query)
  return { ...found, docs: await shapeWorkshops(req, found.docs, locale, draft) }
}
