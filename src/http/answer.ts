import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Request, type Response } from 'express'
import { isForOne } from '../database/answering'
import { hasTag } from '../domain/entityTag'
import { keptAndAsked, sayToCdn } from './cdn'

/** How an answer is compressed, best first; `identity` is not at all. */
type Encoding = 'br' | 'gzip' | 'identity'

/** An answer in one encoding, with the headers that are its own. */
interface Copy {
  body: Buffer
  /** Names and values in turn. */
  headers: readonly string[]
  tag: string | null
  /** The headers for who has it already (RFC 9110, 15.4.5). */
  unchanged: readonly string[]
}

/** What is shorter is not worth it, in bytes. */
const WORTH_IT = 1024

const compress: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  // As far as is done in the time of gzip.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
}

/** What is shorter is compressed at once, in bytes: to hand it to another thread and back takes longer. */
const AT_ONCE = 8192

/** What looks back no further than there is anything: to make room for more takes ten times as long as to compress a short answer. */
const compressShort: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Buffer>> = {
  br: (body) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: windowFor(body) },
    }),
  gzip: (body) => gzipSync(body, { chunkSize: AT_ONCE, memLevel: windowFor(body) - 6, windowBits: windowFor(body) }),
}

/** How far is looked back, as a power of two. */
const windowFor = ({ length }: Buffer): number => Math.ceil(Math.log2(length + 1))

