import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasErrorCode } from '../../domain/row'

const PREFIX = 'atelier-load-'
const ofProcess = new RegExp(`^${PREFIX}(\\d+)-`)
/** No load makes pictures for as long, in milliseconds. */
const OVER_AFTER_MS = 24 * 60 * 60 * 1000

/** Whether a process of this machine goes on. */
const goesOn = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !hasErrorCode(error, 'ESRCH')
  }
}

/** A folder for the pictures that a load makes before its turn to write; whoever makes it takes it away. Its name says which process it is of. */
export const folderOfLoad = (pid = process.pid): Promise<string> => mkdtemp(path.join(tmpdir(), `${PREFIX}${pid}-`))

/**
 * Takes away the folders of loads that were killed: nobody else does, and some of their pictures may not be public. A clock alone does not tell that a load is
 * over: it may be wrong. Nor does a process alone: machines may share the folder.
 */
export const takeAwayFoldersOfLoads = async (): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names) {
    const pid = ofProcess.exec(name)?.[1]
    if (pid === undefined || goesOn(Number(pid))) continue
    const folder = path.join(tmpdir(), name)
    const age = Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? Infinity)
    // Those of another user of the machine are theirs.
    if (age > OVER_AFTER_MS) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
