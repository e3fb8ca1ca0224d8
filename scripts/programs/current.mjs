import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the programs that users start are built. */
export const programsFolder = path.join(root, 'dist')

/** What a built folder says of its sources, in a file of this name: `{ files, hash }`, paths from the root. */
const manifest = 'sources.json'

/**
 * A fingerprint of files, and of all files in folders: their names and what they hold. One that is missing differs from one that is empty.
 * @param {readonly string[]} entries paths from the root
 * @returns {string} SHA-256, in hexadecimal
 */
export const fingerprint = (entries) => {
  const hash = createHash('sha256')
  /** @param {string} entry */
  const visit = (entry) => {
    const file = path.join(root, entry)
    hash.update(`\0${entry}\0`)
    if (!existsSync(file)) hash.update('missing')
    else if (statSync(file).isDirectory())
      for (const name of readdirSync(file).toSorted()) visit(path.posix.join(entry, name))
    else hash.update(readFileSync(file))
  }
  entries.forEach(visit)
  return hash.digest('hex')
}

/**
 * The manifest of programs that are made of these files.
 * @param {readonly string[]} files paths from the root
 * @returns {{ name: string, text: string }} its name in the built folder, and what it says
 */
export const manifestOf = (files) => ({ name: manifest, text: JSON.stringify({ files, hash: fingerprint(files) }) })

/**
 * Whether the programs in a folder are made of what their sources hold now: by their contents, since a copy or a checkout changes times.
 * @param {string} folder
 * @returns {'current' | 'outdated' | 'missing'}
 */
export const stateOf = (folder) => {
  const file = path.join(folder, manifest)
  if (!existsSync(file)) return 'missing'
  const { files, hash } = JSON.parse(readFileSync(file, 'utf8'))
  return fingerprint(files) === hash ? 'current' : 'outdated'
}
