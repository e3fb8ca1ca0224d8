import { MAX_PASTED_BYTES } from '../../domain/pastedAnswer'
import { textOfBytes, type Encoding, type Separator } from '../../domain/programmeText/fromBytes'
import { textOfRows } from '../../domain/programmeText/fromSheet'
import { checkWorkbook, WorkbookError, type WorkbookFault } from '../../domain/programmeText/workbook'

/** Most bytes of a file that is taken; a programme with pictures of a spreadsheet is below it. */
export const MAX_PROGRAMME_FILE_BYTES = 5_000_000

/** Why a file gives no text: what it is, or that it is longer than a text that is read may be. */
export type FileFault = WorkbookFault | 'size' | 'kind' | 'long' | 'empty'

/** What a file was read as, said before anything is made of it. */
export type ReadFile =
  | { text: string; as: { kind: 'text'; encoding: Encoding; separator: Separator | null } }
  | { text: string; as: { kind: 'workbook'; sheets: readonly string[] } }
  | { fault: FileFault }

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOld = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

const workbook = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> => {
  await checkWorkbook(bytes)
  // Loaded where a workbook is chosen, and nowhere else.
  const { default: readWorkbook } = await import('read-excel-file/universal')
  const read = await readWorkbook(bytes.buffer).catch(() => {
    throw new WorkbookError('broken')
  })
  const sheets = read.map(({ data, sheet }) => ({ sheet, text: textOfRows(data) })).filter(({ text }) => text !== '')
  return {
    text: sheets.map(({ text }) => text).join('\n\n'),
    as: { kind: 'workbook', sheets: sheets.map(({ sheet }) => sheet) },
  }
}

/** The text of a file that is chosen or dropped, a spreadsheet or lines; nothing of it is sent. What it is, its bytes say. */
export const readProgrammeFile = async (file: File): Promise<ReadFile> => {
  if (file.size > MAX_PROGRAMME_FILE_BYTES) return { fault: 'size' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const text = isZip(bytes) || isOld(bytes) ? null : textOfBytes(bytes)
    const read: ReadFile = text
      ? { text: text.text, as: { kind: 'text', encoding: text.encoding, separator: text.separator } }
      : isZip(bytes) || isOld(bytes)
        ? await workbook(bytes)
        : { fault: 'kind' }
    if ('fault' in read) return read
    if (read.text.trim() === '') return { fault: 'empty' }
    return new Blob([read.text]).size > MAX_PASTED_BYTES ? { fault: 'long' } : read
  } catch (error) {
    if (error instanceof WorkbookError) return { fault: error.fault }
    throw error
  }
}
