import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`merged_into\` text;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_merged_into\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`merged_into\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_merged_into\` text;`)
  await keepMerges(db)
}

/**
 * One note said of all merges which entry stands for which, and since when the other lies in the bin. Those that lie there since then say it
 * themselves; of those that are deleted for good a note of their own says it.
 */
async function keepMerges(db: MigrateUpArgs['db']): Promise<void> {
  const note = sql`payload_kv, json_each(payload_kv.data) AS note WHERE payload_kv.key = 'merged'`
  for (const table of [sql`speakers`, sql`organisations`])
    await db.run(sql`
      UPDATE ${table} SET merged_into = (
        SELECT note.value ->> 'into' FROM ${note}
        AND note.key = ${table}.id AND julianday(note.value ->> 'at') = julianday(${table}.deleted_at)
      )
      WHERE deleted_at IS NOT NULL`)
  await db.run(sql`
    INSERT INTO payload_kv (id, key, data)
    SELECT lower(hex(randomblob(16))), 'merged:' || note.key, json_object('into', note.value ->> 'into') FROM ${note}
    AND note.key NOT IN (SELECT id FROM speakers UNION ALL SELECT id FROM organisations)`)
  await db.run(sql`DELETE FROM payload_kv WHERE key = 'merged'`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`merged_into\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_merged_into\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`merged_into\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_merged_into\`;`)
}
