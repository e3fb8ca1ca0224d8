import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Node’s own mark of the answer that a connection is busy with. */
export interface Answering extends Pick<Socket, 'bytesRead' | 'destroy'> {
  _httpMessage?: { headersSent: boolean; shouldKeepAlive: boolean; writableEnded: boolean } | null
}

interface Connections {
  /** Whether each connection is to end with the answer that is given on it. */
  draining: boolean
  /** How many bytes had come on each when it was last looked at; null where it was busy then. */
  open: Map<Answering, number | null>
}

const known = new WeakMap<Server, Connections>()

/** Knows the connections of a server from now on. */
export const trackConnections = (server: Server): void => {
  const connections: Connections = { draining: false, open: new Map() }
  known.set(server, connections)
  server.on('connection', (socket: Socket) => {
    connections.open.set(socket, null)
    socket.once('close', () => connections.open.delete(socket))
  })
}

export const isDraining = (server: Server): boolean => known.get(server)?.draining ?? false

/** From now on a connection ends with the answer that is given on it, which says so; new ones are still taken. */
export const beginDraining = (server: Server): void => {
  const connections = known.get(server)
  if (!connections) return
  connections.draining = true
  for (const socket of connections.open.keys()) {
    // Set on each of them: were it asked of each answer, as by a getter of its own, Node would take twice the time for every one.
    if (socket._httpMessage) socket._httpMessage.shouldKeepAlive = false
    look(connections, socket)
  }
}

/** Notes how a connection stands. @returns whether nothing has come on it, and nothing was asked, since the last look */
const look = ({ open }: Connections, socket: Answering): boolean => {
  const before = open.get(socket)
  const now = socket._httpMessage ? null : socket.bytesRead
  open.set(socket, now)
  return now !== null && now === before
}

/** Ends the connections that were quiet at the last look too. */
export const endQuiet = (server: Server): void => {
  const connections = known.get(server)
  if (!connections) return server.closeIdleConnections()
  for (const socket of connections.open.keys()) if (look(connections, socket)) socket.destroy()
}

/** Ends all connections of a server, whatever they are busy with. */
export const endAll = (server: Server): void => {
  server.closeAllConnections()
  for (const socket of known.get(server)?.open.keys() ?? []) socket.destroy()
}
