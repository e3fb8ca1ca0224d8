import { readlinkSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** Which files and folders are open says Linux. */
export const saysWhatIsOpen = process.platform === 'linux'

/** Does work, and tells which files and folders were brought to the disk meanwhile, by their paths. */
export const syncedBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  const handle = await open('.')
  const prototype = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  const sync = Reflect.get(prototype, 'sync') as (this: FileHandle) => Promise<void>
  const synced: string[] = []
  prototype.sync = function (this: FileHandle) {
    synced.push(readlinkSync(`/proc/self/fd/${this.fd}`))
    return sync.call(this)
  }
  try {
    await work()
  } finally {
    prototype.sync = sync
  }
  return synced
}
