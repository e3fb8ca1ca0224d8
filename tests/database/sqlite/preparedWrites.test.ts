import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { eq } from '@payloadcms/db-sqlite/drizzle'
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { findMain } from '../../../src/database/documents'
import { useDatabase } from '../../support/database'

interface Adapter {
  deleteWhere: (args: object) => Promise<void>
  drizzle: Built
  insert: (args: object) => Promise<Record<string, unknown>[]>
  sessions: Record<string, { db: Built }>
  tables: Record<string, Record<string, never>>
  writer: { execute: (asked: { sql?: string }) => Promise<{ rowsAffected: number }> }
}
interface Built {
  delete: (table: object) => unknown
  insert: (table: object) => unknown
}

describe('writes of SQLite that stay prepared', () => {
  const database = useDatabase()
  afterEach(() => void jest.restoreAllMocks())
  const inTransaction = async (work: (req: PayloadRequest, adapter: Adapter, db: Built) => Promise<void>) => {
    const req = await createLocalReq({}, database.payload)
    await initTransaction(req)
    try {
      const adapter = database.payload.db as unknown as Adapter
      await work(req, adapter, adapter.sessions[String(await req.transactionID)]!.db)
    } finally {
      await killTransaction(req)
    }
  }
  /** The same connection, which the wrapper does not know: the adapter’s own way. */
  const stock = (db: Built): Built => Object.create(db)

  test('the adapter’s own are built anew, ours are not', () =>
    inTransaction(async (_, adapter, db) => {
      const built = [jest.spyOn(db, 'insert'), jest.spyOn(db, 'delete')]
      const at = '2026-01-01T00:00:00.000Z'
      const row = { id: crypto.randomUUID(), slug: 'one', acronym: 'One', createdAt: at, updatedAt: at }
      const organisations = adapter.tables.organisations!
      const all = async (own: Built) => {
        await adapter.insert({ db: own, tableName: 'organisations', values: row })
        await adapter.deleteWhere({ db: own, tableName: 'organisations', where: eq(organisations.id!, row.id) })
      }
      await all(db)
      expect(built.map(({ mock }) => mock.calls.length)).toEqual([0, 0])
      await all(stock(db))
      expect(built.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    }))

  test('all rows of a table are deleted where nothing says which', () =>
    inTransaction(async (req, adapter, db) => {
      const values = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
      await adapter.insert({
        db,
        tableName: 'organisations',
        values: { ...values, id: crypto.randomUUID(), slug: 'one' },
      })
      expect(await findMain(req, 'organisations', {})).toHaveLength(1)
      await adapter.deleteWhere({ db, tableName: 'organisations' })
      expect(await findMain(req, 'organisations', {})).toEqual([])
    }))

  test('both store the same rows, and replace them alike', () =>
    inTransaction(async (req, adapter, db) => {
      const stored: unknown[] = []
      for (const own of [db, stock(db)]) {
        const id = crypto.randomUUID()
        const write = async (values: object, replaces: boolean) => {
          const row = { id, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z', ...values }
          const target = adapter.tables.organisations!.id
          const onConflictDoUpdate = replaces ? { set: row, target } : undefined
          const [made] = await adapter.insert({ db: own, onConflictDoUpdate, tableName: 'organisations', values: row })
          expect(made).toMatchObject({ id })
        }
        await write({ acronym: 'É « » 😀', country: 'FR', public: true, slug: `same-${stored.length}` }, false)
        await adapter.insert({
          db: own,
          tableName: 'organisations_locales',
          values: ['fr', 'en'].map((locale) => ({ _locale: locale, _parentID: id, name: `Name ${locale}` })),
        })
        await write({ acronym: null, kind: 'ngo', public: false }, true)
        const [doc] = await findMain(req, 'organisations', { id: { equals: id } })
        stored.push({ ...doc, id: '', slug: doc?.slug?.slice(0, 4) })
      }
      expect(stored[0]).toMatchObject({
        acronym: null,
        country: 'FR',
        kind: 'ngo',
        name: { fr: 'Name fr' },
        slug: 'same',
      })
      expect(stored[1]).toEqual(stored[0])
    }))

  test('many rows of a table are put in by few statements, and each is told its own number', () =>
    inTransaction(async (req, adapter, db) => {
      const asked = jest.spyOn(adapter.writer, 'execute')
      const at = '2026-01-01T00:00:00.000Z'
      const parents = Array.from({ length: 11 }, (_, n) => ({ id: crypto.randomUUID(), slug: `many-${n}` }))
      const values = parents.map((parent) => ({ ...parent, createdAt: at, updatedAt: at }))
      const made = await adapter.insert({ db, tableName: 'organisations', values })
      expect(made.map(({ id }) => id)).toEqual(parents.map(({ id }) => id))
      const rows = parents.map(({ id }, n) => ({ _locale: 'fr', _parentID: id, name: `Nom ${n}` }))
      const locales = await adapter.insert({ db, tableName: 'organisations_locales', values: rows })
      // Eight, two and one of each table.
      expect(asked).toHaveBeenCalledTimes(6)
      const { rows: stored } = (await adapter.writer.execute({
        sql: 'select id, _parent_id, name from organisations_locales order by id',
      })) as unknown as { rows: { _parent_id: string; id: number; name: string }[] }
      expect(stored.map(({ _parent_id: _parentID, id, name }) => ({ _parentID, id, name }))).toEqual(
        locales.map(({ _parentID, id, name }) => ({ _parentID, id, name })),
      )
      expect(await findMain(req, 'organisations', {})).toHaveLength(11)
    }))

  test('a time that the database works out where none is said is worked out, and none that stands is written over', () =>
    inTransaction(async (req, adapter, db) => {
      const built = jest.spyOn(db, 'insert')
      const values = { id: crypto.randomUUID(), slug: 'timed', updatedAt: '2026-01-02T00:00:00.000Z' }
      const target = adapter.tables.organisations!.id
      const write = (more: object) => {
        const row = { ...values, ...more }
        return adapter.insert({ db, onConflictDoUpdate: { set: row, target }, tableName: 'organisations', values: row })
      }
      const read = async () => (await findMain(req, 'organisations', { id: { equals: values.id } }))[0]
      const before = Date.now()
      expect(await write({})).toMatchObject([{ id: values.id }])
      const made = Date.parse(String((await read())?.createdAt))
      expect(made).toBeGreaterThanOrEqual(before - 1)
      expect(made).toBeLessThanOrEqual(Date.now() + 1)
      await write({ createdAt: '2026-01-01T00:00:00.000Z' })
      await write({ acronym: 'AT' })
      expect(await read()).toMatchObject({ acronym: 'AT', createdAt: '2026-01-01T00:00:00.000Z' })
      expect(built).not.toHaveBeenCalled()
    }))

  test('of the versions of a document the newest alone says so, and older ones that say so already are left', () =>
    inTransaction(async (req, adapter) => {
      const { payload } = database
      const make = () => payload.create({ collection: 'workshops', data: { title: 'One' }, draft: true, req } as never)
      const [{ id }, other] = [await make(), await make()]
      const save = (subtitle: string) =>
        payload.update({ collection: 'workshops', id, data: { subtitle }, draft: true, req } as never)
      const written: number[] = []
      const { writer } = adapter
      const execute = writer.execute.bind(writer)
      jest.spyOn(writer, 'execute').mockImplementation(async (asked) => {
        const done = await execute(asked)
        if (asked.sql?.startsWith('update "_workshops_v" set latest')) written.push(done.rowsAffected)
        return done
      })
      for (const subtitle of ['two', 'three', 'four']) await save(subtitle)
      expect(written).toEqual([1, 1, 1])
      const find = { collection: 'workshops', pagination: false, req, sort: '-updatedAt', where: {} } as const
      const { docs } = await payload.db.findVersions({ ...find, where: { parent: { equals: id } } })
      expect(docs.map(({ latest }) => latest)).toEqual([true, false, false, false])
      const others = await payload.db.findVersions({ ...find, where: { parent: { equals: other.id } } })
      expect(others.docs).toMatchObject([{ latest: true }])
    }))

  test('what an index refuses is refused by name', async () => {
    const create = () => database.payload.db.create({ collection: 'organisations', data: { slug: 'taken' } })
    await create()
    await expect(create()).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  })

  test('a condition that asks for more than one value is the adapter’s own to answer', () =>
    inTransaction(async (req, adapter, db) => {
      const built = jest.spyOn(db, 'delete')
      const { id } = await database.payload.create({
        collection: 'organisations',
        data: { name: 'Kept' },
        req,
      } as never)
      const { or } = await import('@payloadcms/db-sqlite/drizzle')
      const column = adapter.tables.organisations_locales!._parentID!
      const where = or(eq(column, 'a'), eq(column, 'b'))
      await adapter.deleteWhere({ db, tableName: 'organisations_locales', where })
      expect(built).toHaveBeenCalledTimes(1)
      expect(await findMain(req, 'organisations', { id: { equals: id } })).toHaveLength(1)
    }))
})
