import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workshops_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_objectives_order_idx\` ON \`workshops_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_objectives_parent_id_idx\` ON \`workshops_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_objectives_locales_locale_parent_id_unique\` ON \`workshops_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_objectives_locales_parent_idx\` ON \`workshops_objectives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_links_order_idx\` ON \`workshops_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_links_parent_id_idx\` ON \`workshops_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_links_locales_locale_parent_id_unique\` ON \`workshops_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_links_locales_parent_idx\` ON \`workshops_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_related_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_related_events_order_idx\` ON \`workshops_related_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_related_events_parent_id_idx\` ON \`workshops_related_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_related_events_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_related_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_related_events_locales_locale_parent_id_unique\` ON \`workshops_related_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_related_events_locales_parent_idx\` ON \`workshops_related_events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_programme_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session_id\` text(36),
  	FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_programme_items_order_idx\` ON \`workshops_programme_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_programme_items_parent_id_idx\` ON \`workshops_programme_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_programme_items_session_idx\` ON \`workshops_programme_items\` (\`session_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session_id\` text(36),
  	FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_programme_order_idx\` ON \`workshops_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_programme_parent_id_idx\` ON \`workshops_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_programme_session_idx\` ON \`workshops_programme\` (\`session_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_moderators_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_moderators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_moderators_affiliations_order_idx\` ON \`workshops_moderators_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_affiliations_parent_id_idx\` ON \`workshops_moderators_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_affiliations_organisation_idx\` ON \`workshops_moderators_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_moderators_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_moderators_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_moderators_affiliations_locales_locale_parent_id_u\` ON \`workshops_moderators_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_affiliations_locales_parent_idx\` ON \`workshops_moderators_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_moderators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`printed_name\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_moderators_order_idx\` ON \`workshops_moderators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_parent_id_idx\` ON \`workshops_moderators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_person_idx\` ON \`workshops_moderators\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_moderators_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_moderators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_moderators_locales_locale_parent_id_unique\` ON \`workshops_moderators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_moderators_locales_parent_idx\` ON \`workshops_moderators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text DEFAULT 'cooperation',
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_partners_order_idx\` ON \`workshops_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workshops_partners_parent_id_idx\` ON \`workshops_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_partners_organisation_idx\` ON \`workshops_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_partners_locales\` (
  	\`printed_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_partners_locales_locale_parent_id_unique\` ON \`workshops_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_partners_locales_parent_idx\` ON \`workshops_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`time_zone\` text,
  	\`starts_at\` text,
  	\`starts_at_fold\` text,
  	\`ends_at\` text,
  	\`ends_at_fold\` text,
  	\`starts_at_utc\` text,
  	\`ends_at_utc\` text,
  	\`attendance_mode\` text,
  	\`place_url\` text,
  	\`interpretation_status\` text,
  	\`interpretation_scope\` text,
  	\`confidentiality_rule\` text,
  	\`registration_mode\` text,
  	\`registration_url\` text,
  	\`registration_opens_at\` text,
  	\`registration_opens_at_fold\` text,
  	\`registration_closes_at\` text,
  	\`registration_closes_at_fold\` text,
  	\`registration_capacity\` numeric,
  	\`registration_waitlist\` integer,
  	\`number\` numeric,
  	\`slug\` text,
  	\`publish_at\` text,
  	\`publish_at_utc\` text,
  	\`publish_refusal\` text,
  	\`search\` text,
  	\`snapshot\` text,
  	\`names\` text,
  	\`unprojected\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_cover_idx\` ON \`workshops\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_starts_at_utc_idx\` ON \`workshops\` (\`starts_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`workshops_ends_at_utc_idx\` ON \`workshops\` (\`ends_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`workshops_number_idx\` ON \`workshops\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_slug_idx\` ON \`workshops\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`workshops_publish_at_utc_idx\` ON \`workshops\` (\`publish_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`workshops_search_idx\` ON \`workshops\` (\`search\`);`)
  await db.run(sql`CREATE INDEX \`workshops_unprojected_idx\` ON \`workshops\` (\`unprojected\`);`)
  await db.run(sql`CREATE INDEX \`workshops_updated_at_idx\` ON \`workshops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_created_at_idx\` ON \`workshops\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops_deleted_at_idx\` ON \`workshops\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`workshops__status_idx\` ON \`workshops\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`workshops_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`short_title\` text,
  	\`abstract\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`confidentiality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_title_idx\` ON \`workshops_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workshops_locales_locale_parent_id_unique\` ON \`workshops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workshops_locales_parent_idx\` ON \`workshops_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`workshops_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workshops_texts_order_parent\` ON \`workshops_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_objectives_order_idx\` ON \`_workshops_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_objectives_parent_id_idx\` ON \`_workshops_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_objectives_locales_locale_parent_id_uni\` ON \`_workshops_v_version_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_objectives_locales_parent_idx\` ON \`_workshops_v_version_objectives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_links_order_idx\` ON \`_workshops_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_links_parent_id_idx\` ON \`_workshops_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_links_locales_locale_parent_id_unique\` ON \`_workshops_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_links_locales_parent_idx\` ON \`_workshops_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_related_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_related_events_order_idx\` ON \`_workshops_v_version_related_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_related_events_parent_id_idx\` ON \`_workshops_v_version_related_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_related_events_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_related_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_related_events_locales_locale_parent_id\` ON \`_workshops_v_version_related_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_related_events_locales_parent_idx\` ON \`_workshops_v_version_related_events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_programme_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`session_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_items_order_idx\` ON \`_workshops_v_version_programme_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_items_parent_id_idx\` ON \`_workshops_v_version_programme_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_items_session_idx\` ON \`_workshops_v_version_programme_items\` (\`session_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`session_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_order_idx\` ON \`_workshops_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_parent_id_idx\` ON \`_workshops_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_programme_session_idx\` ON \`_workshops_v_version_programme\` (\`session_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_moderators_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_moderators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_affiliations_order_idx\` ON \`_workshops_v_version_moderators_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_affiliations_parent_id_idx\` ON \`_workshops_v_version_moderators_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_affiliations_organisatio_idx\` ON \`_workshops_v_version_moderators_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_moderators_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_moderators_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_moderators_affiliations_locales_locale_\` ON \`_workshops_v_version_moderators_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_affiliations_locales_parent_idx\` ON \`_workshops_v_version_moderators_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_moderators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`printed_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_order_idx\` ON \`_workshops_v_version_moderators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_parent_id_idx\` ON \`_workshops_v_version_moderators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_person_idx\` ON \`_workshops_v_version_moderators\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_moderators_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_moderators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_moderators_locales_locale_parent_id_uni\` ON \`_workshops_v_version_moderators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_moderators_locales_parent_idx\` ON \`_workshops_v_version_moderators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text DEFAULT 'cooperation',
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_partners_order_idx\` ON \`_workshops_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_partners_parent_id_idx\` ON \`_workshops_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_partners_organisation_idx\` ON \`_workshops_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_version_partners_locales\` (
  	\`printed_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_version_partners_locales_locale_parent_id_uniqu\` ON \`_workshops_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_partners_locales_parent_idx\` ON \`_workshops_v_version_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_time_zone\` text,
  	\`version_starts_at\` text,
  	\`version_starts_at_fold\` text,
  	\`version_ends_at\` text,
  	\`version_ends_at_fold\` text,
  	\`version_starts_at_utc\` text,
  	\`version_ends_at_utc\` text,
  	\`version_attendance_mode\` text,
  	\`version_place_url\` text,
  	\`version_interpretation_status\` text,
  	\`version_interpretation_scope\` text,
  	\`version_confidentiality_rule\` text,
  	\`version_registration_mode\` text,
  	\`version_registration_url\` text,
  	\`version_registration_opens_at\` text,
  	\`version_registration_opens_at_fold\` text,
  	\`version_registration_closes_at\` text,
  	\`version_registration_closes_at_fold\` text,
  	\`version_registration_capacity\` numeric,
  	\`version_registration_waitlist\` integer,
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_publish_at\` text,
  	\`version_publish_at_utc\` text,
  	\`version_publish_refusal\` text,
  	\`version_search\` text,
  	\`version_snapshot\` text,
  	\`version_names\` text,
  	\`version_unprojected\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_parent_idx\` ON \`_workshops_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_cover_idx\` ON \`_workshops_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_starts_at_utc_idx\` ON \`_workshops_v\` (\`version_starts_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_ends_at_utc_idx\` ON \`_workshops_v\` (\`version_ends_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_number_idx\` ON \`_workshops_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_slug_idx\` ON \`_workshops_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_publish_at_utc_idx\` ON \`_workshops_v\` (\`version_publish_at_utc\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_search_idx\` ON \`_workshops_v\` (\`version_search\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_unprojected_idx\` ON \`_workshops_v\` (\`version_unprojected\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_updated_at_idx\` ON \`_workshops_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_created_at_idx\` ON \`_workshops_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_deleted_at_idx\` ON \`_workshops_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version__status_idx\` ON \`_workshops_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_created_at_idx\` ON \`_workshops_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_updated_at_idx\` ON \`_workshops_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_snapshot_idx\` ON \`_workshops_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_published_locale_idx\` ON \`_workshops_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_latest_idx\` ON \`_workshops_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_short_title\` text,
  	\`version_abstract\` text,
  	\`version_place_name\` text,
  	\`version_place_address\` text,
  	\`version_confidentiality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_version_version_title_idx\` ON \`_workshops_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_workshops_v_locales_locale_parent_id_unique\` ON \`_workshops_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_workshops_v_locales_parent_idx\` ON \`_workshops_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_workshops_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_workshops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_workshops_v_texts_order_parent\` ON \`_workshops_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_people_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_people_affiliations_order_idx\` ON \`sessions_people_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_affiliations_parent_id_idx\` ON \`sessions_people_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_affiliations_organisation_idx\` ON \`sessions_people_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_people_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_people_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_people_affiliations_locales_locale_parent_id_unique\` ON \`sessions_people_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_affiliations_locales_parent_idx\` ON \`sessions_people_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	\`printed_name\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_people_order_idx\` ON \`sessions_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_parent_id_idx\` ON \`sessions_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_person_idx\` ON \`sessions_people\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_people_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_people_locales_locale_parent_id_unique\` ON \`sessions_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_people_locales_parent_idx\` ON \`sessions_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'talk',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`workshop_id\` text(36),
  	\`key\` text,
  	\`search\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workshop_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_kind_idx\` ON \`sessions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`sessions_workshop_idx\` ON \`sessions\` (\`workshop_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_key_idx\` ON \`sessions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sessions_search_idx\` ON \`sessions\` (\`search\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_deleted_at_idx\` ON \`sessions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`abstract\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_title_idx\` ON \`sessions_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_locales_parent_idx\` ON \`sessions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_affiliations_order_idx\` ON \`_sessions_v_version_people_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_affiliations_parent_id_idx\` ON \`_sessions_v_version_people_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_affiliations_organisation_idx\` ON \`_sessions_v_version_people_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_people_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_people_affiliations_locales_locale_paren\` ON \`_sessions_v_version_people_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_affiliations_locales_parent_idx\` ON \`_sessions_v_version_people_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	\`printed_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_order_idx\` ON \`_sessions_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_parent_id_idx\` ON \`_sessions_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_person_idx\` ON \`_sessions_v_version_people\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_people_locales_locale_parent_id_unique\` ON \`_sessions_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_people_locales_parent_idx\` ON \`_sessions_v_version_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'talk',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_workshop_id\` text(36),
  	\`version_key\` text,
  	\`version_search\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workshop_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_kind_idx\` ON \`_sessions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_workshop_idx\` ON \`_sessions_v\` (\`version_workshop_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_key_idx\` ON \`_sessions_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_search_idx\` ON \`_sessions_v\` (\`version_search\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_deleted_at_idx\` ON \`_sessions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_abstract\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_title_idx\` ON \`_sessions_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_locales_parent_idx\` ON \`_sessions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_affiliations_order_idx\` ON \`speakers_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`speakers_affiliations_parent_id_idx\` ON \`speakers_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_affiliations_organisation_idx\` ON \`speakers_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_affiliations_locales_locale_parent_id_unique\` ON \`speakers_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_affiliations_locales_parent_idx\` ON \`speakers_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_links_order_idx\` ON \`speakers_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`speakers_links_parent_id_idx\` ON \`speakers_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_links_locales_locale_parent_id_unique\` ON \`speakers_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_links_locales_parent_idx\` ON \`speakers_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`speakers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`sort_name\` text,
  	\`picture_id\` text(36),
  	\`slug\` text,
  	\`public\` integer DEFAULT false,
  	\`search\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_sort_name_idx\` ON \`speakers\` (\`sort_name\`);`)
  await db.run(sql`CREATE INDEX \`speakers_picture_idx\` ON \`speakers\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_slug_idx\` ON \`speakers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`speakers_public_idx\` ON \`speakers\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`speakers_search_idx\` ON \`speakers\` (\`search\`);`)
  await db.run(sql`CREATE INDEX \`speakers_updated_at_idx\` ON \`speakers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers_created_at_idx\` ON \`speakers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers_deleted_at_idx\` ON \`speakers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`speakers_locales\` (
  	\`line\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_locales_locale_parent_id_unique\` ON \`speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speakers_locales_parent_idx\` ON \`speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_affiliations_order_idx\` ON \`_speakers_v_version_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_affiliations_parent_id_idx\` ON \`_speakers_v_version_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_affiliations_organisation_idx\` ON \`_speakers_v_version_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v_version_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_speakers_v_version_affiliations_locales_locale_parent_id_un\` ON \`_speakers_v_version_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_affiliations_locales_parent_idx\` ON \`_speakers_v_version_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_links_order_idx\` ON \`_speakers_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_links_parent_id_idx\` ON \`_speakers_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_speakers_v_version_links_locales_locale_parent_id_unique\` ON \`_speakers_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_links_locales_parent_idx\` ON \`_speakers_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_sort_name\` text,
  	\`version_picture_id\` text(36),
  	\`version_slug\` text,
  	\`version_public\` integer DEFAULT false,
  	\`version_search\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_speakers_v_parent_idx\` ON \`_speakers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_sort_name_idx\` ON \`_speakers_v\` (\`version_sort_name\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_picture_idx\` ON \`_speakers_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_slug_idx\` ON \`_speakers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_public_idx\` ON \`_speakers_v\` (\`version_public\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_search_idx\` ON \`_speakers_v\` (\`version_search\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_updated_at_idx\` ON \`_speakers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_created_at_idx\` ON \`_speakers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_version_version_deleted_at_idx\` ON \`_speakers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_created_at_idx\` ON \`_speakers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_updated_at_idx\` ON \`_speakers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_speakers_v_locales\` (
  	\`version_line\` text,
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_speakers_v_locales_locale_parent_id_unique\` ON \`_speakers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speakers_v_locales_parent_idx\` ON \`_speakers_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`acronym\` text,
  	\`parent_id\` text(36),
  	\`kind\` text,
  	\`country\` text,
  	\`link\` text,
  	\`logo_id\` text(36),
  	\`slug\` text,
  	\`public\` integer DEFAULT false,
  	\`search\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_public_idx\` ON \`organisations\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`organisations_search_idx\` ON \`organisations\` (\`search\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_acronym\` text,
  	\`version_parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_country\` text,
  	\`version_link\` text,
  	\`version_logo_id\` text(36),
  	\`version_slug\` text,
  	\`version_public\` integer DEFAULT false,
  	\`version_search\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_public_idx\` ON \`_organisations_v\` (\`version_public\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_search_idx\` ON \`_organisations_v\` (\`version_search\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_parent_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`workshop_id\` text(36) NOT NULL,
  	\`language\` text,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`workshop_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_email_idx\` ON \`registrations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`registrations_workshop_idx\` ON \`registrations\` (\`workshop_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_state_idx\` ON \`registrations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`registrations_updated_at_idx\` ON \`registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_created_at_idx\` ON \`registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_public_idx\` ON \`media\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`workshops_id\` text(36),
  	\`sessions_id\` text(36),
  	\`speakers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`registrations_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workshops_id\`) REFERENCES \`workshops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registrations_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workshops_id_idx\` ON \`payload_locked_documents_rels\` (\`workshops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_speakers_id_idx\` ON \`payload_locked_documents_rels\` (\`speakers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registrations_id_idx\` ON \`payload_locked_documents_rels\` (\`registrations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_links_order_idx\` ON \`series_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`series_links_parent_id_idx\` ON \`series_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_links_locales_locale_parent_id_unique\` ON \`series_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_links_locales_parent_idx\` ON \`series_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series_committee_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series_committee\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_committee_affiliations_order_idx\` ON \`series_committee_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_affiliations_parent_id_idx\` ON \`series_committee_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_affiliations_organisation_idx\` ON \`series_committee_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`series_committee_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series_committee_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_committee_affiliations_locales_locale_parent_id_uniqu\` ON \`series_committee_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_affiliations_locales_parent_idx\` ON \`series_committee_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series_committee\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`printed_name\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_committee_order_idx\` ON \`series_committee\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_parent_id_idx\` ON \`series_committee\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_person_idx\` ON \`series_committee\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`series_committee_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series_committee\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_committee_locales_locale_parent_id_unique\` ON \`series_committee_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_committee_locales_parent_idx\` ON \`series_committee_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text DEFAULT 'cooperation',
  	\`link\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_partners_order_idx\` ON \`series_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`series_partners_parent_id_idx\` ON \`series_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_partners_organisation_idx\` ON \`series_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`series_partners_locales\` (
  	\`printed_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_partners_locales_locale_parent_id_unique\` ON \`series_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_partners_locales_parent_idx\` ON \`series_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_url\` text,
  	\`time_zone\` text DEFAULT 'Europe/Paris',
  	\`confidentiality_rule\` text,
  	\`key\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`series__status_idx\` ON \`series\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`series_locales\` (
  	\`title\` text,
  	\`tagline\` text,
  	\`privacy\` text,
  	\`confidentiality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_locales_locale_parent_id_unique\` ON \`series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_locales_parent_idx\` ON \`series_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_series_v_version_links_order_idx\` ON \`_series_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_links_parent_id_idx\` ON \`_series_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_version_links_locales_locale_parent_id_unique\` ON \`_series_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_links_locales_parent_idx\` ON \`_series_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_committee_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v_version_committee\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_affiliations_order_idx\` ON \`_series_v_version_committee_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_affiliations_parent_id_idx\` ON \`_series_v_version_committee_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_affiliations_organisation_idx\` ON \`_series_v_version_committee_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_committee_affiliations_locales\` (
  	\`unit\` text,
  	\`role\` text,
  	\`country\` text,
  	\`as_printed\` text,
  	\`printed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v_version_committee_affiliations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_version_committee_affiliations_locales_locale_pare\` ON \`_series_v_version_committee_affiliations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_affiliations_locales_parent_idx\` ON \`_series_v_version_committee_affiliations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_committee\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`printed_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_order_idx\` ON \`_series_v_version_committee\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_parent_id_idx\` ON \`_series_v_version_committee\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_person_idx\` ON \`_series_v_version_committee\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_committee_locales\` (
  	\`line\` text,
  	\`printed_line\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v_version_committee\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_version_committee_locales_locale_parent_id_unique\` ON \`_series_v_version_committee_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_committee_locales_parent_idx\` ON \`_series_v_version_committee_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text DEFAULT 'cooperation',
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_series_v_version_partners_order_idx\` ON \`_series_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_partners_parent_id_idx\` ON \`_series_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_partners_organisation_idx\` ON \`_series_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_version_partners_locales\` (
  	\`printed_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_version_partners_locales_locale_parent_id_unique\` ON \`_series_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_partners_locales_parent_idx\` ON \`_series_v_version_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_url\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Paris',
  	\`version_confidentiality_rule\` text,
  	\`version_key\` text,
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
  await db.run(sql`CREATE INDEX \`_series_v_version_version__status_idx\` ON \`_series_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_created_at_idx\` ON \`_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_updated_at_idx\` ON \`_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_snapshot_idx\` ON \`_series_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_published_locale_idx\` ON \`_series_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_latest_idx\` ON \`_series_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_locales\` (
  	\`version_title\` text,
  	\`version_tagline\` text,
  	\`version_privacy\` text,
  	\`version_confidentiality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_locales_locale_parent_id_unique\` ON \`_series_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_locales_parent_idx\` ON \`_series_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workshops_objectives\`;`)
  await db.run(sql`DROP TABLE \`workshops_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_links\`;`)
  await db.run(sql`DROP TABLE \`workshops_links_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_related_events\`;`)
  await db.run(sql`DROP TABLE \`workshops_related_events_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_programme_items\`;`)
  await db.run(sql`DROP TABLE \`workshops_programme\`;`)
  await db.run(sql`DROP TABLE \`workshops_moderators_affiliations\`;`)
  await db.run(sql`DROP TABLE \`workshops_moderators_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_moderators\`;`)
  await db.run(sql`DROP TABLE \`workshops_moderators_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_partners\`;`)
  await db.run(sql`DROP TABLE \`workshops_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops\`;`)
  await db.run(sql`DROP TABLE \`workshops_locales\`;`)
  await db.run(sql`DROP TABLE \`workshops_texts\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_related_events\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_related_events_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_programme_items\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_moderators_affiliations\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_moderators_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_moderators\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_moderators_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_workshops_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sessions_people_affiliations\`;`)
  await db.run(sql`DROP TABLE \`sessions_people_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_people\`;`)
  await db.run(sql`DROP TABLE \`sessions_people_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people_affiliations\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers_affiliations\`;`)
  await db.run(sql`DROP TABLE \`speakers_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers_links\`;`)
  await db.run(sql`DROP TABLE \`speakers_links_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers\`;`)
  await db.run(sql`DROP TABLE \`speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_affiliations\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`registrations_answers\`;`)
  await db.run(sql`DROP TABLE \`registrations\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`series_links\`;`)
  await db.run(sql`DROP TABLE \`series_links_locales\`;`)
  await db.run(sql`DROP TABLE \`series_committee_affiliations\`;`)
  await db.run(sql`DROP TABLE \`series_committee_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`series_committee\`;`)
  await db.run(sql`DROP TABLE \`series_committee_locales\`;`)
  await db.run(sql`DROP TABLE \`series_partners\`;`)
  await db.run(sql`DROP TABLE \`series_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`series_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_committee_affiliations\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_committee_affiliations_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_committee\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_committee_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_series_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v\`;`)
  await db.run(sql`DROP TABLE \`_series_v_locales\`;`)
}
