'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { shortDayAndTime } from '../../i18n/dates'

/** A wall time in a list: day first, 24 hours, in the zone of its document: `26 avr. 2021, 16:00`, with the zone as its title. */
export const WallTimeCell = ({ cellData, link, linkURL, rowData }: DefaultCellComponentProps): ReactNode => {
  const { language } = useTranslation().i18n
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  const zone = (rowData as { timeZone?: unknown } | undefined)?.timeZone
  const text = (
    <time dateTime={cellData} title={typeof zone === 'string' ? zone : undefined}>
      {shortDayAndTime(cellData, language)}
    </time>
  )
  return link && linkURL ? <Link href={linkURL}>{text}</Link> : text
}
