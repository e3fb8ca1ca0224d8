import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that the pages need, read once, and its address, which changes with its content. */
export interface Asset {
  path: string
  address: string
  version: string
  type: string
  body: string
}

const asset = (file: string, path: string, type: string): Asset => {
  const body = readFileSync(new URL(file, import.meta.url), 'utf8')
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path, address: `${path}?v=${version}`, version, type, body }
}

const stylesheet = asset('./pages.css', '/assets/pages.css', 'text/css; charset=utf-8')
const icon = asset('./icon.svg', '/assets/icon.svg', 'image/svg+xml')
const live = asset('./live.js', '/preview/live.js', 'text/javascript; charset=utf-8')

export const assets: readonly Asset[] = [stylesheet, icon, live]

export const stylesheetAddress = stylesheet.address
export const iconAddress = icon.address
export const liveAddress = live.address
