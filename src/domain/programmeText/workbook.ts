/** Why a file of a spreadsheet is not read. */
export type WorkbookFault = 'old' | 'broken' | 'large' | 'wide' | 'unsafe'

/** Says why a file is not read. */
export class WorkbookError extends Error {
  override name = 'WorkbookError'

  constructor(readonly fault: WorkbookFault) {
    super(`This workbook is not read: ${fault}`)
  }
}

/** Most bytes of all that a workbook holds once it is unpacked, most files in it, and most rows and columns of a sheet. */
export const MOST_UNPACKED_BYTES = 20_000_000
const MOST_FILES = 500
const MOST_ROWS = 5000
const MOST_COLUMNS = 100

const END = 0x06054b50
const FILE = 0x02014b50
const LOCAL = 0x04034b50

interface Packed {
  name: string
  method: number
  from: number
  size: number
}

/** What a ZIP says that it holds, as its directory at the end says. */
const filesOf = (bytes: Uint8Array): Packed[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) throw new WorkbookError('broken')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_FILES) throw new WorkbookError('large')
  const files: Packed[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== FILE) throw new WorkbookError('broken')
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)]
    const [named, more, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) throw new WorkbookError('broken')
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (named ?? 0)))
    files.push({ name, method, from, size })
    at += 46 + (named ?? 0) + (more ?? 0) + (comment ?? 0)
  }
  return files
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** What the tags of cells and rows say, whichever file of a workbook they are in. */
const placed = /<(?:[\w.-]+:)?(?:c|row)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g
const said = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Throws where a sheet has more rows or columns than a programme, or XML that would read other files or grow, or that is not in UTF-8. */
const checkXml = (xml: string, mostRows: number): void => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError('unsafe')
  if (xml.includes('\0')) throw new WorkbookError('broken')
  for (const [, saying = ''] of xml.matchAll(placed))
    for (const [, name, place, other = ''] of saying.matchAll(said)) {
      if (name !== 'r') continue
      const [whole, column = '', row = ''] = /^([A-Z]*)(\d*)$/.exec((place ?? other).trim()) ?? []
      if (whole === undefined) throw new WorkbookError('broken')
      if (Number(row) > mostRows || columnOf(column) > MOST_COLUMNS) throw new WorkbookError('wide')
    }
}

/**
 * Looks into a workbook before it is read, and throws where it is none, is of an old kind or has a password, or would grow beyond what a
 * programme needs, or a list. What it says of its sizes is not believed: what it holds is unpacked and counted, a piece at a time.
 */
export const checkWorkbook = async (bytes: Uint8Array<ArrayBuffer>, mostRows = MOST_ROWS): Promise<void> => {
  // The container of `.xls`, and of a workbook with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) throw new WorkbookError('old')
  let files: Packed[]
  try {
    files = filesOf(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError('broken')
    throw error
  }
  if (!files.some(({ name }) => name === 'xl/workbook.xml')) throw new WorkbookError('broken')
  let total = 0
  for (const { from, method, name, size } of files) {
    if (method !== 0 && method !== 8) throw new WorkbookError('broken')
    const packed = new Blob([bytes.subarray(from, from + size)]).stream()
    const unpacked: ReadableStream<Uint8Array> =
      method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
    const isXml = /\.(?:xml|rels)$/i.test(name)
    const decoder = new TextDecoder()
    let xml = ''
    const reader = unpacked.getReader()
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new WorkbookError('broken')
      })
      if (done) break
      total += value.length
      if (total > MOST_UNPACKED_BYTES) {
        await reader.cancel()
        throw new WorkbookError('large')
      }
      if (isXml) xml += decoder.decode(value, { stream: true })
    }
    checkXml(xml, mostRows)
  }
}
