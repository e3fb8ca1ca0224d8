import path from 'node:path'
import { parseArgs } from 'node:util'

import { restoreMongo, restoreSqlite } from '../backup/restoreBackup'
import { sqliteFile } from '../database/adapter'
import { lockDataDir } from '../database/sqlite/fileLock'
import { makeReady } from '../start/makeReady'
import { openPayload } from '../start/openPayload'
import { readEnv } from '../env'
import { say } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { endWith, logToStandardError, terminal } from './commandLine'

/** `npm run restore -- folder [--replace] [--lang fr|en]`: puts a backup in place, brings it to this version, and checks it. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
  strict: false,
})
const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((option) => !['help', 'lang', 'replace'].includes(option))

/** Copies the backup into place, then lets this version of the program open it: migrated, and mended where it was made while others wrote. */
const restore = async (
  backup: string,
): Promise<{ madeAt: string; counts: Record<string, number>; aside: string | null }> => {
  const env = readEnv()
  const media = path.resolve(env.DATA_DIR, 'media')
  await logToStandardError(env.LOG_LEVEL)
  if (env.DATABASE_URL) {
    const { close, payload } = await openPayload({ restoring: true })
    try {
      const manifest = await restoreMongo(payload, backup, media)
      await makeReady(payload)
      return { ...manifest, aside: null }
    } finally {
      await close()
    }
  }
  const unlock = await lockDataDir(env.DATA_DIR)
  let restored: Awaited<ReturnType<typeof restoreSqlite>>
  try {
    restored = await restoreSqlite(backup, {
      dataDir: path.resolve(env.DATA_DIR),
      file: sqliteFile(env.DATA_DIR),
      media,
      replace: values.replace === true,
    })
  } finally {
    await unlock()
  }
  const { close } = await openPayload()
  await close()
  return { ...restored.manifest, aside: restored.aside }
}

const main = async (): Promise<number> => {
  const [folder] = positionals
  if (values.help || unknown || positionals.length !== 1 || !folder) {
    terminal.note(say(words.restoreUsage, language))
    return values.help ? 0 : 1
  }
  const { aside, counts, madeAt } = await restore(path.resolve(folder))
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  terminal.line(say(words.restored, language)(madeAt, rows))
  if (aside) terminal.line(say(words.movedAside, language)(aside))
  return 0
}

endWith(main(), language)
