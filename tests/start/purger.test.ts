import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { noteWrites, type WrittenAdapter } from '../../src/database/noteWrites'
import { startPurger } from '../../src/start/purger'

interface Told {
  authorization: string | undefined
  header: string | undefined
  tags: string[]
}

/** An adapter that stores nothing: what it is told is noted as of any other. */
const adapterThatNotes = (): WrittenAdapter => {
  const done = () => Promise.resolve(null)
  const adapter: WrittenAdapter = {
    create: () => Promise.resolve({ id: 'made' }),
    createGlobal: done,
    deleteMany: done,
    deleteOne: done,
    updateGlobal: done,
    updateMany: done,
    updateOne: done,
    upsert: done,
  }
  const { init } = noteWrites({ defaultIDType: 'text', init: () => adapter } as never)
  init({} as never)
  return adapter
}

describe('A cache in front', () => {
  let server: Server
  let url = ''
  let status = 200
  const told: Told[] = []
  /** Whoever waits until it was told so often. */
  let heard = (): void => undefined
  const said: string[] = []
  const logger = {
    info: (line: string) => void said.push(line),
    warn: (_: object, line: string) => void said.push(line),
  }
  let end: (() => Promise<void>) | undefined
  let db = adapterThatNotes()

  beforeAll(async () => {
    server = createServer((req, res) => {
      let body = ''
      req.on('data', (part: Buffer) => (body += part.toString()))
      req.on('end', () => {
        const { authorization, 'cache-tag': header } = req.headers
        told.push({ authorization, header: String(header), tags: JSON.parse(body).tags })
        res.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {}).end()
        heard()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`
  })
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)))
  beforeEach(() => {
    told.length = 0
    said.length = 0
    status = 200
    db = adapterThatNotes()
  })
  /** @param again after how long it is told once more, in milliseconds; left out, not within the test */
  const start = (again = 3_600_000): void => {
    end = startPurger({ db, logger } as never, { again, token: 'ours', url })
  }
  afterEach(() => end?.())

  const toldTimes = (times: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => void (told.length >= times && resolve())
      heard()
    })

  it('is told of everything when a server starts, of each change once it is made, and of all once more', async () => {
    start(10)
    await toldTimes(2)
    const everything = { authorization: 'Bearer ours', header: 'content,pictures', tags: ['content', 'pictures'] }
    expect(told).toEqual([everything, everything])
    await db.updateOne({ collection: 'workshops', id: 'one' })
    await db.updateOne({ collection: 'desks', where: { workshop: { equals: 'two' } } })
    await db.updateOne({ collection: 'workshops', where: { and: [{ id: { equals: 'three' } }, { unprojected: {} }] } })
    await db.updateOne({ collection: 'registrations', id: 'somebody' })
    await db.updateMany({ collection: 'media', where: {} })
    await toldTimes(4)
    const changed = ['lists', 'workshops-one', 'workshops-two', 'workshops-three', 'media', 'pictures']
    expect(told.slice(2).map(({ tags }) => tags)).toEqual([changed, changed])
  })

  it('is told of everything where there is more than it takes, or something is deleted', async () => {
    start()
    await toldTimes(1)
    for (let n = 0; n < 40; n++) await db.updateOne({ collection: 'workshops', id: `w${n}` })
    await toldTimes(2)
    expect(told[1]?.tags).toEqual(['content', 'pictures'])
    await db.updateOne({ collection: 'speakers', id: 'her' })
    await db.deleteOne({ collection: 'media', where: { id: { equals: 'gone' } } })
    await toldTimes(3)
    expect(told[2]?.tags).toEqual(['content', 'media-gone'])
  })

  it('that refuses, or leads elsewhere, is told again until it takes it, and the log says so once', async () => {
    start()
    await toldTimes(1)
    status = 503
    await db.updateGlobal({ slug: 'series' })
    await toldTimes(2)
    status = 302
    await toldTimes(3)
    status = 200
    await toldTimes(4)
    expect(told.slice(1).map(({ tags }) => tags)).toEqual(Array.from({ length: 3 }, () => ['lists', 'series']))
    await end?.()
    expect(said).toEqual([
      'The cache in front of the server cannot be told what has changed.',
      'The cache in front of the server is told of changes again.',
    ])
  })

  it('is told at the end what it is owed, and the end waits no longer than for that', async () => {
    start()
    await toldTimes(1)
    await db.updateOne({ collection: 'workshops', id: 'last' })
    await end?.()
    expect(told.flatMap(({ tags }) => tags)).toContain('workshops-last')
    const before = told.length
    await db.updateOne({ collection: 'workshops', id: 'later' })
    expect(told).toHaveLength(before)
  })

  it('is told nothing of commands but what they change, and of what strangers are shown nothing', async () => {
    end = startPurger({ db, logger } as never, { again: 10, serves: false, token: 'ours', url })
    await db.deleteMany({ collection: 'audit', where: { at: {} } })
    await db.deleteOne({ collection: 'registrations', where: { id: { equals: 'somebody' } } })
    await db.updateOne({ collection: 'desks', id: 'a desk', where: {} })
    await toldTimes(2)
    expect(told.map(({ tags }) => tags)).toEqual([
      ['lists', 'desks'],
      ['lists', 'desks'],
    ])
  })

  it('is told once more by a program that ends, only when other servers know of it', async () => {
    Object.assign(db, { name: 'mongoose' })
    end = startPurger({ db, logger } as never, { again: 300, serves: false, token: 'ours', url })
    await db.updateOne({ collection: 'workshops', id: 'one' })
    await toldTimes(1)
    let isOver = false
    const ending = end().then(() => (isOver = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([isOver, told.length]).toEqual([false, 1])
    await ending
    expect(told).toHaveLength(2)
  })
})
