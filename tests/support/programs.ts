import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'node_modules/.cache/atelier-programs')

/** What tests start in processes of their own. */
const support = ['editor', 'holdLock', 'killedMidway', 'oneServer', 'openOnce', 'publisher', 'serveApp']
const commands = ['admin', 'backup', 'export', 'restore', 'seed']

/** A module still knows where its source stands, and finds what lies beside it. */
const inPlace: Plugin = {
  name: 'in-place',
  setup: (building) => {
    building.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const here = {
        'import.meta.url': pathToFileURL(file).href,
        'import.meta.dirname': path.dirname(file),
        'import.meta.filename': file,
      }
      let contents = await readFile(file, 'utf8')
      for (const [name, value] of Object.entries(here)) contents = contents.replaceAll(name, JSON.stringify(value))
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/**
 * Makes JavaScript of the programs that tests start, once for a run: with TypeScript as users run it each of some hundred starts takes twice as
 * long. tests/server.test.ts starts the TypeScript.
 * @returns a function that removes it
 */
export const compilePrograms = async (): Promise<() => Promise<void>> => {
  const outdir = path.join(folder, String(process.pid))
  await build({
    absWorkingDir: root,
    entryPoints: [
      ...support.map((name) => `tests/support/${name}.ts`),
      ...commands.map((name) => `src/commands/${name}.ts`),
      'src/server.ts',
    ],
    outdir,
    outbase: root,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
    plugins: [inPlace],
    sourcemap: 'inline',
    splitting: true,
    target: 'node20',
  })
  process.env.TEST_PROGRAMS = outdir
  return () => rm(outdir, { recursive: true, force: true })
}
