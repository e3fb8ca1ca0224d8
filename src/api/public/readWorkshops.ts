import type { PayloadRequest } from 'payload'
import { datedFirst, halvesOf } from './listWorkshops'
import { pageOf, type Paging, type PublicPage } from './page'
import type { PublicWorkshop } from './shapes'
import { shapeWorkshops, shownFields, workshopDocs } from './readWorkshop'
import type { StoredWorkshop } from '../../stored-types'
import { ahead, over } from '../../domain/timeState'
import type { Conditions, Order } from '../../database/documents'

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

const publishedPage = async (
  req: PayloadRequest,
  { latestFirst, limit, now, page, when }: WorkshopsQuery,
): Promise<PublicPage<StoredWorkshop>> => {
  const sort = inTurn.map((name): Order<'workshops'> => (latestFirst ? `-${name}` : name))
  return { ...(await datedFirst(req, halvesOf(when, now), { limit, page, select: shownFields, sort })), limit, page }
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
  const where: Conditions<'workshops'> = when ? (when === 'over' ? over(now) : ahead(now)) : {}
  const found = draft
    ? pageOf(await workshopDocs(req, where, true), query, { downwards: latestFirst, keys: byStart, locale })
    : await publishedPage(req, query)
  return { ...found, docs: await shapeWorkshops(req, found.docs, locale, draft) }
}
