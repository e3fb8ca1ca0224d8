import { stdSerializers, type LoggerOptions } from 'pino'
import { withoutValues } from './domain/errorText'
import { isRow, type Row } from './domain/row'
import { withSources } from './stackTraces'

/** An address of somebody, as a mail server names whom it refuses. Parts of paths, such as `node_modules/@payloadcms`, are none. */
const addresses = /[^\s<>"'(){}[\],;:/]+@[^\s<>"'(){}[\],;:/]+/g

/** A text of an error as the log may hold it. */
const forLog = (text: unknown): unknown =>
  typeof text === 'string' ? withoutValues(text).replace(addresses, '…@…') : text

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
