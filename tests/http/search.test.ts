import { expect, it, jest } from '@jest/globals'
import { beginHistory } from '../../src/database/knownChanges'
import { plainText } from '../../src/domain/richText'
import { fold } from '../../src/domain/texts'
import { builders } from '../support/builders'
import { describeWithDatabase, useDatabase } from '../support/database'
import { richText } from '../support/exampleSeries'
import { usePublicWrites } from '../support/publicWrites'
import { useServer } from '../support/server'
import { Random } from '../support/random'

/** How often something is written. */
const WRITES = Number(process.env.SEARCH_WRITES ?? 30)
const SEED = Number(process.env.SEARCH_SEED ?? 1)

jest.setTimeout(Math.max(180_000, WRITES * 4000))

type Texts = Record<string, unknown> | null
interface Person {
  name: string | null
  line: Texts
  affiliations: { printed: Texts }[]
}
interface Session {
  id: string
  kind: string
  title: Texts
  abstract: Record<string, { nodes: Parameters<typeof plainText>[0] }> | null
  people: Person[]
  items: Session[]
}
interface Workshop extends Session {
  subtitle: Texts
  shortTitle: Texts
  objectives: Texts[]
  moderators: Person[]
  partners: { name: Texts }[]
  programme: Session[]
}
interface Place {
  field: string
  language: string | null
  excerpt: string
  hits: { start: number; length: number }[]
}
interface Found {
  kind: string
  workshop: { id: string; slug: string } | null
  session: { id: string; title: { fr: string } } | null
  person: { id: string; slug: string } | null
  organisation: { id: string; slug: string } | null
  places: Place[]
}
interface Page {
  docs: Found[]
  totalDocs: number
  totalPages: number
}

