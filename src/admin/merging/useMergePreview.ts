'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { MergedCollection, MergePreview } from '../../domain/merging'

/** What merging one entry into another would do, asked of the server; null while that is not known. */
export const useMergePreview = (
  collection: MergedCollection,
  from: string | null,
  into: string | null,
): { isTroubled: boolean; preview: MergePreview | null } => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { language } = useTranslation().i18n
  const [found, setFound] = useState<{ asked: string; preview: MergePreview | null } | null>(null)
  const asked = from && into ? `${from} ${into} ${language}` : ''

  useEffect(() => {
    if (!from || !into) return undefined
    const controller = new AbortController()
    const path = `/${collection}/${from}/merge?into=${encodeURIComponent(into)}` as const
    fetch(formatAdminURL({ apiRoute: api, path }), { credentials: 'include', signal: controller.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as MergePreview) : null))
      .catch(() => null)
      .then((preview) => {
        if (!controller.signal.aborted) setFound({ asked, preview })
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [api, asked, collection, from, into])

  const isCurrent = !!asked && found?.asked === asked
  return { isTroubled: isCurrent && !found.preview, preview: isCurrent ? found.preview : null }
}
