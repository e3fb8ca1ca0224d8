import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { memoryOf } from './support/start'

/**
 * Starts the built server again and again as `npm start` does, each time with an empty data folder which the demo fills, and says how many
 * became ready, how long the first answer took, what processor time that cost and what memory an idle server holds:
 * npm run bench:starts -- 50. With another built checkout, `-- 20 ../before`, it starts one and the other in turn, and says both.
 */
const [counted = '50', ...others] = process.argv.slice(2)
const count = Number(counted)

interface Start {
  /** Milliseconds from the start of the process to the first answer that says ready. */
  time: number
  /** Milliseconds of processor time until then, where the system says it (Linux). */
  processor: number
  /** Resident memory two seconds later, in bytes, where the system says it (Linux). */
  memory: number
}

/** Two seconds without a request: what is left to do after the start is done then. */
const IDLE = 2000
/** Milliseconds of a tick in /proc: all Linux systems that Node runs on count a hundred a second. */
const TICK = 10

const packageFile = z.object({ scripts: z.object({ start: z.string() }) })

/** The arguments with which a checkout has Node start its server. */
const startOf = async (folder: string): Promise<string[]> => {
  const { scripts } = packageFile.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')))
  return [...scripts.start.split(' ').slice(1), '--demo']
}

const processorOf = async (pid: number | undefined): Promise<number> => {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Starts the server of a checkout once; throws with what it said when it ends before it is ready. */
const start = async (checkout: string, port: number): Promise<Start> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-start-'))
  const args = await startOf(checkout)
  const began = performance.now()
  const server = spawn(process.execPath, args, {
    cwd: checkout,
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      NEXT_TELEMETRY_DISABLED: '1',
      STOP_NOTICE: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  try {
    for (;;) {
      if (server.exitCode !== null) throw new Error(`ended with ${server.exitCode}: ${said.slice(-300)}`)
      if (performance.now() - began > 60_000) throw new Error(`not ready after 60 s: ${said.slice(-300)}`)
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (ready) {
        const time = performance.now() - began
        const processor = await processorOf(server.pid)
        await sleep(IDLE)
        return { time, processor, memory: memoryOf(server.pid) }
      }
      await sleep(20)
    }
  } finally {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

const checkouts = [process.cwd(), ...others.map((folder) => path.resolve(folder))]
const starts = new Map<string, Start[]>(checkouts.map((folder) => [folder, []]))
const failures: string[] = []
let port = 10_000 + (process.pid % 20_000)
for (let n = 1; n <= count; n++) {
  for (const [folder, list] of starts) {
    try {
      list.push(await start(folder, port++))
    } catch (error) {
      failures.push(`${folder}, start ${n}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

/** Least, median and most. */
const spread = (values: readonly number[], unit: (value: number) => string): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    unit(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return `min ${at(0)}, median ${at(0.5)}, max ${at(1)}`
}
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
const megabytes = (value: number): string => `${(value / 1e6).toFixed(0)} MB`

console.log(`Node ${process.version}`)
for (const [folder, list] of starts) {
  console.log(`${folder}: ${list.length} of ${count} ready`)
  console.log(
    `  first answer: ${spread(
      list.map(({ time }) => time),
      seconds,
    )}`,
  )
  console.log(
    `  processor until then: ${spread(
      list.map(({ processor }) => processor),
      seconds,
    )}`,
  )
  console.log(
    `  idle memory (RSS): ${spread(
      list.map(({ memory }) => memory),
      megabytes,
    )}`,
  )
}
for (const failure of failures) console.log(failure)
process.exitCode = failures.length ? 1 : 0
