import { isDeepStrictEqual } from 'node:util'
import { betweenAffiliations } from '../../src/i18n/betweenAffiliations'
import { localeCodes } from '../../src/i18n/locales'
import { printPerson, type Directory, type PersonRow } from '../../src/domain/printing'
import type { Texts } from '../../src/domain/texts'
import { printedPartner, printedPerson } from '../format/fields'
import type { Resolve } from '../format/codecs'

type Row = Record<string, unknown>

/** The parts of a printed record that today's printing would not give. */
const differing = (was: Row, today: Row, read: (record: Row) => Row): Row | undefined => {
  const [before, now] = [read(was), read(today)]
  const parts = Object.keys(before).filter((name) => !isDeepStrictEqual(before[name], now[name]))
  return parts.length ? Object.fromEntries(parts.map((name) => [name, was[name]])) : undefined
}

const personRecord = ({ affiliations, printedLine, printedName }: PersonRow): Row => ({
  name: printedName,
  line: printedLine,
  affiliations,
})

/**
 * People rows as an organiser wrote them, with `printed` where they were printed otherwise than they would be today: the directory has
 * moved on, the publication has not.
 * @param rows as written
 * @param settled the same rows as they were printed
 */
export const withPrintedPeople = (
  rows: readonly Row[],
  settled: readonly Row[],
  directory: Directory,
  keyOf: Resolve,
): Row[] => {
  const read = (record: Row): Row => (printedPerson.read(record, keyOf) ?? {}) as Row
  const byId = new Map(settled.map((row) => [row.id, row]))
  return rows.map((row) => {
    const was = byId.get(row.id) as PersonRow | undefined
    if (!was) return row
    const today = printPerson(row as PersonRow, undefined, directory, localeCodes, betweenAffiliations)
    const printed = differing(personRecord(was), personRecord(today), read)
    return printed ? { ...row, printed } : row
  })
}

/** Partner rows in the same way. */
export const withPrintedPartners = (
  rows: readonly Row[],
  settled: readonly Row[],
  directory: Directory,
  keyOf: Resolve,
): Row[] => {
  const read = (record: Row): Row => (printedPartner.read(record, keyOf) ?? {}) as Row
  const byId = new Map(settled.map((row) => [row.id, row]))
  return rows.map((row) => {
    const was = byId.get(row.id)
    if (!was) return row
    const name: Texts | undefined = directory.organisations.get(String(row.organisation))?.name
    const printed = differing({ name: was.printedName }, { name }, read)
    return printed ? { ...row, printed } : row
  })
}
