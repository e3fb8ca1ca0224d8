import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Where the server of a data folder listens for commands: a short path of its own, since the path of a socket may have a hundred characters
 * only. The server makes it readable by its owner alone.
 */
export const commandSocket = (dataDir: string): string =>
  path.join(tmpdir(), `atelier-${createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16)}.sock`)
