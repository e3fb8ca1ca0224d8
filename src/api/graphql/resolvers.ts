import * as graphql from 'graphql'
import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfigMap } from 'graphql'
import type { Config, GraphQLExtension, PayloadRequest, SanitizedConfig } from 'payload'
import type { Row } from '../../domain/row'
import { isSlug } from '../../domain/texts'
import { readCodes } from '../public/codes'
import { readOrganisation, readOrganisations, readSpeaker, readSpeakers } from '../public/readDirectory'
import { parseDraft, parseLocale, parseNow, parsePage } from '../public/request'
import { PROGRAMME, readCost, type FieldAsked } from '../query/cost'
import { MAX_FOUND, MAX_LIMIT, MAX_WORKSHOPS } from '../query/limits'
import { ACT } from '../query/strangers'
import type { OwnRegistration } from '../public/ownRegistration'
import {
  actOnOwn,
  changeAddress,
  changeOwn,
  confirmOwn,
  readOwn,
  renewOwn,
  sendLinksTo,
} from '../public/registrationActs'
import { readForm, registerAt } from '../public/registrationForm'
import { readSeries, readWorkshop, workshopDocs } from '../public/readWorkshop'
import { parseSought, search } from '../public/search'
import { readWorkshops } from '../public/readWorkshops'
import { readShared } from '../public/shared'
import { parseFilters } from '../public/workshopFilters'
import { resolveFields } from './resolveFields'
import { publicSchema } from './schema'

interface Context {
  req: PayloadRequest
}

interface Args {
  slug: string
  q: string
  /** The slug of a workshop. */
  workshop: string
  /** Of a link to a registration. */
  token: string
  input: Row
  changes: Row
  email: string
  /** Of lists in the alphabet of a language. */
  locale?: string | null
  limit: number
  page: number
  when?: 'UPCOMING' | 'PAST' | null
  now?: string | null
  slugs?: string[] | null
  from?: string | null
  to?: string | null
  person?: string | null
  organisation?: string | null
  language?: string | null
  order?: 'EARLIEST_FIRST' | 'LATEST_FIRST' | null
}

/** What is asked of one document or of a list, checked. */
type Asked = { req: PayloadRequest; locale: string; draft: boolean; args: Args }

type Resolver = (asked: Asked) => unknown

const bySlug =
  (read: typeof readWorkshop | typeof readSpeaker | typeof readOrganisation): Resolver =>
  ({ req, locale, draft, args: { slug } }) =>
    isSlug(slug) ? read(req, slug, locale, draft) : null

const listOf = ({ req, locale, draft, args }: Asked, max = MAX_LIMIT) => ({
  ...parsePage(req, args, max),
  locale,
  draft,
})

/** A registration by the token of its link; with its workshop as far as everybody may have it. */
const byLink =
  (
    act: (req: PayloadRequest, asked: { token: string; locale: string }, args: Args) => Promise<OwnRegistration>,
  ): Resolver =>
  async ({ req, locale, args }) => {
    const own = await act(req, { token: args.token, locale }, args)
    const [isPublic] = await workshopDocs(req, { id: { equals: own.workshop.id } }, false)
    return { ...own, workshop: isPublic ? own.workshop : null }
  }

const resolvers: Record<string, Resolver> = {
  series: ({ req, locale, draft }) => readSeries(req, locale, draft),
  workshop: bySlug(readWorkshop),
  workshops: async (asked) =>
    readWorkshops(asked.req, {
      filter: await parseFilters(asked.req, asked.args, asked.draft),
      ...listOf(asked, MAX_WORKSHOPS),
      when: asked.args.when && (asked.args.when === 'PAST' ? 'over' : 'ahead'),
      now: parseNow(asked.req, asked.args.now),
      latestFirst:
        (asked.args.order ?? (asked.args.when === 'PAST' ? 'LATEST_FIRST' : 'EARLIEST_FIRST')) === 'LATEST_FIRST',
    }),
  speaker: bySlug(readSpeaker),
  speakers: (asked) => readSpeakers(asked.req, listOf(asked)),
  organisation: bySlug(readOrganisation),
  organisations: (asked) => readOrganisations(asked.req, listOf(asked)),
  codes: ({ req, locale }) => readCodes(req, locale),
  search: ({ req, locale, args }) =>
    search(req, { ...parsePage(req, args, MAX_FOUND), locale, sought: parseSought(req, args.q) }),
  registrationForm: ({ req, locale, args: { workshop } }) => readForm(req, workshop, locale),
  registration: byLink(readOwn),
  sharedWorkshop: ({ req, locale, args: { token } }) => readShared(req, token, locale),
}

/** What the graph of drafts gives to strangers too: to whoever has a link. */
const byToken: readonly string[] = ['sharedWorkshop']

/** What a root field does, and what is known of it before (src/http/graphql). */
interface Does {
  resolve: Resolver
  cost: (asked: FieldAsked) => number
  /** Whether a mail goes to an address that a stranger names. */
  sendsMail?: true
}

