import { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { Client } from '@libsql/client'
import { ValidationError, type CollectionSlug, type Payload } from 'payload'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries, type Loaded, type LoadOptions } from '../../../seed/loadSeries'
import { runsBeside } from '../../../src/database/sqlite/beside'
import { isSqlite } from '../../../src/database/sqlite/isSqlite'
import { useDatabase } from '../../support/database'

const COUNT = 20

const people = `people:
  ada:
    name: Ada
    affiliations: [{ organisation: acme, role: { fr: professeure, en: professor } }]
    biography: { fr: "Elle a écrit *un* programme.", en: "She wrote *a* programme." }
organisations: { acme: { name: { fr: Acmé, en: Acme } } }
`

const workshop = (n: number): string => `  workshop-${n}:
    status: ${n % 4 === 3 ? 'draft' : 'published'}
    number: ${n + 1}
    title: { fr: "L’atelier ${n}", en: Workshop ${n} }
    timeZone: Europe/Paris
    startsAt: 2026-03-05T09:00
    endsAt: 2026-03-05T18:00
    attendanceMode: online
    languages: [fr, en]
    moderators: [{ person: ada }]
    programme:
      - { key: first, kind: talk, title: { fr: "Une séance", en: A session }, people: [{ person: ada }] }
      - { key: second, kind: break, title: { fr: Pause, en: Break } }
`

const file = (workshops: number): string =>
  `series: { key: many, status: published, title: { fr: Une, en: One } }
${people}workshops:\n${Array.from({ length: workshops }, (_, n) => workshop(n)).join('')}`

interface Adapter {
  beginBeside: () => Promise<string>
  writer: Client
}

const loadInto = (payload: Payload, source: string, more: Partial<LoadOptions> = {}): Promise<Loaded> =>
  loadSeries(payload, source, { media: mediaIn('.', payload), ...more })

/** What is stored of some workshops, and the newest version of each, without what tells one from another: ids, times and numbers. */
const storedOf = async (payload: Payload, from: number, to: number): Promise<string[]> => {
  const numbers = Array.from({ length: to - from }, (_, n) => from + n + 1)
  const asked = { limit: 0, locale: 'all', pagination: false, sort: 'slug' }
  const kinds: [CollectionSlug, string][] = [
    ['workshops', 'number'],
    ['sessions', 'workshop.number'],
  ]
  const found = await Promise.all(
    kinds.flatMap(([collection, field]) => [
      payload.db.find({ ...asked, collection, where: { [field]: { in: numbers } } }),
      payload.db.findVersions({ ...asked, collection, where: { [`version.${field}`]: { in: numbers } } }),
    ]),
  )
  const docs: unknown[] = found.flatMap((one) => one.docs)
  return docs.map((doc) => JSON.stringify(doc).replaceAll(/[0-9a-f-]{24,36}|\d+/g, '0')).toSorted()
}