describeWithDatabase('GET /api/search', () => {
  const database = useDatabase()
  let time = Date.parse('2030-04-26T13:00:10.000Z')
  const now = (): Date => new Date(time)
  const server = useServer(() => database.payload, { now })
  const writes = usePublicWrites({ database, goOn: (milliseconds) => void (time += milliseconds), now, server })
  const make = builders(() => database.payload)

  const ask = async (path: string) => {
    const response = await fetch(`${server.url}/api${path}`)
    return { status: response.status, headers: response.headers, body: (await response.json()) as never }
  }
  const page = async (q: string, more = ''): Promise<Page> => {
    const { body, status } = await ask(`/search?q=${encodeURIComponent(q)}${more}`)
    expect([q, status, body]).toEqual([q, 200, body])
    return body
  }
  const all = async (q: string): Promise<Found[]> => {
    const found: Found[] = []
    for (let n = 1, last = 1; n <= last; n++) {
      const { docs, totalDocs, totalPages } = await page(q, `&limit=25&page=${n}`)
      found.push(...docs)
      last = totalPages
      if (n === last) expect([q, found.length]).toEqual([q, totalDocs])
    }
    return found
  }
  const keyOf = ({ kind, ...one }: Found): string => {
    const { organisation, person, session, workshop } = one
    return `${kind} ${(kind === 'session' ? session : (person ?? organisation ?? workshop))?.id}`
  }

  /** All public texts, by what has them, as the other answers give them. */
  const scan = async (): Promise<Map<string, string[]>> => {
    const texts = new Map<string, string[]>()
    const of = (given: Texts): string[] =>
      given ? ['fr', 'en'].flatMap((code) => (typeof given[code] === 'string' ? [given[code]] : [])) : []
    const rich = (given: Session['abstract']): string[] =>
      given ? ['fr', 'en'].flatMap((code) => (given[code] ? [plainText(given[code].nodes)] : [])) : []
    const person = ({ affiliations, line, name }: Person): string[] => [
      name ?? '',
      ...(line ? of(line) : affiliations.flatMap(({ printed }) => of(printed))),
    ]
    const graph = async <T>(list: string, fields: string): Promise<T[]> => {
      const docs: T[] = []
      for (let n = 1, last = 1; n <= last; n++) {
        const query = `{ list: ${list}(limit: 25, page: ${n}) { totalPages docs { ${fields} } } }`
        const response = await fetch(`${server.url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        const { data } = (await response.json()) as { data: { list: { docs: T[]; totalPages: number } } }
        docs.push(...data.list.docs)
        last = data.list.totalPages
      }
      return docs
    }
    for (let n = 1, last = 1; n <= last; n++) {
      const { docs, totalPages } = (await ask(`/workshops/list?limit=25&page=${n}`)).body as {
        docs: Workshop[]
        totalPages: number
      }
      last = totalPages
      for (const doc of docs) {
        const sessions = doc.programme.flatMap((session) => [session, ...session.items])
        const talked = sessions.filter(({ kind }) => kind !== 'break')
        for (const one of talked)
          texts.set(`session ${one.id}`, [...of(one.title), ...rich(one.abstract), ...one.people.flatMap(person)])
        texts.set(`workshop ${doc.id}`, [
          ...[doc.title, doc.shortTitle, doc.subtitle, ...doc.objectives].flatMap(of),
          ...rich(doc.abstract),
          ...[...doc.moderators, ...sessions.flatMap(({ people }) => people)].flatMap(person),
          ...doc.partners.flatMap(({ name }) => of(name)),
          ...talked.flatMap(({ title }) => of(title)),
        ])
      }
    }
    const inBoth = '{ fr en }'
    type Speaker = Person & { id: string; biography: Session['abstract'] }
    for (const doc of await graph<Speaker>(
      'speakers',
      `id name line ${inBoth} affiliations { printed ${inBoth} } biography { fr { nodes } en { nodes } }`,
    ))
      texts.set(`person ${doc.id}`, [...person(doc), ...rich(doc.biography)])
    for (const { acronym, aliases, id, name } of await graph<{
      id: string
      name: Texts
      acronym: string | null
      aliases: string[]
    }>('organisations', `id name ${inBoth} acronym aliases`))
      texts.set(`organisation ${id}`, [...of(name), acronym ?? '', ...aliases])
    return texts
  }

  const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)
  /** What has all words, the last of which may be the beginning of one. */
  const scanned = (texts: Map<string, string[]>, q: string): string[] => {
    const words = wordsOf(q)
    return [...texts].flatMap(([key, its]) => {
      const has = new Set(its.flatMap(wordsOf))
      const last = words.at(-1) ?? ''
      const isThere = words.slice(0, -1).every((word) => has.has(word))
      // One letter is the beginning of too much.
      const isLast = (word: string): boolean => (last.length > 1 ? word.startsWith(last) : word === last)
      return isThere && [...has].some(isLast) ? [key] : []
    })
  }
  /** What is found and what is there, for words of what is public, parts of them, and words that were once written. */
  const compare = async (random: Random, n: number): Promise<void> => {
    const texts = await scan()
    const there = [...texts.values()].flat().flatMap(wordsOf)
    const word = (): string => random.pick(there)
    const asked = [
      word(),
      `${word()} ${word()}`,
      word().slice(0, 2),
      `Written ${n}`,
      `written ${random.below(n + 1)}`,
      random.pick(['secret', 'Number', 'exposé', 'été', 'HdE', 'l’étude', 'étudie', 'Maison de l’étude']),
    ].filter((q) => fold(q).replaceAll(' ', '').length > 1)
    for (const q of asked) {
      const found = (await all(q)).map(keyOf)
      expect([n, q, found.toSorted()]).toEqual([n, q, scanned(texts, q).toSorted()])
      expect(new Set(found).size).toBe(found.length)
    }
  }

  it(`finds what going through all public answers finds, after each of ${WRITES} writes`, async () => {
    await compare(new Random(SEED, 0), 0)
    for (let n = 0; n < WRITES; n++) {
      const random = new Random(SEED, n)
      const writers = writes.writers(random, n)
      const names = Object.keys(writers)
      await writers[names[n] ?? random.pick(names)]!().catch(() => undefined)
      await compare(random, n)
    }
    // As after a restored backup: what was known of another history is known no more.
    await beginHistory(database.payload)
    await make.speaker({ name: 'Nobody of this history' })
    await compare(new Random(SEED, WRITES), WRITES)
  })

  it('finds in both languages, with or without accents, ligatures and apostrophes, and the beginning of the last word', async () => {
    const person = await make.speaker({ name: 'Zoë Kœnig-Œrsted' })
    const talk = await make.talk(
      { fr: 'La résilience des cœurs', en: 'Resilience of hearts' },
      {
        people: [{ person: person.id }],
        abstract: {
          fr: richText(
            `${'Rien de tel ici. '.repeat(20)}Il s’agit d’<b>ambiguïté</b> & co. ${'Et la suite. '.repeat(30)}`,
          ),
        },
      },
    )
    const workshop = await make.workshop({
      slug: 'hearts',
      title: { fr: 'L’atelier des cœurs', en: 'The workshop of hearts' },
      programme: [{ session: talk.id }],
    })
    await make.publish(workshop.id)
    const keys = async (q: string, more = '') => (await page(q, more)).docs.map(keyOf)
    const [one, other, who] = [`session ${talk.id}`, `workshop ${workshop.id}`, `person ${person.id}`]
    expect(await keys('resilience')).toEqual([one, other])
    expect(await keys('résilience')).toEqual(await keys('resilience'))
    expect(await keys('RÉSILIENCE coeur')).toEqual([one, other])
    expect(await keys('Cœurs résil')).toEqual([one, other])
    expect(await keys("l'atelier des cœu")).toEqual([other])
    expect(await keys('l’atelier des coeu')).toEqual([other])
    // An entry first, then in titles, then in names.
    expect(await keys('koenig')).toEqual([who, other, one])
    expect(await keys('zoe oersted')).toEqual([who, other, one])
    expect(await keys('resilience zoe')).toEqual([one, other])
    expect(await keys('resil zoe')).toEqual([])
    const [found] = (await page('ambiguite', '&locale=en')).docs
    expect(found).toMatchObject({ kind: 'session', person: null, organisation: null, workshop: { slug: 'hearts' } })
    const [{ excerpt, hits, ...place }] = found!.places as [Place]
    expect(place).toEqual({ field: 'abstract', language: 'fr' })
    expect(hits.map(({ start, length }) => excerpt.slice(start, start + length))).toEqual(['ambiguïté'])
    expect(excerpt).toContain('d’<b>ambiguïté</b> & co.')
    expect(excerpt).toMatch(/^… .* …$/)
    expect(excerpt.length).toBeLessThan(190)
    // In whose language it is read says which place is shown.
    const languages = async (locale: string) =>
      (await page('resilience', `&locale=${locale}`)).docs.map(({ places }) => places[0]?.language)
    expect([await languages('fr'), await languages('en')]).toEqual([
      ['fr', 'fr'],
      ['en', 'en'],
    ])
    // Who is public no more is found by what was printed, and not as an entry.
    await database.payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: { _status: 'draft' } as never,
      depth: 0,
      locale: 'fr',
    })
    expect(await keys('koenig')).toEqual([])
    expect(await keys('hearts')).toEqual([])
  })

  it('gives the same in GraphQL, where a session has its abstract, its people and what it holds', async () => {
    const graph = async (query: string) => {
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return (await response.json()) as { data?: never; errors?: { extensions: { code: string; field: string } }[] }
    }
    const person = await make.speaker({ name: 'Wim Tidewater', slug: 'wim' })
    const talk = await make.talk(
      { fr: 'Marées montantes', en: 'Rising tides' },
      { people: [{ person: person.id }], abstract: { en: richText('Where the water goes.') } },
    )
    const workshop = await make.workshop({
      slug: 'tides',
      title: { fr: 'Eaux', en: 'Waters' },
      programme: [{ session: talk.id }],
    })
    await make.publish(workshop.id)
    const summary =
      'kind workshop { slug } session { id title(locale: en) { text } } person { slug } organisation { slug }'
    const { data, errors } = await graph(
      `{ search(q: "tide", locale: en) { totalDocs docs { ${summary} places { field language excerpt hits { start length } } } } }`,
    )
    expect(errors).toBeUndefined()
    const same = await page('tide', '&locale=en')
    expect(data).toEqual({
      search: {
        totalDocs: same.totalDocs,
        docs: same.docs.map(({ kind, organisation, person, places, session, workshop }) => ({
          kind,
          workshop: workshop && { slug: workshop.slug },
          session: session && { id: session.id, title: { text: 'Rising tides' } },
          person: person && { slug: person.slug },
          organisation: organisation && { slug: organisation.slug },
          places,
        })),
      },
    })
    const whole = await graph(
      '{ search(q: "rising") { docs { session { abstract { en { html } } people { name } items { id } } workshop { title { en } languages } } } }',
    )
    expect(whole).toMatchObject({
      data: {
        search: {
          docs: [
            {
              session: {
                abstract: { en: { html: '<p>Where the water goes.</p>' } },
                people: [{ name: 'Wim Tidewater' }],
                items: [],
              },
              workshop: { title: { en: 'Waters' }, languages: [] },
            },
            { session: null },
          ],
        },
      },
    })
    for (const [args, code] of [
      ['q: ""', 'SEARCH_SHORT'],
      ['q: "tide", limit: 26', 'PARAMETER_RANGE'],
    ] as const)
      expect((await graph(`{ search(${args}) { totalDocs } }`)).errors?.[0]?.extensions.code).toBe(code)
  })

  it('is a page in each language, whose form needs no script and whose excerpts hold no HTML of anybody', async () => {
    const read = async (path: string) => {
      const response = await fetch(`${server.url}${path}`, { redirect: 'manual' })
      return { status: response.status, headers: response.headers, html: await response.text() }
    }
    const talk = await make.talk(
      { fr: 'Balises <i>vives</i>', en: 'Lively <i>tags</i>' },
      { abstract: { fr: richText('Avant <script>alert("balisage")</script> après.') } },
    )
    const workshop = await make.workshop({
      slug: 'tags',
      title: { fr: 'Signes', en: 'Signs' },
      programme: [{ session: talk.id }],
    })
    await make.publish(workshop.id)
    const { headers, html, status } = await read('/fr/recherche?q=balis')
    expect(status).toBe(200)
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('value="balis"')
    expect(html).toContain('2 résultats')
    expect(html).toContain('<a href="/fr/ateliers/tags">Balises &lt;i&gt;vives&lt;/i&gt;</a>')
    expect(html).toContain('<mark>Balises</mark> &lt;i&gt;vives&lt;/i&gt;')
    expect(html).not.toMatch(/<i>|alert\("|<script>alert/)
    expect(html).toContain('href="/en/search?q=balis"')
    expect((await read('/en/search?q=lively')).html).toContain('Search for “lively” – ')
    const { html: nothing } = await read('/en/search?q=%22%3E%3Cscripture%3E')
    expect(nothing).toContain('Nothing was found that has all of these words.')
    expect(nothing).not.toContain('"><script')
    for (const [path, said] of [
      ['/fr/recherche', 'Chercher un atelier'],
      ['/fr/recherche?q=a', 'deux lettres ou chiffres au moins'],
      ['/en/search?q=a', 'two letters or digits at least'],
    ] as const)
      expect((await read(path)).html).toContain(said)
    const statuses = [
      '/fr/search',
      '/en/search?q=lively&page=2',
      '/en/search?q=lively&page=0',
      '/en/search?q=lively&q=tags',
    ]
    for (const path of statuses) expect([path, (await read(path)).status]).toEqual([path, 404])
    const home = await read('/en')
    expect(home.html).toContain(' action="/en/search" method="get"')
    expect(home.headers.get('content-security-policy')).toContain("form-action 'self'")
  })

  it('says what is wrong with a question', async () => {
    for (const [query, code, field] of [
      ['', 'SEARCH_SHORT', 'q'],
      ['?q=', 'SEARCH_SHORT', 'q'],
      ['?q=%20a%20', 'SEARCH_SHORT', 'q'],
      ['?q=%00!%21', 'SEARCH_SHORT', 'q'],
      [`?q=${'a'.repeat(201)}`, 'SEARCH_LONG', 'q'],
      ['?q=a+b+c+d+e+f+g+h+i+j+k', 'SEARCH_LONG', 'q'],
      ['?q=ab&limit=26', 'PARAMETER_RANGE', 'limit'],
      ['?q=ab&page=0', 'PARAMETER_RANGE', 'page'],
      ['?q=ab&locale=xx', 'LANGUAGE_UNKNOWN', 'locale'],
      ['?q=ab&draft=true', 'PARAMETER_UNKNOWN', 'draft'],
      ['?q[a]=ab', 'SEARCH_SHORT', 'q'],
    ] as const) {
      const { body, status } = await ask(`/search${query}`)
      expect([query, status, body]).toEqual([
        query,
        400,
        expect.objectContaining({ errors: [expect.objectContaining({ code, field })] }),
      ])
    }
    const { headers } = await ask('/search?q=nothing')
    expect(headers.get('etag')).toBeTruthy()
  })
})
