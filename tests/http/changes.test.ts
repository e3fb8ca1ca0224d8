import { expect, it, jest } from '@jest/globals'
import { KnownChanges } from '../../src/domain/changes'
import { builders } from '../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { letPass } from '../support/letPass'
import { usePublicWrites } from '../support/publicWrites'
import { makeAccount, useServer } from '../support/server'
import { Random } from '../support/random'

/** How often something is written; `npm run test:changes` does it as often as promised. */
const WRITES = Number(process.env.CHANGES_WRITES ?? (onMongo ? 25 : 60))
const SEED = Number(process.env.CHANGES_SEED ?? 1)

jest.setTimeout(Math.max(180_000, WRITES * 3000))

interface Reference {
  kind: string
  id: string
  slug: string | null
}
interface Change extends Reference {
  formerSlugs: string[]
  gone: boolean
  changedAt: string
  alsoChanged: Reference[]
}
interface Answer {
  registration?: Record<string, unknown>
  updatedAt: string
}
interface Dated {
  slug: string
  updatedAt: string
}
interface Asked {
  organisations: { docs: (Dated & { parent: Dated | null })[] }
  series: Dated
  speaker: Dated | null
  workshop: Dated | null
}
interface Page {
  changes: Change[]
  cursor: string
  hasMore: boolean
}

