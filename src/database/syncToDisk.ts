import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { hasErrorCode } from '../domain/row'

/** Where a file is brought to the disk by who may write to it, and a folder is not opened at all. */
const onWindows = process.platform === 'win32'

const sync = async (place: string, flags: string): Promise<void> => {
  const handle = await open(place, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Waits until the bytes of a file are on the disk, whatever happens to the machine after that. Its name is there with its folder. */
export const syncFile = (file: string): Promise<void> => sync(file, onWindows ? 'r+' : 'r')

/** The same of what stands in a folder: new, renamed and deleted names. Windows sees to that by itself, and not every file system does it when asked. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (onWindows) return
  try {
    await sync(folder, 'r')
  } catch (error) {
    if (!hasErrorCode(error, 'EBADF', 'EINVAL', 'EISDIR', 'EPERM')) throw error
  }
}

/** The same of a folder, all that is in it, and its own name. */
export const syncTree = async (folder: string): Promise<void> => {
  const folders = new Set([folder, path.dirname(path.resolve(folder))])
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name)
    if (entry.isDirectory()) folders.add(place)
    else if (entry.isFile()) await syncFile(place)
  }
  for (const each of folders) await syncFolder(each)
}
