import { type Row, isRow } from '../../src/domain/row'
import type { PrintedRecord } from '../../src/domain/reprint'

/** Whether a form says anything of how it was printed. */
const isSaid = (record: unknown): record is Row =>
  isRow(record) &&
  Object.values(record).some(
    (part) => part !== null && (!Array.isArray(part) || part.length > 0) && !isEmptyTexts(part),
  )

const isEmptyTexts = (part: unknown): boolean => isRow(part) && Object.values(part).every((text) => text === null)

/**
 * Takes `printed` out of what is to be written: it is no field, but what the publication of these rows must say.
 * @param records where it goes, by the id of its row
 */
export function takePrinted<T>(data: T, records: Map<string, PrintedRecord>): T
export function takePrinted(data: unknown, records: Map<string, PrintedRecord>): unknown {
  if (Array.isArray(data)) return data.map((item) => takePrinted<unknown>(item, records))
  if (!isRow(data)) return data
  const { printed, ...rest } = data
  const isPrinted = 'printed' in data && typeof data.id === 'string'
  if (isPrinted && isSaid(printed)) {
    const said = Object.entries(printed).filter(([, part]) => !isEmptyTexts(part) && part !== null)
    records.set(String(data.id), Object.fromEntries(said))
  }
  const taken: Row = {}
  for (const [name, value] of Object.entries(isPrinted ? rest : data)) taken[name] = takePrinted(value, records)
  return taken
}
