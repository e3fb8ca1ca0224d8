import {
  dash,
  dayAndTime,
  dayOf,
  endOf,
  sameDay,
  startOf,
  timeOf,
  zoneName,
  type Moment,
  type Timed,
} from '../i18n/dates'
import { words } from '../i18n/words/pages'
import { useReader } from './reader'

const Clock = ({ moment, withDay }: { moment: Moment; withDay: boolean }) => {
  const { locale } = useReader()
  return <time dateTime={moment.iso}>{withDay ? dayAndTime(moment.wall, locale) : timeOf(moment.wall, locale)}</time>
}

/** Start and end: the start with its day where `withDay`, the end where its day is another. */
export const Times = ({ start, end, withDay }: { start: Moment; end: Moment | null; withDay: boolean }) => {
  const { locale } = useReader()
  const overnight = !!end && !sameDay(start.wall, end.wall)
  return (
    <>
      <Clock moment={start} withDay={withDay} />
      {end && dash(locale, overnight)}
      {end && <Clock moment={end} withDay={overnight} />}
    </>
  )
}

/** Day and times: `lundi 26 avril 2021, 16 h – 18 h`, the times on one line. Where they are on two days, both are said. */
export const Interval = ({ timed }: { timed: Timed }) => {
  const { locale, say } = useReader()
  const start = startOf(timed)
  const end = endOf(timed)
  if (!start) return say(words.undated)
  if (end && !sameDay(start.wall, end.wall)) return <Times end={end} start={start} withDay />
  return (
    <>
      <time dateTime={start.wall.slice(0, 10)}>{dayOf(start.wall, locale)}</time>,{' '}
      <span className="hours">
        <Times end={end} start={start} withDay={false} />
      </span>
    </>
  )
}

/** The zone that the times are in, named. */
export const Zone = ({ timed }: { timed: Timed }) => {
  const { locale } = useReader()
  const start = startOf(timed)
  return start && <span className="zone">{zoneName(start, locale)}</span>
}
