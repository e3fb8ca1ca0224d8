import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { start, stop } from './support/start'

/**
 * Whether the answer to a form tells who is registered, by how long it takes: npm run bench:oracle -- 60 5 sends so many requests of each kind, in turn
 * and in an order that is drawn, in so many rounds on SQLite. Says for each kind by how much the median differs from that of unknown mailboxes, and by how
 * much those of two groups of unknown ones differ from each other; a difference is seen where it is more than twice that. Then how many mails and
 * connections the mail server sees for as many known ones as unknown ones, and whether answers differ by a byte or a header.
 */
const [pairs = 60, rounds = 5] = process.argv.slice(2).map(Number)
const kinds = ['unknown', 'unknown too', 'known', 'asking', 'same'] as const
type Kind = (typeof kinds)[number]

let connections = 0
let mails = 0
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onConnect: (_session, done) => {
    connections++
    done()
  },
  onData: (stream, _session, done) => {
    stream.resume()
    stream.on('end', () => {
      mails++
      done()
    })
  },
})
const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0
await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
const mailServer = `smtp://127.0.0.1:${portOf(smtp.server.address())}`
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0

const quartile = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 4)] ?? 0

const perRound = pairs + 1
const all = perRound * rounds
const serving = await start<{ form: string }>('knownMailboxes.ts', [mailServer, String(all + pairs), String(all)])
const { form } = serving.said
const { stamp }: { stamp: string } = await (await fetch(form)).json()
await wait(2100)

const answers = new Set<string>()
const send = async (name: string): Promise<number> => {
  const body = JSON.stringify({ stamp, email: `${name}@example.org`, name })
  const begun = performance.now()
  const response = await fetch(form, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const text = await response.text()
  const took = performance.now() - begun
  const headers = [...response.headers].filter(([header]) => header !== 'date' && header !== 'x-request-id')
  answers.add(JSON.stringify([response.status, text, headers]).replace(/'nonce-[^']*'/, 'nonce'))
  return took
}
/** Whose mailbox is asked for. What was asked before with the same words is sent once in advance. */
const mailboxOf = (kind: Kind, n: number): string =>
  ({ unknown: `a${n}`, 'unknown too': `b${n}`, known: `known${n}`, asking: `asking${n}`, same: `same${n}` })[kind]

const shuffled = <T>(some: readonly T[]): T[] =>
  some
    .map((one) => [Math.random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

let seen = 0
const differences = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]))
for (let round = 0; round < rounds; round++) {
  const numbers = Array.from({ length: perRound }, (_, n) => round * perRound + n)
  for (const n of numbers) await send(mailboxOf('same', n))
  await wait(1000)
  const took = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]))
  for (const [at, n] of numbers.entries())
    for (const kind of shuffled(kinds)) {
      const milliseconds = await send(mailboxOf(kind, n))
      // Its mail has left before the next one is asked for.
      await wait(100)
      if (at) took.get(kind)?.push(milliseconds)
    }
  const medians = new Map([...took].map(([kind, some]) => [kind, median(some)]))
  const of = (kind: Kind): number => medians.get(kind) ?? 0
  const base = median([...(took.get('unknown') ?? []), ...(took.get('unknown too') ?? [])])
  const noise = Math.abs(of('unknown') - of('unknown too'))
  const said = kinds.slice(2).map((kind) => {
    differences.get(kind)?.push(of(kind) - base)
    return `${kind} ${(of(kind) - base).toFixed(2)}`
  })
  differences.get('unknown')?.push(of('unknown') - of('unknown too'))
  if (Math.abs(of('known') - base) > 2 * noise) seen++
  console.log(
    `lower quartiles: ${kinds.map((kind) => `${kind} ${quartile(took.get(kind) ?? []).toFixed(2)}`).join(', ')}`,
  )
  console.log(
    `unknown ${base.toFixed(2)} ms, two groups of them ${noise.toFixed(2)} apart; differ by: ${said.join(', ')}`,
  )
}
const spread = (some: readonly number[]): string => {
  const mean = some.reduce((sum, one) => sum + one, 0) / some.length
  const deviation = Math.sqrt(some.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (some.length - 1))
  return `${mean.toFixed(2)} ± ${(deviation / Math.sqrt(some.length)).toFixed(2)} ms`
}
for (const [kind, some] of differences) if (some.length) console.log(`over ${rounds} rounds, ${kind}: ${spread(some)}`)
console.log(`in ${seen} of ${rounds} rounds of ${pairs} pairs known mailboxes were more than twice the noise away`)

/** What the mail server sees of so many requests. */
const phase = async (name: (n: number) => string): Promise<string> => {
  await wait(3000)
  const before = { connections, mails }
  for (let n = 0; n < pairs; n++) {
    await send(name(n))
    await wait(15)
  }
  await wait(3000)
  return `${mails - before.mails} mails over ${connections - before.connections} new connections`
}
console.log(`${pairs} unknown: ${await phase((n) => `c${n}`)}`)
console.log(`${pairs} known: ${await phase((n) => `known${all + n}`)}`)
console.log(`${answers.size} kind of answer, by bytes and headers`)
if (answers.size > 1) for (const one of [...answers].slice(0, 2)) console.log(one)
await stop(serving)
smtp.close()
