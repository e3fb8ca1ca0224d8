// `npm run build:client`: the package for front ends, ready to be packed, in dist/client.
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const source = path.join(root, 'packages/client')

/** The types, each beside what it is of, without a word of the server’s. */
const buildTypes = async (folder) => {
  const made = await mkdtemp(path.join(tmpdir(), 'atelier-client-types-'))
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', source, '--outDir', made], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stdout)
    const types = path.join(made, 'packages/client/src')
    for (const name of await readdir(types)) {
      const text = await readFile(path.join(types, name), 'utf8')
      if (/from '\.\.\//.test(text)) throw new Error(`${name}: its types lead out of the package.`)
      // Node and Deno look for files by their whole names.
      await writeFile(path.join(folder, name), text.replaceAll(/(from '\.\/\w+)'/g, `$1.js'`))
    }
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/**
 * Builds the package.
 * @param {string} folder where it will stand; what was there goes
 */
export const buildClient = async (folder) => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'dist'), { recursive: true })
  for (const name of ['package.json', 'README.md', 'astro'])
    await cp(path.join(source, name), path.join(folder, name), { recursive: true })
  await cp(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
  await build({
    absWorkingDir: root,
    bundle: true,
    chunkNames: 'shared-[hash]',
    entryPoints: ['index.ts', 'react.tsx', 'richTextHtml.ts'].map((name) => `packages/client/src/${name}`),
    external: ['react', 'react/*'],
    format: 'esm',
    jsx: 'automatic',
    outdir: path.join(folder, 'dist'),
    platform: 'neutral',
    mainFields: ['module', 'main'],
    splitting: true,
    target: 'es2022',
    tsconfigRaw: {},
  })
  await buildTypes(path.join(folder, 'dist'))
}

if (process.argv[1] === import.meta.filename) await buildClient(path.join(root, 'dist/client'))
