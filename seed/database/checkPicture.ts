import path from 'node:path'
import sharp from 'sharp'
import type { Problem } from '../../src/domain/errors'

/**
 * What kinds of picture are stored, by what decodes them. Storing some of them gives their names the ending of their kind: with another one
 * the picture would not be known again.
 */
const kinds: Record<string, { mimetype: string; ending?: string }> = {
  jpeg: { mimetype: 'image/jpeg' },
  png: { mimetype: 'image/png' },
  webp: { mimetype: 'image/webp', ending: '.webp' },
  gif: { mimetype: 'image/gif', ending: '.gif' },
  heif: { mimetype: 'image/avif' },
}

/** Whether a PNG moves: of these the databases' picture store takes none. */
const isMovingPng = (data: Buffer): boolean => {
  const moves = data.indexOf('acTL')
  return moves >= 0 && moves < data.indexOf('IDAT')
}

const describe = async (data: Buffer): Promise<{ compression?: string; format?: string }> => {
  try {
    return await sharp(data).metadata()
  } catch {
    // No picture at all.
    return {}
  }
}

/**
 * Judges a picture as storing it would: by what its bytes are, whatever its name says, decoded to its end.
 * @returns its type, or what is wrong with it
 */
export const checkPicture = async (name: string, data: Buffer): Promise<{ mimetype: string } | Problem> => {
  const { compression, format } = await describe(data)
  const kind = kinds[format ?? '']
  if (!kind || (format === 'heif' && compression !== 'av1') || (format === 'png' && isMovingPng(data)))
    return { code: 'MEDIA_KIND', params: { name } }
  const { ending, mimetype } = kind
  if (ending && path.extname(name) !== ending) return { code: 'MEDIA_ENDING', params: { ending, name } }
  try {
    await sharp(data, { animated: true }).resize(320).toBuffer()
  } catch {
    return { code: 'MEDIA_DAMAGED', params: { name } }
  }
  return { mimetype }
}
