import { inspect } from 'node:util'
import { isRefusal, sentencesOf } from '../i18n/errors/refusal'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/starting'
import { withSources } from '../stackTraces'

/** What an operator can mend: said in words. Payload wraps what a database says, so its words are all there is to go by. */
const known: readonly [RegExp, (failure: Failure, language: string) => string][] = [
  [/EADDRINUSE/, ({ address = '', port = 0 }, language) => say(words.PORT_TAKEN, language)(address, port)],
  [/EACCES.*listen|listen.*EACCES/, ({ port = 0 }, language) => say(words.PORT_FORBIDDEN, language)(port)],
  [
    /cannot connect to MongoDB/i,
    ({ message }, language) => say(words.MONGODB_AWAY, language)(message.replace(/^.*Details: /s, '')),
  ],
  [/SQLITE_(NOTADB|CORRUPT)/, (_, language) => say(words.FILE_DAMAGED, language)],
  [
    /SQLITE_(READONLY|CANTOPEN|IOERR)|Unable to open connection to local database/,
    (_, language) => say(words.FILE_READ_ONLY, language),
  ],
  [
    // Node says of a folder below one that is read-only that it is not there.
    /EACCES|EROFS|ENOTDIR|EEXIST|EPERM|ENOENT mkdir/,
    ({ code = '', path = '' }, language) => say(words.FOLDER_UNUSABLE, language)(code, path),
  ],
]

type Failure = NodeJS.ErrnoException & { address?: string; port?: number }

/** Why a program could not start, or do what it was asked, for its operator: in words of their language where they are known, else the error with its stack, which names sources. */
export const startFailure = (error: unknown, language: string): string => {
  if (isRefusal(error)) return sentencesOf(error, language)
  if (!(error instanceof Error)) return inspect(error)
  const failure: Failure = error
  const traits = [failure.name, failure.code, failure.syscall, failure.message].join(' ')
  for (const [pattern, tell] of known) if (pattern.test(traits)) return tell(failure, language)
  return withSources(inspect(error))
}
