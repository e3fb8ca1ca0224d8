import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import writeWorkbook from 'write-excel-file/node'
import { z } from 'zod'
import { timeNow } from '../../../database/answering'
import { make } from '../../../database/atomic'
import { findMain, type Conditions } from '../../../database/documents'
import { localesOf } from '../../../database/request'
import { inTransaction } from '../../../database/transaction'
import { isAttendance } from '../../../domain/attendance'
import { coded, writable } from '../../../domain/lists/cells'
import { MOST_COLUMNS } from '../../../domain/lists/bytes'
import { questionKey, type Target, type WrittenColumn } from '../../../domain/lists/columns'
import { printCsv } from '../../../domain/lists/csv'
import { answerCell } from '../../../domain/lists/values'
import { registrationStates } from '../../../domain/registration'
import { isRow } from '../../../domain/row'
import { slugify, serve } from '../../../domain/texts'
import { asInstant, wallTimeAt } from '../../../domain/time'
import { csvSeparator } from '../../../i18n/csvSeparator'
import { refusal } from '../../../i18n/errors/refusal'
import { languageName } from '../../../i18n/languageNames'
import { say } from '../../../i18n/locales'
import { words as attendanceWords } from '../../../i18n/words/attendance'
import { words } from '../../../i18n/words/desk/lists'
import { words as formWords } from '../../../i18n/words/registrationForm'
import { words as deskWords } from '../../../i18n/words/registrationsDesk'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { audit } from '../../registrations/acts'
import type { Form } from '../../registrations/form'
import { whoOf } from '../../registrations/organiser'
import type { Registration } from '../../registrations/queue'
import { headersOf, listForm } from './columns'

/** Most people of one list: it is made in memory, and a workbook takes as long as ten lists of text. */
export const MOST_WRITTEN = { csv: 20_000, xlsx: 5000 } as const

const wish = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  columns: z.array(z.string().max(80)).min(1).max(MOST_COLUMNS),
  states: z.array(z.enum(registrationStates)).min(1).max(registrationStates.length),
})

/** In the order of the queue; who has no place in it, by when they asked. */
const inOrder = (a: Registration, b: Registration): number =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
  Date.parse(a.createdAt) - Date.parse(b.createdAt) ||
  a.id.localeCompare(b.id)

/** What stands in each column of a registration, as it is read. */
const cellsOf = (
  req: PayloadRequest,
  { questions, workshop }: Form,
  rows: readonly Registration[],
): ((row: Registration, target: Exclude<Target, null>) => string) => {
  const { language } = req.i18n
  const waiting = rows.filter(({ rank, state }) => state === 'waiting' && rank).map(({ id }) => id)
  const places = new Map(waiting.map((id, n) => [id, n + 1]))
  const zone = workshop.timeZone ?? 'UTC'
  const time = (at: string | null | undefined): string => {
    const instant = asInstant(at)
    return instant ? wallTimeAt(instant, zone).replace('T', ' ') : ''
  }
  const named = (code: string | null | undefined): string => (code ? languageName(code, language) : '')
  const own: Record<WrittenColumn, (row: Registration) => string> = {
    name: ({ name }) => name ?? '',
    email: ({ email }) => email ?? '',
    organisation: ({ organisation }) => organisation ?? '',
    language: (row) => named(row.language),
    interpretation: (row) => named(row.interpretation),
    state: ({ state }) => say(deskWords.is[state ?? 'pending'], language),
    place: ({ id }) => String(places.get(id) ?? ''),
    seat: ({ seat }) => String(seat ?? ''),
    createdAt: ({ createdAt }) => time(createdAt),
    provenAt: ({ provenAt }) => time(provenAt),
    attended: ({ attended }) =>
      isAttendance(attended) && attended !== 'no' ? say(attendanceWords.is[attended], language) : '',
    needs: ({ needs }) => needs ?? '',
  }
  const isOwn = (target: string): target is WrittenColumn => Object.hasOwn(own, target)
  return (row, target) => {
    if (isOwn(target)) return own[target](row)
    const question = questions.find(({ key }) => key === questionKey(target))
    const answers = isRow(row.answers) ? row.answers : {}
    if (!question || !Object.hasOwn(answers, question.key)) return ''
    return answerCell(question, answers[question.key], (value, label) =>
      question.kind === 'yesNo' && (value === 'yes' || value === 'no')
        ? say(formWords[value], language)
        : (serve(label, [language, ...localesOf(req)])?.text ?? value),
    )
  }
}

