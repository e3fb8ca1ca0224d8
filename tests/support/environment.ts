import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * How Node runs a program that `provideTestPrograms` provided.
 * @param name `server`, a command, or the name of a file of tests/support
 */
export const program = (name: string): string[] => {
  const folder = process.env.TEST_PROGRAMS
  if (!folder) throw new Error('The programs are there inside a run of tests only.')
  return [path.join(folder, `${name.replace(/\.ts$/, '')}.mjs`)]
}

/**
 * What Node is told of a program that ends after some seconds: to compile anew what runs often only once it has run for long. What it compiles sooner pays in
 * a server that goes on, and here costs a sixth of the processor time.
 */
export const forSeconds = ['--interrupt-budget=1000000']

/** What this run's integration tests run on. */
export const onMongo = process.env.TEST_DATABASE === 'mongodb'

/** The address of a database on the run's server, whose own address may say options. */
const databaseUrl = (server: string, name: string): string => {
  const [address = '', options] = server.split('?')
  return `${address.replace(/\/$/, '')}/${name}${options ? `?${options}` : ''}`
}

/** Environment of a database of its own: a folder, and on MongoDB a name on the run's server. */
export const freshEnvironment = async (): Promise<Record<string, string>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-test-'))
  return {
    DATA_DIR: folder,
    DATABASE_URL: onMongo
      ? databaseUrl(String(process.env.TEST_MONGO_URL), `t${randomUUID().replaceAll('-', '').slice(0, 20)}`)
      : '',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
  }
}
