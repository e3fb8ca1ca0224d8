import path from 'node:path'
import { restoreMongo, restoreSqlite } from '../backup/restoreBackup'
import { lockDataDir } from '../database/sqlite/fileLock'
import { makeReady } from '../start/makeReady'
import { openPayload } from '../start/openPayload'
import { readEnv } from '../env'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/commands'
import { logToStandardError, runTyped, terminal } from './commandLine'

/** `npm run restore -- folder [--replace] [--lang fr|en]`: puts a backup in place, brings it to this version, and checks it. */

/** Copies the backup into place, then lets this version of the program open it: migrated, and mended where it was made while others wrote. */
const restore = async (backup: string, replace: boolean): ReturnType<typeof restoreSqlite> => {
  const env = readEnv()
  await logToStandardError(env.LOG_LEVEL)
  if (env.DATABASE_URL) {
    const { close, payload } = await openPayload({ restoring: true })
    try {
      const manifest = await restoreMongo(payload, backup)
      await makeReady(payload)
      return { manifest, aside: null }
    } finally {
      await close()
    }
  }
  const unlock = await lockDataDir(env.DATA_DIR)
  let restored: Awaited<ReturnType<typeof restoreSqlite>>
  try {
    restored = await restoreSqlite(backup, path.resolve(env.DATA_DIR), replace)
  } finally {
    await unlock()
  }
  const { close } = await openPayload()
  await close()
  return restored
}

runTyped(words.restoreUsage, { replace: { type: 'boolean' } }, async ({ language, typed, values }) => {
  if (!typed) return null
  const { aside, manifest } = await restore(path.resolve(typed), values.replace === true)
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  terminal.line(say(words.restored, language)(manifest.madeAt, rows))
  if (aside) terminal.line(say(words.movedAside, language)(aside))
  return 0
})
