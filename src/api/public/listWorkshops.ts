import type { PayloadRequest } from 'payload'
import type { SeriesPart } from '../../i18n/addresses'
import { published } from '../../cms/access/rules'
import { referenceFields, workshopReference } from './shapes'
import type { Paging } from './page'
import type { Conditions, Fields, Order } from '../../database/documents'
import { readKept } from '../../database/kept'
import { localesOf } from '../../database/request'
import type { StoredWorkshop } from '../../stored-types'

/** What a list says of a published workshop. */
export type WorkshopSummary = ReturnType<typeof workshopReference>

export interface WorkshopList {
  workshops: WorkshopSummary[]
  page: number
  pages: number
}

/** What is asked of a list that the database cuts into pages. */
interface Listed extends Paging {
  select: Fields<'workshops'>
  sort: Order<'workshops'>[]
}

/** Published workshops as they are stored: a page of those that meet conditions. */
export const findPublished = (
  req: PayloadRequest,
  where: readonly Conditions<'workshops'>[],
  { limit, page, select, sort }: Listed,
) =>
  req.payload.db.find<StoredWorkshop>({
    collection: 'workshops',
    limit,
    locale: 'all',
    page,
    pagination: true,
    req,
    select,
    sort,
    where: { and: [...where, published] } satisfies Conditions<'workshops'>,
  })

/** Which workshops a list has, by one column for which there are indexes: those with a date, and those without. */
interface Halves {
  dated: Conditions<'workshops'>
  /** Null where none of them is in it. */
  undated: Conditions<'workshops'> | null
}

/** All, those ahead or those that are over. @param now an instant (ISO 8601, UTC) */
export const halvesOf = (when: 'ahead' | 'over' | null | undefined, now: string): Halves => {
  if (when === 'over') return { dated: isOver(now), undated: null }
  if (when === 'ahead') return { dated: { overAt: { greater_than: now } }, undated: { overAt: { exists: false } } }
  return { dated: { startsAtUtc: { exists: true } }, undated: { startsAtUtc: { exists: false } } }
}

/** What is over has begun too: said of both, an index in the order of the starts finds it. */
const isOver = (now: string): Conditions<'workshops'> => ({
  startsAtUtc: { less_than_equal: now },
  overAt: { less_than_equal: now },
})

/**
 * A page of the published workshops that have a date, then of those that have none: two lists, one after the other, since databases put what
 * has no date first when they sort upwards. The database cuts the page: reading two thousand to show ten took 50 ms.
 */
export const datedFirst = async (
  req: PayloadRequest,
  { dated, undated }: Halves,
  listed: Listed,
): Promise<{ docs: StoredWorkshop[]; totalDocs: number; totalPages: number }> => {
  const { limit, page } = listed
  const first = await findPublished(req, [dated], listed)
  const before = Math.max(0, (page - 1) * limit - first.totalDocs)
  const wanted = limit - first.docs.length
  const most = Math.max(1, wanted && before + wanted)
  const last = undated
    ? await findPublished(req, [undated], { ...listed, limit: most, page: 1 })
    : { docs: [], totalDocs: 0 }
  const totalDocs = first.totalDocs + last.totalDocs
  return {
    docs: [...first.docs, ...last.docs.slice(before, before + wanted)],
    totalDocs,
    totalPages: Math.max(1, Math.ceil(totalDocs / limit)),
  }
}

/** How many workshops a page of the series shows at most: of those ahead, and of those of a year that are over. */
export const AHEAD_SHOWN = 100
export const OVER_SHOWN = 50

const listOf = (
  req: PayloadRequest,
  locale: string,
  page: number,
  { docs, totalPages }: { docs: StoredWorkshop[]; totalPages: number },
): WorkshopList => ({
  workshops: docs.map((doc) => workshopReference(doc, locale, localesOf(req))),
  page,
  pages: Math.max(1, totalPages),
})

/** Who reads, and when (ISO 8601, UTC): that tells what is ahead from what is over. */
interface Reading {
  locale: string
  now: string
}

/** Published workshops ahead, without their programmes: the nearest first, the undated last. */
export const listAhead = async (
  req: PayloadRequest,
  { locale, now }: Reading,
  { limit, page }: Paging,
): Promise<WorkshopList> => {
  const sort: Order<'workshops'>[] = ['startsAtUtc', 'number']
  return listOf(
    req,
    locale,
    page,
    await datedFirst(req, halvesOf('ahead', now), { limit, page, select: referenceFields, sort }),
  )
}

/** What began before a year by the clocks of its place: wall times begin with the year. */
const beganBefore = (year: string): Conditions<'workshops'> => ({ startsAt: { less_than: year } })

/** Published workshops of a year that are over, without their programmes: the latest first. @param year four digits, by the clocks of their places */
export const listOver = async (
  req: PayloadRequest,
  { locale, now }: Reading,
  { limit, page, year }: Paging & { year: string },
): Promise<WorkshopList> => {
  const next = String(Number(year) + 1).padStart(4, '0')
  const where = [{ overAt: { less_than_equal: now } }, { startsAt: { greater_than_equal: year } }, beganBefore(next)]
  const sort: Order<'workshops'>[] = ['-startsAt', '-number']
  return listOf(req, locale, page, await findPublished(req, where, { limit, page, select: referenceFields, sort }))
}

