'use client'
import { sayDuration, type TimeNotice } from '../../domain/sessionTimes'
import { words } from '../../i18n/words/programme'
import { useAdmin } from '../shared/useAdmin'

interface Props {
  notices: readonly TimeNotice[]
  titleOf: (id: string) => string
}

/** What does not fit of a session's times, in words beside a mark. Nothing of it keeps anything from being saved. */
export const TimeNotices = ({ notices, titleOf }: Props) => {
  const { say } = useAdmin()
  const said = (notice: TimeNotice): string => {
    const other = titleOf(notice.other)
    if (notice.code === 'gap') return say(words.time.gap)(sayDuration(notice.minutes), other)
    if (notice.code === 'outsideBlock') return say(words.time.outsideBlock)(other)
    if (notice.code === 'person') return say(words.time.twoPlaces)(notice.name, other)
    return notice.minutes
      ? say(words.time.overlap)(other, sayDuration(notice.minutes))
      : say(words.time.sameStart)(other)
  }
  return (
    <ul aria-live="polite" className="programme__notices">
      {notices.map((notice) => (
        <li className={`programme__notice programme__notice--${notice.code}`} key={JSON.stringify(notice)}>
          <span aria-hidden="true">{notice.code === 'gap' ? '↕' : '▲'}</span> {said(notice)}
        </li>
      ))}
    </ul>
  )
}
