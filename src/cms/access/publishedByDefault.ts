import {
  isolateObjectProperty,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** Whether what is read is held to what is published, whoever reads. */
    isHeldToPublished?: boolean
    /** Whether all that is read is meant with its working copies, where Payload does not hand on that they were asked for. */
    readsDrafts?: boolean
  }
}

/** As far as the arguments of any operation are alike. */
interface Args {
  currentDepth?: number
  draft?: boolean
  overrideAccess?: boolean
  trash?: boolean
}

interface Operation {
  args?: Args
  operation: string
  req: PayloadRequest
}

const readings = ['count', 'read', 'readDistinct']

/**
 * Whether a request comes from a page of the admin: some of Payload’s own parts (the choices of a filter, the number in the bin) read without
 * saying that working copies are meant. Where a browser tells no page they see what is published.
 *
 * Upstream: docs/upstream/052-choices-without-drafts.md (open in 3.90.2). Goes when they say so. Told by tests/cms/access/access.test.ts.
 */
const isOfAdmin = ({ headers, payload, url = '' }: PayloadRequest): boolean => {
  const page = headers.get('referer') ?? ''
  if (headers.has('authorization') || !URL.canParse(page) || !URL.canParse(url)) return false
  const { admin } = payload.config.routes
  const { host, pathname } = new URL(page)
  // A browser that tells a page over plain HTTP says nothing else of where it comes from; which of the two a proxy speaks may not be known.
  const isOurs = host === new URL(url).host && (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin'
  return isOurs && (pathname === admin || pathname.startsWith(`${admin}/`))
}

/** Whether working copies and what nothing published names are asked for: by name, by the bin, or by who asks. */
const asksForMore = ({ currentDepth, draft, trash }: Args, req: PayloadRequest): boolean => {
  // What relations lead to is read with the bin, whoever asks (Payload’s dataloader).
  if (draft || (trash && currentDepth === undefined) || req.context.readsDrafts) return true
  if (req.payloadAPI === 'local') return true
  return req.payloadAPI === 'REST' && (req.method !== 'GET' || String(req.query.draft) === 'true' || isOfAdmin(req))
}

/**
 * Whoever reads over REST or GraphQL gets what is published, with an account as without one, unless they ask for more (`draft=true`): a front
 * end that keeps to its documents publishes nothing by mistake. The admin’s server and our own code read through the Local API.
 */
export const publishedByDefault: CollectionBeforeOperationHook & GlobalBeforeOperationHook = <O extends Operation>({
  args,
  operation,
  req,
}: O): O['args'] => {
  if (!args || !readings.includes(operation) || args.overrideAccess || asksForMore(args, req)) return args
  const held = isolateObjectProperty(req, 'context')
  held.context = { ...req.context, isHeldToPublished: true }
  return Object.assign({}, args, { req: held })
}
