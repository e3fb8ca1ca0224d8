import { hasErrorCode } from '../../src/domain/row'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Problem } from '../../src/i18n/errors'
import { judgePicture, nameOfKind } from '../../src/cms/pictures/judge'
import { mediaFolder } from '../../src/cms/pictures/files'
import { fingerprintOf } from '../../src/cms/pictures/fingerprints'
import type { Stored } from '../../src/database/documents'
import { fileNameOf } from '../format/normalSeries'

/** Bytes of an upload. */
interface MediaFile {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** The pictures of a file, and those that are stored. */
export interface MediaSource {
  /** The picture of a path as it came; or what keeps it from being stored. */
  read: (mediaPath: string) => Promise<MediaFile | Problem>
  /** Whether the folder has a picture that is neither the stored file nor the one that it was made from, or whose stored file is gone. */
  differs: (mediaPath: string, stored: Stored<'media'>) => Promise<boolean>
}

const isInside = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file)
  return !!way && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way)
}

/** The bytes of the picture of a path, or what keeps them from being read. */
export type PictureBytes = (mediaPath: string) => Promise<Buffer | Problem>

/** Pictures in the folder of a file, links resolved: one that leads out of the folder is none of the file's. */
export const mediaIn = (folder: string, payload: Payload): MediaSource =>
  mediaFrom(async (mediaPath) => {
    const params = { path: mediaPath }
    try {
      const file = await realpath(path.resolve(folder, mediaPath))
      if (!isInside(await realpath(folder), file)) return { code: 'MEDIA_OUTSIDE', params }
      return (await stat(file)).isFile() ? await readFile(file) : { code: 'MEDIA_UNREADABLE', params }
    } catch (error) {
      const missing = hasErrorCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')
      return { code: missing ? 'MEDIA_MISSING' : 'MEDIA_UNREADABLE', params }
    }
  }, payload)

/** Pictures whose bytes come from anywhere. */
export const mediaFrom = (bytesOf: PictureBytes, payload: Payload): MediaSource => ({
  read: async (mediaPath) => {
    const data = await bytesOf(mediaPath)
    if (!Buffer.isBuffer(data)) return data
    const name = fileNameOf(mediaPath)
    const kind = await judgePicture(data)
    if (typeof kind === 'string') return { code: kind === 'kind' ? 'MEDIA_KIND' : 'MEDIA_DAMAGED', params: { name } }
    const { endings, mimetype } = kind
    if (nameOfKind(name, kind) !== name) return { code: 'MEDIA_ENDING', params: { ending: endings[0], name } }
    return { mimetype, data, name, size: data.length }
  },
  differs: async (mediaPath, { filename, fingerprint, uploadFingerprint }) => {
    const given = await bytesOf(mediaPath)
    if (!Buffer.isBuffer(given)) return false
    if (![fingerprint, uploadFingerprint].includes(fingerprintOf(given))) return true
    return access(path.join(mediaFolder(payload), String(filename))).then(
      () => false,
      () => true,
    )
  },
})
