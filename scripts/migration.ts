import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'

/** Writes the migration that brings SQLite databases from the last shipped schema to that of the content model: npm run migration -- what-changes */
const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.log('npm run migration -- what-changes')
  process.exit(2)
}

const folder = await mkdtemp(path.join(tmpdir(), 'atelier-migration-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: '',
  PAYLOAD_SECRET: 'only for this command, which stores nothing',
  PAYLOAD_MIGRATING: 'true',
})
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: false })
await rm(folder, { recursive: true, force: true })
process.exit(0)
