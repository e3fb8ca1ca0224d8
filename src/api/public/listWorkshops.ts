import type { PayloadRequest } from 'payload'
import { ahead, over } from '../../domain/timeState'
import { publicText, type PublicWorkshopReference } from './shapes'
import { localesOf } from '../../database/request'

/** What a list says of a published workshop. */
export type WorkshopSummary = PublicWorkshopReference

export interface WorkshopList {
  workshops: WorkshopSummary[]
  page: number
  pages: number
}

const fields = [
  'slug',
  'number',
  'title',
  'shortTitle',
  'startsAt',
  'endsAt',
  'timeZone',
  'startsAtUtc',
  'endsAtUtc',
  'attendanceMode',
] as const

const nullable = <T>(value: unknown): T | null => (value === undefined || value === '' ? null : (value as T | null))
const instant = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

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
  const { docs, totalPages } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'workshops',
    limit,
    locale: 'all',
    page,
    pagination: true,
    req,
    select: Object.fromEntries(fields.map((name) => [name, true])),
    sort: which === 'over' ? ['-startsAtUtc', 'number'] : ['startsAtUtc', 'number'],
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        which === 'over' ? over(now) : ahead(now),
      ],
    },
  })
  const workshops = docs.map((doc) => ({
    id: doc.id,
    slug: nullable<string>(doc.slug),
    number: nullable<number>(doc.number),
    title: publicText(doc.title, locale, localesOf(req)),
    shortTitle: publicText(doc.shortTitle, locale, localesOf(req)),
    startsAt: nullable<string>(doc.startsAt),
    endsAt: nullable<string>(doc.endsAt),
    timeZone: nullable<string>(doc.timeZone),
    startsAtUtc: instant(doc.startsAtUtc),
    endsAtUtc: instant(doc.endsAtUtc),
    attendanceMode: nullable<string>(doc.attendanceMode),
  }))
  // Databases put what has no date first when they sort upwards; here it comes last.
  const undated = (workshop: WorkshopSummary): number => (workshop.startsAtUtc ? 0 : 1)
  return { workshops: workshops.sort((a, b) => undated(a) - undated(b)), page, pages: Math.max(1, totalPages) }
}
