import type { Server } from 'node:http'

/**
 * Ends servers: they take no more, finish what they have begun, and after a while end even so.
 * @param patience how long they may take, in milliseconds
 */
export const endServers = async (servers: readonly Server[], patience: number): Promise<void> => {
  const ended = Promise.all(
    servers.map((server) => {
      const over = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      return over
    }),
  )
  const late = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patience)
  await ended
  clearTimeout(late)
}
