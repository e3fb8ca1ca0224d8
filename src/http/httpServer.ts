import { createServer, type RequestListener, type Server } from 'node:http'

/**
 * The server that listens. A client that takes more than 10 s for the head of a request, or 15 s for the whole of it, is closed: Node looks
 * for them each half minute unless told to look more often.
 */
export const httpServer = (listener: RequestListener): Server =>
  createServer({ headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 }, listener)
