import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { seriesTokenFor } from '../../../src/cms/previews/previewToken'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { writeMeeting } from '../../../src/cms/registrations/meetings'
import { isErrorCode } from '../../../src/i18n/errors'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { builders } from '../../support/builders'
import { makeExampleSeries } from '../../support/exampleSeries'
import { requested } from '../../support/registrations'
import { makeAccount, useServer } from '../../support/server'
import { Held, type Contract, type Question } from './held'

describeWithDatabase('the contract', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const elsewhere = useServer(() => database.payload, { publicUrl: 'http://127.0.0.1:1' })
  const hurried = useServer(() => database.payload, { readLimit: 2 })
  let held: Held
  let known: Record<string, string> = {}
  /** By which a draft is read. */
  let shared = ''
  const ask = (url: string, { body, headers, method, path }: Question): Promise<Response> =>
    fetch(`${url}${path}`, {
      redirect: 'manual',
      ...(method ? { method } : {}),
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const wrongWith = async (questions: readonly Question[], url = server.url): Promise<string[]> => {
    const wrong: string[] = []
    for (const question of questions)
      for (const one of await held.wrong(question, await ask(url, question))) wrong.push(`${question.path}: ${one}`)
    return wrong
  }

  beforeAll(async () => {
    const { payload } = database
    const { makeRegistrations } = await import('../../../scripts/docs/registrations')
    const series = await makeExampleSeries(payload)
    const { headers } = await makeAccount(payload, 'editor')
    const link = await fetch(`${server.url}/api/workshops/${series.draft.id}/share`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ days: 1 }),
    })
    const { links } = (await link.json()) as { links: { token: string }[] }
    shared = links[0]?.token ?? ''
    const data = await sharp({ create: { width: 1400, height: 900, channels: 3, background: '#246' } })
      .png()
      .toBuffer()
    const picture = await payload.create({
      collection: 'media',
      data: { alt: { fr: 'Une salle', en: 'A room' } } as never,
      file: { data, mimetype: 'image/png', name: 'room.png', size: data.length },
      locale: 'fr',
    })
    const make = builders(() => payload)
    for (const n of [1, 2, 3]) {
      const next = await make.workshop({
        cover: picture.id,
        slug: `next-${n}`,
        startsAt: `2098-04-2${n}T16:00`,
        endsAt: `2098-04-2${n}T18:00`,
        moderators: [{ person: series.bo.id }],
        partners: [{ organisation: series.institute.id, role: 'funding' }],
        links: [{ label: { fr: 'Un lien' }, url: 'https://a.example/' }],
        relatedEvents: [{ title: { en: 'Another' }, date: '2098-05-01', url: 'https://b.example/' }],
      })
      await make.publish(next.id)
    }
    known = await makeRegistrations(payload)
    held = new Held((await (await fetch(`${server.url}/api/openapi.json`)).json()) as Contract)
  })

  const locales = ['fr', 'en'] as const
  const languages = locales.map((locale) => ({ 'Accept-Language': locale }))

  it('says what documents, pages of them and changes answer', async () => {
    const slugs = ['summer', 'first-name', 'next-1', 'next-2', 'next-3', 'a-local-answer']
    const documents = [
      ...slugs.map((slug) => `/api/workshops/by-slug/${slug}`),
      ...slugs.map((slug) => `/api/workshops/by-slug/${slug}/registration`),
      ...['ana-eluard', 'bo-zhang', 'chris-eder'].map((slug) => `/api/speakers/by-slug/${slug}`),
      ...['maison-de-l-etude', 'universite-mere', 'institute-for-research'].map(
        (slug) => `/api/organisations/by-slug/${slug}`,
      ),
      '/api/series',
    ]
    const pages = [1, 2, 3].flatMap((page) => [1, 2, 25].map((limit) => `limit=${limit}&page=${page}`))
    const ofPages = [
      '/api/speakers/by-slug/ana-eluard',
      '/api/speakers/by-slug/bo-zhang',
      '/api/organisations/by-slug/institute-for-research',
    ]
    const changes = ['', '?limit=1', '?limit=100'].map((query) => `/api/changes${query}`)
    expect(
      await wrongWith([
        ...documents.flatMap((path) =>
          ['', ...locales.map((locale) => `?locale=${locale}`)].map((query) => ({ path: path + query })),
        ),
        ...ofPages.flatMap((path) => pages.map((query) => ({ path: `${path}?${query}` }))),
        ...changes.map((path) => ({ path })),
        ...['', '?locale=fr'].map((query) => ({ path: `/api/openapi.json${query}` })),
        { path: '/api/schema.graphql' },
        ...['', '?locale=en'].map((query) => ({ path: `/api/codes${query}` })),
        ...['bo', 'zhang', 'institute', 'summer', 'next'].flatMap((q) =>
          locales.map((locale) => ({ path: `/api/search?q=${q}&locale=${locale}&limit=5` })),
        ),
        ...['', '?slugs=summer,next-1', '?when=past&limit=2', '?person=bo-zhang&locale=en', '?language=en'].map(
          (query) => ({ path: `/api/workshops/list${query}` }),
        ),
        { path: '/api/shared', headers: { Authorization: `Share ${shared}` } },
        {
          path: '/api/shared/series',
          headers: { Authorization: `Share ${seriesTokenFor(database.payload, new Date())}` },
        },
      ]),
    ).toEqual([])
    const found = [...held.seen].filter((one) => one.endsWith(' 200'))
    expect(found.length).toBeGreaterThanOrEqual(6)
  })

  it('says what lists, counts and documents by id answer', async () => {
    const shapes = {
      workshops: 'WorkshopDocument',
      sessions: 'SessionDocument',
      speakers: 'SpeakerDocument',
      organisations: 'OrganisationDocument',
      media: 'MediaDocument',
    }
    const queries = [
      '',
      '?depth=0',
      '?depth=2&limit=5',
      '?locale=all',
      '?locale=en&fallback-locale=none',
      '?sort=-updatedAt&limit=2&page=2',
      '?select[id]=true',
      '?locale=*&depth=0&limit=1',
    ]
    const questions: Question[] = []
    for (const slug of Object.keys(shapes)) {
      const { docs } = (await (await fetch(`${server.url}/api/${slug}?depth=0`)).json()) as { docs: { id: string }[] }
      expect([slug, docs.length > 0]).toEqual([slug, true])
      questions.push(...queries.map((query) => ({ path: `/api/${slug}${query}` })), { path: `/api/${slug}/count` })
      for (const { id } of docs.slice(0, 4))
        questions.push(...['', '?locale=all', '?depth=3'].map((query) => ({ path: `/api/${slug}/${id}${query}` })))
    }
    for (const [slug, shape] of Object.entries({ ...shapes, 'globals/series': 'SeriesDocument' }))
      for (const field of Object.keys(held.contract.components.schemas[shape]?.properties ?? {}))
        questions.push(
          ...locales.map((locale) => ({ path: `/api/${slug}?depth=0&select[${field}]=true&locale=${locale}` })),
        )
    questions.push(...['', '?locale=all', '?depth=0'].map((query) => ({ path: `/api/globals/series${query}` })))
    expect(await wrongWith(questions)).toEqual([])
  })

  it('says what is refused, in both languages', async () => {
    const paths = [
      ...['nothing-here', 'A', '%20', 'in-preparation'].flatMap((slug) =>
        ['workshops', 'speakers', 'organisations'].map((of) => `/api/${of}/by-slug/${slug}`),
      ),
      '/api/workshops/by-slug/nothing-here/registration',
      '/api/workshops?limit=1000',
      '/api/search',
      '/api/search?q=x',
      '/api/workshops/list?from=tomorrow',
      '/api/workshops/list?person=nobody-known',
      '/api/shared',
      '/api/shared/series',
      '/api/workshops?limit=-1',
      '/api/workshops?nothing=1',
      '/api/workshops?locale=xx',
      '/api/workshops?where[nothing][equals]=1',
      '/api/workshops?where[title][nothing]=1',
      '/api/workshops?sort=nothing',
      '/api/workshops?depth=9',
      '/api/workshops?select=1',
      '/api/workshops?pagination=false',
      '/api/workshops/count?limit=1',
      '/api/workshops/00000000-0000-0000-0000-000000000000',
      '/api/workshops/nothing',
      '/api/series?locale=xx',
      '/api/series?draft=maybe',
      '/api/speakers/by-slug/ana-eluard?limit=26',
      '/api/speakers/by-slug/ana-eluard?page=0',
      '/api/changes?since=nothing',
      '/api/changes?limit=101',
      '/api/media/file/nothing.png',
      '/api/openapi.json?locale=xx',
      '/api/registration',
    ]
    const questions = paths.flatMap((path) => languages.map((headers) => ({ path, headers })))
    expect(
      await wrongWith([
        ...questions,
        ...paths.slice(0, 4).map((path) => ({ path, headers: { Authorization: 'users API-Key nobody' } })),
      ]),
    ).toEqual([])
    const answer = await ask(server.url, questions[0] as Question)
    const { errors } = (await answer.json()) as { errors: { code: string }[] }
    expect(errors.map(({ code }) => isErrorCode(code))).toEqual([true])
  })

  it('says what one has already, where one has to go, and when to come again', async () => {
    const same = [
      '/api/series',
      '/api/workshops',
      '/api/changes',
      '/api/openapi.json',
      '/api/schema.graphql',
      '/sitemap.xml',
      '/fr/calendrier.ics',
    ]
    for (const path of same) {
      const tag = (await ask(server.url, { path })).headers.get('etag') ?? ''
      const question = { path, headers: { 'If-None-Match': tag } }
      const answer = await ask(server.url, question)
      expect([path, answer.status]).toEqual([path, 304])
      expect(await held.wrong(question, answer)).toEqual([])
    }
    const moved = await Promise.all(same.map((path) => ask(elsewhere.url, { path })))
    expect(moved.map(({ status }) => status)).toEqual(same.map(() => 308))
    for (const [n, answer] of moved.entries()) expect(await held.wrong({ path: same[n] ?? '' }, answer)).toEqual([])
    const many = await Promise.all(
      ['/api/series', '/fr/atom.xml']
        .flatMap((path) => [1, 2, 3, 4].map(() => path))
        .map(async (path) => ({ path, answer: await ask(hurried.url, { path }) })),
    )
    expect(many.filter(({ answer }) => answer.status === 429).length).toBeGreaterThanOrEqual(4)
    for (const { answer, path } of many) expect(await held.wrong({ path }, answer)).toEqual([])
  })

  /** Of somebody who has a seat in a workshop that is held now. @returns what opens its meeting */
  const openMeeting = async (): Promise<string> => {
    const { payload } = database
    const make = builders(() => payload)
    const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16)
    const { id } = await make.workshop({
      startsAt: at(-1),
      endsAt: at(2),
      timeZone: 'UTC',
      registration: { mode: 'internal' },
    })
    await make.publish(id)
    const meeting = { url: 'https://meet.example.org/now', phone: null, passcode: null, words: { en: 'Welcome' } }
    const req = await createLocalReq({}, payload)
    await writeMeeting(req, id, 0, { act: 'set', by: 'system', meeting }, new Date())
    const person = await requested(payload, id, 'joins', { state: 'confirmed' })
    return tokenFor(payload, 'join', { id: person })
  }

  it('says what registering and the acts by a link answer', async () => {
    const form = '/api/workshops/by-slug/a-local-answer/registration'
    const by = (token: string | undefined) => ({ Authorization: `Registration ${token}` })
    const input = { stamp: known.stamp, email: 'bo@example.org', name: 'Bo', answers: { onsite: 'no' } }
    const post = (path: string, headers: Record<string, string> = {}, body?: unknown): Question => ({
      method: 'POST',
      path,
      headers,
      body,
    })
    expect(
      await wrongWith([
        post(form, {}, input),
        ...languages.flatMap((headers) => [
          post(form, headers, { ...input, email: 'no address', nothing: 1 }),
          post(form, headers, { ...input, stamp: 'nothing' }),
          post(form, headers, '{'),
          post(form, headers, []),
          post('/api/workshops/by-slug/summer/registration', headers, input),
          post('/api/registration/links', headers, { email: 'nobody' }),
          post('/api/registration/confirm', { ...headers, ...by('nothing') }),
          post('/api/registration/erase', { ...headers, ...by('nothing') }),
        ]),
        post('/api/registration/links', {}, { email: 'nobody@example.org' }),
        post('/api/registration/confirm', by(known.confirmToken)),
        { path: '/api/registration', headers: by(known.token) },
        { method: 'PATCH', path: '/api/registration?locale=en', headers: by(known.token), body: { needs: 'A seat' } },
        { method: 'PATCH', path: '/api/registration', headers: by(known.token), body: { name: 'x'.repeat(5000) } },
        post('/api/registration/decline', by(known.token)),
        post('/api/registration/accept', by(known.token)),
        post('/api/registration/queueAgain', by(known.token)),
        { path: '/api/registration/export', headers: by(known.token) },
        post('/api/registration/address', by(known.token), { email: 'ana@home.example' }),
        post('/api/registration/confirm', by(known.addressToken)),
        // Before the meeting is open, and while it is.
        post('/api/registration/join', by(known.newToken)),
        post('/api/registration/join', { ...by(known.newToken), 'Accept-Language': 'en' }),
        post('/api/registration/join?locale=en', by(await openMeeting())),
        post('/api/registration/renew', by(known.newToken)),
        post('/api/registration/cancel', by(known.renewedToken)),
        post('/api/registration/erase', by(known.renewedToken)),
      ]),
    ).toEqual([])
  })

  it('says what files are', async () => {
    const { cover } = (await (await fetch(`${server.url}/api/workshops/by-slug/next-1`)).json()) as {
      cover: { url: string }
    }
    expect(await wrongWith([{ path: cover.url }, { path: cover.url, headers: { Range: 'bytes=0-9' } }])).toEqual([])
    expect(await wrongWith([{ path: cover.url, headers: { Range: 'bytes=9999999-' } }])).toEqual([])
    const paths = Object.keys(held.contract.paths).filter((path) => !path.startsWith('/api'))
    const slow = /\.(png|pdf)$/
    const questions = paths
      .filter((path) => !slow.test(path))
      .flatMap((path) =>
        ['next-1', ...(path.includes('{') ? ['nothing-here', 'series-1'] : [])].map((slug) => ({
          path: path.replace(/\{\w+\}/, slug === 'next-1' && path.includes('{part}') ? 'series-1.xml' : slug),
          headers: { Accept: 'application/json' },
        })),
      )
    expect(await wrongWith(questions)).toEqual([])
  })

  it('says what GraphQL answers', async () => {
    const post = (body: unknown, headers: Record<string, string> = {}): Question => ({
      method: 'POST',
      path: '/api/graphql',
      body,
      headers,
    })
    expect(
      await wrongWith([
        ...languages.flatMap((headers) => [
          post({ query: '{ series { title { fr en } } workshops { totalDocs } }' }, headers),
          post({ query: '{ nothing }' }, headers),
          post({ query: '{' }, headers),
          post({ query: 1 }, headers),
          post({ query: '{ workshops(limit: 99) { totalDocs } }' }, headers),
          post({ query: '{ registration(token: "nothing") { state } }' }, headers),
          post({ query: 'mutation { createWorkshop { id } }' }, headers),
        ]),
        post('{'),
      ]),
    ).toEqual([])
    const query = '{ series { title { fr } } }'
    const hashed = (text: string) => ({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
    })
    const get = (asked: Record<string, string>): Question => ({
      path: `/api/graphql?${String(new URLSearchParams(asked))}`,
    })
    expect(
      await wrongWith([
        post({ query, extensions: hashed(query) }),
        post({ extensions: hashed(query) }),
        post({ query: null, variables: null, operationName: null, extensions: { ...hashed(query), other: 1 } }),
        get({ query, variables: '{}' }),
        get({ extensions: JSON.stringify(hashed(query)) }),
        get({ extensions: JSON.stringify(hashed('unknown')) }),
        get({ query: '{ nothing }' }),
        get({ query: '{ registration(token: "nothing") { state } }' }),
        get({ nothing: '1' }),
      ]),
    ).toEqual([])
  })

  it('says of each parameter what it is unless it is given, and which are needed', async () => {
    const slugs: Record<string, string> = {
      workshops: 'next-1',
      speakers: 'bo-zhang',
      organisations: 'universite-mere',
    }
    const without = async (path: string, headers: Record<string, string>): Promise<string> => {
      const answer = await ask(server.url, { path, headers })
      return `${answer.status} ${(await answer.text()).replace(/"(requestId|stamp)":"[^"]+"/g, '')}`
    }
    const differ: string[] = []
    for (const [path, { get }] of Object.entries(held.contract.paths)) {
      const said = (get?.parameters ?? []).filter(({ in: where }) => where === 'query')
      const needed = said.filter(({ required }) => required).map(({ name }) => `${name}=zhang`)
      const at = path.replace('{slug}', slugs[path.split('/')[2] ?? ''] ?? 'next-1')
      for (const { name, schema } of said.filter((one) => one.schema?.default !== undefined && !path.includes('{id}')))
        for (const headers of languages) {
          const [as, given] = [
            `${at}?${needed.join('&')}`,
            `${at}?${[...needed, `${name}=${String(schema?.default)}`].join('&')}`,
          ]
          if ((await without(as, headers)) !== (await without(given, headers))) differ.push(`${given}: another answer`)
        }
      // What is needed is needed.
      if (needed.length) expect([path, (await without(at, {})).slice(0, 3)]).toEqual([path, '400'])
    }
    expect(differ).toEqual([])
    expect(await held.wrong({ path: '/api/search' }, Response.json({}))).toEqual(['/api/search was answered without q'])
    const long = await ask(server.url, { path: `/api/series?utm_source=${'x'.repeat(20_000)}` })
    expect([long.status, await held.wrong({ path: '/api/series' }, long)]).toEqual([431, []])
  })

  it('has held some 500 answers, and one of each operation that is quickly answered', () => {
    expect(held.answers).toBeGreaterThanOrEqual(500)
    const all = Object.entries(held.contract.paths).flatMap(([path, of]) =>
      Object.keys(of).map((verb) => `${verb} ${path}`),
    )
    const unseen = all.filter((one) => ![...held.seen].some((seen) => seen.startsWith(`${one} 2`)))
    // These are set by another process, and tested where they are made; and nobody is offered a seat here.
    expect(unseen.filter((one) => !/\.(pdf|png)$/.test(one))).toEqual(['post /api/registration/decline'])
  })

  it('tells what it does not say', async () => {
    const path = '/api/series'
    const { status } = await ask(server.url, { path })
    const series = (await (await ask(server.url, { path })).json()) as Record<string, unknown>
    const { tagline: _, ...without } = series
    const told = async (body: unknown) =>
      held.wrong({ path }, Response.json(body, { status, headers: { ETag: '"a"', 'X-Request-Id': 'b' } }))
    expect(await told(series)).toEqual([])
    expect(await told({ ...series, more: 1 })).toEqual([expect.stringContaining('"more"')])
    expect(await told(without)).toEqual([expect.stringContaining('tagline')])
    expect(await told({ ...series, timeZone: 1 })).toEqual([expect.stringContaining('/timeZone')])
    expect(await held.wrong({ path }, new Response(null, { status: 418 }))).toEqual([`GET ${path} says nothing of 418`])
    expect(await held.wrong({ path: '/api/nothing' }, new Response())).toEqual([
      'GET /api/nothing is not in the contract',
    ])
  })
})
