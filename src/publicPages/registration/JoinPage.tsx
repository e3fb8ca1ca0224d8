import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { PublicSeries } from '../../api/public/shapes'
import type { JoinWindow } from '../../domain/meeting'
import type { RegistrationState } from '../../domain/registration'
import { joinPath } from '../../i18n/addresses'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/join'
import { words as pages } from '../../i18n/words/pages'
import { Content } from '../Content'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import { useReader, type Reader } from '../reader'
import { Interval, Zone } from '../When'
import { Joining } from './Join'

interface Joins {
  /** When the meeting is open to them; null where there is none for them. */
  join: JoinWindow | null
  state: RegistrationState
  /** Null while it is not public. */
  workshop: WorkshopSummary | null
  isOver: boolean
}

/** What the workshop is, and what follows from that for whoever wants to take part. */
const About = ({ isOver, join, state, workshop }: Joins & { workshop: WorkshopSummary }) => {
  const { say: sayIt } = useReader()
  const { attendanceMode, eventStatus } = workshop
  if (eventStatus !== 'scheduled') return <p>{sayIt(pages.notAsPlanned[eventStatus])}</p>
  if (join) return <Joining join={join} workshop={workshop} />
  if (isOver) return <p>{sayIt(words.over)}</p>
  return state === 'confirmed' && attendanceMode !== 'onsite' && <p>{sayIt(words.meeting)}</p>
}

/** The page that an entry of a calendar leads to. Calendars are shown to others: it says nothing of who registered. */
const JoinPage = (joining: Joins) => {
  const { say: sayIt } = useReader()
  const { state, workshop } = joining
  return (
    <article className="registration">
      <header className="opening">
        <h1>
          <span className="kicker">{sayIt(words.title)}</span>{' '}
          {workshop && (
            <span className="title">
              <Content text={workshop.title ?? workshop.shortTitle} />
            </span>
          )}
        </h1>
        {workshop && workshop.eventStatus !== 'postponed' && (
          <p>
            <Interval timed={workshop} /> <Zone timed={workshop} />
          </p>
        )}
      </header>
      <p className="standing">
        <strong>{sayIt(words.state[state])}</strong>
      </p>
      {workshop ? <About {...joining} workshop={workshop} /> : <p>{sayIt(words.hidden)}</p>}
    </article>
  )
}

/** The HTML of that page. */
export const joinDocument = (
  reader: Reader,
  { series, token, ...joining }: Joins & { series: PublicSeries | null; token: string },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => joinPath(token, code),
    // Whoever has a door open on this telephone reads the code that somebody brings.
    script: 'atDoor',
    title: say(words.title, reader.locale),
    children: <JoinPage {...joining} />,
  })
