import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeFlags } from '../src/nodeFlags'

/**
 * Starts the built server again and again, each time with an empty data folder, and says how many became ready and how long the first
 * answer took: npm run bench:starts -- 50
 */
const count = Number(process.argv[2] ?? 50)
const times: number[] = []
const failures: string[] = []

/** Milliseconds from the start of the process to the first answer that says ready; throws with what the server said when it ends before. */
const start = async (port: number): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-start-'))
  const began = performance.now()
  const server = spawn(process.execPath, [...nodeFlags, 'src/server.ts', '--demo'], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: String(port),
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      NEXT_TELEMETRY_DISABLED: '1',
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
      if (ready) return performance.now() - began
      await sleep(20)
    }
  } finally {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

for (let n = 1; n <= count; n++) {
  try {
    times.push(await start(10_000 + ((process.pid + n) % 20_000)))
  } catch (error) {
    failures.push(`start ${n}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): string =>
  `${((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(2)} s`
console.log(`${times.length} of ${count} ready; first answer: min ${at(0)}, median ${at(0.5)}, max ${at(1)}`)
for (const failure of failures) console.log(failure)
process.exitCode = failures.length ? 1 : 0
