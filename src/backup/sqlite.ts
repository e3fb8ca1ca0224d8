import { rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { doorPrefix } from '../cms/desk/storedDoors'
import { HISTORY } from '../database/changeRows'
import { RESTORED } from '../database/restored'
import { textOf } from '../domain/row'
import { refusal } from '../i18n/errors/refusal'

export const copyName = 'atelier.db'

/** Reads a copy that nobody else has open, and leaves nothing beside it. */
const readCopy = async <T>(file: string, read: (client: Client) => Promise<T>): Promise<T> => {
  const client = createClient({ url: `file:${file}` })
  try {
    return await read(client)
  } finally {
    client.close()
    for (const rest of ['-wal', '-shm']) await rm(`${file}${rest}`, { force: true })
  }
}

/** Rows by table; null when SQLite’s own check says that the file is not whole. */
export const countSqlite = (file: string): Promise<Record<string, number> | null> =>
  readCopy(file, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check')
    if (rows[0]?.integrity_check !== 'ok') return null
    const { rows: tables } = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    const counts: Record<string, number> = {}
    for (const row of tables) {
      const name = textOf(row.name) ?? ''
      const { rows: found } = await client.execute(`SELECT count(*) AS n FROM "${name}"`)
      counts[name] = Number(found[0]?.n)
    }
    return counts
  })

/**
 * Makes a copy as of one moment, while others write (SQLite: VACUUM INTO reads one snapshot).
 * @returns rows by table, as counted in the copy
 * @throws Refusal BACKUP_DAMAGED
 */
export const copySqlite = async (payload: Payload, folder: string): Promise<Record<string, number>> => {
  const copy = path.join(folder, copyName)
  await payload.db.drizzle.$client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  const counts = await countSqlite(copy)
  if (!counts) throw refusal('BACKUP_DAMAGED', { file: copyName })
  return counts
}

/** Begins another history of what changed in a copy: places of what was there before tell nothing of what is restored. */
export const beginHistoryIn = (file: string): Promise<void> =>
  readCopy(file, async (client) => {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE name = 'changed'")
    // An earlier version knew none.
    if (!rows.length) return
    await client.execute({ sql: 'UPDATE changed SET slug = ? WHERE doc = ?', args: [randomUUID(), HISTORY] })
  })

/** Ends the links of those at a door in a copy: one that was ended since it was made opens nothing again. */
export const shutDoorsIn = (file: string): Promise<void> =>
  readCopy(file, async (client) => {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE name = 'payload_kv'")
    if (!rows.length) return
    await client.execute({
      sql: 'DELETE FROM payload_kv WHERE substr(key, 1, ?) = ?',
      args: [doorPrefix.length, doorPrefix],
    })
  })

/** Notes in a copy that it was restored, as `markRestored` does. */
export const markRestoredIn = (file: string): Promise<void> =>
  readCopy(file, async (client) => {
    const sql = 'INSERT OR REPLACE INTO payload_kv (id, key, data) VALUES (?, ?, ?)'
    await client.execute({ sql, args: [randomUUID(), RESTORED, '{}'] })
  })

/** Names of the pictures’ files of which a copy speaks: of each in all its sizes. */
export const picturesInSqlite = (file: string): Promise<string[]> =>
  readCopy(file, async (client) => {
    const { columns } = await client.execute('SELECT * FROM media LIMIT 0')
    const named = columns.filter((name) => name === 'filename' || /^sizes_.*_filename$/.test(name))
    const { rows } = await client.execute(`SELECT ${named.map((name) => `"${name}"`).join()} FROM media`)
    return rows.flatMap((row) => named.flatMap((name) => textOf(row[name]) ?? []))
  })

/** Names of the migrations that a file notes as done. */
export const migrationsInSqlite = (file: string): Promise<string[]> =>
  readCopy(file, async (client) => {
    const { rows } = await client.execute('SELECT name FROM payload_migrations')
    return rows.flatMap(({ name }) => textOf(name) ?? [])
  })
