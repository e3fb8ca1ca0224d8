import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that the pages need, read once, and its address, which changes with its content. */
const asset = (file: string, path: string, type: string) => {
  const body = readFileSync(new URL(file, import.meta.url), 'utf8')
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path, address: `${path}?v=${version}`, version, type, body }
}

export type Asset = ReturnType<typeof asset>

export const assets = {
  account: asset('./account.js', '/assets/account.js', 'text/javascript; charset=utf-8'),
  stylesheet: asset('./pages.css', '/assets/pages.css', 'text/css; charset=utf-8'),
  icon: asset('./icon.svg', '/assets/icon.svg', 'image/svg+xml'),
  registration: asset('./registration.js', '/assets/registration.js', 'text/javascript; charset=utf-8'),
  didYouMean: asset('./didYouMean.js', '/assets/didYouMean.js', 'text/javascript; charset=utf-8'),
  contract: asset('./contract.js', '/assets/contract.js', 'text/javascript; charset=utf-8'),
  live: asset('./live.js', '/preview/live.js', 'text/javascript; charset=utf-8'),
}