/** Letters of a column’s width in a workbook. */
const WIDTH = { least: 10, most: 48 } as const

/** A workbook of texts: none of its cells is a formula, whatever stands in it. */
const workbookOf = async (rows: readonly (readonly string[])[], sheet: string): Promise<Buffer> => {
  const [headers = [], ...others] = rows
  const texts = (cells: readonly string[], style: object = {}) =>
    cells.map((cell) => (cell ? { type: String, value: coded(cell), ...style } : null))
  const columns = headers.map((header, n) => ({
    width: Math.min(
      WIDTH.most,
      Math.max(
        WIDTH.least,
        ...[header, ...others.slice(0, 200).map((cells) => cells[n] ?? '')].map((cell) => cell.length + 2),
      ),
    ),
  }))
  return writeWorkbook([texts(headers, { fontWeight: 'bold' }), ...others.map((cells) => texts(cells))], {
    columns,
    sheet,
    stickyRowsCount: 1,
  }).toBuffer()
}

/** Rows as a file that is safe to open, in the form of a language. */
export const fileOf = async (
  rows: readonly (readonly string[])[],
  format: 'csv' | 'xlsx',
  language: string,
): Promise<{ bytes: Buffer; type: string }> => {
  if (format === 'xlsx')
    return {
      bytes: await workbookOf(
        rows.map((cells) => cells.map(writable)),
        say(words.sheet, language),
      ),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
  return {
    bytes: Buffer.from(printCsv(rows, csvSeparator(language))),
    type: 'text/csv; charset=utf-8',
  }
}

/** Notes who took a list out, and of each whose needs stand in it that they were read. */
const noteTaken = async (
  req: PayloadRequest,
  {
    format,
    rows,
    withNeeds,
    workshop,
  }: { rows: readonly Registration[]; format: string; withNeeds: boolean; workshop: string },
): Promise<void> => {
  const now = timeNow()
  const who = whoOf(req)
  await inTransaction(req, async () => {
    await make(req, 'audit', {
      at: now.toISOString(),
      act: 'export',
      who,
      workshop,
      facts: { rows: rows.length, format, needs: withNeeds },
    })
    for (const { id, needs } of rows)
      if (withNeeds && needs) await audit(req, { act: 'readNeeds', who, registration: id, workshop }, now)
  })
}

/**
 * `POST /api/workshops/:id/desk/lists/export`: for organisers, registrations as a file of a spreadsheet, with the columns and states that are asked for.
 * It is made in memory and kept nowhere; who took it out is noted. It refuses LIST_LARGE over so many.
 */
export const exportList = organisersWorkshopEndpoint('post', '/lists/export', async (req, workshop) => {
  await addDataAndFileToRequest(req)
  const { language } = req.i18n
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language })
  const { columns, format, states } = wanted.data
  const form = await listForm(req, workshop)
  const chosen = headersOf(form, language, localesOf(req)).filter(({ target }) => columns.includes(target))
  if (chosen.length < new Set(columns).size) throw refusal('ACTION_INVALID', undefined, { language })
  const where: Conditions<'registrations'> = { and: [{ workshop: { equals: workshop.id } }, { state: { in: states } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'registrations', req, where: { ...where } })
  const max = MOST_WRITTEN[format]
  if (totalDocs > max) throw refusal('LIST_LARGE', { max }, { language })
  const rows = (await findMain(req, 'registrations', where)).toSorted(inOrder)
  const cell = cellsOf(req, form, rows)
  const list = [chosen.map(({ header }) => header), ...rows.map((row) => chosen.map(({ target }) => cell(row, target)))]
  const withNeeds = chosen.some(({ target }) => target === 'needs')
  const { bytes, type } = await fileOf(list, format, language)
  await noteTaken(req, { format, rows, withNeeds, workshop: workshop.id })
  const title = serve(workshop.title, [language, ...localesOf(req)])?.text ?? ''
  const name = [say(words.file, language), slugify(title, 40), timeNow().toISOString().slice(0, 10)]
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name.filter(Boolean).join('-')}.${format}"`,
      'Content-Type': type,
      'X-Rows': String(rows.length),
    },
  })
})
