import { inspect } from 'node:util'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/starting'
import { withSources } from '../stackTraces'

/** What an operator can mend: said in words. Payload wraps what a database says, so its words are all there is to go by. */
const known: readonly [RegExp, (failure: Failure, language: string) => string][] = [
  [/^EnvError$/, ({ message }) => message],
  [/^FileLockedError$/, ({ folder = '' }, language) => say(words.FILE_LOCKED, language)(folder)],
  [/^HalfRestoredError$/, (_, language) => say(words.HALF_RESTORED, language)],
  [
    /^DuplicatesError$/,
    ({ collection = '', field = '' }, language) => say(words.DUPLICATES, language)(collection, field),
  ],
  [
    /^NewerDatabaseError$/,
    ({ migrations = [] }, language) => say(words.DATABASE_NEWER, language)(migrations.join(', ')),
  ],
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

interface Failure {
  name: string
  message: string
  code?: string
  syscall?: string
  address?: string
  port?: number
  path?: string
  folder?: string
  collection?: string
  field?: string
  migrations?: readonly string[]
}

/** Why a program could not start, for its operator: in words of their language where they are known, else the error with its stack, which names sources. */
export const startFailure = (error: unknown, language: string): string => {
  if (!(error instanceof Error)) return inspect(error)
  const failure = error as Failure
  const traits = [failure.name, failure.code, failure.syscall, failure.message].join(' ')
  for (const [pattern, tell] of known) {
    if (pattern.test(failure.name) || pattern.test(traits)) return tell(failure, language)
  }
  return withSources(inspect(error))
}
