import type { Sharp } from 'sharp'
import { sharpOf } from './sharpOf'

/**
 * How each kind is encoded (docs/decisions/024-picture-fingerprints.md has the measurements): of JPEG the smallest file for what can be seen;
 * WebP and AVIF as fast as they can be, since other pictures wait meanwhile.
 */
const JPEG = { mozjpeg: true, quality: 85 }
const WEBP = { effort: 2, quality: 85 }
const AVIF = { effort: 1, quality: 60 }

/** A part of a picture, in pixels. */
export interface Part {
  left: number
  top: number
  width: number
  height: number
}

/** A picture in one of its sizes. */
export interface Resized {
  data: Buffer
  height: number
  width: number
}

/** Whether a picture carries anything that the library can find beside how it looks, or lies on its side. */
export const carriesMetadata = async (data: Buffer): Promise<boolean> => {
  const { comments, exif, iptc, orientation = 1, xmp } = await (await sharpOf(data)).metadata()
  return Boolean(comments ?? exif ?? iptc ?? xmp) || orientation > 1
}

/** A picture upright; one that moves with all that it shows, which is made on a screen, and stands upright. */
const opened = async (data: Buffer): Promise<{ format: string; isPalette?: boolean; picture: Sharp }> => {
  const { format, isPalette, pages = 1 } = await (await sharpOf(data)).metadata()
  const isMoving = format !== 'heif' && pages > 1
  const picture = isMoving ? await sharpOf(data, { animated: true }) : (await sharpOf(data)).autoOrient()
  return { format, isPalette, picture }
}

/**
 * A picture encoded anew in its own kind, upright, in the colours of the web (sRGB) and with nothing of what its camera and its programs wrote
 * into it. A GIF or a WebP that moves goes on moving.
 * @param data of a picture that `judgePicture` takes
 * @param part what is kept of it, where not all is
 * @throws where it cannot be decoded to its end
 */
export const encodePicture = async (data: Buffer, part?: Part): Promise<Buffer> => {
  const { format, isPalette, picture } = await opened(data)
  if (part) picture.extract(part)
  if (format === 'jpeg') return picture.jpeg(JPEG).toBuffer()
  // Without loss: a palette of at most 256 colours is found again.
  if (format === 'png') return picture.png(isPalette ? { dither: 0, palette: true } : {}).toBuffer()
  if (format === 'gif') return picture.gif().toBuffer()
  if (format !== 'webp') return picture.avif(AVIF).toBuffer()
  const lossy = await picture.clone().webp(WEBP).toBuffer()
  if (lossy.length <= data.length) return lossy
  // A drawing without loss is smaller than one with it.
  const lossless = await picture.webp({ effort: WEBP.effort, lossless: true }).toBuffer()
  return lossless.length < lossy.length ? lossless : lossy
}

const ways: Record<string, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg(JPEG),
  png: (picture) => picture.png(),
  gif: (picture) => picture.gif(),
  webp: (picture) => picture.webp(WEBP),
  heif: (picture) => picture.avif(AVIF),
}

/** A picture that was encoded here, so many pixels wide, in its own kind; one that is no wider keeps its width. */
export const resizePicture = async (data: Buffer, width: number): Promise<Resized> => {
  const { format, picture } = await opened(data)
  const resized = picture.resize({ width, withoutEnlargement: true })
  const { data: bytes, info } = await (ways[format]?.(resized) ?? resized).toBuffer({ resolveWithObject: true })
  // Of a picture that moves, `height` is that of all it shows, one below the other.
  return { data: bytes, height: info.pageHeight ?? info.height, width: info.width }
}
