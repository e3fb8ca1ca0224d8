import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { useDatabase } from '../../support/database'
import { startProcess } from '../../support/process'

interface Up {
  db: { run: (statement: unknown) => Promise<unknown> }
}

describe('migrations of a SQLite file', () => {
  const database = useDatabase()
  const folders: string[] = []
  const newFolder = async (): Promise<string> => {
    const made = await mkdtemp(path.join(tmpdir(), 'atelier-migrate-'))
    folders.push(made)
    return made
  }
  afterEach(async () => {
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
  })

  /** The open instance with another file for its database. */
  const onFile = (url: string): Payload =>
    Object.create(database.payload, {
      db: { value: { clientConfig: { url }, schema: (database.payload.db as unknown as { schema: object }).schema } },
    }) as Payload
  const newFile = async (): Promise<string> => `file:${path.join(await newFolder(), 'atelier.db')}`
  const migrate = async (url: string, migrations: Migration[]): Promise<string[]> => {
    const { migrateSqlite } = await import('../../../src/database/migrate')
    return migrateSqlite(onFile(url), migrations)
  }
  const shipped = async (): Promise<Migration[]> =>
    (await import('../../../migrations/sqlite')).migrations as unknown as Migration[]
  const query = async (url: string, statement: string) => {
    const client = createClient({ url })
    try {
      return (await client.execute(statement)).rows.map((row) => ({ ...row }))
    } finally {
      client.close()
    }
  }
  const tables = async (url: string): Promise<number> =>
    Number((await query(url, "SELECT count(*) AS n FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))[0]?.n)
  /** The same migration, cut short before its statement number n. */
  const cutShort = (migration: Migration, n: number): Migration => ({
    ...migration,
    up: async (args) => {
      let statement = 0
      const { db } = args as unknown as Up
      const run = (query: unknown): Promise<unknown> => {
        if (++statement === n) throw new Error('Cut short.')
        return db.run(query)
      }
      await migration.up({ ...(args as object), db: Object.assign(Object.create(db) as object, { run }) } as never)
    },
  })
  const step = (name: string, ...statements: ReturnType<typeof sql>[]): Migration => ({
    name,
    up: async (args) => {
      for (const statement of statements) await (args as unknown as Up).db.run(statement)
    },
    down: async () => undefined,
  })

  it('leave the file as it was when they are cut short at any statement, and run whole the next time', async () => {
    const [initial] = await shipped()
    for (const n of [1, 2, 17, 60, 200]) {
      const url = await newFile()
      await expect(migrate(url, [cutShort(initial as Migration, n)])).rejects.toThrow('Cut short.')
      expect(await tables(url)).toBe(0)
      expect(await migrate(url, [initial as Migration])).toEqual([initial?.name])
      expect(await migrate(url, [initial as Migration])).toEqual([])
    }
  })

  it('lose no row of a table that is rebuilt, nor what points at it', async () => {
    const url = await newFile()
    const first = step(
      '1_first',
      sql`CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, updated_at text, created_at text)`,
      sql`CREATE TABLE houses (id text PRIMARY KEY, name text)`,
      sql`CREATE TABLE people (id text PRIMARY KEY, house text REFERENCES houses(id) ON DELETE CASCADE)`,
      sql`INSERT INTO houses VALUES ('h1', 'One'), ('h2', 'Two')`,
      sql`INSERT INTO people VALUES ('p1', 'h1'), ('p2', 'h2')`,
    )
    const rebuild = step(
      '2_rebuild',
      sql`PRAGMA foreign_keys = OFF`,
      sql`CREATE TABLE __new_houses (id text PRIMARY KEY, name text NOT NULL, extra text)`,
      sql`INSERT INTO __new_houses (id, name) SELECT id, name FROM houses`,
      sql`DROP TABLE houses`,
      sql`ALTER TABLE __new_houses RENAME TO houses`,
      sql`PRAGMA foreign_keys = ON`,
    )
    expect(await migrate(url, [first])).toEqual(['1_first'])
    expect(await migrate(url, [first, rebuild])).toEqual(['2_rebuild'])
    expect(await query(url, 'SELECT id FROM people ORDER BY id')).toEqual([{ id: 'p1' }, { id: 'p2' }])
    expect(await query(url, 'SELECT name FROM houses ORDER BY id')).toEqual([{ name: 'One' }, { name: 'Two' }])
    expect(await query(url, 'SELECT name, batch FROM payload_migrations ORDER BY name')).toEqual([
      { name: '1_first', batch: 1 },
      { name: '2_rebuild', batch: 2 },
    ])
    for (const n of [2, 4, 5]) {
      const other = await newFile()
      await migrate(other, [first])
      await expect(migrate(other, [first, cutShort(rebuild, n)])).rejects.toThrow('Cut short.')
      expect(await query(other, 'SELECT count(*) AS n FROM people JOIN houses ON houses.id = people.house')).toEqual([
        { n: 2 },
      ])
      expect(await migrate(other, [first, rebuild])).toEqual(['2_rebuild'])
    }
  })

  it('are rolled back as a whole when they leave rows that point nowhere', async () => {
    const url = await newFile()
    const first = step(
      '1_first',
      sql`CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, updated_at text, created_at text)`,
      sql`CREATE TABLE houses (id text PRIMARY KEY)`,
      sql`CREATE TABLE people (id text PRIMARY KEY, house text REFERENCES houses(id))`,
      sql`INSERT INTO houses VALUES ('h1')`,
      sql`INSERT INTO people VALUES ('p1', 'h1')`,
    )
    await migrate(url, [first])
    await expect(
      migrate(url, [
        first,
        step('2_good', sql`INSERT INTO houses VALUES ('h2')`),
        step('3_breaking', sql`DELETE FROM houses WHERE id = 'h1'`),
      ]),
    ).rejects.toThrow('point nowhere')
    expect(await query(url, 'SELECT id FROM houses')).toEqual([{ id: 'h1' }])
    expect(await query(url, 'SELECT name FROM payload_migrations')).toEqual([{ name: '1_first' }])
  })

  it('note of each workshop and session that is there already where its parts stand, and how many there are', async () => {
    const url = await newFile()
    const all = await shipped()
    const before = all.findIndex(({ name }) => name.endsWith('_found_by_parts'))
    await migrate(url, all.slice(0, before))
    const times = "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'"
    for (const table of ['workshops', 'sessions']) {
      const search = `(id, search, _status, updated_at, created_at) VALUES ('a', 'vers l ete', 'published', ${times}), ('b', NULL, 'draft', ${times})`
      await query(url, `INSERT INTO ${table} ${search}`)
      const versions = [
        `('v1', 'a', 'vers l hiver', 0, ${times})`,
        `('v2', 'a', 'vers l ete', 1, ${times})`,
        `('v3', 'b', 'jour', 1, ${times})`,
      ]
      const columns = 'id, parent_id, version_search, latest, updated_at, created_at'
      await query(url, `INSERT INTO _${table}_v (${columns}) VALUES ${versions.join()}`)
    }
    await migrate(url, all)
    const found = (table: string, trigram: string) =>
      query(
        url,
        `SELECT p.id FROM ${table}_trigrams t JOIN ${table}_parts p ON p.docid = t.rowid WHERE t.${table}_trigrams MATCH '"${trigram}"' ORDER BY p.id`,
      )
    const counts = () => query(url, 'SELECT name, n FROM list_counts ORDER BY name')
    expect(await counts()).toEqual([
      { name: '_sessions_v', n: 2 },
      { name: '_workshops_v', n: 2 },
      { name: 'sessions', n: 1 },
      { name: 'workshops', n: 1 },
    ])
    for (const table of ['workshops', 'sessions']) {
      expect(await found(table, 'ers')).toEqual([{ id: 'a' }])
      expect([await found(`_${table}_v`, 'ers'), await found(`_${table}_v`, 'jou')]).toEqual([
        [{ id: 'v2' }],
        [{ id: 'v3' }],
      ])
      // What is changed, and what is there no more, is so there too, however the file is written anew.
      await query(url, `DELETE FROM ${table} WHERE id = 'b'`)
      await query(url, `UPDATE ${table} SET search = 'jour', deleted_at = '2026' WHERE id = 'a'`)
      await query(url, `UPDATE _${table}_v SET latest = latest = 0 WHERE parent_id = 'a'`)
      await query(url, `DELETE FROM _${table}_v WHERE id = 'v3'`)
      await query(url, 'VACUUM')
      expect([await found(table, 'ers'), await found(table, 'jou')]).toEqual([[], [{ id: 'a' }]])
      expect([await found(`_${table}_v`, 'ers'), await found(`_${table}_v`, 'jou')]).toEqual([[{ id: 'v1' }], []])
    }
    expect(await counts()).toEqual([
      { name: '_sessions_v', n: 1 },
      { name: '_workshops_v', n: 1 },
      { name: 'sessions', n: 0 },
      { name: 'workshops', n: 0 },
    ])
  })

  it('survive kill -9 at any moment of the first start', async () => {
    const dir = await newFolder()
    const env = { DATA_DIR: dir, DATABASE_URL: '' }
    for (const wait of [0, 400, 900]) {
      const start = startProcess('openOnce.ts', [], env)
      await start.says('opening')
      // The file appears when the database is first opened; the migration follows within some hundred milliseconds.
      for (let n = 0; n < 600 && (await tables(`file:${path.join(dir, 'atelier.db')}`).catch(() => -1)) < 0; n++)
        await new Promise((resolve) => setTimeout(resolve, 20))
      await new Promise((resolve) => setTimeout(resolve, wait))
      await start.kill('SIGKILL')
    }
    const last = startProcess('openOnce.ts', [], env)
    expect(await last.says('open ')).toBe('open 0')
    expect(await last.ended).toBe(0)
  }, 120_000)
})
