import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`workshops_locales\` ADD \`slugs\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v_locales\` ADD \`version_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`changed\` ADD \`slugs\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`workshops_locales\` DROP COLUMN \`slugs\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v_locales\` DROP COLUMN \`version_slugs\`;`)
  await db.run(sql`ALTER TABLE \`changed\` DROP COLUMN \`slugs\`;`)
}
