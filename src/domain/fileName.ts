/** Most bytes of a name. With those of its sizes, and of files that wait aside, it stays below the 255 that file systems have. */
const MAX_BYTES = 200

/** To how many a longer one is cut: where others have it already, a number follows. */
const CUT_BYTES = 190

/** Names that some systems keep for themselves, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** What no name has on some system, or nobody sees; `#` ends a path in addresses. */
const forbidden = /[<>:"|?*#/\\\p{Cc}\p{Cf}]/gu

const bytes = (text: string): number => new TextEncoder().encode(text).length

const cut = (text: string, most: number): string => {
  let kept = ''
  for (const letter of text) {
    if (bytes(kept + letter) > most) break
    kept += letter
  }
  return kept
}

/** Most bytes of what counts as an ending. */
const MAX_ENDING = 20

/**
 * A name for a picture’s file that means the same on every file system: without a folder, a leading dot, and a dot or space before its ending; no
 * name that a system keeps for itself, nor too long. A good name stays as it is.
 */
export const fileNameFrom = (given: string): string => {
  const plain = given
    .replace(/^.*[/\\]/s, '')
    .replace(forbidden, '')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  const dot = plain.lastIndexOf('.')
  const at = dot > 0 && bytes(plain.slice(dot)) <= MAX_ENDING ? dot : plain.length
  const [stem, ending] = [plain.slice(0, at), plain.slice(at)]
  const short = bytes(plain) <= MAX_BYTES ? stem : cut(stem, CUT_BYTES - bytes(ending))
  const name = `${short.replace(/[. ]+$/, '') || 'picture'}${ending}`
  return reserved.test(name) ? fileNameFrom(`picture-${name}`) : name
}

/** Whether a picture can be stored under a name as it is. */
export const isFileName = (name: string): boolean => fileNameFrom(name) === name
