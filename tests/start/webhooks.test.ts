import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { makeDelivery, stateOfWebhook } from '../../src/cms/webhooks/rows'
import { signatureOf } from '../../src/cms/webhooks/secrets'
import { beginHistory } from '../../src/database/knownChanges'
import { logOf } from '../../src/database/noteChanges'
import type { DeliveryReport, WebhookReport } from '../../src/domain/webhooks'
import { startWebhooks } from '../../src/start/webhooks'
import { builders } from '../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { expectedSignature, startReceiver, type Received, type Receiver } from '../support/receiver'
import { makeAccount, useServer, type Account } from '../support/server'

jest.setTimeout(60_000)

const HOUR = 3_600_000

describe('The signature', () => {
  it('is that of Standard Webhooks', () => {
    // The example of its libraries.
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect(signatureOf([secret], 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, '{"test": 2432232314}')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })
})

describeWithDatabase('Webhooks', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  let time = Date.parse('2030-04-26T13:00:10.000Z')
  const now = (): Date => new Date(time)
  const server = useServer(() => database.payload, { now })
  let admin: Account
  let receiver: Receiver
  let webhook = ''
  let stop: (() => Promise<void>) | undefined

  const start = (options: Parameters<typeof startWebhooks>[1] = {}): void => {
    stop = startWebhooks(database.payload, { every: 20, now, patience: 400, quiet: 40, random: () => 0.5, ...options })
  }
  const end = async (): Promise<void> => {
    await stop?.()
    stop = undefined
  }

  const ask = async <T>(method: string, path: string, body?: object): Promise<{ status: number; body: T }> => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...admin.headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: (await response.json()) as T }
  }
  const act = <T = WebhookReport>(name: string, body: object = {}) =>
    ask<T>('POST', `/webhooks/${webhook}/${name}`, body)
  const report = async (): Promise<WebhookReport> =>
    (await ask<WebhookReport>('GET', `/webhooks/${webhook}/state`)).body
  const secret = async (): Promise<string> => (await act<{ secret: string }>('secret')).body.secret
  const add = async (data: object): Promise<string> => {
    const { body } = await ask<{ doc: { id: string } }>('POST', '/webhooks', { name: 'A site', ...data })
    return body.doc.id
  }
  /** Waits until what is kept of the receiver is so. */
  const until = async (is: (found: WebhookReport) => boolean): Promise<WebhookReport> => {
    for (const patience = Date.now() + 20_000; Date.now() < patience;) {
      const found = await report()
      if (is(found)) return found
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    throw new Error(`It did not come so far: ${JSON.stringify(await report())}`)
  }
  const newest = ({ deliveries }: WebhookReport): DeliveryReport => deliveries[0]!
  const isQuiet = ({ deliveries }: WebhookReport): boolean => deliveries.every(({ state }) => state === 'delivered')
  /** Waits until the receiver has all that there is. */
  const untilAllIsTold = async (): Promise<void> => {
    const req = await createLocalReq({}, database.payload)
    for (const patience = Date.now() + 20_000; Date.now() < patience;) {
      const { position } = await stateOfWebhook(req, webhook)
      if (position === (await logOf(database.payload)!.last())?.position && isQuiet(await report())) return
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    throw new Error(`It was not told of all: ${JSON.stringify(await report())}`)
  }
  const told = (all: readonly Received[]): string[][] =>
    all.flatMap(({ said }) => said.data.changes.map(({ kind, slug, what }) => [kind, String(slug), what]))
  const publish = async (data: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> => {
    const doc = await make.workshop(data)
    const { slug } = (await make.publish(doc.id)) as unknown as { slug: string }
    return { id: doc.id, slug }
  }

  beforeAll(async () => {
    Object.assign(database.payload.config.custom, { webhooksAllowPrivate: true })
    admin = await makeAccount(database.payload, 'admin')
  })
  beforeEach(async () => {
    receiver = await startReceiver()
    webhook = await add({ url: receiver.url })
  })
  afterEach(async () => {
    await end()
    await ask('DELETE', `/webhooks/${webhook}`)
    await receiver.close()
  })
  afterAll(() => end())

  it('tell of publications, changes by language, calling off, withdrawal and deletion, with what shows them', async () => {
    start({ quiet: onMongo ? 800 : 40 })
    /** What is told of a write: on MongoDB its rows are made one after the other, and a slow machine may tell of them apart. */
    const toldOf = async (write: () => Promise<unknown>): Promise<Received[]> => {
      const count = receiver.received.length
      await write()
      await receiver.got(count + 1)
      await untilAllIsTold()
      return receiver.received.slice(count)
    }
    const of = (all: readonly Received[]) =>
      all.flatMap(({ said }) => said.data.changes.map(({ languages, slug, what }) => [slug, what, languages]))

    const house = await make.organisation({ name: { fr: 'Maison', en: 'House' } })
    const person = await make.speaker({ name: 'Anna Martin', affiliations: [{ organisation: house.id }] })
    let [id, slug] = ['', '']
    const published = await toldOf(async () => {
      ;({ id, slug } = await publish({ slug: 'summer', slugs: { fr: 'ete' }, moderators: [{ person: person.id }] }))
    })
    const [first] = published
    expect(first!.signature).toBe(expectedSignature(await secret(), first!))
    expect([first!.timestamp, first!.said.timestamp]).toEqual([Math.floor(time / 1000), now().toISOString()])
    expect(first!.said.type).toBe('content.changed')
    expect(of(published)).toContainEqual([slug, 'published', ['fr', 'en']])
    expect(of(published)).toContainEqual(['anna-martin', 'published', ['fr', 'en']])
    const ids = published.flatMap(({ said }) => said.data.changes.map((change) => change.id))
    expect(new Set(ids)).toEqual(new Set([id, person.id, house.id]))

    const write = (data: object, locale = 'fr'): Promise<Received[]> =>
      toldOf(() =>
        database.payload.update({ collection: 'workshops', id, data: data as never, locale: locale as never }),
      )
    const french = of(await write({ title: 'Un autre titre', _status: 'published' }))
    expect(french).toContainEqual([slug, 'changed', ['fr']])
    expect(french).toContainEqual(['anna-martin', 'affected', ['fr']])
    const english = of(await write({ title: 'Another title', _status: 'published' }, 'en'))
    expect(english).toContainEqual([slug, 'changed', ['en']])
    const off = of(await write({ eventStatus: 'calledOff', _status: 'published' }))
    expect(off).toContainEqual([slug, 'calledOff', ['fr', 'en']])
    const spelt = (all: readonly Received[]) =>
      all.flatMap(({ said }) => said.data.changes.filter(({ kind }) => kind === 'workshops')).at(-1)?.slugs
    expect(spelt(published)).toEqual({ fr: 'ete', en: slug })

    // A draft is told to nobody: what follows it is the withdrawal, under the slug that was public.
    await database.payload.update({
      collection: 'workshops',
      id,
      data: { slug: 'secret-slug', slugs: 'secret-fr', title: 'SECRET' } as never,
      draft: true,
      locale: 'fr',
    })
    const gone = await write({ _status: 'draft' })
    const withdrawn = of(gone)
    expect(spelt(gone)).toEqual({ fr: 'ete', en: slug })
    expect(withdrawn).toContainEqual([slug, 'withdrawn', ['fr', 'en']])
    expect(withdrawn).toContainEqual(['anna-martin', 'withdrawn', ['fr', 'en']])

    await write({ _status: 'published' })
    const deleted = await toldOf(() => database.payload.delete({ collection: 'workshops', id }))
    const whats = deleted.flatMap(({ said }) => said.data.changes.filter((change) => change.id === id))
    expect(whats.at(-1)?.what).toBe('deleted')
    const all = receiver.received
    expect(all.map(({ body }) => body).join('')).not.toMatch(/SECRET/)
    expect(new Set(all.map(({ id: message }) => message)).size).toBe(all.length)
    // Each begins where the one before ends.
    const { data } = all[1]!.said
    expect(data.since).toBe(all[0]!.said.data.cursor)
  })

  it('tell of the kinds that are asked for alone', async () => {
    await ask('PATCH', `/webhooks/${webhook}`, { kinds: ['organisations'] })
    start()
    const house = await make.organisation({ name: { fr: 'Asile', en: 'Asylum' }, slug: 'asylum' })
    const { id } = await publish({ partners: [{ organisation: house.id, role: 'host' }] })
    await receiver.got(1)
    await untilAllIsTold()
    // Without transactions it may be told of while its workshop is being published.
    const once = told(receiver.received)
    expect(once.at(-1)).toEqual(['organisations', 'asylum', 'published'])
    const count = receiver.received.length
    await publish()
    await database.payload.delete({ collection: 'workshops', id })
    await receiver.got(count + 1)
    await untilAllIsTold()
    const since = told(receiver.received.slice(count))
    expect(since.at(-1)).toEqual(['organisations', 'asylum', 'withdrawn'])
    if (!onMongo) expect([once.length, since.length]).toEqual([1, 1])
    for (const [kind, slug] of [...once, ...since]) expect([kind, slug]).toEqual(['organisations', 'asylum'])
  })

  it('tell together of what happens together', async () => {
    start({ quiet: onMongo ? 2000 : 400 })
    for (let n = 0; n < 4; n++) await publish()
    const [first] = await receiver.got(1)
    expect(first!.said.data.changes).toHaveLength(4)
    await until(isQuiet)
    expect(receiver.received).toHaveLength(1)
  })

  it('wait for who is down for an hour: nothing is lost, and what is tried again has its id and its body', async () => {
    receiver.answer = (_, res) => void res.writeHead(503).end()
    start()
    const one = await publish()
    await receiver.got(1)
    let found = await until((state) => newest(state).nextAt !== null)
    expect(found).toMatchObject({ failingSince: now().toISOString(), off: null })
    expect(newest(found)).toMatchObject({ attempts: 1, state: 'due', status: 503 })
    expect(Date.parse(newest(found).nextAt!) - time).toBe(5000)
    const two = await publish()
    for (let attempts = 2; time - Date.parse(found.failingSince!) < HOUR; attempts++) {
      time = Date.parse(newest(found).nextAt!)
      found = await until((state) => newest(state).attempts === attempts && newest(state).nextAt !== null)
    }
    expect(receiver.received.length).toBe(found.deliveries[0]!.attempts)
    expect(new Set(receiver.received.map(({ id, body }) => id + body)).size).toBe(1)
    receiver.answer = (_, res) => void res.writeHead(204).end()
    time = Date.parse(newest(found).nextAt!)
    await until((state) => isQuiet(state) && state.deliveries.length === 2)
    const [last, other] = receiver.received.toReversed()
    expect(other!.id).toBe(receiver.received[0]!.id)
    expect(other!.timestamp).toBe(Math.floor(time / 1000))
    expect(other!.signature).toBe(expectedSignature(await secret(), other!))
    expect(last!.id).not.toBe(other!.id)
    expect([told([other!]), told([last!])]).toEqual([
      [['workshops', one.slug, 'published']],
      [['workshops', two.slug, 'published']],
    ])
    expect(await report()).toMatchObject({ failingSince: null, lastSuccessAt: now().toISOString() })
  })

  it('are switched off after three days, said by a mail, and told all of it once they are on again', async () => {
    receiver.answer = (_, res) => void res.writeHead(500).end()
    const mails: string[] = []
    const send = database.payload.sendEmail
    database.payload.sendEmail = (async ({ subject, to }: { subject: string; to: string }) =>
      void mails.push(`${to} ${subject}`)) as never
    start()
    const { slug } = await publish()
    await until((state) => newest(state)?.nextAt !== null && newest(state) !== undefined)
    time += 72 * HOUR
    const off = await until(({ off }) => off !== null)
    // The mail is written once that is stored.
    await until(() => mails.length > 0)
    database.payload.sendEmail = send
    expect(off.off).toEqual({ at: now().toISOString(), why: 'failing' })
    expect(mails).toEqual([`${admin.email} Un webhook est arrêté / A webhook was switched off`])
    const attempts = receiver.received.length
    expect((await ask<{ webhooks: object }>('GET', '/todo')).body.webhooks).toEqual({ failing: 0, off: 1 })
    time += HOUR
    const again = await act<{ errors: { code: string }[] }>('again', { delivery: newest(off).id })
    expect([again.status, again.body.errors[0]!.code]).toEqual([409, 'WEBHOOK_OFF'])
    await act('test')
    await until((state) => newest(state).state === 'failed')
    expect(receiver.received).toHaveLength(attempts + 1)
    receiver.answer = (_, res) => void res.writeHead(200).end()
    await act('on')
    await until(({ deliveries, off }) => off === null && deliveries[1]?.state === 'delivered')
    expect(told(receiver.received.slice(-1))).toEqual([['workshops', slug, 'published']])
    expect((await ask<{ webhooks: object }>('GET', '/todo')).body.webhooks).toEqual({ failing: 0, off: 0 })
  })

  it('stop at once for an address that says that it is gone, and by hand', async () => {
    receiver.answer = (_, res) => void res.writeHead(410).end()
    start()
    const { slug } = await publish()
    expect((await until(({ off }) => off !== null)).off?.why).toBe('gone')
    receiver.answer = (_, res) => void res.writeHead(200).end()
    await act('on')
    await until(isQuiet)
    await act('off')
    const other = await publish()
    expect((await report()).off?.why).toBe('byHand')
    const count = receiver.received.length
    await act('on')
    await receiver.got(count + 1)
    expect(told(receiver.received.slice(1))).toEqual([
      ['workshops', slug, 'published'],
      ['workshops', other.slug, 'published'],
    ])
  })

  it('follow no redirection, wait for nobody who is slow, read little of an answer, and honour when to come back', async () => {
    const answers: Record<string, [(typeof receiver)['answer'], Partial<DeliveryReport>]> = {
      redirect: [
        (_, res) => void res.writeHead(302, { Location: `${receiver.url}/elsewhere` }).end(),
        { failure: 'REDIRECT', status: 302 },
      ],
      slow: [() => undefined, { failure: 'TIMEOUT', status: null }],
      broken: [(req) => void req.socket.destroy(), { failure: 'CONNECTION', status: null }],
      later: [(_, res) => void res.writeHead(429, { 'Retry-After': '600' }).end(), { failure: null, status: 429 }],
    }
    start()
    await publish()
    await receiver.got(1)
    await until(isQuiet)
    for (const [, [answer, expected]] of Object.entries(answers)) {
      receiver.answer = answer
      await act('again', { delivery: newest(await report()).id })
      const found = await until((state) => newest(state).nextAt !== null)
      expect(newest(found)).toMatchObject(expected)
    }
    expect(Date.parse(newest(await report()).nextAt!) - time).toBe(600_000)
    let sent = 0
    receiver.answer = (_, res) => {
      res.writeHead(200)
      const pour = (): void => {
        while (!res.destroyed && res.write('x'.repeat(65_536))) sent += 65_536
        if (!res.destroyed) res.once('drain', pour)
      }
      pour()
    }
    await act('again', { delivery: newest(await report()).id })
    await until(isQuiet)
    expect(sent).toBeLessThan(20_000_000)
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
  })

  it('refuse private addresses and http, where they are not allowed, before anything is sent', async () => {
    const listener = createServer((socket) => void socket.destroy())
    let connections = 0
    listener.on('connection', () => connections++)
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as { port: number }
    Object.assign(database.payload.config.custom, { webhooksAllowPrivate: false })
    try {
      const refused = async (url: string): Promise<string | undefined> => {
        const { body, status } = await ask<{ errors: { code: string; field: string }[] }>('POST', '/webhooks', {
          name: 'x',
          url,
        })
        expect([status, body.errors[0]?.field]).toEqual([400, 'url'])
        return body.errors[0]?.code
      }
      expect(await refused('http://www.example.org/hook')).toBe('WEBHOOK_ADDRESS_PLAIN')
      expect(await refused('https://user:word@example.org/')).toBe('WEBHOOK_ADDRESS_INVALID')
      expect(await refused('ftp://example.org/')).toBe('WEBHOOK_ADDRESS_INVALID')
      expect(await refused('nowhere')).toBe('WEBHOOK_ADDRESS_INVALID')
      start()
      const names = ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']
      for (const [n, host] of [...names, '169.254.169.254', '100.64.0.1', '[fe80::1]'].entries()) {
        await ask('PATCH', `/webhooks/${webhook}`, { url: `https://${host}:${port}/hook` })
        await act('test')
        const found = await until((state) => state.deliveries.length === n + 1 && newest(state).state === 'failed')
        expect([host, newest(found).failure]).toEqual([host, 'PRIVATE'])
      }
      await database.payload.db.updateOne({
        collection: 'webhooks',
        id: webhook,
        data: { url: receiver.url },
      })
      await act('test')
      expect(newest(await until((state) => newest(state).failure === 'PLAIN')).state).toBe('failed')
      expect([connections, receiver.received.length]).toEqual([0, 0])
    } finally {
      Object.assign(database.payload.config.custom, { webhooksAllowPrivate: true })
      await new Promise((resolve) => listener.close(resolve))
    }
  })

  it('sign with both secrets for a day after it was changed', async () => {
    const former = await secret()
    const { secret: latter } = (await act<{ secret: string }>('rotate')).body
    expect(latter).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(latter).not.toBe(former)
    expect(await secret()).toBe(latter)
    start()
    await act('test')
    const [both] = await receiver.got(1)
    expect(both!.signature.split(' ')).toEqual([expectedSignature(latter, both!), expectedSignature(former, both!)])
    expect((await report()).formerSecretUntil).toBe(new Date(time + 24 * HOUR).toISOString())
    time += 24 * HOUR
    await act('test')
    const [, one] = await receiver.got(2)
    expect(one!.signature).toBe(expectedSignature(latter, one!))
    expect(one!.said).toMatchObject({ type: 'test', data: { changes: [] } })
    expect((await report()).formerSecretUntil).toBeNull()
    // Neither is stored as it is.
    const stored = await database.payload.db.find({ collection: 'receivers', limit: 0, pagination: false })
    expect(JSON.stringify(stored.docs)).not.toMatch(/whsec_/)
  })

  it('go on where a kill came between what is made and what is noted', async () => {
    const req = await createLocalReq({}, database.payload)
    const log = logOf(database.payload)!
    const [history, position] = [await log.history(), (await log.last())!.position]
    const one = await publish()
    // Killed once the delivery was made, before that was noted: what came later is another one’s.
    const data = { changes: [{ kind: 'workshops', id: one.id, slug: one.slug }] }
    const upTo = (await log.last())!.position
    await makeDelivery(req, { data, key: `${history}:${position}`, kind: 'changed', now: now(), upTo, webhook })
    await database.payload.db.updateMany({
      collection: 'deliveries',
      where: { webhook: { equals: webhook } },
      data: { attempts: 1, state: 'sending', tries: 1 },
    })
    const two = await publish()
    start()
    const all = await receiver.got(2)
    await until((state) => isQuiet(state) && state.deliveries.length === 2)
    expect(all.map(({ said }) => said.data.changes.map(({ slug }) => slug))).toEqual([[one.slug], [two.slug]])
  })

  it('are given a moment to answer where a server ends', async () => {
    receiver.answer = (_, res) => void setTimeout(() => res.writeHead(200).end(), 200)
    start()
    await publish()
    await receiver.got(1)
    await end()
    expect(newest(await report())).toMatchObject({ attempts: 1, state: 'delivered', status: 200 })
  })

  it('say that everything may have changed where a backup was restored', async () => {
    await publish()
    await beginHistory(database.payload)
    start()
    const [first] = await receiver.got(1)
    await until(isQuiet)
    expect(first!.said).toMatchObject({ type: 'content.restored', data: { changes: [] } })
    const { slug } = await publish()
    expect(told((await receiver.got(2)).slice(1))).toEqual([['workshops', slug, 'published']])
    const since = first!.said.data.cursor
    const answer = await fetch(`${server.url}/api/changes?since=${since}`)
    expect(answer.status).toBe(200)
  })

  it('keep the last hundred deliveries, and of those none for longer than a month', async () => {
    const req = await createLocalReq({}, database.payload)
    for (let n = 0; n < 104; n++)
      await database.payload.db.create({
        collection: 'deliveries',
        req,
        data: {
          key: `${webhook}:old:${n}`,
          webhook,
          message: `msg_${n}`,
          kind: 'test',
          body: '{}',
          documents: 0,
          upTo: 0,
          state: 'delivered',
          attempts: 1,
          tries: 1,
          // The newest of all, and of more than a month ago.
          triedAt: new Date(time - (n === 103 ? 31 : 1) * 24 * HOUR).toISOString(),
        },
      })
    start()
    await act('test')
    const kept = async (): Promise<string[]> =>
      (
        await database.payload.db.find<{ message: string }>({
          collection: 'deliveries',
          limit: 0,
          pagination: false,
          req,
          where: { webhook: { equals: webhook } },
        })
      ).docs.map(({ message }) => message)
    await receiver.got(1)
    for (const patience = Date.now() + 10_000; Date.now() < patience && (await kept()).length > 100;)
      await new Promise((resolve) => setTimeout(resolve, 15))
    const messages = await kept()
    // Those of more than a month ago count among the last hundred.
    expect([99, 100]).toContain(messages.length)
    expect(messages).not.toContain('msg_103')
    expect(messages).toContain('msg_102')
  })
})
