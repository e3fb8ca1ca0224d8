import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { faceOf, inkOver, type Shades } from '../domain/colour'

const css = 'text/css; charset=utf-8'

/** A file that the pages need, and its address, which changes with its content. */
const versioned = (body: string, path: string, type: string) => {
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path, address: `${path}?v=${version}`, version, type, body }
}

export type Asset = ReturnType<typeof versioned>

/** One that is read once, and its address, which changes with its content. */
const asset = (file: string, path: string, type: string): Asset =>
  versioned(readFileSync(new URL(file, import.meta.url), 'utf8'), path, type)

/** The stylesheet that gives the pages a colour: its address says which, so that no page needs a style of its own. */
const makeColourSheet = (colour: string) => {
  const { dark, fill, ink, light } = faceOf(colour)
  const schemeOf = ({ soft, text }: Shades): string =>
    `--accent: ${text}; --accent-soft: ${soft}; --on-accent: ${inkOver(text)};`
  const body = `:root { ${schemeOf(light)} --brand: ${fill}; --on-brand: ${ink}; }
@media screen and (prefers-color-scheme: dark) { :root { ${schemeOf(dark)} } }
`
  return versioned(body, `${COLOURS}/${fill.slice(1)}.css`, css)
}

/** Below it is a stylesheet for each colour. */
export const COLOURS = '/assets/colours'

let last: { colour: string; sheet: Asset } | null = null

/** The same, made once for pages in one colour. @param colour `#rrggbb` */
export const colourSheet = (colour: string): Asset => {
  if (last?.colour !== colour) last = { colour, sheet: makeColourSheet(colour) }
  return last.sheet
}

/** What opens the page of a door without the network: told at the address of each door, for that door alone. */
export const doorWorker = readFileSync(new URL('./doorWorker.js', import.meta.url), 'utf8')

export const assets = {
  account: asset('./account.js', '/assets/account.js', 'text/javascript; charset=utf-8'),
  stylesheet: asset('./pages.css', '/assets/pages.css', css),
  icon: asset('./icon.svg', '/assets/icon.svg', 'image/svg+xml'),
  registration: asset('./registration.js', '/assets/registration.js', 'text/javascript; charset=utf-8'),
  didYouMean: asset('./didYouMean.js', '/assets/didYouMean.js', 'text/javascript; charset=utf-8'),
  door: asset('./door.js', '/assets/door.js', 'text/javascript; charset=utf-8'),
  doorKept: asset('./doorKept.js', '/assets/doorKept.js', 'text/javascript; charset=utf-8'),
  doorOffline: asset('./doorOffline.js', '/assets/doorOffline.js', 'text/javascript; charset=utf-8'),
  atDoor: asset('./atDoor.js', '/assets/atDoor.js', 'text/javascript; charset=utf-8'),
  contract: asset('./contract.js', '/assets/contract.js', 'text/javascript; charset=utf-8'),
  live: asset('./live.js', '/preview/live.js', 'text/javascript; charset=utf-8'),
}
