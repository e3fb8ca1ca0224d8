import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { say } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { words as loading } from '../i18n/words/seed'
import { builtIn } from '../../seed/builtIn'
import { decodeSource } from '../../seed/format/decodeSource'
import { problemLine } from '../../seed/format/fileProblem'
import { endWith, runWhereTheDatabaseIs, terminal } from './commandLine'

/** `npm run seed -- [file.yaml] [--dry-run] [--lang fr|en]`: loads a series file, the built-in one when none is named. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string' },
  },
  strict: false,
})
const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((name) => !['dry-run', 'help', 'lang'].includes(name))

const main = async (): Promise<number> => {
  if (values.help || unknown || positionals.length > 1) {
    terminal.note(say(words.seedUsage, language))
    return values.help ? 0 : 1
  }
  const [typed] = positionals
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
  const { code } = await runWhereTheDatabaseIs(
    { command: 'seed', dryRun: values['dry-run'] === true, file, language, shown, source: decoded.source },
    terminal,
  )
  return code
}

endWith(main(), language)
