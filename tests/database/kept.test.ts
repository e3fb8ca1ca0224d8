import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, jest } from '@jest/globals'
import { ObjectId } from 'bson'
import { createLocalReq, type PayloadRequest } from 'payload'
import { changeWhere, make } from '../../src/database/atomic'
import { findMain } from '../../src/database/documents'
import { findKept, findKeptGlobal } from '../../src/database/kept'
import { Writing, WRITING } from '../../src/database/mongodb/writing'
import { writingAmong } from '../../src/database/noteWrites'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'

describeWithDatabase('What is kept in memory', () => {
  const database = useDatabase()
  const asking = (): Promise<PayloadRequest> => createLocalReq({}, database.payload)
  const name = (text: string) => ({ name: { en: text } })
  const organisation = async (text: string): Promise<string> => make(await asking(), 'organisations', name(text))
  const byId = async (id: string) => {
    const [found] = await findKept(await asking(), 'organisations', { id: { equals: id } }, 1)
    return found ?? null
  }
  /** How often the database is asked for documents while something is done. */
  const asked = async (work: () => Promise<unknown>): Promise<number> => {
    const find = jest.spyOn(database.payload.db, 'find')
    await work()
    const count = find.mock.calls.length
    find.mockRestore()
    return count
  }

  it('is read once, by as many as ask at once, and copied by nobody', async () => {
    const id = await organisation('Once')
    expect(await asked(() => Promise.all([byId(id), byId(id), byId(id)]))).toBe(1)
    expect(await asked(() => byId(id))).toBe(0)
    expect(await byId(id)).toBe(await byId(id))
    const found = await byId(id)
    expect(() => Object.assign(found?.name ?? {}, { en: 'Other' })).toThrow(TypeError)
  })

  it('is read anew once it was written, in whatever way', async () => {
    const id = await organisation('First')
    const { db } = database.payload
    const req = await asking()
    const said = async (text: string) => expect((await byId(id))?.name).toMatchObject({ en: text })
    await said('First')
    await changeWhere(req, 'organisations', { id: { equals: id } }, { search: 'changed' })
    expect((await byId(id))?.search).toBe('changed')
    await db.updateOne({ collection: 'organisations', id, data: name('Second'), req })
    await said('Second')
    await database.payload.update({ collection: 'organisations', id, data: { name: 'Third' }, locale: 'en' })
    await said('Third')
    await db.updateMany({ collection: 'organisations', data: name('Fourth'), req, where: { id: { equals: id } } })
    await said('Fourth')
    await db.deleteMany({ collection: 'organisations', req, where: { id: { equals: id } } })
    expect(await byId(id)).toBeNull()
  })

  it('is not read anew when something else was written', async () => {
    const id = await organisation('Alone')
    await byId(id)
    await make(await asking(), 'speakers', { name: 'Somebody else' })
    expect(await asked(() => byId(id))).toBe(0)
  })

  it('forgets those whom a deletion leads to', async () => {
    const house = await organisation('House')
    const req = await asking()
    const speaker = await make(req, 'speakers', { name: 'Somebody' })
    const read = () => findKept(req, 'speakers', { id: { equals: speaker } })
    await read()
    await database.payload.db.deleteOne({ collection: 'organisations', req, where: { id: { equals: house } } })
    expect(await asked(read)).toBe(1)
  })

  it('is the state before a write for who read beside it, and for nobody after', async () => {
    const id = await organisation('Before')
    const { db } = database.payload
    const find = db.find.bind(db)
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const holding = jest.spyOn(db, 'find').mockImplementation(async (args) => {
      const found = await find<never>(args)
      await held
      return found
    })
    const beside = byId(id)
    await new Promise((resolve) => setImmediate(resolve))
    holding.mockRestore()
    await db.updateOne({ collection: 'organisations', id, data: name('After'), req: await asking() })
    letGo()
    expect((await beside)?.name).toMatchObject({ en: 'Before' })
    expect((await byId(id))?.name).toMatchObject({ en: 'After' })
  })

  it('is asked again where it could not be read', async () => {
    const id = await organisation('Failed')
    const { db } = database.payload
    const failing = jest.spyOn(db, 'find').mockRejectedValue(new Error('The disk is away.'))
    await expect(byId(id)).rejects.toThrow('away')
    failing.mockRestore()
    expect((await byId(id))?.name).toMatchObject({ en: 'Failed' })
  })

  it('keeps a global until it is written', async () => {
    const req = await asking()
    const { db } = database.payload
    const title = async () => (await findKeptGlobal(req, 'series'))?.title
    expect(await title()).toBeUndefined()
    await db.createGlobal({ slug: 'series', data: { title: { en: 'A series' } }, req })
    expect(await title()).toMatchObject({ en: 'A series' })
    await db.updateGlobal({ slug: 'series', data: { title: { en: 'Another' } }, req })
    expect(await title()).toMatchObject({ en: 'Another' })
  })

  if (onMongo) {
    const connection = () => database.payload.db.connection
    const rows = () => connection().collection<{ _id: string; words: Record<string, boolean> }>(WRITING)
    const writeElsewhere = async (id: string, search: string): Promise<void> => {
      const { matchedCount } = await connection()
        .collection('organisations')
        .updateOne({ _id: new ObjectId(id) }, { $set: { search } })
      expect(matchedCount).toBe(1)
    }
    /** Asks for it all the time, for so many milliseconds. */
    const askOn = async (id: string, time: number): Promise<void> => {
      for (const end = performance.now() + time; performance.now() < end; await pause(50)) await byId(id)
    }

    /** How often the database is asked in the quietest of five such times: on a busy machine a look may take longer than what was read counts without it. */
    const leastAsked = async (id: string, time: number): Promise<number> => {
      let least = Number.POSITIVE_INFINITY
      for (let n = 0; n < 5 && least > 0; n++) least = Math.min(least, await asked(() => askOn(id, time)))
      return least
    }

    it('counts on while no other server writes, and a second at most after one did', async () => {
      const id = await organisation('Here')
      await askOn(id, 1000)
      expect(await leastAsked(id, 1500)).toBe(0)
      const other = new Writing(connection, () => undefined)
      for (let n = 0; n < 5; n++) {
        await other.during(() => writeElsewhere(id, `elsewhere ${n}`))
        // It is asked for all the time, or not while the other server is at it.
        await (n % 2 ? askOn(id, 1050) : pause(1050))
        const [stored] = await findMain(await asking(), 'organisations', { id: { equals: id } })
        expect((await byId(id))?.search).toBe(stored?.search)
        await askOn(id, 700 * Math.random())
      }
      await other.end()
      await askOn(id, 1000)
      expect(await leastAsked(id, 1000)).toBe(0)
    })

    it('counts for a moment while another server is at it, or was killed, until its word is taken back', async () => {
      const id = await organisation('There')
      await askOn(id, 600)
      await rows().updateOne({ _id: 'public' }, { $set: { 'words.killed': true } })
      await askOn(id, 600)
      // Nothing says that it wrote.
      await writeElsewhere(id, 'by the killed')
      await askOn(id, 1050)
      const [stored] = await findMain(await asking(), 'organisations', { id: { equals: id } })
      expect((await byId(id))?.search).toBe(stored?.search)
      expect(await asked(() => askOn(id, 1200))).toBeGreaterThan(0)
      // What was read while the word stood, and nobody asks for until it is taken back.
      await byId(id)
      await writeElsewhere(id, 'by the killed, once more')
      const among = writingAmong(database.payload.db)
      const now = performance.now()
      const clock = jest.spyOn(performance, 'now').mockImplementation(() => now - 301_000)
      await among?.tidy()
      clock.mockRestore()
      await among?.tidy()
      expect((await rows().findOne({ _id: 'public' }))?.words).not.toHaveProperty('killed')
      await pause(600)
      const [since] = await findMain(await asking(), 'organisations', { id: { equals: id } })
      expect((await byId(id))?.search).toBe(since?.search)
      await askOn(id, 1000)
      expect(await leastAsked(id, 1000)).toBe(0)
    })

    it('is seen though nobody said that it was written', async () => {
      const id = await organisation('Past')
      await askOn(id, 600)
      await writeElsewhere(id, 'past all servers')
      const now = performance.now()
      const clock = jest.spyOn(performance, 'now').mockImplementation(() => now + 21_000)
      const [stored] = await findMain(await asking(), 'organisations', { id: { equals: id } })
      expect((await byId(id))?.search).toBe(stored?.search)
      clock.mockRestore()
    })
  } else
    it('is not what a transaction writes before its end, nor what it takes back', async () => {
      const id = await organisation('Kept')
      const { db } = database.payload
      const write = async (text: string, end: 'commitTransaction' | 'rollbackTransaction') => {
        const transactionID = (await db.beginTransaction()) ?? ''
        const req = Object.assign(await asking(), { transactionID })
        await db.updateOne({ collection: 'organisations', id, data: name(text), req })
        const [inside] = await findKept(req, 'organisations', { id: { equals: id } })
        expect(inside?.name).toMatchObject({ en: text })
        expect((await byId(id))?.name).toMatchObject({ en: 'Kept' })
        await db[end](transactionID)
      }
      await byId(id)
      await write('Taken back', 'rollbackTransaction')
      expect(await asked(() => byId(id))).toBe(0)
      await write('Committed', 'commitTransaction')
      expect((await byId(id))?.name).toMatchObject({ en: 'Committed' })
      // A write that goes on after its transaction has ended is stored by itself.
      for (let turns = 0; turns < 12; turns++) {
        const transactionID = (await db.beginTransaction()) ?? ''
        const req = Object.assign(await asking(), { transactionID })
        await byId(id)
        const writing = changeWhere(req, 'organisations', { id: { equals: id } }, { search: `late ${turns}` })
        for (let turn = 0; turn < turns; turn++) await Promise.resolve()
        await db.rollbackTransaction(transactionID)
        await writing.catch(() => undefined)
        const [stored] = await findMain(await asking(), 'organisations', { id: { equals: id } })
        expect((await byId(id))?.search).toBe(stored?.search)
      }
    })

  it('is as much as there is room for', async () => {
    const req = await asking()
    const long = 'x'.repeat(100_000)
    const ask = (n: number) => findKept(req, 'organisations', { search: { equals: `${long} ${n}` } })
    for (let n = 0; n < 200; n++) await ask(n)
    expect(await asked(() => ask(199))).toBe(0)
    expect(await asked(() => ask(0))).toBe(1)
  })
})
