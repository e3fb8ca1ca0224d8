import type { PayloadRequest } from 'payload'
import { timeNow } from '../../database/answering'
import { changeWhere } from '../../database/atomic'
import { findMain, findMainById, type Conditions, type In, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { mayFollow, reportOf, type Edition, type Report, type ReportGroup } from '../../domain/report'
import { isRow, rowsOf, textOf } from '../../domain/row'
import { asInstant } from '../../domain/time'
import { refusal } from '../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { deskOf, writeDesk, type Desk } from '../registrations/desk'
import { keptOf } from '../registrations/kept'
import { erasedPerson, isCounted, personOf, shapesOf } from './reportKinds'

/** How many have registered for a workshop and were erased, each once, however often that was noted. */
const countErased = async (req: In, workshop: string, there: ReadonlySet<string>): Promise<number> => {
  const where: Conditions<'audit'> = { and: [{ workshop: { equals: workshop } }, { act: { equals: 'erase' } }] }
  const notes = await findMain(req, 'audit', where, 0, { facts: true, registration: true })
  const gone = notes.filter(({ facts }) => isRow(facts) && facts.registered === true)
  return new Set(gone.flatMap(({ registration }) => (registration && !there.has(registration) ? registration : [])))
    .size
}

const counted = {
  answers: true,
  attended: true,
  bounced: true,
  cause: true,
  createdAt: true,
  interpretation: true,
  language: true,
  state: true,
  toldAt: true,
} as const

/** The report of a workshop as it would be made now of everybody who has registered, whoever was erased among them. */
export const reportNow = async (req: In, id: string, desk: Desk | null): Promise<Report> => {
  const workshop = await findMainById(req, 'workshops', id, {
    interpretation: true,
    registration: true,
    startsAtUtc: true,
  })
  const rows = await findMain(req, 'registrations', { workshop: { equals: id } }, 0, counted)
  const locales = localesOf(req)
  const of = { startsAtUtc: asInstant(desk?.startsAtUtc ?? workshop?.startsAtUtc), workshop }
  const people = rows.filter(isCounted).map((row) => personOf(row, of, locales))
  const shapes = shapesOf(workshop, people, locales)
  const erased = await countErased(req, id, new Set(rows.map(({ id: row }) => row)))
  return reportOf([...people, ...Array.from({ length: erased }, () => erasedPerson(shapes))], shapes)
}

const groupsIn = (value: unknown): ReportGroup[] =>
  rowsOf(value).flatMap(({ count, of }) =>
    typeof count === 'number' && Array.isArray(of) ? [{ of: of.map(String), count }] : [],
  )

/** The report that a desk has; null where none was made. */
export const editionOf = (desk: Desk | null | undefined): Edition | null => {
  const { report } = desk ?? {}
  if (!isRow(report)) return null
  return {
    at: textOf(report.at) ?? '',
    isFinal: report.isFinal === true,
    registered: typeof report.registered === 'number' ? report.registered : null,
    tables: rowsOf(report.tables).flatMap(({ groups, table }) =>
      typeof table === 'string' ? [{ table, groups: groupsIn(groups) }] : [],
    ),
    withheld: rowsOf(report.withheld).flatMap(({ table, why }) =>
      typeof table === 'string' ? [{ table, why: why === 'close' ? 'close' : 'few' }] : [],
    ),
  }
}

/** When a workshop is over, as an instant; null where it has no date. */
export const overAt = (
  desk: Desk | null,
  workshop?: Pick<Stored<'workshops'>, 'endsAtUtc' | 'startsAtUtc'> | null,
): string | null =>
  asInstant(desk?.endsAtUtc ?? workshop?.endsAtUtc) ?? asInstant(desk?.startsAtUtc ?? workshop?.startsAtUtc)

/** Whether a report lacks the answers to a question that an earlier one has: they are kept for less long than people are. */
const isPoorer = (before: Report, next: Report): boolean =>
  before.tables.some(({ table }) => table.startsWith('answers.') && !next.tables.some((other) => other.table === table))

/** How often it is made anew since somebody else made one meanwhile. */
const TRIES = 10

/**
 * Makes the report of a workshop, or makes it anew where whoever has both learns of no change of one to four people; else the one of before stays. Of two
 * who make it at once, the second goes by that of the first.
 * @returns the report that the workshop has now; null where an earlier version has kept numbers in its way: people of it are gone
 */
const make = async (req: In, workshop: string, now: Date, isFinal: boolean): Promise<Edition | null> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const desk = await deskOf(req, workshop)
    if (!desk) {
      await writeDesk(req, workshop, {})
      continue
    }
    const before = editionOf(desk)
    if (before?.isFinal) return before
    if (keptOf(desk)) return null
    const next = await reportNow(req, workshop, desk)
    const stays = before && (!mayFollow(before, next) || isPoorer(before, next))
    const edition: Edition = stays ? { ...before, isFinal } : { ...next, at: now.toISOString(), isFinal }
    const number = desk.reportNumber ?? null
    const asRead: Conditions<'desks'> = {
      and: [
        { workshop: { equals: workshop } },
        { reportNumber: number === null ? { exists: false } : { equals: number } },
      ],
    }
    const data = { report: { ...edition }, reportNumber: (number ?? 0) + 1 }
    if (await changeWhere(req, 'desks', asRead, data)) return edition
  }
  return editionOf(await deskOf(req, workshop))
}

/** What came of asking for a report. */
export type Made = { edition: Edition; isNew: boolean } | 'notOver' | 'earlier'

/** Makes the report of a workshop that is over, for whoever shares it. */
export const makeReport = async (
  req: In,
  workshop: Pick<Stored<'workshops'>, 'endsAtUtc' | 'id' | 'startsAtUtc'>,
  now: Date,
): Promise<Made> => {
  const over = overAt(await deskOf(req, workshop.id), workshop)
  if (!over || over > now.toISOString()) return 'notOver'
  const edition = await make(req, workshop.id, now, false)
  return edition ? { edition, isNew: edition.at === now.toISOString() } : 'earlier'
}

/** Makes the report of a workshop that is over before somebody of it goes, or something that they said. Of one that is not, nothing is known yet. */
export const keepReport = async (req: In, workshop: string, now: Date): Promise<void> => {
  const published = await findMainById(req, 'workshops', workshop, { endsAtUtc: true, startsAtUtc: true })
  await makeReport(req, { id: workshop, ...published }, now)
}

/** Makes the last report of a workshop, before retention deletes the first of its people. May be done again: the first one stays. */
export const makeFinal = async (req: PayloadRequest, workshop: string, now: Date): Promise<void> => {
  await make(req, workshop, now, true)
}

/** `POST /workshops/:id/desk/report`: makes the report that may be shared. It refuses before the end: REPORT_NOT_OVER. */
export const makeReportNow = organisersWorkshopEndpoint('post', '/report', async (req, { id }) => {
  const now = timeNow()
  const published = await findMainById(req, 'workshops', id, { endsAtUtc: true, startsAtUtc: true })
  const made = await makeReport(req, { id, ...published }, now)
  const { language } = req.i18n
  if (made === 'notOver') throw refusal('REPORT_NOT_OVER', undefined, { language })
  if (made === 'earlier') throw refusal('REPORT_EARLIER', undefined, { language })
  return Response.json({ report: made.edition, isNew: made.isNew }, { headers: { 'Cache-Control': 'no-store' } })
})
