import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, LibsqlError, type Client, type InStatement } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keepPrepared } from '../../../src/database/sqlite/statements'

describe('Statements that stay prepared', () => {
  let folder = ''
  let plain: Client
  let kept: Client
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-test-'))
    const config = { url: `file:${path.join(folder, 'some.db')}` }
    plain = createClient(config)
    kept = createClient(config)
    keepPrepared(kept, config, ['busy_timeout = 5000', 'foreign_keys = ON'])
    await plain.execute('PRAGMA journal_mode = WAL')
    await plain.execute('CREATE TABLE things (id TEXT PRIMARY KEY, size INTEGER, weight REAL, body BLOB, note TEXT)')
    await plain.execute({
      sql: 'INSERT INTO things VALUES (?, ?, ?, ?, ?)',
      args: ['one', 12, 1.5, new Uint8Array([1, 2, 3]).buffer, null],
    })
    await plain.execute("INSERT INTO things VALUES ('two', 9007199254740991, -0.25, NULL, 'é « » 😀')")
  })
  afterEach(async () => {
    plain.close()
    kept.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each<InStatement>([
    'SELECT * FROM things ORDER BY id',
    'SELECT id, id, size AS id, weight AS "a b" FROM things ORDER BY things.id',
    'SELECT count(*) FROM things',
    'SELECT 1 AS length, 2 AS "0", 3 AS "7"',
    `SELECT '"0a1b2c3d_0000_4000_8000_0123456789ab" it''s' AS said`,
    'SELECT id FROM things WHERE 0',
    { sql: 'SELECT ?, ?, ?, ?', args: [true, 1.5, null, 'text'] },
    { sql: 'SELECT :a AS a, $b AS b', args: { a: 1, $b: false } },
    { sql: 'SELECT ? AS at', args: [new Date(5)] },
    'WITH t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 300) SELECT n FROM t',
  ])('give what the driver gives: %j', async (statement) => {
    const [a, b] = [await plain.execute(statement), await kept.execute(statement)]
    const told = ({ columns, columnTypes, lastInsertRowid, rows, rowsAffected }: typeof a) => ({
      columns,
      columnTypes,
      lastInsertRowid,
      rowsAffected,
      rows: rows.map((row) => ({
        named: Object.entries(row),
        placed: Array.from(row, (cell) => cell),
        length: row.length,
      })),
    })
    expect(told(b)).toEqual(told(a))
    expect(told(await kept.execute(statement))).toEqual(told(a))
  })

  it('write, and say what they wrote', async () => {
    const insert = { sql: 'INSERT INTO things (id, size) VALUES (?, ?)', args: ['three', 3] }
    const done = await kept.execute(insert)
    expect([done.rowsAffected, done.lastInsertRowid]).toEqual([1, 3n])
    expect((await kept.execute("UPDATE things SET size = 4 WHERE id <> 'one'")).rowsAffected).toBe(2)
    expect((await kept.execute("DELETE FROM things WHERE id = 'three' RETURNING size")).rows[0]?.size).toBe(4)
  })

  it('fail as the driver’s, and work again afterwards', async () => {
    const insert = (id: string) => ({ sql: 'INSERT INTO things (id) VALUES (?)', args: [id] })
    const failure = async (client: Client): Promise<unknown> =>
      client.execute(insert('one')).catch((error: unknown) => error)
    const [a, b] = [await failure(plain), await failure(kept)]
    expect(b).toBeInstanceOf(LibsqlError)
    expect(b).toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
    expect(String(b)).toBe(String(a))
    await kept.execute(insert('four'))
    await expect(kept.execute('SELECT absent FROM things')).rejects.toThrow('no such column')
    await expect(kept.execute({ sql: 'SELECT ?', args: [Number.NaN] })).rejects.toThrow(TypeError)
    await plain.execute("INSERT INTO things (id, size) VALUES ('large', 9007199254740993)")
    await expect(kept.execute("SELECT size FROM things WHERE id = 'large'")).rejects.toThrow(RangeError)
    expect((await kept.execute('SELECT count(*) AS n FROM things')).rows[0]?.n).toBe(4)
  })

  it('are the same whatever is joined by a random name', async () => {
    const joined = (a: string, b: string): string =>
      `SELECT "${a}".id AS one, "${b}".id AS two, '${'"0a1b2c3d_0000_4000_8000_000000000000"'.slice(0, 9)}' AS said FROM things "${a}" JOIN things "${b}" ON "${a}".id < "${b}".id`
    const first = '0a1b2c3d_0000_4000_8000_0123456789ab'
    const second = 'ffffffff_1111_4111_9111_0123456789ab'
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const)
      expect({ ...(await kept.execute(joined(a, b))).rows[0] }).toEqual({ one: 'one', two: 'two', said: '"0a1b2c3d' })
  })

  it('write again once somebody else has let go of the file, and read what is there', async () => {
    await kept.execute('PRAGMA busy_timeout = 100')
    await kept.execute('SELECT count(*) FROM things')
    await plain.execute('BEGIN IMMEDIATE')
    await plain.execute("INSERT INTO things (id) VALUES ('theirs')")
    for (const statement of ['BEGIN IMMEDIATE', 'ANALYZE', "INSERT INTO things (id) VALUES ('ours')"])
      await expect(kept.execute(statement)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await plain.execute('COMMIT')
    await kept.execute('BEGIN IMMEDIATE')
    await kept.execute("INSERT INTO things (id) VALUES ('ours')")
    await kept.execute('COMMIT')
    await plain.execute("INSERT INTO things (id) VALUES ('theirs too')")
    const { rows } = await kept.execute("SELECT id FROM things WHERE id NOT IN ('one', 'two') ORDER BY id")
    expect(rows.map(({ id }) => id)).toEqual(['ours', 'theirs', 'theirs too'])
  })

  it('are given nothing of the call before', async () => {
    const two = (args: string[]) => kept.execute({ sql: 'SELECT ? AS a, ? AS b', args })
    await two(['one', 'secret'])
    expect({ ...(await two(['one'])).rows[0] }).toEqual({ a: 'one', b: null })
  })

  it('see what a table has become', async () => {
    const all = async () => Object.keys((await kept.execute('SELECT * FROM things')).rows[0] ?? {})
    expect(await all()).toHaveLength(5)
    await plain.execute('ALTER TABLE things ADD COLUMN colour TEXT')
    expect(await all()).toContain('colour')
  })

  it('hold no lock once they are read, and end with their connection', async () => {
    await kept.execute('SELECT * FROM things')
    await kept.execute('SELECT id FROM things LIMIT 1')
    await plain.execute('PRAGMA busy_timeout = 0')
    await plain.execute('DROP TABLE things')
    await kept.execute('VACUUM')
    kept.close()
    await expect(kept.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
  })
})
