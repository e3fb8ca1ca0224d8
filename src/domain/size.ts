import { inSeveralLanguages } from './texts'

/** Most bytes of JSON in an answer to a stranger. */
export const MAX_ANSWER = 1_000_000

/**
 * Most bytes of JSON that a document may have in one language: ten of them, which a list gives unless asked for more, stay below `MAX_ANSWER`. That
 * is some 60,000 characters of text; the example series’ workshop has 5,600 bytes.
 */
const MAX_DOCUMENT_BYTES = 80_000

/** A number of bytes, as a refusal says it. */
export const sizeParams = (bytes: number): { size: number; unit: 'k' | 'M' } =>
  bytes < 1_000_000 ? { size: bytes / 1000, unit: 'k' } : { size: bytes / 1_000_000, unit: 'M' }

/** How many bytes of JSON a value is. @param replacer as of `JSON.stringify` */
export const bytesOf = (value: unknown, replacer?: (key: string, value: unknown) => unknown): number =>
  Buffer.byteLength(JSON.stringify(value, replacer) ?? '')

/**
 * The longest field of a document that is longer than one may be in some language; null where none is.
 * @param doc what readers get of it, with its texts in one language or in several (`{ fr, en }`)
 */
export const tooLong = (doc: Readonly<Record<string, unknown>>, locales: readonly string[]): string | null => {
  // Each language is a part of the whole: most documents are settled by one look.
  if (bytesOf(doc) <= MAX_DOCUMENT_BYTES) return null
  for (const locale of locales) {
    const inOne = (_key: string, value: unknown): unknown =>
      inSeveralLanguages(value, locales) ? (value[locale] ?? null) : value
    const sizes = Object.entries(doc).map(([name, value]) => [name, bytesOf(value, inOne)] as const)
    if (sizes.reduce((sum, [, size]) => sum + size, 0) > MAX_DOCUMENT_BYTES)
      return sizes.reduce((longest, size) => (size[1] > longest[1] ? size : longest))[0]
  }
  return null
}
