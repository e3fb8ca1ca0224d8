import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import config from '../../payload.config'
import { openPayload } from '../../src/start/openPayload'
import { createApp } from '../../src/http/createApp'
import { patientTurns } from './patientTurns'

/** A process that serves the app without Next, with an administrator's key: says `serving <url> <key>`. */
const { payload } = await openPayload({ patience: 60_000 })
const apiKey = crypto.randomUUID()
await payload.create({
  collection: 'users',
  data: { email: 'admin@example.org', password: 'a long enough password', role: 'admin', enableAPIKey: true, apiKey },
})
const app = createApp({
  config,
  dev: false,
  frontEnds: [],
  logger: pino({ level: 'silent' }),
  loginLimit: 0,
  notReady: () => null,
  playground: false,
  readLimit: 0,
  registrationLimit: 0,
  ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
  trustProxy: 0,
  turns: patientTurns(),
})
const server = createServer(app)
server.listen(0, '127.0.0.1', () => {
  console.log(`serving http://127.0.0.1:${(server.address() as AddressInfo).port} ${apiKey}`)
})
