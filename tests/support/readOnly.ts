import { execFileSync } from 'node:child_process'
import { access, chmod, constants } from 'node:fs/promises'

const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' })

/**
 * Makes a folder read-only to this account: by its mode, or as root, whom that does not stop, by a mount over itself.
 * @returns a function that makes it writable again
 * @throws Error where neither is possible
 */
export const makeReadOnly = async (folder: string): Promise<() => Promise<void>> => {
  await chmod(folder, 0o500)
  const mounted = process.getuid?.() === 0
  if (mounted) {
    mount('--bind', folder, folder)
    mount('-o', 'remount,bind,ro', folder)
  }
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (writable) throw new Error(`${folder} cannot be made read-only.`)
  return async () => {
    if (mounted) execFileSync('umount', ['-l', folder])
    await chmod(folder, 0o700)
  }
}
