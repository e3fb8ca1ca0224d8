import { connect } from 'node:net'
import type { Ask } from './asks'

const requestOf = (url: string, { body, headers, method, path }: Ask, encoding: string): Buffer => {
  const sent = body?.(0) ?? ''
  const lines = Object.entries({
    Host: new URL(url).host,
    'Accept-Encoding': encoding,
    ...headers,
    ...(sent ? { 'Content-Length': String(Buffer.byteLength(sent)) } : {}),
  }).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([`${method ?? 'GET'} ${path} HTTP/1.1`, ...lines, '', sent].join('\r\n'))
}

/** Where an answer ends: all to one question are as long, but for the last of their ids. */
const lengthOf = (head: string): number => {
  const end = head.indexOf('\r\n\r\n')
  return end < 0 ? Number.NaN : end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1])
}

/** Asks on one connection, again and again. @returns how many answers came */
const askUntil = (url: string, request: Buffer, over: () => boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(request))
    let count = 0
    let length = Number.NaN
    let came = 0
    let head = ''
    socket.on('data', (data) => {
      came += data.length
      if (Number.isNaN(length)) {
        head += data.toString('latin1')
        length = lengthOf(head)
      }
      if (Number.isNaN(length) || came < length) return
      count++
      came = 0
      head = ''
      length = Number.NaN
      if (over()) socket.end()
      else socket.write(request)
    })
    socket.on('close', () => resolve(count))
    socket.on('error', reject)
  })

/** Asks the same on so many connections for a while. @returns how many answers came in a second */
export const answersInSecond = async (
  url: string,
  ask: Ask,
  { connections, encoding, milliseconds }: { connections: number; encoding: string; milliseconds: number },
): Promise<number> => {
  const request = requestOf(url, ask, encoding)
  const began = performance.now()
  const over = (): boolean => performance.now() - began > milliseconds
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(url, request, over)))
  return (counts.reduce((sum, one) => sum + one, 0) / (performance.now() - began)) * 1000
}
