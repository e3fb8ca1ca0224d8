import sharp from 'sharp'

/**
 * How each kind is encoded (docs/decisions/024-picture-fingerprints.md has the measurements): of JPEG the smallest file for what can be seen;
 * WebP and AVIF as fast as they can be, since writes wait meanwhile.
 */
const JPEG = { mozjpeg: true, quality: 85 }
const WEBP = { effort: 2, quality: 85 }
const AVIF = { effort: 1, quality: 60 }

/** Whether a picture carries anything that the library can find beside how it looks, or lies on its side. */
export const carriesMetadata = async (data: Buffer): Promise<boolean> => {
  const { comments, exif, iptc, orientation = 1, xmp } = await sharp(data).metadata()
  return Boolean(comments ?? exif ?? iptc ?? xmp) || orientation > 1
}

/**
 * A picture encoded anew in its own kind, upright, in the colours of the web (sRGB) and with nothing of what its camera and its programs wrote
 * into it. A GIF or a WebP that moves goes on moving.
 * @param data of a picture that `judgePicture` takes
 * @throws where it cannot be decoded to its end
 */
export const encodePicture = async (data: Buffer): Promise<Buffer> => {
  const { format, isPalette, pages = 1 } = await sharp(data).metadata()
  // What moves is made on a screen, which stands upright.
  const upright = format !== 'heif' && pages > 1 ? sharp(data, { animated: true }) : sharp(data).autoOrient()
  if (format === 'jpeg') return upright.jpeg(JPEG).toBuffer()
  // Without loss: a palette of at most 256 colours is found again.
  if (format === 'png') return upright.png(isPalette ? { dither: 0, palette: true } : {}).toBuffer()
  if (format === 'gif') return upright.gif().toBuffer()
  if (format !== 'webp') return upright.avif(AVIF).toBuffer()
  const lossy = await upright.clone().webp(WEBP).toBuffer()
  if (lossy.length <= data.length) return lossy
  // A drawing without loss is smaller than one with it.
  const lossless = await upright.webp({ effort: WEBP.effort, lossless: true }).toBuffer()
  return lossless.length < lossy.length ? lossless : lossy
}
