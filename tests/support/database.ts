import { cp, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe } from '@jest/globals'
import type { Payload } from 'payload'
import type { Opened } from '../../src/start/openPayload'
import { freshEnvironment } from './environment'

export { freshEnvironment, onMongo } from './environment'

/** `describe`, skipped where the run asked for MongoDB and none is to be had (`.ci/run` makes that a failure). */
export const describeWithDatabase = process.env.TEST_MONGO_MISSING ? describe.skip : describe

/**
 * A database of its own for a test file, opened as a program opens it. Call at the top of a `describe`; read `payload` inside tests.
 * The configuration is read once per file, so each file has one database.
 */
export const useDatabase = (): { readonly payload: Payload; readonly dataDir: string } => {
  let opened: Opened | undefined
  let env: Record<string, string> = {}
  beforeAll(async () => {
    env = await freshEnvironment()
    const { TEST_MIGRATED_FOLDER: migrated } = process.env
    if (migrated) await cp(migrated, env.DATA_DIR as string, { recursive: true })
    Object.assign(process.env, env)
    const { openPayload } = await import('../../src/start/openPayload')
    opened = await openPayload({ patience: 60_000 })
  })
  afterAll(async () => {
    await opened?.close()
    await rm(env.DATA_DIR as string, { recursive: true, force: true })
  })
  return {
    get payload() {
      if (!opened) throw new Error('The database is open inside tests only.')
      return opened.payload
    },
    get dataDir() {
      return env.DATA_DIR as string
    },
  }
}
