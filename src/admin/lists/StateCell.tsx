'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/workshops'
import './lists.css'
import { useSay } from '../shared/useSay'

/** What the list knows of a workshop. Payload says in `_displayStatus` when a draft has a published version. */
interface Row {
  _displayStatus?: unknown
  _status?: unknown
  publishAt?: unknown
  publishRefused?: unknown
}

/** Where a workshop stands on its way to the public, and what was planned or refused. */
export const StateCell = ({ rowData }: DefaultCellComponentProps): ReactNode => {
  const { _displayStatus, _status, publishAt, publishRefused } = rowData as Row
  const { language } = useTranslation().i18n
  const say = useSay()
  const status = _displayStatus ?? _status
  const state = status === 'published' || status === 'changed' ? status : 'draft'
  return (
    <span className="state">
      <span className={`state__name state__name--${state}`}>{say(words.state[state])}</span>
      {typeof publishAt === 'string' && publishAt ? (
        <span className="state__plan">{say(words.state.scheduled)(shortDayAndTime(publishAt, language))}</span>
      ) : (
        typeof publishRefused === 'string' &&
        publishRefused && (
          <span className="state__refused" title={publishRefused}>
            {say(words.state.refused)}
          </span>
        )
      )}
    </span>
  )
}
