import path from 'node:path'
import sharp from 'sharp'

/** Most pixels of a picture: 100 megapixels, more than cameras have. A few kilobytes can unfold into gigabytes. */
export const MAX_PIXELS = 100_000_000

interface Kind {
  mimetype: string
  /** How names of this kind end, the usual way first. */
  endings: readonly [string, ...string[]]
  /** Whether storing writes the ending in its own way: with another one the picture would not be known again. */
  exact?: true
}

/** What kinds of picture are stored, by what decodes them. */
const kinds: Record<string, Kind> = {
  jpeg: { mimetype: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  png: { mimetype: 'image/png', endings: ['.png'] },
  webp: { mimetype: 'image/webp', endings: ['.webp'], exact: true },
  gif: { mimetype: 'image/gif', endings: ['.gif'], exact: true },
  heif: { mimetype: 'image/avif', endings: ['.avif'] },
}

/** A picture's name with an ending that says what it is; the name itself where its ending does. */
export const nameOfKind = (name: string, { endings, exact }: Kind): string => {
  const ending = path.extname(name)
  return endings.includes(exact ? ending : ending.toLowerCase())
    ? name
    : `${ending ? name.slice(0, -ending.length) : name}${endings[0]}`
}

/** Whether a PNG moves: of these Payload stores none. */
const isMovingPng = (data: Buffer): boolean => {
  const moves = data.indexOf('acTL')
  return moves >= 0 && moves < data.indexOf('IDAT')
}

/**
 * The kind of a picture by what its first bytes are, whatever its name says.
 * @returns the kind, or what is wrong: `kind`, no picture of a kind that is stored; `damaged`, immense
 */
export const kindOf = async (data: Buffer): Promise<Kind | 'kind' | 'damaged'> => {
  try {
    const { compression, format, height, width } = await sharp(data).metadata()
    const kind = kinds[format ?? '']
    if (!kind || (format === 'heif' && compression !== 'av1') || (format === 'png' && isMovingPng(data))) return 'kind'
    return width * height > MAX_PIXELS ? 'damaged' : kind
  } catch {
    // No picture at all.
    return 'kind'
  }
}

/**
 * Judges a picture by what its bytes are, decoded to its end: what `encodePicture` would find, before anything is written.
 * @returns its kind, or what is wrong: `kind`, no picture of a kind that is stored; `damaged`, cut off, broken or immense
 */
export const judgePicture = async (data: Buffer): Promise<Kind | 'kind' | 'damaged'> => {
  const kind = await kindOf(data)
  if (typeof kind === 'string') return kind
  return sharp(data, { animated: true })
    .resize(320)
    .toBuffer()
    .then(
      () => kind,
      () => 'damaged' as const,
    )
}
