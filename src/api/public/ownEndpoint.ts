import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

/** What an endpoint answers, as JSON. */
export interface Answer {
  body: object
  headers?: Record<string, string>
  status?: number
}
type Answering = (req: PayloadRequest) => Promise<Answer>

const answers = new WeakMap<PayloadHandler, Answering>()

/**
 * An endpoint that is answered without what Payload’s REST does for its own (src/http/routes/own.ts): it stands in Payload’s configuration as the others
 * do, where routes are looked for, and Payload answers the same where a name of its path is written in other letters.
 */
export const ownEndpoint = (method: 'get' | 'patch' | 'post', path: string, answer: Answering): Endpoint => {
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const { body, headers, status } = await answer(req)
    return Response.json(body, { ...(headers ? { headers } : {}), ...(status ? { status } : {}) })
  }
  answers.set(handler, answer)
  return { method, path, handler }
}

/** How an endpoint of `ownEndpoint` is answered; undefined for any other. */
export const answerOf = ({ handler }: Endpoint): Answering | undefined => answers.get(handler)
