'use client'
import { useSyncExternalStore } from 'react'
import { isRow } from '../../domain/row'
import { later } from './until'

/** What is known of the way to the server: whether it answers, and whether the session of whoever is here has ended. */

type Send = typeof globalThis.fetch

/** What one who is here is told, in their language, and who they are. */
interface Here {
  /** The id of their account; none where nobody is logged in. */
  account: number | string | undefined
  /** Where the API tells who is logged in. */
  me: string
  /** Told that somebody else is, who logged in elsewhere. */
  onOther: () => void
  /** Said where a request did not reach the server, and where the session has ended. */
  unanswered: string
  ended: string
}

/** How long after a try that did not reach the server a page is asked for again, in milliseconds. */
const INSIST_MS = 1000

/**
 * How long an answer is waited for, in milliseconds: longer than the server takes for anything that a form asks, a picture that waits to be decoded among
 * it. What never answers would leave a form busy for ever.
 */
export const PATIENCE_MS = 2 * 60_000

const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let here: Here | null = null
let hasEnded = false
const written = new Set<(address: string) => void>()
/** How many parts of the page say by themselves that the session has ended. */
let saying = 0
let plain: Send | null = null
let looking: Promise<boolean> | null = null

const tell = (): void => listeners.forEach((listener) => listener())

const set = (next: boolean): void => {
  if (next === hasEnded) return
  hasEnded = next
  tell()
}

const look = async ({ account, me, onOther }: Here): Promise<boolean> => {
  const { signal, stop } = notForEver(null, PATIENCE_MS)
  const response = await (plain ?? fetch)(me, { credentials: 'include', signal }).catch(() => null)
  // A server that is busy, or whose database is away, answers something else.
  const isTold = response?.ok === true
  const said: { user?: { id: unknown } | null } | null = isTold ? await response.json().catch(() => null) : null
  stop()
  // Without an answer nothing is known; nor, by what was asked for somebody else, of whoever is here since.
  if (!said || here?.account !== account) return hasEnded
  set(said.user?.id !== account)
  if (said.user && hasEnded) onOther()
  return hasEnded
}

/** Whether it is known that the session has ended. */
export const isSessionOver = (): boolean => hasEnded

/** Asks the server whether the session of who is here has ended, once for all who ask at a time. */
export const lookForSession = async (): Promise<boolean> => {
  if (here?.account === undefined) return false
  looking ??= look(here).finally(() => (looking = null))
  return looking
}

/** Asks once more, after whatever is being asked: what was asked before somebody logged in says nothing of that. */
export const lookAnew = async (): Promise<boolean> => {
  await looking
  return lookForSession()
}

/** Whether the session has ended, and nothing else on the page says so. */
export const useSessionEnd = (): { hasEnded: boolean; isUnsaid: boolean } => ({
  hasEnded: useSyncExternalStore(
    subscribe,
    () => hasEnded,
    () => false,
  ),
  isUnsaid: useSyncExternalStore(
    subscribe,
    () => hasEnded && saying === 0,
    () => false,
  ),
})

/** What a part of the page calls while it says by itself that the session has ended; gives the way to end that. */
export const saySessionEnd = (): (() => void) => {
  saying += 1
  tell()
  return () => {
    saying -= 1
    tell()
  }
}

/** The server's refusal in words for somebody who was here all the time: it takes them for a stranger, to whom it speaks of API keys. */
const reworded = async (response: Response, message: string): Promise<Response> => {
  const said: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  if (!isRow(said) || !Array.isArray(said.errors)) return response
  const errors = said.errors.map((error: unknown) => (isRow(error) ? { ...error, message } : error))
  return Response.json({ ...said, errors }, { status: response.status, statusText: response.statusText })
}

/** A signal that comes with another one, or after so many milliseconds as if the server had not been reached; and what takes back the latter. */
export const notForEver = (
  other: AbortSignal | null | undefined,
  patience: number,
): { signal: AbortSignal; stop: () => void } => {
  const controller = new AbortController()
  const follow = (): void => controller.abort(other?.reason)
  if (other?.aborted) follow()
  else other?.addEventListener('abort', follow, { once: true })
  const stop = later(() => controller.abort(new TypeError('No answer came.')), patience)
  return { signal: controller.signal, stop }
}