/** Bytes in a piece of memory of their own: what Node reads and compresses stands in larger ones, which each part of them holds. */
const alone = (bytes: Buffer): Buffer => {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

/** Headers that are of one request, and not of the answer. */
const ofRequest = /^(x-request-id|ratelimit(-policy)?|x-cost|connection|date)$/i

const ofBody = ['content-encoding', 'content-length', 'content-type']

const pairs = (headers: readonly string[]): [string, string][] =>
  headers.flatMap((name, n): [string, string][] => (n % 2 ? [] : [[name, headers[n + 1] ?? '']]))

const withoutBody = (headers: readonly string[]): string[] =>
  pairs(headers)
    .filter(([name]) => !ofBody.includes(name.toLowerCase()))
    .flat()

const encodings = new Map<string, Encoding>()
const MOST_ENCODINGS = 200

/** What a reader takes of what we can do. */
const encodingFor = (req: IncomingMessage): Encoding => {
  const asked = req.headers['accept-encoding'] ?? ''
  const known = encodings.get(asked)
  if (known) return known
  const seen: Request = Object.assign(Object.create(express.request), { headers: req.headers })
  const found: Encoding = seen.acceptsEncodings('br') ? 'br' : seen.acceptsEncodings('gzip') ? 'gzip' : 'identity'
  if (encodings.size >= MOST_ENCODINGS) encodings.clear()
  encodings.set(asked, found)
  return found
}

/**
 * What everybody is answered to one question, ready to be sent to each of them: its headers, and its body in each encoding, which is made when it is first
 * asked for. Each encoding has a strong tag of its own (RFC 9110, 8.8.3.3).
 */
export class Answer {
  private readonly copies: Partial<Record<Encoding, Copy | Promise<Copy>>> = {}
  private readonly whole: Buffer
  private readonly tag: string | null
  private readonly isPacked: boolean

  /**
   * @param headers of the answer, names and values in turn
   * @param body a text, or the bytes of a file that is packed already and is sent as it is
   * @param isTagged whether it can be asked for again with `If-None-Match`
   */
  constructor(
    private readonly headers: readonly string[],
    body: string | Buffer,
    isTagged: boolean,
  ) {
    this.isPacked = typeof body !== 'string'
    this.whole = alone(Buffer.from(body))
    this.tag = isTagged ? createHash('sha256').update(this.whole).digest('base64url').slice(0, 27) : null
  }

  /** Of its body, in bytes, not compressed. */
  get length(): number {
    return this.whole.length
  }

  /** How much memory it takes at most, in bytes, with a body in each encoding. */
  get size(): number {
    return (this.isPacked ? 1 : 3) * this.whole.length + 6000
  }

  /** @returns a copy at once where there is one: whoever waits for nothing is answered in the same round */
  private copyFor(req: IncomingMessage): Copy | Promise<Copy> {
    const encoding = this.isPacked || this.whole.length < WORTH_IT ? 'identity' : encodingFor(req)
    return (this.copies[encoding] ??= this.make(encoding))
  }

  private make(encoding: Encoding): Copy | Promise<Copy> {
    const copyOf = (body: Buffer): Copy => {
      const tag = this.tag && `"${this.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`
      const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
      const headers = [
        ...this.headers,
        ...(tag ? ['ETag', tag] : []),
        ...encoded,
        'Content-Length',
        String(body.length),
      ]
      return { body, headers, tag, unchanged: withoutBody(headers) }
    }
    if (encoding === 'identity') return copyOf(this.whole)
    // Where there is no memory for it, the next one tries again.
    const notCompressed = (): Copy | Promise<Copy> => {
      delete this.copies[encoding]
      return (this.copies.identity ??= this.make('identity'))
    }
    const keep = (body: Buffer): Copy => (this.copies[encoding] = copyOf(alone(body)))
    if (this.whole.length >= AT_ONCE) return compress[encoding](this.whole).then(keep, notCompressed)
    try {
      return keep(compressShort[encoding](this.whole))
    } catch {
      return notCompressed()
    }
  }

  /**
   * Sends it, or says that the reader has it already.
   * @param more headers of this request, names and values in turn
   */
  send(req: IncomingMessage, res: ServerResponse, more: readonly string[] = []): Promise<void> | void {
    const copy = this.copyFor(req)
    if (copy instanceof Promise) return copy.then((made) => write(req, res, made, more))
    write(req, res, copy, more)
  }
}

/** Answers that are compressed already, or need not be. */
const encoded = new WeakSet<ServerResponse>()
export const isEncoded = (res: ServerResponse): boolean => encoded.has(res)

/** What says something of pages alone, or of what a browser asks before it asks (Fetch Standard, “CORS-preflight request”). */
const ofPages = [
  'access-control-allow-headers',
  'access-control-allow-methods',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/** Writes a copy. What was set before on the answer, such as its id, is sent too. */
const write = (req: IncomingMessage, res: ServerResponse, copy: Copy, more: readonly string[]): void => {
  const known = req.headers['if-none-match']
  const isKnown = known !== undefined && copy.tag !== null && hasTag(known, copy.tag)
  const status = isKnown ? 304 : 200
  const headers = isKnown ? copy.unchanged : copy.headers
  if (res.getHeaderNames().length) {
    encoded.add(res)
    // Whoever asks while it is made is told what everybody is.
    for (const name of ofPages) if (!headers.some((each) => each.toLowerCase() === name)) res.removeHeader(name)
    if (isKnown) for (const name of ofBody) res.removeHeader(name)
    for (const [name, value] of pairs(headers)) res.setHeader(name, value)
    res.writeHead(status)
  } else res.writeHead(status, [...headers, ...more])
  res.end(isKnown ? undefined : copy.body)
}

/** The headers of an answer that whoever asks the same is given too. */
const headersOf = (res: Response): string[] =>
  res
    .getHeaderNames()
    .filter((name) => !ofRequest.test(name))
    .flatMap((name) => {
      const value = res.getHeader(name)
      return [name, Array.isArray(value) ? value.join(', ') : String(value)]
    })

/**
 * Answers what everybody who asks the same is answered, whoever they are. Nothing else is ever kept in memory (answers.ts): what does not come through here
 * is made anew.
 * @param isTagged whether it can be asked for again with `If-None-Match`, as what is read by GET can
 */
export const sendToAll = (
  req: Request,
  res: Response,
  body: string | Buffer,
  isTagged = true,
): Promise<void> | void => {
  if (typeof body === 'string') res.vary('Accept-Encoding')
  const isForAll = !isForOne() && !res.hasHeader('Set-Cookie')
  if (isForAll) sayToCdn(res)
  const answer = new Answer(headersOf(res), body, isTagged)
  if (isForAll) res.locals.offer?.(answer)
  return answer.send(req, res)
}

/** What an answer that is no page loads and does, wherever it is opened. */
const nothing = "default-src 'none'; frame-ancestors 'none'"

/** Says of an answer that it is no page: with the policy of pages everybody would be given one nonce. */
export const sayNoPage = (res: Response): Response => {
  for (const name of ofPages) res.removeHeader(name)
  return res.set('Content-Security-Policy', nothing)
}

/** Sends what is public, and no page, or says that it is what the reader has. */
export const sendKept = (req: Request, res: Response, body: string | Buffer): Promise<void> | void =>
  sendToAll(req, sayNoPage(res).set('Cache-Control', keptAndAsked), body)
