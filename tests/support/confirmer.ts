import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { confirm } from '../../src/cms/registrations/person'
import { openPayload } from '../../src/start/openPayload'
import { patientTurns } from './patientTurns'
import { anotherServer, inItsTurn } from './registrations'

/**
 * A process that confirms requests, as many at once as a server does: `confirmer.ts <folder> <file of ids in it> <pause>`. Says `ready`, waits for the file `go` in the folder,
 * then says `confirmed <how many>`, or `failed <what>` for each that was not.
 */
const [folder, name, pause] = process.argv.slice(2) as [string, string, string]
const { close, payload } = await openPayload({ patience: 60_000 })
const ids = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as string[]
const server = anotherServer(payload, Number(pause))
console.log('ready')
while (!existsSync(path.join(folder, 'go'))) await new Promise((resolve) => setTimeout(resolve, 10))
const turns = patientTurns()
const outcomes = await Promise.allSettled(
  ids.map((id) => inItsTurn(turns, () => confirm(server, id, () => new Date()))),
)
for (const outcome of outcomes) if (outcome.status === 'rejected') console.log(`failed ${String(outcome.reason)}`)
console.log(`confirmed ${outcomes.filter(({ status }) => status === 'fulfilled').length}`)
await close()
process.exit(0)
