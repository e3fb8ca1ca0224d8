import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { buildPrograms, programs } from '../../scripts/programs/build.mjs'
import { stateOf } from '../../scripts/programs/current.mjs'

const builds = path.resolve(import.meta.dirname, '../../node_modules/.cache/atelier-programs')
const day = 24 * 60 * 60 * 1000

/** What tests start in processes of their own, beside what users start. */
const support = [
  'confirmer',
  'editor',
  'holdLock',
  'killedMidway',
  'killedRestore',
  'mailing',
  'messaging',
  'oneServer',
  'openOnce',
  'publisher',
  'seater',
  'sender',
  'serveApp',
  'uploader',
  'deleter',
]

/**
 * Provides what tests start, the programs as users have them and those of tests/support in the same way: as an earlier run built them where their
 * sources are the same, else in a folder of this run’s own, so that sources may be edited meanwhile. What no run has used for a day goes.
 */
export const provideTestPrograms = async (): Promise<void> => {
  const entries = { ...programs, ...Object.fromEntries(support.map((name) => [name, `tests/support/${name}.ts`])) }
  await mkdir(builds, { recursive: true })
  const earlier = readdirSync(builds).map((name) => path.join(builds, name))
  const isWhole = (folder: string): boolean =>
    Object.keys(entries).every((name) => existsSync(path.join(folder, `${name}.mjs`))) && stateOf(folder) === 'current'
  const found = earlier.find(isWhole)
  const folder = found ?? path.join(builds, `${Date.now()}-${process.pid}`)
  if (found) await utimes(folder, new Date(), new Date())
  else await buildPrograms({ entries, folder })
  process.env.TEST_PROGRAMS = folder
  for (const other of earlier) {
    const used = statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (other !== folder && Date.now() - used > day) await rm(other, { recursive: true, force: true })
  }
}
