import type { PublicSeries } from '../../api/public/shapes'
import type { ToldTable } from '../../domain/report'
import { reportPath, reportTablePath } from '../../i18n/addresses'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/report'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import type { Reader } from '../reader'
import { ReportTable } from './ReportTable'

interface ReportDocument {
  series: PublicSeries | null
  workshop: { id: string; title: string }
  /** When its numbers were taken, in the reader’s words. */
  asOf: string
  isEmpty: boolean
  tables: readonly ToldTable[]
}

/** The report of a workshop, to be read and printed. */
export const reportDocument = (reader: Reader, { asOf, isEmpty, series, tables, workshop }: ReportDocument): string => {
  const { locale } = reader
  const title = say(words.title, locale)
  return renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => reportPath(code, workshop.id),
    title: `${title} – ${workshop.title}`,
    children: (
      <article className="report">
        <h1>
          <span className="kicker">{title}</span> <span className="title">{workshop.title}</span>
        </h1>
        <p>{say(words.asOf, locale)(asOf)}</p>
        <p className="fine">{say(isEmpty ? words.tooFew : words.rule, locale)}</p>
        {!isEmpty &&
          tables.map((table) => (
            <ReportTable
              className="report-table"
              key={table.title}
              noteClass="fine"
              notShown={say(words.notShown, locale)}
              table={table}
            />
          ))}
      </article>
    ),
  })
}

/** What is said of one workshop in the report of the series. */
export interface SeriesRow {
  title: string
  registered: number | null
  attended: number | null
  languages: string
}

interface SeriesDocument {
  series: PublicSeries | null
  rows: readonly SeriesRow[]
  totals: { registered: number; attended: number }
  /** How many workshops that are over have no report. */
  missing: number
}

/** The report of the series, to be read and printed. */
export const seriesReportDocument = (reader: Reader, { missing, rows, series, totals }: SeriesDocument): string => {
  const { locale } = reader
  const { attended, caption, languages, missing: lacks, none, total, workshop } = words.seriesTable
  const title = say(words.seriesTitle, locale)
  const number = (count: number | null) => <td>{count ?? say(words.notShown, locale)}</td>
  return renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => reportPath(code),
    title,
    children: (
      <article className="report">
        <h1>{title}</h1>
        <p className="fine">{say(words.rule, locale)}</p>
        {rows.length ? (
          <table>
            <caption>{say(caption, locale)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(workshop, locale)}</th>
                <th scope="col">{say(words.sums.registered, locale)}</th>
                <th scope="col">{say(attended, locale)}</th>
                <th scope="col">{say(languages, locale)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.title}>
                  <th scope="row">{row.title}</th>
                  {number(row.registered)}
                  {number(row.attended)}
                  <td>{row.languages || say(words.notShown, locale)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say(total, locale)}</th>
                <td>{totals.registered}</td>
                <td colSpan={2}>{totals.attended}</td>
              </tr>
            </tfoot>
          </table>
        ) : (
          <p>{say(none, locale)}</p>
        )}
        {missing > 0 && <p className="fine">{say(lacks, locale)(missing)}</p>}
        {rows.length > 0 && (
          <p className="unprinted">
            <a href={reportTablePath(locale)}>CSV</a>
          </p>
        )}
      </article>
    ),
  })
}
