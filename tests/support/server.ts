import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { AppOptions } from '../../src/http/createApp'

/**
 * Our Express app on a free port, without Next: call after `useDatabase()` in a `describe`. Read `url` inside tests.
 * @param payload the open database
 * @param options what differs from a plain start
 */
export const useServer = (payload: () => Payload, options: Partial<AppOptions> = {}): { readonly url: string } => {
  let server: Server | undefined
  let url = ''
  beforeAll(async () => {
    const [{ createApp }, { httpServer }, { seriesFiles }, { default: config }] = await Promise.all([
      import('../../src/http/createApp'),
      import('../../src/http/httpServer'),
      import('../../seed/seriesFiles'),
      import('../../payload.config'),
    ])
    const instance = payload()
    const app = createApp({
      config,
      dev: false,
      frontEnds: [],
      logger: pino({ level: 'silent' }),
      loginLimit: 0,
      readLimit: 0,
      notReady: () => null,
      playground: true,
      ready: () => ({
        payload: instance,
        admin: (_req, res) => void res.status(404).type('html').send('<!doctype html><title>admin</title>'),
      }),
      seriesFiles,
      trustProxy: 0,
      ...options,
    })
    server = httpServer(app)
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
  })
  return {
    get url() {
      return url
    },
  }
}

export interface Account {
  id: string
  email: string
  /** Headers that carry the account's API key. */
  headers: Record<string, string>
}

/** An account with a role and an API key, for requests with its rights. */
export const makeAccount = async (payload: Payload, role: 'editor' | 'organiser' | 'admin'): Promise<Account> => {
  const apiKey = crypto.randomUUID()
  const email = `${role}-${apiKey.slice(0, 8)}@example.org`
  const user = await payload.create({
    collection: 'users',
    data: { email, password: 'a long enough password', role, enableAPIKey: true, apiKey },
  })
  return { id: user.id, email, headers: { Authorization: `users API-Key ${apiKey}` } }
}
