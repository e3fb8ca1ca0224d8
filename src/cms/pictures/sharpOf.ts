import type { Sharp, SharpOptions } from 'sharp'

/** A picture as sharp opens it. The library is loaded with the first of them: it takes 20 MB, and a tenth of a second of each start. */
export const sharpOf = async (data: Buffer, options?: SharpOptions): Promise<Sharp> => {
  const { default: sharp } = await import('sharp')
  return sharp(data, options)
}
