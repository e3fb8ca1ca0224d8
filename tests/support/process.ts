import { spawn, type ChildProcess } from 'node:child_process'
import { forSeconds, program } from './environment'

export interface Running {
  child: ChildProcess
  /** Lines that it has said so far. */
  lines: string[]
  /** What it has said of errors so far. */
  errors: () => string
  /** Waits until it says a line that begins in one of these ways; fails when it ends before. */
  says: (...beginnings: string[]) => Promise<string>
  /** Waits for its end: exit code, or the signal that ended it. */
  ended: Promise<number | string>
  kill: (signal?: NodeJS.Signals) => Promise<void>
}

/**
 * A program in a process of its own.
 * @param file its name in this folder, or that of a program of users, such as `seed`
 */
export const startProcess = (file: string, args: string[] = [], env: Record<string, string> = {}): Running => {
  const child = spawn(process.execPath, [...forSeconds, ...program(file), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  let errors = ''
  let rest = ''
  const waiting = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() as string
    lines.push(...parts)
    waiting.forEach((look) => look())
  })
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  let over = false
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      over = true
      waiting.forEach((look) => look())
      resolve(code ?? signal ?? 'unknown')
    })
  })
  const says = (...beginnings: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const line = lines.find((said) => beginnings.some((beginning) => said.startsWith(beginning)))
        if (line === undefined && !over) return
        waiting.delete(look)
        if (line !== undefined) resolve(line)
        else
          reject(new Error(`It ended without saying “${beginnings.join('” or “')}”.\n${lines.join('\n')}\n${errors}`))
      }
      waiting.add(look)
      look()
    })
  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return { child, errors: () => errors, lines, says, ended, kill }
}
