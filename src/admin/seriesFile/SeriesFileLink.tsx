'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useSay } from '../shared/useSay'

/** In the bar of the series' form: the way to the page for series files. */
export const SeriesFileLink = (): ReactNode => {
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const say = useSay()
  return (
    <a className="public-page" href={formatAdminURL({ adminRoute, path: '/series-file' })}>
      {say(words.title)}
    </a>
  )
}
