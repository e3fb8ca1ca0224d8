'use client'
import { useSyncExternalStore } from 'react'
import { isRow } from '../../domain/row'

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

const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let here: Here | null = null
let hasEnded = false
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
  const response = await (plain ?? fetch)(me, { credentials: 'include' }).catch(() => null)
  const said: { user?: { id: unknown } | null } | null = (await response?.json().catch(() => null)) ?? null
  // Without an answer nothing is known.
  if (said) set(said.user?.id !== account)
  if (said?.user && hasEnded) onOther()
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

/**
 * Sends a request of the admin. Where it does not reach the server, the error says so in the reader's language, in the place of what the browser says
 * (“Failed to fetch”); where the session has ended, so does the answer.
 */
export const send: Send = async (input, init) => {
  const response = await (plain ?? fetch)(input, init).catch((error: unknown) => {
    throw error instanceof TypeError && here ? new TypeError(here.unanswered, { cause: error }) : error
  })
  if (![401, 403].includes(response.status) || !here || !(await lookForSession())) return response
  return reworded(response, here.ended)
}

/** Whether a request writes something that somebody waits for: not what is kept of lists and locks, nor a form that asks about itself. */
const isAwaitedWrite = (input: Parameters<Send>[0], init: Parameters<Send>[1]): boolean => {
  const address = input instanceof Request ? input.url : String(input)
  const headers = new Headers(init?.headers)
  const isRead = /^(get|head)$/i.test(headers.get('X-Payload-HTTP-Method-Override') ?? init?.method ?? 'get')
  return !isRead && !headers.has('next-action') && !/\/payload-|\/(logout|refresh-token)\b/.test(address)
}

/**
 * From here on every request of the page goes the way of `send`, those of Payload's components too.
 * @param onUnanswered told of a write of theirs that did not reach the server
 */
export const followRequests = (now: Here, onUnanswered: () => void): (() => void) => {
  const before = window.fetch
  const own: Send = before.bind(window)
  const following: Send = async (input, init) => {
    try {
      return await send(input, init)
    } catch (error) {
      if (error instanceof TypeError && isAwaitedWrite(input, init)) onUnanswered()
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
