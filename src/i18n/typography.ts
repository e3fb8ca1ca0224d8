/** Does something with a text, or with every text of an object, however deep. */
function inEach<T>(words: T, set: (text: string) => string): T
function inEach(words: unknown, set: (text: string) => string): unknown {
  if (typeof words === 'string') return set(words)
  if (!words || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, inEach(inner, set)]))
}

const inBoth = (text: string): string => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’').replaceAll('...', '…')

const french = (text: string): string =>
  inBoth(text)
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;!?])/g, '\u202f$1')

const english = (text: string): string =>
  inBoth(text)
    .replace(/(?<=[\p{L}\d}] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    .replace(/(?<!=)"([^"<>]*)"/g, '“$1”')

/** French words that others wrote, set as French is: the apostrophe ’, U+00A0 before the colon, U+202F before ; ! and ?, … for three dots. */
export const setFrench = <T>(words: T): T => inEach(words, french)

/** English words that others wrote, set as ours are: sentence case (“Add filter”, “API key”), ’ and “ ”, … for three dots. */
export const setEnglish = <T>(words: T): T => inEach(words, english)
