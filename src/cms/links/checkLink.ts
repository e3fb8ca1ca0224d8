import { lookup as resolve } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { isRow } from '../../domain/row'
import type { LinkProblem } from '../../domain/links'

const given = ipaddr.IPv6.parseCIDR('2000::/3')
const documents = ipaddr.IPv6.parseCIDR('3fff::/20')

/** Whether an address is on the public internet: not this machine’s, a private network’s, or set aside for anything else (IANA registries). */
export const isPublicAddress = (address: string): boolean => {
  try {
    const known = ipaddr.process(address)
    if (known.range() !== 'unicast') return false
    // Of IPv6 only 2000::/3 is given out, without what is for documents (RFC 9637).
    return known.kind() === 'ipv4' || (known.match(given) && !known.match(documents))
  } catch {
    return false
  }
}

interface Options {
  /** Which addresses may be asked. */
  allows?: (address: string) => boolean
  /** How long one request may take, in milliseconds. */
  patience?: number
}

const MAX_REDIRECTS = 5

class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/** Resolves a name and refuses what is not public. The connection goes to the very address that was judged, whatever the name says next. */
const publicLookup =
  (allows: (address: string) => boolean): LookupFunction =>
  (hostname, options, answer) => {
    resolve(hostname, { all: true, family: options.family ?? 0 }).then(
      (found) => {
        const [first] = found
        if (!first || !found.every(({ address }) => allows(address))) answer(new NotPublic(hostname), '', 0)
        else if (options.all) answer(null, found)
        else answer(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => answer(error, '', 0),
    )
  }

/** The status and the place that one request is answered with. Of the answer nothing is read. */
const ask = (
  url: URL,
  method: 'GET' | 'HEAD',
  { allows, patience }: Required<Options>,
): Promise<{ status: number; location?: string }> =>
  new Promise((done, fail) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && !allows(host)) return fail(new NotPublic(host))
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        agent: false,
        headers: { accept: '*/*', 'user-agent': 'Atelier link check' },
        lookup: publicLookup(allows),
        method,
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const { location } = response.headers
        done({ status: response.statusCode ?? 0, ...(location ? { location } : {}) })
        response.destroy()
      },
    )
    request.once('error', fail)
    // Neither is an answer to what was asked; without a word here Node would wait for ever.
    request.once('upgrade', (response, socket) => {
      socket.destroy()
      done({ status: response.statusCode ?? 0 })
    })
    request.once('close', () => fail(new Error('It closed without an answer.')))
    request.end()
  })

/** Some servers answer HEAD otherwise than GET; what does not look well is asked again as a browser would. */
const statusOf = async (url: URL, options: Required<Options>): Promise<{ status: number; location?: string }> => {
  const first = await ask(url, 'HEAD', options).catch((error: Error) => {
    if (error instanceof NotPublic || error.name === 'TimeoutError') throw error
    return null
  })
  return first && first.status < 400 ? first : ask(url, 'GET', options)
}

const problemOf = (status: number): LinkProblem | null => {
  if (status === 404 || status === 410) return 'gone'
  // Alive, though not for everybody, or not just now.
  if (status < 400 || [401, 402, 403, 405, 406, 429, 451, 999].includes(status)) return null
  return 'failing'
}

/**
 * Whether a link leads anywhere: asked as a reader would be led, through redirections, at public addresses alone and with a time limit.
 * @returns null where it does
 */
export const checkLink = async (
  address: string,
  { allows = isPublicAddress, patience = 10_000 }: Options = {},
): Promise<LinkProblem | null> => {
  try {
    let url = new URL(address)
    for (let step = 0; step <= MAX_REDIRECTS; step++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'unreachable'
      const { location, status } = await statusOf(url, { allows, patience })
      if (status < 300 || status >= 400 || !location) return problemOf(status)
      url = new URL(location, url)
    }
    return 'circle'
  } catch (error) {
    const name = isRow(error) ? error.name : null
    if (name === 'NotPublic') return 'notPublic'
    return name === 'TimeoutError' || name === 'AbortError' ? 'slow' : 'unreachable'
  }
}
