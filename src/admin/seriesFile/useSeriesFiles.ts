'use client'
import type { PastedAnswer } from '../../domain/pastedAnswer'
import type { LoadAnswer, PlanAnswer } from '../../domain/seriesUpload'
import { askServer } from '../shared/asking'
import { send } from '../shared/reach'
import { useAdmin } from '../shared/useAdmin'

/** How long a plan is waited for, in milliseconds: longer than eight others may take that came before, each within a minute. */
const PATIENCE_MS = 10 * 60_000

/** What is said of a load on its way. */
export interface Progress {
  done?: number
  total?: number
  waiting?: boolean
}

/**
 * Why there is no answer: the session has ended, the server refused in words, nothing came, what came was cut off, or the chosen file is
 * not what it was.
 */
type Reason = 'session' | 'said' | 'silent' | 'cut' | 'gone'

export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(
    readonly reason: Reason,
    message?: string,
  ) {
    super(message)
  }
}

const refuse = (reason: Reason, message?: string): never => {
  throw new RefusedError(reason, message)
}

/** Lines of JSON as they come. */
async function* linesOf(response: Response): AsyncGenerator<Progress & { result?: LoadAnswer }> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line)
  }
}

/** Asks the API for series files, and to plan and load one, in the language of the interface. */
export const useSeriesFiles = () => {
  const { accounts, api, language } = useAdmin()

  const ask = async (path: string, query: Record<string, string>, body?: File | string): Promise<Response> => {
    const file = typeof body === 'object' ? body : undefined
    // A file that was written to since it was chosen can no longer be read.
    await file?.arrayBuffer().catch(() => refuse('gone'))
    const kind = file && (/\.zip$/i.test(file.name) ? 'application/zip' : 'application/yaml')
    const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : kind
    const search = new URLSearchParams({ ...(file && { name: file.name }), ...query }).toString()
    const asked = {
      credentials: 'include',
      headers: { ...(type && { 'Content-Type': type }), 'Accept-Language': language },
      ...(body !== undefined && { body, method: 'POST' }),
    } as const
    const response = await send(api(`/series-file${path}?${search}`), asked, PATIENCE_MS).catch(() => refuse('silent'))
    if (response.ok) return response
    if (response.status === 403) {
      const { body } = await askServer<{ user?: unknown }>(api(`${accounts}/me`))
      if (body && !body.user) refuse('session')
    }
    const said: { errors?: { message?: string }[] } | null = await response.json().catch(() => null)
    const message = said?.errors?.[0]?.message
    return refuse(message ? 'said' : 'silent', message)
  }

  return {
    download: async ({ pictures, workshop }: { pictures: boolean; workshop: string }) => {
      const response = await ask('', { pictures: String(pictures), ...(workshop && { workshop }) })
      const [, name = 'series.yaml'] =
        /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
      const missing = (response.headers.get('x-missing-pictures') ?? '').split(',').filter(Boolean)
      const body = await response.blob().catch(() => refuse('silent'))
      return { name, missing: missing.map(decodeURIComponent), body }
    },
    paste: async ({
      organisations,
      text,
      workshop,
    }: {
      organisations: boolean
      text: string
      workshop: string
    }): Promise<PastedAnswer> => {
      const query = { organisations: String(organisations), ...(workshop && { workshop }) }
      return (await ask('/pasted', query, text)).json().catch(() => refuse('silent'))
    },
    plan: async (file: File): Promise<PlanAnswer> =>
      (await ask('/plan', {}, file)).json().catch(() => refuse('silent')),
    load: async (file: File, plan: string, progress: (said: Progress) => void): Promise<LoadAnswer> => {
      const response = await ask('/load', { plan }, file)
      try {
        for await (const { result, ...said } of linesOf(response)) {
          if (result) return result
          progress(said)
        }
      } catch {
        // A line that is cut off, or a connection that is.
      }
      return refuse('cut')
    },
  }
}
