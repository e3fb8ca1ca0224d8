import type { FileProblem } from './fileProblem'

/** Whether bytes begin with text in UTF-8; what is cut off at their end is no fault. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The text with which bytes begin as long as they are UTF-8. */
const rightText = (bytes: Uint8Array): string => {
  let [right, wrong] = [0, bytes.length]
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1
    if (isUtf8(bytes.subarray(0, middle))) right = middle
    else wrong = middle
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, right), { stream: true })
}

/** UTF-16 by its mark, or by the half of a Latin letter that is empty. */
const utf16 = ([first, second]: Uint8Array): string | null => {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  if (second === 0 && first) return 'UTF-16LE'
  return first === 0 && second ? 'UTF-16BE' : null
}

/** A name as one word of a shell, whatever it holds; one that begins as an option does is none. */
const shellWord = (name: string): string => `'${name.replace(/^-/, './-').replaceAll("'", String.raw`'\''`)}'`

/**
 * The text of a series file, which is in UTF-8. Letters of another encoding are never taken for something else.
 * @param file its name, for the command that converts it
 */
export const decodeSource = (bytes: Uint8Array, file: string): { source: string } | { problem: FileProblem } => {
  const wide = utf16(bytes)
  if (wide) return { problem: notUtf8('', { file: shellWord(file), from: wide, guess: 'UTF-16' }) }
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const right = rightText(bytes)
    if (bytes.includes(0)) return { problem: { ...notUtf8(right, {}), code: 'FILE_NO_TEXT' } }
    return { problem: notUtf8(right, { file: shellWord(file), from: 'WINDOWS-1252', guess: 'Latin-1 (Windows-1252)' }) }
  }
}

/** @param right the text before the first byte that is no part of one */
const notUtf8 = (right: string, params: Record<string, string>): FileProblem => {
  const byte = Buffer.byteLength(right) + 1
  return {
    code: 'FILE_NOT_UTF8',
    path: '',
    line: right.split('\n').length,
    column: right.length - right.lastIndexOf('\n'),
    params: { ...params, byte },
  }
}
