import sharp from 'sharp'

/** Most pixels of a picture: 100 megapixels, more than cameras have. A few kilobytes can unfold into gigabytes. */
export const MAX_PIXELS = 100_000_000

interface Kind {
  mimetype: string
  /** The ending that storing gives to the names of this kind: with another one the picture would not be known again. */
  ending?: string
}

/** What kinds of picture are stored, by what decodes them. */
const kinds: Record<string, Kind> = {
  jpeg: { mimetype: 'image/jpeg' },
  png: { mimetype: 'image/png' },
  webp: { mimetype: 'image/webp', ending: '.webp' },
  gif: { mimetype: 'image/gif', ending: '.gif' },
  heif: { mimetype: 'image/avif' },
}

/** Whether a PNG moves: of these Payload stores none. */
const isMovingPng = (data: Buffer): boolean => {
  const moves = data.indexOf('acTL')
  return moves >= 0 && moves < data.indexOf('IDAT')
}

/**
 * Judges a picture by what its bytes are, whatever its name says, decoded to its end. The one judge of what the admin, the APIs and a
 * series' file bring.
 * @returns its kind, or what is wrong: `kind`, no picture of a kind that is stored; `damaged`, cut off, broken or immense
 */
export const judgePicture = async (data: Buffer): Promise<Kind | 'kind' | 'damaged'> => {
  try {
    const { compression, format, height, width } = await sharp(data).metadata()
    const kind = kinds[format ?? '']
    if (!kind || (format === 'heif' && compression !== 'av1') || (format === 'png' && isMovingPng(data))) return 'kind'
    if (width * height > MAX_PIXELS) return 'damaged'
    return await sharp(data, { animated: true })
      .resize(320)
      .toBuffer()
      .then(
        () => kind,
        () => 'damaged' as const,
      )
  } catch {
    // No picture at all.
    return 'kind'
  }
}
