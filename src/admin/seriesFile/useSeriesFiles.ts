'use client'
import {} from '@payloadcms/ui'
import { useMemo } from 'react'
import { useAdmin } from '../shared/useAdmin'

export interface Problem {
  message: string
  field?: string
  line?: number
  column?: number
  warning?: true
}

export interface PlanItem {
  action: 'create' | 'change'
  kind: string
  key: string
  title?: string
  fields: string[]
  losses: { path: string; said: string }[]
  staysPublic?: string
}

export interface Plan {
  counts: Record<'create' | 'change' | 'same', string>
  items: PlanItem[]
  fingerprint: string
  changes: boolean
}

export interface Planned {
  problems: Problem[]
  plan?: Plan
}

export interface Loaded extends Planned {
  applied: boolean
  changed?: true
  stopped?: string[]
}

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
export type Refused = { kind: 'session' | 'silent' | 'cut' | 'gone' } | { kind: 'said'; message: string }

export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(readonly refused: Refused) {
    super(refused.kind)
  }
}

/** Lines of JSON as they come. */
async function* linesOf(response: Response): AsyncGenerator<Progress & { result?: Loaded }> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() as string
    for (const line of lines) if (line) yield JSON.parse(line) as Progress
  }
}

interface Files {
  download: (asked: { workshop: string; pictures: boolean }) => Promise<{ name: string; missing: string[]; body: Blob }>
  plan: (file: File) => Promise<Planned>
  load: (file: File, fingerprint: string, progress: (said: Progress) => void) => Promise<Loaded>
}

/** Asks the API for series files, and to plan and load one, in the language of the interface. */
export const useSeriesFiles = (): Files => {
  const { accounts, api, language } = useAdmin()

  return useMemo(() => {
    const ask = async (path: `/${string}`, init: RequestInit = {}): Promise<Response> => {
      const headers = { ...(init.headers as Record<string, string>), 'Accept-Language': language }
      const response = await fetch(api(path), { ...init, credentials: 'include', headers }).catch(() => null)
      if (!response) throw new RefusedError({ kind: 'silent' })
      if (response.ok) return response
      if (response.status === 403) {
        const me = await fetch(api(`${accounts}/me`), { credentials: 'include' }).catch(() => null)
        const known = me?.ok ? ((await me.json()) as { user?: unknown }).user : true
        if (!known) throw new RefusedError({ kind: 'session' })
      }
      const said = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
      const message = said?.errors?.[0]?.message
      throw new RefusedError(message ? { kind: 'said', message } : { kind: 'silent' })
    }

    const send = async (path: string, query: Record<string, string>, file: File): Promise<Response> => {
      // A file that was written to since it was chosen can no longer be read.
      await file.arrayBuffer().catch(() => {
        throw new RefusedError({ kind: 'gone' })
      })
      const type = /\.zip$/i.test(file.name) ? 'application/zip' : 'application/yaml'
      const search = new URLSearchParams({ name: file.name, ...query }).toString()
      return ask(`/series-file/${path}?${search}`, { method: 'POST', body: file, headers: { 'Content-Type': type } })
    }

    return {
      download: async ({ pictures, workshop }) => {
        const search = new URLSearchParams({ pictures: String(pictures), ...(workshop ? { workshop } : {}) }).toString()
        const response = await ask(`/series-file?${search}`)
        const [, name = 'series.yaml'] =
          /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
        const missing = (response.headers.get('x-missing-pictures') ?? '').split(',').filter(Boolean)
        const body = await response.blob().catch(() => null)
        if (!body) throw new RefusedError({ kind: 'silent' })
        return { name, missing: missing.map(decodeURIComponent), body }
      },
      plan: async (file) => {
        const response = await send('plan', {}, file)
        return (await response.json().catch(() => {
          throw new RefusedError({ kind: 'silent' })
        })) as Planned
      },
      load: async (file, fingerprint, progress) => {
        const response = await send('load', { plan: fingerprint }, file)
        try {
          for await (const { result, ...said } of linesOf(response)) {
            if (result) return result
            progress(said)
          }
        } catch {
          // A line that is cut off, or a connection that is.
        }
        throw new RefusedError({ kind: 'cut' })
      },
    }
  }, [accounts, api, language])
}
