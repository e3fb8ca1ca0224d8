import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import Database from 'better-sqlite3'

/**
 * Keystone as `keystone start` runs it, without its admin: `server.mjs serve <file of SQLite>`; `server.mjs fill <file> <series.json> <API key>` fills the
 * file. Says in one line of JSON where it listens (keystone.js), and ends with its standard input. It is built with a program that does nothing in place of
 * Prisma’s schema engine, which is fetched from elsewhere than npm’s registry and does nothing for a build.
 */
const [task, file = '', seriesFile = '', apiKey = ''] = process.argv.slice(2)
process.env.DATABASE_URL = `file:${file}`

/** A text of a series file as two fields. */
const both = (name, text) => ({ [`${name}Fr`]: text?.fr ?? '', [`${name}En`]: text?.en ?? '' })
const nodes = (text) => (text ?? '').split('\n\n').map((one) => ({ type: 'paragraph', children: [{ text: one }] }))
const richBoth = (name, text) => ({ [`${name}Fr`]: nodes(text?.fr), [`${name}En`]: nodes(text?.en) })
const connect = (id) => (id ? { connect: { id } } : undefined)

/** The tables of the schema that Keystone prints, as statements of SQL: what Prisma’s schema engine would make. */
const tablesOf = (schema) =>
  [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)].flatMap(([, table, body]) => {
    const types = { Boolean: 'BOOLEAN', Int: 'INTEGER', Json: 'JSONB', String: 'TEXT' }
    const columns = [...body.matchAll(/^ {2}(\w+) +(Boolean|Int|Json|String)(\??)(.*)$/gm)].map(
      ([, field, type, optional, more]) => ({
        field,
        name: /@map\("(\w+)"\)/.exec(more)?.[1] ?? field,
        type,
        optional,
        more,
      }),
    )
    const declared = columns.map(
      ({ more, name, optional, type }) =>
        `"${name}" ${types[type]}${optional ? '' : ' NOT NULL'}${more.includes('@id') ? ' PRIMARY KEY' : ''}${more.includes('@unique') ? ' UNIQUE' : ''}`,
    )
    const indexes = [...body.matchAll(/@@index\(\[(\w+)\]\)/g)].map(
      ([, of]) => columns.find(({ field }) => field === of).name,
    )
    return [
      `CREATE TABLE "${table}" (${declared.join(', ')})`,
      ...indexes.map((name) => `CREATE INDEX "${table}_${name}" ON "${table}" ("${name}")`),
    ]
  })

const fill = async () => {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  for (const statement of tablesOf(await readFile('schema.prisma', 'utf8'))) database.exec(statement)
  database.close()
  // One after the other: Node 20 may fail over CommonJS that is required while it is imported.
  const { getContext } = await import('@keystone-6/core/context')
  const required = createRequire(import.meta.url)
  const { default: config } = required('./.keystone/config.js')
  const prisma = required('./.keystone/prisma.js')
  const context = getContext(config, prisma).sudo()
  await context.prisma.$queryRawUnsafe('PRAGMA synchronous = OFF')
  const series = JSON.parse(await readFile(seriesFile, 'utf8'))
  const ids = new Map()
  const store = async (list, data, key) => {
    const { id } = await context.db[list].createOne({ data })
    ids.set(key, id)
    return id
  }
  const affiliationsOf = (rows = []) => ({
    create: rows.map(({ asPrinted, country, link, organisation, role, unit }, order) => ({
      order,
      organisation: connect(ids.get(organisation)),
      ...both('unit', unit),
      ...both('role', role),
      ...both('country', country),
      ...both('asPrinted', asPrinted),
      link: link ?? '',
    })),
  })
  const peopleOf = (rows = []) => ({
    create: rows.map(({ affiliations, line, person, role = 'speaker' }, order) => ({
      order,
      person: connect(ids.get(person)),
      role,
      affiliations: affiliationsOf(affiliations),
      ...both('line', line),
    })),
  })
  const houses = Object.entries(series.organisations).toSorted(
    ([, a], [, b]) => (a.parent ? 1 : 0) - (b.parent ? 1 : 0),
  )
  for (const [slug, { acronym = '', aliases, link = '', name, parent }] of houses)
    await store(
      'Organisation',
      { slug, acronym, aliases, link, parent: connect(ids.get(parent)), ...both('name', name) },
      slug,
    )
  for (const [slug, { affiliations, biography, line, name, sortName }] of Object.entries(series.people))
    await store(
      'Speaker',
      {
        slug,
        name,
        sortName,
        affiliations: affiliationsOf(affiliations),
        ...both('line', line),
        ...richBoth('biography', biography),
      },
      slug,
    )
  const status = 'published'
  for (const [slug, workshop] of Object.entries(series.workshops)) {
    const { abstract, moderators, programme, shortTitle, status: _, subtitle, title, ...plain } = workshop
    const id = await store(
      'Workshop',
      {
        ...plain,
        slug,
        status,
        moderators: peopleOf(moderators),
        ...both('title', title),
        ...both('subtitle', subtitle),
        ...both('shortTitle', shortTitle),
        ...richBoth('abstract', abstract),
      },
      slug,
    )
    const storeSession = async (
      { abstract: words, key, kind = 'talk', people, sessions = [], title: name },
      order,
      block,
    ) => {
      const session = await store(
        'Session',
        {
          key,
          kind,
          order,
          status,
          block: connect(block),
          isInBlock: !!block,
          people: peopleOf(people),
          workshop: connect(id),
          ...both('title', name),
          ...richBoth('abstract', words),
        },
        `${slug}/${key}`,
      )
      for (const [at, inner] of sessions.entries()) await storeSession(inner, at, session)
    }
    for (const [at, session] of programme.entries()) await storeSession(session, at)
  }
  await store('User', { email: 'bench@example.org', apiKey }, apiKey)
  // The file is copied, without what stands beside it.
  await context.prisma.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  console.log('{}')
  process.exit(0)
}

if (task === 'fill') await fill()
else {
  const { cli } = await import('@keystone-6/core/scripts/cli')
  process.stdin.resume()
  process.stdin.once('end', () => process.exit(0))
  await cli(process.cwd(), ['start', '--no-ui'])
}
