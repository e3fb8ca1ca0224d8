import { Agent, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { endServers } from '../../src/http/endServers'
import { httpServer } from '../../src/http/httpServer'

/** Longer than any test. */
const FOR_EVER = 600_000

const listening = async (listener: RequestListener): Promise<{ server: Server; port: number }> => {
  const server = httpServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

it('answers whoever has connected while the program was busy', async () => {
  const { port, server } = await listening((_req, res) => void res.end('answered'))
  let answer = ''
  const told = new Promise<void>((resolve, reject) =>
    setTimeout(() => {
      const socket = connect(port, '127.0.0.1')
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', reject).on('close', () => resolve())
    }),
  )
  // In the same turn of the loop, which has not looked for connections meanwhile.
  await new Promise<void>((resolve) => setTimeout(() => void endServers([server], FOR_EVER).then(resolve)))
  await told
  expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*answered/)
})

it.each([
  ['that is begun afterwards, and says so', false, 'close'],
  ['that was begun before', true, 'keep-alive'],
])('ends a connection that is kept with the answer %s', async (_name, begins, connection) => {
  let answered = (): void => undefined
  const { port, server } = await listening((_req, res) => {
    if (begins) res.flushHeaders()
    answered = () => void res.end('answered')
  })
  const agent = new Agent({ keepAlive: true })
  const reading = new Promise<IncomingMessage>((resolve, reject) =>
    get({ agent, host: '127.0.0.1', port }, resolve).on('error', reject),
  )
  await (begins ? reading : new Promise((resolve) => server.once('request', resolve)))
  const over = endServers([server], FOR_EVER)
  setTimeout(() => answered(), 100)
  const { headers } = (await reading).resume()
  expect(headers.connection).toBe(connection)
  await over
  agent.destroy()
})
