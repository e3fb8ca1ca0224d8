import { format, stripVTControlCharacters } from 'node:util'
import { stdSerializers, type Logger, type LoggerOptions } from 'pino'
import { withoutValues } from './domain/errorText'
import { isRow, type Row } from './domain/row'
import { withoutSecrets } from './secretPaths'
import { withSources } from './stackTraces'

/**
 * An address of somebody, as a mail server names whom it refuses. Parts of paths, such as `node_modules/@payloadcms`, are none. It is looked for where a word
 * begins: from each of its letters on, a long word would be read as often as it has letters.
 */
const addresses = /(?<![^\s<>"'(){}[\],;:/])[^\s<>"'(){}[\],;:/]+@[^\s<>"'(){}[\],;:/]+/g

/**
 * Most of a text of an error that the log holds, and of each of its lines: what was asked of a database stands in it, of which a stranger decides
 * how long it is.
 */
const MOST_KEPT = 2000
const MOST_OF_LINE = 400
/** How much of its beginning, where it is still too long. */
const OF_BEGINNING = 1500

const inShort = (text: string): string => {
  if (text.length <= MOST_KEPT) return text
  const lines = text
    .split('\n')
    .map((line) => (line.length > MOST_OF_LINE ? `${line.slice(0, MOST_OF_LINE)}… (${line.length} characters)` : line))
    .join('\n')
  const left = lines.length - MOST_KEPT
  return left > 0 ? `${lines.slice(0, OF_BEGINNING)} … ${lines.slice(left + OF_BEGINNING)}` : lines
}

const withoutTexts = (text: string): string => withoutValues(text).replace(addresses, '…@…')

/** A text of an error as the log may hold it. */
const forLog = (text: unknown): unknown => (typeof text === 'string' ? inShort(withoutTexts(text)) : text)

/** What a stack says failed, and where that was. */
const partsOf = (stack: string): [what: string, where: string] => {
  const at = stack.search(/\n\s+at /)
  return at < 0 ? [stack, ''] : [stack.slice(0, at), stack.slice(at)]
}

/** What a terminal or an editor takes for the end of a line, for a command, or for a turn of direction, and JSON leaves as it is. */
const unseen = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A line that nothing within ends: whatever a stranger has sent stays in it. */
const asOneLine = (line: string): string =>
  line.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Most of a line, in bytes, and of a text in it that need not be cut to get there, in characters. */
const MOST_OF_ALL = 2000
const SHORT_ENOUGH = 60

/** A text of which the middle is left out: what failed stands at the start, and why often at the end. */
const withoutMiddle = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most * 0.7)} … ${text.slice(text.length - most * 0.3 + 3)}`

const stackInShort = (stack: string, most: number): string => {
  const [what, where] = partsOf(stack)
  return withoutMiddle(what, most) + withoutMiddle(where, 3 * most)
}

/** A line as it is written: one that is too long says less of everything, and least less of where it failed. */
const asWritten = (line: string): string => {
  const told = withoutSecrets(line)
  let written = asOneLine(told)
  if (Buffer.byteLength(written) <= MOST_OF_ALL) return written
  const said: unknown = JSON.parse(told)
  for (let most = MOST_OF_ALL; Buffer.byteLength(written) > MOST_OF_ALL && most > SHORT_ENOUGH; most *= 0.9) {
    const cut = (name: string, value: unknown): unknown => {
      if (typeof value !== 'string') return value
      return name === 'stack' ? stackInShort(value, most) : withoutMiddle(value, most)
    }
    written = asOneLine(`${JSON.stringify(said, cut)}\n`)
  }
  return written
}

/** An address that was asked for, as the log holds it. */
export const pathForLog = (path: string): string => (path.length > 500 ? `${path.slice(0, 500)}…` : path)

/** An error as the log may hold it (requests: src/http/requestLog.ts): what failed and where, without the values that were written. They are texts of people. */
const errorForLog = (error: unknown): unknown => {
  if (!(error instanceof Error)) return { message: forLog(String(error)) }
  const { code, message, stack, status, type }: Row = stdSerializers.err(error)
  const trace =
    typeof stack === 'string'
      ? partsOf(withoutTexts(withSources(stack)))
          .map(inShort)
          .join('')
      : stack
  return { type, code, status, message: forLog(message), stack: trace }
}

const messageOf = (error: unknown): unknown => forLog(error instanceof Error ? error.message : error)

/** Whether it is an answer to a reader who got something wrong, which no operator has to look at. */
const isReaders = (error: unknown): error is { message: string } =>
  isRow(error) &&
  typeof error.message === 'string' &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500

/** How everything here logs, and Payload: lines of JSON, errors without the values that were written, and what a reader got wrong as one line. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  serializers: { err: errorForLog },
  hooks: {
    logMethod([first, ...more]: unknown[], method) {
      const error = first instanceof Error ? first : isRow(first) ? first.err : undefined
      const said = more.map(forLog)
      if (isReaders(error)) this.info(forLog(error.message))
      else if (!error) Reflect.apply(method, this, [forLog(first), ...said])
      // Where nothing else is said, pino repeats the message of an error as it is.
      else
        Reflect.apply(method, this, [
          first === error ? { err: error } : first,
          ...(said.length ? said : [messageOf(error)]),
        ])
    },
    streamWrite: asWritten,
  },
})

/** By which level of the log each method of the console speaks. */
const levels = { debug: 'debug', error: 'error', info: 'info', log: 'info', trace: 'debug', warn: 'warn' } as const

/**
 * Has whatever writes to the console write to the log: Next and others repeat there what a stranger has sent, line breaks and all. What Node warns of
 * goes there too.
 */
export const consoleToLog = (
  logger: Logger,
  console: Pick<Console, keyof typeof levels> = globalThis.console,
): void => {
  for (const [method, level] of Object.entries(levels))
    Object.assign(console, {
      [method]: (...said: unknown[]): void => {
        const error = said.find((one) => one instanceof Error)
        const text = stripVTControlCharacters(format(...said.filter((one) => one !== error))).trim()
        if (error) logger[level]({ err: error }, text || error.message)
        else if (text) logger[level](text)
      },
    })
  if (console !== globalThis.console) return
  process.removeAllListeners('warning')
  process.on('warning', (warning) => logger.warn({ err: warning }, 'Node warns.'))
}
