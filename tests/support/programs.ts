import path from 'node:path'
import { providePrograms } from '../../scripts/programs/build.mjs'

const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/atelier-programs')

/** What tests start in processes of their own, beside what users start. */
const support = ['editor', 'holdLock', 'killedMidway', 'oneServer', 'openOnce', 'publisher', 'serveApp']

/** Builds what tests start, unless it is built: the programs as users have them, and those of tests/support in the same way. */
export const compilePrograms = async (): Promise<void> => {
  await providePrograms()
  await providePrograms({
    entries: Object.fromEntries(support.map((name) => [name, `tests/support/${name}.ts`])),
    folder,
  })
  process.env.TEST_PROGRAMS = folder
}
