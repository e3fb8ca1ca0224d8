import { Router, type Request, type RequestHandler, type Response } from 'express'
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { createPayloadRequest, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { isForOne } from '../../database/answering'
import { answerTo } from '../../cms/errors/translateError'
import { isErrorCode, retryAfterOf, statusOf, type ErrorCode } from '../../i18n/errors'
import { MAX_ANSWER } from '../../domain/size'
import { guardFields, openMutations, publicFields, sendsMail, takesSecret } from '../graphql/rootFields'
import { costOf } from '../graphql/cost'
import { hashOf, KnownQuestions } from '../graphql/knownQuestions'
import { fieldsAtRoot, isTooNested, MAX_TOKENS, tooMuch } from '../graphql/limits'
import { questionInAddress, questionInBody } from '../graphql/question'
import { payMail, type Budgets } from '../budgets'
import { sayNoPage, sendKept, sendToAll } from '../answer'
import { languageOf, sendProblem } from '../problem'
import { accountOf } from '../requestState'
import { otherMethods, toWebRequest } from '../webRequest'
import type { Strangers } from '../../api/query/strangers'
import { draftsSchema } from '../../api/graphql/resolvers'
import { publicPartOf, wholeSchema } from '../../api/graphql/wholeSchema'

/** The library's own word on a question: a field that is not there, a variable of the wrong type. */
const invalid = ({ locations, message, path }: GraphQLError) => {
  const code = 'GRAPHQL_INVALID' satisfies ErrorCode
  return { message: inShort(message), locations, path, extensions: { code, statusCode: statusOf(code) } }
}

/** An error as the reader gets it. What is no refusal says nothing of what is inside, and is told to the log. */
const shown = (error: GraphQLError, req: PayloadRequest): Record<string, unknown> => {
  const { locations, originalError, path } = error
  if (!originalError) return invalid(error)
  const { code, data, field, message, status } = answerTo(originalError, req)
  if (code === 'INTERNAL_ERROR') req.payload.logger.error({ err: error }, 'A GraphQL field failed.')
  const retryAfter = isErrorCode(code) ? retryAfterOf(code) : null
  const extensions = {
    code,
    statusCode: status,
    ...(retryAfter === null ? {} : { retryAfter }),
    ...(field ? { field } : {}),
    ...(data ? { data: { errors: data.errors } } : {}),
  }
  return { message: inShort(message), locations, path, extensions }
}

/** The library guesses at the names of fields that a stranger may not know of, and says again whatever it was sent. */
const inShort = (message: string): string => {
  const own = message.replace(/ Did you mean [\s\S]*$/, '')
  return own.length > 200 ? `${own.slice(0, 199)}…` : own
}

/** What is said where a graph has nothing of a kind of operation: that of working copies is read alone. */
const noRoot = {
  mutation: 'GRAPHQL_READS_ALONE',
  query: 'GRAPHQL_INVALID',
  subscription: 'GRAPHQL_NO_SUBSCRIPTIONS',
} as const satisfies Record<OperationTypeNode, ErrorCode>

const byPost = (res: Response): void => {
  res.setHeader('Allow', 'GET, HEAD, POST')
  sendProblem(res, 'GRAPHQL_BY_POST')
}

/** Most errors of a question that cannot be asked at all. */
const MAX_ERRORS = 2

/** The schema is what it is, and some way over what else may be answered. */
const isIntrospection = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      ),
  )

interface GraphQLOptions {
  /** The configuration, whose schema is built when first asked for. */
  config: Promise<SanitizedConfig>
  payload: Payload
  /** Whether strangers may ask for the whole schema; accounts may. */
  introspection: boolean
  /** How many mails each address may have sent to whom it names. */
  mails: Budgets
  /** What strangers may change. */
  strangers: Strangers
}

/** What Apollo’s protocol says, letter for letter, of a hash that says nothing (docs/decisions/078-graphql-by-get.md). */
const saidOfHash = {
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PersistedQueryNotSupported',
} as const satisfies Partial<Record<ErrorCode, string>>

/**
 * GraphQL, by POST and, what is only read, by GET. Payload’s own handler answers a variable of the wrong type with 200, and validates before anything is
 * counted. What strangers may ask of the schema can be read as it is, whoever reads.
 */
