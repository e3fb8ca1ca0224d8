import { Router, type Request, type RequestHandler, type Response } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { readSeries } from '../../api/public/readWorkshop'
import { hasRole } from '../../cms/access/rules'
import { editionOf } from '../../cms/desk/report'
import { seriesReport } from '../../cms/desk/seriesReport'
import { tellReport } from '../../cms/desk/tellReport'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { deskOf } from '../../cms/registrations/desk'
import { findMainById, isId } from '../../database/documents'
import { isLocaleOf, localesOf } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { printCsv, type Cell } from '../../domain/lists/csv'
import { serve } from '../../domain/texts'
import { wallTimeAt } from '../../domain/time'
import { csvSeparator } from '../../i18n/csvSeparator'
import { dayAndTime } from '../../i18n/dates'
import { defaultLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/report'
import type { Reader } from '../../publicPages/reader'
import { reportDocument, seriesReportDocument } from '../../publicPages/report/ReportPage'
import { notFoundPage } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'
import { accountOf } from '../requestState'

interface Serving {
  now: Clock
  payload: Payload
}

/** To everybody else there is nothing here. */
const organisersAlone =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const user = await accountOf(req, payload)
    if (!hasRole(user, 'organiser')) return notFoundPage(req, res, 'entry')
    next()
  }

const sendCsv = (res: Response, locale: string, name: string, rows: readonly (readonly Cell[])[]): void => {
  res.attachment(`${name}.csv`)
  res.type('text/csv; charset=utf-8').send(printCsv(rows, csvSeparator(locale)))
}

/**
 * The reports that are made, to be printed and as tables, for organisers: `/reports/<workshop>`, `/reports/<workshop>.csv`, and those of the series,
 * `/reports` and `/reports.csv`. Mounted at the root of these.
 * @param visits what comes before a page is made for a stranger
 */
export const reportRoutes = ({ now, payload, visits }: Serving & { visits: RequestHandler[] }): Router => {
  const router = Router()
  router.use((_req, res, next) => {
    setPageHeaders(res, 'entry')
    next()
  })
  router.use(...visits, organisersAlone(payload))

  const ask = async ({ query }: Request) => {
    const local = await createLocalReq({}, payload)
    const locale = isLocaleOf(local, query.locale) ? query.locale : defaultLocale
    local.locale = locale
    const locales = localesOf(local)
    const reader: Reader = { locale, locales, now: now().toISOString(), frontEnd: frontEndOf(local) }
    return { local, locale, locales, reader }
  }

  const series = async (req: Request, res: Response, isCsv: boolean): Promise<void> => {
    const { local, locale, reader } = await ask(req)
    const report = await seriesReport(local, locale, now())
    if (!isCsv) {
      res.type('html').send(seriesReportDocument(reader, { ...report, series: await readSeries(local, locale) }))
      return
    }
    const { attended, languages, total, workshop } = words.seriesTable
    const head = [workshop, words.sums.registered, attended, languages].map((label) => say(label, locale))
    const rows = report.rows.map((row) => [row.title, row.registered, row.attended, row.languages])
    const { totals } = report
    sendCsv(res, locale, say(words.seriesTitle, locale), [
      head,
      ...rows,
      [say(total, locale), totals.registered, totals.attended, ''],
    ])
  }

  router.get('/', (req, res) => series(req, res, false))
  router.get('/series.csv', (req, res) => series(req, res, true))

  router.get('/:workshop', async (req: Request<{ workshop: string }>, res) => {
    const [, id = '', ending] = /^(.*?)(\.csv)?$/.exec(req.params.workshop) ?? []
    const { local, locale, locales, reader } = await ask(req)
    const workshop = isId(local, id) ? await findMainById(local, 'workshops', id) : null
    const edition = workshop && editionOf(await deskOf(local, id))
    if (!workshop || !edition) return notFoundPage(req, res, 'entry')
    const title = [workshop.number, serve(workshop.title, [locale, ...locales])?.text ?? id].filter(Boolean).join(' – ')
    const zone = workshop.timeZone ?? 'UTC'
    const asOf = dayAndTime(wallTimeAt(edition.at, zone), locale)
    const tables = tellReport(edition, workshop, { locale, locales })
    if (ending === undefined) {
      const data = { asOf, isEmpty: edition.registered === null, tables, workshop: { id, title } }
      res.type('html').send(reportDocument(reader, { ...data, series: await readSeries(local, locale) }))
      return
    }
    const head = [words.table, words.kind, words.count].map((label) => say(label, locale))
    sendCsv(res, locale, `${say(words.title, locale)} ${workshop.slug ?? id}`, [
      [title, say(words.asOf, locale)(asOf), ''],
      head,
      ...tables.flatMap((table) => [
        ...table.rows.map(({ count, label }) => [table.title, label, count ?? say(words.notShown, locale)]),
        ...table.notes.map((note) => [table.title, note, '']),
      ]),
    ])
  })
  router.use((req, res) => notFoundPage(req, res, 'entry'))
  return router
}
