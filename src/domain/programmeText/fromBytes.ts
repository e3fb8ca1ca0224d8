import { linesOf, markOf } from './lines'

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/** What parts the cells of a text: a tab, or the mark itself; null where it is no table. */
export type Separator = 'tab' | ';' | ',' | '|'

/** Share of the bytes at even or odd places that are zero in UTF-16 of Latin letters. */
const MANY = 0.3

/** The encoding that the bytes of a text show, and what decoders call it. */
export const encodingOf = (bytes: Uint8Array): { encoding: Encoding; label: string } => {
  const [one = 0, two = 0] = bytes
  if (one === 0xff && two === 0xfe) return { encoding: 'UTF-16', label: 'utf-16le' }
  if (one === 0xfe && two === 0xff) return { encoding: 'UTF-16', label: 'utf-16be' }
  const start = bytes.subarray(0, 2000)
  const zeros = (rest: number): number =>
    start.filter((byte, n) => byte === 0 && n % 2 === rest).length / Math.max(1, start.length / 2)
  if (zeros(1) > MANY) return { encoding: 'UTF-16', label: 'utf-16le' }
  if (zeros(0) > MANY) return { encoding: 'UTF-16', label: 'utf-16be' }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { encoding: 'UTF-8', label: 'utf-8' }
  } catch {
    return { encoding: 'Windows-1252', label: 'windows-1252' }
  }
}

/** What parts the cells of a text, as it is read. */
export const separatorOf = (text: string): Separator | null => {
  if (/\S *\t/.test(text)) return 'tab'
  return markOf(linesOf(text))
}

/** A file as text, the encoding that its bytes show, and what parts its cells. Null where it is no text: it holds letters that none has. */
export const textOfBytes = (
  bytes: Uint8Array,
): { text: string; encoding: Encoding; separator: Separator | null } | null => {
  const { encoding, label } = encodingOf(bytes)
  const text = new TextDecoder(label).decode(bytes)
  // oxlint-disable-next-line no-control-regex -- what a picture or a program holds, and no text
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) return null
  return { text, encoding, separator: separatorOf(text) }
}
