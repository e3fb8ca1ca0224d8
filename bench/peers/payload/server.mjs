import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { configToSchema } from '@payloadcms/graphql'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  buildConfig,
  createPayloadRequest,
  getPayload,
  handleEndpoints,
} from 'payload'

/**
 * Plain Payload with the content of Atelier and none of its hooks, over HTTP as Payload’s route handlers are called, without Next:
 * `server.mjs serve <database>`. The database is the path of an SQLite file or mongodb://…; `server.mjs fill <database> <series.json> <API key>` fills
 * it. Says in one line of JSON where it listens, and ends with its standard input.
 */
const [task, database = '', seriesFile = '', apiKey = ''] = process.argv.slice(2)

const text = (name, more = {}) => ({ name, type: 'text', ...more })
const localized = (name, more = {}) => text(name, { localized: true, ...more })
const relation = (name, relationTo, more = {}) => ({ name, type: 'relationship', relationTo, ...more })
const select = (name, options, more = {}) => ({ name, type: 'select', options, ...more })
const array = (name, fields) => ({ name, type: 'array', fields })
const group = (name, fields) => ({ name, type: 'group', fields })
const richText = (name) => ({ name, type: 'richText', localized: true })

const affiliations = array('affiliations', [
  relation('organisation', 'organisations', { index: true }),
  localized('unit'),
  localized('role'),
  localized('country'),
  text('link'),
  localized('asPrinted'),
])
const people = (name) =>
  array(name, [
    relation('person', 'speakers', { required: true, index: true }),
    select('role', ['speaker', 'discussant', 'moderator'], { defaultValue: 'speaker' }),
    affiliations,
    localized('line'),
  ])
const links = array('links', [localized('label'), text('url')])
const slug = text('slug', { unique: true, index: true })
const session = relation('session', 'sessions', { required: true, index: true })

const anybody = () => true
const published = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })
const drafted = { access: { read: published }, versions: { drafts: true, maxPerDoc: 200 } }

const config = buildConfig({
  secret: 'a secret for the benchmark, long enough',
  db: database.startsWith('mongodb')
    ? mongooseAdapter({ url: database })
    : // Payload makes tables by itself outside production alone, as they are filled.
      sqliteAdapter({ client: { url: `file:${database}` }, wal: true }),
  editor: lexicalEditor(),
  localization: {
    locales: [
      { code: 'fr', label: 'Français', fallbackLocale: 'en' },
      { code: 'en', label: 'English', fallbackLocale: 'fr' },
    ],
    defaultLocale: 'fr',
    fallback: true,
  },
  logger: { options: { level: 'error' } },
  telemetry: false,
  typescript: { autoGenerate: false },
  maxDepth: 5,
  collections: [
    { slug: 'users', auth: { useAPIKey: true }, fields: [] },
    {
      slug: 'organisations',
      access: { read: anybody },
      fields: [
        localized('name'),
        text('acronym'),
        text('aliases', { hasMany: true }),
        relation('parent', 'organisations', { index: true }),
        text('kind'),
        text('country'),
        text('link'),
        slug,
      ],
    },
    {
      slug: 'speakers',
      access: { read: anybody },
      fields: [
        text('name', { required: true }),
        text('sortName', { index: true }),
        affiliations,
        localized('line'),
        richText('biography'),
        links,
        slug,
      ],
    },
    {
      slug: 'sessions',
      ...drafted,
      fields: [
        select('kind', ['block', 'talk', 'discussion', 'break'], { defaultValue: 'talk', index: true, required: true }),
        localized('title', { index: true }),
        people('people'),
        richText('abstract'),
        text('startsAt'),
        text('endsAt'),
        relation('workshop', 'workshops', { index: true }),
        text('key', { index: true }),
      ],
    },
    {
      slug: 'workshops',
      ...drafted,
      fields: [
        localized('title', { index: true }),
        localized('subtitle'),
        localized('shortTitle'),
        richText('abstract'),
        array('objectives', [localized('text')]),
        text('startsAt', { index: true }),
        text('endsAt'),
        text('timeZone'),
        select('attendanceMode', ['online', 'onsite', 'mixed']),
        group('place', [localized('name'), localized('address'), text('url')]),
        select('languages', ['fr', 'en'], { hasMany: true }),
        group('interpretation', [text('status'), text('scope')]),
        group('confidentiality', [text('rule'), localized('note')]),
        array('programme', [session, array('items', [session])]),
        people('moderators'),
        array('partners', [relation('organisation', 'organisations', { index: true }), text('role'), text('link')]),
        group('registration', [text('mode'), text('url')]),
        { name: 'number', type: 'number', index: true },
        slug,
      ],
    },
  ],
})

const payload = await getPayload({ config, disableOnInit: true })