const act = (resolve: Resolver): Does => ({ resolve, cost: () => ACT })

/** What everybody may send (src/api/query/strangers.ts). */
const mutations: Record<string, Does> = {
  register: {
    ...act(({ req, locale, args: { input, workshop } }) => registerAt(req, workshop, input, locale)),
    sendsMail: true,
  },
  confirmRegistration: act(byLink(confirmOwn)),
  changeRegistration: act(byLink((req, asked, { changes }) => changeOwn(req, asked, changes))),
  changeRegistrationAddress: {
    ...act(byLink((req, asked, { email }) => changeAddress(req, asked, { email }))),
    sendsMail: true,
  },
  acceptSeat: act(byLink(actOnOwn('accept'))),
  declineSeat: act(byLink(actOnOwn('decline'))),
  cancelRegistration: act(byLink(actOnOwn('cancel'))),
  queueAgain: act(byLink(actOnOwn('queueAgain'))),
  renewRegistrationLinks: act(byLink(renewOwn)),
  sendRegistrationLinks: { ...act(({ req, args: { email } }) => sendLinksTo(req, { email })), sendsMail: true },
}

/** What our root fields cost, where it is more than to read one document. */
const costs: Record<string, typeof readCost.one> = {
  workshops: readCost.filtered(readCost.list(PROGRAMME, MAX_WORKSHOPS)),
  speakers: readCost.list(0.5, MAX_LIMIT),
  organisations: readCost.list(0.3, MAX_LIMIT),
  codes: readCost.known,
  search: readCost.search,
}

/** A resolver whose arguments are checked. What it throws is told by src/http/routes/graphql.ts, without what is inside. */
const guarded =
  (resolve: Resolver, drafts: boolean) =>
  (_source: unknown, args: Args, { req }: Context): unknown =>
    resolve({ req, args, locale: parseLocale(req, args.locale), draft: parseDraft(req, drafts) })

type Fields = GraphQLFieldConfigMap<unknown, Context>

/** Our root fields. Their types are built from the locale list, with the GraphQL that is handed in. */
const publicFields = (
  GraphQL: typeof graphql,
  { localization }: Pick<SanitizedConfig, 'localization'>,
  drafts: boolean,
): { query: Fields; mutation: Fields } => {
  if (!localization) return { query: {}, mutation: {} }
  const graph = { defaultLocale: localization.defaultLocale, drafts, locales: localization.localeCodes }
  const schema = GraphQL.buildSchema(publicSchema(graph))
  resolveFields(GraphQL, schema, graph)
  const rootOf = (type: GraphQLObjectType | null | undefined, does: (name: string) => Does | undefined): Fields =>
    Object.fromEntries(
      Object.entries(type?.toConfig().fields ?? {}).map(([name, field]) => {
        const { resolve, ...extensions } = does(name) ?? {}
        if (!resolve) throw new Error(`The field ${name} has no resolver.`)
        // Whatever is asked with the token of a link, which stands in no address.
        const secret = field.args?.token ? { takesSecret: true } : {}
        const guardedOne = guarded(resolve, drafts && !byToken.includes(name))
        return [name, { ...field, resolve: guardedOne, extensions: { ...extensions, ...secret } }]
      }),
    )
  return {
    query: rootOf(schema.getQueryType(), (name) => {
      const resolve = resolvers[name]
      return resolve && { resolve, cost: costs[name] ?? readCost.one }
    }),
    mutation: rootOf(schema.getMutationType(), (name) => mutations[name]),
  }
}

/** The fields of a configuration whose schema is being built: both roots have the same types. */
const built = new WeakMap<object, ReturnType<typeof publicFields>>()

/** What is public, every language of a text at once: beside Payload's own fields. */
export const publicQueries: GraphQLExtension = (GraphQL, { config }): Fields => {
  const fields = publicFields(GraphQL, config, false)
  built.set(config, fields)
  return fields.query
}

/** What everybody may send. Payload asks for queries first. */
const publicMutations: GraphQLExtension = (_GraphQL, { config }): Fields => built.get(config)?.mutation ?? {}

/** The same of working copies, in a graph of their own, where nothing else stands. */
export const draftsSchema = (config: SanitizedConfig): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: publicFields(graphql, config, true).query }),
  })

/** GraphQL: beside Payload's own fields, in one language each, ours that give every language at once. */
export const publicGraphQL: Config['graphQL'] = {
  queries: publicQueries,
  mutations: publicMutations,
  // Both by a setting of ours (GRAPHQL_PLAYGROUND) rather than by NODE_ENV alone (src/http/routes/graphql.ts).
  disableIntrospectionInProduction: false,
  disablePlaygroundInProduction: false,
  // What a question costs is counted before (src/http/graphql/cost.ts).
  maxComplexity: Number.MAX_SAFE_INTEGER,
}
