import { createClient, type Client } from '@libsql/client'

/** The tables of workshops and sessions, and of their versions; those that hold their lists and texts are found by what they point at. */
const roots = ['workshops', '_workshops_v', 'sessions', '_sessions_v']

interface Table {
  name: string
  columns: { name: string; type: string }[]
  /** Columns that hold the id of another that is copied. */
  pointing: Set<string>
}

/** The texts that a question gives in some columns, row by row. */
const textsOf = async <K extends string>(client: Client, sql: string, ...names: K[]): Promise<Record<K, string>[]> =>
  (await client.execute(sql)).rows.map((row) => {
    const cells = names.map((name) => [name, typeof row[name] === 'string' ? row[name] : ''])
    return Object.fromEntries(cells) as Record<K, string>
  })

/** The tables whose rows are copied. */
const tablesOf = async (client: Client): Promise<Table[]> => {
  const all = await textsOf(client, "SELECT name FROM sqlite_master WHERE type = 'table'", 'name')
  const keys = new Map<string, { from: string; table: string }[]>()
  for (const { name } of all)
    keys.set(name, await textsOf(client, `PRAGMA foreign_key_list("${name}")`, 'from', 'table'))
  const copied = [...roots]
  for (const owner of copied)
    for (const [name, of] of keys) {
      const isPart = of.some(({ from, table }) => table === owner && (from === '_parent_id' || from === 'parent_id'))
      if (isPart && !copied.includes(name)) copied.push(name)
    }
  return Promise.all(
    copied.map(async (name) => ({
      name,
      columns: await textsOf(client, `PRAGMA table_info("${name}")`, 'name', 'type'),
      pointing: new Set((keys.get(name) ?? []).flatMap(({ from, table }) => (copied.includes(table) ? [from] : []))),
    })),
  )
}

const copyOf = (id: string): string => `printf('%08x', n) || substr(${id}, 9)`
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * Copies the one workshop of a SQLite database so many times, with its sessions, its lists and its versions, row by row in SQL: twenty thousand take
 * minutes, where a load would take hours. A copy differs in its ids, slug and number, and in when it is held and was written; its sessions say the times of the first.
 * @param hours how many hours after the first the nth is held, as an expression of SQL
 */
export const copyWorkshops = async (file: string, times: number, hours = '-24 * n'): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  const tables = await tablesOf(client)
  const ids = new Set<string>()
  for (const { columns, name } of tables)
    if (columns.some((column) => column.name === 'id' && /^text/i.test(column.type)))
      for (const { id } of await textsOf(client, `SELECT id FROM "${name}"`, 'id')) ids.add(id)
  const printed = JSON.stringify(await textsOf(client, 'SELECT snapshot FROM workshops', 'snapshot'))
  const inPrint = [...ids].filter((id) => printed.includes(id))
  const moved = (name: string, form: string): string =>
    `CASE WHEN "${name}" IS NULL THEN NULL ELSE strftime('${form}', "${name}", printf('%+d hours', ${hours})) END`
  const valueOf = ({ name, pointing }: Table, column: string): string => {
    const isWorkshop = name === 'workshops' || name === '_workshops_v'
    if (column === 'id' || pointing.has(column)) return copyOf(`"${column}"`)
    if (/^(version_)?(created|updated)_at$/.test(column))
      return `strftime('%Y-%m-%dT%H:%M:%fZ', "${column}", printf('%+d seconds', -n))`
    if (column === 'text' && name.endsWith('_texts')) return `"text" || '-' || n`
    if (!isWorkshop) return `"${column}"`
    // A version has a mark of that name besides.
    if (column === (name === 'workshops' ? 'snapshot' : 'version_snapshot'))
      return inPrint.reduce((value, id) => `replace(${value}, ${quoted(id)}, ${copyOf(quoted(id))})`, `"${column}"`)
    if (/^(version_)?slug$/.test(column)) return `"${column}" || '-' || n`
    if (/^(version_)?number$/.test(column)) return `"${column}" + n`
    if (/^(version_)?search$/.test(column)) return `"${column}" || ' copy' || n || 'x'`
    if (/^(version_)?(starts|ends)_at$/.test(column)) return moved(column, '%Y-%m-%dT%H:%M')
    if (/^(version_)?(starts_at_utc|ends_at_utc|over_at)$/.test(column)) return moved(column, '%Y-%m-%dT%H:%M:%fZ')
    return `"${column}"`
  }
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('PRAGMA synchronous = OFF')
  await client.execute('PRAGMA cache_size = -200000')
  const statements = tables.map((table) => {
    const columns = table.columns
      .filter(({ name, type }) => name !== 'id' || /^text/i.test(type))
      .map(({ name }) => name)
    const named = columns.map((name) => `"${name}"`).join(', ')
    const values = columns.map((name) => valueOf(table, name)).join(', ')
    return `INSERT INTO "${table.name}" (${named})
      SELECT ${values} FROM (
        WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${times}) SELECT n FROM counted
      ) CROSS JOIN (SELECT * FROM "${table.name}")`
  })
  for (const statement of statements) await client.execute(statement)
  client.close()
}
