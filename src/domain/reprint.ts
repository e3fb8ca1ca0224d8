import type { AffiliationRow, PersonRow } from './printing'
import type { Texts } from './texts'

/**
 * How a publication printed a person or a partner, brought along from elsewhere (a series file). Parts that it leaves out are settled as
 * usual.
 */
export interface PrintedRecord {
  name?: string | Texts | null
  line?: Texts | null
  affiliations?: AffiliationRow[] | null
}

/** Records by the id of the row that each is of. */
export type PrintedRecords = ReadonlyMap<string, PrintedRecord>

/** A settled person row with the wording of its record. Affiliations keep the ids of the row's own, in turn. */
export const reprintPerson = (row: PersonRow, records: PrintedRecords | undefined): PersonRow => {
  const record = records?.get(row.id ?? '')
  if (!record) return row
  const affiliations = record.affiliations?.map((affiliation, n) => ({
    ...affiliation,
    id: row.affiliations?.[n]?.id ?? `${row.id}-${n + 1}`,
  }))
  return {
    ...row,
    printedName: typeof record.name === 'string' ? record.name : row.printedName,
    printedLine: record.line ?? row.printedLine,
    affiliations: affiliations?.length ? affiliations : row.affiliations,
  }
}

/** A settled partner row with the name of its record. */
export const reprintPartner = <T extends { id?: string | null; printedName?: Texts | null }>(
  row: T,
  records: PrintedRecords | undefined,
): T => {
  const name = records?.get(row.id ?? '')?.name
  return name && typeof name === 'object' ? { ...row, printedName: name } : row
}
