import {
  getNamedType,
  isObjectType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
} from 'graphql'
import { formatNames, isolateObjectProperty, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Row } from '../../domain/row'
import { checkedArguments } from '../../api/query/checkQuery'
import { documentCost, readCost, type FieldAsked } from '../../api/query/cost'
import { MAX_DOCS } from '../../api/query/limits'
import { refuse } from '../../api/query/refuse'
import { openCollections, type Route } from '../../api/query/routes'
import type { Strangers } from '../../api/query/strangers'
import { draftReaders, editors, organisers } from '../../cms/access/rules'
import { isId } from '../../database/documents'
import { withDocumentLock, type Written } from '../../database/mongodb/documentLock'
import { refusal } from '../../i18n/errors/refusal'
import { isCost } from './cost'
import { fieldsAtRoot } from './limits'
import { inLanguageOfField } from './languageOfField'

interface Context {
  /** Whose account the request comes from, looked up anew. */
  callerNow: () => Promise<PayloadRequest['user']>
  /** Whether each field of a query asks for working copies, by its name in the answer. */
  drafts: Map<string | number, boolean>
  req: PayloadRequest
}

type Args = Row
type Field = GraphQLField<unknown, Context, Args>

const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] => Object.values(type?.getFields() ?? {})

/** What a root field of Payload’s costs, as our own do. */
const costOf = (field: Field, question: Route | undefined): ((asked: FieldAsked) => number) => {
  if (field.args.some(({ name }) => name === 'limit'))
    return readCost.list(documentCost(question?.collection, 0), MAX_DOCS[0])
  return field.name.startsWith('count') ? readCost.count : readCost.one
}

interface Root {
  asks?: Route
  /** What is written to that is there already. */
  writes?: (args: Args) => Written
}

/** What each of Payload’s root fields does, by its name. */
const rootFields = ({ collections, globals }: SanitizedConfig): Map<string, Root> =>
  new Map([
    ...collections.flatMap(({ slug: collection }): [string, Root][] => {
      const { plural, singular } = formatNames(collection)
      const many = plural === singular ? `all${singular}` : plural
      const writes = ({ id }: Args): Written => ({ collection, id: String(id) })
      return [
        [singular, { asks: { kind: 'document', collection } }],
        [many, { asks: { kind: 'list', collection } }],
        [`count${many}`, { asks: { kind: 'count', collection } }],
        [`versions${many}`, { asks: { kind: 'versions', collection } }],
        [`update${singular}`, { writes }],
        [`delete${singular}`, { writes }],
        [`restoreVersion${singular}`, { writes: ({ id }) => ({ collection, version: String(id) }) }],
      ]
    }),
    ...globals.flatMap(({ slug: global }): [string, Root][] => {
      const { singular } = formatNames(global)
      const writes = (): Written => ({ global })
      return [
        [singular, { asks: { kind: 'document', global } }],
        [`versions${singular}`, { asks: { kind: 'versions', global } }],
        [`update${singular}`, { writes }],
        [`restoreVersion${singular}`, { writes }],
      ]
    }),
  ])

/** Wraps what a field does; its arguments come through `change` first. */
const through = (
  field: Field,
  change: (args: Args, context: Context, info: GraphQLResolveInfo) => Args | Promise<Args>,
): void => {
  const { resolve } = field
  if (!resolve) return
  field.resolve = async (source, args, context, info) =>
    resolve(source, await change(args, context, info), context, info)
}

/**
 * Payload lets one ask for a version without saying which, and fails over it where it is one of a global.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in 3.90.2). Goes when the schema asks for the id. Told by tests/http/graphql.test.ts.
 */
const withId = (args: Args, { req }: Context): Args => {
  if (typeof args.id !== 'string' || !args.id) return refuse(req.i18n, 'ID_NEEDED', 'id')
  if (!isId(req, args.id)) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: req.i18n.language })
  return args
}

/** Strangers read what is public, whatever they ask of working copies and of the bin; front ends too, but for working copies that they may read. */
const asPublished = (args: Args, { req }: Context): Args => {
  if (editors({ req })) return args
  const draft = Boolean(args.draft) && draftReaders({ req })
  if (args.draft && req.user && !draft) refuse(req.i18n, 'DRAFTS_FOR_EDITORS', 'draft')
  return { ...args, draft, trash: false }
}

/**
 * Payload’s `select: true` reads less of a document than is asked where a field has another name in the answer, is asked twice, or stands in two
 * fragments: what is stored is answered with null. Each field is answered in full, whatever it says.
 *
 * Upstream: docs/upstream/054-select-in-graphql.md (open in 3.90.2). Goes when answers are the same with it and without. Told by
 * tests/api/graphql/graphql.test.ts.
 */
const inFull = (args: Args): Args => ({ ...args, select: false })

const rootOf = ({ key, prev }: ResponsePath): string | number => (prev ? rootOf(prev) : key)

/**
 * What a relation leads to is read as what it stands in. Payload keeps whether drafts are meant for the whole request, in which several fields
 * may ask differently, and takes `draft: false` for true there.
 *
 * Upstream: docs/upstream/051-drafts-in-graphql.md (open in 3.90.2). Goes when Payload reads a relation as its field. Told by
 * tests/cms/access/access.test.ts.
 */
