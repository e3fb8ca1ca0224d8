import { randomUUID } from 'node:crypto'
import type { Client, Row as Found } from '@libsql/client'
import { changeOf, HISTORY, type Log, type StoredChange } from '../changeRows'
import { runsBeside } from './beside'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null)

const storedOf = (row: Found): StoredChange => ({
  kind: text(row.kind),
  doc: text(row.doc),
  position: row.position,
  at: text(row.at),
  ownPosition: row.own_position,
  ownAt: text(row.own_at),
  slug: text(row.slug),
  slugs: json(row.slugs),
  formerSlugs: json(row.former_slugs),
  gone: Boolean(row.gone),
  names: json(row.names),
})

const PUT = `insert into changed (id, position, at, kind, doc, own_position, own_at, slug, slugs, former_slugs, gone, names)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (doc) do update set position = excluded.position, at = excluded.at, own_position = excluded.own_position, own_at = excluded.own_at,
  slug = excluded.slug, slugs = excluded.slugs, former_slugs = excluded.former_slugs, gone = excluded.gone, names = excluded.names`

/** The rows of what changed in a file, in the transaction that a connection is in. */
export const changesTable = (client: Client): Log => ({
  after: async (position) => {
    const sql = 'select * from changed where position > ? order by position'
    return (await client.execute({ sql, args: [position] })).rows.map(storedOf).map(changeOf)
  },
  history: async () => {
    const { rows } = await client.execute({ sql: 'select slug from changed where doc = ?', args: [HISTORY] })
    return text(rows[0]?.slug)
  },
  last: async () => {
    const sql = 'select * from changed where position = (select max(position) from changed)'
    const { rows } = await client.execute({ sql, args: [] })
    return rows[0] && Number(rows[0].position) > 0 ? changeOf(storedOf(rows[0])) : undefined
  },
  find: async (doc) => {
    const { rows } = await client.execute({ sql: 'select * from changed where doc = ?', args: [doc] })
    return rows[0] ? changeOf(storedOf(rows[0])) : undefined
  },
  put: async ({ at, doc, formerSlugs, gone, kind, names, ownAt, ownPosition, position, slug, slugs }) => {
    const spelt = [slug, JSON.stringify(slugs), JSON.stringify(formerSlugs)]
    const own = [ownPosition, ownAt, ...spelt, gone ? 1 : 0, JSON.stringify(names)]
    const args = [randomUUID(), position, at, kind, doc, ...own]
    await (runsBeside(client) ? client.later(PUT, args) : client.execute({ sql: PUT, args }))
    return true
  },
  begin: async (history) => {
    const sql = `insert into changed (id, position, at, kind, doc, own_position, own_at, slug, gone) values (?, 0, '', 'history', ?, 0, '', ?, 0)
      on conflict (doc) do update set slug = excluded.slug`
    await client.execute({ sql, args: [randomUUID(), HISTORY, history] })
  },
})
