import path from 'node:path'

/**
 * Where the server of a data folder listens for commands: in that folder, so that who may not enter it cannot stand in the way. The path of
 * a socket may have a hundred characters only: the shorter of the absolute and the relative one is taken.
 */
export const commandSocket = (dataDir: string): string => {
  const absolute = path.resolve(dataDir, 'commands.sock')
  const relative = path.relative(process.cwd(), absolute)
  return relative.length < absolute.length ? relative : absolute
}
