import { spawn, type ChildProcess } from 'node:child_process'
import { nodeFlags } from '../../src/nodeFlags'

export interface Started<Said> {
  child: ChildProcess
  /** What the script said in its first line, which is JSON. */
  said: Said
}

/** Starts a script of the benchmark in a process of its own and waits for its first line. */
export const start = async <Said>(script: string, args: readonly string[] = []): Promise<Started<Said>> => {
  const flags = [...nodeFlags, '--expose-gc']
  const child = spawn(process.execPath, [...flags, `bench/support/${script}`, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [first, rest] = text.split('\n')
      if (rest !== undefined) resolve(first as string)
    })
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)))
  })
  return { child, said: JSON.parse(line) as Said }
}

/** Scripts of the benchmark end with their standard input. */
export const stop = ({ child }: Started<unknown>): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
