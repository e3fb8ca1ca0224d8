import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What this run's integration tests run on. */
export const onMongo = process.env.TEST_DATABASE === 'mongodb'

/** Environment of a database of its own: a folder, and on MongoDB a name on the run's server. */
export const freshEnvironment = async (): Promise<Record<string, string>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-test-'))
  return {
    DATA_DIR: folder,
    DATABASE_URL: onMongo ? `${process.env.TEST_MONGO_URL}/t${randomUUID().replaceAll('-', '').slice(0, 20)}` : '',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
  }
}
