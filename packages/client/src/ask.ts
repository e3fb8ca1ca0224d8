import { say } from '../../../src/i18n/locales'
import { foreignAnswer, noAnswer } from '../../../src/i18n/words/client'
import { AtelierError } from './error'
import { keeping } from './kept'
import { sharing } from './shared'

export interface Connection {
  url: string
  locale: string
  key: string | undefined
  fetch: typeof fetch
  /** How many characters of answers are kept. */
  cache: number
  /** How often a question is asked again that was refused for now. */
  retries: number
  /** How many seconds are waited for that at most. */
  patience: number
}

/** How one thing is asked for. */
export interface Asking {
  /** Gives the question up. */
  signal?: AbortSignal | undefined
}

interface Problem {
  code?: string
  message?: string
  field?: string
  extensions?: { code?: string; field?: string; retryAfter?: number; statusCode?: number }
}

/** What an answer says that is none. */
export interface Refused {
  errors?: Problem[]
  requestId?: string
  extensions?: { requestId?: string }
}

/** What a text says as JSON; null where it is none. */
const parsed = (text: string): Refused | null => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The error that an answer tells of; null where it tells of none. */
export const refusalIn = (body: Refused | null, status: number, retryAfter?: number | null): AtelierError | null => {
  const [problem] = body?.errors ?? []
  if (!problem) return null
  const { extensions } = problem
  return new AtelierError(problem.message ?? '', {
    code: problem.code ?? extensions?.code ?? 'UNKNOWN',
    status: extensions?.statusCode ?? status,
    field: problem.field ?? extensions?.field,
    retryAfter: retryAfter ?? extensions?.retryAfter,
    requestId: body?.requestId ?? body?.extensions?.requestId,
  })
}

/** The seconds of a `Retry-After`: a number of them, or a date. */
const secondsOf = (header: string | null): number | null => {
  if (!header) return null
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return seconds >= 0 ? seconds : null
}

const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, seconds * 1000)
    signal.addEventListener('abort', leave, { once: true })
  })

export interface Question extends Asking {
  path: string
  /** What is sent with it, as JSON. */
  body?: string | undefined
  /** The token of a link, which is shown in place of the key. */
  token?: string | undefined
  /** What the token opens: a draft that was shared, unless given. */
  opens?: 'Registration' | 'Share' | undefined
  /** Whether it writes: it is asked each time, and once. */
  writes?: boolean | undefined
}

/**
 * Asks the server, and gives the text of its answer. The same question is asked once for all who ask it meanwhile; what stays as it was is not sent
 * again; who is told to come again comes again.
 * @throws AtelierError
 */
export const asking = ({ cache, fetch, key, locale, patience, retries, url }: Connection) => {
  const kept = keeping(cache)
  const share = sharing()

  const ask = async (
    { body, opens = 'Share', path, token }: Question,
    signal: AbortSignal,
    triesLeft: number,
  ): Promise<string> => {
    const before = body === undefined && token === undefined ? kept.get(path) : undefined
    const shown = token === undefined ? key && `users API-Key ${key}` : `${opens} ${token}`
    let response: Response
    let text: string
    try {
      response = await fetch(url + path, {
        headers: {
          'Accept-Language': locale,
          ...(shown ? { Authorization: shown } : {}),
          ...(before ? { 'If-None-Match': before.tag } : {}),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        signal,
        ...(body === undefined ? {} : { body, method: 'POST' }),
      })
      text = await response.text()
    } catch (cause) {
      signal.throwIfAborted()
      throw new AtelierError(say(noAnswer, locale), { code: 'NO_ANSWER', status: 0, cause })
    }
    const { headers, status } = response
    if (status === 304 && before) return before.text
    const answer = parsed(text)
    if (response.ok && answer) {
      const tag = headers.get('ETag')
      const isPrivate = headers.get('Cache-Control')?.includes('no-store')
      if (tag && body === undefined && token === undefined && !isPrivate) kept.set(path, { tag, text })
      return text
    }
    // What is refused for now, or fails, says nothing of what was there.
    if (status < 500 && status !== 429) kept.drop(path)
    const retryAfter = secondsOf(headers.get('Retry-After'))
    if ((status === 429 || status === 503) && retryAfter !== null && retryAfter <= patience && triesLeft > 0) {
      await pause(retryAfter, signal)
      return ask({ body, opens, path, token }, signal, triesLeft - 1)
    }
    throw (
      refusalIn(answer, status, retryAfter) ??
      new AtelierError(say(foreignAnswer, locale)(status), { code: 'FOREIGN_ANSWER', status, retryAfter })
    )
  }

  return async (question: Question): Promise<string> => {
    const { body, path, signal, token, writes } = question
    signal?.throwIfAborted()
    if (writes) return ask(question, signal ?? new AbortController().signal, 0)
    return share(`${path}\n${body ?? ''}\n${token ?? ''}`, signal, (shared) => ask(question, shared, retries))
  }
}
