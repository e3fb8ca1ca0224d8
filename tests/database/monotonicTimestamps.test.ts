import { afterEach, expect, it } from '@jest/globals'
import { builders } from '../support/builders'
import { describeWithDatabase, useDatabase } from '../support/database'
import { resetClock, setClock } from '../support/setClock'

const HOUR = 3_600_000

describeWithDatabase('what is saved after the clock was set back', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  afterEach(resetClock)
  const save = (id: string, title: string, publish = false) =>
    database.payload.update({
      collection: 'workshops',
      id,
      data: { title, ...(publish ? { _status: 'published' } : {}) } as never,
      draft: !publish,
      locale: 'fr',
    })
  /** What a form reads, what our own code reads, and what is public. */
  const shown = async (id: string): Promise<unknown[]> => {
    const { findDraft } = await import('../../src/database/documents')
    const { payload } = database
    const form = await payload.findByID({ collection: 'workshops', id, draft: true, locale: 'fr' })
    const working = await findDraft({ payload, transactionID: undefined }, 'workshops', id)
    const found = await payload.find({
      collection: 'workshops',
      locale: 'fr',
      overrideAccess: false,
      where: { id: { equals: id } },
    })
    const title = working?.title as Record<string, string> | undefined
    return [form.title, title?.fr, found.docs[0]?.title ?? null]
  }
  const newest = async (id: string): Promise<number> =>
    (
      await database.payload.findVersions({
        collection: 'workshops',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
    ).totalDocs
  const series = async (): Promise<unknown[]> =>
    Promise.all(
      [true, false].map(
        async (draft) => (await database.payload.findGlobal({ slug: 'series', draft, locale: 'fr' })).tagline,
      ),
    )
  const saveSeries = (tagline: string, publish = false) =>
    database.payload.updateGlobal({
      slug: 'series',
      data: { tagline, ...(publish ? { title: { fr: 'Une', en: 'One' }, _status: 'published' } : {}) } as never,
      draft: !publish,
      locale: 'fr',
    })
  /** As the adapters of Payload alone do it: they look at no version before. */
  const unguarded = (): (() => void) => {
    const { db } = database.payload
    const { findGlobalVersions, findVersions } = db
    const blind = (find: typeof findVersions | typeof findGlobalVersions) =>
      ((args: { select?: Record<string, unknown> }) =>
        Object.keys(args.select ?? {}).join() === 'updatedAt'
          ? Promise.resolve({ docs: [] })
          : (find as (given: object) => unknown).call(db, args)) as never
    Object.assign(db, { findGlobalVersions: blind(findGlobalVersions), findVersions: blind(findVersions) })
    return () => void Object.assign(db, { findGlobalVersions, findVersions })
  }

  it.each([
    ['by an hour', -HOUR, false],
    ['and stands still', 0, true],
  ])('is the newest: %s', async (_, by, stopped) => {
    const { id } = await make.workshop()
    await save(id, 'Avant')
    setClock(by, stopped)
    await save(id, 'Un')
    expect([await shown(id), await newest(id)]).toEqual([['Un', 'Un', null], 1])
    await save(id, 'Deux', true)
    expect([await shown(id), await newest(id)]).toEqual([['Deux', 'Deux', 'Deux'], 1])
    await save(id, 'Trois')
    expect([await shown(id), await newest(id)]).toEqual([['Trois', 'Trois', 'Deux'], 1])
    await database.payload.update({ collection: 'workshops', id, data: { _status: 'draft' }, locale: 'fr' })
    await save(id, 'Quatre')
    expect([await shown(id), await newest(id)]).toEqual([['Quatre', 'Quatre', null], 1])
    resetClock()
    await save(id, 'Après')
    expect([await shown(id), await newest(id)]).toEqual([['Après', 'Après', null], 1])
  })

  it('is the newest of the series too', async () => {
    await saveSeries('Avant')
    setClock(-HOUR)
    await saveSeries('Un')
    expect((await series())[0]).toBe('Un')
    await saveSeries('Deux', true)
    expect(await series()).toEqual(['Deux', 'Deux'])
    await saveSeries('Trois')
    expect(await series()).toEqual(['Trois', 'Deux'])
  })

  it('would be hidden behind what was saved before', async () => {
    const { id } = await make.workshop()
    await save(id, 'Avant')
    setClock(-HOUR)
    const guarded = unguarded()
    await save(id, 'Un')
    guarded()
    expect(await shown(id)).toEqual(['Avant', 'Avant', null])
    expect(await newest(id)).toBe(2)
  })
})
