import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { fileNameOf } from '../format/normalSeries'

type Row = Record<string, unknown>

/** Bytes of an upload. */
export interface MediaFile {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** Where the pictures of a file are. */
export interface MediaSource {
  /** The picture of a path, or null where there is none. */
  read: (mediaPath: string) => Promise<MediaFile | null>
  /** Whether its bytes are not those that are stored. */
  differs: (mediaPath: string, stored?: Row) => Promise<boolean>
}

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

const digest = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

const bytes = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return null
    throw error
  }
}

/** Folder of the stored pictures. */
export const mediaFolder = (payload: Payload): string => String(payload.collections.media.config.upload.staticDir)

/** Pictures in the folder of the file. */
export const mediaIn = (folder: string, payload: Payload): MediaSource => {
  const at = (mediaPath: string): string => path.resolve(folder, mediaPath)
  const storedFile = (stored?: Row): string | null =>
    typeof stored?.filename === 'string' ? path.join(mediaFolder(payload), stored.filename) : null
  return {
    read: async (mediaPath) => {
      const data = await bytes(at(mediaPath))
      const name = fileNameOf(mediaPath)
      return (
        data && {
          data,
          mimetype: types[path.extname(name).toLowerCase()] ?? 'application/octet-stream',
          name,
          size: data.length,
        }
      )
    },
    differs: async (mediaPath, stored) => {
      const file = storedFile(stored)
      if (!file) return true
      const given = await bytes(at(mediaPath))
      if (!given) return false
      const size = await stat(file).then(
        ({ size: found }) => found,
        () => -1,
      )
      if (size !== given.length) return true
      const kept = await bytes(file)
      return !kept || digest(kept) !== digest(given)
    },
  }
}
