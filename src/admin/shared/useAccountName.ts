'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** How a colleague is called, from the account or its id; undefined while unknown, and where the reader may not know. */
export const useAccountName = (account: unknown): string | undefined => {
  const {
    config: {
      admin: { user: userSlug },
      routes: { api },
    },
  } = useConfig()
  const id = account && typeof account === 'object' ? (account as { id?: unknown }).id : account
  const [known, setKnown] = useState<{ id: string; name: string } | null>(null)

  useEffect(() => {
    if (typeof id !== 'string') return undefined
    const controller = new AbortController()
    fetch(formatAdminURL({ apiRoute: api, path: `/${userSlug}/${id}/name` }), {
      credentials: 'include',
      signal: controller.signal,
    })
      .then(async (answer) => {
        const { name } = (answer.ok ? await answer.json() : {}) as { name?: string | null }
        if (name) setKnown({ id, name })
      })
      // Without a name the sentence says "somebody".
      .catch(() => undefined)
    return () => controller.abort()
  }, [api, id, userSlug])

  return known?.id === id ? known?.name : undefined
}