/** Rich text of paragraphs. */
const nodesOf = (markdown) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: markdown.split('\n\n').map((paragraph) => ({
      type: 'paragraph',
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      version: 1,
      children: [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text: paragraph, version: 1 }],
    })),
  },
})

const isText = (value) =>
  !!value &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => /^(fr|en)$/.test(key))

/** What a series file says in one language, with relations by id. */
const said = (value, locale, ids) => {
  if (Array.isArray(value)) return value.map((row) => said(row, locale, ids))
  if (isText(value)) return value[locale] ?? null
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'person' || name === 'organisation' || name === 'parent') return [name, ids.get(inner)]
      const told = said(inner, locale, ids)
      return [name, (name === 'biography' || name === 'abstract') && told ? nodesOf(told) : told]
    }),
  )
}

/** Rows keep their ids from one language to the other. */
const withIds = (value) => {
  if (Array.isArray(value))
    return value.map((row) =>
      row && typeof row === 'object' ? { id: randomBytes(12).toString('hex'), ...withIds(row) } : row,
    )
  if (!value || typeof value !== 'object' || isText(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIds(inner)]))
}

const fill = async () => {
  // On MongoDB it may be filled already.
  if ((await payload.count({ collection: 'users' })).totalDocs) return
  // A kill while it is filled costs nothing.
  await payload.db.client?.execute?.('PRAGMA synchronous = OFF')
  const series = JSON.parse(await readFile(seriesFile, 'utf8'))
  const ids = new Map()
  const store = async (collection, given, key) => {
    const data = withIds(given)
    const { id } = await payload.create({ collection, data: said(data, 'fr', ids), depth: 0, locale: 'fr' })
    await payload.update({ collection, id, data: said(data, 'en', ids), depth: 0, locale: 'en' })
    ids.set(key, id)
    return id
  }
  const _status = 'published'
  // What another is part of comes first.
  const houses = Object.entries(series.organisations).toSorted(
    ([, a], [, b]) => (a.parent ? 1 : 0) - (b.parent ? 1 : 0),
  )
  for (const [key, organisation] of houses) await store('organisations', { ...organisation, slug: key }, key)
  for (const [key, person] of Object.entries(series.people)) await store('speakers', { ...person, slug: key }, key)
  for (const [key, { programme, ...workshop }] of Object.entries(series.workshops)) {
    const data = { ...workshop, objectives: workshop.objectives?.map((text) => ({ text })), slug: key, _status }
    const id = await store('workshops', data, key)
    const storeSession = (session) =>
      store('sessions', { ...session, sessions: undefined, workshop: id, _status }, `${key}/${session.key}`)
    const rows = []
    for (const block of programme) {
      const items = []
      for (const talk of block.sessions ?? []) items.push({ session: await storeSession(talk) })
      rows.push({ session: await storeSession(block), items })
    }
    await payload.update({ collection: 'workshops', id, data: { programme: rows, _status }, depth: 0 })
  }
  await payload.create({
    collection: 'users',
    data: { email: 'bench@example.org', password: randomBytes(12).toString('hex'), enableAPIKey: true, apiKey },
  })
}

if (task === 'fill') {
  await fill()
  // The file is copied, without what stands beside it.
  await payload.db.client?.execute?.('PRAGMA wal_checkpoint(TRUNCATE)')
  console.log('{}')
  process.exit(0)
}

const { schema, validationRules } = configToSchema(await config)

/** As the handler of @payloadcms/next answers a question of GraphQL. */
const graphql = async (request) => {
  const again = request.clone()
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  await addDataAndFileToRequest(req)
  addLocalesToRequestFromData(req)
  return createHandler({
    context: { headers: {}, req },
    schema,
    validationRules: (_, args, rules) => rules.concat(validationRules(args)),
  })(again)
}

const answer = async (req, res) => {
  const parts = []
  for await (const part of req) parts.push(part)
  const headers = new Headers(Object.entries(req.headers))
  const body = parts.length ? { body: Buffer.concat(parts) } : {}
  const request = new Request(`${address()}${req.url}`, { method: req.method, headers, ...body })
  const { pathname } = new URL(request.url)
  const response = await (pathname === '/api/graphql'
    ? graphql(request)
    : handleEndpoints({ config, path: pathname, request }))
  const bytes = Buffer.from(await response.arrayBuffer())
  res.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': bytes.length })
  res.end(bytes)
}
const server = createServer((req, res) => void answer(req, res))
const address = () => `http://127.0.0.1:${server.address().port}`
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const { docs } = await payload.find({ collection: 'workshops', depth: 0, limit: 1, sort: 'slug' })
console.log(JSON.stringify({ url: address(), workshop: docs[0]?.id }))
process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
