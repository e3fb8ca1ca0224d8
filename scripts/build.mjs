// `npm run build`: the admin, by Next, and the programs. `-- --programs` builds the programs alone.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { beginAdmin } from './programs/admin.mjs'
import { compressBundle } from './programs/compress.mjs'
import { buildPrograms, programs } from './programs/build.mjs'
import { programsFolder, root } from './programs/current.mjs'

process.chdir(root)
if (!process.argv.includes('--programs')) {
  const next = path.join(path.dirname(createRequire(import.meta.url).resolve('next/package.json')), 'dist/bin/next')
  const noteAdmin = beginAdmin()
  const { status } = spawnSync(process.execPath, [next, 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  await compressBundle()
  noteAdmin()
}
await buildPrograms({ entries: programs, folder: programsFolder })
