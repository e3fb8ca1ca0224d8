import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, it, jest } from '@jest/globals'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { startProcess, type Running } from '../support/process'
import { typed } from '../support/typed'

jest.setTimeout(180_000)

type Env = Record<string, string>

describeWithDatabase('a database that a newer version has migrated', () => {
  const folders: string[] = []
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
  })
  const start = (env: Env, later = ''): Running =>
    startProcess('oneServer.ts', [], { ...env, LATER: later, LOG_LEVEL: 'silent' })
  /** A database that the version with one more migration made, used and left. */
  const newer = async (): Promise<Env> => {
    const env = await freshEnvironment()
    folders.push(env.DATA_DIR as string)
    expect(await typed('seed', ['tests/seed/everything/series.yaml'], env)).toMatchObject({ code: 0 })
    await leave(env, 'whole')
    return env
  }
  /** Starts, and ends well. */
  const leave = async (env: Env, later = ''): Promise<void> => {
    const server = start(env, later)
    await server.says('ready')
    await server.kill('SIGTERM')
  }
  /** What lies in it, whoever reads it. */
  const held = async (env: Env): Promise<unknown> => {
    const found: Record<string, unknown> = {}
    if (onMongo) {
      const client = await MongoClient.connect(env.DATABASE_URL as string)
      for (const { name } of await client.db().listCollections().toArray())
        found[name] = await client.db().collection(name).find({}).sort({ _id: 1 }).toArray()
      await client.close()
    } else {
      // An index of parts has numbers that JavaScript’s cannot hold.
      const url = `file:${path.join(env.DATA_DIR as string, 'atelier.db')}`
      const client = createClient({ url, intMode: 'bigint' })
      const { rows } = await client.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
      for (const { name, sql } of rows as unknown as { name: string; sql: string }[])
        found[name] = [sql, (await client.execute(`SELECT * FROM "${name}"`)).rows]
      client.close()
    }
    return found
  }

  it('is refused by an older one, in the language of who starts it, and left as it is; the newer one goes on', async () => {
    const env = await newer()
    const before = await held(env)
    const older = start(env)
    expect(await older.says('ready', 'failed')).toBe(
      'failed A newer version of Atelier has migrated this database (later_whole), and this one cannot read it. Start the newer one, or restore a backup from before the update. Nothing was changed.',
    )
    expect(await older.ended).toBe(1)
    const exported = await typed('export', ['--lang', 'fr'], env)
    expect(exported).toMatchObject({ code: 1, out: '' })
    expect(exported.err).toBe(
      'Une version plus récente d’Atelier a migré cette base (later_whole), et celle-ci ne sait pas la lire. Démarrez la plus récente, ou remettez en place une sauvegarde d’avant la mise à jour. Rien n’a été changé.\n',
    )
    expect(await held(env)).toEqual(before)
    await leave(env, 'whole')
  })

  it('would be opened by an older one that does not look at what the database notes', async () => {
    const env = await newer()
    if (onMongo) {
      const client = await MongoClient.connect(env.DATABASE_URL as string)
      await client.db().collection('payload-migrations').deleteMany({ name: 'later_whole' })
      await client.close()
    } else {
      const client = createClient({ url: `file:${path.join(env.DATA_DIR as string, 'atelier.db')}` })
      await client.execute("DELETE FROM payload_migrations WHERE name = 'later_whole'")
      client.close()
    }
    await leave(env)
  })
})
