import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { commandSocket } from './commandSocket'
import { makeCommandListener } from './handOver'

/**
 * Commands for the SQLite file that this process alone may open come over a socket that its owner alone may use. Where the data folder's
 * file system holds no sockets, commands wait until the server has stopped.
 */
export const listenForCommands = async (payload: Payload, dataDir: string): Promise<Server | undefined> => {
  const path = commandSocket(dataDir)
  const server = createServer(makeCommandListener(payload))
  // The socket is never there for others, not even before a chmod: a bind makes it with the mask of that moment.
  const mask = process.umask(0o177)
  try {
    await rm(path, { force: true })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
    })
    return server
  } catch (error) {
    payload.logger.warn({ err: error }, 'No commands while the server runs: its data folder holds no socket.')
    return undefined
  } finally {
    process.umask(mask)
  }
}
