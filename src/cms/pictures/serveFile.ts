import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, UploadConfig, Where } from 'payload'
import { getRangeRequestInfo } from 'payload/internal'
import type { Stored } from '../../database/documents'
import { tagsOfPicture } from '../../domain/cdnTags'
import { hasTag } from '../../domain/entityTag'
import { imageSizes, versionOf } from '../../domain/pictures'
import { refusal } from '../../i18n/errors/refusal'
import { mediaFolder, waitsAside } from './files'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** How long a copy is kept of a file that was asked for by its name alone, in seconds: what it is may change. */
const SHORT_LIFE = 300

/** The picture that a file is of. */
const pictureWith = async (req: PayloadRequest, name: string): Promise<Stored<'media'> | undefined> => {
  const places = ['filename', ...imageSizes.map((size) => `sizes.${size.name}.filename`)]
  const where: Where = { or: places.map((place) => ({ [place]: { equals: name } })) }
  const asked = { collection: 'media', limit: 1, pagination: false, req, where } as const
  return (await req.payload.db.find<Stored<'media'>>(asked)).docs[0]
}

/** Whether a copy that the reader has is the one that would be sent (RFC 9110, 13.2.2). */
const isKnown = ({ headers }: PayloadRequest, tag: string | null, changed: Date): boolean => {
  const known = headers.get('if-none-match')
  if (known !== null) return tag !== null && hasTag(known, tag)
  return Date.parse(headers.get('if-modified-since') ?? '') >= Math.floor(changed.getTime() / 1000) * 1000
}

/** A file, or a part of it, as it is taken: no more is read than that. */
const bodyOf = (file: string, range: { end?: number; start?: number }): ReadableStream<Uint8Array> => {
  const stream = createReadStream(file, range)
  const parts: AsyncIterator<Uint8Array<ArrayBuffer>> = stream[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  )
}

/**
 * Sends a file of a picture. Asked for by the version in its address it never changes; by its name alone it has a short life; of what is not
 * public nobody keeps a copy. Whoever gives up is read no further.
 *
 * Upstream: docs/upstream/034-malformed-requests.md and 043-file-left-open.md (open in 3.90.2): a file that is gone is a failure of the server there, and one
 * that nobody reads to its end stays open. That part goes when Payload answers 404 and closes it. Told by tests/collections/media.test.ts.
 */
export const serveFile: Handler = async (req, { params: { filename } }) => {
  const name = path.basename(filename)
  const file = path.join(mediaFolder(req.payload), name)
  const picture = waitsAside(name) ? undefined : await pictureWith(req, name)
  const found = picture && (await stat(file).catch(() => null))
  if (picture && !found) req.payload.logger.error('A picture’s file is missing on the disk.')
  if (!picture || !found) throw refusal('NOT_FOUND', undefined, { language: req.i18n.language })
  const version = versionOf(picture)
  const headers = new Headers({
    'Cache-Control': `public, max-age=${SHORT_LIFE}`,
    // Whatever a file is, opened by itself it runs nothing.
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': picture.mimeType ?? 'application/octet-stream',
  })
  // A file that nobody has read yet is known by its time alone.
  const tag = version && `"${version}"`
  if (picture.public !== true || picture.deletedAt) headers.set('Cache-Control', 'private, no-store')
  else {
    if (tag) headers.set('ETag', tag)
    headers.set('Last-Modified', found.mtime.toUTCString())
    if (version && req.searchParams.get('v') === version)
      headers.set('Cache-Control', 'public, max-age=31536000, immutable')
    headers.set('Cache-Tag', tagsOfPicture(picture.id).join(','))
    if (isKnown(req, tag, found.mtime)) return new Response(null, { headers, status: 304 })
  }
  const since = req.headers.get('if-range')
  const isSame = since === null || since === headers.get('ETag') || since === headers.get('Last-Modified')
  const rangeHeader = isSame ? req.headers.get('range') : null
  const part = getRangeRequestInfo({ fileSize: found.size, rangeHeader })
  for (const [header, value] of Object.entries(part.headers)) headers.set(header, value)
  if (part.type === 'invalid') return new Response(null, { headers, status: part.status })
  const range = part.type === 'partial' ? { end: part.rangeEnd, start: part.rangeStart } : {}
  return new Response(bodyOf(file, range), { headers, status: part.status })
}
