import { encodingOf, type Encoding } from '../programmeText/fromBytes'

/** Most bytes of a file, and most rows below its header. */
export const MOST_FILE_BYTES = 10_000_000
export const MOST_ROWS = 5000
/** Most columns of a file, and most letters of a cell. */
export const MOST_COLUMNS = 100
export const MOST_CELL = 20_000

export const encodings = ['UTF-8', 'UTF-16', 'Windows-1252'] as const satisfies readonly Encoding[]

/** A file as text. Latin-1 is read as Windows-1252, which has its letters and more. @param wanted where somebody chose one */
export const textOfList = (bytes: Uint8Array, wanted?: Encoding): { text: string; encoding: Encoding } => {
  const guessed = encodingOf(bytes)
  const encoding = wanted ?? guessed.encoding
  const labels: Readonly<Record<Encoding, string>> = {
    'UTF-8': 'utf-8',
    'UTF-16': guessed.encoding === 'UTF-16' ? guessed.label : 'utf-16le',
    'Windows-1252': 'windows-1252',
  }
  return { text: new TextDecoder(labels[encoding]).decode(bytes), encoding }
}
