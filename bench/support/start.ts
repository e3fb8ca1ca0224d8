import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { providePrograms } from '../../scripts/programs/build.mjs'

export interface Started<Said> {
  /** When, by this process’s own clock in milliseconds. */
  began: number
  child: ChildProcess
  /** What the program said in its first line that is JSON. */
  said: Said
}

interface Place {
  cwd?: string
  env?: Record<string, string>
}

const folder = path.resolve('node_modules/.cache/atelier-bench')

/** Starts a program of Node.js in a process of its own and waits for its first line of JSON. */
export const run = async <Said>(
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: Place = {},
): Promise<Started<Said>> => {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const said = /^\{.*\}$/m.exec(text)
      if (said) resolve(said[0])
    })
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}.`)))
  })
  return { began, child, said: JSON.parse(line) }
}

/**
 * Starts a script of the benchmark, built as users' programs are. BENCH_NODE says with which options of Node.js, as `--cpu-prof`.
 * @param env what its environment says besides
 */
export const start = async <Said>(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Started<Said>> => {
  await providePrograms({
    entries: Object.fromEntries(
      [
        'bare',
        'fill',
        'grow',
        'crowdedDesk',
        'crowdedWorkshop',
        'knownMailboxes',
        'loadFile',
        'plainCreates',
        'serve',
      ].map((name) => [name, `bench/support/${name}.ts`]),
    ),
    folder,
  })
  const program = path.join(folder, script.replace(/\.ts$/, '.mjs'))
  const options = (process.env.BENCH_NODE ?? '').split(' ').filter(Boolean)
  return run(['--expose-gc', ...options, program, ...args], { env })
}

/** Milliseconds of processor time that a program has used, as Linux counts it for each of its threads. */
export const processorOf = ({ child: { pid } }: Started<unknown>): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
    return sum + Number(nanoseconds) / 1e6
  }, 0)

/** Resident memory of a program in bytes, where the system says it (Linux). */
export const memoryOf = (pid: number | undefined): number => {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) * 1024 : 0
}

/** Scripts of the benchmark end with their standard input. */
export const stop = ({ child }: Pick<Started<unknown>, 'child'>): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
