/** Does something with a text, or with every text of an object, however deep. */
const each =
  (set: (text: string) => string) =>
  <T>(words: T): T => {
    if (typeof words === 'string') return set(words) as T
    if (!words || typeof words !== 'object') return words
    return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, each(set)(inner as unknown)])) as T
  }

const inBoth = (text: string): string => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’').replaceAll('...', '…')

/** French words that others wrote, set as French is: the apostrophe ’, U+00A0 before the colon, U+202F before ; ! and ?, … for three dots. */
export const setFrench = each((text) =>
  inBoth(text)
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;!?])/g, '\u202f$1'),
)

/** English words that others wrote, set as ours are: sentence case (“Add filter”, “API key”), ’ and “ ”, … for three dots. */
export const setEnglish = each((text) =>
  inBoth(text)
    .replace(/(?<=[\p{L}\d}] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    .replace(/(?<!=)"([^"<>]*)"/g, '“$1”'),
)
