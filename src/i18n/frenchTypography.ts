/**
 * French words that others wrote, set as French is: the apostrophe ’, U+00A0 before the colon, U+202F before ; ! and ?, one character for an
 * ellipsis. Takes a text, or an object of texts however deep.
 */
export const typeset = <T>(words: T): T => {
  if (typeof words === 'string')
    return words
      .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
      .replaceAll(' :', '\u00a0:')
      .replace(/ ([;!?])/g, '\u202f$1')
      .replaceAll('...', '…') as T
  if (!words || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(value as unknown)])) as T
}
