import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkLink } from '../../../src/cms/links/checkLink'
import { isPublicAddress } from '../../../src/cms/links/publicAddress'

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    'fec0::1',
    '::7f00:1',
    '5f00::1',
    '3fff::1',
    'no address',
  ])('is not so of %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])('is so of %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('checkLink', () => {
  let server: Server
  let base = ''
  const asked: string[] = []
  beforeAll(async () => {
    const places: Record<string, string> = {
      circle: '/circle',
      file: 'file:///etc/passwd',
      inward: 'http://10.0.0.1/',
      moved: '/200',
    }
    server = createServer((req, res) => {
      asked.push(`${req.method} ${req.url}`)
      const [, path = ''] = (req.url ?? '').split('/')
      const location = places[path]
      if (path === 'slow') return
      if (path === 'cut') req.socket.destroy()
      else if (path === 'other')
        req.socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')
      else if (location) res.writeHead(302, { location }).end()
      // Says no to HEAD, and is there.
      else if (path === 'get') res.writeHead(req.method === 'HEAD' ? 404 : 200).end()
      else res.writeHead(Number(path)).end('x'.repeat(100))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))

  const here = (address: string): boolean => address === '127.0.0.1'

  it.each([
    ['200', null],
    ['204', null],
    ['moved', null],
    ['get', null],
    ['401', null],
    ['403', null],
    ['429', null],
    ['404', 'gone'],
    ['410', 'gone'],
    ['500', 'failing'],
    ['400', 'failing'],
    ['cut', 'unreachable'],
    // Another protocol in the place of an answer.
    ['other', null],
    ['circle', 'circle'],
    ['inward', 'notPublic'],
    ['file', 'unreachable'],
    ['slow', 'slow'],
  ])('of /%s says %s', async (path, problem) => {
    expect(await checkLink(`${base}/${path}`, { allows: here, patience: 500 })).toBe(problem)
  })

  it('asks no address that is not public, by its number or by a name', async () => {
    asked.length = 0
    const { port } = server.address() as AddressInfo
    for (const host of ['127.0.0.1', '[::1]', 'localhost', '2130706433', '0x7f.1'])
      expect(await checkLink(`http://${host}:${port}/200`)).toBe('notPublic')
    expect(asked).toEqual([])
  })

  it('takes what nobody knows for unreachable', async () => {
    expect(await checkLink('http://nowhere.invalid/')).toBe('unreachable')
    expect(await checkLink('nonsense')).toBe('unreachable')
  })
})
