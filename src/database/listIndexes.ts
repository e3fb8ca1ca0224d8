interface RawTable {
  indexes?: Record<string, { name: string; on: string[] }>
}

/** An index of several fields, of a collection or of its versions. */
export interface ListIndex {
  collection: 'sessions' | 'workshops'
  /** With `-` for those that go downwards. */
  fields: readonly string[]
  /** What it is called on SQLite, after its table. */
  name: string
  only?: 'mongodb' | 'sqlite'
  /** Of MongoDB: no two documents have a value in common, those that have one. */
  unique?: true
  versions?: true
}

/** What strangers are shown (src/cms/access/rules.ts), and the working copies that are in no bin. */
const shown = ['_status', 'deletedAt'] as const
const working = ['latest', 'version.deletedAt'] as const

/**
 * Indexes of several fields by which lists and their counts are found, whatever else there is: without them each count goes over all workshops, and
 * on SQLite over the long rows of each. MongoDB reads an index in an order only where the directions of all fields of the order are those of the index,
 * or all the others; SQLite sorts what is equal in the first ones by itself. Each query that a list sends is held to them by
 * tests/database/sqlite/sqlitePlans.test.ts and tests/database/mongodb/mongodbIndexes.test.ts.
 *
 * Upstream: none, it is no fault (3.90.2). Goes when an index of several fields that a collection names can be one of its versions alone. Told by
 * tests/database/sqlite/sqlitePlans.test.ts.
 */
const indexes: readonly ListIndex[] = [
  {
    collection: 'workshops',
    name: 'over',
    only: 'sqlite',
    fields: [...shown, 'overAt', 'startsAtUtc', 'number', 'createdAt'],
  },
  { collection: 'workshops', name: 'over', only: 'mongodb', fields: [...shown, 'overAt', '-createdAt'] },
  {
    collection: 'workshops',
    name: 'ahead',
    only: 'mongodb',
    fields: [...shown, 'startsAtUtc', 'number', '-createdAt', 'overAt'],
  },
  { collection: 'workshops', name: 'newest', only: 'mongodb', fields: [...shown, 'startsAtUtc', 'createdAt'] },
  { collection: 'workshops', name: 'years', only: 'mongodb', fields: [...shown, 'startsAt', 'createdAt', 'overAt'] },
  { collection: 'workshops', name: 'year', fields: [...shown, 'startsAt', 'number', 'createdAt', 'overAt'] },
  {
    collection: 'workshops',
    name: 'start',
    fields: [...shown, 'startsAtUtc', 'number', 'slug', 'createdAt', 'overAt'],
  },
  { collection: 'workshops', name: 'numbered', only: 'sqlite', fields: [...shown, 'number', 'createdAt'] },
  { collection: 'workshops', name: 'numbered', only: 'mongodb', fields: [...shown, 'number', '-createdAt'] },
  { collection: 'workshops', name: 'searched', fields: [...shown, 'search'] },
  // SQLite has one writer: whoever looks whether a spelling is free is alone until it is stored.
  { collection: 'workshops', name: 'spelt', only: 'mongodb', unique: true, fields: ['spellings'] },
  {
    collection: 'workshops',
    name: 'numbered',
    only: 'sqlite',
    versions: true,
    fields: [...working, 'version.number'],
  },
  {
    collection: 'workshops',
    name: 'numbered',
    only: 'mongodb',
    versions: true,
    fields: [...working, 'version.number', '-createdAt'],
  },
  {
    collection: 'workshops',
    name: 'searched',
    only: 'mongodb',
    versions: true,
    fields: [...working, 'version.search'],
  },
  { collection: 'sessions', name: 'edited', fields: [...shown, 'updatedAt', 'createdAt'] },
  { collection: 'sessions', name: 'searched', fields: [...shown, 'search'] },
  {
    collection: 'sessions',
    name: 'edited',
    only: 'sqlite',
    versions: true,
    fields: [...working, 'version.updatedAt'],
  },
  {
    collection: 'sessions',
    name: 'edited',
    only: 'mongodb',
    versions: true,
    fields: [...working, 'version.updatedAt', 'createdAt'],
  },
  {
    collection: 'sessions',
    name: 'searched',
    only: 'mongodb',
    versions: true,
    fields: [...working, 'version.search'],
  },
]

/** Those that a database has. */
export const listIndexes = (on: 'mongodb' | 'sqlite'): ListIndex[] =>
  indexes.filter(({ only }) => only === undefined || only === on)

const tableOf = ({ collection, versions }: ListIndex): string => (versions ? `_${collection}_v` : collection)

/** Adds the indexes to SQLite’s tables, whose columns are called as the fields, those of a version with `_`. */
export const indexLists = <Schema>(args: { schema: Schema }): Schema => {
  // The adapter comes with it, though its types do not say so.
  const { rawTables }: { rawTables: Record<string, RawTable> } = Reflect.get(args, 'adapter')
  for (const index of listIndexes('sqlite')) {
    const table = rawTables[tableOf(index)]
    if (!table) continue
    const name = `${tableOf(index)}_${index.name}_list_idx`
    table.indexes = { ...table.indexes, [name]: { name, on: index.fields.map((field) => field.replace('.', '_')) } }
  }
  return args.schema
}
