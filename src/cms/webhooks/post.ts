import http from 'node:http'
import https from 'node:https'
import { hasErrorCode, isRow } from '../../domain/row'
import { MAX_ANSWER, PATIENCE_MS, wrongReceiver, type Failure } from '../../domain/webhooks'
import { isPublicAddress, numberedHost, NotPublic, publicLookup } from '../links/publicAddress'

/** What came of an attempt: a status, or why there was none; and seconds that the receiver asked to be left alone for. */
export interface Outcome {
  status: number | null
  failure: Failure | null
  retryAfter: number
}

interface Sent {
  url: string
  headers: Record<string, string>
  body: string
}

interface Options {
  /** Whether private addresses may be asked, and over http. */
  allowsPrivate: boolean
  /** How long an attempt may take, in milliseconds. */
  patience?: number
  /** Ends an attempt before its time. */
  stop?: AbortSignal
}

const failed = (failure: Failure): Outcome => ({ status: null, failure, retryAfter: 0 })

const failureOf = (error: unknown): Failure => {
  const name = isRow(error) ? error.name : null
  if (name === 'NotPublic') return 'PRIVATE'
  if (name === 'TimeoutError' || name === 'AbortError') return 'TIMEOUT'
  if (hasErrorCode(error, 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA')) return 'NAME'
  if (hasErrorCode(error, 'ECONNREFUSED')) return 'REFUSED'
  const code = isRow(error) && typeof error.code === 'string' ? error.code : ''
  return /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_)/.test(code) ? 'CERTIFICATE' : 'CONNECTION'
}

const outcomeOf = ({ headers, statusCode = 0 }: http.IncomingMessage): Outcome => {
  const asked = Number(headers['retry-after'])
  const isRedirect = statusCode >= 300 && statusCode < 400
  return {
    status: statusCode,
    failure: isRedirect ? 'REDIRECT' : null,
    retryAfter: Number.isFinite(asked) && asked > 0 ? asked : 0,
  }
}

/** Sends a delivery once: to the address that was judged, without following where it leads, and reads of the answer no more than a little. */
export const postOnce = (
  { body, headers, url: address }: Sent,
  { allowsPrivate, patience = PATIENCE_MS, stop }: Options,
): Promise<Outcome> =>
  new Promise((done) => {
    if (wrongReceiver(address, allowsPrivate)) return done(failed('PLAIN'))
    const url = new URL(address)
    const allows = allowsPrivate ? () => true : isPublicAddress
    const host = numberedHost(url)
    if (host && !allows(host)) return done(failed(failureOf(new NotPublic(host))))
    const limit = AbortSignal.timeout(patience)
    const bytes = Buffer.from(body)
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        agent: false,
        headers: { ...headers, 'content-length': String(bytes.length) },
        lookup: publicLookup(allows),
        method: 'POST',
        signal: stop ? AbortSignal.any([limit, stop]) : limit,
      },
      (response) => {
        done(outcomeOf(response))
        let read = 0
        response.on('data', (part: Buffer) => {
          read += part.length
          if (read > MAX_ANSWER) response.destroy()
        })
        response.on('error', () => undefined)
      },
    )
    request.on('error', (error) => done(failed(failureOf(limit.aborted ? limit.reason : error))))
    request.once('upgrade', (response, socket) => {
      socket.destroy()
      done(outcomeOf(response))
    })
    request.once('close', () => done(failed('CONNECTION')))
    request.end(bytes)
  })
