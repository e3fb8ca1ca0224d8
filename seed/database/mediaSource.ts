import { hasErrorCode } from '../../src/domain/row'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Problem } from '../../src/i18n/errors'
import { nameOfKind, type Kind, type Unfit } from '../../src/cms/pictures/judge'
import { isKind, isMade, judgePicture, makePicture, type MadePicture } from '../../src/cms/pictures/make'
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
  /** What is stored of the picture of a path; undefined where nothing is. @param vouched fingerprint that the file gives it */
  make: (mediaPath: string, vouched?: string) => Promise<{ given: string; picture: MadePicture } | undefined>
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

const unfitPicture = (unfit: Unfit, name: string): Problem => {
  if (unfit === 'kind') return { code: 'MEDIA_KIND', params: { name } }
  if (unfit === 'damaged') return { code: 'MEDIA_DAMAGED', params: { name } }
  return { code: 'MEDIA_LARGE', params: { found: unfit.found, kind: unfit.name, megapixels: unfit.megapixels, name } }
}

/** Pictures whose bytes come from anywhere. */
export const mediaFrom = (bytesOf: PictureBytes, payload: Payload): MediaSource => {
  const verdicts = new Map<string, Kind | Unfit>()
  /** A load reads each picture before its turn to write and within it: it is decoded once. */
  const judged = async (data: Buffer): Promise<Kind | Unfit> => {
    const fingerprint = fingerprintOf(data)
    const verdict = verdicts.get(fingerprint) ?? (await judgePicture(data))
    verdicts.set(fingerprint, verdict)
    return verdict
  }
  return {
    read: async (mediaPath) => {
      const data = await bytesOf(mediaPath)
      if (!Buffer.isBuffer(data)) return data
      const name = fileNameOf(mediaPath)
      const kind = await judged(data)
      if (!isKind(kind)) return unfitPicture(kind, name)
      const { endings, mimetype } = kind
      if (nameOfKind(name, kind) !== name) return { code: 'MEDIA_ENDING', params: { ending: endings[0], name } }
      return { mimetype, data, name, size: data.length }
    },
    make: async (mediaPath, vouched) => {
      const data = await bytesOf(mediaPath)
      if (!Buffer.isBuffer(data)) return undefined
      const given = fingerprintOf(data)
      const picture = await makePicture(payload, data, { vouched })
      verdicts.set(given, isMade(picture) ? picture.kind : picture)
      return isMade(picture) ? { given, picture } : undefined
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
  }
}
