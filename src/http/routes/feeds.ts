import { Router, type Request, type Response } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readAround, readChanged, readLastChanged } from '../../api/public/readForFeeds'
import type { Changed, PublicSeries } from '../../api/public/shapes'
import { readSeries } from '../../api/public/readWorkshop'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { answerOfWorkshop } from '../../database/answering'
import { localesOf } from '../../database/request'
import { slugIn } from '../../domain/slugs'
import type { Clock } from '../../domain/clock'
import { MAX_ANSWER } from '../../domain/size'
import { seriesAtom } from '../../feeds/atom'
import { seriesCalendar, workshopCalendar } from '../../feeds/calendar'
import type { Feed } from '../../feeds/feed'
import { seriesSchedule, workshopSchedule, type Schedule } from '../../feeds/schedule'
import { scheduleJson } from '../../feeds/scheduleJson'
import { scheduleXml } from '../../feeds/scheduleXml'
import {
  atomPath,
  scheduleFormats,
  schedulePath,
  seriesCalendarPath,
  workshopCalendarPath,
  workshopSegment,
  type ScheduleFormat,
} from '../../i18n/addresses'
import { sendKept } from '../answer'
import { keptAndAsked } from '../cdn'
import { notFoundPage } from '../failurePages'

interface FeedOptions {
  now: Clock
  payload: Payload
  /** The origin of absolute addresses: the canonical one where there is one. */
  origin: (req: Request) => string
}

/** How many workshops a calendar of the series has at most, without their programmes: of those ahead, and of those that are over. */
const IN_CALENDAR = 100
/** The same of a schedule, which has their programmes: as many as a list of REST or GraphQL. */
const IN_SCHEDULE = 25
/** How many entries a page of the news has. */
const IN_NEWS = 20

/** The media types of feeds. */
export const feedTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const

const schedules: Readonly<Record<ScheduleFormat, (schedule: Schedule) => string>> = {
  json: scheduleJson,
  xml: scheduleXml,
}

/** What any page may read, as any program may: it is everybody’s, and nobody’s session is asked for. */
const openToAll = (res: Response): void => {
  res.setHeader('Access-Control-Allow-Origin', '*')
}

/** How a feed is sent. */
interface Sent {
  type: keyof typeof feedTypes
  locale: string
  /** What it is called where it is stored. */
  file?: string
}

const send = (req: Request, res: Response, { file, locale, type }: Sent, text: string): Promise<void> | void => {
  openToAll(res)
  res.setHeader('Content-Type', feedTypes[type])
  res.setHeader('Content-Language', locale)
  // What has a slug in another script is named in both ways (RFC 6266, 4.3).
  if (file) {
    const ascii = file.replace(/[^\w.-]/g, '_')
    res.setHeader('Content-Disposition', `inline; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file)}`)
  }
  return sendKept(req, res, text)
}

const move = (res: Response, path: string): void => {
  openToAll(res)
  res.setHeader('Cache-Control', keptAndAsked)
  res.redirect(301, path)
}

/** A feed of the series with so many workshops, or of fewer, the nearest in time, where it would be longer than strangers are answered. */
const fitting = async (most: number, make: (most: number) => Promise<string>): Promise<string> => {
  const text = await make(most)
  return most === 1 || Buffer.byteLength(text) <= MAX_ANSWER ? text : fitting(Math.ceil(most / 2), make)
}

/** A page of the news, from 1 on; null for what is none. */
const pageNumber = (value: unknown): number | null => {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null
}

/**
 * What calendars, schedule apps and feed readers read: of the series and of each workshop, in every language of the content. What is at none of these
 * addresses goes on to the pages.
 */
export const feedRoutes = ({ now, origin, payload }: FeedOptions): Router => {
  const router = Router({ caseSensitive: true })
  const locales = localesOf({ payload })

  const ask = async (req: Request, locale: string) => {
    const local: PayloadRequest = await createLocalReq({ locale }, payload)
    const feed: Feed = {
      locale,
      locales,
      now: now().toISOString(),
      origin: origin(req),
      frontEnd: frontEndOf({ payload }),
    }
    return { feed, local }
  }

  /** Feeds of one workshop, at its own address; one that it had before, or in another language’s word, leads there. */
  const ofWorkshop = (
    locale: string,
    asked: string,
    pathOf: (slug: string) => string,
    withProgramme: boolean,
    sent: (slug: string) => Sent,
    make: (feed: Feed, changed: Changed, series: PublicSeries | null) => string,
  ): void => {
    router.get(`/${locale}/:segment/${asked}`, async (req: Request<{ segment: string; slug: string }>, res, next) => {
      const { segment, slug } = req.params
      if (!locales.some((other) => segment === workshopSegment(other))) return next()
      const { feed, local } = await ask(req, locale)
      const changed = await readChanged(local, slug, { locale, withProgramme })
      const own = changed && slugIn(changed.workshop, locale)
      if (!changed || !own) return notFoundPage(req, res)
      if (own !== slug || segment !== workshopSegment(locale)) return move(res, pathOf(own))
      const series = await readSeries(local, locale)
      answerOfWorkshop(changed.workshop.id)
      await send(req, res, sent(own), make(feed, changed, series))
    })
  }

  for (const locale of locales) {
    for (const other of locales) {
      const path = `/${locale}${seriesCalendarPath(other).slice(other.length + 1)}`
      router.get(path, async (req, res) => {
        if (path !== seriesCalendarPath(locale)) return move(res, seriesCalendarPath(locale))
        const { feed, local } = await ask(req, locale)
        const series = await readSeries(local, locale)
        const text = await fitting(IN_CALENDAR, async (most) => {
          const workshops = await readAround(local, { locale, most, now: feed.now, withProgramme: false })
          return seriesCalendar(feed, workshops, series)
        })
        await send(req, res, { type: 'ics', locale, file: path.split('/').at(-1) ?? '' }, text)
      })
    }

    router.get(atomPath(locale), async (req, res) => {
      const page = pageNumber(req.query.page)
      if (page === null) return notFoundPage(req, res)
      const { feed, local } = await ask(req, locale)
      const { pages, workshops } = await readLastChanged(local, { limit: IN_NEWS, locale, page })
      if (page > pages) return notFoundPage(req, res)
      const text = seriesAtom(feed, { page, pages, workshops }, await readSeries(local, locale))
      await send(req, res, { type: 'atom', locale }, text)
    })

    ofWorkshop(
      locale,
      ':slug.ics',
      (slug) => workshopCalendarPath(locale, slug),
      false,
      (slug) => ({ type: 'ics', locale, file: `${slug}.ics` }),
      workshopCalendar,
    )

    for (const format of scheduleFormats) {
      router.get(schedulePath(locale, format), async (req, res) => {
        const { feed, local } = await ask(req, locale)
        const series = await readSeries(local, locale)
        const text = await fitting(IN_SCHEDULE, async (most) => {
          const workshops = await readAround(local, { locale, most, now: feed.now, withProgramme: true })
          return schedules[format](seriesSchedule(feed, workshops, series))
        })
        await send(req, res, { type: format, locale, file: `schedule.${format}` }, text)
      })
      ofWorkshop(
        locale,
        `:slug/schedule.${format}`,
        (slug) => schedulePath(locale, format, slug),
        true,
        (slug) => ({ type: format, locale, file: `${slug}.schedule.${format}` }),
        (feed, changed, series) => schedules[format](workshopSchedule(feed, changed, series)),
      )
    }
  }
  return router
}
