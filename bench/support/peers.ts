import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { fingerprint } from '../../scripts/programs/current.mjs'
import { apiKey } from './account'
import { manyWorkshops } from './manyWorkshops'
import { run, stop, type Started } from './start'

/** What a peer says of itself: where it listens, and an id of the first workshop. */
export interface Peer {
  url: string
  workshop: string | number
}

/** Where peers are installed and their filled databases kept. */
const kept = process.env.BENCH_PEERS ?? path.join(tmpdir(), 'atelier-bench-peers')

/** Does something unless that was done before, as a file says. */
const once = async (done: string, work: () => Promise<unknown>): Promise<void> => {
  if (existsSync(done)) return
  await work()
  await writeFile(done, '')
}

/** Installs a peer from npm’s registry, and builds it. @returns its folder */
const installed = async (peer: string): Promise<string> => {
  const source = path.resolve('bench/peers', peer)
  const folder = path.join(kept, `${peer}-${fingerprint([`bench/peers/${peer}/package.json`]).slice(0, 12)}`)
  const npm = (...args: string[]) => promisify(execFile)('npm', args, { cwd: folder, maxBuffer: 1e8 })
  await cp(source, folder, { recursive: true })
  await once(path.join(folder, 'installed'), () => {
    console.error(`${peer} is installed in ${folder}`)
    // What peers are told to need, and do not use, must not hold up the bench: npm passes the project’s own engine-strict on.
    return npm('install', '--no-audit', '--no-fund', '--engine-strict=false')
  })
  const built = `built-${fingerprint([`bench/peers/${peer}`]).slice(0, 12)}`
  await once(path.join(folder, built), () => npm('run', 'build', '--if-present'))
  return folder
}

/**
 * Starts a peer on a copy of its database, which is filled with so many workshops unless that was done before. On MongoDB it writes to the kept one.
 * @param mongo mongodb://…; empty for SQLite
 */
export const startPeer = async (peer: string, workshops: number, mongo: string): Promise<Started<Peer>> => {
  const cwd = await installed(peer)
  const made = fingerprint([`bench/peers/${peer}`, 'bench/support/manyWorkshops.ts', 'seed/data']).slice(0, 12)
  const name = `bench-${peer}-${made}-${workshops}`
  const program = ['-C', 'production', 'server.mjs']
  const folder = path.join(kept, name)
  const fill = async (database: string): Promise<void> => {
    const file = path.join(folder, 'series.json')
    await mkdir(folder, { recursive: true })
    await writeFile(file, JSON.stringify(await manyWorkshops(workshops)))
    const env = { NODE_ENV: 'development' }
    await stop(await run([...program, 'fill', database, file, apiKey], { cwd, env }))
  }
  const serve = (database: string): Promise<Started<Peer>> =>
    run([...program, 'serve', database], { cwd, env: { NODE_ENV: 'production' } })
  if (mongo) {
    const database = `${mongo.replace(/\/+$/, '')}/${name}`
    await fill(database)
    return serve(database)
  }
  const file = path.join(folder, 'filled.db')
  if (!existsSync(file)) {
    await rm(folder, { recursive: true, force: true })
    console.error(`${peer} is filled with ${workshops} workshops`)
    const part = path.join(folder, 'part.db')
    await fill(part)
    await rename(part, file)
  }
  const copies = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
  const copy = path.join(copies, 'copy.db')
  await cp(file, copy)
  const started = await serve(copy)
  started.child.once('exit', () => void rm(copies, { recursive: true, force: true }))
  return started
}