/** Whoever follows what changes, by `/api/changes` alone, has what there is: after random writes by every way in which something is written. */
describeWithDatabase('Changes of what the public is shown', () => {
  const database = useDatabase()
  let time = Date.parse('2030-04-26T13:00:10.000Z')
  const now = (): Date => new Date(time)
  const goOn = (milliseconds: number): void => void (time += milliseconds)
  const server = useServer(() => database.payload, { now })
  const writes = usePublicWrites({ database, goOn, now, server })

  const page = async (cursor?: string, limit = 100): Promise<Page> => {
    const since = cursor === undefined ? '' : `&since=${cursor}`
    const response = await fetch(`${server.url}/api/changes?limit=${limit}${since}`)
    expect(response.status).toBe(200)
    return (await response.json()) as Page
  }

  /** Where a document is read; a picture is one only with what shows it. */
  const addressOf = ({ kind, slug }: Reference): string | null =>
    kind === 'series' ? '/api/series' : slug === null ? null : `/api/${kind}/by-slug/${slug}`
  /** A public answer without what is of the moment, and the time of its last change. */
  const read = async (reference: Reference): Promise<{ said: string; updatedAt: string } | null> => {
    const address = addressOf(reference)
    if (address === null) return null
    const response = await fetch(`${server.url}${address}`)
    if (response.status === 404) return null
    expect([address, response.status]).toEqual([address, 200])
    const { registration, updatedAt, ...said } = (await response.json()) as Answer
    const { seats: _seats, state: _state, ...settled } = registration ?? {}
    return { said: JSON.stringify({ ...said, registration: settled }), updatedAt }
  }

  const keyOf = ({ id, kind }: Reference): string => `${kind} ${id}`
  /** All that strangers are shown, asked of the collections themselves. */
  const whole = async (): Promise<Map<string, Reference>> => {
    const all = new Map<string, Reference>()
    for (const kind of ['workshops', 'speakers', 'organisations'])
      for (let n = 1; ; n++) {
        const response = await fetch(`${server.url}/api/${kind}?depth=0&limit=50&select[slug]=true&page=${n}`)
        const { docs, hasNextPage } = (await response.json()) as { docs: Reference[]; hasNextPage: boolean }
        for (const { id, slug } of docs) all.set(`${kind} ${id}`, { kind, id, slug })
        if (!hasNextPage) break
      }
    if ((await fetch(`${server.url}/api/series`)).ok)
      all.set('series series', { kind: 'series', id: 'series', slug: null })
    return all
  }

  class Mirror {
    readonly docs = new Map<string, { reference: Reference; said: string; updatedAt: string }>()
    cursor: string | undefined
    /** Answers that differ from before, while they say that nothing has changed since. */
    readonly unmoved: string[] = []

    async take(reference: Reference): Promise<void> {
      const answer = await read(reference)
      const before = this.docs.get(keyOf(reference))
      if (answer && before && before.said !== answer.said && !(answer.updatedAt > before.updatedAt))
        this.unmoved.push(`${keyOf(reference)} ${before.updatedAt} ${answer.updatedAt}`)
      if (answer) this.docs.set(keyOf(reference), { reference, ...answer })
    }

    async follow(limit = 100): Promise<void> {
      for (;;) {
        const { changes, cursor, hasMore } = await page(this.cursor, limit)
        for (const change of changes) {
          if (change.gone) this.docs.delete(keyOf(change))
          else await this.take(change)
          for (const other of change.alsoChanged) await this.take(other)
        }
        this.cursor = cursor
        if (!hasMore) return
      }
    }
  }

  /** On MongoDB a change is told once no server gives anything of before. */
  const settled = async (): Promise<void> => {
    if (!onMongo) return
    // The server sees that there is something, and tells it when others have forgotten what was before.
    await page()
    letPass(1200)
  }

  /** What the mirror has, against what there is. */
  const differences = async (mirror: Mirror): Promise<string[]> => {
    const all = await whole()
    const found: string[] = []
    for (const [key, reference] of all) {
      const [has, is] = [mirror.docs.get(key), await read(reference)]
      if (!has) found.push(`lacks ${key} ${reference.slug}`)
      else if (has.said !== is?.said) found.push(`differs ${key} ${reference.slug}`)
      else if (has.updatedAt !== is.updatedAt) found.push(`dated ${key} ${has.updatedAt} ${is.updatedAt}`)
    }
    for (const key of mirror.docs.keys()) if (!all.has(key)) found.push(`has still ${key}`)
    return found
  }

  it(`lead whoever follows them to what there is, after each of ${WRITES} writes`, async () => {
    const mirror = new Mirror()
    await settled()
    await mirror.follow()
    expect(await differences(mirror)).toEqual([])
    const wrote = new Set<string>()
    for (let n = 0; n < WRITES; n++) {
      const random = new Random(SEED, n)
      const all = writes.writers(random, n)
      const name = n < Object.keys(all).length ? Object.keys(all)[n]! : random.pick(Object.keys(all))
      await all[name]!().catch(() => undefined)
      const before = mirror.cursor
      await settled()
      await mirror.follow(random.pick([1, 3, 100]))
      if (mirror.cursor !== before) wrote.add(name)
      expect([n, name, await differences(mirror), mirror.unmoved]).toEqual([n, name, [], []])
    }
    // A draft, a session of a working copy, the clock, a seat and an account change nothing of what is told.
    for (const name of ['draft', 'session', 'clock', 'seat', 'account']) expect([...wrote]).not.toContain(name)
    const another = new Mirror()
    await another.follow(7)
    expect(await differences(another)).toEqual([])
  })

  it('miss what is forgotten: nobody is told of whatever shows a picture or an organisation', async () => {
    const mirror = new Mirror()
    await settled()
    await mirror.follow()
    const forgetful = jest.spyOn(KnownChanges.prototype, 'alsoChanged').mockReturnValue([])
    const { house } = writes.example
    await database.payload.update({
      collection: 'organisations',
      id: house.id,
      data: { name: 'Renamed, and forgotten' } as never,
      locale: 'fr',
    })
    await settled()
    await mirror.follow()
    forgetful.mockRestore()
    expect((await differences(mirror)).length).toBeGreaterThan(0)
  })

  it('begin anew where a cursor is not of this database', async () => {
    const { cursor } = await page()
    const other = Buffer.from('other:1').toString('base64url')
    const later = Buffer.from(`${Buffer.from(cursor, 'base64url').toString().split(':')[0]}:999999`).toString(
      'base64url',
    )
    for (const since of ['nothing', other, later, '']) {
      const response = await fetch(`${server.url}/api/changes?since=${since}`, { headers: { 'Accept-Language': 'fr' } })
      const { errors } = (await response.json()) as { errors: { code: string; message: string }[] }
      expect([since, response.status, errors[0]?.code]).toEqual([since, 410, 'CURSOR_GONE'])
      expect(errors[0]?.message).toContain('Recommencez')
    }
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'depth=1', 'since[a]=1&limit=0'])
      expect([query, (await fetch(`${server.url}/api/changes?${query}`)).status]).toEqual([query, 400])
  })

  it('give whoever begins all that is public now, and nothing of who was public once', async () => {
    const { payload } = database
    const make = builders(() => payload)
    const workshop = await make.workshop({ title: { fr: 'Begun at once', en: 'Begun at once' } })
    const old = await page()
    const begun = async (): Promise<Change[]> => {
      const told: Change[] = []
      let { changes, cursor, hasMore } = await page(undefined, 3)
      for (told.push(...changes); hasMore; told.push(...changes)) ({ changes, cursor, hasMore } = await page(cursor, 3))
      return told
    }
    // What was published this moment is in a copy that is begun at once, with several servers too.
    await make.publish(workshop.id)
    expect((await begun()).filter(({ id }) => id === workshop.id)).toMatchObject([
      { gone: false, slug: 'begun-at-once' },
    ])
    await payload.delete({ collection: 'workshops', id: workshop.id, trash: true } as never)
    await settled()
    await page(old.cursor)
    await settled()
    const told = await begun()
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(({ gone }) => gone)).toEqual([])
    expect((await page(old.cursor)).changes.find(({ id }) => id === workshop.id)).toMatchObject({ gone: true })
    // Nobody makes up a place of before.
    const [history] = Buffer.from(old.cursor, 'base64url').toString().split(':')
    for (const said of [`${history}:0`, `${history}:0:`, `${history}:0::nothing`]) {
      const since = Buffer.from(said).toString('base64url')
      expect([said, (await fetch(`${server.url}/api/changes?since=${since}`)).status]).toEqual([said, 410])
    }
  })

  it('are answered as other public answers are: with an entity tag, to be compared', async () => {
    const first = await fetch(`${server.url}/api/changes`)
    expect(first.headers.get('cache-control')).toBe(
      (await fetch(`${server.url}/api/series`)).headers.get('cache-control'),
    )
    const same = await fetch(`${server.url}/api/changes`, {
      headers: { 'If-None-Match': String(first.headers.get('etag')) },
    })
    expect(same.status).toBe(304)
  })

  it('move what GraphQL says of the same, wherever it stands; a working copy says nothing of it', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const ask = async (query: string): Promise<Partial<Asked>> => {
      const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) }
      const { data, errors } = (await (await fetch(`${server.url}/api/graphql`, post)).json()) as {
        data: Partial<Asked>
        errors?: object[]
      }
      expect(errors).toBeUndefined()
      return data
    }
    const { series, speaker, workshop } = await ask(`{
      workshop(slug: "summer") { slug updatedAt }
      speaker(slug: "bo-zhang") { slug updatedAt }
      series { updatedAt }
    }`)
    const { organisations } = await ask(
      '{ organisations(limit: 5) { docs { slug updatedAt parent { slug updatedAt } } } }',
    )
    const told = async (kind: string, slug: string | null): Promise<unknown> =>
      (await read({ kind, id: '', slug }))?.updatedAt
    expect(series?.updatedAt).toBe(await told('series', null))
    const all: [string, Dated | null | undefined][] = [
      ['workshops', workshop],
      ['speakers', speaker],
      ...(organisations?.docs ?? []).flatMap((one): [string, Dated | null][] => [
        ['organisations', one],
        ['organisations', one.parent],
      ]),
    ]
    for (const [kind, one] of all) {
      if (!one) continue
      expect(one.updatedAt).toMatch(/Z$/)
      expect(one.updatedAt).toBe(await told(kind, one.slug))
    }
    expect(organisations?.docs.length).toBeGreaterThan(0)
    const draft = await fetch(`${server.url}/api/series?draft=true`, { headers })
    expect(await draft.json()).toMatchObject({ updatedAt: null })
  })

  it('say nothing of what was never public', async () => {
    const { payload } = database
    const before = await page()
    const { id } = await payload.create({
      collection: 'speakers',
      data: { name: 'Nobody Knows Yet' } as never,
    })
    await payload.update({ collection: 'speakers', id, data: { name: 'Nobody Knows Still' } as never })
    await payload.delete({ collection: 'speakers', id, trash: true } as never)
    await settled()
    expect((await page(before.cursor)).changes).toEqual([])
  })
})
