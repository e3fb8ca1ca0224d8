import path from 'node:path'
import type { Problem } from '../../i18n/errors'
import { sharpOf } from './sharpOf'

interface Kind {
  mimetype: string
  /** How names of this kind end, the usual way first. */
  endings: readonly [string, ...string[]]
  /** Whether storing writes the ending in its own way: with another one the picture would not be known again. */
  exact?: true
  /**
   * Most pixels, of all that it shows where it moves, in millions: a few kilobytes can unfold into gigabytes, and kinds differ in what that
   * costs (docs/decisions/032-making-and-serving-pictures.md).
   */
  megapixels: number
}

/** What kinds of picture are stored, by what decodes them. */
const kinds: Record<string, Kind> = {
  jpeg: { mimetype: 'image/jpeg', endings: ['.jpg', '.jpeg'], megapixels: 100 },
  png: { mimetype: 'image/png', endings: ['.png'], megapixels: 100 },
  webp: { mimetype: 'image/webp', endings: ['.webp'], exact: true, megapixels: 50 },
  gif: { mimetype: 'image/gif', endings: ['.gif'], exact: true, megapixels: 50 },
  heif: { mimetype: 'image/avif', endings: ['.avif'], megapixels: 25 },
}

export type { Kind }

/** Why a file is not stored: no picture of a kind that is; cut off or broken; too many pixels for its kind. */
export type Unfit = 'kind' | 'damaged' | { name: string; found: number; megapixels: number }

/** A picture’s name with an ending that says what it is; the name itself where its ending does. */
export const nameOfKind = (name: string, { endings, exact }: Kind): string => {
  const ending = path.extname(name)
  return endings.includes(exact ? ending : ending.toLowerCase())
    ? name
    : `${ending ? name.slice(0, -ending.length) : name}${endings[0]}`
}

/** Whether a PNG moves: of these none are stored. */
const isMovingPng = (data: Buffer): boolean => {
  const moves = data.indexOf('acTL')
  return moves >= 0 && moves < data.indexOf('IDAT')
}

/** The kind of a picture by what its first bytes are, whatever its name says. Nothing is decoded for it. */
export const kindOf = async (data: Buffer): Promise<Kind | Unfit> => {
  try {
    const { compression, format, height, pages = 1, width } = await (await sharpOf(data)).metadata()
    const kind = kinds[format ?? '']
    if (!kind || (format === 'heif' && compression !== 'av1') || (format === 'png' && isMovingPng(data))) return 'kind'
    // Of a HEIF with several pictures the first one is taken.
    const found = (width * height * (format === 'heif' ? 1 : pages)) / 1_000_000
    if (found <= kind.megapixels) return kind
    const [, name = ''] = kind.mimetype.toUpperCase().split('/')
    return { name, found: Math.ceil(found), megapixels: kind.megapixels }
  } catch {
    // No picture at all.
    return 'kind'
  }
}

/** Why an upload is refused. */
export const unfitUpload = (unfit: Unfit): Problem =>
  typeof unfit === 'string'
    ? { code: 'PICTURE_INVALID' }
    : { code: 'PICTURE_LARGE', params: { found: unfit.found, kind: unfit.name, megapixels: unfit.megapixels } }
