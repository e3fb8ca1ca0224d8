import { connect } from 'node:net'
import { asksOf, type Ask } from './support/asks'
import { start, stop } from './support/start'

/**
 * Answers that stand ready in memory, against a bare server that gives back the same bytes: npm run bench:ready, or -- 200 for as many workshops.
 * Sixteen connections ask the one and the other in turn, as browsers do (gzip) and as scripts do (not compressed). Says how many answers a second each
 * gives, and the processor time of each answer. BENCH_MONGODB=mongodb://… runs on MongoDB.
 */
const [size = 200] = process.argv.slice(2).map(Number)
const CONNECTIONS = 16
const ROUNDS = 5
const ROUND_MS = 1000

const requestOf = (url: string, { body, headers, method, path }: Ask, encoding: string): Buffer => {
  const sent = body?.(0) ?? ''
  const lines = Object.entries({
    Host: new URL(url).host,
    'Accept-Encoding': encoding,
    ...headers,
    ...(sent ? { 'Content-Length': String(Buffer.byteLength(sent)) } : {}),
  }).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([`${method ?? 'GET'} ${path} HTTP/1.1`, ...lines, '', sent].join('\r\n'))
}

/** Where an answer ends: all to one question are as long, but for the last of their ids. */
const lengthOf = (head: string): number => {
  const end = head.indexOf('\r\n\r\n')
  return end < 0 ? Number.NaN : end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1])
}

/** Asks on one connection, again and again. @returns how many answers came */
const askUntil = (url: string, request: Buffer, over: () => boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(request))
    let count = 0
    let length = Number.NaN
    let came = 0
    let head = ''
    socket.on('data', (data) => {
      came += data.length
      if (Number.isNaN(length)) {
        head += data.toString('latin1')
        length = lengthOf(head)
      }
      if (Number.isNaN(length) || came < length) return
      count++
      came = 0
      head = ''
      length = Number.NaN
      if (over()) socket.end()
      else socket.write(request)
    })
    socket.on('close', () => resolve(count))
    socket.on('error', reject)
  })

const cpuOf = async (url: string): Promise<number> => {
  const { cpu }: { cpu: { system: number; user: number } } = await (await fetch(`${url}/usage`)).json()
  return (cpu.system + cpu.user) / 1000
}

interface Round {
  perSecond: number
  /** In microseconds. */
  cpu: number
}

const round = async (url: string, request: Buffer): Promise<Round> => {
  const before = await cpuOf(url)
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askUntil(url, request, () => performance.now() - began > ROUND_MS)),
  )
  const took = performance.now() - began
  const count = counts.reduce((sum, one) => sum + one, 0)
  return { perSecond: (count / took) * 1000, cpu: (((await cpuOf(url)) - before) * 1000) / count }
}

const median = (rounds: readonly Round[], of: keyof Round): number =>
  rounds.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN

const mongo = process.env.BENCH_MONGODB ?? ''
const filled = await start('fill.ts', [String(size), mongo])
await stop(filled)
const bare = await start<{ url: string }>('bare.ts')
const serving = await start<{ url: string; workshops: string[] }>('serve.ts', [String(size), mongo])
const asks = asksOf(serving.said.workshops).filter(({ headers }) => !headers?.authorization)

console.log(
  '| Request | Encoding | Bytes | Answers a second | of the bare server’s | Processor | of the bare server’s |',
)
console.log('| --- | --- | --: | --: | --: | --: | --: |')
for (const ask of asks) {
  for (const encoding of ['gzip', 'identity']) {
    const { body, headers, method, path } = ask
    const answer = await fetch(`${serving.said.url}${path}`, {
      method: method ?? 'GET',
      headers: { ...headers, 'Accept-Encoding': encoding },
      ...(body ? { body: body(0) } : {}),
    })
    if (answer.status !== 200) continue
    const bytes = Number(answer.headers.get('content-length'))
    await answer.arrayBuffer()
    // The bytes that are sent, and not those that fetch makes of them.
    const put = { 'content-type': answer.headers.get('content-type') ?? '' }
    await fetch(`${bare.said.url}${path}`, { method: 'PUT', headers: put, body: Buffer.alloc(bytes, 'x') })
    const own: Round[] = []
    const nothing: Round[] = []
    for (let n = 0; n < ROUNDS; n++) {
      own.push(await round(serving.said.url, requestOf(serving.said.url, ask, encoding)))
      nothing.push(await round(bare.said.url, requestOf(bare.said.url, ask, encoding)))
    }
    const cells = [
      ask.name,
      encoding,
      bytes.toLocaleString('en'),
      median(own, 'perSecond').toFixed(0),
      `${((100 * median(own, 'perSecond')) / median(nothing, 'perSecond')).toFixed(0)} %`,
      `${median(own, 'cpu').toFixed(0)} µs`,
      `${(median(own, 'cpu') / median(nothing, 'cpu')).toFixed(1)} ×`,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
await stop(serving)
await stop(bare)
