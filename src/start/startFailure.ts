/** What an operator can mend: said in words. Payload wraps what a database says, so its words are all there is to go by. */
const known: readonly [RegExp, (error: Failure) => string][] = [
  [/^(EnvError|FileLockedError|HalfRestoredError)$/, ({ message }) => message],
  [
    /EADDRINUSE/,
    ({ address, port }) => `Another program listens on ${address}:${port}. Stop it, or choose another port with PORT.`,
  ],
  [
    /EACCES.*listen|listen.*EACCES/,
    ({ port }) => `This account may not listen on port ${port}. Choose one above 1023.`,
  ],
  [
    /cannot connect to MongoDB/i,
    ({ message }) =>
      `MongoDB cannot be reached: ${message.replace(/^.*Details: /s, '')}. Does it run where DATABASE_URL says, and is the account right?`,
  ],
  [
    /SQLITE_(NOTADB|CORRUPT)/,
    () => 'atelier.db in the data folder is damaged, or no database. It was left as it is: put a backup in its place.',
  ],
  [
    /SQLITE_(READONLY|CANTOPEN)/,
    () => 'atelier.db in the data folder cannot be opened for writing. May this account write to the folder DATA_DIR?',
  ],
  [
    /EACCES|EROFS|ENOTDIR|EEXIST|EPERM/,
    ({ code, path }) => `The data folder cannot be used: ${code} at ${path}. DATA_DIR names another one.`,
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
}

/** Why a program could not start, for its operator: in words where they are known, else the error with its stack. */
export const startFailure = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const failure = error as Failure
  const traits = [failure.name, failure.code, failure.syscall, failure.message].join(' ')
  for (const [pattern, words] of known) {
    if (pattern.test(failure.name) || pattern.test(traits)) return words(failure)
  }
  return error
}
