import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { makeAdmin } from '../cms/accounts/makeAdmin'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/server'
import { builtIn } from '../../seed/builtIn'
import { runCommand } from './runCommand'

const demoAdmin = 'admin@example.org'

/**
 * What a newcomer finds: the built-in series where there is no workshop yet, and an administrator where there is no account.
 * @returns the administrator's password when one was made now
 */
export const fillDemo = async (payload: Payload): Promise<string | null> => {
  const { totalDocs: workshops } = await payload.count({ collection: 'workshops', trash: true })
  if (!workshops) {
    const problems: string[] = []
    const command = {
      command: 'seed',
      dryRun: false,
      file: path.resolve(builtIn),
      language: 'en',
      source: await readFile(builtIn, 'utf8'),
    } as const
    const { code } = await runCommand(payload, command, {
      line: () => undefined,
      note: (text) => void problems.push(text),
    })
    if (code !== 0) throw new Error(`The example series could not be loaded:\n${problems.join('\n')}`)
  }
  const { totalDocs: accounts } = await payload.count({ collection: 'users' })
  return accounts ? null : makeAdmin(payload, demoAdmin)
}

/** What the demo says once it is ready. @param base where it is served @param password of its administrator, when made now */
export const greeting = (base: string, password: string | null, language: string): string => {
  const account = password
    ? `  ${demoAdmin}\n  ${password}\n  ${say(words.shownOnce, language)}`
    : `  ${say(words.accountThere, language)(demoAdmin)}`
  return say(words.ready, language)(base, account)
}
