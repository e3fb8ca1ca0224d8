import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** What is searched by parts of its names, and which rows of it: of versions those that are the newest of their documents. */
const searched = [
  { table: 'workshops', column: 'search', isIn: (_row: string) => 'true' },
  { table: 'sessions', column: 'search', isIn: (_row: string) => 'true' },
  { table: '_workshops_v', column: 'version_search', isIn: (row: string) => `${row}.latest IS 1` },
  { table: '_sessions_v', column: 'version_search', isIn: (row: string) => `${row}.latest IS 1` },
] as const

/** What lists count: what strangers are shown, and the working copies that are in no bin. */
const counted = [
  ...['workshops', 'sessions'].map((table) => ({
    table,
    columns: '_status, deleted_at',
    isIn: (row: string) => `(${row}._status IS 'published' AND ${row}.deleted_at IS NULL)`,
  })),
  ...['_workshops_v', '_sessions_v'].map((table) => ({
    table,
    columns: 'latest, version_deleted_at',
    isIn: (row: string) => `(${row}.latest IS 1 AND ${row}.version_deleted_at IS NULL)`,
  })),
]

/**
 * Where each three letters stand (`…_trigrams`), by numbers of rows that no VACUUM changes (`…_parts`), and how many there are (`list_counts`): kept by
 * triggers, whatever writes.
 */
const statements = [
  ...searched.flatMap(({ column, isIn, table }) => {
    const leave = `DELETE FROM ${table}_trigrams WHERE rowid IN (SELECT docid FROM ${table}_parts WHERE id = old.id);
      DELETE FROM ${table}_parts WHERE id = old.id;`
    const enter = `INSERT INTO ${table}_parts (id) VALUES (new.id);
      INSERT INTO ${table}_trigrams (rowid, text) SELECT docid, new.${column} FROM ${table}_parts WHERE id = new.id;`
    const changes = `(${isIn('new')} OR ${isIn('old')})
      AND (new.${column} IS NOT old.${column} OR ${isIn('new')} IS NOT ${isIn('old')})`
    return [
      `CREATE TABLE ${table}_parts (docid integer PRIMARY KEY, id text NOT NULL UNIQUE)`,
      `CREATE VIRTUAL TABLE ${table}_trigrams
        USING fts5(text, content='', contentless_delete=1, tokenize='trigram', detail='none')`,
      `INSERT INTO ${table}_parts (id) SELECT id FROM ${table} WHERE ${isIn(table)}`,
      `INSERT INTO ${table}_trigrams (rowid, text)
        SELECT docid, ${table}.${column} FROM ${table}_parts JOIN ${table} ON ${table}.id = ${table}_parts.id ORDER BY docid`,
      `CREATE TRIGGER ${table}_parts_insert AFTER INSERT ON ${table} WHEN ${isIn('new')} BEGIN ${enter} END`,
      `CREATE TRIGGER ${table}_parts_delete AFTER DELETE ON ${table} WHEN ${isIn('old')} BEGIN ${leave} END`,
      `CREATE TRIGGER ${table}_parts_update AFTER UPDATE ON ${table} WHEN ${changes} BEGIN ${leave}
        INSERT INTO ${table}_parts (id) SELECT new.id WHERE ${isIn('new')};
        INSERT INTO ${table}_trigrams (rowid, text) SELECT docid, new.${column} FROM ${table}_parts WHERE id = new.id; END`,
    ]
  }),
  'CREATE TABLE list_counts (name text PRIMARY KEY, n integer NOT NULL)',
  ...counted.flatMap(({ columns, isIn, table }) => {
    const add = (n: string) => `UPDATE list_counts SET n = n + ${n} WHERE name = '${table}';`
    return [
      `INSERT INTO list_counts SELECT '${table}', count(*) FROM ${table} WHERE ${isIn(table)}`,
      `CREATE TRIGGER ${table}_counts_insert AFTER INSERT ON ${table} WHEN ${isIn('new')} BEGIN ${add('1')} END`,
      `CREATE TRIGGER ${table}_counts_delete AFTER DELETE ON ${table} WHEN ${isIn('old')} BEGIN ${add('-1')} END`,
      `CREATE TRIGGER ${table}_counts_update AFTER UPDATE OF ${columns} ON ${table}
        WHEN ${isIn('new')} IS NOT ${isIn('old')} BEGIN ${add(`${isIn('new')} - ${isIn('old')}`)} END`,
    ]
  }),
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table } of searched) {
    for (const name of ['parts_insert', 'parts_delete', 'parts_update', 'counts_insert', 'counts_delete', 'counts_update'])
      await db.run(sql.raw(`DROP TRIGGER ${table}_${name}`))
    await db.run(sql.raw(`DROP TABLE ${table}_trigrams`))
    await db.run(sql.raw(`DROP TABLE ${table}_parts`))
  }
  await db.run(sql.raw('DROP TABLE list_counts'))
}
