import { inspect } from 'node:util'
import { storageCodeOf } from '../database/storageErrors'
import { sentence } from '../i18n/errors'
import { isRefusal, sentencesOf } from '../i18n/errors/refusal'
import { made } from '../i18n/errors/sentences'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/starting'
import { withSources } from '../stackTraces'

/** What an operator can mend: said in words. Payload wraps what a database says, so its words are all there is to go by. */
const known: readonly [RegExp, keyof typeof words][] = [
  [/EADDRINUSE/, 'PORT_TAKEN'],
  [/EACCES.*listen|listen.*EACCES/, 'PORT_FORBIDDEN'],
  [/cannot connect to MongoDB/i, 'MONGODB_AWAY'],
  [/ENOSPC|EDQUOT|SQLITE_FULL|disk is full/, 'DISK_FULL'],
  [/EMFILE|ENFILE/, 'TOO_MANY_FILES'],
  [/SQLITE_(NOTADB|CORRUPT)/, 'FILE_DAMAGED'],
  [/SQLITE_(READONLY|CANTOPEN|IOERR)|Unable to open connection to local database/, 'FILE_READ_ONLY'],
  // Node says of a folder below one that is read-only that it is not there.
  [/EACCES|EROFS|ENOTDIR|EEXIST|EPERM|ENOENT mkdir/, 'FOLDER_UNUSABLE'],
]

type Failure = NodeJS.ErrnoException & { address?: string; port?: number }

/** Why a program could not start, or do what it was asked, for its operator: in words of their language where they are known, else the error with its stack, which names sources. */
export const startFailure = (error: unknown, language: string): string => {
  if (isRefusal(error)) return sentencesOf(error, language)
  if (!(error instanceof Error)) return inspect(error)
  const failure: Failure = error
  const { address = '', code = '', message, name, path = '', port = 0, syscall } = failure
  const traits = [name, code, syscall, message].join(' ')
  const stored = storageCodeOf(error)
  const reason = stored === 'TOO_MANY_FILES' ? stored : known.find(([pattern]) => pattern.test(traits))?.[1]
  if (!reason && stored) return `${sentence({ code: stored }, language)} (${message})`
  if (!reason) return withSources(inspect(error))
  const details = message.replace(/^.*Details: /s, '')
  return made(say(words[reason], language), { address, code, details, path, port })
}
