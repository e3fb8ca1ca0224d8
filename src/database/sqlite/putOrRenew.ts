import { randomUUID } from 'node:crypto'
import type { Client, InValue } from '@libsql/client'
import { getTableColumns, type Column, type Table } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'

/** A document that is made, unless one has its value of a unique field already: then some fields of that one get its values. */
export interface PutOrRenew {
  collection: CollectionSlug
  /** Fields of the document’s own table. */
  data: Row
  req?: Partial<PayloadRequest>
  /** Fields that the other one gets too. */
  renewed: readonly string[]
  /** Fields that must be the same in both; else nothing is changed. */
  same: readonly string[]
  unique: string
}

const named = (name: string): string => `"${name}"`

const cellOf = (value: unknown, name: string): InValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError(`${name} is nothing that a cell holds.`)
}

/** Does so in one statement, past the adapter’s way of building one for each document: it asks for nothing before, and reads nothing back. */
export const putOrRenew = async (
  client: Client,
  tables: Readonly<Record<string, Table>>,
  { collection, data, renewed, same, unique }: PutOrRenew,
): Promise<void> => {
  const table = tables[collection]
  const columns: Record<string, Column> = table ? getTableColumns(table) : {}
  const columnOf = (name: string): Column => {
    const column = columns[name]
    if (!column) throw new TypeError(`The table of ${collection} has no column for ${name}.`)
    return column
  }
  const at = new Date().toISOString()
  const said = Object.entries({ id: randomUUID(), createdAt: at, updatedAt: at, ...data })
  const nameOf = (name: string): string => named(columnOf(name).name)
  const ofThis = named(collection)
  const args = said.map(([name, value]) =>
    cellOf(value === null || value === undefined ? null : columnOf(name).mapToDriverValue(value), name),
  )
  const sets = [...renewed, 'updatedAt'].map((name) => `${nameOf(name)} = excluded.${nameOf(name)}`)
  const where = same.map((name) => `${ofThis}.${nameOf(name)} = excluded.${nameOf(name)}`)
  const ifSame = where.length ? ` WHERE ${where.join(' AND ')}` : ''
  await client.execute({
    sql: `INSERT INTO ${ofThis} (${said.map(([name]) => nameOf(name)).join(', ')}) VALUES (${said.map(() => '?').join(', ')})
      ON CONFLICT (${nameOf(unique)}) DO UPDATE SET ${sets.join(', ')}${ifSame}`,
    args,
  })
}
