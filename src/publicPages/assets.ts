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

const script = 'text/javascript; charset=utf-8'

const doorKept = asset('./doorKept.js', '/assets/doorKept.js', script)
const doorOffline = asset('./doorOffline.js', '/assets/doorOffline.js', script)

/** The script of a door, which asks for the parts of its own version: a phone that kept an earlier one never mixes it with a later one’s. */
const door = [doorKept, doorOffline].reduce(
  ({ body, path, type }, { address, path: part }) =>
    versioned(body.replace(`'./${part.slice('/assets/'.length)}'`, `'${address}'`), path, type),
  asset('./door.js', '/assets/door.js', script),
)

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
  account: asset('./account.js', '/assets/account.js', script),
  stylesheet: asset('./pages.css', '/assets/pages.css', css),
  icon: asset('./icon.svg', '/assets/icon.svg', 'image/svg+xml'),
  registration: asset('./registration.js', '/assets/registration.js', script),
  didYouMean: asset('./didYouMean.js', '/assets/didYouMean.js', script),
  door,
  doorKept,
  doorOffline,
  atDoor: asset('./atDoor.js', '/assets/atDoor.js', script),
  contract: asset('./contract.js', '/assets/contract.js', script),
  live: asset('./live.js', '/preview/live.js', script),
}
