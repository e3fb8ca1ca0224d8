import type { PayloadRequest } from 'payload'
import { datedFirst, halvesOf } from './listWorkshops'
import { pageOf, type Paging, type PublicPage } from './page'
import type { PublicWorkshop } from './shapes'
import { shapeWorkshops, shownFields, workshopDocs } from './readWorkshop'
import { whereNamed, type Naming } from './whereNamed'
import type { StoredWorkshop } from '../../stored-types'
import { asInstant } from '../../domain/time'
import { filterWorkshops, type WorkshopFilter } from '../../domain/workshopFilter'
import { ahead, over } from '../../domain/timeState'
import { withIds, type Conditions, type Order } from '../../database/documents'

interface WorkshopsQuery extends Paging {
  locale: string
  /** Only those that are running or to come, or only those that are over; all unless given. */
  when?: 'ahead' | 'over' | null
  /** The time that tells them apart (ISO 8601). */
  now: string
  /** Latest first; else earliest first. What has no date comes last either way. */
  latestFirst: boolean
  draft: boolean
  /** Which of them; all where it is null. */
  filter: WorkshopFilter | null
}

const inTurn = ['startsAtUtc', 'number', 'slug'] satisfies (keyof StoredWorkshop)[]

const byStart = ({ number, slug, startsAtUtc }: Pick<StoredWorkshop, (typeof inTurn)[number]>) => [
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

const isIn = ({ overAt }: Naming, when: 'ahead' | 'over' | null | undefined, now: string): boolean => {
  const isOver = Boolean(overAt && Date.parse(asInstant(overAt) ?? '') <= Date.parse(now))
  return !when || isOver === (when === 'over')
}

/** The same of those that are asked for, which are looked for in what is known of all: no index has the conditions together. */
const filteredPage = async (
  req: PayloadRequest,
  filter: WorkshopFilter,
  { latestFirst, limit, locale, now, page, when }: WorkshopsQuery,
): Promise<PublicPage<StoredWorkshop>> => {
  const { workshops } = await whereNamed(req)
  const among = filterWorkshops(workshops, filter).filter((one) => isIn(one, when, now))
  const found = pageOf(among, { limit, page }, { downwards: latestFirst, keys: byStart, locale })
  const ids = found.docs.map(({ id }) => id)
  const docs = new Map((await workshopDocs(req, withIds(ids), false)).map((doc) => [doc.id, doc]))
  return { ...found, docs: ids.flatMap((id) => docs.get(id) ?? []) }
}

/**
 * Workshops with their whole programmes, by their start.
 * @param query `draft`: the caller has checked that the reader may
 */
export const readWorkshops = async (
  req: PayloadRequest,
  query: WorkshopsQuery,
): Promise<PublicPage<PublicWorkshop>> => {
  const { draft, filter, latestFirst, locale, now, when } = query
  const where: Conditions<'workshops'> = when ? (when === 'over' ? over(now) : ahead(now)) : {}
  const pageOfDrafts = async () => {
    const docs = await workshopDocs(req, where, true)
    const among = filter ? filterWorkshops(docs, filter) : docs
    return pageOf(among, query, { downwards: latestFirst, keys: byStart, locale })
  }
  const found = draft
    ? await pageOfDrafts()
    : await (filter ? filteredPage(req, filter, query) : publishedPage(req, query))
  return { ...found, docs: await shapeWorkshops(req, found.docs, locale, draft) }
}
