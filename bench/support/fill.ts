import { apiKey, editor, organiser } from './account'
import { keptDatabase } from './database'
import { manyWorkshops, printed } from './manyWorkshops'

/** Fills the kept database with as many workshops as the argument says, unless that was done before, and says in how many seconds. */
const [count, mongo] = process.argv.slice(2)
const { env } = await keptDatabase(Number(count), mongo)
Object.assign(process.env, env)
const [{ openPayload }, { loadSeries }, { mediaIn }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../seed/loadSeries'),
  import('../../seed/database/mediaSource'),
])
const began = performance.now()
const { close, payload } = await openPayload()
// The account comes last: where it is, all is.
const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: editor } } })
if (!totalDocs) {
  const series = printed(await manyWorkshops(Number(count)))
  let said = performance.now()
  const progress = (done: number, total: number): void => {
    if (performance.now() - said < 15_000) return
    said = performance.now()
    console.error(`  ${done} of ${total} documents`)
  }
  const media = mediaIn(env.DATA_DIR, payload)
  const { applied, problems } = await loadSeries(payload, series, { media, progress })
  if (!applied) throw new Error(JSON.stringify(problems.slice(0, 3)))
  await payload.create({
    collection: 'users',
    data: { ...organiser, password: crypto.randomUUID(), role: 'organiser', enableAPIKey: true },
  })
  await payload.create({
    collection: 'users',
    data: { email: editor, password: crypto.randomUUID(), role: 'editor', enableAPIKey: true, apiKey },
  })
}
await close()
console.log(JSON.stringify({ seconds: totalDocs ? 0 : (performance.now() - began) / 1000 }))
process.exit(0)
