import { rm } from 'node:fs/promises'
import { afterAll, expect, it } from '@jest/globals'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { startProcess, type Running } from '../support/process'
import { expectedSignature, startReceiver, type Received, type Receiver } from '../support/receiver'

/** How often the sender is killed; `npm run test:kills` does it fifty times. */
const KILLS = process.env.KILL_ROUNDS ? 50 : 3

describeWithDatabase('Webhooks of servers that are killed', () => {
  let env: Record<string, string> = {}
  let receiver: Receiver | undefined
  afterAll(async () => {
    await receiver?.close()
    await rm(env.DATA_DIR as string, { recursive: true, force: true })
  })
  let seed = 71
  const random = (below: number): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below

  /** The places that a delivery is about, by its cursors: after one, up to another. */
  const places = ({ said }: Received): [number, number] => {
    const place = (cursor = '') => Number(Buffer.from(cursor, 'base64url').toString().split(':')[1])
    return [place(said.data.since), place(said.data.cursor)]
  }

  it(`lose nothing, and send nothing twice without its id saying so, ${KILLS} times over${onMongo ? ', beside another server' : ''}`, async () => {
    env = await freshEnvironment()
    receiver = await startReceiver()
    /** What was taken, in order, each id once. */
    const taken = new Map<string, Received>()
    let [attempts, repeated] = [0, 0]
    receiver.answer = (req, res, got) => {
      attempts++
      // Away, silent, gone in the middle, or gone once it has taken it.
      const luck = random(10)
      if (luck === 0) return void res.writeHead(503).end()
      if (luck === 1) return undefined
      if (luck === 2) return void req.socket.destroy()
      const known = taken.get(got.id)
      if (known) repeated++
      if (known && known.body !== got.body) throw new Error(`Another body under ${got.id}.`)
      taken.set(got.id, got)
      if (luck === 3) return void req.socket.destroy()
      return void res.writeHead(200).end()
    }
    const published: string[] = []
    const read = ({ lines }: Running): void => {
      for (const line of lines) {
        const [word, slug] = line.split(' ')
        if (word === 'published') published.push(String(slug))
      }
    }
    let killed: number | undefined
    const began = String(Date.now())
    const start = (): Running =>
      startProcess('sender.ts', [receiver!.url, began, ...(killed ? [String(killed)] : [])], env)

    const first = start()
    await first.says('published')
    // On MongoDB another server publishes and sends beside them all the while; each of the two sends when the other is killed.
    const beside = onMongo ? start() : first
    if (onMongo) await beside.says('published')
    let running = first
    for (let kill = 0; kill < KILLS; kill++) {
      if (kill) running = start()
      await running.says('published')
      await new Promise((resolve) => setTimeout(resolve, random(1500)))
      await running.kill('SIGKILL')
      killed = running.child.pid
      read(running)
    }
    receiver.answer = (_, res, got) => {
      attempts++
      if (taken.has(got.id)) repeated++
      taken.set(got.id, got)
      res.writeHead(200).end()
    }
    const last = start()
    await last.says('published')
    for (const one of onMongo ? [beside, last] : [last]) one.child.kill('SIGUSR2')
    for (const one of onMongo ? [beside, last] : [last]) {
      await one.says('sent')
      expect(await one.ended).toBe(0)
      read(one)
    }

    const all = [...taken.values()]
    // Each publication that was acknowledged is told once. On MongoDB a start may note one beside the server that makes it: it is told then that it
    // changed besides.
    const told = new Map<string, number>()
    for (const { said } of all)
      for (const { slug, what } of said.data.changes)
        if (!onMongo || what === 'published') told.set(String(slug), (told.get(String(slug)) ?? 0) + 1)
    expect(published.filter((slug) => told.get(slug) !== 1)).toEqual([])
    // No place is told twice, and none between two deliveries is left out: each begins where the one before it ends. On MongoDB it may begin after it,
    // where nothing is to be said of the places between.
    for (const [n, delivery] of all.entries()) {
      if (!n) continue
      const [begins, ended] = [places(delivery)[0], places(all[n - 1]!)[1]]
      if (onMongo) expect(begins).toBeGreaterThanOrEqual(ended)
      else expect(begins).toBe(ended)
    }
    expect(published.length).toBeGreaterThan(KILLS)
    const [, secret = ''] = (await last.says('secret')).split(' ')
    for (const delivery of all) expect(delivery.signature).toBe(expectedSignature(secret, delivery))
    if (process.env.KILL_ROUNDS)
      console.log(
        `${KILLS} kills, ${published.length} publications, ${all.length} deliveries, ${attempts} attempts, ${repeated} taken once more under the same id`,
      )
  }, 3_600_000)
})
