import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import type { Client } from '@libsql/client'
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { createLocalReq } from 'payload'
import { pino } from 'pino'
import PostalMime from 'postal-mime'
import { findForm, takeForm } from '../../src/api/public/registrationForm'
import { makeBackup } from '../../src/backup/makeBackup'
import { checkSeats } from '../../src/cms/registrations/checkSeats'
import { tendRegistrations } from '../../src/cms/registrations/chores'
import { writeDesk } from '../../src/cms/registrations/desk'
import { stampOf } from '../../src/cms/registrations/form'
import { tokenFor } from '../../src/cms/registrations/keys'
import { writeMeeting } from '../../src/cms/registrations/meetings'
import { findOutbox } from '../../src/cms/registrations/outbox'
import { changeWhere } from '../../src/database/atomic'
import { findMain, type Stored } from '../../src/database/documents'
import { isSqlite } from '../../src/database/sqlite/isSqlite'
import { logOptions } from '../../src/logging'
import { startMailer } from '../../src/start/mailer'
import { routesOf } from '../cms/access/whoMay'
import { appRoutes } from '../support/appRoutes'
import { describeWithDatabase, onMongo } from '../support/database'
import { useMailServer, type Taken } from '../support/mailServer'
import { startMongoProxy } from '../support/mongoProxy'
import { startProcess } from '../support/process'
import { makeAccount, useServer } from '../support/server'
import { useRest } from '../support/useRest'

/** What a browser sends of a form: its fields, each as often as it is there. */
type Fields = [string, string][]

/** Everything that somebody could read of a mail, as they would read it and as it travels. */
const everythingIn = async ({ raw }: Taken): Promise<string> => {
  const { attachments, html, subject, text } = await PostalMime.parse(raw)
  const contents = attachments.map(({ content }) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  )
  return [raw.replaceAll(/=\r?\n/g, ''), subject, text, html, ...contents].join('\n')
}

/** Every address that a mail names: of buttons, in its text, in its calendar entry. */
const linksIn = async (mail: Taken): Promise<string[]> => {
  const unfolded = (await everythingIn(mail)).replaceAll(/\r?\n[ \t]/g, '')
  return [...new Set(unfolded.match(/https?:\/\/127\.0\.0\.1[^\s"'<>\\)]*/g))]
}

/** Each question of the schema, with everything that can be asked of its answer, three names deep. @param idOf what is asked for by its id, of each question */
const queriesOf = (schema: GraphQLSchema, idOf: (name: string) => string, slug: string): string[] => {
  const asked = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type)
    if (!isObjectType(named)) return isLeafType(named) ? '' : '{ __typename }'
    const inner = Object.values(named.getFields()).flatMap(({ args, name, type: of }) => {
      if (args.some(({ type: needed }) => isNonNullType(needed))) return []
      if (isLeafType(getNamedType(of))) return [name]
      return depth ? [`${name} ${asked(of, depth - 1)}`] : []
    })
    return `{ ${['__typename', ...inner].join(' ')} }`
  }
  return Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ args, name, type }) => {
    const needed = args.flatMap(({ name: argument, type: of }) =>
      isNonNullType(of) ? [`${argument}: ${JSON.stringify(argument === 'slug' ? slug : idOf(name))}`] : [],
    )
    return `{ ${name}${needed.length ? `(${needed.join(', ')})` : ''} ${asked(type, 2)} }`
  })
}

