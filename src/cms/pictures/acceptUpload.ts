import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Problem } from '../../domain/errors'
import { reject } from '../write/reject'
import { judgePicture, MAX_PIXELS, nameOfKind } from './judge'
import { withoutMetadata } from './withoutMetadata'

/** A name that means the same on every file system: no control characters, no folder, no leading dot, 100 characters at most. */
const safeFileName = (name: string): string => {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/^\.+/, '')
  const dot = plain.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, '']
  return `${stem.trim().slice(0, 100) || 'picture'}${ending.slice(0, 10)}`
}

const refuse = (req: PayloadRequest, problem: Problem): never =>
  reject(req, { ...problem, path: 'file' }, { collection: 'media' })

/** What a picture’s file says of itself, and nobody else, beside what Payload itself takes from nobody. */
const ofTheFile = ['filesize', 'height', 'mimeType', 'thumbnailURL', 'width']

const withoutFile = <T>(args: T): T => {
  const { data } = args as { data?: Record<string, unknown> | null }
  if (!data) return args
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !ofTheFile.includes(name))) }
}

/**
 * What is uploaded is a picture by its bytes, under a safe name that ends as its kind does, without what its camera wrote into it, and comes with the request: no address that a request names is ever fetched
 * (Payload would, for a new document that has a `url` and edits of the picture).
 */
export const acceptUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!req.file) {
    // Without a file Payload would fetch the `url` of the data.
    if (operation === 'create') refuse(req, { code: 'PICTURE_MISSING' })
    return withoutFile(args)
  }
  const kind = await judgePicture(req.file.data)
  if (typeof kind === 'string')
    return refuse(req, { code: 'PICTURE_INVALID', params: { megapixels: MAX_PIXELS / 1_000_000 } })
  req.file.name = nameOfKind(safeFileName(req.file.name), kind)
  req.file.data = await withoutMetadata(req.file.data)
  req.file.size = req.file.data.length
  return withoutFile(args)
}
