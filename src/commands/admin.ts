import { parseArgs } from 'node:util'
import { z } from 'zod'
import { say } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { endWith, runWhereTheDatabaseIs, terminal } from './commandLine'

/** `npm run admin -- name@example.org [--name "Full name"] [--reset] [--lang fr|en]`: an administrator, or a new password for an account. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string' },
    name: { type: 'string' },
    reset: { type: 'boolean', default: false },
  },
  strict: false,
})
const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((option) => !['help', 'lang', 'name', 'reset'].includes(option))

const main = async (): Promise<number> => {
  const email = z.email().safeParse(positionals[0])
  if (values.help || unknown || positionals.length !== 1 || !email.success) {
    terminal.note(say(words.adminUsage, language))
    return values.help ? 0 : 1
  }
  const { code } = await runWhereTheDatabaseIs(
    {
      command: 'admin',
      email: email.data,
      language,
      name: typeof values.name === 'string' ? values.name : undefined,
      reset: values.reset === true,
    },
    terminal,
  )
  return code
}

endWith(main(), language)
