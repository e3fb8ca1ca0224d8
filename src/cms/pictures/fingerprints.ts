import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { findMain, note } from '../../database/documents'
import { keptText } from '../fields/serverOwned'
import { carriesMetadata, encodePicture } from './encode'
import { mediaFolder } from './files'

/**
 * By which files a picture is known, written by `writeFiles` alone: `fingerprint`, the file that is stored; `uploadFingerprint`, the one that
 * it was made from. Null where the stored file was made from no other, or was cropped since.
 */
export const fingerprints = [keptText('fingerprint'), keptText('uploadFingerprint')]

/** SHA-256 of a file, in hexadecimal digits. */
export const fingerprintOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

/** The bytes of a stored file; null where it cannot be read. */
const storedFile = async (req: PayloadRequest, filename: unknown): Promise<Buffer | null> =>
  typeof filename === 'string'
    ? readFile(path.join(mediaFolder(req.payload), path.basename(filename))).catch(() => null)
    : null

/** Bytes as they are stored, and the fingerprint of those that they were made from. */
export interface StoredBytes {
  data: Buffer
  uploadFingerprint: string
}

/**
 * What is stored of a picture. A file that this installation stores already, or that an export of another one vouches for
 * (`context.pictureFingerprint`), is taken as it is, so that no generation is lost; one of which a picture was made before gives the same
 * picture; any other is encoded anew.
 * @returns null where it cannot be decoded to its end
 */
export const bytesToStore = async (req: PayloadRequest, data: Buffer): Promise<StoredBytes | null> => {
  const uploadFingerprint = fingerprintOf(data)
  const equals = { equals: uploadFingerprint }
  const known = await findMain(req, 'media', { or: [{ fingerprint: equals }, { uploadFingerprint: equals }] })
  const isStored = known.some(({ fingerprint }) => fingerprint === uploadFingerprint)
  const isOurs = isStored || req.context.pictureFingerprint === uploadFingerprint
  if (isOurs && !(await carriesMetadata(data))) return { data, uploadFingerprint }
  const same = known.find(({ fingerprint }) => fingerprint !== uploadFingerprint)
  const before = await storedFile(req, same?.filename)
  if (before && fingerprintOf(before) === same?.fingerprint) return { data: before, uploadFingerprint }
  const encoded = await encodePicture(data).catch(() => null)
  return encoded && { data: encoded, uploadFingerprint }
}

/** Notes by which file a picture is known that an earlier version stored: it kept no fingerprint of what it was made from. */
export const setFingerprintsOfEarlier = async (req: PayloadRequest): Promise<void> => {
  for (const { filename, id } of await findMain(req, 'media', { fingerprint: { exists: false } })) {
    const file = await storedFile(req, filename)
    if (file) await note(req, 'media', id, { fingerprint: fingerprintOf(file) })
  }
}