describe('a load whose statements a thread beside runs', () => {
  const database = useDatabase()
  const adapter = (): Adapter => database.payload.db as unknown as Adapter
  const load = (source: string, more?: Partial<LoadOptions>): Promise<Loaded> =>
    loadInto(database.payload, source, more)
  const count = async (collection: CollectionSlug): Promise<number> =>
    (await database.payload.count({ collection })).totalDocs
  const failing = (): void => {
    database.payload.collections.sessions.config.hooks.beforeChange.push(({ data }) => {
      if (data.key === 'second') throw new ValidationError({ errors: [{ path: 'title', message: 'No break.' }] })
      return data
    })
  }
  afterEach(() => {
    jest.restoreAllMocks()
    const { hooks } = database.payload.collections.sessions.config
    hooks.beforeChange = hooks.beforeChange.filter((hook) => !String(hook).includes('No break.'))
  })

  test('that is refused says where, and leaves nothing', async () => {
    failing()
    const begun = jest.spyOn(adapter(), 'beginBeside')
    await expect(load(file(COUNT))).rejects.toMatchObject({
      problems: [{ params: { message: 'No break.' }, path: expect.stringContaining('second') }],
    })
    expect(begun).toHaveBeenCalledTimes(1)
    expect(await Promise.all((['organisations', 'speakers', 'workshops'] as const).map(count))).toEqual([0, 0, 0])
  })

  test('of which the database refuses a statement is written again, and says so; nothing is left', async () => {
    const { writer } = adapter()
    await writer.execute(
      `CREATE TRIGGER refusing BEFORE INSERT ON sessions WHEN NEW.key = 'second' BEGIN SELECT RAISE(ABORT, 'Not this one.'); END`,
    )
    const begun = jest.spyOn(adapter(), 'beginBeside')
    const told: (number | string)[] = []
    const telling = { planned: () => void told.push('plan'), progress: (done: number) => told.push(done) }
    try {
      await expect(load(file(COUNT), telling)).rejects.toThrow(/Not this one/)
    } finally {
      await adapter().writer.execute('DROP TRIGGER refusing')
    }
    expect(begun).toHaveBeenCalledTimes(1)
    expect(await count('workshops')).toBe(0)
    // The plan was told once, and how far it was never went back.
    expect(told.filter((one) => one === 'plan')).toEqual(['plan'])
    const done = told.filter((one) => typeof one === 'number')
    expect(done).toEqual([...new Set(done)].toSorted((a, b) => a - b))
    // The connection of the writer is the writer again.
    expect(adapter().writer).toBe(writer)
  })

  test('whose plan nobody wants leaves nothing, though it was begun before the plan was known', async () => {
    const begun = jest.spyOn(adapter(), 'beginBeside')
    const told: string[] = []
    // It is so long that a thread reads it, and hands its workshops over in parts.
    const { applied, plan, problems } = await load(`# ${'-'.repeat(20_000)}\n${file(COUNT)}`, {
      planned: ({ items }) => {
        told.push(`plan of ${items.length}`)
        return false
      },
      progress: () => told.push('progress'),
    })
    expect([applied, problems, plan?.items.length]).toEqual([false, [], 3 + 3 * COUNT])
    expect([told.filter((one) => one !== 'progress'), told[0]]).toEqual([['plan of 63'], 'plan of 63'])
    expect(begun).toHaveBeenCalledTimes(1)
    expect(await Promise.all((['organisations', 'speakers', 'workshops'] as const).map(count))).toEqual([0, 0, 0])
  })

  test('whose file takes too long when workshops of it have come leaves nothing', async () => {
    const begun = jest.spyOn(adapter(), 'beginBeside')
    const late = new AbortController()
    jest.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(late.signal)
    jest.spyOn(Worker.prototype, 'emit').mockImplementation(function (this: Worker, name, ...said) {
      const told = EventEmitter.prototype.emit.call(this, name, ...said)
      const [answer]: { workshops?: unknown }[] = said
      if (name === 'message' && answer?.workshops) late.abort()
      return told
    })
    const told: string[] = []
    const { applied, problems } = await load(`# ${'-'.repeat(20_000)}\n${file(COUNT)}`, {
      planned: () => void told.push('plan'),
    })
    expect([applied, problems.map(({ code }) => code), told]).toEqual([false, ['FILE_COSTLY'], []])
    expect(begun).toHaveBeenCalledTimes(1)
    expect(await Promise.all((['organisations', 'speakers', 'workshops'] as const).map(count))).toEqual([0, 0, 0])
  })

  test('stores what one without a thread stores, and is done once', async () => {
    const begun = jest.spyOn(adapter(), 'beginBeside')
    const told: (number | string)[] = []
    const done = await load(file(COUNT), {
      planned: () => void told.push('plan'),
      progress: (_, total) => told.push(total),
    })
    expect(done).toMatchObject({ applied: true, problems: [] })
    expect([new Set(told), told[0]]).toEqual([new Set(['plan', 3 + 3 * COUNT]), 'plan'])
    expect(begun).toHaveBeenCalledTimes(1)
    const again = await load(file(COUNT))
    expect(again.plan?.items.filter(({ action }) => action !== 'same')).toEqual([])
    expect(begun).toHaveBeenCalledTimes(1)
    // Those that come then are too few for a thread. Of four in turn the last is a draft.
    expect(await load(file(2 * COUNT - 4))).toMatchObject({ applied: true })
    expect(begun).toHaveBeenCalledTimes(1)
    const beside = await storedOf(database.payload, 4, COUNT)
    expect(beside.length).toBeGreaterThan(COUNT)
    expect(await storedOf(database.payload, COUNT, 2 * COUNT - 4)).toEqual(beside)
  })

  test('is rolled back, also where statements waited behind one that failed', async () => {
    const { db } = database.payload
    if (!isSqlite(db)) throw new Error('It is SQLite.')
    const id = await db.beginBeside()
    const { writer } = adapter()
    if (!runsBeside(writer)) throw new Error('A thread writes.')
    await writer.later('INSERT INTO nowhere VALUES (1)', [])
    await writer.later('SELECT 1', [])
    await expect(db.rollbackTransaction(id)).resolves.toBeUndefined()
    expect(adapter().writer).not.toBe(writer)
  })

  test('stops where the database is closed', async () => {
    const { db } = database.payload
    if (!isSqlite(db)) throw new Error('It is SQLite.')
    const id = await db.beginBeside()
    await db.closeWriter()
    await expect(db.commitTransaction(id)).rejects.toThrow(/closed/)
  })
})
