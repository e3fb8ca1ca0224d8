import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`over_at\` text;`)
  await db.run(sql`UPDATE \`workshops\` SET \`over_at\` = coalesce(\`ends_at_utc\`, \`starts_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`workshops_over_list_idx\` ON \`workshops\` (\`_status\`,\`deleted_at\`,\`over_at\`,\`starts_at_utc\`,\`number\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_year_list_idx\` ON \`workshops\` (\`_status\`,\`deleted_at\`,\`starts_at\`,\`number\`,\`created_at\`,\`over_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_start_list_idx\` ON \`workshops\` (\`_status\`,\`deleted_at\`,\`starts_at_utc\`,\`number\`,\`slug\`,\`created_at\`,\`over_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_numbered_list_idx\` ON \`workshops\` (\`_status\`,\`deleted_at\`,\`number\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_searched_list_idx\` ON \`workshops\` (\`_status\`,\`deleted_at\`,\`search\`);`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_over_at\` text;`)
  await db.run(sql`UPDATE \`_workshops_v\` SET \`version_over_at\` = coalesce(\`version_ends_at_utc\`, \`version_starts_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_numbered_list_idx\` ON \`_workshops_v\` (\`latest\`,\`version_deleted_at\`,\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`workshops_texts_text_idx\` ON \`workshops_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`sessions_edited_list_idx\` ON \`sessions\` (\`_status\`,\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_searched_list_idx\` ON \`sessions\` (\`_status\`,\`deleted_at\`,\`search\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_edited_list_idx\` ON \`_sessions_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`workshops_over_list_idx\`;`)
  await db.run(sql`DROP INDEX \`workshops_year_list_idx\`;`)
  await db.run(sql`DROP INDEX \`workshops_start_list_idx\`;`)
  await db.run(sql`DROP INDEX \`workshops_numbered_list_idx\`;`)
  await db.run(sql`DROP INDEX \`workshops_searched_list_idx\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`over_at\`;`)
  await db.run(sql`DROP INDEX \`workshops_texts_text_idx\`;`)
  await db.run(sql`DROP INDEX \`_workshops_v_numbered_list_idx\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_over_at\`;`)
  await db.run(sql`DROP INDEX \`sessions_edited_list_idx\`;`)
  await db.run(sql`DROP INDEX \`sessions_searched_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_edited_list_idx\`;`)
}
