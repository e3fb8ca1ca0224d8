import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Problem } from '../../i18n/errors'
import { findMainById, isId, type Stored } from '../../database/documents'
import { fileNameFrom } from '../../domain/fileName'
import { isRow, type Row } from '../../domain/row'
import { editors } from '../access/rules'
import { isWrite, type Operation } from '../write/beforeWrite'
import { reject } from '../write/reject'
import { broughtPicture } from './brought'
import { nameOfKind, unfitUpload } from './judge'
import { isMade, makePicture, type MadePicture } from './make'

/** The largest picture that comes in, in bytes. */
export const MAX_PICTURE_BYTES = 10_000_000

const refuse = (req: PayloadRequest, problem: Problem): never =>
  reject(req, { ...problem, path: 'file' }, { collection: 'media' })

/** What a picture’s file says of itself, and nobody else, beside what Payload itself takes from nobody. */
const ofTheFile: readonly string[] = [
  'filesize',
  'height',
  'mimeType',
  'thumbnailURL',
  'width',
] satisfies (keyof Stored<'media'>)[]

declare module 'payload' {
  export interface RequestContext {
    /** The picture that a write brings, as it is to be stored. */
    picture?: MadePicture
    /** The same of a load, which has made it before its turn to write (seed/applySeries.ts). */
    madePicture?: MadePicture
    /** Fingerprint of a file that an export vouches for (seed/applySeries.ts). */
    pictureFingerprint?: string
    /** What has to stay visible of the picture, as the write says it. */
    focus?: { focalX: number; focalY: number }
  }
}

/** Where the admin says what has to stay visible: beside the document, as a text of digits. */
const focusOf = ({ query }: PayloadRequest, data: Row): PayloadRequest['context']['focus'] => {
  const edits: unknown = query?.uploadEdits
  const point = isRow(edits) && isRow(edits.focalPoint) ? edits.focalPoint : undefined
  const [focalX, focalY] = (point ? [point.x, point.y] : [data.focalX, data.focalY]).map((value) =>
    typeof value === 'string' && value ? Math.round(Number(value)) : value,
  )
  return typeof focalX === 'number' && typeof focalY === 'number' ? { focalX, focalY } : undefined
}

/** The picture of a write: made already, or made here where nobody has. */
const pictureOf = async (req: PayloadRequest): Promise<MadePicture> => {
  const { context, file, payload } = req
  const { madePicture, pictureFingerprint } = context
  if (madePicture) return madePicture
  const brought = broughtPicture()
  const made = brought
    ? brought.made
    : file
      ? await makePicture(payload, file.data, { vouched: pictureFingerprint })
      : null
  if (made === null) return refuse(req, { code: 'PICTURE_INVALID' })
  return isMade(made) ? made : refuse(req, unfitUpload(made))
}

/** Gives a write the part of its stored picture that the request has made; refused where that picture is another one by now. */
const bringPart = async (req: PayloadRequest, id: unknown): Promise<boolean> => {
  const { made, of } = broughtPicture() ?? {}
  if (of === undefined || !made || typeof id !== 'string' || !isId(req, id)) return false
  const stored = await findMainById(req, 'media', id)
  if (!stored?.filename || !isMade(made)) return false
  if (stored.fingerprint !== of) reject(req, { code: 'STALE' })
  const { data, kind } = made
  req.file = { data, mimetype: kind.mimetype, name: stored.filename, size: data.length }
  return true
}

/**
 * What is uploaded is a picture by its bytes, under a safe name that ends as its kind does, encoded anew without what its camera wrote into it,
 * and comes with the request: no address that a request names is ever fetched (Payload would, for a new document that has a `url` and a
 * `filename`). Payload itself reads and edits no picture: it is told of no edits.
 *
 * Upstream: docs/upstream/038-address-of-a-file.md (open in 3.90.2). That a new picture has to come with the request goes when `pasteURL: false` holds for
 * the API too. Told by tests/collections/media.test.ts.
 */
export const acceptUpload: CollectionBeforeOperationHook = async <O extends Operation>({
  args,
  operation,
  req,
}: O): Promise<O['args']> => {
  const { id, data, overrideAccess } = args ?? {}
  delete req.context.picture
  delete req.context.focus
  if (!isWrite(operation) || !isRow(data)) return args
  const focus = focusOf(req, data)
  if (req.query) delete req.query.uploadEdits
  const said: Row = {
    ...Object.fromEntries(Object.entries(data).filter(([name]) => !ofTheFile.includes(name))),
    ...focus,
  }
  const written = Object.assign({}, args, { data: said })
  // Payload refuses those who may not upload after this.
  if (!overrideAccess && !editors({ req })) return written
  const isPart = !req.file && operation === 'update' && (await bringPart(req, id))
  // Without a file Payload would fetch the `url` of the data.
  if (!req.file) return operation === 'create' ? refuse(req, { code: 'PICTURE_MISSING' }) : written
  if (operation === 'update' && id === undefined) return refuse(req, { code: 'PICTURE_FOR_SEVERAL' })
  const picture = await pictureOf(req)
  Object.assign(req.context, { focus, picture })
  req.file.name = fileNameFrom(nameOfKind(fileNameFrom(req.file.name), picture.kind))
  req.file.data = picture.data
  req.file.mimetype = picture.kind.mimetype
  req.file.size = picture.data.length
  return isPart ? Object.assign(written, { overwriteExistingFiles: true }) : written
}
