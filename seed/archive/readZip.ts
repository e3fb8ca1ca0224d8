import path from 'node:path'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { MAX_UNPACKED_BYTES } from '../../src/domain/seriesUpload'
import { isRefusal, refusal } from '../../src/i18n/errors/refusal'

/** Files of a zip file by their path. */
export type Packed = ReadonlyMap<string, () => Promise<Buffer>>

/** A file of more is no series. */
const MAX_ENTRIES = 10_000

/** What systems put beside one's files, and nobody means. */
const isByTheWay = (file: string): boolean =>
  file.split('/').some((name) => name.startsWith('.') || name === '__MACOSX')

/** A name as whoever made it meant it: some write UTF-8 without saying so, and some take letters and accents apart. */
const pathOf = ({ extraFields, fileNameRaw, generalPurposeBitFlag }: Entry): string => {
  const name = ((): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
    } catch {
      return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    }
  })()
  return path.posix.normalize(name.replaceAll('\\', '/')).normalize('NFC')
}

const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  } catch {
    throw refusal('ZIP_DAMAGED')
  }
  const bytes = Buffer.concat(chunks)
  if (crc32(bytes) !== entry.crc32) throw refusal('ZIP_DAMAGED')
  return bytes
}

/** Whether bytes begin as a zip file does, an empty one too. */
export const isZip = (bytes: Buffer): boolean => ['504b0304', '504b0506'].includes(bytes.toString('hex', 0, 4))

/**
 * The files of a zip file, each unpacked when it is asked for. Nothing is ever written under the names that it gives.
 * @throws Refusal ZIP_DAMAGED where it is none, ZIP_LARGE where it unfolds into too much
 */
export const readZip = async (bytes: Buffer): Promise<Packed> => {
  const files = new Map<string, () => Promise<Buffer>>()
  let size = 0
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, lazyEntries: true })
    if (zip.entryCount > MAX_ENTRIES) throw refusal('ZIP_LARGE')
    for await (const entry of zip.eachEntry()) {
      const file = pathOf(entry)
      if (file.endsWith('/') || isByTheWay(file)) continue
      // What unfolds into more than it said is refused while it does.
      size += entry.uncompressedSize
      if (size > MAX_UNPACKED_BYTES) throw refusal('ZIP_LARGE')
      if (!entry.canDecodeFileData()) throw refusal('ZIP_DAMAGED')
      files.set(file, () => bytesOf(zip, entry))
    }
  } catch (error) {
    throw isRefusal(error) ? error : refusal('ZIP_DAMAGED')
  }
  return files
}
