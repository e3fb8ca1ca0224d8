import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { CollectionAfterChangeHook } from 'payload'
import { useDatabase } from '../../support/database'
import { startProcess } from '../../support/process'

/** Each fault bites where its guard is taken away: else the tests of the guards would prove nothing. */
describe('without its guard', () => {
  const database = useDatabase()
  const made: string[] = []
  const folder = async (): Promise<string> => {
    const place = await mkdtemp(path.join(tmpdir(), 'atelier-unguarded-'))
    made.push(place)
    return place
  }
  afterAll(async () => {
    for (const place of made) await rm(place, { recursive: true, force: true })
  })

  it('a hook that throws leaves half a write; in the transaction of a write it leaves nothing', async () => {
    const hooks = database.payload.collections.organisations.config.hooks.afterChange
    const failing: CollectionAfterChangeHook = () => {
      throw new Error('On purpose.')
    }
    hooks.push(failing)
    const create = (disableTransaction: boolean) =>
      database.payload.create({ collection: 'organisations', data: { name: 'Half' }, disableTransaction, locale: 'fr' })
    try {
      await expect(create(true)).rejects.toThrow('On purpose.')
      expect((await database.payload.count({ collection: 'organisations' })).totalDocs).toBe(1)
      await expect(create(false)).rejects.toThrow('On purpose.')
      expect((await database.payload.count({ collection: 'organisations' })).totalDocs).toBe(1)
    } finally {
      hooks.splice(hooks.indexOf(failing), 1)
    }
  })

  it('a kill -9 in the middle leaves half a write; in the transaction of a write it leaves nothing', async () => {
    const env = { DATA_DIR: await folder(), DATABASE_URL: '' }
    /** What was left before, and how it ends. */
    const run = async (mode: 'guarded' | 'bare', pattern: string): Promise<string[]> => {
      const running = startProcess('killedMidway.ts', [mode, pattern], env)
      await running.ended
      return running.lines.filter((line) => /^(left|killed|done)/.test(line))
    }
    const version = 'insert into "_organisations_v"'
    expect(await run('guarded', version)).toEqual(['left 0 0', 'killed'])
    expect(await run('guarded', '^commit')).toEqual(['left 0 0', 'killed'])
    expect(await run('bare', version)).toEqual(['left 0 0', 'killed'])
    expect(await run('guarded', 'no such statement')).toEqual(['left 1 0', 'done'])
    expect(await run('guarded', '^commit')).toEqual(['left 2 1', 'killed'])
  }, 120_000)

  it('a copy of the file alone lacks what was just written; a backup holds it', async () => {
    const [bare, whole] = [await folder(), path.join(await folder(), 'backup')]
    await database.payload.create({ collection: 'speakers', data: { name: 'Just Written' } })
    await cp(path.join(database.dataDir, 'atelier.db'), path.join(bare, 'atelier.db'))
    const { makeBackup } = await import('../../../src/backup/makeBackup')
    await makeBackup(database.payload, whole)
    const names = async (place: string): Promise<number> => {
      const client = createClient({ url: `file:${path.join(place, 'atelier.db')}` })
      try {
        const { rows } = await client.execute("SELECT count(*) AS n FROM speakers WHERE name = 'Just Written'")
        return Number(rows[0]?.n)
      } catch {
        return 0
      } finally {
        client.close()
      }
    }
    expect([await names(bare), await names(whole)]).toEqual([0, 1])
  })

  it('nothing that is there to be deleted by a text in a language is an error; the count before it makes it none', async () => {
    const { db } = database.payload
    const nobody = {
      collection: 'organisations',
      req: { locale: 'fr' },
      where: { name: { equals: 'Nobody’s' } },
    } as const
    await expect(db.deleteOne(nobody as never)).resolves.toBeNull()
    const { count } = db
    db.count = () => Promise.resolve({ totalDocs: 1 })
    try {
      await expect(db.deleteOne(nobody as never)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('no such column') },
      })
    } finally {
      db.count = count
    }
  })

  it('each localized document that is read scans its whole table; our index finds it', async () => {
    const copy = path.join(await folder(), 'copy.db')
    const ask = async (file: string, sql: string): Promise<string> => {
      const client = createClient({ url: `file:${file}` })
      try {
        return (await client.execute(sql)).rows
          .map(({ detail }) => (typeof detail === 'string' ? detail : ''))
          .join('\n')
      } finally {
        client.close()
      }
    }
    await ask(path.join(database.dataDir, 'atelier.db'), `VACUUM INTO '${copy}'`)
    const plan = "EXPLAIN QUERY PLAN SELECT * FROM workshops_locales WHERE _parent_id = 'x'"
    expect(await ask(copy, plan)).toContain('USING INDEX workshops_locales_parent_idx')
    await ask(copy, 'DROP INDEX workshops_locales_parent_idx')
    expect(await ask(copy, plan)).toMatch(/^SCAN/)
  })

  it('a second process opens the file of another; the lock alone keeps it out', async () => {
    const env = { DATA_DIR: database.dataDir, DATABASE_URL: '' }
    const locked = startProcess('oneServer.ts', [], env)
    expect(await locked.says('ready', 'failed')).toContain('failed Another process uses the data folder')
    await rm(path.join(database.dataDir, 'atelier.lock'))
    const second = startProcess('oneServer.ts', [], env)
    expect(await second.says('ready', 'failed')).toBe('ready')
    await second.kill('SIGTERM')
  })
})
