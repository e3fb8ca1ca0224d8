import { afterEach, expect, it } from '@jest/globals'
import { getLocalI18n, type PayloadRequest } from 'payload'
import { builders } from '../../support/builders'
import { refusal } from '../../../src/i18n/errors/refusal'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { letTimeCome } from '../../support/letTimeCome'

type Row = JsonObject & { id: string }

describeWithDatabase('scheduled publication', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  const publishDue = async (now: string): Promise<string[]> => {
    const { publishDue: due } = await import('../../../src/cms/publication/publishDue')
    return due(database.payload, new Date(now))
  }
  const working = async (id: string, req: Partial<PayloadRequest> = {}): Promise<Row> =>
    (await database.payload.findByID({
      collection: 'workshops',
      id,
      depth: 0,
      draft: true,
      req,
      trash: true,
    })) as unknown as Row
  const inFrench = async (id: string): Promise<Row> =>
    working(id, { i18n: await getLocalI18n({ config: database.payload.config, language: 'fr' }) })
  const isPublic = async (id: string): Promise<boolean> =>
    (await database.payload.find({ collection: 'workshops', overrideAccess: false, where: { id: { equals: id } } }))
      .totalDocs === 1
  const update = (id: string, data: object) =>
    database.payload.update({
      collection: 'workshops',
      id,
      data: data as never,
      depth: 0,
      locale: 'fr',
    }) as unknown as Promise<Row>
  const zone = (timeZone: string) => database.payload.updateGlobal({ slug: 'series', data: { timeZone } as never })

  // Each test leaves nothing due to the next.
  afterEach(async () => {
    await zone('Europe/Paris')
    await publishDue('2100-01-01T00:00:00.000Z')
  })

  it('happens at its time in the zone of the series, not before, and once', async () => {
    await zone('Europe/Paris')
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-07-01T10:00' })
    expect((await working(id)).publishAtUtc).toBe('2030-07-01T08:00:00.000Z')
    expect(await publishDue('2030-07-01T07:59:59.000Z')).toEqual([])
    expect(await isPublic(id)).toBe(false)
    expect(await publishDue('2030-07-01T08:00:00.000Z')).toEqual([id])
    expect(await isPublic(id)).toBe(true)
    expect([(await working(id)).publishAt ?? null, (await working(id)).publishAtUtc ?? null]).toEqual([null, null])
    expect(await publishDue('2030-07-01T09:00:00.000Z')).toEqual([])
  })

  it('follows the zone of the series when that changes afterwards', async () => {
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-07-01T10:00' })
    await zone('America/St_Johns')
    expect(await publishDue('2030-07-01T08:00:00.000Z')).toEqual([])
    expect(await publishDue('2030-07-01T12:30:00.000Z')).toEqual([id])
  })

  it('is not repeated when the clock was set back by an hour and comes to the same time again', async () => {
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-07-01T10:00' })
    expect(await publishDue('2030-07-01T08:30:00.000Z')).toEqual([id])
    await update(id, { _status: 'draft' })
    for (const now of ['2030-07-01T07:30:00.000Z', '2030-07-01T08:00:00.000Z', '2030-07-01T09:00:00.000Z'])
      expect(await publishDue(now)).toEqual([])
    expect(await isPublic(id)).toBe(false)
    // A time that a publication had not used up would come again.
    await update(id, { publishAt: '2030-07-01T10:00' })
    expect(await publishDue('2030-07-01T08:00:00.000Z')).toEqual([id])
  })

  it('catches up with what came due while nobody looked', async () => {
    const [one, two] = [await make.workshop(), await make.workshop()]
    await update(one.id, { publishAt: '2029-01-01T10:00' })
    await update(two.id, { publishAt: '2029-06-01T10:00' })
    expect((await publishDue('2031-01-01T00:00:00.000Z')).sort()).toEqual([one.id, two.id].sort())
  })

  it('publishes the newest draft of what is public already', async () => {
    const { id } = await make.workshop()
    await make.publish(id)
    await update(id, { title: 'Annoncé plus tard', publishAt: '2030-01-01T10:00' })
    await update(id, { subtitle: 'Encore' })
    expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([id])
    const doc = await database.payload.findByID({ collection: 'workshops', id, locale: 'fr', overrideAccess: false })
    expect(doc).toMatchObject({ title: 'Annoncé plus tard', subtitle: 'Encore' })
  })

  it('that is refused keeps the draft, says why, and is tried again only when somebody sets a time', async () => {
    const talk = await make.talk({ fr: 'Sans anglais' })
    const { id } = await make.workshop({ programme: [{ session: talk.id }] })
    await update(id, { publishAt: '2030-01-01T10:00' })
    expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([])
    let doc = await working(id)
    expect(doc.publishAt ?? null).toBeNull()
    expect(doc.publishRefused).toContain('has no title in English')
    expect((await inFrench(id)).publishRefused).toContain('n’a pas de titre en anglais')
    expect(await isPublic(id)).toBe(false)
    expect(await publishDue('2030-01-01T09:05:00.000Z')).toEqual([])
    await database.payload.update({
      collection: 'sessions',
      id: talk.id,
      data: { title: 'With English' },
      locale: 'en',
    })
    expect(await publishDue('2030-01-01T09:10:00.000Z')).toEqual([])
    await update(id, { publishAt: '2030-01-02T10:00' })
    expect(await publishDue('2030-01-02T09:00:00.000Z')).toEqual([id])
    doc = await working(id)
    expect(doc.publishRefused ?? null).toBeNull()
  })

  it('of one that is refused does not keep the others back', async () => {
    const talk = await make.talk({ fr: 'Sans anglais' })
    const [bad, good] = [await make.workshop({ programme: [{ session: talk.id }] }), await make.workshop()]
    await update(bad.id, { publishAt: '2030-01-01T10:00' })
    await update(good.id, { publishAt: '2030-01-01T10:00' })
    expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([good.id])
  })

  it('passes over what is in the bin, also when it comes back', async () => {
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-01-01T10:00' })
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([])
    expect((await working(id)).deletedAt).toBeTruthy()
    expect(await isPublic(id)).toBe(false)
  })

  it('is dropped when its time is taken away, or when somebody publishes first', async () => {
    const [one, two] = [await make.workshop(), await make.workshop()]
    await update(one.id, { publishAt: '2030-01-01T10:00' })
    await update(one.id, { publishAt: null })
    await update(two.id, { publishAt: '2030-01-01T10:00' })
    await make.publish(two.id)
    await update(two.id, { _status: 'draft' })
    expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([])
    expect([await isPublic(one.id), await isPublic(two.id)]).toEqual([false, false])
  })

  it('is dropped, or put off, also by who does so while it begins', async () => {
    const { payload } = database
    const write = payload.update.bind(payload)
    for (const later of [null, '2040-01-01T10:00']) {
      const { id } = await make.workshop()
      await update(id, { publishAt: '2030-01-01T10:00' })
      payload.update = (async (args: never) => {
        payload.update = write
        await update(id, { publishAt: later })
        return payload.update(args)
      }) as typeof payload.update
      expect(await publishDue('2030-01-01T09:00:00.000Z')).toEqual([])
      expect(await isPublic(id)).toBe(false)
      expect(await working(id)).toMatchObject({ publishAt: later, publishRefused: null })
      await update(id, { publishAt: null })
    }
  })

  it('for a time that the clocks skip is refused at once, in words', async () => {
    const { id } = await make.workshop()
    await update(id, { publishAt: '2031-03-30T02:30' })
    expect(await publishDue('2029-01-01T00:00:00.000Z')).toEqual([])
    const doc = await working(id)
    expect(doc.publishRefused).toContain('does not exist in Europe/Paris')
    expect(doc.publishAt ?? null).toBeNull()
  })

  it('says why where an earlier version stored a start that is none, which other writes leave as it is', async () => {
    const { id } = await make.workshop()
    await letTimeCome(database.payload, id, { startsAt: 'soon' })
    expect(await update(id, { title: 'Un autre titre' })).toMatchObject({ startsAt: 'soon', title: 'Un autre titre' })
    expect(await publishDue('2029-01-01T00:00:00.000Z')).toEqual([])
    const doc = await working(id)
    expect(doc.publishRefused).toContain('A date and a time, in full')
    expect([doc.publishAt ?? null, doc.startsAt]).toEqual([null, 'soon'])
  })

  it('has a time to come: one that has passed is not set, and one that is stored may pass', async () => {
    const { id } = await make.workshop()
    await expect(update(id, { title: 'Perdu', publishAt: '2020-01-01T10:00' })).rejects.toMatchObject({
      code: 'PUBLISH_AT_PAST',
      fields: [{ path: 'publishAt' }],
    })
    await expect(update(id, { publishAt: 'soon' })).rejects.toMatchObject({ code: 'WALL_TIME_INVALID' })
    await expect(make.workshop({ publishAt: '2020-01-01T10:00' })).rejects.toMatchObject({ code: 'PUBLISH_AT_PAST' })
    expect((await working(id)).publishAt ?? null).toBeNull()
    await letTimeCome(database.payload, id)
    // As a form sends it that was opened before.
    await update(id, { title: 'Gardé', publishAt: '2020-01-01T10:00' })
    expect(await working(id)).toMatchObject({ title: 'Gardé', publishAt: '2020-01-01T10:00' })
    // To publish needs no time.
    await update(id, { _status: 'published', publishAt: '2020-01-01T11:00' })
    expect([await isPublic(id), (await working(id)).publishAt ?? null]).toEqual([true, null])
  })

  const failed = 'Scheduled publications failed'
  it('is tried again in the next round where the writer was busy with something else', async () => {
    // One writer at a time is SQLite’s.
    if (onMongo) return
    const { payload } = database
    const { db, logger } = payload
    const adapter = db as unknown as { patience: number }
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-01-01T10:00' })
    const { patience } = adapter
    const held = (await db.beginTransaction()) as string
    adapter.patience = 200
    // Who takes it for a refusal of the content says so first, and would find the writer free to say it.
    const { warn } = logger
    const said: unknown[] = []
    logger.warn = ((...args: unknown[]) => {
      said.push(args)
      void db.rollbackTransaction(held)
    }) as typeof warn
    try {
      await expect(publishDue('2030-01-01T09:00:00.000Z')).rejects.toThrow(failed)
    } finally {
      logger.warn = warn
      adapter.patience = patience
      await db.rollbackTransaction(held)
    }
    expect(said).toEqual([])
    expect(await working(id)).toMatchObject({ publishAt: '2030-01-01T10:00', publishRefused: null })
    expect(await publishDue('2030-01-01T09:01:00.000Z')).toEqual([id])
  })

  it.each(['WRITER_BUSY', 'DATABASE_AWAY', 'STORAGE_FULL'] as const)('nor does %s drop it', async (code) => {
    const { db } = database.payload
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-01-01T10:00' })
    const { updateOne } = db
    db.updateOne = () => Promise.reject(refusal(code))
    try {
      await expect(publishDue('2030-01-01T09:00:00.000Z')).rejects.toThrow(failed)
    } finally {
      Object.assign(db, { updateOne })
    }
    expect(await working(id)).toMatchObject({ publishAt: '2030-01-01T10:00', publishRefused: null })
    expect(await publishDue('2030-01-01T09:01:00.000Z')).toEqual([id])
  })

  it('happens once when two servers look at the same time', async () => {
    const { id } = await make.workshop()
    await update(id, { publishAt: '2030-01-01T10:00' })
    await Promise.all([publishDue('2030-01-01T09:00:00.000Z'), publishDue('2030-01-01T09:00:00.000Z')])
    expect(await isPublic(id)).toBe(true)
    expect((await working(id)).publishRefused ?? null).toBeNull()
  })

  it('is carried out by the runner, which goes on after a failure', async () => {
    const { startRunner } = await import('../../../src/start/runner')
    const { id } = await make.workshop()
    await letTimeCome(database.payload, id)
    const { queryDrafts } = database.payload.db
    let failures = 0
    database.payload.db.queryDrafts = ((args: never) => {
      if (failures++ === 0) throw new Error('The database is away.')
      return queryDrafts.call(database.payload.db, args)
    }) as typeof queryDrafts
    const { logger } = database.payload
    const said: unknown[] = []
    const { error } = logger
    logger.error = ((...args: unknown[]) => void said.push(args)) as typeof error
    const stop = startRunner(database.payload, { every: 50 })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await stop()
    Object.assign(database.payload.db, { queryDrafts })
    logger.error = error
    expect(said).toHaveLength(1)
    expect(await isPublic(id)).toBe(true)
  })

  it('is carried out by the runner at the time of the clock that it was given', async () => {
    const { startRunner } = await import('../../../src/start/runner')
    const [sooner, later] = [await make.workshop(), await make.workshop()]
    await update(sooner.id, { publishAt: '2030-07-01T10:00' })
    await update(later.id, { publishAt: '2030-07-01T11:00' })
    let at = ''
    const rounds: string[] = []
    const now = (): Date => {
      rounds.push(at)
      return new Date(at)
    }
    const published = async (time: string): Promise<boolean[]> => {
      // Several kinds of work ask it in each round.
      const begun = rounds.length + 30
      at = time
      // It is asked in each round, and that before is over then.
      while (rounds.length < begun) await new Promise((resolve) => setTimeout(resolve, 20))
      return Promise.all([sooner, later].map(({ id }) => isPublic(id)))
    }
    at = '2030-07-01T07:59:59.999Z'
    const stop = startRunner(database.payload, { every: 20, now })
    expect(await published(at)).toEqual([false, false])
    expect(await published('2030-07-01T08:00:00.000Z')).toEqual([true, false])
    expect(await published('2030-07-01T09:00:00.000Z')).toEqual([true, true])
    await stop()
  })

  it('is carried out though other work of the minute fails each time', async () => {
    const { startRunner } = await import('../../../src/start/runner')
    const { id } = await make.workshop()
    await letTimeCome(database.payload, id)
    const { db, logger } = database.payload
    const { find } = db
    const { error } = logger
    const said: unknown[] = []
    logger.error = ((...args: unknown[]) => void said.push(args)) as typeof error
    // What looks for publications that were cut short.
    db.find = ((args: { where?: { unprojected?: unknown } }) =>
      args.where?.unprojected
        ? Promise.reject(new Error('This never works.'))
        : find.call(db, args as never)) as typeof find
    const stop = startRunner(database.payload, { every: 3_600_000 })
    for (let left = 50; left && !(await isPublic(id)); left--) await new Promise((resolve) => setTimeout(resolve, 100))
    await stop()
    Object.assign(db, { find })
    logger.error = error
    expect([said.map((one) => String((one as { err?: unknown }[])[0]?.err)), await isPublic(id)]).toEqual([
      ['Error: This never works.'],
      true,
    ])
  })
})
