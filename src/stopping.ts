import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { endServers } from './http/endServers'

/** How long a server answers on where nobody needs to be told: whoever has sent a request is answered, and told that the connection ends. */
const SHORT_MS = 500

/** What is left for closing the database when requests are not waited for any longer, in milliseconds. */
const TO_CLOSE_MS = 1000

interface Stopping {
  logger: Logger
  /** What takes requests, and commands. */
  servers: () => readonly Server[]
  /** How long it answers on, so that balancers send the next requests elsewhere, in milliseconds. */
  notice: () => number
  /** How long a stop may take from the signal on, in milliseconds. */
  limit?: number
  /** Called first: /readyz says so from then on. */
  begins: () => void
  /** Closes what is open, when nobody is served any more. */
  close: () => Promise<void>
}

/** The admin renders inside Next, where a promise of which nobody waits for the end is no fault of the program. */
const isOfAdmin = (error: unknown): boolean =>
  /[\\/](\.next|next[\\/]dist)[\\/]/.test((error instanceof Error && error.stack) || '')

/**
 * Ends the program when it is told to, or when something failed that nobody caught, of which nobody knows what it left: what has been sent is
 * answered, what is open is closed.
 */
export const stopWhenTold = ({ begins, close, limit = 10_000, logger, notice, servers }: Stopping): void => {
  let stopping = false
  const stop = async (code: number, answersOn: number): Promise<void> => {
    if (stopping) return
    stopping = true
    begins()
    logger.info('Stopping.')
    const started = performance.now()
    const left = (): number => Math.max(TO_CLOSE_MS, limit - (performance.now() - started))
    try {
      await endServers(servers(), Math.max(SHORT_MS, limit - answersOn - TO_CLOSE_MS), answersOn)
      await Promise.race([close(), wait(left())])
      logger.info('Stopped.')
    } catch (error) {
      logger.error({ err: error }, 'What was open could not be closed.')
    }
    process.exit(code)
  }
  process.on('SIGTERM', () => void stop(0, notice()))
  // As when a terminal is closed.
  process.on('SIGHUP', () => void stop(0, notice()))
  process.on('SIGINT', () => void stop(0, Math.min(notice(), SHORT_MS)))
  const fail = (error: unknown): void => {
    if (stopping) return
    logger.fatal({ err: error }, 'Something failed that nobody caught; the server stops.')
    void stop(1, Math.min(notice(), SHORT_MS))
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', (error) =>
    isOfAdmin(error) ? logger.error({ err: error }, 'A page of the admin failed.') : fail(error),
  )
}
