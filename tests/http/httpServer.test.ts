import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { httpServer } from '../../src/http/httpServer'

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

  /** How many seconds a client is borne that sends `first` and then a character each second, and what it is told. */
  const borne = (first: string): Promise<{ seconds: number; answer: string }> =>
    new Promise((resolve) => {
      const began = Date.now()
      let answer = ''
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(first))
      const drip = setInterval(() => socket.writable && socket.write('a'), 1000)
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => {
        clearInterval(drip)
        resolve({ seconds: (Date.now() - began) / 1000, answer })
      })
    })

  it('closes who is slow with the head of a request, or with its body', async () => {
    const [head, body] = await Promise.all([
      borne('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '),
      borne('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n'),
    ])
    expect(head.answer).toMatch(/^HTTP\/1.1 408 /)
    expect(head.seconds).toBeGreaterThan(9)
    expect(head.seconds).toBeLessThan(13)
    expect(body.seconds).toBeGreaterThan(9)
    expect(body.seconds).toBeLessThan(18)
  })

  it('answers everybody else meanwhile', async () => {
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('answered')
  })
})
