import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { editionOf, overAt, reportNow } from '../../../cms/desk/report'
import { tellReport } from '../../../cms/desk/tellReport'
import { ruleOf, toldAt, wishesOf } from '../../../cms/desk/wishes'
import { deskOf } from '../../../cms/registrations/desk'
import { keptOf } from '../../../cms/registrations/kept'
import type { Stored } from '../../../database/documents'
import { localesOf } from '../../../database/request'
import { timeNow } from '../../../database/answering'
import { wallTimeAt } from '../../../domain/time'
import { dayAndTime } from '../../../i18n/clock'
import { languageTitle } from '../../../i18n/languageNames'
import { say } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/report'
import { ReportTable } from '../../../publicPages/report/ReportTable'
import { DeskPage } from '../DeskPage'
import { ReportActs, WishesForm } from './ReportActs'
import './report.css'

/** What may be shared of the numbers of a workshop, and who wants interpretation. */
const ReportPart = async ({ req, workshop }: { req: PayloadRequest; workshop: Stored<'workshops'> }) => {
  const { language } = req.i18n
  const { id } = workshop
  const desk = await deskOf(req, id)
  const now = timeNow().toISOString()
  const over = overAt(desk, workshop)
  const isOver = over !== null && over <= now
  const edition = editionOf(desk)
  const kept = edition ? null : keptOf(desk)
  const report = kept
    ? { registered: null, tables: [{ table: 'outcome', groups: kept }], withheld: [] }
    : (edition ?? (await reportNow(req, id, desk)))
  const tables = tellReport(report, workshop, { locale: language, locales: localesOf(req) })
  const zone = workshop.timeZone ?? 'UTC'
  const at = (instant: string): string => dayAndTime(wallTimeAt(instant, zone), language)
  const stands = kept
    ? say(words.earlier, language)
    : edition
      ? say(edition.isFinal ? words.final : words.made, language)(at(edition.at))
      : say(isOver ? words.preview : words.before, language)
  const wishes = await wishesOf(req, id)
  const told = desk && (await toldAt(req, desk))
  const { interpretation } = workshop
  return (
    <>
      <p>{stands}</p>
      <p className="desk-report__note">{say(words.rule, language)}</p>
      <ReportActs canMake={isOver && !edition?.isFinal && !kept} isMade={edition !== null} workshop={id} />
      {report.registered === null && !kept ? (
        <p>{say(words.tooFew, language)}</p>
      ) : (
        <div className="desk-report__tables">
          {(kept ? tables.slice(1) : tables).map((table) => (
            <ReportTable
              className="desk-report__table"
              key={table.title}
              noteClass="desk-report__note"
              notShown={say(words.notShown, language)}
              table={table}
            />
          ))}
        </div>
      )}
      {interpretation?.status !== 'none' && (
        <WishesForm
          counts={wishes.map((one) => ({ label: languageTitle(one.language, language), count: one.count }))}
          isProvided={interpretation?.status === 'provided'}
          rule={ruleOf(desk)}
          told={told && at(told)}
          workshop={id}
        />
      )}
    </>
  )
}

/** The part of a desk that stays when its people are gone. */
export const ReportView = (view: AdminViewServerProps) => (
  <DeskPage className="desk-report" part="report" view={view}>
    {(workshop) => <ReportPart req={view.initPageResult.req} workshop={workshop} />}
  </DeskPage>
)
