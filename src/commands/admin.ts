import { z } from 'zod'
import { words } from '../i18n/words/commands'
import { runTyped, runWhereTheDatabaseIs } from './commandLine'

/** `npm run admin -- name@example.org [--name "Full name"] [--reset | --remove-second-step] [--lang fr|en]`: an administrator, a new password for an account, or one without its second factor. */

runTyped(
  words.adminUsage,
  { name: { type: 'string' }, reset: { type: 'boolean' }, 'remove-second-step': { type: 'boolean' } },
  async ({ language, typed, values: { name, reset, 'remove-second-step': withoutFactor } }) => {
    const { data: email } = z.email().safeParse(typed)
    if (!email) return null
    const { code } = await runWhereTheDatabaseIs({
      command: 'admin',
      email,
      language,
      name: typeof name === 'string' ? name : undefined,
      reset: reset === true,
      withoutFactor: withoutFactor === true,
    })
    return code
  },
)
