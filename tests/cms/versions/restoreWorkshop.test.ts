import { expect, it } from '@jest/globals'
import type { History } from '../../../src/domain/history'
import type { RestoredWorkshop } from '../../../src/domain/reverting'
import { normalize } from '../../../src/cms/write/changes'
import { describeWithDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import { resetClock, setClock } from '../../support/setClock'
import { useRest } from '../../support/useRest'

describeWithDatabase('Versions of a workshop with its programme', () => {
  const { asked, database, make } = useRest()

  const prepared = async (headers: object) => {
    const block = await make(headers, 'sessions', { kind: 'block', title: { fr: 'Bloc', en: 'Block' } })
    const talk = await make(headers, 'sessions', {
      title: { fr: 'Exposé', en: 'Talk' },
      abstract: { fr: richText('Un résumé') },
    })
    const pause = await make(headers, 'sessions', { kind: 'break', title: { fr: 'Café', en: 'Coffee' } })
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      programme: [{ session: block, items: [{ session: talk }] }, { session: pause }],
    })
    return { block, id, pause, talk }
  }
  const draft = (path: string, headers: object): Promise<JsonObject> =>
    asked(`${path}?draft=true&locale=all&depth=0`, headers)
  const patch = async (path: string, headers: object, data: object): Promise<void> =>
    expect(await asked(`${path}?draft=true&depth=0`, headers, data, 'PATCH')).toMatchObject({ status: 200 })
  const newest = async (id: string, headers: object): Promise<string> =>
    (await asked(`workshops/versions?where[parent][equals]=${id}&limit=1&sort=-updatedAt&depth=0`, headers)).docs[0].id
  const restored = async (version: string, headers: object, data: object = {}): Promise<RestoredWorkshop> => {
    const answer = await asked(`workshops/versions/${version}?depth=0`, headers, data)
    expect(answer.status).toBe(200)
    return answer.restored as RestoredWorkshop
  }
  const what = (value: unknown): unknown =>
    normalize(
      JSON.parse(
        JSON.stringify(value ?? null, (name, inner: unknown) =>
          ['updatedAt', 'publishedAt', 'createdAt', '_status'].includes(name) ? undefined : inner,
        ),
      ),
    )
  /** All that is edited of a workshop and some sessions. */
  const all = async (id: string, sessions: readonly string[], headers: object): Promise<unknown> =>
    what([
      await draft(`workshops/${id}`, headers),
      ...(await Promise.all(sessions.map((session) => draft(`sessions/${session}`, headers)))),
    ])

  it('bring back its programme with the texts of its sessions of that time, as one act that is undone by one', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { block, id, pause, talk } = await prepared(headers)
    await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    const sessions = [block, talk, pause]
    const then = await all(id, sessions, headers)
    const version = await newest(id, headers)

    await patch(`sessions/${talk}`, headers, { title: { fr: 'Autre', en: null }, abstract: { fr: null } })
    const { order } = await asked(`workshops/${id}/programme`, headers, {
      act: 'move',
      session: pause,
      within: null,
      before: block,
    })
    expect(order).toHaveLength(2)
    await asked(`workshops/${id}/programme`, headers, { act: 'takeOut', session: talk })
    await patch(`workshops/${id}`, headers, { subtitle: { fr: 'Plus tard' } })
    await patch(`sessions/${block}`, headers, { title: { fr: 'Bloc, plus tard' } })
    const later = await all(id, sessions, headers)

    const { elsewhere, gone, sessions: count, undo } = await restored(version, headers)
    expect({ count, elsewhere, gone }).toEqual({ count: 2, elsewhere: [], gone: [] })
    expect(await all(id, sessions, headers)).toEqual(then)
    // What is public stays as it is, and the draft says the same.
    expect((await asked(`workshops/${id}/publication`, headers)).count).toBe(0)
    expect((await draft(`workshops/${id}`, headers))._status).toBe('draft')

    const back = await restored(undo!.version, headers, { at: undo!.at, sessions: undo!.sessions })
    expect(back.sessions).toBe(2)
    expect(await all(id, sessions, headers)).toEqual(later)
    // And once more, by what the undoing answered.
    await restored(back.undo!.version, headers, { ...back.undo!, version: undefined })
    expect(await all(id, sessions, headers)).toEqual(then)
  })

  it('are undone by what the sessions said, also where another server’s clock is ahead', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id, pause, talk } = await prepared(headers)
    const version = await newest(id, headers)
    await patch(`sessions/${talk}`, headers, { title: { fr: 'Autre' } })
    try {
      setClock(3_600_000)
      await patch(`sessions/${pause}`, headers, { title: { fr: 'Plus tard' } })
    } finally {
      resetClock()
    }
    const { undo } = await restored(version, headers)
    expect((await draft(`sessions/${talk}`, headers)).title.fr).toBe('Exposé')
    const { version: before, ...said } = undo!
    await restored(before, headers, said)
    expect((await draft(`sessions/${talk}`, headers)).title.fr).toBe('Autre')
    expect((await draft(`sessions/${pause}`, headers)).title.fr).toBe('Plus tard')
  })

  it('say which sessions cannot come back: erased for good, or another workshop’s now; one in the bin does', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { block, id, pause, talk } = await prepared(headers)
    await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    const version = await newest(id, headers)
    const binned = await asked(`workshops/${id}/programme`, headers, { act: 'takeOut', session: pause })
    expect(binned.status).toBe(200)
    await asked(`workshops/${id}/programme`, headers, { act: 'takeOut', session: talk })
    await asked(`workshops/${id}/programme`, headers, { act: 'takeOut', session: block })
    await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    const erase = await asked(`sessions/${block}`, headers, { deletedAt: new Date().toISOString() }, 'PATCH')
    expect(erase.status).toBe(200)
    const gone = await asked(`sessions/${block}?trash=true`, headers, {}, 'DELETE')
    expect(gone.status).toBe(200)
    const bin = await asked(`sessions/${pause}`, headers, { deletedAt: new Date().toISOString() }, 'PATCH')
    expect(bin.status).toBe(200)
    const other = await make(headers, 'workshops', { title: { fr: 'Un autre' } })
    await patch(`sessions/${talk}`, headers, { workshop: other })

    const answer = await asked(`workshops/versions/${version}?depth=0`, { ...headers, 'Accept-Language': 'fr' }, {})
    expect(answer).toMatchObject({
      status: 200,
      restored: { elsewhere: ['Exposé'], gone: ['Bloc'], sessions: 1 },
    })
    expect(answer.message).toContain('cette session ne revient pas\u00a0: Bloc.')
    const { programme } = await draft(`workshops/${id}`, headers)
    expect((programme as JsonObject[]).map(({ session }) => session)).toEqual([pause])
    expect((await draft(`sessions/${pause}`, headers)).deletedAt ?? null).toBe(null)
    expect((await draft(`sessions/${talk}`, headers)).workshop).toBe(other)

    // What came out of the bin goes back there where that is undone, and comes once more where the undoing is.
    const undone = async ({ undo }: Pick<RestoredWorkshop, 'undo'>): Promise<RestoredWorkshop> =>
      restored(undo!.version, headers, { ...undo!, version: undefined })
    const inBin = async (): Promise<boolean> =>
      Boolean((await asked(`sessions/${pause}?trash=true&draft=true&depth=0`, headers)).deletedAt)
    const back = await undone(answer.restored as RestoredWorkshop)
    expect([back.sessions, await inBin()]).toEqual([1, true])
    expect((await draft(`workshops/${id}`, headers)).programme).toEqual([])
    await undone(back)
    expect(await inBin()).toBe(false)
    expect((await draft(`workshops/${id}`, headers)).programme).toMatchObject([{ session: pause }])
  })

  it('are refused with words to who may not edit, where somebody has it open, and where they are asked wrongly', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id: user } = await makeAccount(database.payload, 'editor')
    const { id, talk } = await prepared(headers)
    const version = await newest(id, headers)
    await patch(`sessions/${talk}`, headers, { title: { fr: 'Autre' } })
    const open = await database.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'sessions', value: talk },
        user: { relationTo: 'users', value: user },
      },
    })
    expect(await asked(`workshops/versions/${version}`, headers, {})).toMatchObject({ status: 423 })
    expect((await draft(`sessions/${talk}`, headers)).title).toMatchObject({ fr: 'Autre' })
    await database.payload.delete({ collection: 'payload-locked-documents', id: open.id })
    for (const wrong of [{ at: 'then' }, { at: 5 }, { when: 'x' }])
      expect((await asked(`workshops/versions/${version}`, headers, wrong)).status).toBe(400)
    const odd = { sessions: ['nowhere', id, '', 'x'.repeat(64)].filter(Boolean) }
    expect((await asked(`workshops/versions/${version}`, headers, odd)).status).toBe(200)
    expect((await asked(`workshops/versions/${version}`, {}, {})).status).toBe(403)
    expect((await asked('workshops/versions/nowhere', headers, {})).status).toBe(404)
  })

  it('are told by who changed what, sessions with their workshop, acts of one sitting together', async () => {
    const { headers, id: ada } = await makeAccount(database.payload, 'editor')
    const { headers: others } = await makeAccount(database.payload, 'editor')
    await database.payload.update({ collection: 'users', id: ada, data: { name: 'Ada' } })
    const { id, talk } = await prepared(headers)
    await patch(`workshops/${id}`, headers, { title: { fr: 'Un titre', en: 'A workshop' }, subtitle: { en: 'Sub' } })
    await patch(`sessions/${talk}`, headers, { title: { fr: 'Autre', en: 'Talk' } })
    await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    await patch(`workshops/${id}`, others, { number: 4711 })
    const read = async (path: string, as: object = headers): Promise<History & { status: number }> =>
      (await asked(`${path}/history`, as)) as unknown as History & { status: number }
    const { next, published, sittings } = await read(`workshops/${id}`)
    expect(next).toBe(null)
    expect(sittings.map(({ fields, isPublication, sessions }) => ({ fields, isPublication, sessions }))).toMatchObject([
      { isPublication: false, fields: [{ label: 'Number', languages: [] }], sessions: [] },
      {
        isPublication: true,
        fields: [
          { label: 'Title', languages: ['fr'] },
          { label: 'Subtitle', languages: ['en'] },
        ],
        sessions: [{ id: talk, title: 'Talk', fields: [{ label: 'Title', languages: ['fr'] }] }],
      },
    ])
    expect(sittings[1]!.acts.some(({ version }) => version === published)).toBe(true)
    // An address is told to administrators alone.
    expect(sittings.map(({ by }) => by)).toEqual([null, 'Ada'])
    const { sittings: ofTalk } = await read(`sessions/${talk}`)
    expect(ofTalk[0]).toMatchObject({ isNew: true })
    expect((await read(`workshops/${id}`, {})).status).toBe(403)
    expect((await read('workshops/nowhere')).status).toBe(404)
    expect((await asked(`workshops/${id}/history?before=x`, headers)).status).toBe(400)
    const older = (await asked(`workshops/${id}/history?before=2000-01-01`, headers)) as unknown as History
    expect(older).toMatchObject({ next: null, sittings: [] })
  })

  it('are told in the same way of people, who have no drafts, and of the series', async () => {
    const { headers, id: ada } = await makeAccount(database.payload, 'editor')
    const { headers: others } = await makeAccount(database.payload, 'editor')
    await database.payload.update({ collection: 'users', id: ada, data: { name: 'Ada' } })
    const read = async (path: string, as: object = headers): Promise<History & { status: number }> =>
      (await asked(`${path}/history`, as)) as unknown as History & { status: number }
    const lines = ({ sittings }: History) => sittings.map(({ by, fields, isNew }) => ({ by, fields, isNew }))

    const person = await make(headers, 'speakers', { name: 'Ana Me' })
    for (const [as, data] of [
      [headers, { line: { fr: 'Botaniste' } }],
      [headers, { name: 'Ana Moe' }],
      [others, { links: [{ url: 'https://example.org/', label: { en: 'Page' } }] }],
    ] as const)
      expect((await asked(`speakers/${person}?locale=all`, as, data, 'PATCH')).status).toBe(200)
    const ofPerson = await read(`speakers/${person}`)
    expect(lines(ofPerson)).toMatchObject([
      { by: null, isNew: false, fields: [{ label: 'Links' }] },
      {
        by: 'Ada',
        isNew: true,
        fields: [{ label: 'Whole line, as printed', languages: ['fr'] }, { label: 'Display name' }],
      },
    ])
    expect([ofPerson.published, ofPerson.next]).toEqual([null, null])
    expect((await asked(`speakers/versions/${ofPerson.sittings[1]!.version}`, headers, {})).status).toBe(200)
    expect(await draft(`speakers/${person}`, headers)).toMatchObject({ name: 'Ana Moe', line: { fr: 'Botaniste' } })
    expect((await draft(`speakers/${person}`, headers)).links).toEqual([])

    const save = async (as: object, data: object, draftly = true): Promise<void> =>
      expect((await asked(`globals/series?locale=all&draft=${draftly}`, as, data)).status).toBe(200)
    await save(others, { title: { fr: 'Au vert', en: 'Outside' }, tagline: { en: 'In the garden' } })
    await save(headers, { tagline: { fr: 'Au jardin' } })
    await save(headers, { _status: 'published', contact: { name: 'Ben' } }, false)
    await save(others, { tagline: { fr: 'Au pré' } })
    const { published, sittings } = await read('globals/series')
    expect(sittings.slice(0, 2)).toMatchObject([
      { by: null, isPublication: false, fields: [{ languages: ['fr'] }] },
      { by: 'Ada', isPublication: true, fields: [{ languages: ['fr'] }, { languages: [] }] },
    ])
    expect(sittings[1]!.version).toBe(published)
    expect((await asked(`globals/series/versions/${published}`, headers, {})).status).toBe(200)
    expect(await draft('globals/series', headers)).toMatchObject({ tagline: { fr: 'Au jardin' }, _status: 'draft' })
    expect((await read('globals/series', {})).status).toBe(403)
    expect((await read('speakers/nowhere')).status).toBe(404)
    expect((await asked('globals/series/history?before=x', headers)).status).toBe(400)
  })
})
