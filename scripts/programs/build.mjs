import { createRequire } from 'node:module'
import { statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { manifestOf, programsFolder, root, stateOf } from './current.mjs'
import { namesModule, rememberNames } from './rememberNames.mjs'

/** What users start, by name: `npm start` is `server`. */
export const programs = {
  server: 'src/server.ts',
  admin: 'src/commands/admin.ts',
  backup: 'src/commands/backup.ts',
  checkSeats: 'src/commands/checkSeats.ts',
  export: 'src/commands/export.ts',
  import: 'src/commands/import.ts',
  restore: 'src/commands/restore.ts',
  seed: 'src/commands/seed.ts',
}

/** What programs start in a thread or a process of its own, by the name of its source: built beside them. */
const threads = {
  'flyer.thread': 'src/flyer/flyer.thread.ts',
  'readSeriesFile.thread': 'seed/readSeriesFile.thread.ts',
  'statements.thread': 'src/database/sqlite/statements.thread.ts',
}

/**
 * Packages that stay where npm put them: those with native parts or workers, Next, which loads its own build, and those of which Next and we
 * must have one copy.
 */
const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@libsql/client',
  'bson',
  'drizzle-kit',
  'graphql',
  'libsql',
  'mongodb',
  'mongoose',
  'next',
  'pino',
  'sharp',
]

const reactPackage = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/

/**
 * A module still knows where its source stands, and finds what lies beside it: seen from the built file, so that the whole folder of the
 * project may move; a thread is found as it is built. React is its production build, whatever NODE_ENV says when the program runs.
 * @param {string} folder where it will stand
 * @returns {import('esbuild').Plugin}
 */
const inPlace = (folder) => ({
  name: 'in-place',
  setup: (building) => {
    building.onLoad({ filter: /\.[cm]?[jt]sx?$/ }, async ({ path: file }) => {
      const from = JSON.stringify(path.relative(folder, file).replaceAll('\\', '/'))
      let contents = (await readFile(file, 'utf8'))
        .replaceAll(/\bimport\.meta\.url\b/g, `new URL(${from}, import.meta.url).href`)
        .replaceAll(
          /new URL\('\.\/(\w+\.thread)\.ts', new URL\(.*?, import\.meta\.url\)\.href\)/g,
          `new URL('./$1.mjs', import.meta.url)`,
        )
      if (/\bimport\.meta\.(?:dirname|filename)\b/.test(contents)) throw new Error(`${file}: use import.meta.url.`)
      if (reactPackage.test(file)) contents = contents.replaceAll('process.env.NODE_ENV', '"production"')
      if (namesModule.test(file)) contents = rememberNames(contents)
      const extension = path.extname(file)
      return {
        contents,
        loader: extension.endsWith('tsx')
          ? 'tsx'
          : extension.endsWith('ts')
            ? 'ts'
            : extension === '.jsx'
              ? 'jsx'
              : 'js',
      }
    })
  },
})

/**
 * Packages that stay outside are imported by name; where npm gave the importing package a version of its own, that one by its path.
 * @param {string} folder where it will stand
 * @returns {import('esbuild').Plugin}
 */
const outside = (folder) => ({
  name: 'outside',
  setup: (building) => {
    const ours = createRequire(path.join(root, 'package.json'))
    building.onResolve({ filter: new RegExp(`^(${external.join('|')})(/|$)`) }, ({ importer, path: name }) => {
      if (!importer) return null
      const found = createRequire(importer).resolve(name)
      if (found === ours.resolve(name)) return { path: name, external: true }
      return { path: path.relative(folder, found).replaceAll('\\', '/'), external: true }
    })
  },
})

/**
 * Builds programs, packages included, into a folder that is there whole or not at all.
 * @param {{ entries: Record<string, string>, folder: string }} what sources by name, from the root; each becomes `<name>.mjs`
 * @returns {Promise<void>}
 */
export const buildPrograms = async ({ entries, folder }) => {
  const outdir = path.join(root, 'node_modules/.cache', `atelier-build-${process.pid}`)
  const began = Date.now()
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: { ...entries, ...threads },
      outdir,
      banner: {
        js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
      },
      bundle: true,
      // Lexical's packages choose between two builds with a top-level await, on which Node 20 can wait for ever; this takes one of them.
      conditions: ['production', 'module'],
      format: 'esm',
      jsx: 'automatic',
      logLevel: 'warning',
      metafile: true,
      minifySyntax: true,
      minifyWhitespace: true,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      plugins: [outside(folder), inPlace(folder)],
      sourcemap: true,
      sourcesContent: false,
      splitting: true,
      target: 'node20.19',
    })
    const own = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/'))
    const wasSaved = (file) => {
      const { mtimeMs } = statSync(path.join(root, file))
      return mtimeMs > began && mtimeMs <= Date.now()
    }
    // What was saved meanwhile may be in the build or not. A time to come, of another clock, says nothing.
    if (own.some(wasSaved)) return await buildPrograms({ entries, folder })
    const builders = ['build.mjs', 'rememberNames.mjs'].map((name) => `scripts/programs/${name}`)
    const { name, text } = manifestOf([...own, 'package-lock.json', ...builders].toSorted())
    await writeFile(path.join(outdir, name), text)
    await mkdir(path.dirname(folder), { recursive: true })
    await rm(folder, { recursive: true, force: true })
    await rename(outdir, folder)
  } catch (error) {
    await rm(outdir, { recursive: true, force: true })
    // Another process was faster.
    if (stateOf(folder) !== 'current') throw error
  }
}

/**
 * Builds programs unless they are built already of what their sources hold now.
 * @param {Partial<Parameters<typeof buildPrograms>[0]>} [what] those that users start, without it
 * @returns {Promise<void>}
 */
export const providePrograms = async ({ entries = programs, folder = programsFolder } = {}) => {
  if (stateOf(folder) !== 'current') await buildPrograms({ entries, folder })
}
