import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { MongoMemoryReplSet } from 'mongodb-memory-server'

const run = promisify(execFile)
const here = import.meta.dirname
const jars = path.resolve(here, '../../node_modules/.cache/atelier-mongo')

export interface FoundMongo {
  /** Address without the name of a database: `mongodb://127.0.0.1:27017`. */
  url: string
  /** What it is, for the one line that says so. */
  what: string
  stop: () => Promise<void>
}

/** Without what the library prints of a failed download: that is expected where there is no internet, and the next choice follows. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { error, warn } = console
  console.error = console.warn = () => undefined
  try {
    return await work()
  } finally {
    Object.assign(console, { error, warn })
  }
}

/** A mongod of mongodb-memory-server, as a replica set of one. It is fetched the first time; fails in some seconds where there is no internet. */
const memoryServer = async (folder?: string): Promise<FoundMongo> => {
  const server = await quietly(() =>
    MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      ...(folder ? { instanceOpts: [{ dbPath: folder, storageEngine: 'wiredTiger' }] } : {}),
    }),
  )
  // Without its replicaSet parameter: Atelier relies on no transaction, on any MongoDB.
  const { host } = new URL(server.getUri())
  return {
    url: `mongodb://${host}`,
    what: 'mongod of mongodb-memory-server (replica set)',
    stop: async () => void (await server.stop()),
  }
}

const fetchJars = async (): Promise<void> => {
  await mkdir(jars, { recursive: true })
  if (
    existsSync(path.join(jars, 'mongo-java-server-1.47.0.jar')) &&
    existsSync(path.join(jars, 'mongo-java-server-h2-backend-1.47.0.jar'))
  )
    return
  await run(
    'mvn',
    ['-q', '-B', '-f', path.join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
    { timeout: 240_000 },
  )
}

/** The Java server of MongoDB's wire protocol, where `java` and `mvn` exist. */
const standIn = async (folder?: string): Promise<FoundMongo> => {
  await fetchJars()
  const file = folder ? [path.join(folder, 'mongo.h2')] : []
  // Java’s second compiler took more than half of its processor time in a run of tests: it pays where a server goes on for longer.
  const java = ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${jars}/*`]
  const child = spawn('java', [...java, path.join(here, 'StandIn.java'), '0', ...file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const [, found] = /listening on (\d+)/.exec(said) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the stand-in ended with ${code}: ${said.slice(-500)}`)))
    child.once('error', reject)
  })
  return { url: `mongodb://127.0.0.1:${port}`, what: 'mongo-java-server 1.47.0 (wire protocol stand-in)', stop }
}

const has = async (command: string, argument: string): Promise<boolean> =>
  run(command, [argument], { timeout: 20_000 }).then(
    () => true,
    () => false,
  )

/**
 * A MongoDB for tests and development: MONGODB_URL, else mongodb-memory-server, else the Java stand-in.
 * @param folder where its data lasts; in memory without it
 * @returns null where none is to be had
 */
export const findMongo = async (folder?: string): Promise<FoundMongo | null> => {
  const given = process.env.MONGODB_URL
  if (given) return { url: given.replace(/\/+$/, ''), what: 'MONGODB_URL', stop: () => Promise.resolve() }
  if (folder) await mkdir(folder, { recursive: true })
  const java = (await has('java', '-version')) && (await has('mvn', '-v'))
  try {
    return await memoryServer(folder)
  } catch (error) {
    if (!java) return null
    if (!(error instanceof Error)) throw error
  }
  return standIn(folder)
}

/** What to say where there is none. */
export const howToGetMongo =
  'No MongoDB: set MONGODB_URL, or have internet for mongodb-memory-server, or install java 17 and mvn.'
