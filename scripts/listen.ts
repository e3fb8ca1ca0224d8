import { createServer, type Server } from 'node:net'

/** Has a server listen on a free port of this machine. @returns its address: `http://127.0.0.1:41234` */
export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

/** An address of this machine that nobody listens on. */
export const freeAddress = async (): Promise<string> => {
  const server = createServer()
  const url = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return url
}
