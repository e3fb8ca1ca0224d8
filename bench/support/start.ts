import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { providePrograms } from '../../scripts/programs/build.mjs'

export interface Started<Said> {
  child: ChildProcess
  /** What the script said in its first line, which is JSON. */
  said: Said
}

const folder = path.resolve('node_modules/.cache/atelier-bench')

/**
 * Starts a script of the benchmark, built as users' programs are, in a process of its own and waits for its first line. BENCH_NODE says with which options
 * of Node.js, as `--cpu-prof`.
 */
export const start = async <Said>(script: string, args: readonly string[] = []): Promise<Started<Said>> => {
  await providePrograms({
    entries: Object.fromEntries(
      ['bare', 'fill', 'grow', 'crowdedWorkshop', 'knownMailboxes', 'serve'].map((name) => [
        name,
        `bench/support/${name}.ts`,
      ]),
    ),
    folder,
  })
  const program = path.join(folder, script.replace(/\.ts$/, '.mjs'))
  const child = spawn(
    process.execPath,
    ['--expose-gc', ...(process.env.BENCH_NODE ?? '').split(' ').filter(Boolean), program, ...args],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [first = '', rest] = text.split('\n')
      if (rest !== undefined) resolve(first)
    })
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)))
  })
  return { child, said: JSON.parse(line) }
}

/** Scripts of the benchmark end with their standard input. */
export const stop = ({ child }: Started<unknown>): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
