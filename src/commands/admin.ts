import { z } from 'zod'
import { words } from '../i18n/words/commands'
import { runTyped, runWhereTheDatabaseIs } from './commandLine'

/** `npm run admin -- name@example.org [--name "Full name"] [--reset] [--lang fr|en]`: an administrator, or a new password for an account. */

runTyped(
  words.adminUsage,
  { name: { type: 'string' }, reset: { type: 'boolean' } },
  async ({ language, typed, values: { name, reset } }) => {
    const { data: email } = z.email().safeParse(typed)
    if (!email) return null
    const { code } = await runWhereTheDatabaseIs({
      command: 'admin',
      email,
      language,
      name: typeof name === 'string' ? name : undefined,
      reset: reset === true,
    })
    return code
  },
)
