'use client'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'

/** In the bar of the series' form: the way to the page for series files. */
export const SeriesFileLink = (): ReactNode => {
  const { page } = useAddresses()
  const say = useSay()
  return (
    <a className="public-page" href={page('/series-file')}>
      {say(words.title)}
    </a>
  )
}
