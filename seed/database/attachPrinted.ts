import type { Row } from '../../src/domain/row'
import { isDeepStrictEqual } from 'node:util'
import { betweenAffiliations } from '../../src/i18n/betweenAffiliations'
import { localeCodes } from '../../src/i18n/locales'
import { printPerson, type PersonRow } from '../../src/domain/printing'
import type { PartnerRow } from '../../src/domain/publication'
import { readFields } from '../format/codecs'
import { printedPartner, printedPerson } from '../format/fields'
import type { PrintedParts, ReadingContext } from './storedSeries'

const partsOf = (was: Row, today: Row, read: (record: Row) => Row, wanted: PrintedParts): Row | undefined => {
  const [before, now] = [read(was), read(today)]
  const parts = Object.keys(before).filter((name) => wanted === 'all' || !isDeepStrictEqual(before[name], now[name]))
  return parts.length ? Object.fromEntries(parts.map((name) => [name, was[name]])) : undefined
}

const personRecord = ({ affiliations, printedLine, printedName }: PersonRow): Row => ({
  name: printedName,
  line: printedLine,
  affiliations,
})

/**
 * People rows as an organiser wrote them, with `printed`: how they were printed, which may be otherwise than they would be today, where
 * the directory has moved on and the publication has not.
 * @param rows as written
 * @param settled the same rows as they were printed
 */
export const withPrintedPeople = (
  rows: readonly PersonRow[],
  settled: readonly PersonRow[],
  { directory, keyOf, printedParts }: ReadingContext,
): (PersonRow & { printed?: Row })[] => {
  const read = (record: Row): Row => readFields(printedPerson, record, keyOf)
  const byId = new Map(settled.map((row) => [row.id, row]))
  return rows.map((row) => {
    const was = byId.get(row.id)
    if (!was) return row
    const today = printPerson(row, undefined, directory, localeCodes, betweenAffiliations)
    const printed = partsOf(personRecord(was), personRecord(today), read, printedParts)
    return printed ? { ...row, printed } : row
  })
}

/** Partner rows in the same way. */
export const withPrintedPartners = (
  rows: readonly PartnerRow[],
  settled: readonly PartnerRow[],
  { directory, keyOf, printedParts }: ReadingContext,
): (PartnerRow & { printed?: Row })[] => {
  const read = (record: Row): Row => readFields(printedPartner, record, keyOf)
  const byId = new Map(settled.map((row) => [row.id, row]))
  return rows.map((row) => {
    const was = byId.get(row.id)
    if (!was) return row
    const name = directory.organisations.get(String(row.organisation))?.name
    const printed = partsOf({ name: was.printedName }, { name }, read, printedParts)
    return printed ? { ...row, printed } : row
  })
}
