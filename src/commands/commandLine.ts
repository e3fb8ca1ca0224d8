import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Config } from 'payload'
import { pino } from 'pino'
import { openPayload } from '../start/openPayload'
import { readEnv } from '../env'
import { isRefusal } from '../i18n/errors/refusal'
import { say, type Localized } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { logOptions } from '../logging'
import { provideSecret } from '../secrets'
import { startFailure } from '../start/startFailure'
import { commandSocket, handOver } from './handOver'
import { runCommand, type Command, type CommandResult, type Output } from './runCommand'

/** Standard output and error. */
export const terminal: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
}

/** Payload logs to standard output unless told otherwise; there stands a command's answer. */
export const logToStandardError = async (level: string): Promise<void> => {
  await provideSecret({ generate: false })
  const { default: config } = await import('../../payload.config')
  const logger: Config['logger'] = pino(logOptions(level === 'info' ? 'warn' : level), process.stderr)
  Object.assign(await config, { logger })
}

/** How long a command waits for another program to give the database back. */
const PATIENCE_MS = 10 * 60_000

const isLocked = (error: unknown): boolean => isRefusal(error) && error.code === 'FILE_LOCKED'

/**
 * Runs a command where the database is: in the server that has the SQLite file open, else here, in turn with other programs. MongoDB is
 * opened here beside whatever else uses it.
 */
export const runWhereTheDatabaseIs = async (command: Command): Promise<CommandResult> => {
  const env = readEnv()
  const { language } = command
  await logToStandardError(env.LOG_LEVEL)
  const until = performance.now() + PATIENCE_MS
  for (let told = false; ;) {
    if (!env.DATABASE_URL) {
      const result = await handOver(commandSocket(env.DATA_DIR), command, terminal)
      if (result) return result
    }
    try {
      const { close, payload } = await openPayload({ wait: 1000 })
      try {
        return await runCommand(payload, command, terminal)
      } finally {
        await close()
      }
    } catch (error) {
      if (!isLocked(error)) throw error
      if (performance.now() > until) {
        terminal.note(say(words.busy, language))
        return { code: 1 }
      }
      if (!told) terminal.note(say(words.waitingForFile, language))
      told = true
    }
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

interface Typed {
  /** The one word that is no option. */
  typed?: string
  /** The words that are no options, where there may be several. */
  all: readonly string[]
  /** Options by name; one without its value is `true`. */
  values: ReturnType<typeof parseArgs>['values']
  language: string
}

/**
 * Runs a command as it was typed, and ends the process with what it answers; what the operator can mend is said in words, anything else with
 * its stack.
 * @param usage said when asked for, or when what was typed is no such command
 * @param options what it takes beside `--help` and `--lang`
 * @param command returns its exit code; null when what was typed is no such command
 * @param most how many words it takes that are no options
 */
export const runTyped = (
  usage: Localized,
  options: Options,
  command: (typed: Typed) => Promise<number | null>,
  most = 1,
): void => {
  const known: Options = { ...options, help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } }
  const { positionals, values } = parseArgs({ allowPositionals: true, options: known, strict: false })
  const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
  const isKnown = positionals.length <= most && Object.keys(values).every((name) => Object.hasOwn(known, name))
  const run = async (): Promise<number> => {
    const code =
      values.help || !isKnown ? null : await command({ language, typed: positionals[0], all: positionals, values })
    if (code === null) terminal.note(say(usage, language))
    return code ?? (values.help ? 0 : 1)
  }
  run()
    .then((code) => (process.exitCode = code))
    .catch((error: unknown) => {
      console.error(startFailure(error, language))
      process.exitCode = 1
    })
}