describeWithDatabase('Whoever misuses registrations', () => {
  const mailServer = useMailServer()
  const { answers: refuses, is, silenced, taken } = mailServer
  const { asked, database, make } = useRest()
  let now = new Date()
  const clock = () => now
  const lines: string[] = []
  const log = pino(logOptions('trace'), { write: (line) => void lines.push(line) })
  /** The same by a clock that can be moved, whose log is read. */
  const server = useServer(() => database.payload, { now: clock, logger: log })
  const limited = useServer(() => database.payload, { registrationLimit: 60 })
  /** One that takes the address of whoever asks from its proxy. */
  const proxied = useServer(() => database.payload, { trustProxy: 1 })
  const request = () => createLocalReq({}, database.payload)

  const stops: (() => Promise<void>)[] = []
  const mailing = (): void => void stops.push(startMailer(database.payload, { every: 20, now: clock }))
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    now = new Date()
    const req = await request()
    await database.payload.db.deleteMany({ collection: 'outbox', req, where: {} })
    await database.payload.db.deleteMany({ collection: 'registrations', req, where: {} })
  })

  let n = 0
  const workshop = async (
    data: object = {},
    settings: Partial<Stored<'desks'>> = {},
  ): Promise<{ id: string; slug: string }> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const slug = `workshop-${++n}`
    const id = await make(headers, 'workshops', {
      slug,
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      registration: { mode: 'internal' },
      ...data,
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await request(), id, { offerHours: 0, waitlist: true, ...settings })
    return { id, slug }
  }
  const rows = async (id?: string) => findMain(await request(), 'registrations', id ? { workshop: { equals: id } } : {})
  const rowOf = async (email: string) => {
    const [row] = await findMain(await request(), 'registrations', { email: { equals: email } }, 1)
    if (!row) throw new Error(`Nobody is ${email}.`)
    return row
  }
  /** A stamp as old as a person is slow, or as `seconds` say. */
  const stamp = async (slug: string, seconds = 5): Promise<string> => {
    const form = await findForm(await request(), slug, now)
    return form ? stampOf(database.payload, form, new Date(now.getTime() - seconds * 1000)) : ''
  }
  const formOf = (slug: string): string => `/fr/ateliers/${slug}/inscription`
  const apiOf = (slug: string): string => `/api/workshops/by-slug/${slug}/registration?locale=en`

  interface Answer {
    status: number
    text: string
    headers: Headers
  }
  const ask = async (path: string, init: RequestInit = {}, to = server.url): Promise<Answer> => {
    const response = await fetch(path.startsWith('http') ? path : `${to}${path}`, { redirect: 'manual', ...init })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const sendJson = (path: string, body: unknown, headers: object = {}): Promise<Answer> =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const sendForm = (path: string, fields: Fields, to = server.url): Promise<Answer> =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) }, to)
  const register = async (slug: string, email: string, more: object = {}): Promise<void> => {
    const { status } = await sendJson(apiOf(slug), {
      stamp: await stamp(slug),
      email,
      name: 'Ana',
      language: 'fr',
      ...more,
    })
    expect(status).toBe(202)
  }
  const own = async (email: string, act: string, purpose: 'confirm' | 'own' = 'own'): Promise<Answer> =>
    sendForm(`/fr/inscription/${tokenFor(database.payload, purpose, await rowOf(email))}`, [['act', act]])
  /** Somebody whose mailbox is proven. */
  const registered = async (slug: string, email: string, more: object = {}): Promise<void> => {
    await register(slug, email, more)
    expect((await own(email, 'confirm', 'confirm')).status).toBe(303)
  }

  /** Waits until something is so; nothing else says how long that may take. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = performance.now() + 20_000; !(await isSo());) {
      if (performance.now() > end)
        throw new Error(
          `It never was: ${JSON.stringify([taken.map(({ kind, to }) => `${to} ${kind}`), await rows(), await findOutbox(await request(), {})], null, 1)}`,
        )
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  /** That nothing is owed and nothing on its way, but what waits for its time. */
  const allSaid = () =>
    until(async () => {
      // What is owed first: it becomes a mail in one go.
      if ((await rows()).some(({ owes }) => owes)) return false
      const left = await findOutbox(await request(), { state: { in: ['due', 'handing'] } })
      return left.every(({ notBefore }) => notBefore && Date.parse(notBefore) > now.getTime())
    })

  it('asks every route, as a stranger, a translator and an editor, and finds nobody and no meeting in answers, headers, files or the log', async () => {
    const { payload } = database
    const canary = /zorglub|canar|sesame/i
    const meeting = {
      url: 'https://meet.canary.example/sesame-1?pwd=zorglub',
      phone: '+33 5 55 43 21 09,,887766554433#',
      passcode: 'sesame-2',
      words: { fr: 'Sésame, sesame.', en: 'Open, sesame.' },
    }
    const questions = [{ key: 'why', kind: 'text', label: { fr: 'Pourquoi\u202f?', en: 'Why?' } }]
    const { id, slug } = await workshop(
      { registration: { mode: 'internal', questions } },
      { capacity: 8, offerHours: 24 },
    )
    const change = { act: 'set', by: 'system', meeting } as const
    expect(await writeMeeting(await request(), id, 0, change, now)).toBe(true)
    const { logger } = payload
    Object.assign(payload, { logger: log })
    try {
      refuses.set('rnobody', 550)
      mailing()
      for (let one = 0; one < 20; one++)
        await register(slug, `${one % 5 ? 'zorglub' : 'rnobody-zorglub'}.${one}@canary.example`, {
          name: `Zorglub ${one}`,
          organisation: `Institut Canari ${one}`,
          needs: `a canary cage ${one}`,
          answers: { why: `for the canary ${one}` },
        })
      const people = await rows(id)
      for (const [at, one] of people.entries())
        if (at % 7) await sendForm(`/fr/inscription/${tokenFor(payload, 'confirm', one)}`, [['act', 'confirm']])
      await allSaid()
      expect(canary.test((await Promise.all(taken.map(everythingIn))).join('\n'))).toBe(true)
      expect(new Set((await rows(id)).map(({ state }) => state))).toEqual(new Set(['pending', 'waiting', 'confirmed']))
      const person = (await rows(id)).find(({ state }) => state === 'confirmed') ?? { id: '' }
      const token = tokenFor(payload, 'own', person)
      const wrong = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      const editor = await makeAccount(payload, 'editor')
      const translator = await makeAccount(payload, 'translator')
      const organiser = await makeAccount(payload, 'organiser')

      const found: string[] = []
      let answered = 0
      const look = (asked_: string, said: string, headers: Headers): void => {
        // Those that have a name among countries are none of ours.
        const text = said.replace(/Canary Islands|îles Canaries/gi, '')
        if (canary.test(text) || canary.test(JSON.stringify([...headers]))) found.push(asked_)
      }
      const visit = async (who: Record<string, string>, path: string, init: RequestInit = {}): Promise<string> => {
        const { headers, status, text } = await ask(path, { ...init, headers: { ...who, ...(init.headers as object) } })
        if (status < 300 && !text.startsWith('{"errors"')) answered++
        look(`${init.method ?? 'GET'} ${path}`, text, headers)
        return text
      }
      const addressOf = (route: string): string =>
        route
          .replace(':token', wrong)
          .replace(':slug', slug)
          .replace(':segment', 'ateliers')
          .replace(/:\w+\??/g, /workshop/.test(route) ? id : person.id)
      const ours = (await appRoutes(server.url)).filter(
        (route) => route.startsWith('/') && !route.includes('*') && !route.includes('{'),
      )
      const stored = routesOf(payload.config).map((route) => route.split(' ') as [string, string])
      const queries = ['?depth=2&draft=true&locale=all', '?email=somebody@elsewhere.example']
      const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
      for (const who of [{}, editor.headers, translator.headers]) {
        const isStranger = Object.keys(who).length === 0
        const seen = new Set<string>()
        const todo =
          who === translator.headers
            ? []
            : ['/', '/fr', '/en', `/fr/ateliers/${slug}`, `/en/workshops/${slug}/registration`]
        if (who !== translator.headers) todo.push(...ours.map((route) => `${addressOf(route)}${queries[1]}`))
        // Pages, and whatever they lead to.
        for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
          if (seen.has(next)) continue
          seen.add(next)
          const text = await visit(who, next)
          for (const [, to = ''] of text.matchAll(/\b(?:href|src|action)="(\/[^"#]*)/g))
            todo.push(to.replaceAll('&amp;', '&'))
        }
        for (const [method, route] of stored) {
          const path = addressOf(`/api${route}`)
          const body = JSON.stringify({ workshop: id, act: 'confirm' })
          if (method === 'GET')
            for (const query of isStranger ? queries : queries.slice(0, 1)) await visit(who, path + query)
          else if (isStranger || /list|act$|access|desk/.test(path))
            await visit(who, path, { method, headers: { 'Content-Type': 'application/json' }, body })
        }
        // What nobody may ask by.
        for (const query of [
          'where[email][like]=zo',
          'sort=email',
          'select[email]=true',
          'joins[registrations][limit]=5',
        ])
          for (const collection of ['registrations', 'workshops', 'outbox', 'audit', 'desks', 'erasures', 'meetings'])
            await visit(who, `/api/${collection}?${query}`)
        for (const query of queriesOf(schema, (name) => (/registration/i.test(name) ? person.id : id), slug))
          await visit(who, '/api/graphql', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ query }),
          })
      }
      // What an editor takes along: the series as a file.
      expect(await visit(editor.headers, '/api/series-file')).toContain(slug)
      expect(answered).toBeGreaterThan(150)
      expect(found).toEqual([])
      expect(lines.length).toBeGreaterThan(400)
      expect(lines.filter((line) => canary.test(line) || line.includes('elsewhere.example'))).toEqual([])
      // While the meeting is open: whoever only opens a link learns nothing of it, and no header or line of the log says where it is.
      now = new Date('2999-04-26T14:00:00.000Z')
      const joining = `/r/${tokenFor(payload, 'join', person)}`
      const isMeeting = /sesame|meet\.canary|887766554433/i
      for (const path of [joining, `/fr/inscription/${token}`]) expect((await ask(path)).text).not.toMatch(isMeeting)
      const joined = [
        await sendForm(joining, [['act', 'join']]),
        await sendForm(`/fr/inscription/${token}`, [['act', 'join']]),
        await ask('/api/registration/join', { method: 'POST', headers: { Authorization: `Registration ${token}` } }),
      ]
      for (const { headers, status, text } of joined) {
        expect([status, text.includes(meeting.passcode)]).toEqual([200, true])
        expect(JSON.stringify([...headers])).not.toMatch(isMeeting)
      }
      expect((await Promise.all(taken.map(everythingIn))).join('\n')).not.toMatch(/sesame|meet\.canary|887766554433/i)
      expect(lines.filter((line) => isMeeting.test(line))).toEqual([])
      // Nor does a backup say it: it holds the people, and of the meeting what nobody reads without the secret.
      const folder = await mkdtemp(path.join(tmpdir(), 'atelier-canary-'))
      try {
        await makeBackup(payload, path.join(folder, 'backup'))
        const files = await readdir(path.join(folder, 'backup'), { recursive: true, withFileTypes: true })
        const whole = await Promise.all(
          files.filter((one) => one.isFile()).map((one) => readFile(path.join(one.parentPath, one.name), 'latin1')),
        )
        expect(whole.some((text) => text.includes('zorglub'))).toBe(true)
        expect(whole.filter((text) => isMeeting.test(text))).toEqual([])
      } finally {
        await rm(folder, { force: true, recursive: true })
      }
      // The same look finds them where they may be read.
      await visit(organiser.headers, '/api/registrations/list', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ workshop: id }),
      })
      await visit({}, `/fr/inscription/${token}`)
      const show = `/api/workshops/${id}/desk/meeting/show`
      await visit(organiser.headers, show, { method: 'POST' })
      await visit({}, joining, { method: 'POST', body: new URLSearchParams({ act: 'join' }) })
      expect(found).toEqual([
        'POST /api/registrations/list',
        `GET /fr/inscription/${token}`,
        `POST ${show}`,
        `POST ${joining}`,
      ])
    } finally {
      Object.assign(payload, { logger })
    }
  })

  it('with the addresses of others sends each three mails a day, without a letter of theirs, and nothing else happens', async () => {
    const shops = [await workshop({}, { capacity: 30 }), await workshop({}, { capacity: 30 }), await workshop()]
    const victims = ['v1@example.org', 'v2@example.org']
    // Long before a midnight of UTC.
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const begun = Date.parse(`${day}T01:00:00.000Z`)
    now = new Date(begun)
    const words = ['ZORGLUB pays', 'Re: Zorglub', 'zorglub']
    const questions = [{ key: 'why', kind: 'text', label: { fr: 'Pourquoi\u202f?', en: 'Why?' } }]
    const asking = await workshop({ registration: { mode: 'internal', questions } })
    for (const { slug } of shops)
      for (const email of victims)
        for (const name of words) await register(slug, email, { name, organisation: 'Zorglub & Co', needs: 'zorglub!' })
    for (const email of victims) await register(asking.slug, email, { name: 'Zorglub', answers: { why: 'zorglub' } })
    expect(await rows()).toHaveLength(20)
    mailing()
    for (let minutes = 0; minutes <= 132; minutes += 11) {
      now = new Date(begun + minutes * 60_000)
      const handed = Math.min(3, minutes / 11 + 1) * victims.length
      await until(() => taken.length >= handed)
    }
    await allSaid()
    expect(taken.map(({ kind, to }) => `${to} ${kind}`).sort()).toEqual(
      victims.flatMap((to) => Array.from({ length: 3 }, () => `${to} confirm`)),
    )
    for (const mail of taken) {
      const said = await everythingIn(mail)
      expect(said).toContain('/fr/inscription/c')
      expect(said.replaceAll(/[A-Za-z0-9+/_-]{60,}/g, '')).not.toMatch(/zorglub/i)
    }
    expect((await rows()).map(({ seat, rank, state }) => [state, seat ?? null, rank ?? null])).toEqual(
      Array.from({ length: 20 }, () => ['pending', null, null]),
    )
  })

  it('writes into the name what mails and lists would take for something else, and gets a reason or plain words', async () => {
    const { id, slug } = await workshop()
    const named = async (name: string): Promise<string> => {
      const { status, text } = await sendJson(apiOf(slug), { stamp: await stamp(slug), email: 'a@example.org', name })
      return status === 202 ? 'taken' : `${status} ${JSON.parse(text).errors[0].data.errors[0].code}`
    }
    for (const [name, outcome] of [
      ['Win at http://x.example', '400 NAME_IS_ADDRESS'],
      ['See www.x.example now', '400 NAME_IS_ADDRESS'],
      ['Write to me@x.example', '400 NAME_IS_ADDRESS'],
      ['x'.repeat(201), '400 TOO_LONG'],
      ['\u202e\u200b', '400 REQUIRED'],
      [`Ana${'\n'.repeat(200)}Bcc: b`, 'taken'],
      ['Re: your seat', 'taken'],
      ['<b>Ana</b>', 'taken'],
    ])
      expect([name, await named(name ?? '')]).toEqual([name, outcome])
    const stored = (await rows(id)).map(({ name }) => name)
    expect(stored.sort()).toEqual(['<b>Ana</b>', 'Ana Bcc: b', 'Re: your seat'])
    // Once it is proven it is greeted by, and is nothing but letters.
    mailing()
    await registered(slug, 'b@example.org', { name: '<b>Ana</b>\r\nBcc: b' })
    await until(() => taken.some(({ kind }) => kind === 'confirmed'))
    const mail = await PostalMime.parse(taken.find(({ kind }) => kind === 'confirmed')?.raw ?? '')
    expect([mail.to?.map(({ address }) => address), mail.bcc ?? null]).toEqual([['b@example.org'], null])
    expect(mail.text).toContain('Bonjour <b>Ana</b> Bcc: b,')
    expect(mail.html).toContain('Bonjour &lt;b&gt;Ana&lt;/b&gt; Bcc: b,')
  })

  it('fills a room with invented mailboxes, and takes no seat', async () => {
    const { id, slug } = await workshop({}, { capacity: 3 })
    for (let one = 0; one < 30; one++) await register(slug, `invented${one}@example.org`)
    await tendRegistrations(database.payload, clock)
    expect(new Set((await rows(id)).map(({ seat, state }) => `${state} ${seat ?? 'without'}`))).toEqual(
      new Set(['pending without']),
    )
    await registered(slug, 'ana@example.org')
    expect(await rowOf('ana@example.org')).toMatchObject({ state: 'confirmed', seat: 1 })
  })

  it('learns of no answer who is registered, has asked, or is in the queue: not by a byte, a header or a mail more', async () => {
    const { slug } = await workshop({}, { capacity: 1 })
    await registered(slug, 'seats@example.org')
    await registered(slug, 'waits@example.org')
    await registered(slug, 'leave@example.org')
    expect((await own('leave@example.org', 'cancel')).status).toBe(303)
    await register(slug, 'asked@example.org', { name: 'Bo' })
    for (const organisation of ['1', '2', '3']) await register(slug, 'often@example.org', { organisation })
    for (const row of await rows())
      await changeWhere(await request(), 'registrations', { id: { equals: row.id } }, { owes: null })
    const kinds = ['other', 'seats', 'waits', 'leave', 'asked', 'often']
    const said = ({ headers, status, text }: Answer): string => {
      // The one names the answer in the log; the others are drawn anew, or seal what was typed.
      const plain = [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
      const known = JSON.stringify(plain).replace(/'nonce-[^']*'/, 'nonce')
      return JSON.stringify([status, text, known]).replace(/(?<=to=)[\w-]+/g, ({ length }) => String(length))
    }
    const answers = { api: new Set<string>(), page: new Set<string>() }
    const stamped = await stamp(slug)
    for (const kind of kinds) {
      const email = `${kind}@example.org`
      answers.api.add(said(await sendJson(apiOf(slug), { stamp: stamped, email, name: 'Bo', language: 'fr' })))
      const fields: Fields = [
        ['stamp', stamped],
        ['email', email],
        ['name', 'Bo'],
        ['language', 'fr'],
      ]
      const page = await sendForm(formOf(slug), fields)
      answers.page.add(said(page))
      answers.page.add(said(await sendForm(formOf(slug), [...fields, ['needs', 'something else']])))
      // Where it leads to knows no more.
      expect((await ask(page.headers.get('location') ?? '')).text).toContain(email)
    }
    expect([answers.api.size, answers.page.size]).toEqual([1, 1])
    expect([...answers.page][0]).toMatch(/^\[303,/)
    // One mail for each mailbox, whatever it says. Of who has asked three times those wait for their mail.
    mailing()
    await until(() => new Set(taken.map(({ to }) => to)).size === kinds.length - 1)
    expect(taken.map(({ kind, to }) => `${to.slice(0, 5)} ${kind}`).sort()).toEqual([
      'asked confirm',
      'leave confirm',
      'other confirm',
      'seats already',
      'waits already',
    ])
  })

  it('puts links together from parts, or keeps one of before: there is one answer', async () => {
    const { slug } = await workshop()
    for (const one of ['ana@example.org', 'bo@example.org']) await registered(slug, one)
    const [ana, bo] = [await rowOf('ana@example.org'), await rowOf('bo@example.org')]
    const { payload } = database
    const [ofAna, ofBo] = [tokenFor(payload, 'own', ana), tokenFor(payload, 'own', bo)]
    await changeWhere(await request(), 'registrations', { id: { equals: ana.id } }, { linkVersion: 1 })
    const wrong = [
      ofAna,
      `${ofAna.split('.')[0]}.${ofBo.split('.')[1]}`,
      `c${ofBo.slice(1)}`,
      `j${ofBo.slice(1)}`,
      tokenFor(payload, 'join', bo),
      tokenFor(payload, 'address', { ...bo, newEmail: 'c@example.org' }),
      ofBo.toUpperCase(),
      `${ofBo}=`,
    ]
    const answers = new Set<string>()
    for (const token of wrong) {
      const page = await ask(`/fr/inscription/${token}`)
      answers.add(JSON.stringify([page.status, page.text]))
      for (const act of ['cancel', 'erase', 'eraseNow', 'download', 'confirm']) {
        const done = await sendForm(`/fr/inscription/${token}`, [['act', act]])
        answers.add(JSON.stringify([done.status, done.text]))
      }
    }
    expect([...answers].map((one) => JSON.parse(one)[0])).toEqual([404])
    expect((await rows()).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
    expect((await ask(`/fr/inscription/${tokenFor(payload, 'own', { ...ana, linkVersion: 1 })}`)).status).toBe(200)
  })

  it('follows every link of every mail, as scanners do, and changes nothing', async () => {
    const { id, slug } = await workshop({}, { capacity: 1, offerHours: 24 })
    const { headers } = await makeAccount(database.payload, 'editor')
    const publish = async (data: object): Promise<void> => {
      const { status } = await asked(`workshops/${id}?locale=fr`, headers, { ...data, _status: 'published' }, 'PATCH')
      expect(status).toBe(200)
    }
    const { payload } = database
    const everything = async (): Promise<string> => {
      const req = await request()
      const all = [await rows(), await findOutbox(req, {}), await findMain(req, 'desks', {})]
      return JSON.stringify([...all, await findMain(req, 'audit', {})])
    }
    const seen = new Map<string, Set<number>>()
    const scripts = new Set<string>()
    const scan = async (): Promise<void> => {
      await allSaid()
      const before = await everything()
      for (const mail of taken)
        for (const link of await linksIn(mail))
          for (const method of ['HEAD', 'GET']) {
            let { hash, pathname, search } = new URL(link)
            expect(hash).toBe('')
            for (let hops = 0; hops < 5; hops++) {
              const { headers: said, status, text } = await ask(pathname + search, { method })
              seen.set(mail.kind, (seen.get(mail.kind) ?? new Set()).add(status))
              // Where scripts are run, ours alone are, and none of them sends anything.
              expect(text).not.toMatch(/http-equiv="?refresh|\son[a-z]+=/i)
              for (const [, src = ''] of text.matchAll(/<script\b([^>]*)>/g))
                scripts.add(/\bsrc="([^"]+)"/.exec(src)?.[1] ?? '?')
              const to = said.get('location')
              if (!to) break
              ;({ pathname, search } = new URL(to, server.url))
            }
          }
      expect(await everything()).toBe(before)
    }
    mailing()
    await register(slug, 'ana@example.org')
    await scan()
    await own('ana@example.org', 'confirm', 'confirm')
    await registered(slug, 'bo@example.org')
    now = new Date(Date.now() + 11 * 60_000)
    await register(slug, 'ana@example.org', { needs: 'a lift' })
    await scan()
    const again = (await rows(id)).find(({ state }) => state === 'pending')
    if (again) await sendForm(`/fr/inscription/${tokenFor(payload, 'confirm', again)}`, [['act', 'confirm']])
    expect((await rows(id)).map(({ email, state }) => `${email} ${state}`).sort()).toEqual([
      'ana@example.org confirmed',
      'bo@example.org waiting',
    ])
    const seated = (await rows(id)).find(({ state }) => state === 'confirmed')
    await sendForm(`/fr/inscription/${tokenFor(payload, 'own', seated ?? { id: '' })}`, [['act', 'cancel']])
    await scan()
    expect(await rowOf('bo@example.org')).toMatchObject({ state: 'offered' })
    await own('bo@example.org', 'accept')
    await publish({ startsAt: '2999-04-27T16:00', endsAt: '2999-04-27T18:00' })
    await scan()
    await publish({ eventStatus: 'calledOff' })
    await scan()
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['already', 'confirm', 'confirmed', 'moved', 'offered', 'waitlisted']),
    )
    expect([...(seen.get('offered') ?? [])]).toEqual([200])
    for (const script of scripts) {
      expect(script).toMatch(/^\/assets\//)
      expect((await ask(script)).text).not.toMatch(/\bfetch\(|sendBeacon|XMLHttpRequest|WebSocket|\.submit\(|\.click\(/)
    }
  })

  it('presses twice, or in the second in which an offer ends, and gets one outcome and one mail of it', async () => {
    const { id, slug } = await workshop({}, { capacity: 1, offerHours: 1 })
    mailing()
    await register(slug, 'ana@example.org')
    const times = (most: number, act: () => Promise<Answer>) => Promise.all(Array.from({ length: most }, act))
    const confirmed = await times(5, () => own('ana@example.org', 'confirm', 'confirm'))
    expect(new Set(confirmed.map(({ headers, status }) => `${status} ${headers.get('location')}`)).size).toBe(1)
    const outcomes: string[] = []
    for (const early of [1, 0]) {
      await registered(slug, `bo${early}@example.org`)
      const seated = (await rows(id)).find(({ state }) => state === 'confirmed')
      await times(3, () => own(seated?.email ?? '', 'cancel'))
      await until(async () => Boolean((await rowOf(`bo${early}@example.org`)).offerUntil))
      await allSaid()
      now = new Date(Date.parse((await rowOf(`bo${early}@example.org`)).offerUntil ?? '') - early)
      const accept = () => own(`bo${early}@example.org`, 'accept')
      await Promise.all([accept(), tendRegistrations(database.payload, clock), accept(), accept()])
      const { cause, state } = await rowOf(`bo${early}@example.org`)
      outcomes.push([state, cause].filter(Boolean).join(' '))
    }
    await allSaid()
    expect(outcomes).toEqual(['confirmed', 'cancelled lapsed'])
    // Who has proven a mailbox before its mail left is asked for no proof.
    const said = taken.filter(({ kind }) => kind !== 'confirm')
    expect(said.map(({ kind, to }) => `${to.split('@')[0]} ${kind}`).sort()).toEqual([
      'ana cancelled',
      'ana confirmed',
      'bo0 lapsed',
      'bo0 offered',
      'bo0 waitlisted',
      'bo1 cancelled',
      'bo1 confirmed',
      'bo1 offered',
      'bo1 waitlisted',
    ])
  })

  it('leaves the queue and comes again to get further, and stands at its end', async () => {
    const { slug } = await workshop({}, { capacity: 1 })
    for (const name of ['a', 'b', 'c']) await registered(slug, `${name}@example.org`)
    await own('b@example.org', 'cancel')
    await register(slug, 'b@example.org', { needs: 'the front row' })
    const again = (await rows()).find(({ state }) => state === 'pending')
    const page = await sendForm(`/fr/inscription/${tokenFor(database.payload, 'confirm', again ?? { id: '' })}`, [
      ['act', 'confirm'],
    ])
    expect((await ask(page.headers.get('location') ?? '')).text).toContain('Vous êtes en liste d’attente, au rang 2.')
    await own('a@example.org', 'cancel')
    expect(await rowOf('c@example.org')).toMatchObject({ state: 'confirmed', seat: 1 })
  })

  it('sends a stamp of another form, of yesterday or from the future, and is asked to load the form again', async () => {
    const [one, other] = [await workshop(), await workshop()]
    const body = { email: 'ana@example.org', name: 'Ana' }
    const stamps = [
      await stamp(other.slug),
      await stamp(one.slug, -120),
      await stamp(one.slug, 25 * 3600),
      (await stamp(one.slug)).replace(/^1\./, '2.'),
      `${await stamp(one.slug)}x`,
      '',
      null,
      ['1', '2'],
      { $gt: '' },
    ]
    for (const one_ of stamps) {
      const { status, text } = await sendJson(apiOf(one.slug), { ...body, stamp: one_ })
      expect([one_, status, JSON.parse(text).errors[0].code]).toEqual([one_, 409, 'FORM_OLD'])
    }
    expect(await rows()).toEqual([])
    expect((await sendJson(apiOf(one.slug), { ...body, stamp: await stamp(one.slug) })).status).toBe(202)
  })

  it('sends what is no answer to a question, and nothing of it is stored', async () => {
    const questions = [
      { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
      {
        key: 'days',
        kind: 'choices',
        label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
        options: ['mon', 'tue'].map((value) => ({ value, label: { fr: value, en: value } })),
        when: { question: 'onsite', is: ['yes'] },
      },
    ]
    const { slug } = await workshop({ registration: { mode: 'internal', questions } })
    const stamped = await stamp(slug)
    const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
    const many = (most: number, of: (n: number) => string): string =>
      Array.from({ length: most }, (_, k) => of(k)).join(',')
    const whole = (answers: string): string =>
      `{"stamp":"${stamped}","email":"a@example.org","name":"Ana","answers":${answers}}`
    for (const [answers, statuses] of [
      [`{${many(1000, (k) => `"q${k}":"x"`)}}`, [400]],
      [`{"onsite":"yes","days":[${many(3000, () => '"mon"')}]}`, [400]],
      [`{"onsite":"yes","days":[${many(30_000, () => '"mon"')}]}`, [413]],
      [`{"onsite":"yes","days":${deep}}`, [400]],
      [deep, [400]],
      ['{"onsite":{"$gt":""}}', [400]],
      ['{"onsite":"yes","__proto__":{"isAdmin":true}}', [400]],
      ['{"constructor":{"prototype":{"x":1}},"onsite":"yes"}', [400]],
      ['{"onsite":true}', [400]],
      ['"yes"', [400]],
      ['null', [400]],
    ] as const) {
      const { status, text } = await sendJson(apiOf(slug), whole(answers))
      expect([answers.slice(0, 60), status]).toEqual([answers.slice(0, 60), statuses[0]])
      expect(text.length).toBeLessThan(30_000)
    }
    for (const name of ['answer.__proto__', 'answer.constructor', '__proto__', 'answer.days[$gt]', 'answer.'])
      expect([
        name,
        (
          await sendForm(formOf(slug), [
            ['stamp', stamped],
            ['email', 'a@example.org'],
            ['name', 'Ana'],
            [name, 'x'],
          ])
        ).status,
      ]).toEqual([name, 400])
    expect(({} as { isAdmin?: boolean; x?: number }).isAdmin).toBeUndefined()
    expect(await rows()).toEqual([])
    // What is asked of others alone is left out without a word.
    expect((await sendJson(apiOf(slug), whole('{"onsite":"no","days":["mon"]}'))).status).toBe(202)
    expect((await rows()).map(({ answers }) => answers)).toEqual([{ onsite: 'no' }])
  })

  it('has the form sent from another site by its visitors: it is taken, and no session of theirs counts', async () => {
    const { slug } = await workshop()
    const { headers } = await makeAccount(database.payload, 'organiser')
    const foreign = {
      Origin: 'https://elsewhere.example',
      'Sec-Fetch-Site': 'cross-site',
      Referer: 'https://elsewhere.example/x',
    }
    const fields: Fields = [
      ['stamp', await stamp(slug)],
      ['email', 'a@example.org'],
      ['name', 'Ana'],
      ['language', 'fr'],
    ]
    for (const more of [{}, headers, { Cookie: 'payload-token=x.y.z' }]) {
      const body = new URLSearchParams(fields)
      const page = await ask(formOf(slug), { method: 'POST', body, headers: { ...foreign, ...more } })
      expect([page.status, page.headers.get('set-cookie')]).toEqual([303, null])
    }
    // A page’s script sends no session: the answer says that it may not.
    const json = await sendJson(apiOf(slug), Object.fromEntries(fields), foreign)
    expect([json.status, json.headers.get('set-cookie')]).toEqual([202, null])
    expect(json.headers.get('access-control-allow-origin')).toBe('*')
    expect(json.headers.get('access-control-allow-credentials')).toBeNull()
    expect(await rows()).toHaveLength(1)
  })

  it('watches every public answer while people come and go, and learns one of four words', async () => {
    const { id, slug } = await workshop({}, { capacity: 8 })
    const { headers } = await makeAccount(database.payload, 'editor')
    const shown = async (): Promise<{ word: string; said: string }> => {
      const form = JSON.parse((await ask(apiOf(slug))).text) as { seats: string; stamp?: string }
      delete form.stamp
      const others = [
        `/fr/ateliers/${slug}`,
        formOf(slug),
        '/fr',
        `/api/workshops/by-slug/${slug}?locale=fr`,
        '/api/workshops?locale=fr',
      ]
      const texts = await Promise.all(others.map(async (path) => (await ask(path)).text))
      // What editors read knows no more.
      const editors = await asked(`workshops/${id}?locale=fr&depth=0`, headers)
      const desk = await asked(`workshops/${id}/desk`, headers)
      const drawn = /name="stamp" value="[^"]*"|nonce="[^"]*"/g
      return {
        word: form.seats,
        said: JSON.stringify([form, texts, editors, desk]).replaceAll(/\\+"/g, '"').replaceAll(drawn, ''),
      }
    }
    const words: string[] = []
    const bySeats = new Map<string, Set<string>>()
    const note = async (): Promise<void> => {
      const { said, word } = await shown()
      words.push(word)
      bySeats.set(word, (bySeats.get(word) ?? new Set()).add(said))
    }
    await note()
    for (let one = 0; one < 10; one++) {
      await registered(slug, `p${one}@example.org`)
      await note()
    }
    await own('p9@example.org', 'cancel')
    await own('p8@example.org', 'cancel')
    await note()
    await own('p3@example.org', 'cancel')
    await note()
    const told = ['open', 'few', 'waitlist', 'few'].flatMap((word, at) =>
      Array.from({ length: [3, 5, 4, 1][at] ?? 0 }, () => word),
    )
    expect(words).toEqual(told)
    expect([...bySeats].map(([word, said]) => [word, said.size])).toEqual([
      ['open', 1],
      ['few', 1],
      ['waitlist', 1],
    ])
  })

  it('has addresses that most servers do not know, or that name somebody in ours, and gets words for each', async () => {
    const { slug } = await workshop()
    const long = (octets: number): string =>
      `a@${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}.`.padEnd(octets - 13, 'e') + '.eeeeeeeee.fr'
    for (const [email, outcome] of [
      ['a@b\u00fccher.example', 'a@xn--bcher-kva.example'],
      ['a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
      [long(254), long(254)],
      [long(255), 'EMAIL_LONG'],
      ['\u00e9@x.fr', 'EMAIL_LETTERS'],
      ['"a b"@x.fr', 'EMAIL_QUOTED'],
      ['a@x.fr, b@x.fr', 'EMAIL_NAMED'],
    ]) {
      const { status, text } = await sendJson(apiOf(slug), { stamp: await stamp(slug), email, name: 'Ana' })
      const said = status === 202 ? (await rows())[0]?.email : JSON.parse(text).errors[0].data.errors[0].code
      expect([email, said]).toEqual([email, outcome])
      await database.payload.db.deleteMany({ collection: 'registrations', req: await request(), where: {} })
    }
  })

  it('sends sixty people from behind one address: who is one too many keeps what was typed, and a plain reload takes it', async () => {
    const { id, slug } = await workshop({}, { capacity: 5 })
    const stamped = await stamp(slug)
    const fields = (name: string): Fields => [
      ['stamp', stamped],
      ['email', `${name}@example.org`],
      ['name', `${name} “Zorglub” <x>`],
      ['organisation', 'Institut & Fils'],
      ['language', 'en'],
      ['needs', 'Two lines\nof it'],
      ['step', 'send'],
    ]
    let refused: Answer | null = null
    let sent = 0
    for (; !refused && sent < 300; sent++) {
      const answer = await sendForm(formOf(slug), fields(`p${sent}`), limited.url)
      if (answer.status === 429) refused = answer
      else expect(answer.status).toBe(303)
    }
    expect(sent).toBeGreaterThan(60)
    const last = `p${sent - 1}`
    for (const kept of [
      `value="${last}@example.org"`,
      `value="${last} “Zorglub” &lt;x&gt;"`,
      'value="Institut &amp; Fils"',
      'Two lines\nof it',
      `name="stamp" value="${stamped}"`,
    ])
      expect(refused?.text).toContain(kept)
    expect(refused?.text).toMatch(/<input[^>]*checked=""[^>]*value="en"|<input[^>]*value="en"[^>]*checked=""/)
    const seconds = Number(refused?.headers.get('retry-after'))
    expect([1, 2]).toContain(seconds)
    expect(await rows(id)).toHaveLength(sent - 1)
    // To look at the form costs nothing of it, nor does another language.
    expect((await ask(formOf(slug), {}, limited.url)).status).toBe(200)
    expect((await sendForm(formOf(slug), [...fields(last).slice(0, -1), ['step', 'switch']], limited.url)).status).toBe(
      200,
    )
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    expect((await sendForm(formOf(slug), fields(last), limited.url)).status).toBe(303)
    expect(await rows(id)).toHaveLength(sent)
  })

  it('sends forms that never end, from many addresses, and keeps nobody from the others', async () => {
    const { id, slug } = await workshop()
    const slow = Array.from({ length: 12 }, (_, n) => {
      const socket = connect(Number(new URL(proxied.url).port), '127.0.0.1')
      socket.write(
        `POST ${formOf(slug)} HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.${n >> 1}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\nname=`,
      )
      return socket
    })
    let answered = 0
    for (const socket of slow) socket.on('data', () => answered++)
    try {
      await Promise.all(slow.map((socket) => once(socket, 'connect')))
      const others = { 'X-Forwarded-For': '198.51.100.1' }
      // Each is heard in its order.
      for (let n = 0; n < 4; n++) expect((await ask('/healthz', { headers: others }, proxied.url)).status).toBe(200)
      expect((await ask(formOf(slug), { headers: others }, proxied.url)).status).toBe(200)
      const fields: Fields = [
        ['stamp', await stamp(slug)],
        ['email', 'ana@example.org'],
        ['name', 'Ana'],
      ]
      const sent = { method: 'POST', headers: others, body: new URLSearchParams(fields) }
      expect((await ask(formOf(slug), sent, proxied.url)).status).toBe(303)
      expect([(await rows(id)).length, answered]).toEqual([1, 0])
    } finally {
      for (const socket of slow) socket.destroy()
    }
  })

  it('sends a form at the moment at which its workshop is deleted: it is open no more', async () => {
    const { id, slug } = await workshop()
    const req = await request()
    const form = await findForm(req, slug, now)
    const given = { stamp: await stamp(slug), email: 'ana@example.org', name: 'Ana' }
    const { headers } = await makeAccount(database.payload, 'admin')
    expect((await ask(`/api/workshops/${id}`, { method: 'DELETE', headers })).status).toBe(200)
    const answer = await takeForm(req, form, given, { locale: 'fr', now: clock, source: 'api' }).catch(
      (error: unknown) => error,
    )
    // MongoDB does not look whether there is such a workshop.
    expect(answer).toMatchObject(onMongo ? { status: 'checkMail' } : { code: 'NOT_OPEN' })
  })

  it('finds a mail server that says nothing: the form answers, and the mail goes when it speaks', async () => {
    const { slug } = await workshop()
    // Connections of before are at an end too.
    mailServer.cut()
    is.silent = true
    mailing()
    await register(slug, 'first@example.org')
    await until(() => silenced.length > 0)
    await registered(slug, 'ana@example.org')
    expect((await own('ana@example.org', 'cancel')).status).toBe(303)
    expect(taken).toEqual([])
    is.silent = false
    silenced.splice(0).forEach((greet) => greet())
    await allSaid()
    // What it was being told of is said; nothing is said twice.
    const said = taken.map(({ kind, to }) => `${to} ${kind}`)
    expect(said).toEqual(expect.arrayContaining(['ana@example.org cancelled', 'first@example.org confirm']))
    expect(new Set(said).size).toBe(said.length)
  })

  if (!onMongo)
    it('finds everybody waiting for a write that does not end: the form says so, and the log why', async () => {
      const { payload } = database
      const { id, slug } = await workshop()
      const { db, logger } = payload
      if (!isSqlite(db)) throw new Error('It is another database.')
      const { patience } = db as { patience?: number }
      const given = { stamp: await stamp(slug), email: 'ana@example.org', name: 'Ana' }
      Object.assign(payload, { logger: log })
      Object.assign(db, { patience: 1 })
      lines.length = 0
      try {
        const { headers, status, text } = await db.inTurn(() => sendJson(apiOf(slug), given))
        const { errors, requestId } = JSON.parse(text) as { errors: { code: string }[]; requestId: string }
        expect([status, errors[0]?.code, headers.get('retry-after')]).toEqual([503, 'WRITER_BUSY', expect.any(String)])
        const said = lines.filter((line) => line.includes(requestId) && line.includes('A request failed.'))
        expect(said).toEqual([expect.stringContaining('A write waited')])
      } finally {
        Object.assign(payload, { logger })
        Object.assign(db, { patience })
      }
      expect((await sendJson(apiOf(slug), given)).status).toBe(202)
      expect(await rows(id)).toHaveLength(1)
    })

  if (!onMongo)
    it('finds the disk full between any two steps: what was acknowledged is stored, and all the rest goes on when there is room', async () => {
      const { id, slug } = await workshop({}, { capacity: 2, offerHours: 24 })
      for (const name of ['a', 'b', 'c', 'd']) await registered(slug, `${name}@example.org`)
      await register(slug, 'asked@example.org')
      const { writer } = database.payload.db as unknown as { writer: Client }
      const pages = Number((await writer.execute('PRAGMA page_count')).rows[0]?.page_count)
      mailing()
      await allSaid()
      const acknowledged: string[] = []
      const refused = new Set<number>()
      // SQLite’s own refusal, as of a disk that is full: at another step each time.
      for (let more = 0; more < 6; more++) {
        await writer.execute(`PRAGMA max_page_count = ${pages + more}`)
        for (let one = 0; one < 40; one++) {
          const email = `full${more}-${one}@example.org`
          const body = { stamp: await stamp(slug), email, name: 'Ana', needs: 'x'.repeat(900) }
          const { status } = await sendJson(apiOf(slug), body)
          if (status === 202) acknowledged.push(email)
          else refused.add(status)
          if (status !== 202) break
        }
        for (const [email, act] of [
          ['asked@example.org', 'confirm'],
          ['a@example.org', 'cancel'],
        ] as const) {
          const { status } = await own(email, act, act === 'confirm' ? 'confirm' : 'own')
          if (status !== 303) refused.add(status)
          else if (act === 'cancel') expect((await rowOf(email)).state).toBe('cancelled')
          else expect((await rowOf(email)).state).not.toBe('pending')
        }
      }
      expect([...refused]).toEqual([507])
      await writer.execute('PRAGMA max_page_count = 1073741823')
      expect((await own('asked@example.org', 'confirm', 'confirm')).status).toBe(303)
      expect((await own('a@example.org', 'cancel')).status).toBe(303)
      await tendRegistrations(database.payload, clock)
      await allSaid()
      const stored = await rows(id)
      expect(stored.map(({ email }) => email)).toEqual(expect.arrayContaining(acknowledged))
      expect(
        stored
          .filter(({ seat }) => seat)
          .map(({ email, seat, state }) => `${email} ${state} ${seat}`)
          .sort(),
      ).toEqual(['b@example.org confirmed 2', 'c@example.org offered 1'])
      const [report] = await checkSeats(await request(), now)
      expect(report?.faults).toEqual([])
    })
  else
    it('finds MongoDB away in the middle of a queue: whoever comes next gives the seats', async () => {
      const { id, slug } = await workshop({}, { capacity: 2 })
      const names = ['a', 'b', 'c', 'd']
      for (const name of names) await register(slug, `${name}@example.org`)
      const proxy = await startMongoProxy(process.env.DATABASE_URL ?? '')
      const folder = await mkdtemp(path.join(tmpdir(), 'atelier-away-'))
      try {
        await writeFile(path.join(folder, 'ids'), JSON.stringify((await rows(id)).map((row) => row.id)))
        const other = startProcess('confirmer.ts', [folder, 'ids', '0'], {
          DATABASE_URL: proxy.through(process.env.DATABASE_URL ?? ''),
          DATA_DIR: folder,
        })
        await other.says('ready')
        const isAway = new Promise<void>((resolve) =>
          proxy.look((name, command) => {
            // The first seat is being given.
            if (!JSON.stringify([name, command]).includes(`"seatKey":"${id}:`)) return undefined
            resolve()
            return new Promise(() => undefined)
          }),
        )
        await writeFile(path.join(folder, 'go'), '')
        await isAway
        await proxy.close()
        await other.kill()
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
      expect((await rows(id)).filter(({ seat }) => seat)).toEqual([])
      for (const name of names) expect((await own(`${name}@example.org`, 'confirm', 'confirm')).status).toBe(303)
      await tendRegistrations(database.payload, clock)
      expect((await rows(id)).map(({ seat, state }) => `${state} ${seat ?? ''}`.trim()).sort()).toEqual([
        'confirmed 1',
        'confirmed 2',
        'waiting',
        'waiting',
      ])
      const [report] = await checkSeats(await request(), now)
      expect(report?.faults).toEqual([])
    })
})
