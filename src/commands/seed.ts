import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/commands'
import { words as loading } from '../i18n/words/seed'
import { builtIn } from '../../seed/builtIn'
import { decodeSource } from '../../seed/format/decodeSource'
import { problemLine } from '../../seed/format/fileProblem'
import { runTyped, runWhereTheDatabaseIs, terminal } from './commandLine'

/** `npm run seed -- [file.yaml] [--dry-run] [--lang fr|en]`: loads a series file, the built-in one when none is named. */

runTyped(words.seedUsage, { 'dry-run': { type: 'boolean' } }, async ({ language, typed, values }) => {
  const file = path.resolve(typed ?? builtIn)
  const shown = typed ?? path.relative(process.cwd(), file)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    terminal.note(say(words.fileUnreadable, language)(shown))
    return 1
  }
  const decoded = decodeSource(bytes, shown)
  if ('problem' in decoded) {
    terminal.note(problemLine(decoded.problem, language, shown))
    terminal.note(say(loading.refused, language)(1))
    return 1
  }
  const { source } = decoded
  const dryRun = values['dry-run'] === true
  const { code } = await runWhereTheDatabaseIs({ command: 'seed', dryRun, file, language, shown, source })
  return code
})
