import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Problem } from '../../i18n/errors'
import type { Stored } from '../../database/documents'
import { isRow } from '../../domain/row'
import { editors } from '../access/rules'
import type { Operation } from '../write/beforeWrite'
import { reject } from '../write/reject'
import { bytesToStore, type StoredBytes } from './fingerprints'
import { kindOf, MAX_PIXELS, nameOfKind } from './judge'

/** The largest picture that comes in, in bytes. */
export const MAX_PICTURE_BYTES = 10_000_000

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
const ofTheFile: readonly string[] = [
  'filesize',
  'height',
  'mimeType',
  'thumbnailURL',
  'width',
] satisfies (keyof Stored<'media'>)[]

const withoutFile = <O extends Operation>({ args }: O): O['args'] => {
  const data = args?.data
  if (!isRow(data)) return args
  const kept = Object.entries(data).filter(([name]) => !ofTheFile.includes(name))
  return Object.assign({}, args, { data: Object.fromEntries(kept) })
}

declare module 'payload' {
  export interface RequestContext {
    /** The picture that a write brings, as it is to be stored. */
    picture?: StoredBytes
    /** Fingerprint of a file that an export vouches for (seed/applySeries.ts). */
    pictureFingerprint?: string
  }
}

/**
 * What is uploaded is a picture by its bytes, under a safe name that ends as its kind does, encoded anew without what its camera wrote into it,
 * and comes with the request: no address that a request names is ever fetched (Payload would, for a new document that has a `url` and a
 * `filename`, or edits of the picture).
 *
 * Upstream: docs/upstream/038-address-of-a-file.md (open in 3.90.2). That a new picture has to come with the request goes when `pasteURL: false` holds for
 * the API too. Told by tests/collections/media.test.ts.
 */
export const acceptUpload: CollectionBeforeOperationHook = async (incoming) => {
  const { operation, overrideAccess, req } = incoming
  delete req.context.picture
  if (!req.file) {
    // Without a file Payload would fetch the `url` of the data.
    if (operation === 'create') refuse(req, { code: 'PICTURE_MISSING' })
    return withoutFile(incoming)
  }
  // Payload refuses those who may not upload after this: nothing is encoded for them.
  if (!overrideAccess && !editors({ req })) return withoutFile(incoming)
  const unfit: Problem = { code: 'PICTURE_INVALID', params: { megapixels: MAX_PIXELS / 1_000_000 } }
  const kind = await kindOf(req.file.data)
  if (typeof kind === 'string') return refuse(req, unfit)
  const picture = await bytesToStore(req, req.file.data)
  if (!picture) return refuse(req, unfit)
  req.context.picture = picture
  req.file.name = nameOfKind(safeFileName(req.file.name), kind)
  req.file.data = picture.data
  req.file.size = picture.data.length
  return withoutFile(incoming)
}
