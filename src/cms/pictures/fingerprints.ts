import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { findMain, note } from '../../database/documents'
import { keptText } from '../fields/serverOwned'
import { mediaFolder } from './files'

/**
 * By which files a picture is known, written by `writeFiles` alone: `fingerprint`, the file that is stored; `uploadFingerprint`, the one that
 * it was made from. Null where the stored file was made from no other, or was cropped since.
 */
export const fingerprints = [keptText('fingerprint'), keptText('uploadFingerprint')]

/** SHA-256 of a file, in hexadecimal digits. */
export const fingerprintOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

/** The bytes of a stored file; null where it cannot be read. */
export const storedFile = async (payload: Payload, filename: unknown): Promise<Buffer | null> =>
  typeof filename === 'string'
    ? readFile(path.join(mediaFolder(payload), path.basename(filename))).catch(() => null)
    : null

/** Notes by which file a picture is known that an earlier version stored: it kept no fingerprint of what it was made from. */
export const setFingerprintsOfEarlier = async (req: PayloadRequest): Promise<void> => {
  for (const { filename, id } of await findMain(req, 'media', { fingerprint: { exists: false } })) {
    const file = await storedFile(req.payload, filename)
    if (file) await note(req, 'media', id, { fingerprint: fingerprintOf(file) })
  }
}
