import { parse } from 'node:path'
import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'
import { endContext, filesHeld, filesOfWork, type Picture } from './files'
import { fingerprintOf } from './fingerprints'
import { findMainById, isId, type Stored } from '../../database/documents'
import { imageSizes } from '../../domain/pictures'
import type { Row } from '../../domain/row'
import type { Operation } from '../write/beforeWrite'

type StoredPicture = Pick<
  Stored<'media'>,
  | 'filename'
  | 'filesize'
  | 'fingerprint'
  | 'focalX'
  | 'focalY'
  | 'height'
  | 'id'
  | 'mimeType'
  | 'sizes'
  | 'uploadFingerprint'
  | 'width'
>

/** A picture that may get other files keeps its former ones until that is done. */
export const keepFormerFiles: CollectionBeforeOperationHook = async ({ args, operation, req }: Operation) => {
  const { id } = args ?? {}
  if (operation !== 'update' || id === undefined || !req.context.picture || !isId(req, String(id))) return
  const picture = await findMainById(req, 'media', String(id))
  if (picture) await (await filesOfWork(req)).keep(picture)
}

/** So does a picture that is about to go. */
export const keepGoneFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const picture = await findMainById(req, 'media', String(id))
  if (picture) await (await filesOfWork(req)).keep(picture)
}

/** Whether a file is one of another picture’s. */
const isTaken = async (req: PayloadRequest, name: string, own: string | undefined): Promise<boolean> => {
  const places = ['filename', ...imageSizes.map((size) => `sizes.${size.name}.filename`)]
  const named: Where = { or: places.map((place) => ({ [place]: { equals: name } })) }
  const where: Where = own === undefined ? named : { and: [named, { id: { not_equals: own } }] }
  return (await req.payload.db.find({ collection: 'media', limit: 1, pagination: false, req, where })).docs.length > 0
}

/** A name for a file of a size that no other picture has: `a.jpg` and `a.jpeg` may be equally large. */
const freeName = async (
  req: PayloadRequest,
  stem: string,
  ending: string,
  own: string | undefined,
): Promise<string> => {
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}${ending}`
    if (!(await isTaken(req, name, own))) return name
  }
}

type Sizes = Record<string, Row>

/** Writes the files of a picture, in a way that can be undone, and notes what they are. */
export const writeFiles: CollectionBeforeValidateHook<StoredPicture> = async ({
  data,
  originalDoc,
  req,
}): Promise<Partial<StoredPicture> | undefined> => {
  const { focus, picture } = req.context
  const { filename }: Picture = data ?? {}
  if (!picture || !filename) return data
  const { height, kind, uploadFingerprint, width } = picture
  const files = await filesOfWork(req)
  await files.write(filename, picture.data)
  const sizes: Sizes = {}
  for (const { name } of imageSizes) {
    const made = picture.sizes[name]
    const stem = `${parse(filename).name}-${made?.width}x${made?.height}`
    const file = made ? await freeName(req, stem, kind.endings[0], originalDoc?.id) : null
    if (made && file) await files.write(file, made.data)
    sizes[name] = {
      filename: file,
      filesize: made?.data.length ?? null,
      height: made?.height ?? null,
      mimeType: made ? kind.mimetype : null,
      url: null,
      width: made?.width ?? null,
    }
  }
  const fingerprint = fingerprintOf(picture.data)
  return {
    ...data,
    ...focus,
    filesize: picture.data.length,
    fingerprint,
    height,
    mimeType: kind.mimetype,
    sizes,
    uploadFingerprint,
    width,
  }
}

/**
 * What is acknowledged is on the disk: the database says so of itself, and a loss of power after its answer must not leave a document without its
 * files. Payload writes the picture once more, after `writeFiles`.
 */
export const syncFiles: CollectionAfterChangeHook<StoredPicture> = async ({ doc, req }) => {
  if (req.context.picture) await (await filesOfWork(req)).sync()
  return doc
}

/** What writes and deletes files. */
const works = ['create', 'delete', 'deleteByID', 'update', 'updateByID']

/** Without a transaction a picture is stored, or gone, when its operation ends. */
export const endFiles: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (!works.includes(operation)) return result
  // Of several pictures that were to go, some may have been refused.
  if (operation === 'delete') (await filesHeld(req))?.askDatabase()
  await endContext(req.payload, req.context, true)
  return result
}

/** Without a transaction the files of a picture that was refused are settled here. */
export const settleFilesOfFailure: AfterErrorHook = async ({ req }) => {
  await endContext(req.payload, req.context, false).catch((error: unknown) =>
    req.payload.logger.warn({ err: error }, 'Files of a picture wait to be settled.'),
  )
}
