import type * as graphql from 'graphql'
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { PayloadRequest } from 'payload'
import { codeCounts } from '../../i18n/codeLabels'
import { isRow, rowsOf, type Row } from '../../domain/row'
import { LISTED, LOOKED_UP, PROGRAMME, readCost } from '../query/cost'
import { MAX_APPEARED } from '../query/limits'
import type { Paging } from '../public/page'
import type { OrganisationWithLists, SpeakerWithAppearances } from '../public/readDirectory'
import { parsePage } from '../public/request'
import type { Found, SessionSummary } from '../public/search'
import {
  publicRichTextAs,
  publicTextAs,
  referenceFields,
  type PublicOrganisation,
  type PublicPerson,
  type PublicRichText,
  type PublicText,
  type workshopReference,
} from '../public/shapes'
import { isKind, wholeReader } from './readWhole'
import { nameOfLocale } from './schemaParts'

interface Context {
  req: PayloadRequest
}

type Field = GraphQLField<Row, Context, Row>
type Resolve = NonNullable<Field['resolve']>

const isText = (value: unknown): value is PublicText => isRow(value) && typeof value.text === 'string'
/** Whether a value is read when it is asked for. */
const isRead = (value: unknown): value is () => Promise<unknown> => typeof value === 'function'
const isRichText = (value: unknown): value is PublicRichText => isRow(value) && 'html' in value

/** The names of all fields that a shape has; the compiler holds them to it. */
const fieldsOf = <Shape extends object>(fields: Record<keyof Shape, true>): string[] => [
  '__typename',
  ...Object.keys(fields),
]

/** What of a document comes along with what leads to it (src/api/public/shapes.ts), and what it costs to read the rest. */
const relatedCost: Readonly<Record<string, ReturnType<typeof readCost.related>>> = {
  PublicOrganisation: readCost.related(
    0.3,
    fieldsOf<PublicOrganisation>({
      id: true,
      slug: true,
      name: true,
      acronym: true,
      kind: true,
      country: true,
      link: true,
      logo: true,
    }),
  ),
  PublicSpeaker: readCost.related(
    0.3,
    fieldsOf<NonNullable<PublicPerson['person']>>({ id: true, slug: true, name: true, sortName: true, picture: true }),
  ),
  PublicWorkshop: readCost.related(
    1.2,
    fieldsOf<ReturnType<typeof workshopReference>>({ id: true, ...referenceFields }),
  ),
}

/** The same of a session that was found: the rest of it is read with its workshop. */
const foundSessionCost = readCost.related(
  PROGRAMME,
  fieldsOf<SessionSummary>({
    id: true,
    key: true,
    kind: true,
    title: true,
    startsAt: true,
    endsAt: true,
    startsAtUtc: true,
    endsAtUtc: true,
  }),
)

type Appearance = Awaited<ReturnType<SpeakerWithAppearances['appearances']>>[number]

/** The sessions of a programme, and what blocks hold. */
const sessionsOf = (programme: unknown): Row[] =>
  rowsOf(programme).flatMap((session) => [session, ...sessionsOf(session.items)])

const textTypes: readonly string[] = ['PublicText', 'PublicRichText']
/** What has a field for each language. */
const byLanguage: readonly string[] = [...textTypes, 'PublicSlugs']
/** Their fields are resolved and priced where they are made (resolvers.ts). */
const rootTypes: readonly string[] = ['Query', 'Mutation']

export interface Graph {
  locales: readonly string[]
  defaultLocale: string
  /** Whether working copies are read. */
  drafts: boolean
}

/**
 * Gives the types of our schema what resolves their fields: a text as the reader of the field’s own `locale` gets it; of a document that came with
 * another what did not come with it, read when first asked for; and what each costs.
 */