export const graphqlRoutes = ({ config, introspection, mails, payload, strangers }: GraphQLOptions): Router => {
  let built: Promise<ReturnType<typeof wholeSchema>> | undefined
  const build = (resolved: SanitizedConfig) => {
    const whole = wholeSchema(resolved)
    guardFields(whole.schema, resolved)
    return whole
  }
  const whole = () => (built ??= config.then(build))
  let draftsBuilt: typeof built
  const buildDrafts = async (resolved: SanitizedConfig) => ({ ...(await whole()), schema: draftsSchema(resolved) })
  /** Working copies in the shapes of what is public: a graph of its own, so that whoever keeps what they got takes neither for the other. */
  const drafts = () => (draftsBuilt ??= config.then(buildDrafts))

  /** Why whoever has no account that writes may not send a mutation; null where they may. */
  const whyClosed = (
    schema: GraphQLSchema,
    document: DocumentNode,
    asked: OperationDefinitionNode,
    account: string | null,
  ): ErrorCode | null => {
    const open = openMutations(schema, strangers)
    const names = [...fieldsAtRoot(document, asked).values()].filter((name) => name !== '__typename')
    if (!names.length || !names.every((name) => open.has(name))) return account ? 'FORBIDDEN' : 'CHANGES_FOR_ACCOUNTS'
    return names.length > 1 ? 'CHANGES_ONE_BY_ONE' : null
  }

  /** What accounts asked is not forgotten for what strangers ask. */
  const asked = { byAccounts: new KnownQuestions(), byStrangers: new KnownQuestions() }

  /** Whether content alone is asked for, or what the schema says of itself: neither what accounts are told of themselves, nor anything of registrations. */
  let isOpen: Promise<ReadonlySet<string>> | undefined
  const isContent = async (document: DocumentNode, operation: OperationDefinitionNode): Promise<boolean> => {
    const open = await (isOpen ??= whole().then(({ schema }) => publicFields(schema, payload)))
    const names = [...fieldsAtRoot(document, operation).values()]
    return names.every((name) => name.startsWith('__') || (open.has(name) && !name.startsWith('registration')))
  }

  const ask = async (req: Request, res: Response, schemaOf: typeof whole): Promise<void> => {
    res.setHeader('Cache-Control', 'no-store')
    const { account, body, search, works } = res.locals.asking
    const isGet = req.method !== 'POST'
    const asking = { language: languageOf(req) }
    const sent = isGet ? questionInAddress(search, asking) : questionInBody(body?.toString() ?? '', asking)
    const { extensions, operationName, variables } = sent
    const known = account === null ? asked.byStrangers : asked.byAccounts
    const hashed = extensions?.persistedQuery
    const ofHash = (code: keyof typeof saidOfHash): void => sendProblem(res, code, { message: saidOfHash[code] })
    if (hashed && hashed.version !== 1) return ofHash('PERSISTED_QUERY_NOT_SUPPORTED')
    const query = sent.query ?? (hashed && known.find(hashed.sha256Hash))
    if (typeof query !== 'string') {
      if (hashed) return ofHash('PERSISTED_QUERY_NOT_FOUND')
      return sendProblem(res, isGet ? 'GRAPHQL_ADDRESS_INVALID' : 'GRAPHQL_BODY_INVALID', { field: 'query' })
    }
    const isNew = hashed && typeof sent.query === 'string'
    if (isNew && hashOf(query) !== hashed.sha256Hash)
      return sendProblem(res, 'PERSISTED_QUERY_HASH_WRONG', { field: 'extensions.persistedQuery.sha256Hash' })
    let document: DocumentNode
    try {
      if (isTooNested(query)) return sendProblem(res, 'GRAPHQL_NESTED', { field: 'query' })
      document = parse(query, { maxTokens: MAX_TOKENS })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const { locations, message } = error
      return sendProblem(res, 'GRAPHQL_INVALID', { field: 'query', locations, message: inShort(message) })
    }
    const chosen = getOperationAST(document, operationName)
    const operation = chosen?.operation
    const excess = tooMuch(document)
    if (excess) return sendProblem(res, excess.code, { field: 'query', params: excess.params })
    const { schema, validationRules } = await schemaOf()
    // Whichever of its operations is asked: all of them are validated, and the library fails over a kind that the schema has no type for.
    const kinds = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.operation : []))
    const rootless = kinds.find((kind) => !schema.getRootType(kind))
    if (rootless) return sendProblem(res, noRoot[rootless], { field: 'query' })
    const args: ExecutionArgs = { document, operationName, schema, variableValues: variables }
    const mayAskAll = introspection || account !== null
    if (!mayAskAll && validate(schema, document, [NoSchemaIntrospectionCustomRule], { maxErrors: 1 }).length)
      return sendProblem(res, 'INTROSPECTION_FOR_ACCOUNTS', { field: 'query' })
    // What the question costs is counted once it is known to be one.
    const unknown = validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS })
    const wrong = unknown.length ? unknown : validate(schema, document, validationRules(args))
    if (wrong.length) {
      const errors = wrong.slice(0, MAX_ERRORS).map(invalid)
      return void res.status(400).json({ errors, requestId: res.locals.requestId })
    }
    const isMutation = operation === OperationTypeNode.MUTATION
    if (chosen && isGet && (isMutation || takesSecret(schema, document, chosen))) return byPost(res)
    const closed = chosen && isMutation && !works ? whyClosed(schema, document, chosen, account) : null
    if (closed) return sendProblem(res, closed)
    if (chosen) res.locals.asking.spend(costOf(schema, document, chosen, variables ?? {}))
    // What cannot be asked is not worth keeping.
    if (isNew) known.keep(hashed.sha256Hash, query)
    if (chosen && account === null && sendsMail(schema, document, chosen)) payMail(mails, req, res)
    const headers: Record<string, string> = {}
    const payloadReq = await createPayloadRequest({ canSetHeaders: true, config, request: toWebRequest(req, {}) })
    // The answer to a write shows what was written, to whoever may read it.
    payloadReq.context.readsDrafts = isMutation && works
    const drafts = new Map<string | number, boolean>()
    const callerNow = () => accountOf(req, payloadReq.payload)
    const result: ExecutionResult = await execute({
      ...args,
      contextValue: { callerNow, drafts, headers, req: payloadReq },
    })
    for (const [name, value] of [...Object.entries(headers), ...(payloadReq.responseHeaders ?? [])])
      res.append(name, value)
    const { requestId } = res.locals
    if (result.data === undefined) {
      const errors = result.errors?.slice(0, MAX_ERRORS).map((error) => shown(error, payloadReq))
      return void res.status(400).json({ errors, requestId })
    }
    const errors = result.data ? result.errors : result.errors?.slice(0, MAX_ERRORS)
    const answer = JSON.stringify({
      ...result,
      ...(errors ? { errors: errors.map((error) => shown(error, payloadReq)), extensions: { requestId } } : {}),
    })
    if (!works && Buffer.byteLength(answer) > MAX_ANSWER && !isIntrospection(document))
      return sendProblem(res, 'ANSWER_LARGE', { field: 'query' })
    res.type('json')
    if (account !== null || !chosen || isMutation || errors) return void res.send(answer)
    if (isGet && !isForOne() && (await isContent(document, chosen))) return sendKept(req, res, answer)
    return sendToAll(req, sayNoPage(res), answer, false)
  }

  let printed: Promise<string> | undefined
  const print = async (): Promise<string> => {
    const { schema } = await whole()
    const open = await publicFields(schema, payload)
    const changes = openMutations(schema, strangers)
    return publicPartOf(schema, { query: (name) => open.has(name), mutation: (name) => changes.has(name) })
  }
  const showSchema: RequestHandler = async (req, res) =>
    sendKept(req, res.type('text/plain'), await (printed ??= print()))

  const isJson: RequestHandler = (req, res, next) =>
    req.is('application/json')
      ? next()
      : sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: 'application/json' } })
  const router = Router()
  router.get('/schema.graphql', showSchema)
  for (const [path, schemaOf] of [
    ['/graphql', whole],
    ['/graphql/drafts', drafts],
  ] as const) {
    router.post(path, isJson, (req, res) => ask(req, res, schemaOf))
    // A POST that says it is a GET holds its question in a form.
    router.get(path, (req, res) => (otherMethods(req).length ? byPost(res) : ask(req, res, schemaOf)))
    router.all(path, (_req, res) => byPost(res))
  }
  return router
}