/** Tells of each write that was taken, by its address, until it is stopped. */
export const onWritten = (hear: (address: string) => void): (() => void) => {
  written.add(hear)
  return () => void written.delete(hear)
}

/** Whether a request writes something that somebody waits for: not what is kept of lists and locks, nor a form that asks about itself. */
const isAwaitedWrite = (input: Parameters<Send>[0], init: Parameters<Send>[1]): boolean => {
  const address = input instanceof Request ? input.url : String(input)
  const headers = new Headers(init?.headers)
  const isRead = /^(get|head)$/i.test(headers.get('X-Payload-HTTP-Method-Override') ?? init?.method ?? 'get')
  return !isRead && !headers.has('next-action') && !/\/payload-|\/(logout|refresh-token)\b/.test(address)
}

/**
 * Sends a request of the admin. Where it does not reach the server, or no answer comes, the error says so in the reader’s language, in the place of what
 * the browser says (“Failed to fetch”); where the session has ended, so does the answer.
 * @param patience how long the head of an answer is waited for, in milliseconds
 */
export const send = async (
  input: Parameters<Send>[0],
  init?: Parameters<Send>[1],
  patience = PATIENCE_MS,
): Promise<Response> => {
  const { signal, stop } = notForEver(init?.signal ?? (input instanceof Request ? input.signal : null), patience)
  const response = await (plain ?? fetch)(input, { ...init, signal })
    .catch((error: unknown) => {
      throw error instanceof TypeError && here ? new TypeError(here.unanswered, { cause: error }) : error
    })
    .finally(stop)
  if (response.ok && isAwaitedWrite(input, init)) {
    for (const hear of written) hear(input instanceof Request ? input.url : String(input))
    // What is taken once more is of somebody who has logged in elsewhere: nothing of the notice stays in front of what comes next.
    if (hasEnded) void lookAnew()
  }
  if (![401, 403].includes(response.status) || !here || !(await lookForSession())) return response
  return reworded(response, here.ended)
}

/** Whether it asks for a page or a list, for somebody who goes there. */
const isVisit = (init: Parameters<Send>[1]): boolean => {
  const headers = new Headers(init?.headers)
  return headers.has('RSC') && !headers.has('Next-Router-Prefetch')
}

/** Whether it changes or deletes something without a form, which says itself what failed. */
const isOfNoForm = (init: Parameters<Send>[1]): boolean =>
  /^(patch|delete)$/i.test(init?.method ?? '') && !(init?.body instanceof FormData)

/** Asks again until there is an answer. */
const insist = async (ask: () => Promise<Response>): Promise<Response> => {
  await new Promise((resolve) => setTimeout(resolve, INSIST_MS))
  return ask().catch((error: unknown) => {
    if (error instanceof TypeError) return insist(ask)
    throw error
  })
}

/**
 * From here on every request of the page goes the way of `send`, those of Payload's components too. What asks for a page waits until the server is back:
 * Next would leave for the browser’s own page about that. What changes something without a form is answered by a refusal: Payload’s questions before it
 * would wait for ever, and be closed to a second try.
 * @param onUnanswered told of a write of theirs, or a visit, that did not reach the server
 */
export const followRequests = (now: Here, onUnanswered: () => void): (() => void) => {
  const before = window.fetch
  const own: Send = before.bind(window)
  const following: Send = async (input, init) => {
    try {
      return await send(input, init)
    } catch (error) {
      const isVisiting = isVisit(init)
      if (!(error instanceof TypeError) || !(isVisiting || isAwaitedWrite(input, init))) throw error
      onUnanswered()
      if (isVisiting) return insist(() => own(input, init))
      const { message } = error
      if (isOfNoForm(init)) return Response.json({ docs: [], errors: [{ message }], message }, { status: 503 })
      throw error
    }
  }
  if (here?.account !== now.account) set(false)
  here = now
  plain = own
  window.fetch = following
  return () => {
    plain = null
    window.fetch = before
  }
}
