/** What stands in the place of a character that no font has. */
export const MISSING = '□'

/** A run of so many characters without a place to break is longer than words are. */
const LONG = 27

/** It is given one after so many: as large as titles are, they have room in half a page. */
const PIECE = 12

/** The characters of a font, from its table `cmap` (OpenType 1.9): formats 4 and 12, which fonts of today have. */
const charactersOf = (font: Buffer, found: Set<number>): void => {
  const tables = font.readUInt16BE(4)
  for (let table = 0; table < tables; table++) {
    const record = 12 + 16 * table
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(record + 8)
    const maps = font.readUInt16BE(cmap + 2)
    for (let n = 0; n < maps; n++) {
      const at = cmap + font.readUInt32BE(cmap + 4 + 8 * n + 4)
      const format = font.readUInt16BE(at)
      if (format === 12) addGroups(font, at, found)
      if (format === 4) addSegments(font, at, found)
    }
  }
}

const addGroups = (font: Buffer, at: number, found: Set<number>): void => {
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group++) {
    const start = font.readUInt32BE(at + 16 + 12 * group)
    const end = font.readUInt32BE(at + 20 + 12 * group)
    for (let code = start; code <= end; code++) found.add(code)
  }
}

const addSegments = (font: Buffer, at: number, found: Set<number>): void => {
  const twice = font.readUInt16BE(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = font.readUInt16BE(at + 14 + segment)
    const start = font.readUInt16BE(at + 16 + twice + segment)
    const delta = font.readUInt16BE(at + 16 + 2 * twice + segment)
    const rangeAt = at + 16 + 3 * twice + segment
    const range = font.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangeAt + range + 2 * (code - start))
      if (glyph & 0xffff) found.add(code)
    }
  }
}

/** The characters that some fonts have together. */
export const coverageOf = (fonts: readonly Buffer[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const font of fonts) charactersOf(font, found)
  return found
}

/** Nothing that is seen: marks of direction and joining, selectors of variants. Arabic needs two of them (ZWNJ, ZWJ), where a font has them. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/** Places to break in a run that has none, such as an address: after what stands between its parts, else after so many characters. */
const breakable = (text: string): string =>
  text.replace(new RegExp(`[^\\s\\u200b-]{${LONG},}`, 'gu'), (run) =>
    run
      .replace(/[/?&=._]+(?=.)/gu, '$&\u200b')
      .replace(new RegExp(`[^\\u200b]{${PIECE}}(?=[^\\u200b])`, 'gu'), '$&\u200b'),
  )

/** What can be printed of some text, and whether some of it cannot. */
export interface Printable {
  text: string
  isWhole: boolean
}

/**
 * A text as the fonts can print it: characters that none has are replaced, what nobody sees is left out, and long runs can be broken.
 * @param isPlain whether marks that combine are left out: a font may have each of two characters, and none both together
 */
export const printable = (given: string, fonts: ReadonlySet<number>, isPlain = false): Printable => {
  let isWhole = true
  let text = ''
  const composed = given
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
  for (const character of isPlain ? composed.replace(/\p{M}/gu, '') : composed) {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' || (fonts.has(code) && !/\p{Cc}/u.test(character))) text += character
    else if (/\s/u.test(character)) text += ' '
    else if (!unseen.test(character) && !/\p{Cc}/u.test(character)) {
      text += MISSING
      isWhole = false
    }
  }
  return { isWhole, text: breakable(text) }
}
