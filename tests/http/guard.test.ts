import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDataAndFileToRequest, type FlattenedField, type PayloadRequest } from 'payload'
import { builders } from '../support/builders'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeExampleSeries, richText } from '../support/exampleSeries'
import { patientTurns } from '../support/patientTurns'
import { makeAccount, useServer, type Account } from '../support/server'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** What no answer of ours holds: the insides of the program and of its libraries. */
const insides =
  /node_modules|at .*:\d+|payload|drizzle|mongo|sqlite|cast to|path cannot be queried|Something went wrong/i

describeWithDatabase('the guard of the API', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let made: Awaited<ReturnType<typeof makeExampleSeries>>
  let admin: Account

  beforeAll(async () => {
    made = await makeExampleSeries(database.payload)
    admin = await makeAccount(database.payload, 'admin')
  })

  /** A request as it is, without a client that mends its path or its headers. */
  const send = (
    path: string,
    { body, ...options }: RequestOptions & { body?: string | Buffer } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      const req = request({ hostname, port, path, ...options }, (res) => {
        let text = ''
        res.on('data', (chunk: Buffer) => (text += chunk.toString()))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }))
      })
      req.on('error', reject)
      req.end(body)
    })

  const refused = (path: string, status: number, answer: Answer, field?: string): void => {
    expect([path, answer.status, answer.text]).toEqual([path, status, expect.stringContaining('"errors"')])
    expect(answer.text.length).toBeLessThan(1000)
    expect(answer.text).not.toMatch(insides)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ message: expect.stringMatching(/\w/), ...(field ? { field } : {}) }],
      requestId: answer.headers['x-request-id'],
    })
  }

  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const override = { 'X-Payload-HTTP-Method-Override': 'GET', ...form }
  const overrides = [override, { 'X-HTTP-Method-Override': 'GET', ...form }]

  describe('what strangers may ask of a list', () => {
    it.each([
      ['limit=0', 'limit'],
      ['limit=-1', 'limit'],
      ['limit=101', 'limit'],
      ['limit=1000000000', 'limit'],
      ['limit[]=5000', 'limit'],
      ['limit[a]=1', 'limit'],
      ['limit=10&limit=5000', 'limit'],
      ['limit=1e1', 'limit'],
      ['limit=', 'limit'],
      ['depth=0&limit=101', 'limit'],
      ['limit=26', 'limit'],
      ['depth=2&limit=11', 'limit'],
      ['pagination=false', 'pagination'],
      ['pagination[]=false', 'pagination'],
      ['depth=3', 'depth'],
      ['depth=-1', 'depth'],
      ['depth[]=5', 'depth'],
      ['page=0', 'page'],
      ['page=1.5', 'page'],
      ['page=99999999999999999999', 'page'],
      ['locale=xx', 'locale'],
      ['locale[]=xx', 'locale'],
      ['locale=fr&locale=xx', 'locale'],
      ['fallbackLocale=xx', 'fallbackLocale'],
      ['fallback-locale[a]=fr', 'fallback-locale'],
      ['draft=perhaps', 'draft'],
      ['trash[]=true', 'trash'],
      ['joins[x]=1', 'joins'],
      ['data={}', 'data'],
      ['flattenLocales=true', 'flattenLocales'],
      ['anything=1', 'anything'],
      ['select=title', 'select'],
      ['select[title]=perhaps', 'select'],
      ['select[snapshot]=true', 'select'],
      ['select[nothing]=true', 'select'],
      ['populate=x', 'populate'],
      ['populate[users][email]=true', 'populate'],
      ['populate[speakers][nothing]=true', 'populate'],
      ['sort=-', 'sort'],
      ['sort=,', 'sort'],
      ['sort=', 'sort'],
      ['sort[a]=title', 'sort'],
      ['sort=nothing', 'sort'],
      ['sort=snapshot', 'sort'],
      ['sort=-publishAt', 'sort'],
      ['sort=moderators.person', 'sort'],
      ['sort=abstract', 'sort'],
      ['sort=slug,number,title,id,createdAt', 'sort'],
      ['where=x', 'where'],
      ['where={bad', 'where'],
      ['where=[]', 'where'],
      ['where[title]=x', 'where'],
      ['where[title][]=x', 'where'],
      ['where[or]=x', 'where'],
      ['where[or][0]=x', 'where'],
      ['where[or][a][title][equals]=x', 'where'],
      ['where[nothing][equals]=x', 'where'],
      ['where[regs.email][equals]=x', 'where'],
      ['where[snapshot][exists]=true', 'where'],
      ['where[snapshot.title][equals]=x', 'where'],
      ['where[publishAt][exists]=true', 'where'],
      ['where[abstract.root.children][exists]=true', 'where'],
      ['where[moderators][exists]=true', 'where'],
      ['where[place][equals]=x', 'where'],
      ['where[fallbacks][exists]=true', 'where'],
      ['where={"__proto__":{"exists":true}}', 'where'],
      ['where[moderators.person.affiliations.organisation.slug][equals]=x', 'where'],
      ['where[title][near]=1', 'where'],
      ['where[title][within]=1', 'where'],
      ['where[title][intersects]=1', 'where'],
      ['where[title][all]=x', 'where'],
      ['where[title][nothing]=x', 'where'],
      ['where[title][like]=a', 'where'],
      ['where[title][contains]=a', 'where'],
      ['where[title][not_like]=a', 'where'],
      ['where[search][equals]=a', 'where'],
      ['where[search][like][]=a', 'where'],
      ['where[search][like][a]=a', 'where'],
      [`where[search][like]=${'a'.repeat(101)}`, 'where'],
      [`where[slug][equals]=${'a'.repeat(501)}`, 'where'],
      [`where[slug][in]=${'a,'.repeat(101)}`, 'where'],
      ['where[slug][in][a]=x', 'where'],
      [`where[search][like]=${'a '.repeat(21)}`, 'where'],
      [[0, 1, 2, 3, 4].map((n) => `where[or][${n}][cover.alt][equals]=x`).join('&'), 'where'],
      ['where[title][equals]=%00', 'where'],
      ['where[title][exists]=maybe', 'where'],
      ['where[objectives.text][not_equals]=x', 'where'],
      ['where[number][equals]=abc', 'where'],
      ['where[number][in]=1,x', 'where'],
      ['where[number][greater_than][]=1', 'where'],
      ['where[startsAtUtc][greater_than]=nope', 'where'],
      ['where[startsAtUtc][greater_than]=9999999999999', 'where'],
      ['where[registration.waitlist][equals]=1', 'where'],
      ['where[id][equals]=abc', 'where'],
      ['where[id][equals][foo]=1', 'where'],
      ['where[id][in]=abc,def', 'where'],
      ['where[cover][equals]=abc', 'where'],
      ['where[number][equals]=null', 'where'],
      ['locale=all&where[title][equals]=x', 'where'],
      ['locale=all&sort=title', 'sort'],
      [`where${'[and][0]'.repeat(5)}[title][equals]=x&where${'[or][0]'.repeat(11)}[title][equals]=x`, 'where'],
      [`where=${'{"and":['.repeat(11)}{"number":{"equals":1}}${']}'.repeat(11)}`, 'where'],
      [Array.from({ length: 21 }, (_, n) => `where[or][${n}][number][equals]=${n}`).join('&'), 'where'],
    ])('refuses %s', async (query, field) => {
      const path = `/api/workshops?${encodeURI(query).replaceAll('%25', '%')}`
      refused(query, 400, await send(path), field)
      refused(
        query,
        400,
        await send('/api/workshops', { method: 'POST', headers: override, body: path.slice(15) }),
        field,
      )
    })

    it('tells nobody who has registered: what asks for an address that is known is answered as for one that is not', async () => {
      const [known, unknown] = ['known@example.org', 'unknown@example.org']
      await database.payload.create({
        collection: 'registrations',
        data: { workshop: made.workshop.id, name: 'Ana', email: known } as never,
      })
      for (const path of ['workshops', 'workshops/count', 'registrations', 'registrations/count', 'sessions'])
        for (const field of ['registrations.email', 'registration.email', 'email', 'regs.email']) {
          const answers = await Promise.all(
            [known, unknown].map((email) => send(`/api/${path}?where[${field}][equals]=${encodeURIComponent(email)}`)),
          )
          const told = answers.map(({ status, text }) => [status, text.replace(/"requestId":"[^"]+"/, '')])
          expect([path, field, told[0]]).toEqual([path, field, told[1]])
          expect(told[0]![0]).toBeGreaterThanOrEqual(400)
          expect(told[0]![0]).toBeLessThan(500)
          expect(told[0]![1]).not.toContain('@')
        }
    })

    it('takes no notice of what an address carries for others', async () => {
      const carried =
        'utm_source=x&utm_campaign=a&utm_source=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&mc_eid=5&_=6&cb=7&v=8'
      for (const path of [
        '/api/workshops?depth=0',
        '/api/workshops/count?where[slug][equals]=summer',
        `/api/workshops/${made.workshop.id}?locale=en`,
        '/api/workshops/by-slug/summer?locale=en',
        '/api/globals/series?depth=0',
        '/api/series?locale=fr',
        '/api/users/me?depth=0',
      ]) {
        const plain = await send(path)
        expect([path, plain.status]).toEqual([path, 200])
        for (const headers of [{}, admin.headers])
          expect([path, (await send(`${path}&${carried}`, { headers })).status]).toEqual([path, 200])
        expect([path, (await send(`${path}&${carried}`)).text]).toEqual([path, plain.text])
      }
      const body = `depth=0&${carried}`
      expect((await send('/api/workshops', { method: 'POST', headers: override, body })).status).toBe(200)
      for (const name of ['utm', 'ref', 'vv', 'xutm_source'])
        refused(name, 400, await send(`/api/workshops?${name}=x`), name)
    })

    it('takes what is within', async () => {
      for (const query of [
        'depth=0&limit=42',
        'depth=0&limit=100&select[title]=true&select[slug]=true',
        'limit=11',
        'depth=2&limit=9&locale=all&fallback-locale=none',
        'page=100000&pagination=true',
        `depth=0&where[search][like]=${'a+'.repeat(19)}b`,
        `depth=0&${[0, 1, 2, 3].map((n) => `where[or][${n}][cover.alt][equals]=x`).join('&')}`,
        `depth=0&${Array.from({ length: 20 }, (_, n) => `where[or][${n}][number][equals]=${n}`).join('&')}`,
        `where=${encodeURIComponent(`${'{"and":['.repeat(10)}{"number":{"equals":1}}${']}'.repeat(10)}`)}`,
        'select[title]=true&select[place][name]=true&select[fallbacks]=true&populate[speakers][name]=true',
        'depth=0&sort=-startsAtUtc,number,slug,place.name',
      ])
        expect([query, (await send(`/api/workshops?${query}`)).status]).toEqual([query, 200])
    })

    it('refuses what would cost too much, before anything is read', async () => {
      for (const path of [
        '/api/workshops?depth=0&limit=100',
        '/api/workshops?limit=25',
        '/api/workshops?depth=2&limit=10&sort=-startsAtUtc,number,slug,place.name',
        '/api/sessions?depth=2&limit=10&where[or][0][workshop.search][like]=e+a+i&where[or][1][title][equals]=x&sort=title,key,kind,createdAt',
      ]) {
        const answer = await send(path)
        refused(path, 400, answer)
        expect([path, JSON.parse(answer.text).errors[0].code]).toEqual([path, 'QUESTION_COSTLY'])
        expect([path, (await send(path, { headers: admin.headers })).status]).toEqual([path, 200])
        // As many as it says are given.
        const [, most] = /limit=(\d+)/.exec(JSON.parse(answer.text).errors[0].message) ?? []
        const fewer = path.replace(/limit=\d+/, `limit=${most}`)
        expect([fewer, Number(most) > 0, (await send(fewer)).status]).toEqual([fewer, true, 200])
      }
      expect((await send('/api/sessions?depth=0&limit=100')).status).toBe(200)
    })

    it('refuses the same of a count and of one document', async () => {
      for (const [path, field] of [
        ['/api/workshops/count?where[title][near]=1', 'where'],
        ['/api/workshops/count?limit=1', 'limit'],
        [`/api/workshops/${made.workshop.id}?depth=4`, 'depth'],
        [`/api/workshops/${made.workshop.id}?where[x][equals]=1`, 'where'],
        [`/api/workshops/${made.workshop.id}?data={"programme":[]}`, 'data'],
        ['/api/globals/series?depth=4', 'depth'],
        ['/api/globals/series?data={bad', 'data'],
        ['/api/workshops/by-slug/summer?depth=1', 'depth'],
        ['/api/workshops/by-slug/summer?locale=fr&locale=en', 'locale'],
        ['/api/series?locale[]=xx', 'locale'],
        ['/api/series?draft=perhaps', 'draft'],
        ['/api/users/me?depth=9', 'depth'],
      ] as const)
        refused(path, 400, await send(path), field)
    })

    it('counts each value that is denied, and each table that is looked into, before a database does', async () => {
      const numbers = (count: number): string => Array.from({ length: count }, (_, n) => n).join(',')
      const several = (count: number, condition: string): string =>
        Array.from({ length: count }, (_, n) => `where[or][${n}]${condition}`).join('&')
      const coded = async (path: string, headers: Record<string, string>, code: string): Promise<void> => {
        const answer = await send(path, { headers })
        refused(path, 400, answer, 'where')
        expect([path, JSON.parse(answer.text).errors[0].code]).toEqual([path, code])
      }
      for (const path of ['/api/sessions', '/api/sessions/count']) {
        await coded(`${path}?where[workshop.slug][not_in]=${numbers(5)}`, {}, 'WHERE_LONG')
        await coded(`${path}?where[and][0][or][0][workshop.slug][not_in]=${numbers(5)}`, {}, 'WHERE_LONG')
        await coded(`${path}?where[key][not_in]=${numbers(21)}`, {}, 'WHERE_LONG')
        await coded(`${path}?${several(16, '[workshop.slug][equals]=x')}`, admin.headers, 'WHERE_RELATIONS')
        await coded(`${path}?where[workshop.slug][not_in]=${numbers(16)}`, admin.headers, 'WHERE_RELATIONS')
        await coded(
          `${path}?where[key][not_in]=${numbers(300)}&where[title][not_in]=${numbers(101)}`,
          admin.headers,
          'WHERE_LONG',
        )
      }
      const versions = '/api/sessions/versions?where[version.workshop.slug][not_in]='
      await coded(`${versions}${numbers(16)}`, admin.headers, 'WHERE_RELATIONS')
      await coded(`/api/organisations?${several(16, '[aliases][equals]=x')}`, admin.headers, 'WHERE_RELATIONS')
      const listed = (count: number, each: string): string => `[${Array.from({ length: count }, () => each).join(',')}]`
      for (const [headers, where, code] of [
        [{}, `Sessions(where: { key: { not_in: ${listed(21, '"x"')} } })`, 'WHERE_LONG'],
        [{}, `countSessions(where: { key: { not_in: ${listed(21, '"x"')} } })`, 'WHERE_LONG'],
        [
          admin.headers,
          `Organisations(where: { OR: ${listed(16, '{ aliases: { equals: "x" } }')} })`,
          'WHERE_RELATIONS',
        ],
      ] as const) {
        const { status, text } = await send('/api/graphql', {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify({ query: `{ ${where} { __typename } }` }),
        })
        expect([where, status, text]).toEqual([where, 200, expect.stringContaining(`"code":"${code}"`)])
      }
      // As much as may be asked, of what costs most, is answered.
      const arrays = ['moderators.person.name', 'partners.organisation.slug', 'cover.alt']
      for (const path of [
        `/api/sessions?where[workshop.slug][not_in]=${numbers(4)}`,
        `/api/sessions?where[key][not_in]=${numbers(20)}`,
      ])
        expect([path, (await send(path)).status]).toEqual([path, 200])
      for (const path of [
        `/api/sessions?where[workshop.title][not_in]=${numbers(15)}`,
        `/api/sessions/versions?where[version.workshop.title][not_in]=${numbers(15)}`,
        `/api/sessions?where[title][not_in]=${numbers(400)}`,
        `/api/workshops?${arrays.map((name, n) => several(5, `[${name}][equals]=x`).replaceAll('[or]', `[and][${n}][or]`)).join('&')}`,
        `/api/organisations?${several(15, '[aliases][equals]=x')}`,
      ])
        expect([path, (await send(path, { headers: admin.headers })).status]).toEqual([path, 200])
    })

    it('counts each language that is named of a text, before a database joins it', async () => {
      const several = (count: number, condition: string): string =>
        Array.from({ length: count }, (_, n) => `where[or][${n}]${condition}`).join('&')
      const values = (count: number): string => Array.from({ length: count }, (_, n) => n).join(',')
      const denied = Array.from({ length: 6 }, (_, n) => `where[and][${n}][title.fr][not_in]=${values(19)}`).join('&')
      for (const query of [several(16, '[title.fr][equals]=x'), several(390, '[title.en][exists]=true'), denied])
        for (const path of ['workshops', 'workshops/count', 'sessions'])
          refused(path, 400, await send(`/api/${path}?${query}`, { headers: admin.headers }), 'where')
      const versions = several(16, '[version.title.fr][equals]=x')
      refused('versions', 400, await send(`/api/workshops/versions?${versions}`, { headers: admin.headers }), 'where')
      // As much as may be asked, of what costs most, is answered.
      const languages = several(15, '[title.fr][equals]=x')
      const sorted = 'sort=title.fr,title.en,subtitle.fr,subtitle.en,shortTitle.fr,shortTitle.en,place.name.fr'
      for (const path of [
        `workshops?${languages}&${sorted}`,
        `workshops?draft=true&${languages}&${sorted}`,
        `workshops/count?${languages}`,
        `workshops/versions?${several(15, '[version.title.fr][equals]=x')}`,
        `sessions?${several(7, '[workshop.title.fr][equals]=x')}`,
        `workshops?${several(400, '[title][equals]=x')}`,
      ])
        expect([path.slice(0, 80), (await send(`/api/${path}`, { headers: admin.headers })).status]).toEqual([
          path.slice(0, 80),
          200,
        ])
    })

    it('asks for no lists of texts of another document', async () => {
      for (const path of [
        '/api/speakers?where[affiliations.organisation.aliases][equals]=x',
        '/api/sessions/count?where[workshop.formerSlugs][in]=x',
        '/api/sessions?where[workshop.languages][equals]=fr',
      ])
        for (const headers of [{}, admin.headers]) refused(path, 400, await send(path, { headers }), 'where')
      expect((await send('/api/organisations?where[aliases][equals]=IfR')).status).toBe(200)
    })

    it('says the same of a field that is hidden, of one that is not there, and whatever is asked of them', async () => {
      for (const query of ['[equals]=known', '[equals]=unknown', '[exists]=true', '[like]=a'])
        for (const name of ['snapshot', 'names', 'publishAt', 'nothing']) {
          const { text } = await send(`/api/workshops?where[${name}]${query}`)
          expect(JSON.parse(text).errors).toEqual([
            {
              code: 'FIELD_NOT_QUERYABLE',
              message: `There is no field “${name}” that you may ask for.`,
              field: 'where',
            },
          ])
        }
    })

    it.each(overrides)('goes by what was asked, in the body of a POST too (%j)', async (override) => {
      const body = 'where[or][0][slug][equals]=summer&limit=5&depth=0&select[slug]=true'
      const answer = await send('/api/workshops', { method: 'POST', headers: override, body })
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, { docs: [{ slug: 'summer' }], limit: 5 }])
      refused(
        'by JSON',
        415,
        await send('/api/workshops', {
          method: 'POST',
          headers: { ...override, 'Content-Type': 'application/json' },
          body: '{"limit":5000}',
        }),
      )
      refused(
        'too long',
        413,
        await send('/api/workshops', {
          method: 'POST',
          headers: override,
          body: Array.from({ length: 20_000 }, (_, n) => `where[or][${n}][title][equals]=x`).join('&'),
        }),
      )
    })

    it('takes working copies and the bin for what they are to a stranger: nothing', async () => {
      const { workshop } = made
      await database.payload.update({
        collection: 'workshops',
        id: workshop.id,
        data: { title: 'Changé' },
        draft: true,
        locale: 'fr',
      })
      const plain = await send('/api/workshops?depth=0')
      expect(JSON.parse(plain.text)).toMatchObject({ totalDocs: 1 })
      for (const query of ['draft=true', 'draft=false', 'trash=true', 'trash=true&where[deletedAt][exists]=false'])
        expect([query, (await send(`/api/workshops?depth=0&${query}`)).text]).toEqual([query, plain.text])
      expect(JSON.parse((await send('/api/workshops?trash=true&where[deletedAt][exists]=true')).text)).toMatchObject({
        totalDocs: 0,
      })
      const one = await send(`/api/workshops/${workshop.id}?depth=0`)
      expect(JSON.parse(one.text)).toMatchObject({ title: 'Vers l’été' })
      expect((await send(`/api/workshops/${workshop.id}?depth=0&draft=true`)).text).toBe(one.text)
      for (const query of ['', '?draft=true', '?trash=true'])
        refused(query, 404, await send(`/api/workshops/${made.draft.id}${query}`))
      for (const path of ['versions', `versions/${workshop.id}`])
        refused(path, 403, await send(`/api/workshops/${path}`))
    })
  })

  describe('who shows a key that is none', () => {
    const json = { 'Content-Type': 'application/json' }
    const wrong = [
      'users API-Key 00000000-0000-0000-0000-000000000000',
      'users API-Key',
      'users API-Key undefined',
      'API-Key 00000000-0000-0000-0000-000000000000',
      'Bearer 00000000-0000-0000-0000-000000000000',
      'JWT eyJhbGciOiJIUzI1NiJ9.e30.x',
      'nonsense',
      '',
    ]
    const asked: [string, string, string?][] = [
      ['GET', '/api/workshops'],
      ['GET', '/api/workshops/count'],
      ['GET', '/api/workshops/by-slug/summer'],
      ['GET', '/api/globals/series'],
      ['GET', '/api/series'],
      ['GET', '/api/users/me'],
      ['GET', '/api/media/file/nothing.png'],
      ['GET', '/api/series-file'],
      ['POST', '/api/speakers', '{"name":"Ana"}'],
      ['PATCH', '/api/workshops?where[slug][equals]=summer', '{"number":9}'],
      ['DELETE', '/api/workshops?where[slug][equals]=summer'],
      ['POST', '/api/graphql', '{"query":"{ workshops { totalDocs } }"}'],
      ['POST', '/api/graphql', '{"query":"mutation { createSpeaker(data: { name: \\"Ana\\" }) { id } }"}'],
    ]

    it.each(wrong)('is told so with 401, whatever is asked (%j)', async (Authorization) => {
      for (const [method, path, body] of asked) {
        const headers = { ...(body ? json : {}), Authorization }
        const answer = await send(path, { method, headers, ...(body ? { body } : {}) })
        refused(`${method} ${path}`, 401, answer)
        expect([path, JSON.parse(answer.text).errors[0].code]).toEqual([path, 'ACCOUNT_UNKNOWN'])
        expect(answer.headers['www-authenticate']).toBe('users realm="Atelier"')
      }
    })

    it('is told so in the language of the reader, also with the session of an account beside it', async () => {
      const login = await send('/api/users/login', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email: admin.email, password: 'a long enough password' }),
      })
      const Cookie = String(login.headers['set-cookie']?.[0]).split(';')[0]
      expect(JSON.parse((await send('/api/users/me', { headers: { Cookie } })).text).user.id).toBe(admin.id)
      const both = { 'Accept-Language': 'fr', Authorization: 'users API-Key nobody', Cookie }
      const answer = await send('/api/users/me', { headers: both })
      refused('both', 401, answer)
      expect(JSON.parse(answer.text).errors[0].message).toContain('L’en-tête Authorization ne désigne aucun compte')
    })

    it('is not whoever comes with a session that has run out, or with what a proxy in front asked for', async () => {
      for (const headers of [
        { Cookie: 'payload-token=nobody' },
        { Cookie: 'payload-token=eyJhbGciOiJIUzI1NiJ9.e30.x; other=1' },
        { Authorization: `Basic ${Buffer.from('proxy:password').toString('base64')}` },
      ])
        for (const path of ['/api/workshops', '/api/workshops/by-slug/summer', '/api/users/me', '/fr'])
          expect([headers, path, (await send(path, { headers })).status]).toEqual([headers, path, 200])
    })
  })

  describe('what accounts may ask', () => {
    const as = (path: string, options: RequestOptions & { body?: string } = {}) =>
      send(path, { ...options, headers: { ...admin.headers, ...(options.headers as object) } })

    it('has no limits on how much, and on what', async () => {
      for (const query of [
        'limit=5000',
        'limit=0',
        'pagination=false',
        'depth=5',
        'draft=true',
        'trash=true',
        'where[publishAt][exists]=false',
        'where[title][like]=vers',
        'where[moderators.person.affiliations.organisation.slug][equals]=x',
        'sort=-publishAt',
        'flattenLocales=true',
      ])
        expect([query, (await as(`/api/workshops?${query}`)).status]).toEqual([query, 200])
      const body = `draft=true&depth=0&limit=10&locale=fr&where[and][0][id][not_in][0]=${made.workshop.id}&where[and][1][search][like]=prep`
      const picker = await as('/api/workshops', { method: 'POST', headers: override, body })
      expect([picker.status, JSON.parse(picker.text)]).toMatchObject([200, { docs: [{ slug: 'in-preparation' }] }])
      const versions = await as(
        `/api/workshops/versions?where[parent][equals]=${made.workshop.id}&where[version.slug][equals]=summer&sort=-updatedAt&limit=1`,
      )
      expect([versions.status, JSON.parse(versions.text)]).toMatchObject([
        200,
        { docs: [{ version: { slug: 'summer' } }] },
      ])
      expect((await as('/api/globals/series/versions?where[version._status][equals]=published')).status).toBe(200)
      expect(
        (
          await as(
            `/api/payload-locked-documents?where[document.value][equals]=${made.workshop.id}&where[document.relationTo][equals]=workshops`,
          )
        ).status,
      ).toBe(200)
    })

    it.each([
      ['limit=10&limit=5000', 'limit'],
      ['limit=1.5', 'limit'],
      ['page=99999999999999999999', 'page'],
      ['depth[]=1', 'depth'],
      ['locale=fr&locale=xx', 'locale'],
      ['draft[]=true', 'draft'],
      ['data={bad', 'data'],
      ['sort=-', 'sort'],
      ['sort=,', 'sort'],
      ['select=x', 'select'],
      ['where={bad', 'where'],
      ['where=x', 'where'],
      ['where[id][equals][foo]=1', 'where'],
      ['where[title][near]=1', 'where'],
      ['where[title][all]=x', 'where'],
      ['where[search][like][]=a', 'where'],
      ['where[number][equals]=abc', 'where'],
      ['where[startsAtUtc][greater_than]=nope', 'where'],
      ['where[abstract.root.children][exists]=true', 'where'],
      ['where[unprojected][not_equals]=1', 'where'],
      [Array.from({ length: 501 }, (_, n) => `where[or][${n}][number][equals]=${n}`).join('&'), 'where'],
    ])('holds no database to %s either', async (query, field) => {
      for (const headers of overrides)
        refused(query, 400, await as('/api/workshops', { method: 'POST', headers, body: query }), field)
    })

    it('asks a relation to several collections by its parts', async () => {
      const path = `/api/payload-locked-documents?where[document][not_equals]=${made.workshop.id}`
      refused(path, 400, await as(path), 'where')
    })

    it('names who edits what by ids that are some', async () => {
      const lock = (data: object) =>
        as('/api/payload-locked-documents', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(data),
        })
      const document = { relationTo: 'workshops', value: made.workshop.id }
      const user = { relationTo: 'users', value: admin.id }
      expect((await lock({ document, user })).status).toBe(201)
      for (const wrong of [{}, 'x', { value: 'x', relationTo: 'workshops' }, { ...document, relationTo: 'nothing' }])
        refused('a lock', 400, await lock({ document: wrong, user }), 'document')
      refused('a lock of another', 403, await lock({ document, user: { ...user, value: made.workshop.id } }), 'user')
      refused('a lock of nobody', 400, await lock({ document, user: { relationTo: 'users', value: {} } }), 'user')
      // Somebody else’s, which would say that they have another form open.
      const { payload } = database
      const other = await makeAccount(payload, 'editor')
      const theirs = { document, globalSlug: null, user: { relationTo: 'users', value: other.id } }
      const { id } = await payload.db.create({ collection: 'payload-locked-documents', data: theirs })
      const move = (data: object) =>
        as(`/api/payload-locked-documents/${id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(data),
        })
      refused('a lock that is moved', 403, await move({ document }), 'user')
      expect((await move({ user })).status).toBe(200)
    })

    it('starts what needs no document without one', async () => {
      expect((await as('/api/link-check', { method: 'POST' })).status).toBe(202)
      refused('no document', 400, await as('/api/speakers', { method: 'POST' }))
    })

    it('keeps a preference under a name', async () => {
      const keep = (key: unknown) =>
        as('/api/payload-preferences', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ key, user: { relationTo: 'users', value: admin.id }, value: 1 }),
        })
      expect((await keep('a name')).status).toBe(201)
      for (const key of [{}, ['a'], 5]) refused('a preference', 400, await keep(key), 'key')
    })

    it('finds nothing where nothing is', async () => {
      for (const [method, path] of [
        ['DELETE', '/api/payload-preferences/nothing'],
        ['POST', `/api/payload-locked-documents/${made.workshop.id}/duplicate`],
        ['GET', '/api/media/file/nothing.png?prefix=x'],
        ['POST', '/api/users/verify/x'],
        ['POST', '/api/media/versions/x'],
        ['GET', '/api/users/versions'],
        ['POST', '/api/registrations/versions/x'],
        ['GET', '/api/payload-migrations'],
        ['GET', '/api/constructor'],
        ['GET', '/api/__proto__/x'],
        ['GET', '/api/nothing'],
        ['GET', '/api/media/file/nothing.png'],
        ['GET', '/api/workshops/nothing/at/all'],
        ['GET', '/api/globals/nothing'],
      ] as const) {
        refused(path, 404, await as(path, { method }))
        expect([path, [403, 404].includes((await send(path, { method })).status)]).toEqual([path, true])
      }
    })
  })

  it('answers strangers with 1 MB at most, whatever was written', async () => {
    const make = builders(() => database.payload)
    // Bytes count, not letters.
    for (let n = 0; n < 14; n++)
      await make.publish((await make.workshop({ abstract: { fr: richText('\u96ea'.repeat(26_000)) } })).id)
    const query = JSON.stringify({ query: '{ workshops(limit: 25) { docs { abstract { fr { nodes } } } } }' })
    const graphql = { method: 'POST', body: query, headers: { 'Content-Type': 'application/json' } }
    const list = '/api/workshops?depth=0&limit=25'
    refused('a list', 400, await send(list))
    refused('GraphQL', 400, await send('/api/graphql', graphql))
    expect((await send(`${list}&select[slug]=true`)).status).toBe(200)
    expect((await send('/api/workshops?depth=0')).status).toBe(200)
    expect((await send(list, { headers: admin.headers })).status).toBe(200)
    const asked = { ...graphql, headers: { ...graphql.headers, ...admin.headers } }
    expect((await send('/api/graphql', asked)).status).toBe(200)
  })

  it('answers in the reader’s language', async () => {
    for (const [language, message] of [
      ['fr', 'depth est un nombre entier de 0 à 2.'],
      ['en', 'depth is a whole number from 0 to 2.'],
      ['de', 'depth is a whole number from 0 to 2.'],
    ] as const) {
      const { text } = await send('/api/workshops?depth=9', { headers: { 'Accept-Language': language } })
      expect(JSON.parse(text)).toMatchObject({ errors: [{ message }] })
    }
  })

  it('lets strangers read what is public, and leaves the rest to accounts', async () => {
    for (const [method, path] of [
      ['GET', '/api/access'],
      ['POST', `/api/workshops/access/${made.workshop.id}`],
      ['POST', '/api/workshops/access'],
      ['POST', '/api/globals/series/access'],
      ['GET', '/api/globals/series/versions'],
      ['GET', '/api/registrations'],
      ['GET', '/api/registrations/count'],
      ['GET', '/api/registrations/1'],
      ['GET', '/api/users'],
      ['GET', '/api/users/init'],
      ['POST', '/api/users/unlock'],
      ['POST', '/api/users'],
      ['GET', '/api/payload-preferences/x'],
      ['GET', '/api/payload-locked-documents'],
      ['GET', '/api/payload-jobs/run'],
      ['GET', '/api/workshops/VERSIONS'],
      ['GET', '/api/media/paste-url/x?src=http://127.0.0.1'],
      ['POST', '/api/workshops'],
      ['PATCH', `/api/workshops/${made.workshop.id}`],
      ['DELETE', '/api/workshops?where[slug][equals]=summer'],
      ['POST', `/api/workshops/${made.workshop.id}/duplicate`],
      ['POST', '/api/globals/series'],
    ] as const) {
      const answer = await send(path, { method })
      expect([path, [403, 404].includes(answer.status)]).toEqual([path, true])
      expect([path, answer.text]).not.toEqual([path, expect.stringMatching(/@|fields/)])
    }
    expect((await send('/api/access', { headers: admin.headers })).status).toBe(200)
    expect((await send('/api/users/me')).text).toContain('"user":null')
  })

  describe('bodies', () => {
    const post = (
      path: string,
      type: string | undefined,
      body: string | Buffer,
      headers: Record<string, string> = {},
    ) => send(path, { method: 'POST', headers: { ...(type ? { 'Content-Type': type } : {}), ...headers }, body })
    const form = (text: string) =>
      `--abc\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${text}\r\n--abc--\r\n`

    it.each([
      ['null', 'application/json', 400],
      ['"x"', 'application/json', 400],
      ['[]', 'application/json', 400],
      ['{bad', 'application/json', 400],
      [`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'application/json', 400],
      ['{}', 'text/plain', 415],
      ['a=1', 'application/x-www-form-urlencoded', 415],
      ['{}', undefined, 415],
      ['x', 'multipart/form-data', 400],
      ['x', 'multipart/form-data; boundary=', 400],
      ['--abc\r\nContent-Disp', 'multipart/form-data; boundary=abc', 400],
      [form('{bad'), 'multipart/form-data; boundary=abc', 400],
      [form('null'), 'multipart/form-data; boundary=abc', 400],
      ['--abc--\r\n', 'multipart/form-data; boundary=abc', 400],
      [form('{}').replace('"_payload"', '"file"; filename="a\u0000.png"'), 'multipart/form-data; boundary=abc', 400],
    ])('refuses %j of type %s from a stranger and from an account', async (body, type, status) => {
      refused(body, status, await post('/api/users/login', type, body))
      refused(body, status, await post('/api/speakers', type, body, admin.headers))
      refused(body, 403, await post('/api/speakers', type, body))
    })

    it('refuses a document that is not there', async () => {
      for (const [method, path] of [
        ['POST', '/api/speakers'],
        ['POST', '/api/media'],
        ['POST', '/api/users'],
        ['PATCH', `/api/speakers/${made.ana.id}`],
        ['POST', '/api/globals/series'],
        ['POST', '/api/users/login'],
      ] as const)
        expect([path, (await send(path, { method, headers: admin.headers })).status]).toEqual([path, 400])
    })

    it('takes forms as the admin sends them', async () => {
      const answer = await post(
        '/api/speakers?depth=0',
        'multipart/form-data; boundary=abc',
        form('{"name":"Made Byform"}'),
        admin.headers,
      )
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([201, { doc: { name: 'Made Byform' } }])
      const login = await post(
        '/api/users/login',
        'multipart/form-data; boundary=abc',
        form('{"email":"a@b.example","password":"x"}'),
      )
      expect(login.status).toBe(401)
    })

    it('refuses what is too large at once, however it comes, and lives on', async () => {
      const { hostname, port } = new URL(server.url)
      /** Sends a head and no more of the body than `some`; the answer that comes meanwhile. */
      const begin = (head: string, some = ''): Promise<string> =>
        new Promise((resolve, reject) => {
          const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n${some}`))
          socket.once('data', (chunk) => {
            socket.destroy()
            resolve(chunk.toString())
          })
          socket.once('error', reject)
        })
      const head = (path: string, ...lines: string[]) =>
        [`POST ${path} HTTP/1.1`, `Host: ${hostname}`, 'Content-Type: application/json', ...lines].join('\r\n')
      const key = `Authorization: ${admin.headers.Authorization}`
      for (const request of [
        head('/api/users/login', 'Content-Length: 60000000'),
        head('/api/graphql', 'Content-Length: 100001'),
        head('/api/speakers', key, 'Content-Length: 60000000'),
      ])
        expect(await begin(request)).toMatch(/^HTTP\/1.1 413 /)
      const chunk = `${(150_000).toString(16)}\r\n${'a'.repeat(150_000)}\r\n`
      expect(await begin(head('/api/users/login', 'Transfer-Encoding: chunked'), chunk)).toMatch(/^HTTP\/1.1 413 /)
      expect(await begin(head('/api/speakers', 'Content-Length: 60000000'))).toMatch(/^HTTP\/1.1 403 /)
      expect((await send('/api/speakers')).status).toBe(200)
    })
  })

  describe('an id in another spelling, by whichever door', () => {
    const json = { 'Content-Type': 'application/json' }
    const as = (method: string, path: string, data?: object) =>
      send(path, {
        method,
        headers: { ...admin.headers, ...(data ? json : {}) },
        ...(data ? { body: JSON.stringify(data) } : {}),
      })
    /** The documents of the example, by collection. */
    const examples = (): Record<string, string> => ({
      organisations: made.house.id,
      sessions: made.sessions.first.id,
      speakers: made.ana.id,
      users: admin.id,
      workshops: made.workshop.id,
    })
    const everything = async (): Promise<string> =>
      JSON.stringify(
        await Promise.all(
          Object.keys(examples()).map((collection) =>
            database.payload.db.find({ collection: collection as never, limit: 0, locale: 'all', pagination: false }),
          ),
        ),
      )

    it('leads to nothing, on any route', async () => {
      const before = await everything()
      const reached: unknown[] = []
      let routes = 0
      for (const [collection, id] of Object.entries(examples()))
        for (const { method, path } of database.payload.collections[collection as 'users'].config.endpoints || []) {
          if (!path.includes(':id')) continue
          const misspelt = [id.toUpperCase(), id.replace(/[a-f](?=[^a-f]*$)/, (letter) => letter.toUpperCase())]
          const hidden = id.toUpperCase().replace(/[A-F]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
          for (const other of [...misspelt, hidden]) {
            const way = `/api/${collection}${path.replace(/:id\??/, other).replace(/:\w+/g, 'x')}`
            const body = { role: 'editor', password: 'quite another password', into: made.bo.id }
            const answer = await as(method.toUpperCase(), way, /post|patch|put/.test(method) ? body : undefined)
            routes++
            if (answer.status !== 404) reached.push([method, way, answer.status])
          }
        }
      expect(reached).toEqual([])
      expect(routes).toBeGreaterThan(100)
      expect(await everything()).toBe(before)
      refused('a preview', 404, await as('GET', `/api/workshops/${made.workshop.id.toUpperCase()}/share`))
      expect((await as('GET', `/preview/workshops/${made.workshop.id.toUpperCase()}`)).status).toBe(404)
    })

    /** What names a document at a field, and nothing else, as a write says it. */
    const naming = (fields: readonly FlattenedField[], target: Record<string, string>): Record<string, unknown>[] =>
      fields.flatMap((field): Record<string, unknown>[] => {
        if (field.type === 'array') return naming(field.flattenedFields, target).map((row) => ({ [field.name]: [row] }))
        if (field.type === 'group' || field.type === 'tab')
          return naming(field.flattenedFields, target).map((row) => ({ [field.name]: row }))
        if (field.type !== 'relationship' && field.type !== 'upload') return []
        const id = target[String(field.relationTo)]
        return id ? [{ [field.name]: id }, { [field.name]: { id } }] : []
      })

    it('names nothing, in any field', async () => {
      const capitals = Object.fromEntries(Object.entries(examples()).map(([name, id]) => [name, id.toUpperCase()]))
      const before = await everything()
      const taken: unknown[] = []
      let said = 0
      for (const [collection, id] of Object.entries(examples())) {
        const { flattenedFields } = database.payload.collections[collection as 'users'].config
        for (const data of naming(flattenedFields, capitals)) {
          const { status, text } = await as('PATCH', `/api/${collection}/${id}?locale=fr`, data)
          said++
          // What nobody writes, such as who saved it, is left out.
          const isOurs = /^\{"(mergedInto|savedBy)"/.test(JSON.stringify(data))
          if (!isOurs && !(status === 400 && text.includes('REFERENCE_UNKNOWN'))) taken.push([collection, data, status])
        }
      }
      expect(taken).toEqual([])
      expect(said).toBeGreaterThan(15)
      const times = /"updatedAt":"[^"]+"/g
      expect((await everything()).replace(times, '')).toBe(before.replace(times, ''))
    })

    it('nor in a merge, an act, a preference, a question or GraphQL', async () => {
      const before = await everything()
      const [ana, user] = [made.ana.id.toUpperCase(), admin.id.toUpperCase()]
      const merge = `/api/speakers/${made.ana.id}/merge`
      refused('a merge', 400, await as('POST', merge, { into: ana }))
      refused('its preview', 400, await as('GET', `${merge}?into=${ana}`))
      const programme = `/api/workshops/${made.workshop.id}/programme`
      const { order } = JSON.parse((await as('GET', programme)).text)
      await as('POST', programme, { act: 'takeOut', session: made.sessions.first.id.toUpperCase() })
      expect(JSON.parse((await as('GET', programme)).text).order).toEqual(order)
      const person = { act: 'addPerson', session: made.sessions.first.id, person: ana, role: 'speaker' }
      refused('an act', 400, await as('POST', programme, person))
      const preference = { key: 'a', user: { relationTo: 'users', value: user }, value: 1 }
      refused('a preference', 400, await as('POST', '/api/payload-preferences', preference), 'user')
      for (const [path, field] of [
        ['speakers', 'id'],
        ['sessions', 'people.person'],
      ] as const)
        for (const operator of ['equals', 'in', 'not_in', 'not_equals'])
          refused(operator, 400, await as('GET', `/api/${path}?where[${field}][${operator}]=${ana}`), 'where')
      for (const query of [
        `{ Speaker(id: "${ana}") { id } }`,
        `mutation { updateSpeaker(id: "${ana}", data: { name: "Other" }) { id } }`,
        `mutation { deleteSpeaker(id: "${ana}") { id } }`,
        `mutation { updateOrganisation(id: "${made.house.id}", data: { parent: "${made.house.id.toUpperCase()}" }) { id } }`,
      ]) {
        const { text } = await as('POST', '/api/graphql', { query })
        expect([query, text]).toEqual([query, expect.stringMatching(/DOCUMENT_NOT_FOUND|REFERENCE_UNKNOWN/)])
      }
      expect(await everything()).toBe(before)
    })
  })

  describe('what everybody may send', () => {
    const sentTo: { path: string; by: unknown; data: unknown }[] = []
    const turns = patientTurns()
    /** Whose turns were waited for. */
    const kinds: string[] = []
    const take = turns.take.bind(turns)
    turns.take = (address, kind) => {
      kinds.push(kind)
      return take(address, kind)
    }
    const open = useServer(() => database.payload, {
      frontEnds: ['https://front.example'],
      readLimit: 20,
      strangers: {
        mutations: [],
        routes: [
          { method: 'GET', path: '/notes/:slug', cost: 10 },
          { method: 'POST', path: '/notes/:slug', cost: 50 },
          { method: 'PATCH', path: '/notes', cost: 10 },
          { method: 'POST', path: '/workshops/by-slug/:slug/notes', cost: 10 },
        ],
      },
      trustProxy: 1,
      turns,
    })
    beforeAll(() => {
      const { collections, config } = database.payload
      const handler = async (req: PayloadRequest): Promise<Response> => {
        await addDataAndFileToRequest(req)
        sentTo.push({ path: new URL(req.url ?? '').pathname, by: req.user?.id ?? null, data: req.data })
        return Response.json({ status: 'noted' }, { status: 202 })
      }
      config.endpoints.push(
        { method: 'post', path: '/notes/:slug', handler },
        { method: 'post', path: '/notes/:slug/more', handler },
        { method: 'get', path: '/notes/:slug', handler: () => Response.json({ status: 'read' }) },
        { method: 'patch', path: '/notes', handler },
        { method: 'delete', path: '/notes', handler },
      )
      const { endpoints } = collections.workshops.config
      if (endpoints) endpoints.unshift({ method: 'post', path: '/by-slug/:slug/notes', handler })
    })

    let visitors = 0
    const post = async (
      path: string,
      body: string | Uint8Array<ArrayBuffer> | undefined = '{"text":"a"}',
      headers: Record<string, string> = {},
      method = 'POST',
    ) => {
      sentTo.length = 0
      const answer = await fetch(`${open.url}/api${path}`, {
        method,
        body: method === 'DELETE' ? undefined : body,
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${++visitors}`, ...headers },
      })
      const text = await answer.text()
      const code = (/"code":"(\w+)"/.exec(text) ?? [])[1]
      return { answer, code, status: answer.status, text, sentTo: [...sentTo] }
    }

    it('arrives as it was sent, from anybody, and is kept by nobody', async () => {
      for (const [path, method] of [
        ['/notes/one', 'POST'],
        ['/notes/one?locale=fr', 'POST'],
        ['/notes', 'PATCH'],
        ['/workshops/by-slug/summer/notes', 'POST'],
      ] as const)
        for (const headers of [{}, { Authorization: 'Registration x.y' }, { Origin: 'https://else.example' }] as Record<
          string,
          string
        >[]) {
          const { answer, sentTo, status } = await post(path, undefined, headers, method)
          const [sent] = sentTo
          expect([path, headers, status, sent]).toEqual([
            path,
            headers,
            202,
            { path: `/api${path}`.replace(/\?.*/, ''), by: null, data: { text: 'a' } },
          ])
          expect(answer.headers.get('cache-control')).toContain('no-store')
        }
      const read = await fetch(`${open.url}/api/notes/one`, { headers: { Authorization: 'Registration x.y' } })
      expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      expect((await fetch(`${open.url}/api/notes/one`, { method: 'HEAD' })).status).toBe(200)
      expect(kinds.slice(-2)).toEqual(['question', 'question'])
      // An act without anything said of it.
      expect((await post('/notes/one', '')).status).toBe(202)
      expect((await post('/notes/one', undefined, admin.headers)).sentTo).toMatchObject([{ by: admin.id }])
    })

    it('is asked about by any page, and never with a session', async () => {
      for (const origin of ['https://else.example', 'https://front.example']) {
        const headers = {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization,content-type,x-else',
        }
        const asked = await fetch(`${open.url}/api/notes/one`, { method: 'OPTIONS', headers })
        const sent = (await post('/notes/one', undefined, { Origin: origin })).answer
        for (const answer of [asked, sent])
          expect([
            answer.headers.get('access-control-allow-origin'),
            answer.headers.get('access-control-allow-credentials'),
          ]).toEqual(['*', null])
        expect(asked.headers.get('access-control-allow-headers')).toBe('Authorization,Content-Type')
        expect(asked.headers.get('access-control-allow-methods')).toBe('POST')
      }
    })

    it('is refused in words where it is too large, no JSON, or something else', async () => {
      const form = new FormData()
      form.set('_payload', '{}')
      const multipart = new Response(form)
      const isForm = { 'Content-Type': multipart.headers.get('content-type') ?? '' }
      for (const [path, body, headers, status, code, method] of [
        ['/notes/one', `{"a":"${'x'.repeat(20_000)}"}`, {}, 413, 'BODY_LARGE', 'POST'],
        ['/notes/one', `{"a":"${'x'.repeat(20_000)}"}`, admin.headers, 413, 'BODY_LARGE', 'POST'],
        [
          '/notes/one',
          'a=1',
          { 'Content-Type': 'application/x-www-form-urlencoded' },
          415,
          'BODY_KIND_UNKNOWN',
          'POST',
        ],
        ['/notes/one', 'a', { 'Content-Type': 'text/plain' }, 415, 'BODY_KIND_UNKNOWN', 'POST'],
        ['/notes/one', new Uint8Array(await multipart.arrayBuffer()), isForm, 415, 'BODY_KIND_UNKNOWN', 'POST'],
        ['/notes/one', '{', {}, 400, 'BODY_NOT_AN_OBJECT', 'POST'],
        ['/notes/one', '[]', {}, 400, 'BODY_NOT_AN_OBJECT', 'POST'],
        ['/notes/one', `{"a":${'['.repeat(300)}${']'.repeat(300)}}`, {}, 400, 'BODY_NOT_AN_OBJECT', 'POST'],
        ['/notes', '', {}, 400, 'BODY_NOT_AN_OBJECT', 'PATCH'],
        ['/notes/one?depth=9', '{}', {}, 400, undefined, 'POST'],
        ['/notes/one?anything=1', '{}', {}, 400, undefined, 'POST'],
        ['/notes/one/more', '{}', {}, 403, 'ACCOUNT_NEEDED', 'POST'],
        ['/Notes/one', '{}', {}, 404, 'NOT_FOUND', 'POST'],
        ['/notes', '{}', {}, 403, 'ACCOUNT_NEEDED', 'DELETE'],
        ['/notes/one', '{}', {}, 403, 'ACCOUNT_NEEDED', 'PATCH'],
        ['/workshops/by-slug/summer/notes', 'a=1', override, 403, 'ACCOUNT_NEEDED', 'POST'],
        ['/workshops/by-slug/summer', '{}', {}, 403, 'ACCOUNT_NEEDED', 'POST'],
        ['/workshops/by-slug/summer/notes/more', '{}', {}, 403, 'ACCOUNT_NEEDED', 'POST'],
        ['/workshops', '{}', {}, 403, 'ACCOUNT_NEEDED', 'POST'],
        ['/notes/one', '{}', { Authorization: 'users API-Key nobody' }, 401, 'ACCOUNT_UNKNOWN', 'POST'],
      ] as const) {
        const answer = await post(path, body, headers, method)
        const asked = [method, path, String(body).slice(0, 20)]
        expect([...asked, answer.status, answer.code]).toEqual([...asked, status, code ?? expect.any(String)])
        expect([...asked, answer.sentTo]).toEqual([...asked, []])
        expect(answer.text).not.toMatch(insides)
      }
    })

    it('is paid for by its address, as questions are', async () => {
      const headers = { 'X-Forwarded-For': '198.51.100.2' }
      const first = await post('/notes/one', undefined, headers)
      expect([first.status, first.answer.headers.get('x-cost')]).toEqual([202, '5'])
      const untilRefused = async (n = 1): Promise<number> =>
        (await post('/notes/one', undefined, headers)).status === 202 ? untilRefused(n + 1) : n
      expect([4, 5, 6]).toContain(await untilRefused())
      expect((await post('/notes/one', undefined, headers)).code).toBe('RATE_EXCEEDED')
      expect((await fetch(`${open.url}/api/workshops?depth=0&limit=20`, { headers })).status).toBe(429)
    })
  })

  describe('requests that name nothing', () => {
    it.each([
      ['a host of two words', 'GET /api/workshops HTTP/1.1\r\nHost: a b[\r\n\r\n', 400],
      ['a port that is none', 'GET /api/workshops HTTP/1.1\r\nHost: a:99999\r\n\r\n', 400],
      ['no host', 'GET /api/workshops HTTP/1.1\r\n\r\n', 400],
      ['a host with a user', 'POST /api/graphql HTTP/1.1\r\nHost: a@b\r\nContent-Length: 0\r\n\r\n', 400],
      ['a host with a path', 'GET /api/workshops HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
      ['a host that is none, of a page', 'GET /fr HTTP/1.1\r\nHost: a:99999\r\n\r\n', 400],
      ['a method that echoes', 'TRACE /api/workshops HTTP/1.1\r\nHost: a\r\n\r\n', 405],
      ['an unknown method', 'PROPFIND /api/workshops HTTP/1.1\r\nHost: a\r\n\r\n', 405],
      ['a target that is none', 'GET http://[/api/workshops HTTP/1.1\r\nHost: a\r\n\r\n', 400],
      ['a target of all', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 400],
      ['a target with its origin', 'GET http://a/api/speakers HTTP/1.1\r\nHost: a\r\n\r\n', 200],
      ['half a character', 'GET /api/%ff HTTP/1.1\r\nHost: a\r\n\r\n', 400],
      ['a header with a blank in its name', 'GET /api/workshops HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n', 400],
    ])('%s', async (_name, text, status) => {
      const { hostname, port } = new URL(server.url)
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(text))
        socket.once('data', (chunk) => {
          socket.destroy()
          resolve(chunk.toString())
        })
        socket.once('error', reject)
      })
      expect(answer.split('\r\n')[0]).toContain(` ${status} `)
      expect(answer).toContain('application/json')
    })

    it('answers ids that are none with 404', async () => {
      for (const id of ['abc', '1%27%20OR%201=1', '1e400', '%00', '$ne', 'null', '%F0%9F%91%A9'])
        for (const headers of [{}, admin.headers]) refused(id, 404, await send(`/api/workshops/${id}`, { headers }))
    })
  })
})
