import type { Server } from 'node:http'
import { setImmediate } from 'node:timers/promises'

/**
 * Ends servers: they take no more, finish what they have begun, and after a while end even so.
 * @param patience how long they may take, in milliseconds
 */
export const endServers = async (servers: readonly Server[], patience: number): Promise<void> => {
  // Connections that came while the program was busy would be reset: the loop takes them first.
  await setImmediate()
  const ended = Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
  const late = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patience)
  await ended
  clearTimeout(late)
}
