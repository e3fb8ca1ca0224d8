import sharp, { type FormatEnum } from 'sharp'

/**
 * A picture as a telephone makes it: with its place, its owner, and a note.
 * @param orientation of EXIF: 1 upright, 6 on its side
 */
export const photograph = (format: string, { height = 300, orientation = 1, width = 400 } = {}): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 120, sigma: 4 } },
  })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Copyright: 'Ana Example', ImageDescription: 'at home' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .toFormat(format as keyof FormatEnum)
    .toBuffer()
