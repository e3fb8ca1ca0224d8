import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  AfterErrorHook,
} from 'payload'
import { filesOfWork, settleContext, type Picture } from './files'
import { fingerprintOf, type StoredBytes } from './fingerprints'
import { findMainById, isId, type Stored } from '../../database/documents'
import type { Operation } from '../write/beforeWrite'

type StoredPicture = Pick<
  Stored<'media'>,
  'filename' | 'filesize' | 'fingerprint' | 'id' | 'sizes' | 'uploadFingerprint'
>

/** A picture that may get other files keeps its former ones until that is done. */
export const keepFormerFiles: CollectionBeforeOperationHook = async ({ args, operation, req }: Operation) => {
  const { id, overrideAccess } = args ?? {}
  if (!['update', 'updateByID'].includes(operation) || id === undefined) return
  if (!(req.file || req.query?.uploadEdits) || !(req.user || overrideAccess) || !isId(req, String(id))) return
  const picture = await findMainById(req, 'media', String(id))
  if (picture) await (await filesOfWork(req)).keep(picture)
}

/** The picture that a write brings; undefined where Payload has made another one, by cropping it. */
const broughtPicture = ({ context, query }: PayloadRequest): StoredBytes | undefined => {
  const edits: unknown = query?.uploadEdits
  return typeof edits === 'object' && edits && 'crop' in edits && edits.crop ? undefined : context.picture
}

/** Writes the files of a picture, in a way that can be undone, and notes by which files it is known. */
export const writeFiles: CollectionBeforeValidateHook<StoredPicture> = async ({
  data,
  originalDoc,
  req,
}): Promise<Partial<StoredPicture> | undefined> => {
  const { filename, sizes }: Picture = data ?? {}
  if (!req.file || !filename) return data
  const picture = broughtPicture(req)
  const bytes = picture?.data ?? req.file.data
  const files = await filesOfWork(req)
  await files.write(filename, bytes)
  for (const [size, resized] of Object.entries(req.payloadUploadSizes ?? {})) {
    const name = sizes?.[size]?.filename
    if (name && resized) await files.write(name, resized)
  }
  const fingerprint = fingerprintOf(bytes)
  const uploadFingerprint =
    picture?.uploadFingerprint ?? (originalDoc?.fingerprint === fingerprint ? originalDoc.uploadFingerprint : null)
  return { ...data, filesize: bytes.length, fingerprint, uploadFingerprint }
}

/**
 * Payload encodes every GIF and WebP once more: what was written before it is what is stored.
 *
 * Upstream: docs/upstream/039-gif-and-webp.md (open in 3.90.2). Goes when a file that nothing is asked of is stored as it came. Told by
 * tests/collections/media.test.ts.
 */
export const writeFilesAgain: CollectionAfterChangeHook<StoredPicture> = async ({ data, doc, req }) => {
  const picture = broughtPicture(req)
  const { filename }: Picture = data
  if (picture && filename && !req.file?.data.equals(picture.data))
    await (await filesOfWork(req)).write(filename, picture.data)
  return doc
}

/** Without a transaction a picture is stored when its operation ends. */
export const endFiles: CollectionAfterOperationHook = async ({ req, result }) => {
  await req.context.pictureFiles?.done()
  delete req.context.pictureFiles
  return result
}

/** Without a transaction the files of a picture that was refused are settled here. */
export const settleFilesOfFailure: AfterErrorHook = async ({ req }) => {
  await settleContext(req.payload, req.context).catch((error: unknown) =>
    req.payload.logger.warn({ err: error }, 'Files of a picture wait for the next start.'),
  )
}
