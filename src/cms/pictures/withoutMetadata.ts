import sharp, { type Metadata } from 'sharp'
import { isTechnicalExif, visibleParts } from './parts'

/** The best that is not much larger: what is encoded anew was a photograph as its camera left it. */
const QUALITY = 90

/** Encoded anew, upright, in the colours of the web, with nothing else. */
const encodedAnew = (data: Buffer, format: string): Promise<Buffer> => {
  const upright = sharp(data).rotate()
  if (format === 'jpeg') return upright.jpeg({ quality: QUALITY }).toBuffer()
  if (format === 'png') return upright.png().toBuffer()
  if (format === 'webp') return upright.webp({ quality: QUALITY }).toBuffer()
  // Writes wait meanwhile: as fast as it can be.
  return upright.avif({ effort: 1 }).toBuffer()
}

const EXIF = 'Exif\0\0'

/**
 * AVIF keeps its notes as items of which others know the place and the length: they are written over. How the picture lies is none of them.
 * @returns null where they are not found in one piece
 */
const writtenOver = (data: Buffer, notes: readonly Buffer[]): Buffer | null => {
  const over = Buffer.from(data)
  for (const note of notes) {
    const at = data.indexOf(note)
    if (at < 0) return null
    over.fill(0, at, at + note.length)
  }
  return over
}

const withoutNotes = async (data: Buffer, { exif, xmp }: Partial<Metadata>): Promise<Buffer> => {
  const own = exif?.subarray(exif.indexOf(EXIF) === 0 ? EXIF.length : 0)
  const notes = [
    ...(own && !isTechnicalExif(own) ? [own] : []),
    ...(xmp?.some((byte) => byte !== 0) ? [Buffer.from(xmp)] : []),
  ]
  if (!notes.length) return data
  return writtenOver(data, notes) ?? encodedAnew(data, 'avif')
}

/** What a picture says of itself; nothing, where it is none. */
const metadataOf = async (data: Buffer): Promise<Partial<Metadata>> => {
  try {
    return await sharp(data).metadata()
  } catch {
    return {}
  }
}

/**
 * A picture without what its camera and its programs wrote into it: the place where it was taken, the owner’s name, a thumbnail of what was
 * cut away. A picture that says nothing of the kind keeps its bytes; one that lies on its side is turned and encoded anew; of the others the
 * parts that are left keep theirs. GIFs are left alone: cameras make none.
 * @param data of a picture; anything else is returned as it is
 */
export const withoutMetadata = async (data: Buffer): Promise<Buffer> => {
  const metadata = await metadataOf(data)
  const { format = '', orientation = 1, pages = 1 } = metadata
  if (format === 'heif') return withoutNotes(data, metadata)
  const partsOf = visibleParts[format]
  if (!partsOf) return data
  let visible: Buffer
  try {
    visible = Buffer.concat(partsOf(data))
  } catch {
    // It can be decoded, or it would not be here, and is not made as we know it.
    return encodedAnew(data, format)
  }
  if (visible.equals(data)) return data
  // What moves is made on a screen, which stands upright.
  return orientation > 1 && pages === 1 ? encodedAnew(data, format) : visible
}
