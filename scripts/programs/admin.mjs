import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, root } from './current.mjs'

/** Where a build of the admin says what it was made of. */
const note = path.join(root, '.next/atelier-sources')

/** Everything that decides what the admin is. */
const sources = [
  'collections',
  'globals',
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'scripts/payloadInParts.cjs',
  'scripts/richTextLater.cjs',
  'seed',
  'src',
  'tsconfig.json',
]

/**
 * Whether the admin is built of what its sources hold now.
 * @returns {boolean}
 */
export const isAdminCurrent = () =>
  existsSync(path.join(root, '.next/BUILD_ID')) &&
  existsSync(note) &&
  readFileSync(note, 'utf8') === fingerprint(sources)

/**
 * Begins a build of the admin.
 * @returns {() => void} notes that it is done, and what it was made of when it began
 */
export const beginAdmin = () => {
  const made = fingerprint(sources)
  return () => writeFileSync(note, made)
}
