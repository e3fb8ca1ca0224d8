import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { photograph } from './photograph'

/** What is planted where a camera or a program writes, and must be nowhere in what is served. */
export const plantedWords = ['PLANTED', 'Ana Example', 'at home', 'adobe:ns:meta', 'Exif\0\0']

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

const sized = (length: 2 | 4, endian: 'BE' | 'LE', size: number): Buffer => {
  const head = Buffer.alloc(length)
  if (endian === 'LE') head.writeUIntLE(size, 0, length)
  else head.writeUIntBE(size, 0, length)
  return head
}

/** EXIF whose second directory is a small picture of what was cut away. */
const thumbnail = (): Buffer => {
  const entry = (tag: number, value: number): Buffer =>
    Buffer.concat([sized(2, 'BE', tag), sized(2, 'BE', 4), sized(4, 'BE', 1), sized(4, 'BE', value)])
  const small = bytes('\xff\xd8PLANTED thumbnail\xff\xd9')
  return Buffer.concat([
    bytes('MM\0*\0\0\0\x08'),
    bytes('\0\0\0\0\0\x0e'),
    bytes('\0\x02'),
    entry(0x02_01, 44),
    entry(0x02_02, small.length),
    bytes('\0\0\0\0'),
    small,
  ])
}

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), sized(2, 'BE', content.length + 2), content])

const jpeg = async (photo: Buffer): Promise<Buffer[]> => {
  const plain = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  const noted = [
    segment(0xfe, bytes('PLANTED comment')),
    segment(0xe2, bytes('MPF\0PLANTED picture')),
    segment(0xe5, bytes('PLANTED maker notes')),
    segment(0xed, bytes('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0f\x1c\x02\x78\0\x07PLANTED\0\0\0')),
  ]
  return [
    Buffer.concat([photo.subarray(0, 2), ...noted, photo.subarray(2), bytes('PLANTED'), photo]),
    Buffer.concat([
      plain.subarray(0, 2),
      segment(0xe1, Buffer.concat([bytes('Exif\0\0'), thumbnail()])),
      plain.subarray(2),
    ]),
    // Nothing that the library tells of.
    Buffer.concat([plain.subarray(0, 2), ...noted.slice(0, 3), plain.subarray(2), bytes('PLANTED')]),
  ]
}

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([bytes(name), content])
  return Buffer.concat([sized(4, 'BE', content.length), body, sized(4, 'BE', crc32(body))])
}

const png = (photo: Buffer): Buffer[] => [
  // After the first chunk, which is 25 bytes.
  Buffer.concat([
    photo.subarray(0, 33),
    chunk('tEXt', bytes('Comment\0PLANTED')),
    chunk('prVt', bytes('PLANTED')),
    photo.subarray(33),
    bytes('PLANTED'),
  ]),
]

const webp = (photo: Buffer): Buffer[] => {
  const more = Buffer.concat([photo, bytes('NOTE'), sized(4, 'LE', 8), bytes('PLANTED!')])
  more.writeUInt32LE(more.length - 8, 4)
  return [Buffer.concat([more, bytes('PLANTED')])]
}

const gif = (photo: Buffer): Buffer[] => [
  Buffer.concat([
    photo.subarray(0, -1),
    bytes('!\xfe\x0fPLANTED comment\0'),
    bytes('!\xff\x0bXMP DataXMP\x08PLANTED!\0'),
    bytes(';PLANTED'),
  ]),
]

const avif = (photo: Buffer): Buffer[] => [Buffer.concat([photo, sized(4, 'BE', 16), bytes('free'), bytes('PLANTED!')])]

/** By the kind: photographs of 600 by 400 in which something is planted wherever the format has a place. */
export const planted = async (format: string): Promise<Buffer[]> => {
  const photo = await photograph(format, { width: 600, height: 400 })
  if (format === 'jpeg') return jpeg(photo)
  if (format === 'png') return png(photo)
  if (format === 'webp') return webp(photo)
  if (format === 'gif') return gif(photo)
  return avif(photo)
}
