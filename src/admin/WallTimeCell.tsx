'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { intlTag } from '../i18n/regions'

/** A wall time in a list: day first, 24 hours, in the zone of its document: `26 avr. 2021, 16:00`, with the zone as its title. */
export const WallTimeCell = ({ cellData, link, linkURL, rowData }: DefaultCellComponentProps): ReactNode => {
  const { language } = useTranslation().i18n
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  const format = new Intl.DateTimeFormat(intlTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const zone = (rowData as { timeZone?: unknown } | undefined)?.timeZone
  const text = (
    <time dateTime={cellData} title={typeof zone === 'string' ? zone : undefined}>
      {format.format(new Date(`${cellData}:00Z`))}
    </time>
  )
  return link && linkURL ? <Link href={linkURL}>{text}</Link> : text
}
