import { createHmac, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { Role } from '../../src/domain/roles'
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
    const [{ createApp }, { httpServer }, { patientTurns }, { seriesFiles }, { default: config }] = await Promise.all([
      import('../../src/http/createApp'),
      import('../../src/http/httpServer'),
      import('./patientTurns'),
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
      registrationLimit: 0,
      notReady: () => null,
      playground: true,
      ready: () => ({
        payload: instance,
        admin: (_req, res) => void res.status(404).type('html').send('<!doctype html><title>admin</title>'),
      }),
      seriesFiles,
      trustProxy: 0,
      turns: patientTurns(),
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

/** “a long enough password”, as Payload stores it (PBKDF2 with SHA-256, 600,000 rounds): hashing it takes a quarter of a second each time. */
const known = {
  salt: '5a'.repeat(32),
  hash: 'pbkdf2-sha256-v1:bf153f1109ab2167c0426706db8981fc73d3407c9765dd8a2484039546597ce4',
}

/** An account with a role, an API key and a known password, for requests with its rights. */
export const makeAccount = async (payload: Payload, role: Role): Promise<Account> => {
  const apiKey = randomUUID()
  const email = `${role}-${apiKey.slice(0, 8)}@example.org`
  const apiKeyIndex = createHmac('sha256', payload.secret).update(apiKey).digest('hex')
  const key = { enableAPIKey: true, apiKey: payload.encrypt(apiKey), apiKeyIndex }
  const user = await payload.db.create({ collection: 'users', data: { email, role, ...known, ...key } })
  return { id: String(user.id), email, headers: { Authorization: `users API-Key ${apiKey}` } }
}