/** The year of the last workshop that is over, of those that began before a year. */
const lastYear = async (req: PayloadRequest, now: string, before: string): Promise<string | null> => {
  const { docs } = await req.payload.db.find<StoredWorkshop>({
    collection: 'workshops',
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    select: { startsAt: true } satisfies Fields<'workshops'>,
    sort: ['-startsAt'] satisfies Order<'workshops'>[],
    where: {
      and: [{ overAt: { less_than_equal: now } }, beganBefore(before), published],
    } satisfies Conditions<'workshops'>,
  })
  return docs[0]?.startsAt?.slice(0, 4) ?? null
}

/** Wall times have years of four digits, which come before this. */
const END_OF_YEARS = ':'

/** A year with something that is over. @property from when it is so (ISO 8601, UTC) */
interface YearOver {
  from: string
  year: string
}

const DAY_MS = 86_400_000
/** More are never over on one day. */
const MOST_A_DAY = 1000

/** The years of those that began before a year and are over in the course of a day, by the moment of each. */
const yearsOfDay = async (req: PayloadRequest, day: string, before: string): Promise<YearOver[]> => {
  const end = new Date(Date.parse(day) + DAY_MS).toISOString()
  const { docs } = await req.payload.db.find<StoredWorkshop>({
    collection: 'workshops',
    limit: MOST_A_DAY,
    pagination: false,
    req,
    select: { overAt: true, startsAt: true } satisfies Fields<'workshops'>,
    sort: ['overAt'] satisfies Order<'workshops'>[],
    where: {
      and: [{ overAt: { greater_than: day } }, { overAt: { less_than_equal: end } }, beganBefore(before), published],
    } satisfies Conditions<'workshops'>,
  })
  return docs.flatMap(({ overAt, startsAt }) =>
    overAt && startsAt ? [{ from: overAt, year: startsAt.slice(0, 4) }] : [],
  )
}

/**
 * The years of published workshops that are over, the newest first. The newest is asked for each time; those before it are known for a day, with what is over
 * in its course, until a workshop is published or goes.
 */
export const yearsOver = async (req: PayloadRequest, now: string): Promise<string[]> => {
  const newest = await lastYear(req, now, END_OF_YEARS)
  if (newest === null) return []
  const today = `${now.slice(0, 10)}T00:00:00.000Z`
  const others = await readKept(req, 'workshops', `years before ${newest} ${today}`, async () => {
    const found = await yearsOfDay(req, today, newest)
    for (let year = await lastYear(req, today, newest); year !== null; year = await lastYear(req, today, year))
      found.push({ from: today, year })
    return found
  })
  const before = new Set(others.filter(({ from }) => from <= now).map(({ year }) => year))
  return [newest, ...[...before].toSorted().toReversed()]
}

/** Whether something published is ahead. */
const isAnyAhead = async (req: PayloadRequest, now: string): Promise<boolean> => {
  const { dated, undated } = halvesOf('ahead', now)
  for (const where of [dated, ...(undated ? [undated] : [])]) {
    const { docs } = await req.payload.db.find<StoredWorkshop>({
      collection: 'workshops',
      limit: 1,
      pagination: false,
      req,
      select: { number: true } satisfies Fields<'workshops'>,
      sort: ['overAt'] satisfies Order<'workshops'>[],
      where: { and: [where, published] } satisfies Conditions<'workshops'>,
    })
    if (docs.length) return true
  }
  return false
}

/** The workshops of a page of the series. */
export interface SeriesWorkshops {
  part: Required<SeriesPart>
  /** How many pages that part has; 0 where there is no such part. */
  pages: number
  /** Null where a year is shown. */
  ahead: WorkshopList | null
  /** Whether something is ahead, shown or not. */
  isAnyAhead: boolean
  /** Those of one year; null beside a further page of those ahead. */
  over: (WorkshopList & { year: string }) | null
  /** All years of what is over, the newest first. */
  years: string[]
}

/**
 * The lists of a page of the series: on the first those ahead and those of the newest year that are over, on further ones more of those ahead, or
 * those of one year.
 */
export const workshopsOf = async (
  req: PayloadRequest,
  reading: Reading,
  { page = 1, year = null }: SeriesPart,
): Promise<SeriesWorkshops> => {
  const years = await yearsOver(req, reading.now)
  const ahead = year === null ? await listAhead(req, reading, { limit: AHEAD_SHOWN, page }) : null
  const shown = years.find((one) => (year === null ? page === 1 : one === year))
  const over = shown === undefined ? null : await listOver(req, reading, { limit: OVER_SHOWN, page, year: shown })
  return {
    part: { page, year },
    pages: (ahead ?? over)?.pages ?? 0,
    ahead,
    isAnyAhead: ahead ? ahead.pages > 1 || ahead.workshops.length > 0 : await isAnyAhead(req, reading.now),
    over: over && shown !== undefined ? { ...over, year: shown } : null,
    years,
  }
}
