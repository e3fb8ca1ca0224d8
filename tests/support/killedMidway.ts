import type { Client } from '@libsql/client'
import { openPayload } from '../../src/start/openPayload'

/**
 * A process that makes an organisation and is killed, by itself, before the statement that matches: `killedMidway.ts <guarded | bare>
 * <pattern>`; bare is without the transaction of the whole write. First it says what earlier ones left: `left <documents> <versions>`.
 */
const [mode, pattern] = process.argv.slice(2) as [string, string]
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const { totalDocs: documents } = await payload.count({ collection: 'organisations' })
const { totalDocs: versions } = await payload.countVersions({ collection: 'organisations' })
console.log(`left ${documents} ${versions}`)

await payload.create({ collection: 'speakers', data: { name: 'Before' } })
const { writer } = payload.db as unknown as { writer: Client }
const execute = writer.execute.bind(writer) as (...args: unknown[]) => Promise<never>
writer.execute = ((...args: unknown[]) => {
  const [statement] = args as [string | { sql: string }]
  if (new RegExp(pattern, 'i').test(typeof statement === 'string' ? statement : statement.sql)) {
    console.log('killed')
    process.kill(process.pid, 'SIGKILL')
  }
  return execute(...args)
}) as never
await payload.create({
  collection: 'organisations',
  data: { name: 'Half' },
  disableTransaction: mode === 'bare',
  locale: 'fr',
})
console.log('done')
process.exit(0)
