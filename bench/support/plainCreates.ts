import { rm } from 'node:fs/promises'
import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type CollectionSlug, type Field } from 'payload'
import { bigSeries } from './bigSeries'
import { emptyDatabase } from './database'

/**
 * Creates the documents of the same series by Payload alone: the same fields and versions, none of our hooks, rules or wrappers, in one language of the
 * two, since a create says one, and as drafts. `whole` says what the file says: each document is created in one language and updated in the other, what is
 * published is, and a workshop has its programme. Says what that took, as loadFile.ts does.
 */
const [count, mongo, how] = process.argv.slice(2)
const isWhole = how === 'whole'
const { env } = await emptyDatabase('plain', mongo)

// Payload tells on its standard output how it makes the tables; whoever has started this reads one line of it.
const say = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true

const text = (name: string): Field => ({ name, type: 'text' })
const texts = (...names: string[]): Field[] => names.map((name): Field => ({ name, type: 'text', localized: true }))
const rich = (name: string): Field => ({ name, type: 'richText', localized: true, editor: lexicalEditor() })
const one = (name: string, relationTo: CollectionSlug): Field => ({ name, type: 'relationship', relationTo })
const affiliations: Field = {
  name: 'affiliations',
  type: 'array',
  fields: [one('organisation', 'organisations'), ...texts('unit', 'role', 'printed'), text('country')],
}
const people = (name: string): Field => ({
  name,
  type: 'array',
  fields: [one('person', 'speakers'), text('role'), text('printedName'), affiliations, ...texts('line', 'printedLine')],
})
const slug: Field = { name: 'slug', type: 'text', unique: true, index: true }
const drafts = { drafts: true, maxPerDoc: 200 }
const payload = await getPayload({
  config: buildConfig({
    secret: env.PAYLOAD_SECRET ?? '',
    db: mongo
      ? (await import('@payloadcms/db-mongodb')).mongooseAdapter({
          url: env.DATABASE_URL ?? '',
          transactionOptions: false,
        })
      : (await import('@payloadcms/db-sqlite')).sqliteAdapter({
          client: { url: `file:${path.join(env.DATA_DIR, 'plain.db')}` },
          idType: 'uuid',
          wal: { synchronous: 'FULL' },
        }),
    editor: lexicalEditor(),
    localization: { locales: ['fr', 'en'], defaultLocale: 'en', fallback: true },
    collections: [
      {
        slug: 'workshops',
        versions: drafts,
        fields: [
          ...texts('title', 'shortTitle', 'subtitle', 'place'),
          rich('abstract'),
          { name: 'number', type: 'number', index: true },
          ...['timeZone', 'startsAt', 'endsAt', 'attendanceMode'].map(text),
          people('moderators'),
          {
            name: 'partners',
            type: 'array',
            fields: [one('organisation', 'organisations'), text('role'), text('link')],
          },
          { name: 'programme', type: 'array', fields: [one('session', 'sessions')] },
          slug,
        ],
      },
      {
        slug: 'sessions',
        versions: drafts,
        fields: [
          text('kind'),
          ...texts('title'),
          people('people'),
          rich('abstract'),
          ...['startsAt', 'endsAt'].map(text),
          one('workshop', 'workshops'),
          { name: 'key', type: 'text', index: true },
        ],
      },
      {
        slug: 'speakers',
        versions: { drafts: false, maxPerDoc: 100 },
        fields: [text('name'), text('sortName'), affiliations, ...texts('line'), rich('biography'), slug],
      },
      {
        slug: 'organisations',
        versions: { drafts: false, maxPerDoc: 100 },
        fields: [
          ...texts('name'),
          ...['acronym', 'kind', 'country', 'link'].map(text),
          one('parent', 'organisations'),
          slug,
        ],
      },
    ],
    logger: { options: { level: 'error' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  }),
})
const richText = (words: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})
interface Writing {
  collection: CollectionSlug
  data: object
  depth: 0
  draft: boolean
  locale: 'en' | 'fr'
}
interface Made {
  id: string
  affiliations?: object[] | null
}
/** The operations for collections that are of the benchmark alone. */
interface Operations {
  create(options: Writing): Promise<Made>
  update(options: Writing & { id: string }): Promise<Made>
}
const operations: Operations = payload
const create = (collection: CollectionSlug, data: object, draft = false): Promise<Made> =>
  operations.create({ collection, data, depth: 0, draft, locale: 'en' })
/** Says the rest of a document: its texts in the other language. */
const complete = async (collection: CollectionSlug, id: string, data: object, draft = false): Promise<void> => {
  if (isWhole) await operations.update({ collection, data, depth: 0, draft, id, locale: 'fr' })
}
const series = bigSeries(Number(count))
const [began, before] = [performance.now(), process.cpuUsage()]
const houses = new Map<string, string>()
for (const [key, { name, ...others }] of Object.entries(series.organisations)) {
  const { id } = await create('organisations', { ...others, name: name.en, slug: key })
  await complete('organisations', id, { name: name.fr })
  houses.set(key, id)
}
const persons = new Map<string, string>()
for (const [key, { affiliations: houseRows, biography, name }] of Object.entries(series.people)) {
  const rows = houseRows.map(({ organisation, role }) => ({ organisation: houses.get(organisation), role: role.en }))
  const data = { name, affiliations: rows, biography: richText(biography.en), slug: key }
  const { affiliations: made, id } = await create('speakers', data)
  const inFrench = made?.map((row, n) => ({ ...row, role: houseRows[n]?.role.fr }))
  await complete('speakers', id, { affiliations: inFrench, biography: richText(biography.fr) })
  persons.set(key, id)
}
const named = (rows: readonly { person: string }[]) => rows.map(({ person }) => ({ person: persons.get(person) }))
let documents = houses.size + persons.size
for (const [key, { abstract, moderators, partners, programme, shortTitle, title, ...others }] of Object.entries(
  series.workshops,
)) {
  const { attendanceMode, endsAt, number, startsAt, status, timeZone } = others
  const isPublished = isWhole && status === 'published'
  const publishing = isPublished ? { _status: 'published' } : {}
  const { id: workshop } = await create(
    'workshops',
    {
      attendanceMode,
      endsAt,
      number,
      startsAt,
      timeZone,
      title: title.en,
      shortTitle: shortTitle.en,
      abstract: richText(abstract.en),
      moderators: named(moderators),
      partners: partners.map(({ organisation }) => ({ organisation: houses.get(organisation) })),
      slug: key,
    },
    true,
  )
  const sessions: { session: string }[] = []
  for (const { abstract: about, people: rows, title: words, ...said } of programme) {
    const data = { ...said, title: words.en, abstract: richText(about.en), people: named(rows), workshop }
    const { id } = await create('sessions', data, true)
    const inFrench = { title: words.fr, abstract: richText(about.fr), ...publishing }
    await complete('sessions', id, inFrench, !isPublished)
    sessions.push({ session: id })
  }
  const inFrench = { title: title.fr, shortTitle: shortTitle.fr, abstract: richText(abstract.fr) }
  await complete('workshops', workshop, { ...inFrench, programme: sessions, ...publishing }, !isPublished)
  documents += 1 + programme.length
}
const { system, user } = process.cpuUsage(before)
const milliseconds = performance.now() - began
await payload.destroy()
await rm(env.DATA_DIR, { recursive: true, force: true })
say(`${JSON.stringify({ documents, milliseconds, processor: (system + user) / 1000 })}\n`)
process.exit(0)
