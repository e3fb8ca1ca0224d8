import type { ReactNode } from 'react'
import { dash, dayAndTime, dayOf, momentAt, sameDay, timeOf, zoneName, type Moment } from '../i18n/dates'
import { words } from '../i18n/words/pages'
import { useReader, useWords } from './reader'

/** What is needed to say when something is. */
interface Timed {
  startsAt: string | null
  endsAt: string | null
  timeZone: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
}

export const startOf = ({ startsAt, timeZone, startsAtUtc }: Timed): Moment | null =>
  momentAt(startsAt, timeZone, startsAtUtc)
export const endOf = ({ endsAt, timeZone, endsAtUtc }: Timed): Moment | null => momentAt(endsAt, timeZone, endsAtUtc)

const At = ({ moment, children }: { moment: Moment; children: ReactNode }): ReactNode => (
  <time dateTime={moment.iso}>{children}</time>
)

/** Day and times: `lundi 26 avril 2021, 16 h – 18 h`, the times on one line. Where they are on two days, both are said. */
export const Interval = ({ timed }: { timed: Timed }): ReactNode => {
  const { locale } = useReader()
  const say = useWords()
  const start = startOf(timed)
  const end = endOf(timed)
  if (!start) return say(words.undated)
  if (end && !sameDay(start.wall, end.wall)) {
    return (
      <>
        <At moment={start}>{dayAndTime(start.wall, locale)}</At>
        {dash(locale, true)}
        <At moment={end}>{dayAndTime(end.wall, locale)}</At>
      </>
    )
  }
  return (
    <>
      <time dateTime={start.wall.slice(0, 10)}>{dayOf(start.wall, locale)}</time>,{' '}
      <span className="hours">
        <At moment={start}>{timeOf(start.wall, locale)}</At>
        {end && dash(locale)}
        {end && <At moment={end}>{timeOf(end.wall, locale)}</At>}
      </span>
    </>
  )
}

/** The zone that the times are in, named. */
export const Zone = ({ timed }: { timed: Timed }): ReactNode => {
  const { locale } = useReader()
  const start = startOf(timed)
  return start && <span className="zone">{zoneName(start, locale)}</span>
}
