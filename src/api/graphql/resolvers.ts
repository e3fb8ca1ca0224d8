import type { GraphQLFieldConfigMap } from 'graphql'
import type { Config, GraphQLExtension, PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'
import { isSlug } from '../../domain/texts'
import {
  readOrganisation,
  readOrganisations,
  readSpeaker,
  readSpeakers,
  type SpeakerWithAppearances,
} from '../public/readDirectory'
import type { Paging } from '../public/page'
import { parseDraft, parseLocale, parseNow, parsePage } from '../public/request'
import { COST, MAX_APPEARED, MAX_LIMIT, MAX_WORKSHOPS } from '../query/limits'
import { readSeries, readWorkshop } from '../public/readWorkshop'
import { readWorkshops } from '../public/readWorkshops'
import { nameOfLocale, publicSchema } from './schema'

interface Context {
  req: PayloadRequest
}

interface Args {
  slug: string
  locale?: string | null
  draft?: boolean | null
  limit: number
  page: number
  when?: 'UPCOMING' | 'PAST' | null
  now?: string | null
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

const resolvers: Record<string, Resolver> = {
  series: ({ req, locale, draft }) => readSeries(req, locale, draft),
  workshop: bySlug(readWorkshop),
  workshops: (asked) =>
    readWorkshops(asked.req, {
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
}

const complexity = ({ args, childComplexity }: { args: Partial<Args>; childComplexity: number }): number =>
  childComplexity +
  (args.limit === undefined ? COST.one : COST.list + COST.inList * Math.max(0, Math.min(args.limit, MAX_LIMIT)))

/** A resolver whose arguments are checked. What it throws is told by src/http/routes/graphql.ts, without what is inside. */
const guarded =
  (resolve: Resolver, codes: ReadonlyMap<string, string>) =>
  (_source: unknown, args: Args, { req }: Context): unknown =>
    resolve({
      req,
      args,
      locale: parseLocale(req, args.locale && codes.get(args.locale)),
      draft: parseDraft(req, args.draft),
    })

/** Our root fields: every language of a text at once. The types are built with the GraphQL that Payload hands in, from the locale list. */
export const publicQueries: GraphQLExtension = (GraphQL, { config }): GraphQLFieldConfigMap<unknown, Context> => {
  const { localization } = config
  if (!localization) return {}
  const codes = new Map(localization.localeCodes.map((code) => [nameOfLocale(code), code]))
  const schema = GraphQL.buildSchema(publicSchema(localization.localeCodes, localization.defaultLocale))
  const fieldOf = (type: string, name: string) => {
    const found = schema.getType(type)
    const field = GraphQL.isObjectType(found) && found.getFields()[name]
    if (!field) throw new Error(`The schema has no field ${name} in ${type}.`)
    return field
  }
  for (const type of ['PublicText', 'PublicRichText'])
    for (const [name, code] of codes) fieldOf(type, name).resolve = (source: Row) => source[code]
  const appearances = fieldOf('PublicSpeaker', 'appearances')
  appearances.resolve = (speaker: SpeakerWithAppearances, args: Paging, { req }: Context) =>
    speaker.appearances(parsePage(req, args, MAX_APPEARED))
  appearances.extensions = {
    complexity: ({ childComplexity }: { childComplexity: number }) => childComplexity + COST.appearances,
  }
  fieldOf('PublicSpeaker', 'totalWorkshops').extensions = { complexity: () => COST.count }
  const fields = Object.entries(schema.getQueryType()?.toConfig().fields ?? {})
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const resolve = resolvers[name]
      if (!resolve) throw new Error(`The field ${name} has no resolver.`)
      return [name, { ...field, resolve: guarded(resolve, codes), extensions: { complexity } }]
    }),
  )
}

/** GraphQL: beside Payload's own fields, in one language each, ours that give every language at once. */
export const publicGraphQL: Config['graphQL'] = {
  queries: publicQueries,
  // Both by a setting of ours (GRAPHQL_PLAYGROUND) rather than by NODE_ENV alone (src/http/routes/graphql.ts).
  disableIntrospectionInProduction: false,
  disablePlaygroundInProduction: false,
}
