import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workshops_registration_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_options_order_idx\` ON \`workshops_registration_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_options_parent_id_idx\` ON \`workshops_registration_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_registration_questions_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_registration_questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_registration_questions_options_locales_locale_pare\` ON \`workshops_registration_questions_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_options_locales_parent_idx\` ON \`workshops_registration_questions_options_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_registration_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text DEFAULT 'text',
  	\`required\` integer,
  	\`max\` numeric,
  	\`when_question\` text,
  	\`keep_days\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_order_idx\` ON \`workshops_registration_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_parent_id_idx\` ON \`workshops_registration_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_registration_questions_locales\` (
  	\`label\` text,
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_registration_questions_locales_locale_parent_id_un\` ON \`workshops_registration_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_registration_questions_locales_parent_idx\` ON \`workshops_registration_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_registration_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_options_order_idx\` ON \`_workshops_v_version_registration_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_options_parent_id_idx\` ON \`_workshops_v_version_registration_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_registration_questions_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_registration_questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_registration_questions_options_locales_\` ON \`_workshops_v_version_registration_questions_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_options_locales_parent_idx\` ON \`_workshops_v_version_registration_questions_options_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_registration_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text DEFAULT 'text',
  	\`required\` integer,
  	\`max\` numeric,
  	\`when_question\` text,
  	\`keep_days\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_order_idx\` ON \`_workshops_v_version_registration_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_parent_id_idx\` ON \`_workshops_v_version_registration_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_registration_questions_locales\` (
  	\`label\` text,
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_registration_questions_locales_locale_p\` ON \`_workshops_v_version_registration_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_registration_questions_locales_parent_idx\` ON \`_workshops_v_version_registration_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`workshop\` text NOT NULL,
  	\`capacity\` numeric,
  	\`waitlist\` integer,
  	\`opens_at\` text,
  	\`opens_at_fold\` text,
  	\`closes_at\` text,
  	\`closes_at_fold\` text,
  	\`offer_hours\` numeric,
  	\`reminders\` text,
  	\`keep_days\` numeric,
  	\`is_open\` integer,
  	\`event_status\` text,
  	\`starts_at_utc\` text,
  	\`ends_at_utc\` text,
  	\`place\` text,
  	\`sequence\` numeric,
  	\`counts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desks_workshop_idx\` ON \`desks\` (\`workshop\`);`)
  await db.run(sql`CREATE INDEX \`desks_starts_at_utc_idx\` ON \`desks\` (\`starts_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`desks_ends_at_utc_idx\` ON \`desks\` (\`ends_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`desks_updated_at_idx\` ON \`desks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desks_created_at_idx\` ON \`desks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`registration\` text,
  	\`workshop\` text,
  	\`kind\` text NOT NULL,
  	\`about\` text,
  	\`priority\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`not_before\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`last_code\` text,
  	\`handed_at\` text,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_registration_idx\` ON \`outbox\` (\`registration\`);`)
  await db.run(sql`CREATE INDEX \`outbox_workshop_idx\` ON \`outbox\` (\`workshop\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_priority_notBefore_idx\` ON \`outbox\` (\`state\`,\`priority\`,\`not_before\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`registration\` text,
  	\`workshop\` text,
  	\`facts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_registration_idx\` ON \`audit\` (\`registration\`);`)
  await db.run(sql`CREATE INDEX \`audit_workshop_idx\` ON \`audit\` (\`workshop\`);`)
  await db.run(sql`CREATE INDEX \`audit_updated_at_idx\` ON \`audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_created_at_idx\` ON \`audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`erasures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`registration\` text NOT NULL,
  	\`mailbox\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`erasures_registration_idx\` ON \`erasures\` (\`registration\`);`)
  await db.run(sql`CREATE INDEX \`erasures_mailbox_idx\` ON \`erasures\` (\`mailbox\`);`)
  await db.run(sql`CREATE INDEX \`erasures_at_idx\` ON \`erasures\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`erasures_updated_at_idx\` ON \`erasures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`erasures_created_at_idx\` ON \`erasures\` (\`created_at\`);`)
  await keepSettings(db)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`answers\` text;`)
  await keepAnswers(db)
  await db.run(sql`DROP TABLE \`registrations_answers\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`event_status\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_opens_at_fold\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_closes_at_fold\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_capacity\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`registration_waitlist\`;`)
  await db.run(sql`ALTER TABLE \`workshops_locales\` ADD \`status_note\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_event_status\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_opens_at_fold\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_closes_at_fold\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_capacity\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_registration_waitlist\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v_locales\` ADD \`version_status_note\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`cause\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`state_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`organisation\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`interpretation\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`needs\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`mailbox\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attempt\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`person\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`rank\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`rank_key\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`seat\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`seat_key\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`offer_until\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`owes\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`notice\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`link_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`proven_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`told_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`new_email\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`bounced\` integer;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attended_at\` text;`)
  await db.run(sql`CREATE INDEX \`registrations_mailbox_idx\` ON \`registrations\` (\`mailbox\`);`)
  await fillKeys(db)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_attempt_idx\` ON \`registrations\` (\`attempt\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_person_idx\` ON \`registrations\` (\`person\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_rank_key_idx\` ON \`registrations\` (\`rank_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_seat_key_idx\` ON \`registrations\` (\`seat_key\`);`)
  await db.run(sql`CREATE INDEX \`registrations_offer_until_idx\` ON \`registrations\` (\`offer_until\`);`)
  await db.run(sql`CREATE INDEX \`workshop_state_rank_idx\` ON \`registrations\` (\`workshop_id\`,\`state\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`workshop_rank_idx\` ON \`registrations\` (\`workshop_id\`,\`rank\`);`)
  await db.run(sql`CREATE INDEX \`workshop_seat_idx\` ON \`registrations\` (\`workshop_id\`,\`seat\`);`)
}