const asItsRoot = (args: Args, { drafts }: Context, { path }: GraphQLResolveInfo): Args => ({
  ...args,
  draft: args.draft ?? drafts.get(rootOf(path)),
})

/**
 * Payload does not hand on to a count that working copies are meant.
 *
 * Upstream: docs/upstream/051-drafts-in-graphql.md (open in 3.90.2). Goes when it does. Told by tests/cms/access/access.test.ts.
 */
const countDrafts = (field: Field): void => {
  const { resolve } = field
  if (!resolve) return
  field.resolve = (source, args, context, info) => {
    const req = isolateObjectProperty(context.req, 'context')
    req.context = { ...req.context, readsDrafts: Boolean(args.draft) }
    return resolve(source, args, { ...context, req }, info)
  }
}

/** Whether strangers may ask something of documents. */
const isOpenTo = (open: readonly string[], { collection, global, kind }: Route): boolean =>
  kind !== 'versions' && Boolean(global ?? (collection && open.includes(collection)))

/** The mutations that strangers may send: of those named, the ones that say what they cost, which none of Payload’s does. */
export const openMutations = (schema: GraphQLSchema, { mutations }: Strangers): ReadonlySet<string> => {
  const priced = fieldsOf(schema.getMutationType()).filter(({ extensions }) => isCost(extensions.cost))
  return new Set(priced.map(({ name }) => name).filter((name) => mutations.includes(name)))
}

/** Whether one of the fields at the root of an operation is said to be so. */
const isOneOf =
  (mark: 'sendsMail' | 'takesSecret') =>
  (schema: GraphQLSchema, document: DocumentNode, asked: OperationDefinitionNode): boolean => {
    const fields = schema.getRootType(asked.operation)?.getFields() ?? {}
    return [...fieldsAtRoot(document, asked).values()].some((name) => fields[name]?.extensions[mark] === true)
  }

/** Whether an operation has a mail sent to an address that it names. */
export const sendsMail = isOneOf('sendsMail')

/** Whether an operation is asked with a secret, which stands in no address. */
export const takesSecret = isOneOf('takesSecret')

/** The fields of a query that strangers may ask. */
export const publicFields = async (schema: GraphQLSchema, payload: Payload): Promise<ReadonlySet<string>> => {
  const known = rootFields(payload.config)
  const open = await openCollections(payload)
  const fields = fieldsOf(schema.getQueryType()).filter(({ name, type }) => {
    const question = known.get(name)?.asks
    return question ? isOpenTo(open, question) : getNamedType(type).name.startsWith('Public')
  })
  return new Set(fields.map(({ name }) => name))
}

/**
 * Holds Payload’s own fields in a schema to what may be asked of REST, by the same guard; gives each a cost, so that a request holds few;
 * and closes to strangers what is not for them. Our own root fields carry a cost already and check for themselves.
 */
export const guardFields = (schema: GraphQLSchema, config: SanitizedConfig): void => {
  const known = rootFields(config)
  let open: Promise<string[]> | undefined
  const ours = (field: Field): boolean => Boolean(field.extensions.cost)
  const query = fieldsOf(schema.getQueryType()).filter((field) => !ours(field))
  for (const field of query) {
    const question = known.get(field.name)?.asks
    field.extensions = { ...field.extensions, cost: costOf(field, question) }
    if (question?.kind === 'count') countDrafts(field)
    through(field, async (args, { drafts, req }, { path }) => {
      drafts.set(path.key, Boolean(args.draft))
      open ??= openCollections(req.payload)
      const isOpen = question && isOpenTo(await open, question)
      const { language } = req.i18n
      const works = editors({ req })
      if (!works && !isOpen) throw refusal(req.user ? 'FORBIDDEN' : 'ACCOUNT_NEEDED', undefined, { language })
      if (!question) return args
      const caller = { account: works, language, organises: organisers({ req }) }
      return checkedArguments(args, question, { caller, open: await open, payload: req.payload })
    })
  }
  for (const field of fieldsOf(schema.getMutationType())) {
    const { resolve } = field
    const writes = known.get(field.name)?.writes
    if (!resolve) continue
    const write: typeof resolve = async (source, args, context, info) => {
      // Whose turn to write has come may have lost their rights while the body came, or while others wrote.
      context.req.user = await context.callerNow()
      return resolve(source, args, context, info)
    }
    field.resolve = writes
      ? (source, args, context, info) =>
          withDocumentLock(context.req.payload, writes(args), async () => write(source, args, context, info))
      : write
  }
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of fieldsOf(type)) if (field.args.some(({ name }) => name === 'id')) through(field, withId)
  for (const type of Object.values(schema.getTypeMap())) {
    // Ours lead to no documents of Payload’s, and those of the library are everybody’s.
    if (!isObjectType(type) || /^(Mutation$|Public|__)/.test(type.name)) continue
    const isRoot = type.name === 'Query'
    for (const field of fieldsOf(type)) {
      if (isRoot && !query.includes(field)) continue
      if (field.args.some(({ name }) => name === 'draft' || name === 'trash')) through(field, asPublished)
      if (!isRoot) through(field, asItsRoot)
      if (isRoot && field.args.some(({ name }) => name === 'select')) through(field, inFull)
    }
  }
  inLanguageOfField(schema, config)
}
