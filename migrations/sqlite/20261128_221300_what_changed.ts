import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changed\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`doc\` text NOT NULL,
  	\`own_position\` numeric NOT NULL,
  	\`own_at\` text NOT NULL,
  	\`slug\` text,
  	\`former_slugs\` text,
  	\`gone\` integer,
  	\`names\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changed_position_idx\` ON \`changed\` (\`position\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`changed_doc_idx\` ON \`changed\` (\`doc\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`changed\`;`)
}
