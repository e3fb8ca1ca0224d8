import { spawn } from 'node:child_process'
import { forSeconds, program } from './environment'

export interface Ended {
  code: number | null
  out: string
  err: string
}

/**
 * A command as it is typed, in a process of its own, in an English terminal.
 * @param name `admin`, `seed` …
 */
export const typed = (name: string, args: readonly string[], env: Record<string, string>): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...forSeconds, ...program(name), ...args], {
      env: { ...process.env, ...env, NODE_OPTIONS: '', LANG: 'en_GB.UTF-8', LC_ALL: '' },
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (data: Buffer) => (said.out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (said.err += data.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
