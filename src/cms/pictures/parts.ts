/**
 * The parts of which picture files are made, for leaving out those that do not say how it looks: who took it with what, where and when, what
 * it is called, earlier states, further pictures behind it. What is left keeps its bytes. An allow-list: unknown parts go.
 */

/** Technical entries of EXIF: orientation, resolution, colours, sizes and versions. */
const technical = new Set([
  0x01_12, 0x01_1a, 0x01_1b, 0x01_28, 0x02_13, 0x90_00, 0x91_01, 0xa0_00, 0xa0_01, 0xa0_02, 0xa0_03,
])
const INNER = 0x87_69

/** Whether EXIF says nothing but technical things; of what cannot be read nobody knows. */
const isTechnical = (exif: Buffer): boolean => {
  const little = exif.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const long = (at: number): number => (little ? exif.readUInt32LE(at) : exif.readUInt32BE(at))
  const directory = (at: number, depth: number): boolean => {
    const count = short(at)
    for (let n = 0; n < count; n++) {
      const entry = at + 2 + n * 12
      const tag = short(entry)
      if (tag === INNER && depth === 0 ? !directory(long(entry + 8), 1) : tag !== INNER && !technical.has(tag))
        return false
      if (tag === INNER && depth > 0) return false
    }
    // Another directory is another picture, a small one.
    return depth > 0 || long(at + 2 + count * 12) === 0
  }
  try {
    return directory(long(4), 0)
  } catch {
    return false
  }
}

const EXIF = 'Exif\0\0'

const keepsSegment = (marker: number, content: Buffer): boolean => {
  const begins = (text: string): boolean => content.toString('latin1', 0, text.length) === text
  if (marker === 0xe0) return begins('JFIF\0')
  if (marker === 0xe1) return begins(EXIF) && isTechnical(content.subarray(EXIF.length))
  if (marker === 0xe2) return begins('ICC_PROFILE\0')
  if (marker === 0xee) return begins('Adobe')
  return !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe)
}

/** Where the picture’s data that begins here ends: at the next marker that is none of its own. */
const endOfScan = (data: Buffer, from: number): number => {
  for (let at = from; ;) {
    at = data.indexOf(0xff, at)
    if (at < 0 || at + 1 >= data.length) return data.length
    const next = data[at + 1] as number
    if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else if (next === 0xff) at++
    else return at
  }
}

const jpeg = (data: Buffer): Buffer[] => {
  const kept = [data.subarray(0, 2)]
  let at = 2
  while (at < data.length) {
    if (data[at] !== 0xff) throw new RangeError('No marker.')
    const marker = data[at + 1] as number
    if (marker === 0xff) at++
    else if (marker === 0xd9) {
      kept.push(data.subarray(at, at + 2))
      // What stands behind the end are other pictures and notes of the camera.
      break
    } else {
      const head = at + 2 + data.readUInt16BE(at + 2)
      const end = marker === 0xda ? endOfScan(data, head) : head
      if (keepsSegment(marker, data.subarray(at + 4, head))) kept.push(data.subarray(at, end))
      at = end
    }
  }
  return kept
}

/** Chunks of PNG beside those without which it is none, whose names begin with a capital letter. */
const chunks = new Set('bKGD cHRM cICP cLLI cLLi gAMA hIST iCCP mDCV mDCv pHYs sBIT sPLT sRGB tRNS'.split(' '))

const png = (data: Buffer): Buffer[] => {
  const kept = [data.subarray(0, 8)]
  for (let at = 8; at < data.length;) {
    const end = at + 12 + data.readUInt32BE(at)
    const name = data.toString('latin1', at + 4, at + 8)
    const content = data.subarray(at + 8, end - 4)
    if (/^[A-Z]/.test(name) || chunks.has(name) || (name === 'eXIf' && isTechnical(content)))
      kept.push(data.subarray(at, end))
    if (name === 'IEND') break
    at = end
  }
  return kept
}

const webp = (data: Buffer): Buffer[] => {
  const kept: Buffer[] = []
  const told = { EXIF: false, 'XMP ': false }
  const end = Math.min(data.length, 8 + data.readUInt32LE(4))
  for (let at = 12; at < end;) {
    const next = at + 8 + data.readUInt32LE(at + 4)
    const after = next + (next % 2)
    const name = data.toString('latin1', at, at + 4)
    const technicalExif = (): boolean => {
      const content = data.subarray(at + 8, next)
      return isTechnical(content.toString('latin1', 0, 6) === EXIF ? content.subarray(6) : content)
    }
    if (name === 'EXIF' && technicalExif()) told.EXIF = true
    if (/^(VP8[ LX]|ANIM|ANMF|ALPH|ICCP)$/.test(name) || (name === 'EXIF' && told.EXIF))
      kept.push(data.subarray(at, after))
    at = after
  }
  const size = kept.reduce((sum, part) => sum + part.length, 4)
  if (size + 8 === data.length) return [data]
  // Its first part says which others there are.
  const [first] = kept
  if (first?.toString('latin1', 0, 4) === 'VP8X') {
    const flags = Buffer.from(first)
    flags[8] = (flags[8] as number) & ~(told.EXIF ? 0x04 : 0x0c)
    kept[0] = flags
  }
  const head = Buffer.from(data.subarray(0, 12))
  head.writeUInt32LE(size, 4)
  return [head, ...kept]
}

/** By the format, as the decoder calls it: the parts of a picture that say how it looks. Throws on what is not made as it should be. */
export const visibleParts: Record<string, ((data: Buffer) => Buffer[]) | undefined> = { jpeg, png, webp }

export { isTechnical as isTechnicalExif }
