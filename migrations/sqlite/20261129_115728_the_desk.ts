import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`workshop\` text NOT NULL,
  	\`sealed\` text,
  	\`version\` numeric NOT NULL,
  	\`join_before\` numeric,
  	\`join_after\` numeric,
  	\`last_act\` text,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_workshop_idx\` ON \`meetings\` (\`workshop\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`draft\` text NOT NULL,
  	\`workshop\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`audience\` text NOT NULL,
  	\`chosen\` text,
  	\`texts\` text,
  	\`version\` numeric NOT NULL,
  	\`who\` text,
  	\`queued_at\` text,
  	\`held_until\` text,
  	\`up_to\` text,
  	\`counts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_key_idx\` ON \`mailings\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_draft_idx\` ON \`mailings\` (\`draft\`);`)
  await db.run(sql`CREATE INDEX \`mailings_workshop_idx\` ON \`mailings\` (\`workshop\`);`)
  await db.run(sql`CREATE INDEX \`mailings_state_idx\` ON \`mailings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject\` text,
  	\`body\` text,
  	\`by\` text,
  	\`stamp\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_texts_key_idx\` ON \`mail_texts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_updated_at_idx\` ON \`mail_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_created_at_idx\` ON \`mail_texts\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`no_messages\` integer;`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`report\` text;`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`report_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`wishes\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`mailing\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`seen_to\` text;`)
  await db.run(sql`CREATE INDEX \`outbox_mailing_idx\` ON \`outbox\` (\`mailing\`);`)
  await db.run(sql`CREATE INDEX \`workshop_state_kind_idx\` ON \`outbox\` (\`workshop\`,\`state\`,\`kind\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`mail_texts\`;`)
  await db.run(sql`DROP INDEX \`outbox_mailing_idx\`;`)
  await db.run(sql`DROP INDEX \`workshop_state_kind_idx\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`mailing\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`seen_to\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`no_messages\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`report\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`report_number\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`wishes\`;`)
}
