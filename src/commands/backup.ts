import path from 'node:path'
import { words } from '../i18n/words/commands'
import { runTyped, runWhereTheDatabaseIs } from './commandLine'

/** `npm run backup -- folder [--lang fr|en]`: everything that the database holds and the pictures, read back and checked. */

runTyped(words.backupUsage, {}, async ({ language, typed }) => {
  if (!typed) return null
  const { code } = await runWhereTheDatabaseIs({ command: 'backup', folder: path.resolve(typed), language })
  return code
})
