import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'

import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { pino } from 'pino'
import { askLike, cutLike, examplesOf } from './docs/examples'
import { listen } from './listen'

/** `npm run docs:api`: writes the real answers of the built-in series into docs/api.md, cut where the document cuts them. */

const file = path.resolve(import.meta.dirname, '../docs/api.md')

const main = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-docs-'))
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    PAYLOAD_SECRET: 'a secret for the documentation, used once',
  })
  const [
    { openPayload },
    { default: config },
    { createApp },
    { loadBuiltInSeries },
    { makeRegistrations },
    { shareExample },
  ] = await Promise.all([
    import('../src/start/openPayload'),
    import('../payload.config'),
    import('../src/http/createApp'),
    import('./docs/builtInSeries'),
    import('./docs/registrations'),
    import('./docs/shared'),
  ])
  const { close, payload } = await openPayload()
  await loadBuiltInSeries(payload)
  const key = crypto.randomUUID()
  await payload.create({
    collection: 'users',
    data: {
      email: 'editor@example.org',
      password: crypto.randomUUID(),
      role: 'editor',
      enableAPIKey: true,
      apiKey: key,
    },
  })
  const known = { key, shareToken: await shareExample(payload), ...(await makeRegistrations(payload)) }
  const app = createApp({
    config,
    dev: false,
    frontEnds: ['https://front-end.example'],
    logger: pino({ level: 'silent' }),
    loginLimit: 0,
    readLimit: 0,
    registrationLimit: 0,
    notReady: () => null,
    playground: true,
    ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
    trustProxy: 0,
  })
  const server = createServer(app)
  const url = await listen(server)
  const before = await readFile(file, 'utf8')
  let after = before
  // From the end, so that places before are not moved.
  const examples = examplesOf(before)
  const asked = []
  for (const example of examples) asked.push({ ...example, real: await askLike(url, example.request, known) })
  for (const { answer, json, line, real, request } of asked.toReversed()) {
    if (real.status !== answer.status)
      console.log(`Line ${line}: ${request.method} ${request.path} answers ${real.status}, not ${answer.status}.`)
    const written = cutLike(answer.body, real.body)
    if (json && !isDeepStrictEqual(written, answer.body))
      after = `${after.slice(0, json.from)}${JSON.stringify(written, null, 2)}${after.slice(json.to)}`
  }
  if (after !== before) await writeFile(file, after)
  console.log(
    after === before
      ? 'docs/api.md is up to date.'
      : 'docs/api.md was written. Read what changed before you commit it.',
  )
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await close()
  await rm(folder, { recursive: true, force: true })
}

await main()
