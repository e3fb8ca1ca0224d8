import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const mount = (folder: string, size: string): void =>
  void execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })

/** Whether this account may mount a disk of its own. */
export const mayMount = ((): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-mount-'))
  try {
    mount(folder, '64k')
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})()

/**
 * Puts a small disk in place of a folder.
 * @returns a function that takes it away
 */
export const smallDisk = async (folder: string, size: string): Promise<() => void> => {
  await mkdir(folder, { recursive: true })
  mount(folder, size)
  return () => void execFileSync('umount', ['-l', folder])
}
