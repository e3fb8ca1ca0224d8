import { createServer, type RequestListener } from 'node:http'
import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { AppOptions } from '../../src/http/createApp'
import { listen } from '../../scripts/listen'

/** Our Express app without Next and without limits. The environment is set: the configuration is read now. */
export const appOf = async (payload: Payload, options: Partial<AppOptions> = {}): Promise<RequestListener> => {
  const [{ createApp }, { default: config }] = await Promise.all([
    import('../../src/http/createApp'),
    import('../../payload.config'),
  ])
  return createApp({
    readLimit: 0,
    registrationLimit: 0,
    config,
    dev: false,
    frontEnds: [],
    logger: pino({ level: 'error' }),
    loginLimit: 0,
    notReady: () => null,
    playground: false,
    ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
    trustProxy: 0,
    ...options,
  })
}

/**
 * Serves until the standard input ends. @returns where it listens
 * @param folder what is removed then
 * @param stops what ends then, one after the other
 */
export const serveUntilTold = async (
  listener: RequestListener,
  folder: string,
  stops: readonly (() => Promise<unknown>)[],
): Promise<string> => {
  const server = createServer(listener)
  const end = async (): Promise<void> => {
    server.closeAllConnections()
    for (const stop of stops) await stop()
    await rm(folder, { recursive: true, force: true })
    process.exit(0)
  }
  process.stdin.resume()
  process.stdin.once('end', () => void end())
  return listen(server)
}
