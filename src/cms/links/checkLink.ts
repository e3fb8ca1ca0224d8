import http from 'node:http'
import https from 'node:https'
import { isRow } from '../../domain/row'
import type { LinkProblem } from '../../domain/links'
import { isPublicAddress, NotPublic, numberedHost, publicLookup } from './publicAddress'

interface Options {
  /** Which addresses may be asked. */
  allows?: (address: string) => boolean
  /** How long one request may take, in milliseconds. */
  patience?: number
}

const MAX_REDIRECTS = 5

/** The status and the place that one request is answered with. Of the answer nothing is read. */
const ask = (
  url: URL,
  method: 'GET' | 'HEAD',
  { allows, patience }: Required<Options>,
): Promise<{ status: number; location?: string }> =>
  new Promise((done, fail) => {
    const host = numberedHost(url)
    if (host && !allows(host)) return fail(new NotPublic(host))
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
