import { describe, expect, it } from '@jest/globals'
import sharp, { type FormatEnum } from 'sharp'
import { carriesMetadata, encodePicture } from '../../../src/cms/pictures/encode'
import { photograph } from '../../support/photograph'
import { planted, plantedWords } from '../../support/planted'

/** With AVIF, which the types of the library call otherwise. */
const formats = ['jpeg', 'png', 'webp', 'avif'] as unknown as (keyof FormatEnum)[]

const pixels = (data: Buffer): Promise<Buffer> =>
  sharp(data, { animated: true }).rotate().ensureAlpha().raw().toBuffer()

/** What can be found of what a telephone wrote: in an entry, or anywhere in the bytes. */
const told = async (data: Buffer): Promise<unknown[]> => {
  const { comments, exif, iptc, orientation, xmp } = await sharp(data).metadata()
  return [comments, exif, iptc, orientation, xmp, plantedWords.filter((word) => data.includes(word, 0, 'latin1'))]
}
const nothing = [undefined, undefined, undefined, undefined, undefined, []]

/** The mean difference of two pictures, of 255. */
const difference = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = [await pixels(one), await pixels(other)]
  expect(a.length).toBe(b.length)
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] as number)), 0) / a.length
}

describe.each(formats)('a photograph in %s', (format) => {
  it('loses its place, its owner and its notes, stays of its kind, and looks the same', async () => {
    const given = await photograph(format)
    // As it comes, it tells all of it.
    expect((await told(given))[1]).toBeDefined()
    expect(await carriesMetadata(given)).toBe(true)
    const taken = await encodePicture(given)
    expect(await told(taken)).toEqual(nothing)
    expect(await carriesMetadata(taken)).toBe(false)
    expect((await sharp(taken).metadata()).format).toBe((await sharp(given).metadata()).format)
    expect(await difference(given, taken)).toBeLessThan(format === 'png' ? Number.MIN_VALUE : 4)
  })

  it('that lies on its side is turned', async () => {
    const given = await photograph(format, { orientation: 6 })
    const taken = await encodePicture(given)
    expect(await told(taken)).toEqual(nothing)
    expect(await sharp(taken).metadata()).toMatchObject({ width: 300, height: 400 })
    expect(await difference(given, taken)).toBeLessThan(4)
  })

  it('that lies on its side and tells nothing else is turned as well', async () => {
    const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    const given = await plain.withMetadata({ orientation: 6 }).toFormat(format).toBuffer()
    expect(await carriesMetadata(given)).toBe(true)
    expect(await sharp(await encodePicture(given)).metadata()).toMatchObject({ width: 30, height: 40 })
  })

  it('shows the colours of its profile, in those of the web', async () => {
    const given = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c03020' } })
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer()
    const taken = await encodePicture(given)
    expect([(await sharp(given).metadata()).hasProfile, (await sharp(taken).metadata()).hasProfile]).toEqual([
      true,
      false,
    ])
    const [red, green, blue] = await sharp(taken, { ignoreIcc: true }).raw().toBuffer()
    for (const [is, was] of [
      [red, 0xc0],
      [green, 0x30],
      [blue, 0x20],
    ])
      expect(Math.abs((is as number) - (was as number))).toBeLessThan(6)
  })
})

it.each([...formats, 'gif'])('nothing that is planted anywhere in a %s is left', async (format) => {
  for (const given of await planted(format)) {
    const [before, after] = [await told(given), await told(await encodePicture(given))]
    expect(before.at(-1)).toContain('PLANTED')
    expect(after).toEqual(nothing)
  }
})

it('keeps every pixel of a PNG, its transparency, and its palette where it has one', async () => {
  const drawing = sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><circle cx="50" cy="50" r="40" fill="teal"/><rect x="90" width="90" height="90" fill="#c03020" opacity="0.4"/></svg>',
    ),
  )
  const [full, palette] = [
    await drawing.clone().png().toBuffer(),
    await drawing.clone().png({ palette: true }).toBuffer(),
  ]
  for (const given of [full, palette]) {
    const taken = await encodePicture(given)
    expect((await pixels(taken)).equals(await pixels(given))).toBe(true)
    expect((await sharp(taken).metadata()).isPalette).toBe(given === palette)
    expect(taken.length).toBeLessThanOrEqual(given.length)
  }
})

it.each(['gif', 'webp'] as const)('lets a %s that moves go on moving, as often and as fast', async (format) => {
  const frames = Buffer.concat([0, 90, 180].map((shade) => Buffer.alloc(40 * 30 * 3, shade)))
  const moving = await sharp(frames, { raw: { width: 40, height: 90, channels: 3, pageHeight: 30 } })
    .toFormat(format, { delay: [100, 200, 300], loop: 2 })
    .toBuffer()
  const taken = await encodePicture(moving)
  expect(await sharp(taken).metadata()).toMatchObject({ pages: 3, loop: 2, delay: [100, 200, 300], width: 40 })
  expect(await difference(moving, taken)).toBeLessThan(4)
})

it('leaves a drawing in WebP without loss where that is smaller', async () => {
  const given = await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="white"/><g font-size="14">' +
        Array.from(
          { length: 20 },
          (_, n) => `<text x="5" y="${n * 15}">Un atelier de recherche, numéro ${n}</text>`,
        ).join('') +
        '</g></svg>',
    ),
  )
    .webp({ lossless: true })
    .toBuffer()
  const taken = await encodePicture(given)
  expect((await pixels(taken)).equals(await pixels(given))).toBe(true)
  expect(taken.length).toBeLessThan(given.length * 1.1)
})

it('throws where a picture is cut off', async () => {
  const whole = await photograph('jpeg')
  await expect(encodePicture(whole.subarray(0, whole.length / 2))).rejects.toThrow('premature end')
})
