import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`workshops_stale_in_idx\` ON \`workshops\` (\`stale_in\`);`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_stale\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_stale_in_idx\` ON \`_workshops_v\` (\`version_stale_in\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`sessions_stale_in_idx\` ON \`sessions\` (\`stale_in\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_stale\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_stale_in_idx\` ON \`_sessions_v\` (\`version_stale_in\`);`)
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`speakers_stale_in_idx\` ON \`speakers\` (\`stale_in\`);`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_stale\` text;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_stale_in_idx\` ON \`_speakers_v\` (\`version_stale_in\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`stale\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`stale_in\` text;`)
  await db.run(sql`CREATE INDEX \`media_stale_in_idx\` ON \`media\` (\`stale_in\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_login_at\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`colour\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`logo_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`series_logo_idx\` ON \`series\` (\`logo_id\`);`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_colour\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_logo_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_logo_idx\` ON \`_series_v\` (\`version_logo_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_url\` text,
  	\`time_zone\` text DEFAULT 'Europe/Paris',
  	\`confidentiality_rule\` text,
  	\`key\` text,
  	\`saved_by\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_series\`("id", "contact_name", "contact_email", "contact_url", "time_zone", "confidentiality_rule", "key", "saved_by", "_status", "updated_at", "created_at") SELECT "id", "contact_name", "contact_email", "contact_url", "time_zone", "confidentiality_rule", "key", "saved_by", "_status", "updated_at", "created_at" FROM \`series\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`ALTER TABLE \`__new_series\` RENAME TO \`series\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`series__status_idx\` ON \`series\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__series_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_url\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Paris',
  	\`version_confidentiality_rule\` text,
  	\`version_key\` text,
  	\`version_saved_by\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer
  );
  `)
  await db.run(sql`INSERT INTO \`__new__series_v\`("id", "version_contact_name", "version_contact_email", "version_contact_url", "version_time_zone", "version_confidentiality_rule", "version_key", "version_saved_by", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "version_contact_name", "version_contact_email", "version_contact_url", "version_time_zone", "version_confidentiality_rule", "version_key", "version_saved_by", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_series_v\`;`)
  await db.run(sql`DROP TABLE \`_series_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__series_v\` RENAME TO \`_series_v\`;`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version__status_idx\` ON \`_series_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_created_at_idx\` ON \`_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_updated_at_idx\` ON \`_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_snapshot_idx\` ON \`_series_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_published_locale_idx\` ON \`_series_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_latest_idx\` ON \`_series_v\` (\`latest\`);`)
  await db.run(sql`DROP INDEX \`workshops_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`stale_in\`;`)
  await db.run(sql`DROP INDEX \`_workshops_v_version_version_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_stale\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_stale_in\`;`)
  await db.run(sql`DROP INDEX \`sessions_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`stale_in\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_stale\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_stale_in\`;`)
  await db.run(sql`DROP INDEX \`speakers_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`stale_in\`;`)
  await db.run(sql`DROP INDEX \`_speakers_v_version_version_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_stale\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_stale_in\`;`)
  await db.run(sql`DROP INDEX \`media_stale_in_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`stale\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`stale_in\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_login_at\`;`)
}
