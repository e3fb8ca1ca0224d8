import path from 'node:path'
import { parseArgs } from 'node:util'
import { say } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { endWith, runWhereTheDatabaseIs, terminal } from './commandLine'

/** `npm run backup -- folder [--lang fr|en]`: everything that the database holds and the pictures, read back and checked. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h', default: false }, lang: { type: 'string' } },
  strict: false,
})
const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((option) => !['help', 'lang'].includes(option))

const main = async (): Promise<number> => {
  const [folder] = positionals
  if (values.help || unknown || positionals.length !== 1 || !folder) {
    terminal.note(say(words.backupUsage, language))
    return values.help ? 0 : 1
  }
  const { code } = await runWhereTheDatabaseIs({ command: 'backup', folder: path.resolve(folder), language }, terminal)
  return code
}

endWith(main(), language)
