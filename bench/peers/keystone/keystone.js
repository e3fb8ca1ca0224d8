import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { config, list } from '@keystone-6/core'
import { allowAll } from '@keystone-6/core/access'
import { checkbox, integer, json, multiselect, relationship, select, text } from '@keystone-6/core/fields'
import { document } from '@keystone-6/fields-document'

/** Keystone with the content of Atelier: each text that is told in two languages is two fields, and a row of a list is an item of a list of its own. */
const indexed = { isIndexed: true }
const both = (name) => ({ [`${name}Fr`]: text(), [`${name}En`]: text() })
const richBoth = (name) => ({ [`${name}Fr`]: document(), [`${name}En`]: document() })
const one = (ref) => relationship({ ref })
const many = (ref) => relationship({ ref, many: true })

const isEditor = ({ session }) => Boolean(session)
const edited = { query: allowAll, create: isEditor, update: isEditor, delete: isEditor }
const drafted = {
  operation: edited,
  filter: { query: (asking) => (isEditor(asking) ? true : { status: { equals: 'published' } }) },
}
const status = () => select({ options: ['draft', 'published'], defaultValue: 'draft', isIndexed: true })

export default config({
  db: {
    provider: 'sqlite',
    prismaClientOptions: () => ({
      adapter: new PrismaBetterSqlite3({ url: process.env.DATABASE_URL ?? 'file:./none.db' }),
    }),
  },
  telemetry: false,
  ui: { isDisabled: true },
  server: {
    options: { host: '127.0.0.1', port: 0 },
    extendHttpServer: (server, context) => {
      const tell = async () => {
        const address = server.address()
        const workshop = await context.sudo().query.Workshop.findOne({ where: { slug: 'workshop-0001' } })
        const port = typeof address === 'object' ? address?.port : 0
        console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, workshop: workshop.id }))
      }
      server.once('listening', () => void tell())
    },
  },
  session: {
    get: async ({ context }) => {
      const [, apiKey] = context.req?.headers.authorization?.split('API-Key ') ?? []
      return apiKey ? ((await context.sudo().db.User.findOne({ where: { apiKey } })) ?? undefined) : undefined
    },
    start: async () => undefined,
    end: async () => undefined,
  },
  lists: {
    User: list({
      access: { operation: { ...edited, query: isEditor } },
      fields: { email: text(), apiKey: text({ isIndexed: 'unique' }) },
    }),
    Organisation: list({
      access: { operation: edited },
      fields: {
        ...both('name'),
        acronym: text(),
        aliases: json(),
        parent: one('Organisation'),
        kind: text(),
        country: text(),
        link: text(),
        slug: text({ isIndexed: 'unique' }),
      },
    }),
    Affiliation: list({
      access: { operation: edited },
      fields: {
        order: integer({ ...indexed, defaultValue: 0 }),
        organisation: one('Organisation'),
        speaker: one('Speaker.affiliations'),
        appearance: one('Appearance.affiliations'),
        ...both('unit'),
        ...both('role'),
        ...both('country'),
        ...both('asPrinted'),
        link: text(),
      },
    }),
    Speaker: list({
      access: { operation: edited },
      fields: {
        name: text(),
        sortName: text(indexed),
        affiliations: many('Affiliation.speaker'),
        ...both('line'),
        ...richBoth('biography'),
        links: json(),
        slug: text({ isIndexed: 'unique' }),
      },
    }),
    Appearance: list({
      access: { operation: edited },
      fields: {
        order: integer({ ...indexed, defaultValue: 0 }),
        person: one('Speaker'),
        role: text({ defaultValue: 'speaker' }),
        affiliations: many('Affiliation.appearance'),
        ...both('line'),
        session: one('Session.people'),
        moderated: one('Workshop.moderators'),
      },
    }),
    Session: list({
      access: drafted,
      fields: {
        status: status(),
        kind: select({ options: ['block', 'talk', 'discussion', 'break'], defaultValue: 'talk', isIndexed: true }),
        ...both('title'),
        people: many('Appearance.session'),
        ...richBoth('abstract'),
        startsAt: text(),
        endsAt: text(),
        workshop: one('Workshop.sessions'),
        block: one('Session.items'),
        items: many('Session.block'),
        order: integer({ ...indexed, defaultValue: 0 }),
        isInBlock: checkbox(),
        key: text(indexed),
      },
    }),
    Workshop: list({
      access: drafted,
      fields: {
        status: status(),
        ...both('title'),
        ...both('subtitle'),
        ...both('shortTitle'),
        ...richBoth('abstract'),
        objectives: json(),
        startsAt: text(indexed),
        endsAt: text(),
        timeZone: text(),
        attendanceMode: text(),
        place: json(),
        languages: multiselect({ options: ['fr', 'en'] }),
        interpretation: json(),
        confidentiality: json(),
        sessions: many('Session.workshop'),
        moderators: many('Appearance.moderated'),
        partners: json(),
        registration: json(),
        number: integer(indexed),
        slug: text({ isIndexed: 'unique' }),
      },
    }),
  },
})
