import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`fingerprint\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`upload_fingerprint\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`fingerprint\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`upload_fingerprint\`;`)
}
