import { stdSerializers, type LoggerOptions } from 'pino'
import { withoutValues } from './domain/errorText'
import { isRow, type Row } from './domain/row'
import { withSources } from './stackTraces'

/** An address of somebody, as a mail server names whom it refuses. Parts of paths, such as `node_modules/@payloadcms`, are none. */
const addresses = /[^\s<>"'(){}[\],;:/]+@[^\s<>"'(){}[\],;:/]+/g

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

/** A text of an error as the log may hold it. */
const forLog = (text: unknown): unknown =>
  typeof text === 'string' ? inShort(withoutValues(text).replace(addresses, '…@…')) : text

/** An error as the log may hold it (requests: src/http/requestLog.ts): what failed and where, without the values that were written. They are texts of people. */
const errorForLog = (error: unknown): unknown => {
  if (!(error instanceof Error)) return { message: forLog(String(error)) }
  const { code, message, stack, status, type }: Row = stdSerializers.err(error)
  const trace = typeof stack === 'string' ? withSources(stack) : stack
  return { type, code, status, message: forLog(message), stack: forLog(trace) }
}

/** Whether it is an answer to a reader who got something wrong, which no operator has to look at. */
const isReaders = (error: unknown): error is { message: string } =>
  isRow(error) &&
  typeof error.message === 'string' &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500

/** How everything here logs: lines of JSON, errors without the values that were written, and what a reader got wrong as one line. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  serializers: { err: errorForLog },
  hooks: {
    logMethod(args, method) {
      const [first]: unknown[] = args
      const error = isRow(first) ? first.err : undefined
      if (isReaders(error)) this.info(error.message)
      else method.apply(this, args)
    },
  },
})
