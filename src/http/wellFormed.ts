import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { notFoundPage } from './failurePages'
import { sendProblem } from './problem'
import { originOf } from './webRequest'

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']

/**
 * The path that a request’s target names: as it is, or of a target with its origin (RFC 9112, 3.2.2), which Express cuts wrongly. One that
 * names nothing becomes a path that names nothing.
 */
export const pathOfTarget = (target: string): string => {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/%'
  const { pathname, search } = new URL(target)
  return `${pathname}${search}`
}

/** The addresses that proxies name (`X-Forwarded-For`), without the ports that some of them add: each connection of one visitor has another. */
export const withoutPorts = (addresses: string): string =>
  addresses.replace(/((?:\d{1,3}\.){3}\d{1,3}):\d+/g, '$1').replace(/\[([\da-f:.]+)\](?::\d+)?/gi, '$1')

const isText = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** An id in a spelling that is not its own: of MongoDB, or of SQLite. */
const isMisspelt = (part: string): boolean =>
  /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(part) && part !== part.toLowerCase()

/**
 * Whether a path has no other spelling for what it names: Express, Payload and Next each read `//`, `..` and `%2f` in their own way, and what one
 * of them counts or refuses another would answer. MongoDB takes an id in any case of letters, and our rules in one.
 */
const isPlain = (path: string): boolean =>
  path
    .slice(1)
    .split('/')
    .every((part, n, parts) => {
      const isLast = n === parts.length - 1
      const name = decodeURIComponent(part)
      return part === '' ? isLast : !/^\.{1,2}$|[/\\]/.test(name) && !isMisspelt(name)
    })

/** How often a header came. */
export const times = ({ rawHeaders }: IncomingMessage, name: string): number => {
  let count = 0
  for (let n = 0; n < rawHeaders.length; n += 2) {
    const said = rawHeaders[n]
    if (said?.length === name.length && said.toLowerCase() === name) count++
  }
  return count
}

/** A host alone: what else an origin may be read to hold, such as the name of a user or a path, is none. */
const isHost = (req: Request): boolean =>
  times(req, 'host') === 1 && /^[^/?#@\\]+$/.test(req.host ?? '') && URL.canParse(originOf(req))

/** A header’s name (RFC 9110, 5.6.2): the parser of Node 20.19 takes one with a blank in it, Web `Headers` do not. */
const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i

/** Only what names something goes on: a known method, a host that is one, headers, and a path that is a sequence of UTF-8 characters in its one spelling. */
export const wellFormed: RequestHandler = (req, res, next) => {
  if (!methods.includes(req.method)) {
    res.setHeader('Allow', methods.join(', '))
    return sendProblem(res, 'METHOD_UNKNOWN')
  }
  if (!isText(req.path)) return sendProblem(res, 'ADDRESS_MALFORMED')
  if (!isPlain(req.path)) return req.path.startsWith('/api') ? sendProblem(res, 'NOT_FOUND') : notFoundPage(req, res)
  if (!isHost(req)) return sendProblem(res, 'HOST_MALFORMED')
  if (!Object.keys(req.headers).every((name) => token.test(name))) return sendProblem(res, 'REQUEST_MALFORMED')
  next()
}
