import { openPayload } from '../../src/start/openPayload'

/** A process that opens the database as a program does, says `opening` and `open`, and ends. */
console.log('opening')
const { payload, close } = await openPayload({ wait: 10_000, patience: 60_000 })
const { totalDocs } = await payload.count({ collection: 'workshops' })
console.log(`open ${totalDocs}`)
await close()
process.exit(0)
