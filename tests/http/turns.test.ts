import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import express, { type ErrorRequestHandler, type Request, type Response } from 'express'
import { isRefusal } from '../../src/i18n/errors/refusal'
import { inTurn, Turns } from '../../src/http/turns'

describe('the turns of strangers', () => {
  it('go to two of each address and six in all, readers first, then whoever has least, or waited longest since the last', async () => {
    const turns = new Turns()
    const order: string[] = []
    const ends = new Map<string, () => void>()
    const come = async (name: string, address: string, kind: 'page' | 'question'): Promise<void> => {
      const end = await turns.take(address, kind)
      order.push(name)
      ends.set(name, end!)
    }
    const settled = async () => {
      for (let round = 0; round < 100; round++) await new Promise((resolve) => setImmediate(resolve))
    }
    for (const [name, address] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['a3', 'a'],
      ['b1', 'b'],
      ['b2', 'b'],
      ['c1', 'c'],
    ] as const)
      void come(name, address, 'question')
    await settled()
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2'])
    // One turn is free, and not for those who have two.
    void come('b3', 'b', 'question')
    void come('d1', 'd', 'question')
    await settled()
    expect(order.slice(5)).toEqual(['d1'])
    void come('e1', 'e', 'question')
    void come('c2', 'c', 'question')
    void come('c3', 'c', 'page')
    await settled()
    expect(order).toHaveLength(6)
    ends.get('a1')!()
    ends.get('a1')!()
    await settled()
    // A reader of an address that has one comes before a question of one that has none.
    expect(order.slice(6)).toEqual(['c3'])
    ends.get('d1')!()
    await settled()
    expect(order.slice(7)).toEqual(['e1'])
    ends.get('b1')!()
    await settled()
    expect(order.slice(8)).toEqual(['b3'])
    for (const name of ['a2', 'b2', 'c1', 'c3', 'e1', 'b3']) ends.get(name)!()
    await settled()
    expect(new Set(order.slice(9))).toEqual(new Set(['a3', 'c2']))
  })

  it('begin at once for forms, 24 in all and two of each address, with pages and questions beside them', async () => {
    const turns = new Turns()
    const begun: { address: string; round: number }[] = []
    let round = 0
    const settled = async (): Promise<void> => {
      for (const until = round + 100; round < until; round++) await new Promise((resolve) => setImmediate(resolve))
    }
    const ends: (() => void)[] = []
    const come = async (address: string, kind: 'form' | 'page' | 'question'): Promise<void> => {
      const end = await turns.take(address, kind)
      begun.push({ address, round })
      if (kind === 'form') ends.push(end!)
    }
    for (let n = 0; n < 3; n++) void come('much', 'form')
    for (let n = 0; n < 30; n++) void come(`form ${n}`, 'form')
    for (let n = 0; n < 4; n++) void come(`page ${n}`, 'page')
    for (let n = 0; n < 4; n++) void come(`question ${n}`, 'question')
    await settled()
    const of = (kind: string) => begun.filter(({ address }) => address.startsWith(kind))
    expect([of('form').length, of('much').length, of('page').length, of('question').length]).toEqual([24 - 1, 1, 4, 2])
    expect(new Set([...of('form'), ...of('much')].map((one) => one.round)).size).toBe(1)
    for (const end of ends.splice(0)) end()
    await settled()
    expect([of('form').length, of('much').length, of('question').length]).toEqual([30, 3, 2])
  })

  it('cost nothing while whoever waits has as many as an address may have', async () => {
    const turns = new Turns()
    const ends = await Promise.all([turns.take('a', 'page'), turns.take('a', 'page')])
    const third = turns.take('a', 'page')
    for (let round = 0; round < 100; round++) await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(process.getActiveResourcesInfo()).not.toContain('Immediate')
    ends[0]!()
    expect(await third).toBeTruthy()
  })

  it('are not waited for by whom would wait too long, and the other addresses have theirs', async () => {
    const turns = new Turns()
    const came: Promise<unknown>[] = []
    for (let n = 0; n < 400; n++) came.push(turns.take('a', 'question'))
    const first = await Promise.all(came.slice(0, 2))
    expect(first.every(Boolean)).toBe(true)
    expect(await came.at(-1)).toBeNull()
    expect(turns.isShedding).toBe(false)
    expect(await turns.take('b', 'question')).toBeTruthy()
    expect(await turns.take('c', 'page')).toBeTruthy()
  })

  it('are refused to strangers’ questions before they are to readers, where all together ask too much', async () => {
    const turns = new Turns()
    const came = Array.from({ length: 1100 }, (_, n) => turns.take(`address ${n}`, 'question'))
    expect(await came.at(-1)).toBeNull()
    expect([turns.isShedding, turns.isStuck]).toEqual([true, false])
    const ends = await Promise.all(came.slice(0, 6))
    const reader = turns.take('a reader', 'page')
    ends[0]!()
    expect(await reader).toBeTruthy()
  })

  it('are refused while the process hardly moves, to readers last', async () => {
    const turns = new Turns({ question: 100, body: 100_000, form: 100_000, page: 100_000, account: 100_000 })
    const isBusy = () => turns.take('a', 'question').then((end) => (end?.(), end === null))
    const holdUp = (milliseconds: number): void => {
      const until = performance.now() + milliseconds
      while (performance.now() < until);
    }
    const look = () => new Promise((resolve) => setTimeout(resolve, 0))
    // What it takes once is no sign yet.
    holdUp(600)
    await look()
    expect([await isBusy(), turns.isShedding]).toEqual([false, false])
    holdUp(600)
    await look()
    expect([await isBusy(), turns.isShedding, turns.isStuck]).toEqual([true, true, false])
    expect(await turns.take('a', 'page')).toBeTruthy()
    while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(turns.isShedding).toBe(false)
  })

  it('begin once those who came meanwhile were heard, so that somebody who asks much holds nobody up', async () => {
    const turns = new Turns()
    const order: string[] = []
    const come = async (address: string, kind: 'page' | 'question'): Promise<void> => {
      const end = await turns.take(address, kind)
      order.push(address)
      // Nothing else happens until the answer is made.
      end!()
    }
    const came = Array.from({ length: 20 }, () => come('much', 'question'))
    // Each of these comes with another round of the event loop, as new connections do.
    for (const address of ['a', 'b', 'c']) {
      await new Promise((resolve) => setImmediate(resolve))
      came.push(come(address, 'question'))
    }
    await new Promise((resolve) => setImmediate(resolve))
    came.push(come('reader', 'page'))
    await Promise.all(came)
    expect(order.slice(0, 5)).toEqual(['reader', 'much', 'a', 'b', 'c'])
  })

  describe('over HTTP', () => {
    let server: Server
    let url = ''
    const open: Response[] = []
    beforeEach(async () => {
      const app = express()
      const failed: ErrorRequestHandler = (error, _req, res, _next) =>
        void res.status(isRefusal(error) ? error.status : 500).end()
      app.options('/else', (_req, res) => void res.end())
      const keep = (_req: Request, res: Response) => void open.push(res)
      app.use('/left', inTurn(new Turns(), 'question', { stops: true }), keep, failed)
      app.use(inTurn(new Turns(), 'question'), keep, failed)
      server = createServer(app).listen(0, '127.0.0.1')
      await once(server, 'listening')
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })
    afterEach(async () => {
      open.length = 0
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    })
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
    }

    it('end when the answer is made, whether or not it is read', async () => {
      const reader = connect(new URL(url).port as unknown as number, '127.0.0.1')
      reader.pause()
      reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      const second = fetch(url)
      const third = fetch(url)
      await until(() => open.length === 2)
      open[0]!.send('x'.repeat(20_000_000))
      await until(() => open.length === 3)
      for (const res of open.slice(1)) res.send('done')
      expect(await (await second).text()).toBe('done')
      expect(await (await third).text()).toBe('done')
      reader.destroy()
    })

    it('last while it is worked on what somebody asked who has gone away', async () => {
      const control = new AbortController()
      const gone = [1, 2].map(() => fetch(url, { signal: control.signal }).catch(() => 'gone'))
      await until(() => open.length === 2)
      control.abort()
      await Promise.all(gone)
      await until(() => open.every((res) => res.closed))
      const next = fetch(`${url}/next`)
      const isOpen = () => open.some(({ req }) => req.url === '/next')
      // Whoever had a turn would be there when another request has come and gone.
      for (let n = 0; n < 5; n++) await fetch(`${url}/else`, { method: 'OPTIONS' })
      expect(isOpen()).toBe(false)
      open[0]!.send('done')
      await until(isOpen)
      open.at(-1)!.send('done')
      expect(await (await next).text()).toBe('done')
    })

    it('end when whoever asked has gone away, also while waiting, where nobody goes on with it', async () => {
      const control = new AbortController()
      const gone = [1, 2, 3].map(() => fetch(`${url}/left`, { signal: control.signal }).catch(() => 'gone'))
      await until(() => open.length === 2)
      control.abort()
      expect(await Promise.all(gone)).toEqual(['gone', 'gone', 'gone'])
      const answer = fetch(`${url}/left/last`)
      const last = () => open.find(({ req }) => req.originalUrl === '/left/last')
      await until(() => last() !== undefined)
      last()!.send('done')
      expect(await (await answer).text()).toBe('done')
    })
  })
})
