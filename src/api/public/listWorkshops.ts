import type { PayloadRequest } from 'payload'
import { ahead, over } from '../../domain/timeState'
import { published } from '../../cms/access/rules'
import { referenceFields, workshopReference } from './shapes'
import type { Conditions, Order } from '../../database/documents'
import { localesOf } from '../../database/request'
import type { StoredWorkshop } from '../../stored-types'

/** What a list says of a published workshop. */
export type WorkshopSummary = ReturnType<typeof workshopReference>

export interface WorkshopList {
  workshops: WorkshopSummary[]
  page: number
  pages: number
}

/**
 * Published workshops for a list, without their programmes: those ahead with the nearest first and the undated last, or those that are over
 * with the latest first.
 * @param now the time that tells them apart (ISO 8601, UTC)
 */
export const listWorkshops = async (
  req: PayloadRequest,
  locale: string,
  { which, now, page = 1, limit }: { which: 'ahead' | 'over'; now: string; page?: number; limit: number },
): Promise<WorkshopList> => {
  const sort: Order<'workshops'>[] = [which === 'over' ? '-startsAtUtc' : 'startsAtUtc', 'number']
  const where: Conditions<'workshops'> = { and: [published, which === 'over' ? over(now) : ahead(now)] }
  const { docs, totalPages } = await req.payload.db.find<StoredWorkshop>({
    collection: 'workshops',
    limit,
    locale: 'all',
    page,
    pagination: true,
    req,
    select: referenceFields,
    sort,
    where,
  })
  const workshops = docs.map((doc) => workshopReference(doc, locale, localesOf(req)))
  // Databases put what has no date first when they sort upwards; here it comes last.
  const undated = (workshop: WorkshopSummary): number => (workshop.startsAtUtc ? 0 : 1)
  return { workshops: workshops.sort((a, b) => undated(a) - undated(b)), page, pages: Math.max(1, totalPages) }
}

/** The lists of the series' page: those ahead, and one page of those that are over. */
export const workshopsOf = async (
  req: PayloadRequest,
  { locale, now }: { locale: string; now: string },
  page: number,
) => ({
  ahead:
    page === 1
      ? await listWorkshops(req, locale, { which: 'ahead', now, limit: 100 })
      : { workshops: [], page: 1, pages: 1 },
  over: await listWorkshops(req, locale, { which: 'over', now, page, limit: 50 }),
})
