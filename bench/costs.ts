import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { keptDatabase } from './support/database'
import { questionsOf, randomFrom, type Question } from './questions'
import { processorOf, start, stop, type Started } from './support/start'

/**
 * The dearest question that a stranger may ask in two kilobytes: npm run bench:costs -- 2000 200 asks so many questions that were made to cost
 * much, at so many workshops, and those again that took the longest. Says what the server’s processor spent on each, what it was estimated to
 * cost, and how many were refused. BENCH_SEED asks others; BENCH_MONGODB=mongodb://… measures on MongoDB.
 */
const [count = 2000, workshops = 200] = process.argv.slice(2).map(Number)
const seed = Number(process.env.BENCH_SEED ?? 1)
const mongo = process.env.BENCH_MONGODB ?? ''

/** How many of them are asked again, and how often. */
const DEAREST = 40
const TIMES = 5

interface Measured {
  question: Question
  milliseconds: number
  status: number
  estimate: number
  kilobytes: number
}

const ask = async (serving: Started<{ url: string }>, question: Question): Promise<Measured> => {
  const { path, query } = question
  const before = processorOf(serving)
  const response = await fetch(
    `${serving.said.url}/api${path ?? '/graphql'}`,
    query ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) } : {},
  )
  const { length } = await response.text()
  const milliseconds = processorOf(serving) - before
  const estimate = 10 * Number(response.headers.get('x-cost') ?? 0)
  return { question, milliseconds, status: response.status, estimate, kilobytes: length / 1000 }
}

await stop(await start('fill.ts', [String(workshops), mongo]))
// What stands ready costs nothing, however it is asked.
process.env.BENCH_READY = '0'
const serving = await start<{ url: string; workshops: string[] }>('serve.ts', [String(workshops), mongo])
const { name } = await keptDatabase(workshops, mongo)
const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
const next = questionsOf(schema, randomFrom(seed), serving.said.workshops)

const warm = Array.from({ length: 100 }, next)
for (const question of warm) await ask(serving, question)
const measured: Measured[] = []
for (let n = 0; n < count; n++) {
  measured.push(await ask(serving, next()))
  if (n % 500 === 499) console.error(`  ${n + 1} of ${count}`)
}
const statuses = new Map<number, number>()
for (const { status } of measured) statuses.set(status, (statuses.get(status) ?? 0) + 1)
const dearest: Measured[] = []
for (const one of measured.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, DEAREST)) {
  const again = [one]
  for (let n = 0; n < TIMES; n++) again.push(await ask(serving, one.question))
  const [least = one] = again.toSorted((a, b) => a.milliseconds - b.milliseconds)
  dearest.push(least)
}
await stop(serving)

console.log(
  `${name}, ${workshops} workshops, ${count} questions: ${[...statuses].map(([status, n]) => `${n} × ${status}`).join(', ')}`,
)
for (const { estimate, kilobytes, milliseconds, question, status } of dearest.toSorted(
  (a, b) => b.milliseconds - a.milliseconds,
))
  console.log(
    `${milliseconds.toFixed(0).padStart(5)} ms  ${String(estimate).padStart(4)}  ${status}  ${kilobytes.toFixed(0).padStart(4)} KB  ${(question.path ?? question.query ?? '').slice(0, 300)}`,
  )
