import { rm } from 'node:fs/promises'
import path from 'node:path'
import { buildPrograms, programs } from '../../scripts/programs/build.mjs'

const builds = path.resolve(import.meta.dirname, '../../node_modules/.cache/atelier-programs')

/** What tests start in processes of their own, beside what users start. */
const support = [
  'editor',
  'holdLock',
  'killedMidway',
  'killedRestore',
  'oneServer',
  'openOnce',
  'publisher',
  'serveApp',
  'uploader',
]

/**
 * Builds what tests start, once for a run, so that sources may be edited meanwhile: the programs as users have them, and those of tests/support
 * in the same way.
 * @returns a function that removes it
 */
export const compilePrograms = async (): Promise<() => Promise<void>> => {
  const folder = path.join(builds, String(process.pid))
  const entries = Object.fromEntries(support.map((name) => [name, `tests/support/${name}.ts`]))
  await buildPrograms({ entries: { ...programs, ...entries }, folder })
  process.env.TEST_PROGRAMS = folder
  return () => rm(folder, { recursive: true, force: true })
}
