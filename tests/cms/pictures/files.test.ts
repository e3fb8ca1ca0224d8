import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { link, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { runCommand } from '../../../src/commands/runCommand'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import type { Json } from '../../support/json'
import { makeReadOnly } from '../../support/readOnly'
import { makeAccount, useServer, type Account } from '../../support/server'
import { mayMount, smallDisk } from '../../support/smallDisk'
import { saysWhatIsOpen, syncedBy } from '../../support/synced'

describeWithDatabase('the files of a picture', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let editor: Account
  let source = ''
  const media = (): string => path.join(database.dataDir, 'media')
  const files = async (): Promise<string[]> => (await readdir(media()).catch(() => [])).sort()

  /** A picture that cannot be packed: of about three bytes for each pixel. */
  const noise = (side: number): Promise<Buffer> =>
    sharp({
      create: { width: side, height: side, channels: 3, background: 'teal', noise: { type: 'gaussian', sigma: 80 } },
    })
      .png()
      .toBuffer()
  const plain = (background: string, side = 400): Promise<Buffer> =>
    sharp({ create: { width: side, height: side, channels: 3, background } })
      .png()
      .toBuffer()

  beforeAll(async () => {
    editor = await makeAccount(database.payload, 'editor')
    source = await mkdtemp(path.join(tmpdir(), 'atelier-source-'))
    await mkdir(path.join(source, 'media'))
  })
  afterAll(() => rm(source, { recursive: true, force: true }))

  const send = async (method: string, place: string, name: string, data: Buffer) => {
    const form = new FormData()
    form.set('file', new Blob([data as never], { type: 'image/png' }), name)
    form.set('_payload', JSON.stringify({ decorative: true }))
    const headers = { ...editor.headers, 'accept-language': 'en' }
    const answer = await fetch(`${server.url}/api/media${place}`, { method, headers, body: form })
    return { status: answer.status, body: (await answer.json()) as Json }
  }
  const upload = (name: string, data: Buffer) => send('POST', '', name, data)
  const replace = (id: string, name: string, data: Buffer) => send('PATCH', `/${id}`, name, data)
  const served = async (url: string): Promise<Buffer> =>
    Buffer.from(await (await fetch(server.url + url, { headers: editor.headers })).arrayBuffer())

  /** Works while the database takes no picture. */
  const whileFull = async <T>(work: () => Promise<T>): Promise<T> => {
    const { db } = database.payload
    const { create, updateOne } = db
    const full = (write: typeof create | typeof updateOne) =>
      ((args: { collection: string }) =>
        args.collection === 'media'
          ? Promise.reject(new Error('SQLITE_FULL: database or disk is full'))
          : (write as (given: object) => unknown).call(db, args)) as never
    Object.assign(db, { create: full(create), updateOne: full(updateOne) })
    try {
      return await work()
    } finally {
      Object.assign(db, { create, updateOne })
    }
  }
  /** Works as Payload alone would. */
  const unguarded = async <T>(work: () => Promise<T>): Promise<T> => {
    const { hooks } = database.payload.collections.media.config
    const { beforeOperation, beforeValidate } = hooks
    const others = <H extends { name: string }>(list: H[]): H[] =>
      list.filter(({ name }) => !['keepFormerFiles', 'writeFiles'].includes(name))
    Object.assign(hooks, { beforeOperation: others(beforeOperation), beforeValidate: others(beforeValidate) })
    try {
      return await work()
    } finally {
      Object.assign(hooks, { beforeOperation, beforeValidate })
    }
  }

  it('go when the database does not take it; without their guard they would stay', async () => {
    const before = await files()
    const picture = await plain('teal')
    const { body, status } = await whileFull(() => upload('refused.png', picture))
    expect([status, body.errors[0].message]).toEqual([507, expect.stringContaining('The storage is full')])
    expect(await files()).toEqual(before)
    await whileFull(() => unguarded(() => upload('refused.png', picture)))
    expect(await files()).toContain('refused.png')
    for (const name of (await files()).filter((file) => file.startsWith('refused'))) await rm(path.join(media(), name))
    expect(await upload('refused.png', picture)).toMatchObject({
      status: 201,
      body: { doc: { filename: 'refused.png' } },
    })
  })

  it('stay as they were when the database does not take others; without their guard they would be gone', async () => {
    const [former, other] = [await plain('teal'), await plain('red', 500)]
    const { doc } = (await upload('kept.png', former)).body as { doc: { id: string; url: string } }
    const before = await files()
    expect((await whileFull(() => replace(doc.id, 'other.png', other))).status).toBe(507)
    expect(await served(doc.url)).toEqual(former)
    expect(await files()).toEqual(before)
    const { body } = await replace(doc.id, 'other.png', other)
    expect([await served(body.doc.url), (await files()).includes('kept.png')]).toEqual([other, false])
    await whileFull(() => unguarded(() => replace(doc.id, 'third.png', former)))
    expect((await fetch(server.url + body.doc.url, { headers: editor.headers })).status).toBe(404)
  })

  it('that cannot be written are refused in words', async () => {
    const writable = await makeReadOnly(media())
    try {
      const { body, status } = await upload('unwritable.png', await plain('teal'))
      expect([status, body.errors[0].message]).toEqual([507, expect.stringContaining('takes no more writes')])
    } finally {
      await writable()
    }
    expect((await upload('unwritable.png', await plain('teal'))).status).toBe(201)
  })

  it('are on the disk when they are acknowledged, their names too', async () => {
    if (!saysWhatIsOpen) return
    let doc: Json = {}
    const synced = await syncedBy(async () => {
      doc = (await upload('synced.png', await plain('teal'))).body.doc
    })
    const names = ['synced.png', 'synced-320x320.png', 'synced-400x400.png']
    expect(doc.filename).toBe('synced.png')
    expect(synced.sort()).toEqual([media(), ...names.map((name) => path.join(media(), name))].sort())
  })

  it('of a picture whose deletion a kill cut short are there again, and of one that is gone are not', async () => {
    const { keepGoneFiles } = await import('../../../src/cms/pictures/writeFiles')
    const { filesHeld, settleAbandoned } = await import('../../../src/cms/pictures/files')
    const [kept, gone] = [
      (await upload('kept-on.png', await plain('teal'))).body.doc as { id: string; url: string },
      (await upload('gone-for-good.png', await plain('teal'))).body.doc as { id: string; url: string },
    ]
    const before = await files()
    // As Payload deletes one, until the kill.
    const req = await createLocalReq({}, database.payload)
    await keepGoneFiles({ collection: {} as never, context: {}, id: kept.id, req })
    for (const name of before.filter((file) => file.startsWith('kept-on'))) await rm(path.join(media(), name))
    expect((await files()).filter((name) => name.startsWith('.aside-'))).toHaveLength(3)
    // While that work goes on here, nobody settles it.
    await settleAbandoned(database.payload)
    expect((await files()).filter((name) => name.startsWith('.aside-'))).toHaveLength(3)
    await (await filesHeld(req))?.end(database.payload, 'unknown')
    expect(await files()).toEqual(before)
    expect((await fetch(server.url + kept.url, { headers: editor.headers })).status).toBe(200)
    const deleted = await fetch(`${server.url}/api/media/${gone.id}`, { method: 'DELETE', headers: editor.headers })
    expect(deleted.status).toBe(200)
    expect(await files()).toEqual(before.filter((name) => !name.startsWith('gone-for-good')))
  })

  it('that a load made, which a kill ended, are taken away a day later, and those of a load that goes on are not, whatever the clock says', async () => {
    const { folderOfLoad } = await import('../../../src/cms/pictures/foldersOfLoads')
    const { settleAbandoned } = await import('../../../src/cms/pictures/files')
    const { pid: ended } = spawnSync(process.execPath, ['--version'])
    const folders = [await folderOfLoad(ended), await folderOfLoad(ended), await folderOfLoad()]
    await writeFile(path.join(folders[0] ?? '', 'a-picture'), 'bytes')
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
    for (const [n, count] of [48, 23, 48].entries()) await utimes(folders[n] ?? '', hours(count), hours(count))
    await settleAbandoned(database.payload)
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, true, true])
    for (const folder of folders) await rm(folder, { force: true, recursive: true })
  })

  /** Settles what was left, as another server does it so much later. */
  const settleAfter = async (time: number): Promise<void> => {
    const { settleAbandoned } = await import('../../../src/cms/pictures/files')
    const now = Date.now
    Date.now = () => now() + time
    await settleAbandoned(database.payload).finally(() => (Date.now = now))
  }
  const [MINUTES, DAYS, MONTHS] = [10 * 60_000, 2 * 86_400_000, 40 * 86_400_000]

  it('are written again where this server stood still for so long that another took them for nobody’s', async () => {
    const { doc } = (await upload('slow.png', await plain('teal'))).body as { doc: { id: string } }
    let before = await files()
    const { db } = database.payload
    const { create, updateOne } = db
    const afterOther = (write: typeof create | typeof updateOne) =>
      (async (args: { collection: string }) => {
        // What it does: it takes away what waits aside, and what the database does not name.
        const taken = (await files()).filter((name) => !before.includes(name))
        if (args.collection === 'media') for (const name of taken) await rm(path.join(media(), name))
        return (write as (given: object) => unknown).call(db, args)
      }) as never
    const [other, later] = [await plain('red', 500), await plain('blue', 500)]
    Object.assign(db, { create: afterOther(create), updateOne: afterOther(updateOne) })
    try {
      const made = await upload('asleep.png', later)
      before = await files()
      const replaced = await replace(doc.id, 'woken.png', other)
      expect([made.status, replaced.status]).toEqual([201, 200])
      const urls = [made, replaced].map(({ body }) => (body.doc as unknown as { url: string }).url)
      expect(await Promise.all(urls.map(served))).toEqual([later, other])
    } finally {
      Object.assign(db, { create, updateOne })
    }
    expect((await files()).filter((name) => /^(slow|\.aside-)/.test(name))).toEqual([])
    expect((await files()).filter((name) => name.startsWith('woken'))).toHaveLength(3)
  })

  it('of a server that stands still are left to it for a day, where there are several; what is missing is put back at once', async () => {
    const picture = await plain('teal')
    const { doc } = (await upload('standing.png', picture)).body as { doc: { url: string } }
    const before = await files()
    await writeFile(path.join(media(), '.aside-00000005-coming.png'), '')
    await writeFile(path.join(media(), 'coming.png'), picture)
    await writeFile(path.join(media(), '.aside-00000006-standing.png'), picture)
    await rm(path.join(media(), 'standing.png'))
    await settleAfter(MINUTES)
    const left = ['.aside-00000005-coming.png', '.aside-00000006-standing.png', 'coming.png']
    expect(await files()).toEqual(onMongo ? [...before, ...left].sort() : before)
    expect(await served(doc.url)).toEqual(picture)
    // Whoever sleeps for longer may still delete what was put back, and be refused then.
    await settleAfter(DAYS)
    expect(await files()).toEqual(onMongo ? [...before, '.aside-00000006-standing.png'].sort() : before)
    await settleAfter(MONTHS)
    expect([await files(), await served(doc.url)]).toEqual([before, picture])
  })

  it('are what they were where this server stood still, another put them back, and the database does not take the new ones', async () => {
    // On SQLite there is no other.
    if (!onMongo) return
    const { filesOfWork } = await import('../../../src/cms/pictures/files')
    const former = await plain('teal')
    const { doc } = (await upload('resumed.png', former)).body as { doc: { filename: string; url: string } }
    const before = await files()
    const req = await createLocalReq({}, database.payload)
    const work = await filesOfWork(req)
    await work.keep({ filename: doc.filename })
    await rm(path.join(media(), doc.filename))
    // Of another server: under a name that this one does not know, to which the other finds the same file.
    const [aside = ''] = (await files()).filter((name) => name.startsWith('.aside-'))
    const theirs = path.join(media(), '.aside-00000007-resumed.png')
    await link(path.join(media(), aside), theirs)
    await settleAfter(MINUTES)
    await rm(theirs)
    // It wakes, and goes on as Payload does.
    await writeFile(path.join(media(), doc.filename), await plain('red', 500))
    await work.end(database.payload, 'unknown')
    expect([await files(), await served(doc.url)]).toEqual([before, former])
  })

  it('that a kill left are settled by what the database says', async () => {
    const [former, other] = [await plain('teal'), await plain('red', 500)]
    const { doc } = (await upload('killed.png', former)).body as { doc: { url: string } }
    const before = await files()
    const put = (name: string, data: Buffer | string) => writeFile(path.join(media(), name), data)
    // As a start does it, long after.
    const settle = () => settleAfter(MONTHS)
    // Others in its place, of which the database knows nothing.
    await put('.aside-00000001-killed.png', former)
    await put('killed.png', other)
    // New ones, of which it knows nothing either.
    await put('.aside-00000002-new.png', '')
    await put('new.png', other)
    await settle()
    expect([await files(), await served(doc.url)]).toEqual([before, former])
    // The kill came when the database had been told.
    await put('.aside-00000003-killed.png', other)
    await settle()
    expect([await files(), await served(doc.url)]).toEqual([before, former])
  })

  it('that a kill left are settled by the work of a minute too, not by a start alone', async () => {
    const { startRunner } = await import('../../../src/start/runner')
    const before = await files()
    await writeFile(path.join(media(), '.aside-00000004-minute.png'), '')
    await writeFile(path.join(media(), 'minute.png'), await plain('red'))
    const now = Date.now
    Date.now = () => now() + DAYS
    await startRunner(database.payload, { every: 3_600_000 })().finally(() => (Date.now = now))
    expect(await files()).toEqual(before)
  })

  interface Ended {
    code: number
    notes: string[]
  }
  const load = async (names: readonly string[]): Promise<Ended> => {
    const entries = names.map((name) => `  ${name}: { alt: { en: Picture } }\n`).join('')
    const notes: string[] = []
    const command = {
      command: 'seed',
      dryRun: false,
      file: path.join(source, 'media', 'series.yaml'),
      language: 'en',
      source: `series: { key: files, status: draft, title: { en: Files } }\nmedia:\n${entries}`,
    } as const
    const { code } = await runCommand(database.payload, command, {
      line: () => undefined,
      // On a slow machine it says how far it is.
      note: (text) => {
        if (!text.endsWith('written…')) notes.push(text)
      },
    })
    return { code, notes }
  }

  // Only root may have a small disk; the rest of this file runs everywhere.
  if (!mayMount) return

  it('that do not fit on the disk are refused in words, and leave nothing of themselves', async () => {
    const away = await smallDisk(media(), '1m')
    try {
      const { body, status } = await upload('large.png', await noise(900))
      expect([status, body.errors[0].message]).toEqual([507, expect.stringContaining('The storage is full')])
      expect(await files()).toEqual([])
      expect((await upload('small.png', await plain('teal'))).status).toBe(201)
    } finally {
      away()
    }
  })

  it('of a load that does not fit leave nothing that the database does not name, and the next load goes on', async () => {
    const put = async (name: string, data: Promise<Buffer>) => writeFile(path.join(source, 'media', name), await data)
    await put('first.png', plain('teal'))
    await put('second.png', noise(900))
    await put('changed.png', plain('blue'))
    const away = await smallDisk(media(), '1m')
    const all = (name: string): string[] => [`${name}-320x320.png`, `${name}-400x400.png`, `${name}.png`]
    const [changed, first, second] = [all('changed'), all('first'), all('second')]
    try {
      expect(await load(['changed.png'])).toEqual({ code: 0, notes: [] })
      const before = await readFile(path.join(media(), 'changed.png'))
      await put('changed.png', plain('red'))
      const { code, notes } = await load(['changed.png', 'first.png', 'second.png'])
      expect([code, notes[0]]).toEqual([1, 'The disk is full.'])
      expect(notes[1]).toMatch(
        onMongo
          ? /^The load stopped with 2 of 3 documents written: they stay\./
          : /^The load stopped; the database has/,
      )
      expect(await files()).toEqual(onMongo ? [...changed, ...first] : changed)
      // On SQLite nothing of the load is left: the picture that it had changed is what it was.
      expect((await readFile(path.join(media(), 'changed.png'))).equals(before)).toBe(!onMongo)
      await put('second.png', plain('green'))
      expect(await load(['changed.png', 'first.png', 'second.png'])).toEqual({ code: 0, notes: [] })
      expect(await files()).toEqual([...changed, ...first, ...second])
      expect(await readFile(path.join(media(), 'changed.png'))).toEqual(
        await readFile(path.join(source, 'media', 'changed.png')),
      )
    } finally {
      away()
    }
  })
})
