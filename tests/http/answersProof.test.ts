import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { onPublicWrite, publicVersionOf } from '../../src/database/noteWrites'
import { tagsOfWrite } from '../../src/domain/cdnTags'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { startProcess, type Running } from '../support/process'
import { graphql, usePublicWrites } from '../support/publicWrites'
import { useServer } from '../support/server'
import { Random } from '../support/random'

/** How often something is written; `npm run test:answers` does it as often as promised. */
const WRITES = Number(process.env.PROOF_WRITES ?? 40)
const SEED = Number(process.env.PROOF_SEED ?? 1)

jest.setTimeout(Math.max(120_000, WRITES * 3000))

/**
 * Whatever is written, by whatever way, whoever asks afterwards is answered as if nothing were kept in memory: random writes, with reads before, beside and
 * after them, compared with a server that keeps nothing. So is what a shared cache in front has, which drops what a write changes by its tags, and on MongoDB what
 * another server answers a second later.
 */
describeWithDatabase('Answers in memory, whatever is written', () => {
  const database = useDatabase()
  let time = Date.parse('2030-04-26T13:00:10.000Z')
  const now = (): Date => new Date(time)
  const kept = useServer(() => database.payload, { now })
  const anew = useServer(() => database.payload, { answers: 0, now })
  const behind = useServer(() => database.payload, { cdnSeconds: 3600, now })
  /** Another server on the same MongoDB, in a process of its own: its clock is told, and a second has passed there after each write. */
  let other: Running | undefined
  let elsewhere = ''
  let later = 0
  /** What the cache in front has: answers with their tags, by what was asked. */
  const inFront = new Map<string, { said: string; tags: readonly string[] }>()
  const given = { fromCache: 0, anew: 0 }
  const goOn = (milliseconds: number): void => {
    // What goes by the clock is in front for as long as it was let.
    inFront.clear()
    time += milliseconds
  }
  const { writers } = usePublicWrites({ database, goOn, now, server: kept })

  beforeAll(async () => {
    const { payload } = database
    onPublicWrite(payload.db, (written) => {
      const changed = tagsOfWrite(written)
      for (const [path, { tags }] of inFront) if (changed.some((tag) => tags.includes(tag))) inFront.delete(path)
    })
    if (onMongo) {
      other = startProcess('oneServer.ts', [], { CLOCK: 'told' })
      elsewhere = (await other.says('listening ')).replace('listening ', '')
      await other.says('ready')
    }
  })
  afterAll(() => other?.kill())

  const programme =
    'title { fr en } registration { state seats } programme { title { fr } people { name items: affiliations { printed { fr } } } }'
  const questions: (RequestInit & { path: string })[] = [
    ...[
      '/api/workshops?depth=0',
      '/api/workshops?depth=1&locale=all&sort=-number',
      '/api/workshops/count',
      '/api/sessions?depth=1&limit=20',
      '/api/speakers?depth=1&limit=20',
      '/api/organisations?depth=1&limit=20',
      '/api/media?depth=0',
      '/api/globals/series?depth=1',
      '/api/series?locale=en',
      '/api/workshops/by-slug/summer',
      '/api/workshops/by-slug/coming?locale=en',
      '/api/workshops/by-slug/ete',
      '/api/speakers/by-slug/ana-eluard',
      '/api/organisations/by-slug/house-of-studies',
      '/fr',
      '/en',
      '/fr/ateliers/summer',
      '/fr/ateliers/ete',
      '/en/workshops/coming',
    ].map((path) => ({ path })),
    graphql(`{ workshops(limit: 20) { docs { slug ${programme} } } }`),
    graphql(`{ workshop(slug: "coming") { slug ${programme} } series { title { fr } } }`),
    graphql('{ Workshops(limit: 10) { docs { id title slug } totalDocs } Speakers(limit: 10) { docs { name } } }'),
  ]

  const saidBy = async (url: string, response: Response): Promise<string> =>
    `${response.status} ${(await response.text()).replaceAll(url, '').replace(/"requestId":"[^"]*"/, '')}`
  const ask = async (url: string, { path, ...init }: RequestInit & { path: string }): Promise<string> =>
    saidBy(url, await fetch(`${url}${path}`, { ...init, redirect: 'manual' }))
  /** What the cache in front gives, as RFC 9111 lets it. */
  const askInFront = async ({ path, ...init }: RequestInit & { path: string }): Promise<string> => {
    const known = inFront.get(path)
    if (known) {
      given.fromCache++
      return known.said
    }
    given.anew++
    const response = await fetch(`${behind.url}${path}`, { ...init, redirect: 'manual' })
    const said = await saidBy(behind.url, response)
    const tags = response.headers.get('cache-tag')?.split(',')
    if (tags && /s-maxage=3600/.test(response.headers.get('cache-control') ?? '')) inFront.set(path, { said, tags })
    return said
  }
  const askElsewhere = ({ headers, ...one }: RequestInit & { path: string }): Promise<string> =>
    ask(elsewhere, {
      ...one,
      headers: { ...Object.fromEntries(new Headers(headers)), 'x-clock': `${time}`, 'x-later': `${later}` },
    })
  /** The questions whose answers differ from those that are made anew. */
  const wrong = async (asked: readonly (RequestInit & { path: string })[]): Promise<string[]> => {
    const found: string[] = []
    later += 1000
    for (const one of asked) {
      const [first, second, truth] = [await ask(kept.url, one), await ask(kept.url, one), await ask(anew.url, one)]
      const third = one.method ? truth : await askInFront(one)
      const others = elsewhere ? [await askElsewhere(one), await askElsewhere(one)] : []
      const all = [first, second, third, ...others]
      if (all.some((said) => said !== truth))
        found.push([`${one.path} ${JSON.stringify(one.body)}`, ...all, truth].join('\n'))
    }
    return found
  }

  it(`are those of the moment, after each of ${WRITES} writes`, async () => {
    /** The kinds that have changed something that the public is shown. */
    const changed = new Set<string>()
    const { db } = database.payload
    for (let n = 0; n < WRITES; n++) {
      const random = new Random(SEED, n)
      const all = writers(random, n)
      const name = n < Object.keys(all).length ? Object.keys(all)[n]! : random.pick(Object.keys(all))
      const asked = random.some(4, 6, () => random.pick(questions))
      await Promise.all(asked.map((one) => ask(kept.url, one)))
      const beside = random.chance(0.5) ? asked.map((one) => ask(kept.url, one)) : []
      const before = publicVersionOf(db)
      await all[name]!().catch(() => undefined)
      if (publicVersionOf(db) > before) changed.add(name)
      expect([n, name, await wrong(asked)]).toEqual([n, name, []])
      await Promise.all(beside)
      expect([n, name, await wrong(asked.slice(0, 2))]).toEqual([n, name, []])
    }
    const all = Object.keys(writers(new Random(SEED, 0), 0))
    expect(all.filter((name) => !changed.has(name))).toEqual(['draft', 'session', 'clock', 'account'])
    expect(await wrong(questions)).toEqual([])
    expect(Math.min(given.fromCache, given.anew)).toBeGreaterThan(0)
  })

  it('are found to be wrong where something is written past the notes', async () => {
    const name = `Written past ${onMongo}`
    // What counts for a moment counts on.
    const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now())
    await wrong(questions)
    if (onMongo) {
      const { collections } = database.payload.db as unknown as {
        collections: Record<string, { collection: { updateMany: (where: object, what: object) => Promise<unknown> } }>
      }
      await collections.speakers!.collection.updateMany({}, { $set: { name } })
    } else {
      const { writer } = database.payload.db as unknown as { writer: { execute: (sql: string) => Promise<unknown> } }
      await writer.execute(`UPDATE speakers SET name = '${name}'`)
    }
    expect((await wrong(questions)).length).toBeGreaterThan(0)
    clock.mockRestore()
  })
})
