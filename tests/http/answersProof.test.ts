import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries } from '../../seed/loadSeries'
import { publishDue } from '../../src/cms/publication/publishDue'
import { writeDesk } from '../../src/cms/registrations/desk'
import { confirm } from '../../src/cms/registrations/person'
import { onPublicWrite, publicVersionOf } from '../../src/database/noteWrites'
import { tagsOfWrite } from '../../src/domain/cdnTags'
import { builders } from '../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { makeExampleSeries, richText } from '../support/exampleSeries'
import { photograph } from '../support/photograph'
import { startProcess, type Running } from '../support/process'
import { requested } from '../support/registrations'
import { makeAccount, useServer, type Account } from '../support/server'
import { Random } from './fuzz/random'

/** How often something is written; `npm run test:answers` does it as often as promised. */
const WRITES = Number(process.env.PROOF_WRITES ?? 40)
const SEED = Number(process.env.PROOF_SEED ?? 1)

jest.setTimeout(Math.max(120_000, WRITES * 3000))

const json = { 'Content-Type': 'application/json' }

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
  const make = builders(() => database.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account
  const workshops: string[] = []
  const speakers: string[] = []
  const organisations: string[] = []
  let picture = ''

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
    example = await makeExampleSeries(payload)
    editor = await makeAccount(payload, 'editor')
    const data = await photograph('png', { height: 60, width: 80 })
    const file = { data, mimetype: 'image/png', name: 'cover.png', size: data.length }
    picture = (
      await payload.create({ collection: 'media', data: { alt: { fr: 'Image', en: 'Picture' } } as never, file })
    ).id
    workshops.push(example.workshop.id, example.draft.id)
    speakers.push(example.ana.id, example.bo.id, example.chair.id)
    organisations.push(example.house.id, example.institute.id, example.parent.id)
    const coming = await make.workshop({
      slug: 'coming',
      startsAt: '2030-04-26T16:00',
      endsAt: '2030-04-26T18:00',
      cover: picture,
      registration: { mode: 'internal' },
      moderators: [{ person: example.bo.id }],
    })
    await make.publish(coming.id)
    await writeDesk(await createLocalReq({}, payload), coming.id, { capacity: 12, waitlist: true, offerHours: 0 })
    workshops.push(coming.id)
  })
  afterAll(() => other?.kill())

  const graphql = (query: string): RequestInit & { path: string } => ({
    path: '/api/graphql',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query }),
  })
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
      '/api/speakers/by-slug/ana-eluard',
      '/api/organisations/by-slug/house-of-studies',
      '/fr',
      '/en',
      '/fr/ateliers/summer',
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

  const send = async (method: string, path: string, body?: object): Promise<void> => {
    await fetch(`${kept.url}/api${path}`, {
      method,
      headers: { ...json, ...editor.headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }

  /** Everything that writes, by the way in which it does. What is refused has written nothing, or a part. */
  const writers = (random: Random, n: number): Record<string, () => Promise<unknown>> => {
    const { payload } = database
    const workshop = random.pick(workshops)
    const text = `Written ${n}`
    const change = (data: object, query = '') =>
      send('PATCH', `/workshops/${workshop}?locale=${random.pick(['fr', 'en'])}${query}`, data)
    return {
      publish: () => change({ title: text, _status: 'published' }),
      draft: () => change({ title: text }, '&draft=true'),
      withdraw: () => change({ _status: 'draft' }),
      bin: () => change({ deletedAt: now().toISOString() }),
      unbin: () => send('PATCH', `/workshops/${workshop}?trash=true`, { deletedAt: null, _status: 'published' }),
      status: () =>
        send('PATCH', `/workshops/${workshops[2]}?locale=fr`, {
          eventStatus: random.pick(['scheduled', 'postponed']),
          statusNote: text,
          _status: 'published',
        }),
      slug: () => change({ slug: random.pick(['summer', `slug-${n}`]), _status: 'published' }),
      programme: () =>
        payload.update({
          collection: 'workshops',
          id: example.workshop.id,
          data: {
            programme: random.chance(0.5)
              ? [{ session: example.sessions.discussion.id }]
              : [{ session: example.sessions.block.id, items: [{ session: example.sessions.first.id }] }],
            _status: 'published',
          } as never,
          locale: 'fr',
        }),
      session: () => send('PATCH', `/sessions/${example.sessions.first.id}?locale=fr`, { title: text }),
      person: () => send('PATCH', `/speakers/${random.pick(speakers)}?locale=fr`, { name: text }),
      biography: () => send('PATCH', `/speakers/${random.pick(speakers)}?locale=fr`, { biography: richText(text) }),
      organisation: () =>
        ask(kept.url, {
          ...graphql(
            `mutation { updateOrganisation(id: "${random.pick(organisations)}", locale: fr, data: { name: "${text}" }) { id } }`,
          ),
          headers: { ...json, ...editor.headers },
        }),
      organisations: () =>
        send('PATCH', `/organisations?where[id][in]=${organisations.join(',')}&locale=en`, { acronym: `A${n}` }),
      created: async () => {
        const { id } = await make.workshop({ title: { fr: text }, number: n })
        workshops.push(id)
        await make.publish(id)
      },
      people: async () => void speakers.push((await make.speaker({ name: text })).id),
      deleted: async () => {
        const [id] = workshops.slice(3)
        if (!id) return
        workshops.splice(3, 1)
        await send('DELETE', `/workshops/${id}`)
        await payload.delete({ collection: 'workshops', id, trash: true }).catch(() => undefined)
      },
      merge: async () => {
        const { id } = await make.speaker({ name: text })
        await send('POST', `/speakers/${id}/merge`, { into: example.bo.id })
      },
      picture: () => send('PATCH', `/media/${picture}?locale=fr`, { alt: text }),
      series: () => send('POST', '/globals/series?locale=fr', { title: text, _status: 'published' }),
      desk: () =>
        send('POST', `/workshops/${workshops[2]}/desk`, {
          capacity: 1 + random.below(12),
          waitlist: random.chance(0.5),
        }),
      seat: async () => confirm(payload, await requested(payload, workshops[2]!, `person-${n}`), now),
      due: async () => {
        await send('PATCH', `/workshops/${workshops[2]}?locale=fr&draft=true`, {
          publishAt: '2030-04-26T15:00',
          title: text,
        })
        await publishDue(payload, new Date('2031-01-01T00:00:00.000Z'))
      },
      file: async () => {
        const { text: file } = (await exportSeries(payload, {})) as unknown as { text: string }
        await loadSeries(payload, file.replace('La série', text), { media: mediaIn('tests/seed/everything', payload) })
      },
      version: async () => {
        const { docs } = await payload.findVersions({
          collection: 'speakers',
          where: { parent: { equals: example.ana.id } } as never,
        })
        if (docs.length)
          await payload.restoreVersion({
            collection: 'speakers' as CollectionSlug,
            id: random.pick(docs).id,
          } as never)
      },
      clock: () => {
        // What goes by the clock is in front for as long as it was let.
        inFront.clear()
        return Promise.resolve((time += random.pick([20_000, 60_000, 3_600_000])))
      },
      account: () => makeAccount(payload, 'reader'),
    }
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
