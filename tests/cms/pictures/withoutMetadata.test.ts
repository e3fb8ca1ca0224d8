import { describe, expect, it } from '@jest/globals'
import sharp, { type FormatEnum } from 'sharp'
import { withoutMetadata } from '../../../src/cms/pictures/withoutMetadata'
import { photograph } from '../../support/photograph'

/** With AVIF, which the types of the library call otherwise. */
const formats = ['jpeg', 'png', 'webp', 'avif'] as unknown as (keyof FormatEnum)[]

const pixels = (data: Buffer): Promise<Buffer> => sharp(data).rotate().removeAlpha().raw().toBuffer()
/** What can be found of what a telephone wrote: in an entry, or anywhere in the bytes. */
const told = async (data: Buffer): Promise<unknown[]> => {
  const { exif, iptc, orientation, xmp } = await sharp(data).metadata()
  const says = (part?: Buffer): boolean => Boolean(part?.some((byte) => byte !== 0))
  const words = ['Ana Example', 'at home', 'adobe:ns:meta'].filter((word) => data.includes(word))
  return [says(exif?.subarray('Exif\0\0'.length)), says(iptc), orientation, says(xmp), words]
}
const nothing = [false, false, undefined, false, []]

/** The mean difference of two pictures, of 255. */
const difference = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = [await pixels(one), await pixels(other)]
  expect(a.length).toBe(b.length)
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] as number)), 0) / a.length
}

describe.each(formats)('a photograph in %s', (format) => {
  it('loses its place, its owner and its notes, and looks the same', async () => {
    const given = await photograph(format)
    // As it comes, it tells all of it.
    expect((await told(given))[0]).toBe(true)
    const taken = await withoutMetadata(given)
    expect(await told(taken)).toEqual(nothing)
    expect((await pixels(taken)).equals(await pixels(given))).toBe(true)
    // Once is enough.
    expect(await withoutMetadata(taken)).toBe(taken)
  })

  it('that lies on its side is turned', async () => {
    const given = await photograph(format, { orientation: 6 })
    const taken = await withoutMetadata(given)
    expect(await told(taken)).toEqual(nothing)
    expect(await sharp(taken).metadata()).toMatchObject({ width: 300, height: 400 })
    expect(await difference(given, taken)).toBeLessThan(4)
    expect(await withoutMetadata(taken)).toBe(taken)
  })

  it('that tells nothing keeps its bytes, technical entries included', async () => {
    const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    for (const data of [
      await plain.clone().toFormat(format).toBuffer(),
      await plain.clone().withMetadata({ orientation: 6 }).toFormat(format).toBuffer(),
      await plain.clone().withIccProfile('p3').toFormat(format).toBuffer(),
    ])
      expect(await withoutMetadata(data)).toBe(data)
  })
})

it('keeps its colours', async () => {
  const given = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withIccProfile('p3')
    .withExifMerge({ IFD0: { Copyright: 'Ana Example' } })
    .jpeg()
    .toBuffer()
  const [before, after] = [await sharp(given).metadata(), await sharp(await withoutMetadata(given)).metadata()]
  expect([after.exif, after.icc]).toEqual([undefined, before.icc])
})

it('leaves out what stands behind the end, in comments, and in parts that it does not know', async () => {
  const plain = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .jpeg({ progressive: true })
    .toBuffer()
  const segment = (marker: number, text: string): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(text.length + 2, 2)
    return Buffer.concat([head, Buffer.from(text)])
  }
  const noted = Buffer.concat([
    plain.subarray(0, 2),
    segment(0xfe, 'a comment'),
    segment(0xe2, 'MPF\0another picture'),
    segment(0xed, 'Photoshop 3.0\0a caption'),
    plain.subarray(2),
    await photograph('jpeg'),
  ])
  expect((await withoutMetadata(noted)).equals(plain)).toBe(true)
})

it('returns what is no picture, or one that cameras do not make, as it is', async () => {
  const gif = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'teal' } })
    .gif()
    .toBuffer()
  for (const data of [Buffer.from('no picture'), Buffer.alloc(0), gif]) expect(await withoutMetadata(data)).toBe(data)
})
