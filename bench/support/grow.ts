import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyWorkshops } from '../../tests/support/copyWorkshops'
import { apiKey, editor } from './account'
import { keptDatabase } from './database'
import { manyWorkshops, printed } from './manyWorkshops'

/**
 * Fills a kept SQLite database with as many workshops as the argument says: one is loaded, the others are copied from it by SQL. At every size 120 are
 * ahead, 60 were held in the last days, and the others are spread over ten years, so that a page of the series lists as much. Says in how many seconds it
 * was filled; 0 where that was done before.
 */
const [count] = process.argv.slice(2)
const AHEAD = 120
const LATELY = 60
const HOURS = 10 * 365 * 24
const kept = `grown-${count}`
const { env } = await keptDatabase(kept, '')
Object.assign(process.env, env)
const [{ openPayload }, { loadSeries }, { mediaIn }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../seed/loadSeries'),
  import('../../seed/database/mediaSource'),
])
const began = performance.now()

const done = path.join(env.DATA_DIR, 'grown')
const wasFilled = existsSync(done)
if (!wasFilled) {
  await rm(env.DATA_DIR, { recursive: true, force: true })
  await keptDatabase(kept, '')
  const { close, payload } = await openPayload()
  const media = mediaIn(env.DATA_DIR, payload)
  const { applied, problems } = await loadSeries(payload, printed(await manyWorkshops(1)), { media })
  if (!applied) throw new Error(JSON.stringify(problems.slice(0, 3)))
  await payload.create({
    collection: 'users',
    data: { email: editor, password: crypto.randomUUID(), role: 'editor', enableAPIKey: true, apiKey },
  })
  const { docs } = await payload.find({ collection: 'workshops', depth: 0, limit: 1 })
  await close()
  const since = Math.floor((Date.now() - Date.parse(docs[0]?.startsAtUtc ?? '')) / 3_600_000)
  const copies = Number(count) - 1
  await copyWorkshops(
    path.join(env.DATA_DIR, 'atelier.db'),
    copies,
    `(${since} + CASE WHEN n <= ${AHEAD} THEN 24 * (30 + n) WHEN n <= ${AHEAD + LATELY} THEN ${AHEAD} - n - 6
      ELSE -${LATELY + 6} - (n - ${AHEAD + LATELY}) * ${HOURS} / ${Math.max(1, copies - AHEAD - LATELY)} END)`,
  )
  await writeFile(done, '')
}
console.log(JSON.stringify({ seconds: wasFilled ? 0 : (performance.now() - began) / 1000 }))
process.exit(0)
