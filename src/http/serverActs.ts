import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { Response } from 'express'
import { storageCodeOf } from '../database/storageErrors'
import { isRow } from '../domain/row'
import { SERVER_ACTS } from '../domain/serverActs'
import type { ErrorCode } from '../i18n/errors'
import { sendProblem } from './problem'

/** What became of the server function that a request asks for: whether it was reached, and what it failed over. */
interface Asked {
  isReached: boolean
  failure?: unknown
}

const current = new AsyncLocalStorage<Asked>()

subscribe(SERVER_ACTS, (said) => {
  const asked = current.getStore()
  if (!asked) return
  asked.isReached = true
  if (isRow(said)) asked.failure = said.error
})

/** Why an act failed, where that is known: the storage, or what was sent. */
const reasonOf = ({ failure, isReached }: Asked): ErrorCode | null => {
  if (!isReached) return 'ACTION_MALFORMED'
  return failure === undefined ? null : (storageCodeOf(failure) ?? 'ACTION_MALFORMED')
}

/**
 * Answers a request that asks for a server function of the admin. Payload’s take whatever they are given for what the admin sends, and fail over
 * anything else; of what Next cannot read as arguments they are not even told. Either way it is the request that is wrong, and not the server, unless
 * the storage is: it is refused in words in place of what Next makes of it.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in Next 16.4.6 and Payload 3.90.2). Goes when both answer such a request with 400. Told by
 * tests/http/createApp.test.ts and tests/browser/fuzz.test.ts.
 */
export const answersActs = (res: Response, answer: () => void): void => {
  const asked: Asked = { isReached: false }
  const own = {
    end: res.end.bind(res),
    flushHeaders: res.flushHeaders.bind(res),
    write: res.write.bind(res),
    writeHead: res.writeHead.bind(res),
  }
  const unheard = {
    end: () => res,
    flushHeaders: () => undefined,
    setHeader: () => res,
    write: () => true,
    writeHead: () => res,
  }
  let isDone = false
  /** @returns whether what Next says in answer is left out */
  const isRefused = (status: number): boolean => {
    if (isDone) return true
    const code = status === 500 && !res.headersSent ? reasonOf(asked) : null
    if (!code) return false
    isDone = true
    // Next packs what it says by ways of its own, which stand before these: they are gone round.
    Object.assign(res, own)
    for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) res.removeHeader(name)
    sendProblem(res, code)
    Object.assign(res, unheard)
    return true
  }
  const unlessRefused =
    (name: keyof typeof own) =>
    (...args: unknown[]): unknown => {
      const status = name === 'writeHead' && typeof args[0] === 'number' ? args[0] : res.statusCode
      return isRefused(status) ? unheard[name]() : Reflect.apply(own[name], undefined, args)
    }
  Object.assign(res, {
    end: unlessRefused('end'),
    flushHeaders: unlessRefused('flushHeaders'),
    write: unlessRefused('write'),
    writeHead: unlessRefused('writeHead'),
  })
  current.run(asked, answer)
}
