import { randomUUID } from 'node:crypto'
import { createServer, STATUS_CODES, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { hasErrorCode } from '../domain/row'
import { statusOf, type ErrorCode, sentence } from '../i18n/errors'
import { isDraining, trackConnections, type Answering } from './connections'

const MAX_HEAD_BYTES = 16_384

/**
 * How long a connection stays open between two requests, in milliseconds: longer than proxies keep theirs to a server (nginx and AWS’s load
 * balancers 60 s, Traefik 90 s, Caddy 2 min). The shorter side closes; were it ours, a request already on its way would be lost in the proxy
 * as a 502. Node’s own 5 s are.
 */
const BETWEEN_REQUESTS_MS = 125_000

/**
 * How long a client may take nothing of an answer that is there for it, in milliseconds. Whoever takes a little now and then gets all of it: a long
 * export by a slow line. The rest of the answer, its file and its connection would else be held for as long as the client likes.
 */
const STALLED_AFTER_MS = 60_000

/** What Node takes for no request, by its own code. */
const refused: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_SLOW',
  HPE_HEADER_OVERFLOW: 'HEAD_LARGE',
}

interface Cause extends Error {
  code?: string
  /** What came in, as far as Node had it. */
  rawPacket?: Buffer
}

const isUnderWay = ({ _httpMessage: answer }: Pick<Answering, '_httpMessage'>): boolean =>
  Boolean(answer?.headersSent && !answer.writableEnded)

/** Whether an answer is still made on a connection, of which all that was sent so far was taken. */
const isAtWork = ({ _httpMessage: answer, writableLength }: Duplex & Pick<Answering, '_httpMessage'>): boolean =>
  Boolean(answer) && !writableLength

/**
 * Begins with a request once all before it on its connection are answered. Node hands on at once whatever is sent on one, and where that ends does not
 * tell the answers that it had not come to: each would be made for nobody, and hold for ever the file that it was about to send. One connection also asks
 * for no more at a time than another.
 */
const inItsTurn = (res: ServerResponse, begin: () => void): void => {
  if (res.socket) begin()
  else res.once('socket', begin)
}

/** A refusal in the form of every refusal, in English: of such a request nothing is known. */
const refusalOf = (code: ErrorCode, logger: Logger | undefined) => {
  const status = statusOf(code)
  const requestId = randomUUID()
  logger?.info({ req: { id: requestId }, res: { status } }, 'A request was none.')
  const body = JSON.stringify({ errors: [{ code, message: sentence({ code }, 'en') }], requestId })
  const headers = {
    Connection: 'close',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'X-Request-Id': requestId,
  }
  return { body, headers, status }
}

/**
 * The server that listens. A client that takes more than 10 s for the head of a request, or 15 s for the whole of it, is closed: Node looks
 * for them each half minute unless told to look more often. So is one that takes nothing of its answer for a minute. What Node itself takes for
 * no request is refused in the form of every refusal.
 */
export const httpServer = (
  listener: RequestListener,
  logger?: Logger,
  { stalledAfter = STALLED_AFTER_MS }: { stalledAfter?: number } = {},
): Server => {
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    keepAliveTimeout: BETWEEN_REQUESTS_MS,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: MAX_HEAD_BYTES,
    // Refused in words further on (wellFormed.ts).
    requireHostHeader: false,
  }
  const server = createServer(limits, (req, res) => {
    inItsTurn(res, () => {
      // Nothing here speaks another protocol. After a request to change to one, Node says nothing to what is no request: the connection ends with the
      // answer. A server that stops waits for its connections: they end with the answers that it begins then.
      if (req.headers.upgrade !== undefined || isDraining(server)) res.shouldKeepAlive = false
      listener(req, res)
    })
  })
  trackConnections(server)
  // Node counts bytes that leave as signs of life. It says so of a connection that waits for its next request, too, after the longer time for that.
  server.setTimeout(stalledAfter, (socket) => {
    if (!isAtWork(socket)) socket.destroy()
  })
  server.on('clientError', (error: Cause, socket: Duplex & Pick<Answering, '_httpMessage'>) => {
    if (!socket.writable || isUnderWay(socket)) {
      socket.destroy()
      return
    }
    const { body, headers, status } = refusalOf(refused[error.code ?? ''] ?? 'REQUEST_MALFORMED', logger)
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(headers).map((each) => each.join(': ')),
    ]
    const isHead = error.rawPacket?.toString('latin1', 0, 5) === 'HEAD '
    socket.end(`${head.join('\r\n')}\r\n\r\n${isHead ? '' : body}`)
  })
  // Whoever began to listen hears why it cannot; later it is a connection that could not be taken, which is no end of the server.
  server.on('error', (error) => {
    if (!server.listening) return
    const why = hasErrorCode(error, 'EMFILE', 'ENFILE') ? ': too many files are open (ulimit -n)' : ''
    logger?.error({ err: error }, `A connection was not taken${why}.`)
  })
  // Node says “go on” in the midst of the next answer where the one before it on the connection is not quite at its end: headers, “go on”, body.
  // It is said when it is the turn of its request, or not at all.
  server.on('checkContinue', (req, res) => {
    inItsTurn(res, () => res.writeContinue())
    server.emit('request', req, res)
  })
  server.on('checkExpectation', (_req, res) => {
    const { body, headers, status } = refusalOf('EXPECTATION_UNKNOWN', logger)
    res.writeHead(status, headers).end(body)
  })
  return server
}
