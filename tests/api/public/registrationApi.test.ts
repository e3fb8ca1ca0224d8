import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { mailboxKey, purposes, tokenFor } from '../../../src/cms/registrations/keys'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, type Stored } from '../../../src/database/documents'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { requested, rowsOf } from '../../support/registrations'
import { makeAccount, useServer } from '../../support/server'
import { useSink, type SunkMail } from '../../support/useSink'

/** The same question over REST and over GraphQL. */
type By = 'REST' | 'GraphQL'
const ways: By[] = ['REST', 'GraphQL']

const own =
  'id workshop { slug title(locale: en) { text } } state place offerUntilUtc email newEmail name organisation language interpretation needs answers may token'

/** Acts as both name them. */
const mutations: Record<string, string> = {
  confirm: 'confirmRegistration',
  accept: 'acceptSeat',
  decline: 'declineSeat',
  cancel: 'cancelRegistration',
  queueAgain: 'queueAgain',
  renew: 'renewRegistrationLinks',
}

describeWithDatabase('Registrations, for any front end', () => {
  const sink = useSink()
  const database = useDatabase()
  /** By how much the server’s clock is ahead of the wall’s: nobody waits until a form is old enough. */
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const server = useServer(() => database.payload, { now })
  const limited = useServer(() => database.payload, { now, registrationLimit: 2, trustProxy: 1 })
  let stop = () => Promise.resolve()
  beforeAll(() => {
    stop = startMailer(database.payload, { every: 20, now })
  })
  afterAll(() => stop())

  const send = async (
    method: string,
    path: string,
    { body, headers = {}, token, url = server.url }: Sent = {},
  ): Promise<{ status: number; text: string; body: JsonObject; headers: Headers }> => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        Origin: 'https://elsewhere.example',
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(token === undefined ? {} : { Authorization: `Registration ${token}` }),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { body: text ? JSON.parse(text) : {}, headers: response.headers, status: response.status, text }
  }
  interface Sent {
    body?: object
    headers?: Record<string, string>
    token?: string | undefined
    url?: string
  }
  const graphql = async (query: string, variables: object = {}, sent: Sent = {}): Promise<JsonObject> => {
    const { body, headers, status } = await send('POST', '/graphql', { ...sent, body: { query, variables } })
    expect(headers.get('cache-control')).toContain('no-store')
    return { status, ...body }
  }

  let n = 0
  const workshop = async (
    desk: Partial<Stored<'desks'>> = {},
    registration: object = {},
  ): Promise<{ id: string; slug: string }> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const slug = `workshop-${++n}`
    const data = {
      slug,
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      interpretation: { status: 'possible', targetLanguages: ['en'] },
      registration: { mode: 'internal', ...registration },
    }
    const made = await send('POST', '/workshops?locale=fr&depth=0&draft=true', {
      body: data,
      headers: { ...headers, Origin: server.url },
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    const path = `/workshops/${id}?locale=fr`
    const published = await send('PATCH', path, { body: { _status: 'published' }, headers })
    expect(published.status).toBe(200)
    await writeDesk(await createLocalReq({}, database.payload), id, { offerHours: 0, waitlist: true, ...desk })
    return { id, slug }
  }
  const mails: SunkMail[] = []
  /** The last mail of a kind to an address, once it has come. */
  const mailTo = async (to: string, kind: string): Promise<SunkMail> => {
    for (;;) {
      const mail = mails.findLast((one) => one.to === to && one.kind === kind)
      if (mail) return mail
      mails.push(...(await sink.taken(1)))
    }
  }
  /** The token in its link. */
  const mailed = async (to: string, kind: string): Promise<string> =>
    (await mailTo(to, kind)).paths.flatMap((path) => /^\/en\/registration\/(.+)$/.exec(path)?.[1] ?? [])[0] ?? ''

  /** The form of a workshop, two seconds old. */
  const formOf = async (by: By, slug: string): Promise<JsonObject> => {
    const parts = `id workshop { id slug title(locale: en) { text } } state seats opensAtUtc closesAtUtc timeZone waitlist confidentiality
      languages interpretation { into } fields { name kind required max label(locale: en) { text } }
      questions { key kind required max label(locale: en) { text } options { value label(locale: en) { text } } when { question is } }
      notice { version text(locale: en) { text } } stamp`
    const form =
      by === 'REST'
        ? (await send('GET', `/workshops/by-slug/${slug}/registration?locale=en`)).body
        : (await graphql(`query ($slug: String!) { registrationForm(workshop: $slug) { ${parts} } }`, { slug })).data
            .registrationForm
    ahead += 2000
    return form
  }
  const register = async (by: By, slug: string, input: object, sent: Sent = {}): Promise<JsonObject> => {
    if (by === 'REST')
      return send('POST', `/workshops/by-slug/${slug}/registration?locale=en`, { ...sent, body: input })
    const query =
      'mutation ($slug: String!, $input: RegistrationInput!) { register(workshop: $slug, input: $input, locale: en) { status } }'
    return graphql(query, { slug, input }, sent)
  }
  /** What is answered, or the code of the refusal. */
  const read = async (by: By, token: string | undefined): Promise<JsonObject> => {
    if (by === 'REST') return told(await send('GET', '/registration?locale=en', { token }))
    return toldOf(
      'registration',
      await graphql(`query ($t: String!) { registration(token: $t) { ${own} } }`, { t: token }),
    )
  }
  const act = async (by: By, name: string, token: string): Promise<JsonObject> => {
    if (by === 'REST') return told(await send('POST', `/registration/${name}?locale=en`, { token }))
    const field = mutations[name] ?? name
    return toldOf(field, await graphql(`mutation ($t: String!) { ${field}(token: $t) { ${own} } }`, { t: token }))
  }
  const change = async (by: By, token: string, changes: object): Promise<JsonObject> => {
    if (by === 'REST') return told(await send('PATCH', '/registration?locale=en', { token, body: changes }))
    const query = `mutation ($t: String!, $c: RegistrationChanges!) { changeRegistration(token: $t, changes: $c) { ${own} } }`
    return toldOf('changeRegistration', await graphql(query, { t: token, c: changes }))
  }
  const told = ({ body, headers, status }: Awaited<ReturnType<typeof send>>): JsonObject => {
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([
      '*',
      null,
    ])
    expect(headers.get('cache-control')).toContain('no-store')
    return status === 200 ? body : { status, code: body.errors[0].code }
  }
  const toldOf = (field: string, { data, errors }: JsonObject): JsonObject =>
    errors ? { status: errors[0].extensions.statusCode, code: errors[0].extensions.code } : data[field]

  it.each(ways)('go from the form to the queue and out of it, over %s', async (by) => {
    const questions = [
      { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
      {
        key: 'days',
        kind: 'choices',
        label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
        options: [
          { value: 'mon', label: { fr: 'lundi', en: 'Monday' } },
          { value: 'tue', label: { fr: 'mardi', en: 'Tuesday' } },
        ],
        when: { question: 'onsite', is: ['yes'] },
      },
    ]
    const { id, slug } = await workshop({ capacity: 1 }, { questions })
    const form = await formOf(by, slug)
    expect(form).toMatchObject({
      workshop: { id, slug, title: { text: 'A workshop' } },
      state: 'open',
      seats: 'few',
      confidentiality: 'named',
      interpretation: { into: ['en'] },
      questions: [
        { key: 'onsite', kind: 'yesNo', required: true, label: { text: 'On site?' }, options: [], when: null },
        {
          key: 'days',
          max: 2,
          options: [{ value: 'mon', label: { text: 'Monday' } }, { value: 'tue' }],
          when: { question: 'onsite', is: ['yes'] },
        },
      ],
      notice: { text: { text: expect.any(String) } },
    })
    const { stamp } = form
    const [ana, bo] = [`ana-${by}@example.org`.toLowerCase(), `bo-${by}@example.org`.toLowerCase()]
    const person = (email: string) => ({ stamp, email, name: 'Ana', answers: { onsite: 'yes', days: ['mon'] } })
    for (const email of [ana, bo]) {
      const answer = await register(by, slug, person(email))
      expect(by === 'REST' ? [answer.status, answer.text] : answer).toEqual(
        by === 'REST' ? [202, '{"status":"checkMail"}'] : { status: 200, data: { register: { status: 'checkMail' } } },
      )
    }
    const first = await act(by, 'confirm', await mailed(ana, 'confirm'))
    expect(first).toMatchObject({
      workshop: { slug, title: { text: 'A workshop' } },
      state: 'confirmed',
      place: null,
      email: ana,
      name: 'Ana',
      language: 'en',
      answers: { onsite: 'yes', days: ['mon'] },
      may: ['change', 'cancel'],
    })
    const { token, ...shape } = first
    expect(token).toBe(await mailed(ana, 'confirmed'))
    // Once more is the same; and the same is told to who asks with the token that was given.
    expect(await act(by, 'confirm', await mailed(ana, 'confirm'))).toEqual(first)
    expect(await read(by, token)).toEqual(by === 'REST' ? shape : { ...shape, token: null })
    const second = await act(by, 'confirm', await mailed(bo, 'confirm'))
    expect(second).toMatchObject({ state: 'waiting', place: 1 })
    expect((await formOf(by, slug)).seats).toBe('waitlist')
    for (const name of ['accept', 'decline'])
      expect(await act(by, name, second.token)).toEqual({ status: 409, code: 'NOT_OFFERED' })
    // Who leaves makes room, and leaves once.
    for (const _ of [1, 2]) expect(await act(by, 'cancel', token)).toMatchObject({ state: 'cancelled', may: [] })
    expect(await read(by, second.token)).toMatchObject({ state: 'confirmed', place: null })
    expect(await act(by, 'accept', second.token)).toMatchObject({ state: 'confirmed' })
    // What is left out stays, and what is asked no more after another answer is answered no more.
    const changed = await change(by, second.token, { name: 'Bo', needs: 'A ramp', answers: { onsite: 'no' } })
    expect(changed).toMatchObject({ name: 'Bo', needs: 'A ramp', answers: { onsite: 'no' }, language: 'en', email: bo })
    expect(await change(by, second.token, { needs: null })).toMatchObject({ name: 'Bo', needs: null })
    expect(await change(by, second.token, { name: 'www.x.example', answers: {} })).toEqual({
      status: 400,
      code: 'NAME_IS_ADDRESS',
    })
    expect(await read(by, second.token)).toMatchObject({ name: 'Bo', answers: { onsite: 'no' } })
    expect((await rowsOf(database.payload, id)).map(({ source }) => source)).toEqual(['api', 'api'])
    const data = await send('GET', '/registration/export', { token: second.token })
    expect([data.status, data.body]).toMatchObject([200, { registrations: [{ email: bo, state: 'confirmed' }] }])
    // An offer is accepted in its time; who let one go by queues again.
    const req = await createLocalReq({}, database.payload)
    const isOf = { email: { equals: bo } }
    await changeWhere(req, 'registrations', isOf, { state: 'offered', offerUntil: now().toISOString() })
    expect(await act(by, 'accept', second.token)).toEqual({ status: 409, code: 'OFFER_LAPSED' })
    await changeWhere(req, 'registrations', isOf, {
      state: 'cancelled',
      cause: 'lapsed',
      seat: null,
      person: '~lapsed',
    })
    expect((await read(by, second.token)).may).toEqual(['queueAgain'])
    expect(await act(by, 'queueAgain', second.token)).toMatchObject({ state: 'confirmed' })
    expect(await act(by, 'cancel', second.token)).toMatchObject({ state: 'cancelled', may: [] })
    expect(await change(by, second.token, { name: 'B.' })).toEqual({ status: 409, code: 'REGISTRATION_CANCELLED' })
    // Whoever lost the answer asks once more.
    for (const _ of [1, 2]) {
      const erased = await send('POST', '/registration/erase', { token: second.token })
      expect([erased.status, erased.text]).toEqual([200, '{"status":"erased"}'])
    }
    expect(await read(by, second.token)).toEqual({ status: 404, code: 'LINK_UNKNOWN' })
    expect((await rowsOf(database.payload, id)).map(({ email }) => email)).toEqual([ana])
  })

  it.each(ways)(
    'take another address over %s once its mailbox is proven, as often as the answer is lost',
    async (by) => {
      const { id } = await workshop()
      const { payload } = database
      const [lea, mia] = [`lea-${by}`.toLowerCase(), `mia-${by}`.toLowerCase()]
      for (const name of [lea, mia]) {
        const person = `${id}:${mailboxKey(payload, `${name}@example.org`)}`
        await requested(payload, id, name, { state: 'confirmed', language: 'en', person })
      }
      const [row] = (await rowsOf(payload, id)).filter(({ name }) => name === lea)
      if (!row) throw new Error('Nobody is there.')
      const token = tokenFor(payload, 'own', row)
      const change = async (email: unknown, of = token): Promise<JsonObject> => {
        if (by === 'REST')
          return told(await send('POST', '/registration/address?locale=en', { token: of, body: { email } }))
        const query = `mutation ($t: String!, $e: String!) { changeRegistrationAddress(token: $t, email: $e) { ${own} } }`
        return toldOf('changeRegistrationAddress', await graphql(query, { t: of, e: email }))
      }
      for (const [email, code] of [
        ['x', 'EMAIL_INVALID'],
        [`${lea}@example.org`, 'EMAIL_SAME'],
      ])
        expect(await change(email)).toEqual({ status: 400, code })
      expect(await change('new@example.org', `${token}x`)).toEqual({ status: 404, code: 'LINK_UNKNOWN' })
      // Whose it is, is known when it is proven.
      expect(await change(`${mia}@example.org`)).toMatchObject({ newEmail: `${mia}@example.org` })
      const taken = await mailed(`${mia}@example.org`, 'newAddress')
      expect(await act(by, 'confirm', taken)).toEqual({ status: 409, code: 'EMAIL_TAKEN' })
      const next = `${lea}@new.example`
      for (const _ of [1, 2]) expect(await change(next)).toMatchObject({ email: `${lea}@example.org`, newEmail: next })
      const proof = await mailed(next, 'newAddress')
      for (const name of ['accept', 'cancel'])
        expect(await act(by, name, proof)).toEqual({ status: 404, code: 'LINK_UNKNOWN' })
      const proven = await act(by, 'confirm', proof)
      expect(proven).toMatchObject({ email: next, newEmail: null, state: 'confirmed' })
      const again = await act(by, 'confirm', proof)
      expect(again).toEqual(proven)
      const renewed = tokenFor(payload, 'own', { ...row, linkVersion: 1 })
      if (by === 'REST') expect(again.token).toBe(renewed)
      expect(await read(by, renewed)).toMatchObject({ email: next })
      for (const over of [token, taken]) expect(await read(by, over)).toEqual({ status: 404, code: 'LINK_UNKNOWN' })
    },
  )

  it.each(ways)('give new links over %s to whoever passed theirs on', async (by) => {
    const { id } = await workshop()
    const { payload } = database
    const [noa, ole] = [`noa-${by}`.toLowerCase(), `ole-${by}`.toLowerCase()]
    await requested(payload, id, noa, { state: 'confirmed', language: 'en' })
    await requested(payload, id, ole)
    const rows = await rowsOf(payload, id)
    const tokenOf = (of: string, linkVersion = 0): string => {
      const row = rows.find(({ name }) => name === of)
      if (!row) throw new Error('Nobody is there.')
      return tokenFor(payload, 'own', { ...row, linkVersion })
    }
    const [before, after] = [tokenOf(noa), tokenOf(noa, 1)]
    expect(await act(by, 'renew', before)).toMatchObject({ name: noa, state: 'confirmed', token: after })
    for (const over of [await read(by, before), await act(by, 'renew', before)])
      expect(over).toEqual({ status: 404, code: 'LINK_UNKNOWN' })
    expect(await read(by, after)).toMatchObject({ name: noa })
    expect(await mailed(`${noa}@example.org`, 'confirmed')).toBe(after)
    expect(await act(by, 'renew', tokenOf(ole))).toEqual({ status: 409, code: 'NOT_CONFIRMED' })
    expect((await rowsOf(payload, id)).map(({ linkVersion }) => linkVersion ?? 0).sort()).toEqual([0, 1])
  })

  it('say one thing of every token that opens nothing, byte for byte, and change nothing', async () => {
    const { id } = await workshop()
    const req = await createLocalReq({}, database.payload)
    const { payload } = database
    await requested(payload, id, 'cy', { state: 'confirmed' })
    await requested(payload, id, 'di', { state: 'confirmed' })
    const [cy, di] = await rowsOf(payload, id)
    if (!cy || !di) throw new Error('Nobody is there.')
    const superseded = tokenFor(payload, 'own', cy)
    await changeWhere(req, 'registrations', { id: { equals: cy.id } }, { linkVersion: 1 })
    const erased = tokenFor(payload, 'own', di)
    expect((await send('POST', '/registration/erase', { token: erased })).status).toBe(200)
    const known = { ...cy, linkVersion: 1 }
    const right = tokenFor(payload, 'own', known)
    const [name = '', mac = ''] = right.split('.')
    const others = purposes.filter((purpose) => purpose !== 'own').map((purpose) => tokenFor(payload, purpose, known))
    const bad = [
      superseded,
      erased,
      `${name}.${mac.split('').reverse().join('')}`,
      `${name.replace(/.$/, (end) => (end === '0' ? '1' : '0'))}.${mac}`,
      `${name}.${mac}x`,
      'x',
      '',
      'a b',
      ...others,
    ]
    const own = [
      ['GET', ''],
      ['PATCH', ''],
      ['GET', '/export'],
      ...['address', 'accept', 'decline', 'cancel', 'queueAgain', 'erase'].map((act) => ['POST', `/${act}`]),
    ] as [string, string][]
    const before = JSON.stringify(await rowsOf(payload, id))
    const said = new Set<string>()
    const ask = async (method: string, act: string, token: string | undefined): Promise<void> => {
      const answer = await send(method, `/registration${act}`, { token, body: method === 'GET' ? undefined : {} })
      expect([act, token, answer.status]).toEqual([act, token, 404])
      said.add(`${answer.text.replace(/"requestId":"[^"]*"/, '')} ${answer.headers.get('cache-control')}`)
    }
    for (const [method, act] of own)
      for (const token of bad)
        // That it is erased is said again to whoever erased it, and nothing else.
        if (token !== erased || act !== '/erase') await ask(method, act, token)
    // What proves a mailbox is for that alone, and proves it alone.
    for (const token of [right, ...bad.filter((one) => !one.startsWith('c'))]) await ask('POST', '/confirm', token)
    for (const [method, act] of [...own, ['POST', '/confirm'] as const])
      for (const headers of [{}, { Authorization: 'Registration' }, { Authorization: 'Basic eDp5' }] as object[]) {
        const answer = await send(method, `/registration${act}`, {
          headers: { ...headers, ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }) },
          ...(method === 'PATCH' || act === '/address' ? { body: {} } : {}),
        })
        expect([act, headers, answer.status]).toEqual([act, headers, 404])
        said.add(`${answer.text.replace(/"requestId":"[^"]*"/, '')} private, no-store`)
      }
    expect([...said]).toEqual([expect.stringContaining('"code":"LINK_UNKNOWN"')])
    const overGraphQL = new Set<string>()
    for (const token of bad)
      for (const field of ['registration', 'changeRegistration', ...Object.values(mutations).slice(1)]) {
        const kind = field === 'registration' ? 'query' : 'mutation'
        const more = field === 'changeRegistration' ? ', changes: {}' : ''
        const answer = await graphql(`${kind} ($t: String!) { a: ${field}(token: $t${more}) { id } }`, { t: token })
        const [{ locations: _, ...error }] = answer.errors
        overGraphQL.add(JSON.stringify(error))
      }
    expect([...overGraphQL]).toEqual([expect.stringContaining('"code":"LINK_UNKNOWN","statusCode":404')])
    expect(JSON.stringify(await rowsOf(payload, id))).toBe(before)
    // In the reader’s language, as all that is refused.
    const french = await send('GET', '/registration', { token: 'x', headers: { 'Accept-Language': 'fr' } })
    expect(french.body.errors[0].message).toMatch(/^Ce lien n’ouvre aucune inscription/)
    const late = await requested(payload, id, 'ed', { state: 'waiting' })
    const token = tokenFor(payload, 'own', { id: late })
    const refused = await send('POST', '/registration/accept', { token, headers: { 'Accept-Language': 'fr' } })
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, expect.stringMatching(/^Aucune place/)])
  })

  it('take an address and no other field, and name everything that is wrong at once', async () => {
    const { id } = await workshop()
    await requested(database.payload, id, 'pia', { state: 'confirmed' })
    const [row] = await rowsOf(database.payload, id)
    if (!row) throw new Error('Nobody is there.')
    const token = tokenFor(database.payload, 'own', row)
    for (const path of ['/registration/address', '/registration/links']) {
      const wrong = async (body: object): Promise<JsonObject> => {
        const { body: answer, status } = await send('POST', path, { body, token })
        return [status, answer.errors[0].data.errors.map((one: JsonObject) => `${one.path} ${one.code}`)]
      }
      expect([path, await wrong({ email: 'pia@new.example', name: 'Pia' })]).toEqual([
        path,
        [400, ['name FIELD_UNKNOWN']],
      ])
      expect([path, await wrong({ mail: 'pia@new.example', email: 'pia@' })]).toEqual([
        path,
        [400, ['email EMAIL_INVALID', 'mail FIELD_UNKNOWN']],
      ])
    }
    expect((await rowsOf(database.payload, id)).map(({ newEmail }) => newEmail ?? null)).toEqual([null])
    // Whoever opens nothing is told of no field.
    const { body, status } = await send('POST', '/registration/address', { body: { mail: 'x' }, token: `${token}x` })
    expect([status, body.errors[0].code]).toEqual([404, 'LINK_UNKNOWN'])
  })

  it('are asked about by any page, and never with a session', async () => {
    for (const [method, path] of [
      ['GET', '/registration'],
      ['PATCH', '/registration'],
      ['POST', '/registration/confirm'],
      ['POST', '/registration/links'],
      ['GET', '/workshops/by-slug/x/registration'],
      ['POST', '/workshops/by-slug/x/registration'],
    ] as const) {
      const { headers, status } = await fetch(`${server.url}/api${path}`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://elsewhere.example',
          'Access-Control-Request-Method': method,
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
      })
      const allowed = ['origin', 'methods', 'headers', 'credentials'].map((name) =>
        headers.get(`access-control-allow-${name}`),
      )
      expect([method, path, status, ...allowed]).toEqual([
        method,
        path,
        204,
        '*',
        method,
        'Authorization,Content-Type',
        null,
      ])
    }
    // A session that comes along opens nothing.
    const { email } = await makeAccount(database.payload, 'admin')
    const login = { email, password: 'a long enough password' }
    const cookie = (await send('POST', '/users/login', { body: login, headers: { Origin: server.url } })).headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    expect((await send('GET', '/registration', { token: 'x', headers: { Cookie: cookie } })).status).toBe(404)
  })

  it.each(ways)('say the same over %s whoever is registered, and everything that is wrong at once', async (by) => {
    const { id, slug } = await workshop({ capacity: 1 })
    const name = `fay-${by}`.toLowerCase()
    await requested(database.payload, id, name, { state: 'confirmed', provenAt: new Date().toISOString() })
    const { stamp } = await formOf(by, slug)
    const said = new Set<string>()
    const guest = { stamp, email: `${name}@example.org`, name: 'Fay' }
    for (const input of [
      guest,
      guest,
      { ...guest, name: 'Else' },
      { ...guest, name: 'Others' },
      { ...guest, name: 'Fourth' },
      { ...guest, email: `new-${name}@example.org` },
      { ...guest, email: `machine-${name}@example.org`, website: 'x' },
    ]) {
      const { body, data, status } = await register(by, slug, input)
      said.add(JSON.stringify([status, body ?? data]))
    }
    expect([...said]).toEqual([
      by === 'REST' ? '[202,{"status":"checkMail"}]' : '[200,{"register":{"status":"checkMail"}}]',
    ])
    // How many of one mailbox are written to is a matter of the mailer; what a machine sends is stored nowhere.
    const asked = (await rowsOf(database.payload, id)).filter(({ state }) => state === 'pending')
    expect(new Set(asked.map(({ email }) => email))).toEqual(
      new Set([`${name}@example.org`, `new-${name}@example.org`]),
    )
    const answer = await register(by, slug, { stamp, email: 'x', name: 'www.x.example', answers: { no: 1 } })
    const { data: problems, ...error } =
      by === 'REST' ? answer.body.errors[0] : { ...answer.errors[0].extensions, message: answer.errors[0].message }
    expect([by === 'REST' ? answer.status : error.statusCode, error.code, error.field]).toEqual([
      400,
      'EMAIL_INVALID',
      'email',
    ])
    expect(problems.errors.map(({ code, path }: JsonObject) => `${path} ${code}`)).toEqual([
      'email EMAIL_INVALID',
      'name NAME_IS_ADDRESS',
      'answers.no QUESTION_UNKNOWN',
    ])
    // Whoever is to come again is told when.
    const { body: form } = await send('GET', `/workshops/by-slug/${slug}/registration`)
    const quick = await register(by, slug, { ...guest, stamp: form.stamp })
    expect(
      by === 'REST'
        ? [quick.status, quick.body.errors[0].code, quick.headers.get('retry-after')]
        : [quick.status, quick.errors[0].extensions],
    ).toEqual(by === 'REST' ? [409, 'TOO_QUICK', '2'] : [200, { code: 'TOO_QUICK', statusCode: 409, retryAfter: 2 }])
    for (const [input, where, status, code] of [
      [{ ...guest, stamp: 'x' }, slug, 409, 'FORM_OLD'],
      [guest, 'nowhere', 404, 'NOT_OPEN'],
      [guest, 'No slug!', 404, 'NOT_OPEN'],
    ] as const) {
      const { body, errors, status: whole } = await register(by, where, input)
      expect(by === 'REST' ? [whole, body.errors[0].code] : Object.values(errors[0].extensions).toReversed()).toEqual([
        status,
        code,
      ])
    }
  })

  it.each(ways)('send lost links over %s to the mailbox that has them, and say nothing of it', async (by) => {
    const { id } = await workshop()
    const [ivy, nobody] = [`ivy-${by}@example.org`.toLowerCase(), `nobody-${by}@example.org`.toLowerCase()]
    await requested(database.payload, id, ivy.replace(/@.*/, ''), { state: 'waiting', language: 'en' })
    const ask = async (email: unknown): Promise<JsonObject> => {
      if (by === 'REST') return send('POST', '/registration/links', { body: { email } })
      return graphql('mutation ($email: String!) { sendRegistrationLinks(email: $email) { status } }', { email })
    }
    const said = new Set<string>()
    for (const email of [nobody, ivy.toUpperCase(), ivy]) {
      const { data, status, text } = await ask(email)
      said.add(JSON.stringify([status, text ?? data]))
    }
    expect([...said]).toEqual([
      JSON.stringify(
        by === 'REST' ? [202, '{"status":"checkMail"}'] : [200, { sendRegistrationLinks: { status: 'checkMail' } }],
      ),
    ])
    expect(await read(by, await mailed(ivy, 'links'))).toMatchObject({ id: expect.any(String), state: 'waiting' })
    const wrong = await ask('x')
    expect(by === 'REST' ? wrong.body.errors[0] : wrong.errors[0].extensions).toMatchObject({
      code: 'EMAIL_INVALID',
      field: 'email',
    })
  })

  it('send as many mails for an address as its limit says, by whatever door', async () => {
    const { slug } = await workshop()
    const { stamp } = await formOf('REST', slug)
    const from = (n: number) => ({ 'X-Forwarded-For': `192.0.2.${n}` })
    const guest = { stamp, email: 'gil@example.org', name: 'Gil' }
    const doors = [() => register('REST', slug, guest, sent(1)), () => register('GraphQL', slug, guest, sent(1))]
    const sent = (n: number) => ({ headers: from(n), url: limited.url })
    expect([(await doors[0]?.())?.status, (await doors[1]?.())?.data]).toEqual([202, { register: expect.anything() }])
    const rest = await send('POST', `/workshops/by-slug/${slug}/registration`, { body: guest, ...sent(1) })
    expect([rest.status, rest.body.errors[0].code, Number(rest.headers.get('retry-after'))]).toEqual([
      429,
      'TOO_OFTEN',
      expect.any(Number),
    ])
    const links = await send('POST', '/registration/links', { body: { email: guest.email }, ...sent(1) })
    expect([links.status, links.body.errors[0].code]).toEqual([429, 'TOO_OFTEN'])
    expect((await register('GraphQL', slug, guest, sent(1))).errors[0]).toMatchObject({
      code: 'TOO_OFTEN',
      extensions: { code: 'TOO_OFTEN', statusCode: 429, retryAfter: expect.any(Number) },
    })
    // What sends nobody a mail goes on, and so do others.
    expect((await send('GET', '/registration', { token: 'x', ...sent(1) })).status).toBe(404)
    expect((await register('REST', slug, guest, sent(2))).status).toBe(202)
    const reader = await makeAccount(database.payload, 'reader')
    const asReader = { url: limited.url, headers: { ...from(1), ...reader.headers } }
    expect((await register('REST', slug, guest, asReader)).status).toBe(202)
  })

  it('have mutations of their own, one at a time, and open none of Payload’s', async () => {
    const one = 'cancelRegistration(token: "x") { id }'
    for (const [query, status, code] of [
      [`mutation { ${one} }`, 200, 'LINK_UNKNOWN'],
      [`mutation { ${one} b: ${one} }`, 400, 'CHANGES_ONE_BY_ONE'],
      [`mutation { ${one} acceptSeat(token: "x") { id } }`, 400, 'CHANGES_ONE_BY_ONE'],
      [`mutation { ${one} createSpeaker(data: { name: "Ana" }) { id } }`, 403, 'CHANGES_FOR_ACCOUNTS'],
      ['mutation { createSpeaker(data: { name: "Ana" }) { id } }', 403, 'CHANGES_FOR_ACCOUNTS'],
      ['mutation { createWorkshop(data: {}) { id } }', 403, 'CHANGES_FOR_ACCOUNTS'],
    ] as const) {
      const answer = await graphql(query)
      expect([query, answer.status, answer.errors[0].extensions.code]).toEqual([query, status, code])
    }
    // A registration that nobody may write stays so, and what a link shows is no way to the others.
    expect((await graphql('mutation { createRegistration(data: { name: "x" }) { id } }')).status).toBe(400)
    expect((await graphql('{ Registrations { docs { id } } }')).errors[0].extensions.code).toBe('ACCOUNT_NEEDED')
    const { id } = await workshop()
    const hal = await requested(database.payload, id, 'hal', { state: 'waiting' })
    const token = tokenFor(database.payload, 'own', { id: hal })
    // Of a workshop that is not public nothing is told but that.
    const req = await createLocalReq({}, database.payload)
    const shown = async () =>
      graphql('query ($t: String!) { registration(token: $t) { state workshop { id number programme { id } } } }', {
        t: token,
      })
    expect((await shown()).data.registration).toEqual({
      state: 'waiting',
      workshop: { id, number: null, programme: [] },
    })
    await changeWhere(req, 'workshops', { id: { equals: id } }, { _status: 'draft' })
    expect((await shown()).data.registration).toEqual({ state: 'waiting', workshop: null })
    expect((await findMain(req, 'registrations', { id: { equals: hal } })).length).toBe(1)
  })
})
