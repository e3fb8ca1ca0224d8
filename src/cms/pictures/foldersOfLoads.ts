import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PREFIX = 'atelier-load-'
/** No load makes pictures for as long, in milliseconds. */
const OVER_AFTER_MS = 24 * 60 * 60 * 1000

/** A folder for the pictures that a load makes before its turn to write; whoever makes it takes it away. */
export const folderOfLoad = (): Promise<string> => mkdtemp(path.join(tmpdir(), PREFIX))

/** Takes away the folders of loads that were killed: nobody else does, and some of their pictures may not be public. */
export const takeAwayFoldersOfLoads = async (now = Date.now()): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name)
    const changed = (await stat(folder).catch(() => null))?.mtimeMs ?? now
    // Those of another user of the machine are theirs.
    if (now - changed > OVER_AFTER_MS) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