export const resolveFields = (
  GraphQL: typeof graphql,
  schema: GraphQLSchema,
  { defaultLocale, drafts, locales }: Graph,
): void => {
  const readWhole = wholeReader(defaultLocale, drafts)
  const codes = new Map(locales.map((code) => [nameOfLocale(code), code]))
  const languages = new GraphQL.GraphQLEnumType({
    name: 'PublicLocale',
    description: schema.getType('PublicLocale')?.description,
    values: Object.fromEntries([...codes].map(([name, value]) => [name, { value }])),
  })

  const served = (value: unknown, locale: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => served(item, locale))
    if (isText(value)) return publicTextAs(value, locale, locales)
    return isRichText(value) ? publicRichTextAs(value, locale, locales) : null
  }
  const ofText =
    (name: string): Resolve =>
    (source, { locale }) => {
      const [value, inLocale] = [source[name], typeof locale === 'string' ? locale : defaultLocale]
      return isRead(value) ? value().then((given) => served(given, inLocale)) : served(value, inLocale)
    }
  const ofWhole =
    (resolve: Resolve, kind: Parameters<typeof readWhole>[1]): Resolve =>
    (source, args, context, info) =>
      info.fieldName in source
        ? resolve(source, args, context, info)
        : readWhole(context, kind, String(source.id)).then((whole) => resolve(whole ?? {}, args, context, info))

  const resolveField = (type: GraphQLObjectType, field: Field): void => {
    const of = GraphQL.getNamedType(field.type).name
    const resolve = textTypes.includes(of) ? ofText(field.name) : (field.resolve ?? GraphQL.defaultFieldResolver)
    field.resolve = isKind(type.name) ? ofWhole(resolve, type.name) : resolve
    // Not one of a page of them.
    if (isKind(of) && field.name !== 'docs' && !field.extensions.cost) field.extensions = { cost: relatedCost[of] }
  }

  const speaker = schema.getType('PublicSpeaker')
  const { appearances, totalWorkshops } = GraphQL.isObjectType(speaker) ? speaker.getFields() : {}
  if (!appearances || !totalWorkshops) throw new Error('The schema has no people.')
  appearances.resolve = (person: SpeakerWithAppearances, args: Paging, { req }: Context) =>
    person.appearances(parsePage(req, args, MAX_APPEARED))
  appearances.extensions = { cost: readCost.appearances, once: LOOKED_UP, written: readCost.appeared }
  totalWorkshops.extensions = { cost: readCost.total, once: LOOKED_UP }

  const organisation = schema.getType('PublicOrganisation')
  const ofOrganisation = GraphQL.isObjectType(organisation) ? organisation.getFields() : {}
  for (const name of ['children', 'people', 'workshops'] as const) {
    const field = ofOrganisation[name]
    const each = relatedCost[GraphQL.getNamedType(field?.type)?.name ?? '']
    if (!field || !each) throw new Error(`The schema has no ${name} of organisations.`)
    field.resolve = (house: OrganisationWithLists, args: Paging & { locale?: string }, { req }: Context) =>
      house[name](parsePage(req, args, MAX_APPEARED), args.locale)
    const looked = name === 'workshops' ? { once: LOOKED_UP } : {}
    field.extensions = { cost: readCost.listed(each), written: readCost.read, ...looked }
  }
  for (const name of ['totalChildren', 'totalPeople', 'totalWorkshops'] as const) {
    const field = ofOrganisation[name]
    if (field) field.extensions = { cost: readCost.total, once: name === 'totalWorkshops' ? LOOKED_UP : LISTED }
  }

  const coded = schema.getType('PublicCodes')
  for (const [of, field] of Object.entries(GraphQL.isObjectType(coded) ? coded.getFields() : {}))
    field.extensions = { cost: readCost.each(codeCounts[of] ?? 0) }

  const appearance = schema.getType('PublicAppearance')
  const { session, workshop } = GraphQL.isObjectType(appearance) ? appearance.getFields() : {}
  if (drafts && session && workshop) {
    // Where one stands is what is published; what stands there is, as everything in this graph, as its working copy has it.
    const draftOf = (context: Context, { id }: Appearance['workshop']) => readWhole(context, 'PublicWorkshop', id)
    workshop.resolve = async ({ workshop: published }: Appearance, _args: Row, context: Context) =>
      (await draftOf(context, published)) ?? published
    session.resolve = async ({ session: printed, workshop: published }: Appearance, _args: Row, context: Context) =>
      sessionsOf((await draftOf(context, published))?.programme).find(({ id }) => id === printed?.id) ?? printed
  }

  const found = schema.getType('PublicFound')
  const { session: foundSession } = GraphQL.isObjectType(found) ? found.getFields() : {}
  if (foundSession) {
    foundSession.resolve = ({ session, workshop }: Found, _args: Row, context: Context) => {
      if (!session) return null
      const rest = (name: 'abstract' | 'items' | 'people') => async () => {
        const whole = await readWhole(context, 'PublicWorkshop', workshop?.id ?? '')
        return (
          sessionsOf(whole?.programme).find(({ id }) => id === session.id)?.[name] ?? (name === 'abstract' ? null : [])
        )
      }
      return { ...session, abstract: rest('abstract'), items: rest('items'), people: rest('people') }
    }
    foundSession.extensions = { cost: foundSessionCost }
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!GraphQL.isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      for (const arg of field.args)
        if (GraphQL.getNamedType(arg.type).name === languages.name)
          Object.assign(arg, { type: languages, defaultValue: defaultLocale })
      const code = byLanguage.includes(type.name) ? codes.get(field.name) : undefined
      if (code) field.resolve = (text: Row) => text[code]
      else if (!rootTypes.includes(type.name)) resolveField(type, field)
    }
  }
}
