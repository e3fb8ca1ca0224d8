import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`one_language\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`missing\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_missing_idx\` ON \`organisations\` (\`missing\`);`)
  await db.run(sql`CREATE INDEX \`organisations_stale_in_idx\` ON \`organisations\` (\`stale_in\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_one_language\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_missing\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_stale\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_missing_idx\` ON \`_organisations_v\` (\`version_missing\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_stale_in_idx\` ON \`_organisations_v\` (\`version_stale_in\`);`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`one_language\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_one_language\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_stale\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`organisations_missing_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`one_language\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`missing\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`stale_in\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_missing_idx\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_one_language\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_missing\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_stale\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_stale_in\`;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`one_language\`;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_one_language\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_stale\`;`)
}
