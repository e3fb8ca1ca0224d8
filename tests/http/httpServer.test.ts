import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { httpServer } from '../../src/http/httpServer'

interface Borne {
  seconds: number
  answer: string
}

describe('the server that listens', () => {
  let server: Server
  beforeAll(async () => {
    server = httpServer((_req, res) => void res.end('answered'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** How many seconds a client is borne that sends `first` and then a character each second, and what it is told. It gives up after 20 s. */
  const borne = (first: string, by: Server): Promise<Borne> =>
    new Promise((resolve) => {
      const began = Date.now()
      let answer = ''
      const socket = connect((by.address() as AddressInfo).port, '127.0.0.1', () => socket.write(first))
      const enough = setTimeout(() => socket.destroy(), 20_000)
      const drip = setInterval(() => socket.writable && socket.write('a'), 1000)
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => {
        clearInterval(drip)
        clearTimeout(enough)
        resolve({ seconds: (Date.now() - began) / 1000, answer })
      })
    })

  const listening = async (other: Server): Promise<Server> => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    return other
  }

  // What takes long is begun at once.
  let slowOnes: Promise<Borne[]>
  beforeAll(async () => {
    // Node's own patience is a minute with the head, and five with the body.
    const patient = await listening(createServer((req, res) => void req.resume().on('end', () => res.end())))
    const slow = [
      'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n',
    ]
    const by = [server, patient].flatMap((one) => slow.map((first) => borne(first, one)))
    slowOnes = Promise.all(by).finally(() => patient.close())
  })

  it('closes who is slow with the head of a request, or with its body', async () => {
    const [head, body, ...others] = (await slowOnes) as [Borne, Borne, ...Borne[]]
    for (const other of others) expect([other.seconds > 19, other.answer]).toEqual([true, ''])
    expect(head.answer).toMatch(/^HTTP\/1.1 408 /)
    expect(head.seconds).toBeGreaterThan(9)
    expect(head.seconds).toBeLessThan(13)
    expect(body.seconds).toBeGreaterThan(9)
    expect(body.seconds).toBeLessThan(18)
  })

  it('ends an answer of which nothing is taken, and none of which a little is taken now and then, or that is still made', async () => {
    /** More than the system takes on for a client that reads nothing. */
    const large = Buffer.alloc(24_000_000)
    let ended = (): void => undefined
    const end = new Promise<void>((resolve) => (ended = resolve))
    const slow = httpServer(
      (req, res) => {
        // It is asked what becomes of the connection, and that is nothing.
        if (req.url === '/nothing') res.once('close', ended)
        if (req.url === '/made') slow.once('timeout', () => res.end('made'))
        else res.end(large)
      },
      undefined,
      { stalledAfter: 1500 },
    )
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
    const { port } = slow.address() as AddressInfo
    const ask = (path: string) => {
      const asked = `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
      const socket = connect(port, '127.0.0.1', () => socket.write(asked))
      return socket.on('error', () => undefined)
    }
    /** How much of an answer a client gets that takes what there is each time. */
    const taken = (socket: ReturnType<typeof ask>, pause: number): Promise<number> =>
      new Promise((resolve) => {
        let length = 0
        const take = () => (length += (socket.read() as Buffer | null)?.length ?? 0)
        const taking = setInterval(take, pause)
        socket.once('close', () => {
          clearInterval(taking)
          resolve(length)
        })
      })
    const idle = ask('/nothing')
    await end
    expect(await taken(idle, 0)).toBeLessThan(large.length)
    expect(await taken(ask('/little'), 3)).toBeGreaterThan(large.length)
    expect(await (await fetch(`http://127.0.0.1:${port}/made`)).text()).toBe('made')
    slow.closeAllConnections()
    slow.close()
  })

  /** How many of two requests are answered on one connection, with nothing between them for longer than Node's own 5 s (and what it adds). */
  const answered = (by: Server): Promise<number> =>
    new Promise((resolve) => {
      let answer = ''
      const ask = () => void socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      const socket = connect((by.address() as AddressInfo).port, '127.0.0.1', ask)
      setTimeout(ask, 8000)
      setTimeout(() => socket.destroy(), 9000)
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(answer.split('answered').length - 1))
    })
  let onOneConnection: Promise<number[]>
  beforeAll(async () => {
    const hasty = await listening(createServer((_req, res) => void res.end('answered')))
    onOneConnection = Promise.all([answered(server), answered(hasty)]).finally(() => hasty.close())
  })

  it('keeps a connection for longer than proxies keep theirs', async () => {
    expect(await onOneConnection).toEqual([2, 1])
    expect(server.keepAliveTimeout).toBeGreaterThan(120_000)
  })

  it('ends a connection on which another protocol was asked for, and answers as any other request', async () => {
    const plain = createServer((_req, res) => void res.end('answered'))
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    /** How often a request to upgrade is answered after which comes none; how the connection stands 3 s later. */
    const told = (by: Server): Promise<{ answers: number; isOpen: boolean }> =>
      new Promise((resolve) => {
        let answer = ''
        const socket = connect((by.address() as AddressInfo).port, '127.0.0.1', () => {
          socket.write(
            'PUT / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nContent-Length: 4\r\n\r\nbody',
          )
          setTimeout(() => socket.writable && socket.write('nothing\r\n\r\n'), 500)
        })
        const end = (isOpen: boolean) => resolve({ answers: answer.split('answered').length - 1, isOpen })
        setTimeout(() => end(true), 3000)
        socket.on('data', (chunk) => (answer += chunk.toString()))
        socket.on('error', () => undefined)
        socket.on('close', () => end(false))
      })
    expect(await Promise.all([told(server), told(plain)])).toEqual([
      { answers: 1, isOpen: false },
      { answers: 1, isOpen: true },
    ])
    plain.closeAllConnections()
    plain.close()
  })

  /** What comes back for bytes as they are. */
  const told = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = ''
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.end(bytes))
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', reject)
      socket.on('close', () => resolve(answer))
    })

  it.each(['an answer that is there at once', 'an answer that comes later'])(
    'says “go on” before %s, never within it, whatever was asked before on the connection',
    async (which) => {
      const body = Buffer.from('{"answered":true}')
      const answers = httpServer((req, res) => {
        const answer = () => void res.end(req.method === 'GET' ? 'first' : body)
        if (req.method === 'GET') setTimeout(answer, 100)
        else if (which.includes('later')) setTimeout(answer, 300)
        else answer()
      })
      await new Promise<void>((resolve) => answers.listen(0, '127.0.0.1', resolve))
      const all = await new Promise<string>((resolve, reject) => {
        let said = ''
        const head = 'HTTP/1.1\r\nHost: a\r\n'
        const socket = connect((answers.address() as AddressInfo).port, '127.0.0.1', () =>
          socket.write(
            `GET / ${head}\r\nPOST / ${head}Expect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody`,
          ),
        )
        socket.on('data', (chunk) => (said += chunk.toString()))
        socket.on('error', reject)
        socket.on('close', () => resolve(said))
      })
      answers.close()
      const [, second = ''] = all.split('first')
      const own = second.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')
      expect(own).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
      expect(own.split('\r\n\r\n')).toEqual([expect.stringContaining('Content-Length: 17'), body.toString()])
      if (which.includes('later')) expect(second).toMatch(/^HTTP\/1\.1 100 Continue/)
    },
  )

  it('begins with one of several requests on a connection at a time, and with none of those that wait when it ends', async () => {
    const begun: string[] = []
    let [hungUp, seen] = [(): void => undefined, (): void => undefined]
    const gone = new Promise<void>((resolve) => (hungUp = resolve))
    const both = new Promise<void>((resolve) => (seen = resolve))
    const answers = httpServer((req, res) => {
      begun.push(String(req.url))
      if (req.url === '/held') res.once('close', hungUp)
      else setTimeout(() => res.end(`answer to ${req.url}`), 20)
      if (req.url === '/later') seen()
    })
    await new Promise<void>((resolve) => answers.listen(0, '127.0.0.1', resolve))
    const send = (paths: readonly string[]) => {
      const { port } = answers.address() as AddressInfo
      const asked = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join('')
      return connect(port, '127.0.0.1', () => socket.write(asked))
    }
    let socket = send(['/held', '/one', '/two'])
    // All of them came with the first.
    while (!begun.length) await new Promise(setImmediate)
    socket.resetAndDestroy()
    await gone
    socket = send(['/first', '/later'])
    let said = ''
    socket.on('data', (chunk) => (said += chunk.toString()))
    await both
    while (!said.includes('answer to /later')) await new Promise(setImmediate)
    socket.destroy()
    answers.close()
    expect(begun).toEqual(['/held', '/first', '/later'])
    expect(said.indexOf('answer to /first')).toBeLessThan(said.indexOf('answer to /later'))
  })

  it.each([
    ['what is no request', 'nothing\r\n\r\n', 400, /malformed/],
    ['a head that is too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, /16 kB/],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400, /malformed/],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: much\r\nConnection: close\r\n\r\n', 417, /Expect/],
  ])('refuses %s as everything is refused', async (_name, bytes, status, message) => {
    const [head = '', body = ''] = (await told(bytes)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(JSON.parse(body)).toEqual({
      errors: [{ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(message) }],
      requestId: /^X-Request-Id: (.*)$/im.exec(head)?.[1],
    })
  })

  it('refuses without a body where none is looked for', async () => {
    expect(await told('HEAD / HTTP/1.1\r\nHost a\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*\r\n\r\n$/)
  })

  it('goes on where a connection cannot be taken, since too many files are open', async () => {
    const error = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' })
    for (let n = 0; n < 2; n++) server.emit('error', error)
    expect(await told('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /)
  })

  it('answers everybody else meanwhile', async () => {
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('answered')
  })
})
