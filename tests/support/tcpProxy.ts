import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface TcpProxy {
  port: number
  /** Cuts every connection and takes no new ones. */
  cut: () => Promise<void>
  /** Passes nothing on any more, and keeps the connections. */
  freeze: () => void
  /** Works again, on the same port. */
  restore: () => Promise<void>
  close: () => Promise<void>
}

/** A network between a client and a server that can fail. */
export const startTcpProxy = async (host: string, port: number): Promise<TcpProxy> => {
  const sockets = new Set<Socket>()
  let frozen = false
  let server: Server | undefined
  let own = 0
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const listen = async (): Promise<void> => {
    server = createServer((client) => {
      keep(client)
      const target = connect(port, host)
      keep(target)
      client.on('data', (data) => frozen || target.write(data))
      target.on('data', (data) => frozen || client.write(data))
      client.on('close', () => target.destroy())
      target.on('close', () => client.destroy())
    })
    await new Promise<void>((resolve) => server?.listen(own, '127.0.0.1', resolve))
    own = (server.address() as AddressInfo).port
  }
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server?.close(resolve))
    sockets.forEach((socket) => socket.destroy())
    await closed
  }
  await listen()
  return {
    port: own,
    cut,
    freeze: () => (frozen = true),
    restore: async () => {
      frozen = false
      if (!server?.listening) await listen()
    },
    close: cut,
  }
}
