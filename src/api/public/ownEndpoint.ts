import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import type { ZodType } from 'zod'
import type { ErrorCode } from '../../i18n/errors'
import type { OperationId } from '../../i18n/words/contract'

/** What an endpoint answers, as JSON. */
export interface Answer {
  body: object
  headers?: Record<string, string>
  status?: number
}
type Answering = (req: PayloadRequest) => Promise<Answer>

/** What the contract says of an endpoint (src/http/contract), beside its method and path. A shape is the name of a type of our graph, or a schema. */
export interface About {
  /** How the operation is called; what it does is said in src/i18n/words/contract.ts. */
  id: OperationId
  gives: string | ZodType
  /** What is sent to it. */
  takes?: string | ZodType
  /** Of a success; left out, 200. */
  status?: number
  /** What it may be refused with, beside what any question may. */
  refuses: readonly ErrorCode[]
  /** Whether it is asked with the token of a link. */
  byLink?: true
  /** Headers of its own, on a success. */
  headers?: readonly 'Content-Location'[]
  /** Where it will go (docs/versions.md): since when that is said, and from when it may be gone, as days: `2027-01-31`. */
  leaving?: { since: string; gone: string }
}

/** What says over HTTP that an endpoint will go (RFC 9745, RFC 8594). */
const leavingHeaders = ({ id, leaving }: About): Record<string, string> =>
  leaving
    ? {
        Deprecation: `@${Date.parse(leaving.since) / 1000}`,
        Sunset: new Date(leaving.gone).toUTCString(),
        Link: `</api/docs#${id}>; rel="deprecation"; type="text/html"`,
      }
    : {}

const answers = new WeakMap<PayloadHandler, { about: About; answer: Answering }>()

/**
 * An endpoint that is answered without what Payload’s REST does for its own (src/http/routes/own.ts): it stands in Payload’s configuration as the others
 * do, where routes are looked for, and Payload answers the same where a name of its path is written in other letters.
 */
export const ownEndpoint = (
  method: 'get' | 'patch' | 'post',
  path: string,
  about: About,
  given: Answering,
): Endpoint => {
  const leaving = leavingHeaders(about)
  const answer: Answering = about.leaving
    ? async (req) => {
        const made = await given(req)
        return { ...made, headers: { ...made.headers, ...leaving } }
      }
    : given
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const { body, headers, status } = await answer(req)
    return Response.json(body, { ...(headers ? { headers } : {}), ...(status ? { status } : {}) })
  }
  answers.set(handler, { about, answer })
  return { method, path, handler }
}

/** An endpoint of `ownEndpoint` where it stands: below `/api`, as Payload’s endpoints are written. */
export interface OwnEndpoint {
  about: About
  answer: Answering
  method: string
  path: string
}

/** Every endpoint of `ownEndpoint` of a configuration: what is answered, and what the contract says, are read from here. */
export const ownEndpointsOf = ({
  collections,
  endpoints,
}: Pick<SanitizedConfig, 'collections' | 'endpoints'>): OwnEndpoint[] =>
  [
    ...endpoints.map((endpoint) => ({ at: '', endpoint })),
    ...collections.flatMap(({ endpoints, slug }) =>
      (endpoints || []).map((endpoint) => ({ at: `/${slug}`, endpoint })),
    ),
  ].flatMap(({ at, endpoint: { handler, method, path } }) => {
    const own = answers.get(handler)
    return own ? [{ ...own, method: method.toUpperCase(), path: `${at}${path}` }] : []
  })
