import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { SERVER_ACTS } from '../domain/serverActs'

/** Whether the server function that a request asks for was reached. */
const reached = new AsyncLocalStorage<{ is: boolean }>()

subscribe(SERVER_ACTS, () => {
  const asked = reached.getStore()
  if (asked) asked.is = true
})

/**
 * Answers a request that asks for a server function of the admin. Where it never came to that, what was sent is nothing that Next could read: it is the
 * request that is wrong, and not the server.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in Next 16.4.6). Goes when Next answers such a body with 400. Told by
 * tests/http/createApp.test.ts and tests/browser/fuzz.test.ts.
 */
export const answersActs = (res: ServerResponse, answer: () => void): void => {
  const asked = { is: false }
  const writeHead = res.writeHead.bind(res)
  Object.assign(res, {
    writeHead: (status: number, ...more: unknown[]): ServerResponse => {
      const said = status === 500 && !asked.is ? 400 : status
      res.statusCode = said
      return Reflect.apply(writeHead, undefined, [said, ...more])
    },
  })
  reached.run(asked, answer)
}
