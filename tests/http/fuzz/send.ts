import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { Fuzzed } from './rest'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds. */
  took: number
}

/** How long an answer may take. */
export const TIME_LIMIT = 10_000

const agent = new Agent({ keepAlive: true })

const isClosed = ({ code }: Error & { code?: string }): boolean => code === 'ECONNRESET' || code === 'EPIPE'

/** Sends a request without mending it. @throws where no whole answer comes in time */
export const send = (url: string, fuzzed: Fuzzed): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { body, headers, method, path } = fuzzed
    const began = performance.now()
    const { hostname, port } = new URL(url)
    // Node states no length of a body for every method.
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const req = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        clearTimeout(late)
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks),
          took: performance.now() - began,
        })
      })
    })
    const late = setTimeout(() => req.destroy(new Error(`No answer within ${TIME_LIMIT} ms.`)), TIME_LIMIT)
    req.on('error', (error) => {
      clearTimeout(late)
      // A connection that was kept can be closed by the server at the moment at which it is used again.
      if (req.reusedSocket && isClosed(error)) send(url, fuzzed).then(resolve, reject)
      else reject(error)
    })
    req.end(body)
  })

/** Sends bytes as they are; what comes back, undivided. Who sends no more is waited for a moment: the server may want more. */
export const sendBytes = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    const late = setTimeout(() => socket.destroy(new Error(`No answer within ${TIME_LIMIT} ms.`)), TIME_LIMIT)
    const done = setTimeout(() => socket.end(), 200)
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      done.refresh()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(late)
      clearTimeout(done)
      resolve(text)
    })
  })
