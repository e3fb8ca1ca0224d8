import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { restoreSqlite } from '../../src/backup/restoreBackup'

/**
 * A restore that is killed, by itself, before its n-th step on the disk: `killedRestore.ts <backup> <data folder> <n>`. Says each step, and
 * `restored` where it has come to its end.
 */
const [backup, dataDir, last] = process.argv.slice(2) as [string, string, string]
let step = 0
const steps = fs as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
for (const name of ['cp', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'writeFile']) {
  const real = steps[name] as (...args: unknown[]) => Promise<unknown>
  steps[name] = (...args) => {
    console.log(`${++step} ${name}`)
    if (step === Number(last)) process.kill(process.pid, 'SIGKILL')
    return real.call(fs, ...args)
  }
}
syncBuiltinESMExports()
await restoreSqlite(backup, dataDir, true)
console.log('restored')
