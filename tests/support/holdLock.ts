import { lockDataDir } from '../../src/database/sqlite/fileLock'

/** A process that takes the lock of a data folder and keeps it: `holdLock.ts <folder> [wait]`. Says `held`, or the reason why not and exits 1. */
const [folder, wait] = process.argv.slice(2)
try {
  const unlock = await lockDataDir(folder as string, Number(wait ?? 0))
  console.log('held')
  process.once('SIGTERM', () => {
    void unlock().then(() => process.exit(0))
  })
  setInterval(() => undefined, 1000)
} catch (error) {
  console.log((error as Error).message)
  process.exit(1)
}
