import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { freeAddress } from '../scripts/listen'
import { questionsTo, type ServerName } from './support/compared'
import { copyFor, keptDatabase } from './support/database'
import { startPeer } from './support/peers'
import { memoryOf, processorOf, run, start, stop, type Started } from './support/start'

/**
 * How long a server takes from the start of its process to its first answer, and what memory it holds when nobody asks: npm run bench:starts-beside -- 7.
 * The built server of Atelier, as `npm start` starts it, plain Payload and Keystone in turn, each on a copy of a SQLite file with the same 200 workshops.
 * Each is asked the first question of the benchmark.
 */
const rounds = Number(process.argv[2] ?? 7)
const WORKSHOPS = 200
/** For how long nobody asks before memory is read. */
const IDLE_MS = 10_000
const LONGEST_MS = 60_000

interface Start {
  /** Milliseconds until the first answer. */
  time: number
  /** Milliseconds of the processor until then. */
  processor: number
  /** Resident memory of the idle server, in megabytes. */
  memory: number
}

const [question] = questionsTo({ atelier: '', payload: '', keystone: '' })

/** Asks until there is an answer, reads what it took, and again when the server has been idle. */
const measure = async (name: ServerName, url: string, started: Started<unknown>): Promise<Start> => {
  const asked = question?.asks[name]
  if (!asked) throw new Error(`${name} is asked nothing.`)
  const { body, headers = {}, method = 'GET', path } = asked
  const ask = (): Promise<boolean> =>
    fetch(`${url}${path}`, { method, headers, ...(body ? { body: body(0) } : {}) }).then(
      async (answer) => answer.ok && (await answer.text()) !== '',
      () => false,
    )
  while (!(await ask())) {
    if (performance.now() - started.began > LONGEST_MS) throw new Error(`${name} did not answer.`)
    await sleep(20)
  }
  const time = performance.now() - started.began
  const processor = processorOf(started)
  await sleep(IDLE_MS)
  return { time, processor, memory: memoryOf(started.child.pid) / 1e6 }
}

const startAtelier = async (): Promise<Start> => {
  const { env } = await copyFor(await keptDatabase(WORKSHOPS, ''))
  const url = await freeAddress()
  // Its log says the first line of JSON.
  const started = await run(['scripts/programs/start.mjs', 'server'], {
    env: { ...env, LOG_LEVEL: 'info', PORT: new URL(url).port, PUBLIC_URL: url, STOP_NOTICE: '0' },
  })
  try {
    return await measure('atelier', url, started)
  } finally {
    started.child.kill('SIGTERM')
    await once(started.child, 'exit')
    await rm(env.DATA_DIR, { recursive: true, force: true })
  }
}

const startOther = async (name: 'payload' | 'keystone'): Promise<Start> => {
  const started = await startPeer(name, WORKSHOPS, '')
  try {
    return await measure(name, started.said.url, started)
  } finally {
    await stop(started)
  }
}

await stop(await start('fill.ts', [String(WORKSHOPS), '']))
const servers = {
  Atelier: startAtelier,
  'plain Payload': () => startOther('payload'),
  Keystone: () => startOther('keystone'),
}
const found = new Map<string, Start[]>()
for (let n = 0; n < rounds; n++)
  for (const [name, begin] of Object.entries(servers)) found.set(name, [...(found.get(name) ?? []), await begin()])

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
console.log(`Node ${process.version.slice(1)}, ${rounds} starts each, in turn; medians\n`)
console.log('| | First answer | Processor until then | Idle memory |\n| --- | ---: | ---: | ---: |')
for (const [name, starts] of found) {
  const of = (key: keyof Start): number => middle(starts.map((each) => each[key]))
  const [time, processor] = [of('time'), of('processor')].map((value) => `${(value / 1000).toFixed(2)} s`)
  console.log(`| ${name} | ${time} | ${processor} | ${of('memory').toFixed(0)} MB |`)
}
