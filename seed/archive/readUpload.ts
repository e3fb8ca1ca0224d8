import path from 'node:path'
import type { Problem } from '../../src/i18n/errors'
import { MAX_TEXT_BYTES } from '../../src/domain/seriesUpload'
import { isRefusal } from '../../src/i18n/errors/refusal'
import type { PictureBytes } from '../database/mediaSource'
import { decodeSource } from '../format/decodeSource'
import { isZip, readZip, type Packed } from './readZip'

/** A series file that came from elsewhere: its text, and the pictures that came with it. */
export interface Upload {
  source: string
  pictures: PictureBytes
}

type Read = Upload | { problem: Problem }

const alone: PictureBytes = (mediaPath) => Promise.resolve({ code: 'MEDIA_MISSING', params: { path: mediaPath } })

const depthOf = (file: string): number => file.split('/').length

/** The series file of an archive: the one that stands highest. */
const sourceIn = (packed: Packed): { file: string; read: () => Promise<Buffer> } | Problem => {
  const found = [...packed].filter(([file]) => /\.ya?ml$/i.test(file))
  const depth = Math.min(...found.map(([file]) => depthOf(file)))
  const highest = found.filter(([file]) => depthOf(file) === depth)
  const [first, ...others] = highest
  if (!first) return { code: 'ZIP_NO_SERIES' }
  if (others.length) return { code: 'ZIP_SEVERAL_SERIES', params: { files: highest.map(([file]) => file).join('\n') } }
  const [file, read] = first
  return { file, read }
}

const picturesIn =
  (packed: Packed, folder: string): PictureBytes =>
  async (mediaPath) => {
    const bytes = packed.get(path.posix.join(folder, mediaPath.replaceAll('\\', '/').normalize('NFC')))
    if (!bytes) return alone(mediaPath)
    try {
      return await bytes()
    } catch {
      return { code: 'MEDIA_UNREADABLE', params: { path: mediaPath } }
    }
  }

const decoded = (bytes: Buffer, name: string, pictures: PictureBytes): Read => {
  if (bytes.length > MAX_TEXT_BYTES)
    return { problem: { code: 'FILE_LONG', params: { megabytes: MAX_TEXT_BYTES / 1_000_000 } } }
  const text = decodeSource(bytes, name)
  return 'problem' in text ? text : { source: text.source, pictures }
}

/**
 * Reads a series file as it was sent: its text, or a zip file of text and pictures.
 * @param name under which it was sent
 */
export const readUpload = async (bytes: Buffer, name: string): Promise<Read> => {
  if (!isZip(bytes)) return decoded(bytes, name, alone)
  try {
    const packed = await readZip(bytes)
    const source = sourceIn(packed)
    if ('code' in source) return { problem: source }
    const { file, read } = source
    return decoded(await read(), path.posix.basename(file), picturesIn(packed, path.posix.dirname(file)))
  } catch (error) {
    if (isRefusal(error)) return { problem: error.problems[0] }
    throw error
  }
}
