import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Express, Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** The origin under which a request came, as far as its proxies are trusted. */
export const originOf = (req: ExpressRequest): string => `${req.protocol}://${req.host}`

/**
 * Sees requests as Express does, whose address and origin it knows behind proxies. To make each one of Express takes as long as to answer it: they are
 * seen as one that is there once. What is seen counts until the next one is.
 */
export const seenBy = (app: Express): ((req: IncomingMessage) => ExpressRequest) => {
  const seen: ExpressRequest = Object.create(app.request)
  return ({ headers, socket }) => Object.assign(seen, { headers, socket })
}

/** Headers that say another method than that of the request. */
const overrides = ['x-http-method-override', 'x-payload-http-method-override']

/** The methods that a request says besides its own. */
export const otherMethods = ({ headers }: Pick<ExpressRequest, 'headers'>): readonly unknown[] =>
  overrides.map((name) => headers[name]).filter((method) => method !== undefined)

/** The headers of an Express request as Web `Headers`. */
export const webHeaders = ({ headers }: ExpressRequest): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value = []]) =>
      [value].flat().map((item): [string, string] => [name, item]),
    ),
  )

interface Sending {
  /** The query string, as it is to be read. */
  search?: string
  body?: Buffer | undefined
  /** The kind of the body. */
  type?: string | undefined
}

const urlOf = (req: ExpressRequest, search: string): string =>
  `${originOf(req)}${req.baseUrl}${req.path}${search ? `?${search}` : ''}`

/** An Express request as a Web `Request`, with the query and the body that were found good. */
export const toWebRequest = (req: ExpressRequest, { body, search = '', type }: Sending): Request => {
  const controller = new AbortController()
  req.once('close', () => {
    if (!req.complete) controller.abort()
  })
  const headers = webHeaders(req)
  if (body && type) {
    headers.set('Content-Type', type)
    headers.set('Content-Length', String(body.length))
  }
  return new Request(urlOf(req, search), {
    // HEAD is GET whose body is not sent (RFC 9110, 9.3.2); Node leaves it away.
    method: req.method === 'HEAD' ? 'GET' : req.method,
    headers,
    signal: controller.signal,
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
}

/**
 * A request to write JSON as Payload reads one. To make a Web `Request` of it, of which the body is read as a stream again, takes longer than all that
 * Payload asks of it: its method, its address, its headers and its text.
 */
export const toJsonRequest = (req: ExpressRequest, { body, search = '' }: Sending & { body: Buffer }): Request => {
  const headers = webHeaders(req)
  // It may have come in a form (body.ts).
  headers.set('Content-Type', 'application/json')
  headers.set('Content-Length', String(body.length))
  const text = body.toString()
  const asked: Request = Object.create(Object.prototype)
  return Object.assign(asked, {
    // It is asked whether there is one.
    body: text,
    headers,
    json: async (): Promise<unknown> => JSON.parse(text),
    method: req.method,
    text: async () => text,
    url: urlOf(req, search),
  })
}

/** Sets what a Web `Response` says before its body. Headers of several values (cookies) stay several. */
export const setHead = (response: Response, res: ExpressResponse): void => {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') res.append(name, value)
    else if (name === 'vary') res.vary(value)
    else res.setHeader(name, value)
  }
}

/** Sends a Web `Response` through Express. */
export const sendWebResponse = async (response: Response, res: ExpressResponse): Promise<void> => {
  setHead(response, res)
  if (!response.body) return void res.end()
  // Node sends no body in answer to HEAD, nor to whom is gone: none is read.
  if (res.req.method === 'HEAD' || res.closed) {
    await response.body.cancel()
    return void res.end()
  }
  await pipeline(response.body, res)
}
