import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type CollectionAfterChangeHook } from 'payload'
import { createClient, type Client } from '@libsql/client'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import { make } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { storageCodeOf } from '../../../src/database/storageErrors'
import { inTransaction } from '../../../src/database/transaction'
import { useDatabase } from '../../support/database'
import { startProcess } from '../../support/process'

interface Writer {
  patience: number
  writer: { execute: (statement: string) => Promise<unknown> }
}

describe('SQLite with one writer', () => {
  const database = useDatabase()
  const adapter = () => database.payload.db as unknown as Writer
  const hooks = () => database.payload.collections.organisations.config.hooks.afterChange
  const count = async (): Promise<number> => (await database.payload.count({ collection: 'organisations' })).totalDocs
  const create = (name: string) =>
    database.payload.create({ collection: 'organisations', data: { name }, locale: 'fr', depth: 0 })
  /** Runs with one more hook after the write of an organisation. */
  const withHook = async <T>(hook: CollectionAfterChangeHook, work: () => Promise<T>): Promise<T> => {
    hooks().push(hook)
    try {
      return await work()
    } finally {
      hooks().splice(hooks().indexOf(hook), 1)
    }
  }

  it('knows of all rows how many say the same, so that it does not look first for what nearly all say', async () => {
    const { client } = database.payload.db as unknown as { client: { execute: (sql: string) => Promise<Found> } }
    interface Found {
      rows: { stat: string }[]
    }
    // More than a look at a part of them would see.
    await client.execute(
      `insert into organisations (id, updated_at, created_at)
       with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500)
       select 'row-' || i, '2021-01-01', '2021-01-01' from n`,
    )
    const { tuneSqlite } = await import('../../../src/database/sqlite/upkeep')
    await tuneSqlite(database.payload)
    const known = await client.execute(
      "select stat from sqlite_stat1 where tbl = 'organisations' and idx = 'organisations_deleted_at_idx'",
    )
    expect(known.rows.map(({ stat }) => stat)).toEqual(['1500 1500'])
    await client.execute("delete from organisations where id like 'row-%'")
  })

  it('knows it as soon as a series was loaded that changed much', async () => {
    const people = Array.from({ length: 60 }, (_, n) => `  person-${n}: { name: Person ${n} }`)
    const source = `series: { key: many, status: draft }\npeople:\n${people.join('\n')}\n`
    const loaded = await loadSeries(database.payload, source, { media: mediaIn('.', database.payload) })
    expect([loaded.applied, loaded.problems]).toEqual([true, []])
    const { client } = database.payload.db as unknown as { client: Client }
    const known = await client.execute("select stat from sqlite_stat1 where tbl = 'speakers' and idx like '%slug%'")
    expect(known.rows.map(({ stat }) => stat)).toEqual(['60 1'])
  })

  it('is for the account alone that the program runs under, like what lies beside it', async () => {
    await create('Something to store')
    const files = await readdir(database.dataDir)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files)
      expect([file, (await stat(path.join(database.dataDir, file))).mode & 0o077]).toEqual([file, 0])
  })

  /** Whether letters stand in the file, in its log of writes, or in either. */
  const stands = async (letters: string): Promise<boolean> => {
    const files = (await readdir(database.dataDir)).filter((name) => name.startsWith('atelier.db'))
    const read = files.map((name) => readFile(path.join(database.dataDir, name)))
    return (await Promise.all(read)).some((bytes) => bytes.includes(letters))
  }
  const sayToAll = async (statement: string): Promise<void> => {
    const { client } = database.payload.db as unknown as { client: Client }
    for (const one of [client, adapter().writer]) await one.execute(statement)
  }
  const deleted = async (name: string): Promise<void> => {
    const { id } = await create(name)
    await create(`beside ${name.slice(0, 4)}`)
    await database.payload.delete({ collection: 'organisations', id, trash: true })
  }
  const version = async (): Promise<unknown> => {
    const { client } = database.payload.db as unknown as { client: Client }
    return (await client.execute('PRAGMA user_version')).rows[0]?.user_version
  }

  it('overwrites what is deleted, and wipes what is left of it from the file and its log', async () => {
    const { wipe, noteLeft } = await import('../../../src/database/sqlite/wipe')
    const req = await createLocalReq({}, database.payload)
    const noted = (...texts: string[]) => inTransaction(req, () => noteLeft(req, texts))
    await deleted('Overwritten at once')
    await sayToAll('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(await stands('Overwritten at once')).toBe(false)

    // The control: without it, the bytes are there, and only a file that is written anew lacks them.
    await sayToAll('PRAGMA secure_delete = OFF')
    await deleted('Left in the file')
    await sayToAll('PRAGMA secure_delete = ON')
    await noted('something else that is not there')
    expect([await wipe(database.payload), await version()]).toEqual([true, 1])
    expect(await stands('Left in the file')).toBe(true)
    await noted('Left in the file')
    expect(await version()).toBe(0)
    // Somebody reads for long: it waits for them, and says so.
    const reader = createClient({ url: `file:${path.join(database.dataDir, 'atelier.db')}` })
    await reader.execute('BEGIN')
    await reader.execute('SELECT count(*) FROM organisations')
    await create('written meanwhile')
    expect([await wipe(database.payload), await version()]).toEqual([false, 0])
    await reader.execute('COMMIT')
    reader.close()
    expect([await wipe(database.payload), await version()]).toEqual([true, 1])
    expect(await stands('Left in the file')).toBe(false)
  })

  it('keeps exactly what succeeded of many writes at once, and answers reads meanwhile', async () => {
    const before = await count()
    const failing: CollectionAfterChangeHook = ({ doc }) => {
      if (/failing/.test(doc.name as string)) throw new Error('On purpose.')
      return doc
    }
    const reading = { on: true }
    const seen: number[] = []
    const reads = (async () => {
      while (reading.on) {
        const started = performance.now()
        await count()
        seen.push(performance.now() - started)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })()
    const results = await withHook(failing, () =>
      Promise.allSettled(Array.from({ length: 100 }, (_, n) => create(n % 5 === 0 ? `failing ${n}` : `good ${n}`))),
    )
    reading.on = false
    await reads
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(80)
    expect((await count()) - before).toBe(80)
    expect(
      (await database.payload.find({ collection: 'organisations', limit: 0, where: { search: { like: 'failing' } } }))
        .docs,
    ).toEqual([])
    expect(seen.length).toBeGreaterThan(10)
    expect(Math.max(...seen)).toBeLessThan(5000)
  })

  it('stores what waits together at once, and each by itself', async () => {
    const { payload } = database
    const req = await createLocalReq({}, payload)
    const { writer } = adapter()
    const { execute } = writer
    const said: string[] = []
    let commits = () => Promise.resolve()
    writer.execute = async (statement) => {
      if (statement === 'COMMIT') await commits()
      if (typeof statement === 'string') said.push(statement)
      return execute.call(writer, statement)
    }
    const slugs = async (start: string): Promise<string[]> =>
      (await findMain(req, 'organisations', { slug: { like: start } })).flatMap(({ slug }) => slug ?? []).sort()
    try {
      const outcomes = await Promise.allSettled(
        // Of two with one slug the second is refused.
        Array.from({ length: 120 }, (_, n) =>
          make(req, 'organisations', { slug: `one-${n % 110}`, name: { fr: `${n}` } }),
        ),
      )
      expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual(
        Array.from({ length: 10 }, (_, n) => 110 + n),
      )
      expect(await slugs('one-')).toHaveLength(110)
      expect(said.filter((statement) => statement === 'COMMIT').length).toBeLessThan(6)
      commits = () => Promise.reject(new Error('SQLITE_FULL: the disk is full'))
      const lost = await Promise.allSettled(
        Array.from({ length: 5 }, (_, n) => make(req, 'organisations', { slug: `two-${n}`, name: { fr: `${n}` } })),
      )
      expect(lost.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'))
      expect(await slugs('two-')).toEqual([])
      commits = () => Promise.resolve()
      // One that ends the whole transaction by itself takes the others along.
      writer.execute = async (statement) => {
        const asked: unknown = statement
        if (typeof asked === 'object' && JSON.stringify(asked).includes('three-2')) {
          await execute.call(writer, 'ROLLBACK')
          throw new Error('SQLITE_FULL: the disk is full')
        }
        return execute.call(writer, statement)
      }
      const ended = await Promise.allSettled(
        Array.from({ length: 5 }, (_, n) => make(req, 'organisations', { slug: `three-${n}`, name: { fr: `${n}` } })),
      )
      expect(ended.map((one) => one.status === 'rejected' && storageCodeOf(one.reason))).toEqual(
        Array.from({ length: 5 }, () => 'STORAGE_FULL'),
      )
      expect(await slugs('three-')).toEqual([])
    } finally {
      writer.execute = execute
    }
    await make(req, 'organisations', { slug: 'four', name: { fr: 'Four' } })
    expect(await slugs('four')).toEqual(['four'])
  })

  it('shows readers nothing of a write that is not done', async () => {
    const before = await count()
    let meanwhile = -1
    const looking: CollectionAfterChangeHook = async ({ doc }) => {
      meanwhile = await count()
      return doc
    }
    await withHook(looking, () => create('unseen'))
    expect([meanwhile, await count()]).toEqual([before, before + 1])
  })

  it('tells the caller of a COMMIT that fails, and goes on', async () => {
    const before = await count()
    const { writer } = adapter()
    const { execute } = writer
    writer.execute = function (statement) {
      return statement === 'COMMIT'
        ? Promise.reject(new Error('SQLITE_FULL: database or disk is full'))
        : execute.call(this, statement)
    }
    try {
      await expect(create('lost')).rejects.toThrow('disk is full')
      await expect(
        database.payload.db.updateOne({ collection: 'users', data: {}, where: { id: { equals: 'none' } } }),
      ).rejects.toThrow('disk is full')
    } finally {
      writer.execute = execute
    }
    expect(await count()).toBe(before)
    await create('after')
    expect(await count()).toBe(before + 1)
  })

  it('tells the caller why it failed even where the database has rolled back by itself', async () => {
    const rolledBack: CollectionAfterChangeHook = async () => {
      await adapter().writer.execute('ROLLBACK')
      throw new Error('The true reason.')
    }
    await withHook(rolledBack, async () => {
      await expect(create('gone')).rejects.toThrow('The true reason.')
    })
    await create('after that')
  })

  it('fails a write without req inside a hook, in words, and goes on', async () => {
    const before = await count()
    const { patience } = adapter()
    adapter().patience = 300
    const forgetful: CollectionAfterChangeHook = async ({ doc, req }) => {
      if (doc.name === 'forgetful')
        await req.payload.create({ collection: 'organisations', data: { name: 'inner' }, locale: 'fr' })
      return doc
    }
    try {
      const [first, behind] = await withHook(forgetful, () =>
        Promise.allSettled([
          create('forgetful'),
          new Promise((resolve) => setTimeout(resolve, 100)).then(() => create('behind')),
        ]),
      )
      expect(first).toMatchObject({ status: 'rejected', reason: { code: 'WRITER_BUSY', status: 503 } })
      expect(String(((first as PromiseRejectedResult).reason as Error).cause)).toContain('without passing `req`')
      expect(behind?.status).toBe('fulfilled')
      await create('later')
    } finally {
      adapter().patience = patience
    }
    expect((await count()) - before).toBe(2)
  })

  it('takes nested writes that pass req along into the one transaction', async () => {
    const before = await count()
    const nestedThenFailing: CollectionAfterChangeHook = async ({ doc, req }) => {
      if (doc.name !== 'outer') return doc
      await req.payload.create({ collection: 'organisations', data: { name: 'inner' }, locale: 'fr', req })
      throw new Error('On purpose.')
    }
    await withHook(nestedThenFailing, async () => {
      await expect(create('outer')).rejects.toThrow('On purpose.')
    })
    expect(await count()).toBe(before)
  })

  it('counts exactly under thirty conditional increments at once', async () => {
    const { id } = await database.payload.create({
      collection: 'users',
      data: { email: 'counter@example.org', password: 'long enough a password', role: 'editor' },
    })
    const req = await createLocalReq({}, database.payload)
    const results = await Promise.all(
      Array.from({ length: 30 }, () =>
        database.payload.db.updateOne({
          collection: 'users',
          data: { loginAttempts: { $inc: 1 } },
          req,
          where: { and: [{ id: { equals: id } }, { loginAttempts: { less_than: 10 } }] },
        }),
      ),
    )
    expect(results.filter(Boolean).length).toBeGreaterThanOrEqual(10)
    const user = await database.payload.db.findOne<{ id: string; loginAttempts: number }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(user?.loginAttempts).toBe(10)
  })
})

describe('the lock of a SQLite file', () => {
  const folders: string[] = []
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(path.join(tmpdir(), 'atelier-lock-'))
    folders.push(made)
    return made
  }
  afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true, force: true }))))

  it('refuses a second process, in words and soon', async () => {
    const dir = await folder()
    const { lockDataDir } = await import('../../../src/database/sqlite/fileLock')
    const holder = startProcess('holdLock.ts', [dir])
    await holder.says('held')
    const started = performance.now()
    await expect(lockDataDir(dir)).rejects.toMatchObject({
      code: 'FILE_LOCKED',
      message: expect.stringContaining(`Another process uses the data folder ${dir}`),
    })
    expect(performance.now() - started).toBeLessThan(2000)
    const second = startProcess('holdLock.ts', [dir])
    expect(await second.ended).toBe(1)
    expect(second.lines.join('\n')).toContain('Another process uses the data folder')
    await holder.kill()
  })

  it('is waited for, and given back', async () => {
    const dir = await folder()
    const { lockDataDir } = await import('../../../src/database/sqlite/fileLock')
    const holder = startProcess('holdLock.ts', [dir])
    await holder.says('held')
    const waiting = lockDataDir(dir, 10_000)
    setTimeout(() => holder.child.kill('SIGTERM'), 300)
    const unlock = await waiting
    await expect(lockDataDir(dir)).rejects.toMatchObject({ code: 'FILE_LOCKED' })
    await unlock()
    const again = await lockDataDir(dir)
    await again()
  })

  it('is free again after kill -9', async () => {
    const dir = await folder()
    const { lockDataDir } = await import('../../../src/database/sqlite/fileLock')
    const holder = startProcess('holdLock.ts', [dir])
    await holder.says('held')
    await holder.kill('SIGKILL')
    const again = await lockDataDir(dir)
    await again()
  })
})
