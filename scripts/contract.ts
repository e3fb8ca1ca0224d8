import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { unsaid } from './contract/breaks'
import { breaksSince, keptContract, keptFiles, presentContract } from './contract/present'
import { listen } from './listen'

/**
 * `npm run contract`: writes the contract that is kept in tests/contract, of a server with nothing in it. What takes something away is written once the
 * changelog names it (docs/versions.md).
 */
const main = async (): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-contract-'))
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    PAYLOAD_SECRET: 'a secret for the contract, used once',
  })
  const [{ openPayload }, { default: config }, { createApp }] = await Promise.all([
    import('../src/start/openPayload'),
    import('../payload.config'),
    import('../src/http/createApp'),
  ])
  const { close, payload } = await openPayload()
  const app = createApp({
    config,
    dev: false,
    frontEnds: [],
    logger: pino({ level: 'silent' }),
    loginLimit: 0,
    readLimit: 0,
    notReady: () => null,
    playground: false,
    ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
    trustProxy: 0,
  })
  const server = createServer(app)
  try {
    const present = await presentContract(await listen(server))
    const kept = await keptContract()
    const missing = kept
      ? unsaid(breaksSince(kept, present), await readFile(path.resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8'))
      : []
    for (const { kind, name } of missing)
      console.log(
        `\`${name}\` is ${kind}, and CHANGELOG.md does not name it under ${kind === 'removed' ? 'Removed' : 'Changed'}.`,
      )
    if (missing.length) return 1
    await writeFile(keptFiles.rest, present.rest)
    await writeFile(keptFiles.graphQL, present.graphQL)
    console.log('Written: tests/contract/rest.json, tests/contract/public.graphql')
    return 0
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
