import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { root } from '../../../scripts/programs/current.mjs'
import { optionsFor } from './compiling.cjs'

const home = `${pathToFileURL(root).href}/`
const isOwn = (url) => url.startsWith(home) && !url.startsWith(`${home}node_modules/`)
/** What has no state: `src/domain` and `src/i18n`, which import nothing but each other. A file that replaces a module has these anew, too. */
const isKept = (url, file) => !file.endsWith('alone') && /^src\/(domain|i18n)\//.test(url.slice(home.length))
const numbered = (url, file) => `${url}?file=${isKept(url, file) ? 0 : file}`
const globals = { url: new URL('globals.mjs', import.meta.url).href, format: 'module' }

/** Where a name leads, seen from a folder, and what a file is compiled to: the same for every test file. */
const known = new Map()
const compiled = new Map()

/**
 * Node’s hook for imports. A module of the project is another one for each test file, so that a file finds none in the state in which one
 * before it left them: its address carries the number of the file that (indirectly) imports it. Packages, and what has no state, are loaded once per worker.
 */
export const resolve = async (name, context, next) => {
  const [parent, file] = context.parentURL?.split('?file=') ?? []
  if (!file) return next(name, context)
  const key = `${new URL('.', parent).href} ${name}`
  const found =
    known.get(key) ?? (name === '@jest/globals' ? globals : await next(name, { ...context, parentURL: parent }))
  known.set(key, found)
  return { ...found, url: isOwn(found.url) ? numbered(found.url, file) : found.url, shortCircuit: true }
}

/** Without a map of its lines: stacks.cjs makes one where one is read. */
const compile = async (file) => (await transform(await readFile(file, 'utf8'), optionsFor(file))).code

/** Node’s hook for what a module holds: tsx wraps functions to keep their names, which a browser that a test sends one to knows nothing of. */
export const load = async (url, context, next) => {
  const [, path] = /^(file:.+\.tsx?)\?file=/.exec(url) ?? []
  if (!path) return next(url, context)
  const source = compiled.get(path) ?? (await compile(fileURLToPath(path)))
  compiled.set(path, source)
  return { format: 'module', source, shortCircuit: true }
}
