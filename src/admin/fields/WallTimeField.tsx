'use client'
import { useDocumentInfo, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { textOf } from '../../domain/row'
import { isWallTime, resolveWallTime } from '../../domain/time'
import { dayAndTime } from '../../i18n/clock'
import { zoneName } from '../../i18n/dates'
import { words } from '../../i18n/words/admin'
import { content } from '../../i18n/errors/content'
import { useAdmin } from '../shared/useAdmin'
import type { StoredSeries, StoredSession, StoredWorkshop } from '../../stored-types'
import { useBrief } from '../shared/documentNames'
import { useAnswer } from '../shared/asking'
import { isHalfTyped, TimeBox } from '../shared/TimeBox'
import { useFormValue } from '../shared/useFormValue'
import { FieldFrame, useFramed } from './FieldFrame'
import './wallTime.css'

const useDocumentZone = (): string | null => textOf(useFormValue<StoredWorkshop>('timeZone'))

const useWorkshopZone = (): string | null =>
  textOf(useBrief('workshops', useFormValue<StoredSession>('workshop'))?.timeZone)

const useSeriesZone = (): string | null => {
  const address = useAdmin().api('/globals/series?depth=0&draft=true&select[timeZone]=true')
  return textOf(useAnswer<Pick<StoredSeries, 'timeZone'>>(address).body?.timeZone)
}

const zoneHooks = { document: useDocumentZone, series: useSeriesZone, workshop: useWorkshopZone }

type Props = TextFieldClientProps & {
  /** The time beside it that this one must follow, if any. */
  after?: string
  /** Whose time zone the clock is in: the document's own, by default. */
  zoneOf?: keyof typeof zoneHooks
}

/** A wall time: the browser's own picker, which knows keyboard and phone, and under it the same in words, day first, with its zone. */
export const WallTimeField = withCondition(({ after, zoneOf = 'document', ...props }: Props) => {
  const { frame, id, isFixed, path, setValue, showError, value } = useFramed<string>(props)
  const { language, say } = useAdmin()
  const { data } = useDocumentInfo()
  const zone = zoneHooks[zoneOf]()

  const resolved = resolveWallTime(value, zone, useFormValue(`${path}Fold`))
  const startPath = after && path.replace(/[^.]+$/, after)
  const start = useFormValue(startPath)
  const startFold = useFormValue(`${startPath}Fold`)
  // Of a document's own zone the reader can be told that it is missing; of another's, the field's description says whose it is.
  const unzoned = zoneOf === 'document' ? say(words.time.zoneMissing) : null
  const inZone = zone ? say(words.time.inZone)(zone) : unzoned
  const where = zone && resolved.ok ? zoneName({ instant: resolved.instant, zone }, language) : inZone

  /** What is to be known before it is saved: once it was refused, the refusal says it. */
  const note = (): string | null => {
    if (showError) return null
    if (isHalfTyped(value)) return say(words.time.half)
    if (!isWallTime(value)) return null
    if (!resolved.ok)
      return resolved.code === 'WALL_TIME_SKIPPED' ? say(content.WALL_TIME_SKIPPED)({ zone: zone ?? '' }) : null
    const from = after ? resolveWallTime(start, zone, startFold || 'earlier') : null
    if (from?.ok && from.instant >= resolved.instant) return say(content.END_BEFORE_START)({})
    return zoneOf === 'series' && resolved.instant <= new Date().toISOString() ? say(content.PUBLISH_AT_PAST) : null
  }

  return (
    <FieldFrame {...frame} className="wall-time">
      <TimeBox
        aria-describedby={`${id}-reading`}
        aria-invalid={showError || undefined}
        disabled={isFixed}
        id={id}
        max="9999-12-31T23:59"
        name={path}
        onTyped={(typed) => setValue(typed || null)}
        stored={textOf(data?.[path]) ?? ''}
        type="datetime-local"
        value={value ?? ''}
      />
      <p className="wall-time__reading" id={`${id}-reading`}>
        {isWallTime(value) && <strong>{dayAndTime(value, language)}</strong>}
        {where && <span>{where}</span>}
      </p>
      <output className="wall-time__note" htmlFor={id}>
        {note()}
      </output>
    </FieldFrame>
  )
})
