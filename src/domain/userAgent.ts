/** By what a browser says of itself; the first that fits, since most name others too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\//],
  ['Safari', /\bVersion\/\S+.*\bSafari\//],
]

const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

const named = (all: typeof browsers, text: string): string | null =>
  all.find(([, known]) => known.test(text))?.[0] ?? null

/** Which browser on which system asks, by the names that people know them by; null where it is none of them. No version, and nothing else of it is kept. */
export const readUserAgent = (said: string | null | undefined): { browser: string | null; system: string | null } => {
  const text = (said ?? '').slice(0, 500)
  return { browser: named(browsers, text), system: named(systems, text) }
}
