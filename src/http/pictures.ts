import type { Request } from 'express'
import type { Payload } from 'payload'
import { parseQuery } from '../api/query/checkQuery'
import { segmentsOf, type Route } from '../api/query/routes'
import { hasRole } from '../cms/access/rules'
import { MAX_PICTURE_BYTES } from '../cms/pictures/acceptUpload'
import type { Brought } from '../cms/pictures/brought'
import { storedFile } from '../cms/pictures/fingerprints'
import { isMade, makePicture, type Crop } from '../cms/pictures/make'
import { findMainById, isId } from '../database/documents'
import { writerBusy } from '../database/writerBusy'
import { isRow } from '../domain/row'
import { accountOf } from './requestState'

/** How many requests may wait for their picture to be decoded. Each keeps what was sent with it, 11 MB at most. */
const MOST_WAITING = 16

let waiting = 0

/** What is kept of a picture, as the admin says it beside the document; undefined where all of it is. */
const cropOf = (search: string): Crop | undefined => {
  const { uploadEdits } = parseQuery(search)
  if (!isRow(uploadEdits) || !isRow(uploadEdits.crop)) return undefined
  const { crop, heightInPixels, widthInPixels } = uploadEdits
  const said = { height: Number(heightInPixels), width: Number(widthInPixels), x: Number(crop.x), y: Number(crop.y) }
  return Object.values(said).every(Number.isFinite) ? said : undefined
}

interface Sent {
  body?: Buffer
  file?: File
  search: string
}

const none: Brought = { made: null }

const brought = async (req: Request, payload: Payload, { file, search }: Sent): Promise<Brought> => {
  const crop = cropOf(search)
  if (file) {
    const isLarge = file.size > MAX_PICTURE_BYTES
    return { made: isLarge ? null : await makePicture(payload, Buffer.from(await file.arrayBuffer()), { crop }) }
  }
  const [, id = ''] = segmentsOf(req.path)
  if (!crop || req.method !== 'PATCH' || !isId({ payload }, id)) return none
  const stored = await findMainById({ payload }, 'media', id)
  const bytes = await storedFile(payload, stored?.filename)
  const made = bytes && (await makePicture(payload, bytes, { crop }))
  // Without a fingerprint of what it was made from: a part. The whole is there already.
  const isPart = made && isMade(made) && made.uploadFingerprint === null
  return isPart ? { made, of: stored?.fingerprint ?? '' } : none
}

/**
 * The picture that a request to write brings, made before its write takes a turn: decoding one takes seconds, in which nobody’s write waits.
 * @returns null where the request is not one to write a picture
 * @throws Refusal WRITER_BUSY where too many wait
 */
export const pictureOf = async (
  req: Request,
  payload: Payload,
  { collection }: Route,
  sent: Sent,
): Promise<Brought | null> => {
  if (collection !== 'media' || !['PATCH', 'POST'].includes(req.method) || !sent.body) return null
  // Those who may not upload are told so, and nothing is decoded for them.
  if (!hasRole(await accountOf(req, payload), 'editor')) return none
  if (waiting >= MOST_WAITING) throw writerBusy(`${MOST_WAITING} pictures wait to be decoded.`)
  waiting++
  try {
    return await brought(req, payload, sent)
  } finally {
    waiting--
  }
}