/** A random UUID, version 4 (RFC 9562). */
const uuid = sql`lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
  || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`

/**
 * Seats and window leave the workshops’ drafts for desks: as they are published, or of what never was as it was saved last. A desk is told of
 * the publication anew with the next one; until then it knows what stands here.
 */
async function keepSettings(db: MigrateUpArgs['db']): Promise<void> {
  const names = ['opens_at', 'opens_at_fold', 'closes_at', 'closes_at_fold', 'capacity', 'waitlist']
  const list = (prefix: string) => sql.raw(names.map((name) => `${prefix}${name}`).join(', '))
  const any = (prefix: string) =>
    sql.raw(`(${names.map((name) => (name === 'waitlist' ? `${prefix}${name} = 1` : `${prefix}${name} IS NOT NULL`)).join(' OR ')})`)
  await db.run(sql`
    INSERT INTO desks (id, workshop, ${list('')}, is_open, event_status, starts_at_utc, ends_at_utc, sequence)
    SELECT ${uuid}, id, ${list('registration_')}, registration_mode = 'internal' AND deleted_at IS NULL, 'scheduled',
      starts_at_utc, ends_at_utc, 0
    FROM workshops WHERE _status = 'published' AND (registration_mode = 'internal' OR ${any('registration_')})`)
  await db.run(sql`
    INSERT INTO desks (id, workshop, ${list('')}, is_open, sequence)
    SELECT ${uuid}, workshops.id, ${list('version_registration_')}, 0, 0
    FROM workshops JOIN _workshops_v ON parent_id = workshops.id AND latest = 1
    WHERE coalesce(workshops._status, 'draft') <> 'published' AND ${any('version_registration_')}
    GROUP BY workshops.id`)
}

/** Answers of one registration stand together, each under what was asked. */
async function keepAnswers(db: MigrateUpArgs['db']): Promise<void> {
  await db.run(sql`
    UPDATE registrations SET answers = (
      SELECT json_group_object(question, coalesce(answer, '')) FROM registrations_answers WHERE _parent_id = registrations.id
    )
    WHERE id IN (SELECT _parent_id FROM registrations_answers)`)
}

/** Who was there is a mark and no state; keys that nobody has claimed say so. */
async function fillKeys(db: MigrateUpArgs['db']): Promise<void> {
  await db.run(sql`UPDATE registrations SET state = 'confirmed', attended = 'checkedIn' WHERE state = 'attended'`)
  await db.run(sql`
    UPDATE registrations SET attempt = '~' || id, person = '~' || id, rank_key = '~' || id, seat_key = '~' || id,
      source = 'desk', state_at = updated_at`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`registrations_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_answers_order_idx\` ON \`registrations_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`registrations_answers_parent_id_idx\` ON \`registrations_answers\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`workshops_registration_questions_options\`;`)
  await db.run(sql`DROP TABLE \`workshops_registration_questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_registration_questions\`;`)
  await db.run(sql`DROP TABLE \`workshops_registration_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_registration_questions_options\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_registration_questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_registration_questions\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_registration_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`desks\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`erasures\`;`)
  await db.run(sql`DROP INDEX \`registrations_mailbox_idx\`;`)
  await db.run(sql`DROP INDEX \`registrations_attempt_idx\`;`)
  await db.run(sql`DROP INDEX \`registrations_person_idx\`;`)
  await db.run(sql`DROP INDEX \`registrations_rank_key_idx\`;`)
  await db.run(sql`DROP INDEX \`registrations_seat_key_idx\`;`)
  await db.run(sql`DROP INDEX \`registrations_offer_until_idx\`;`)
  await db.run(sql`DROP INDEX \`workshop_state_rank_idx\`;`)
  await db.run(sql`DROP INDEX \`workshop_rank_idx\`;`)
  await db.run(sql`DROP INDEX \`workshop_seat_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`cause\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`state_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`organisation\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`interpretation\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`needs\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`answers\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`mailbox\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attempt\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`person\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`rank\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`rank_key\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`seat\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`seat_key\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`offer_until\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`owes\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`notice\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`link_version\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`proven_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`told_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`new_email\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`bounced\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attended_at\`;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_opens_at_fold\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_closes_at_fold\` text;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_capacity\` numeric;`)
  await db.run(sql`ALTER TABLE \`workshops\` ADD \`registration_waitlist\` integer;`)
  await db.run(sql`ALTER TABLE \`workshops\` DROP COLUMN \`event_status\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_opens_at_fold\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_closes_at_fold\` text;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_capacity\` numeric;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` ADD \`version_registration_waitlist\` integer;`)
  await db.run(sql`ALTER TABLE \`_workshops_v\` DROP COLUMN \`version_event_status\`;`)
  await db.run(sql`ALTER TABLE \`workshops_locales\` DROP COLUMN \`status_note\`;`)
  await db.run(sql`ALTER TABLE \`_workshops_v_locales\` DROP COLUMN \`version_status_note\`;`)
}
