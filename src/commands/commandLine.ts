import type { Config } from 'payload'
import { pino } from 'pino'
import { openPayload } from '../start/openPayload'
import { readEnv } from '../env'
import { isRefusal } from '../i18n/errors/refusal'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/commands'
import { logOptions } from '../logging'
import { provideSecret } from '../secrets'
import { startFailure } from '../start/startFailure'
import { commandSocket } from './commandSocket'
import { handOver } from './handOver'
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
const patience = 10 * 60_000

const isLocked = (error: unknown): boolean => isRefusal(error) && error.code === 'FILE_LOCKED'

/**
 * Runs a command where the database is: in the server that has the SQLite file open, else here, in turn with other programs. MongoDB is
 * opened here beside whatever else uses it.
 */
export const runWhereTheDatabaseIs = async (command: Command, output: Output): Promise<CommandResult> => {
  const env = readEnv()
  const { language } = command
  await logToStandardError(env.LOG_LEVEL)
  const until = performance.now() + patience
  for (let told = false; ;) {
    if (!env.DATABASE_URL) {
      const result = await handOver(commandSocket(env.DATA_DIR), command, {
        line: output.line,
        note: output.note,
      })
      if (result) return result
    }
    try {
      const { close, payload } = await openPayload({ wait: 1000 })
      try {
        return await runCommand(payload, command, output)
      } finally {
        await close()
      }
    } catch (error) {
      if (!isLocked(error)) throw error
      if (performance.now() > until) {
        output.note(say(words.busy, language))
        return { code: 1 }
      }
      if (!told) output.note(say(words.waitingForFile, language))
      told = true
    }
  }
}

/** Ends the process with what a command answered; what the operator can mend is said in words, anything else with its stack. */
export const endWith = (running: Promise<number>, language: string): void => {
  running.then(
    (code) => {
      process.exitCode = code
    },
    (error: unknown) => {
      console.error(startFailure(error, language))
      process.exitCode = 1
    },
  )
}
