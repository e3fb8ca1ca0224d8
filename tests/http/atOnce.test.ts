import { beforeAll, expect, it, jest } from '@jest/globals'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'
import { sentence } from '../../src/i18n/errors'
import { MAX_WAIT_MS } from '../../src/database/writerBusy'
import { describeWithDatabase, onMongo } from '../support/database'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'

describeWithDatabase('writes to one document at once', () => {
  const { asked, database, make } = useRest()
  let headers: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'editor'))
  })
  const patch = async (path: string, data: object): Promise<void> => {
    expect([path, (await asked(path, headers, data, 'PATCH')).status]).toEqual([path, 200])
  }
  const mutate = async (query: string): Promise<void> => {
    expect(await asked('graphql', headers, { query })).not.toHaveProperty('errors')
  }

  /** Saves something again and again while something else is done. */
  const during = async (work: Promise<unknown>, save: (n: number) => Promise<void>): Promise<number> => {
    const state = { isDone: false }
    const done = work.finally(() => (state.isDone = true))
    let n = 0
    while (!state.isDone) await save(++n)
    await done
    return n
  }

  it('are all kept, of the directory', async () => {
    const id = await make(headers, 'speakers', { name: 'Ana' })
    for (let n = 0; n < 5; n++) {
      const links = [{ url: `https://example.org/${n}` }]
      await Promise.all([
        patch(`speakers/${id}?locale=fr`, { line: `Ligne ${n}` }),
        patch(`speakers/${id}?locale=en`, { line: `Line ${n}` }),
        patch(`speakers/${id}?locale=fr`, { links }),
        mutate(`mutation { updateSpeaker(id: "${id}", data: { sortName: "${n}" }) { id } }`),
      ])
      const doc = await asked(`speakers/${id}?locale=all&draft=true&depth=0`, headers)
      expect(doc).toMatchObject({ line: { fr: `Ligne ${n}`, en: `Line ${n}` }, links, sortName: String(n) })
    }
  })

  it('are all kept, of a workshop, its programme and its sessions', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' } })
    const talk = await make(headers, 'sessions', { title: { fr: 'Exposé', en: 'Talk' }, workshop: id })
    await patch(`workshops/${id}?draft=true`, { programme: [{ session: talk }] })
    let was = { fr: 'Exposé', en: 'Talk' }
    for (let n = 0; n < 4; n++) {
      const title = { fr: `Exposé ${n}`, en: `Talk ${n}` }
      const act = { act: 'edit', session: talk, data: { title }, was: { title: was } }
      was = title
      await Promise.all([
        patch(`workshops/${id}?locale=fr&draft=true`, { subtitle: `Sous-titre ${n}` }),
        patch(`workshops/${id}?locale=fr&draft=true`, { shortTitle: `Court ${n}` }),
        patch(`workshops/${id}?locale=fr`, { _status: 'published' }),
        patch(`sessions/${talk}?locale=fr&draft=true`, { people: [], kind: n % 2 ? 'talk' : 'discussion' }),
        asked(`workshops/${id}/programme`, headers, act),
      ])
      const doc = await asked(`workshops/${id}?locale=fr&draft=true&depth=0`, headers)
      expect(doc).toMatchObject({ subtitle: `Sous-titre ${n}`, shortTitle: `Court ${n}` })
      expect(await asked(`sessions/${talk}?locale=fr&draft=true&depth=0`, headers)).toMatchObject({
        title: `Exposé ${n}`,
        kind: n % 2 ? 'talk' : 'discussion',
      })
    }
  }, 120_000)

  it('are all kept, of a session that a workshop takes in, while it does and since', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' } })
    const programme: { session: string }[] = []
    for (let n = 0; n < 4; n++) {
      const title = { fr: 'Exposé', en: 'Talk' }
      const talk = await make(headers, 'sessions', { title })
      programme.push({ session: talk })
      const path = `sessions/${talk}?locale=fr&draft=true`
      await Promise.all([
        patch(`workshops/${id}?draft=true`, { programme }),
        patch(path, { startsAt: '2031-04-26T16:00' }),
        patch(path, { kind: 'discussion' }),
      ])
      const doc = await asked(`${path}&depth=0`, headers)
      expect(doc).toMatchObject({ kind: 'discussion', startsAt: '2031-04-26T16:00', workshop: id })
      // Of those that follow each is of the workshop's programme, and says so in its draft alone.
      const act = { act: 'edit', session: talk, data: { title: { fr: 'Autre', en: 'Other' } }, was: { title } }
      const [acted] = await Promise.all([
        asked(`workshops/${id}/programme`, headers, act),
        patch(path, { endsAt: '2031-04-26T17:00' }),
        patch(path, { kind: 'talk' }),
      ])
      expect(acted.status).toBe(200)
      expect(await asked(`${path}&depth=0`, headers)).toMatchObject({
        title: 'Autre',
        kind: 'talk',
        endsAt: '2031-04-26T17:00',
      })
    }
  }, 60_000)

  it('leave a session to the workshop that takes it in first', async () => {
    // On SQLite one writes after the other.
    if (!onMongo) return
    const both = { fr: 'Un', en: 'One' }
    const when = { timeZone: 'Europe/Paris', startsAt: '2031-04-26T16:00', endsAt: '2031-04-26T18:00' }
    const [first, second] = [
      await make(headers, 'workshops', { title: both, ...when }),
      await make(headers, 'workshops', { title: both, ...when }),
    ]
    const talk = await make(headers, 'sessions', { title: both })
    const programme = [{ session: talk }]
    const { afterChange } = database.payload.collections.workshops.config.hooks
    const meanwhile = async ({ doc }: { doc: { id: string } }): Promise<unknown> => {
      if (doc.id === first) await patch(`workshops/${second}?draft=true`, { programme })
      return doc
    }
    // Sessions are read to be printed, before the write.
    afterChange.unshift(meanwhile)
    try {
      await patch(`workshops/${first}?locale=fr`, { programme, _status: 'published' })
    } finally {
      afterChange.splice(afterChange.indexOf(meanwhile), 1)
    }
    expect((await asked(`sessions/${talk}?draft=true&depth=0`, headers)).workshop).toBe(second)
  })

  it('are both done where a series is loaded', async () => {
    const people = 'abcdefghij'.split('')
    const entries = (n: number) =>
      people.map((key) => `  ${key}: { name: ${key}, line: { fr: Fichier ${n} } }\n`).join('')
    const load = async (n: number): Promise<void> => {
      const source = `series: { key: once, status: draft }\npeople:\n${entries(n)}`
      const { applied, problems } = await loadSeries(database.payload, source, {
        media: mediaIn('.', database.payload),
      })
      expect([applied, problems]).toEqual([true, []])
    }
    await load(0)
    const stored = async () =>
      (await asked(`speakers?where[slug][in]=${people.join(',')}&locale=all&draft=true&limit=50&depth=0`, headers))
        .docs as {
        id: string
        line: object
      }[]
    const ids = (await stored()).map(({ id }) => id)
    expect(ids).toHaveLength(people.length)
    for (let n = 1; n < 4; n++) {
      await during(load(n), async (save) => {
        await Promise.all(ids.map((id) => patch(`speakers/${id}?locale=en`, { line: `Form ${save}` })))
      })
      const lines = (await stored()).map(({ line }) => line)
      expect(lines).toEqual(people.map(() => expect.objectContaining({ fr: `Fichier ${n}` })))
    }
  }, 120_000)

  it('are all kept, of the series', async () => {
    const write = (data: object) => asked('globals/series?locale=fr&draft=true', headers, data)
    for (let n = 0; n < 4; n++) {
      await Promise.all([
        write({ title: `Série ${n}` }),
        write({ tagline: `Accroche ${n}` }),
        mutate(`mutation { updateSeries(draft: true, data: { key: "series-${n}" }) { title } }`),
      ])
      const doc = await asked('globals/series?locale=fr&draft=true&depth=0', headers)
      expect(doc).toMatchObject({ title: `Série ${n}`, tagline: `Accroche ${n}`, key: `series-${n}` })
    }
  })

  it('are both done where one restores a version', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' }, subtitle: 'Avant' })
    const path = `workshops/${id}?locale=fr&draft=true&depth=0`
    const query = `where[parent][equals]=${id}&depth=0&limit=1&sort=-updatedAt`
    const version = ((await asked(`workshops/versions?${query}`, headers)).docs as { id: string }[])[0]!.id
    for (let n = 0; n < 4; n++) {
      await patch(path, { subtitle: `Après ${n}` })
      const [restored] = await Promise.all([
        asked(`workshops/versions/${version}?draft=true`, headers, {}),
        patch(path, { shortTitle: `Court ${n}` }),
      ])
      expect([restored.status, (await asked(path, headers)).subtitle]).toEqual([200, 'Avant'])
    }
  })

  it('are all kept where several documents are changed at once from a list', async () => {
    const ids = [await make(headers, 'speakers', { name: 'Ana' }), await make(headers, 'speakers', { name: 'Eva' })]
    for (let n = 0; n < 5; n++) {
      await Promise.all([
        patch(`speakers?where[id][in]=${ids.join(',')}`, { sortName: `${n}` }),
        ...ids.map((id) => patch(`speakers/${id}?locale=fr`, { line: `Ligne ${n}` })),
      ])
      for (const id of ids)
        expect(await asked(`speakers/${id}?locale=fr&draft=true&depth=0`, headers)).toMatchObject({
          line: `Ligne ${n}`,
          sortName: `${n}`,
        })
    }
  })

  it('are all kept where two of one organisation become one', async () => {
    const kept = await make(headers, 'organisations', { name: { en: 'Kept' } })
    for (let n = 0; n < 4; n++) {
      const gone = await make(headers, 'organisations', {
        name: { en: `Gone ${n}` },
        links: [{ url: 'https://a.example' }],
      })
      const part = await make(headers, 'organisations', { name: { en: `Part ${n}` }, parent: gone })
      const person = await make(headers, 'speakers', { name: 'Ana', affiliations: [{ organisation: gone }] })
      const merge = asked(`organisations/${gone}/merge`, headers, { into: kept })
      const last = await during(merge, async (save) => {
        await Promise.all([
          patch(`organisations/${part}`, { acronym: `P${save}` }),
          patch(`organisations/${kept}`, { acronym: `K${save}` }),
          patch(`speakers/${person}?locale=fr`, { line: `Ligne ${save}` }),
        ])
      })
      expect((await merge).status).toBe(200)
      const read = (path: string) => asked(`${path}?locale=fr&draft=true&depth=0`, headers)
      expect(await read(`organisations/${part}`)).toMatchObject({ acronym: `P${last}`, parent: kept })
      expect(await read(`organisations/${kept}`)).toMatchObject({ acronym: `K${last}` })
      expect(await read(`speakers/${person}`)).toMatchObject({
        line: `Ligne ${last}`,
        affiliations: [{ organisation: kept }],
      })
    }
  }, 120_000)

  it('are told in GraphQL, as in REST, where they waited too long, in the reader’s language', async () => {
    const id = await make(headers, 'speakers', { name: 'Ana' })
    const { db } = database.payload
    const adapter = db as unknown as {
      connection: { collection: (name: string) => Record<'insertOne' | 'deleteOne', (doc: object) => Promise<unknown>> }
      patience: number
    }
    const busy = { _id: 'writes', owner: 'another', beat: 0 }
    const { patience } = adapter
    const held = onMongo ? null : await db.beginTransaction()
    if (onMongo) await adapter.connection.collection('atelier_locks').insertOne(busy)
    else adapter.patience = 300
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const hasty = jest
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((time) => timeout(time === MAX_WAIT_MS ? 300 : time))
    const query = `mutation { updateSpeaker(id: "${id}", data: { sortName: "A" }) { id } }`
    const inFrench = { ...headers, 'accept-language': 'fr' }
    const [told, answer] = await Promise.all([
      asked('graphql', inFrench, { query }),
      asked(`speakers/${id}`, inFrench, { sortName: 'B' }, 'PATCH'),
    ])
    if (held) await db.rollbackTransaction(held)
    else await adapter.connection.collection('atelier_locks').deleteOne({ _id: busy._id })
    if (!onMongo) adapter.patience = patience
    hasty.mockRestore()
    expect(answer).toMatchObject({ status: 503, errors: [{ message: sentence({ code: 'WRITER_BUSY' }, 'fr') }] })
    expect(told.errors).toMatchObject([{ message: answer.errors[0].message, extensions: { statusCode: 503 } }])
  }, 60_000)

  it('leave nothing that others wait for, also where one is refused', async () => {
    const id = await make(headers, 'speakers', { name: 'Ana' })
    expect((await asked(`speakers/${id}`, headers, { name: 5 }, 'PATCH')).status).toBe(400)
    await patch(`speakers/${id}`, { name: 'Eva' })
    expect((await asked('speakers/nobody', headers, { name: 'x' }, 'PATCH')).status).toBe(404)
    expect((await asked('speakers/nobody', headers, { name: 'x' }, 'PATCH')).status).toBe(404)
  })

  it('of a programme do not stand in the way of the form that is open beside it, which would undo nothing of them', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' } })
    const act = (data: object) => asked(`workshops/${id}/programme`, headers, data)
    const add = { act: 'add', kind: 'talk', title: { fr: 'Exposé', en: 'Talk' }, within: null, before: null }
    const { order } = (await act(add)) as unknown as { order: { session: string }[] }
    await patch(`workshops/${id}?locale=fr`, { _status: 'published' })
    const path = `workshops/${id}?locale=fr&draft=true&depth=0`
    const opened = (await asked(path, headers)).updatedAt as string
    const save = async (since: string, data: object): Promise<number> =>
      (await asked(`workshops/${id}?locale=fr&form=true&basedOn=${since}`, headers, data, 'PATCH')).status
    // What was published is a draft again with it.
    await act({ act: 'takeOut', session: order[0]!.session })
    expect(await save(opened, { shortTitle: 'Court', _status: 'published' })).toBe(200)
    expect((await asked(`workshops/${id}?locale=fr`)).programme).toEqual([])
    const published = (await asked(path, headers)).updatedAt as string
    await patch(`workshops/${id}?locale=fr&draft=true`, { subtitle: 'Ailleurs' })
    expect(await save(published, { shortTitle: 'Autre', _status: 'published' })).toBe(409)
  })

  it('would undo each other on MongoDB without a turn; SQLite has one writer', async () => {
    const id = await make(headers, 'speakers', { name: 'Ana' })
    const { payload } = database
    const write = (data: object) => payload.update({ collection: 'speakers', id, data, locale: 'fr', depth: 0 })
    let lost = 0
    for (let n = 0; n < 10; n++) {
      await Promise.all([write({ line: `Ligne ${n}` }), write({ sortName: `${n}` })])
      const doc = await asked(`speakers/${id}?locale=fr&draft=true&depth=0`, headers)
      if (doc.line !== `Ligne ${n}` || doc.sortName !== `${n}`) lost++
    }
    expect(lost > 0).toBe(onMongo)
  })
})
