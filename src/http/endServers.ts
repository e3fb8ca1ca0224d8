import type { Server } from 'node:http'
import { Server as TcpServer } from 'node:net'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { beginDraining, endAll, endQuiet } from './connections'

/** How often it is looked which connections are quiet, in milliseconds. One that is so twice in turn ends. */
const LOOK_EVERY_MS = 250

/** Takes the connections that wait for it: the loop takes one in each of its turns, and on a busy server hundreds may wait. */
const takeWaiting = async (servers: readonly Server[], patience: number): Promise<void> => {
  const until = performance.now() + patience
  let came = 0
  const count = (): void => void came++
  for (const server of servers) server.on('connection', count)
  do {
    came = 0
    // From one to the next the loop looks once at its sockets, and reads what was sent on them.
    await setImmediate()
    await setImmediate()
  } while (came && performance.now() < until)
  for (const server of servers) server.off('connection', count)
}

/**
 * Ends servers as nginx does. While the notice lasts they take connections, and end each with the answer that they give on it; then they take no
 * more, finish what they have begun, end the connections on which nothing is asked, and after a while end even so. What was sent on a connection
 * before it ended is answered.
 * @param patience how long they may take after the notice, in milliseconds
 * @param notice how long they answer on, in milliseconds
 */
export const endServers = async (servers: readonly Server[], patience: number, notice = 0): Promise<void> => {
  servers.forEach(beginDraining)
  await wait(notice)
  const noticed = performance.now()
  // What waits would be reset.
  await takeWaiting(servers, patience / 2)
  // Node’s own close ends whatever is idle at that moment, also where a request has come that it has not read yet.
  const ended = Promise.all(
    servers.map((server) => new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()))),
  )
  const looking = setInterval(() => void setImmediate().then(() => servers.forEach(endQuiet)), LOOK_EVERY_MS)
  const late = setTimeout(() => servers.forEach(endAll), patience - (performance.now() - noticed))
  await ended
  clearInterval(looking)
  clearTimeout(late)
}
