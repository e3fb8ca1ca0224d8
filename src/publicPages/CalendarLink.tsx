import { words } from '../i18n/words/feeds'
import { useReader } from './reader'

/** The way to an entry, or to the calendar of the series, for the reader’s own calendar (iCalendar). */
export const CalendarLink = ({ path }: { path: string }) => {
  const { say } = useReader()
  return (
    <p className="calendar-link">
      <a href={path} type="text/calendar">
        {say(words.addToCalendar)}
      </a>
    </p>
  )
}
