import { rm } from 'node:fs/promises'
import { stringify } from 'yaml'
import { bigSeries } from './bigSeries'
import { emptyDatabase } from './database'

/** Loads a series file of so many workshops into an empty database, and says what that took: milliseconds, of the clock and of the processor. */
const [count, mongo] = process.argv.slice(2)
const { env } = await emptyDatabase('file', mongo)
Object.assign(process.env, env)
const [{ openPayload }, { loadSeries }, { mediaIn }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../seed/loadSeries'),
  import('../../seed/database/mediaSource'),
])
const { close, payload } = await openPayload()
const text = stringify(bigSeries(Number(count)), { aliasDuplicateObjects: false })
const [began, before] = [performance.now(), process.cpuUsage()]
const { applied, plan, problems } = await loadSeries(payload, text, { media: mediaIn(env.DATA_DIR, payload) })
const { system, user } = process.cpuUsage(before)
const milliseconds = performance.now() - began
if (!applied || !plan) throw new Error(JSON.stringify(problems.slice(0, 3)))
await close()
await rm(env.DATA_DIR, { recursive: true, force: true })
console.log(JSON.stringify({ documents: plan.items.length, milliseconds, processor: (system + user) / 1000 }))
process.exit(0)
