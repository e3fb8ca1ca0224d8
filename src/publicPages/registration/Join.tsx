import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { PublicSeries } from '../../api/public/shapes'
import { dialled, inWindow, type JoinWindow, type Meeting } from '../../domain/meeting'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { serve } from '../../domain/texts'
import { dayAtTime } from '../../i18n/dates'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/join'
import { Content } from '../Content'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import { useReader, type Reader } from '../reader'
import { Term } from '../Section'

/** When the meeting is open, in the reader’s words and the zone that stands beside the workshop’s date, and while it is, the button that leads there: no script presses it. */
export const Joining = ({ join, workshop }: { join: JoinWindow; workshop: WorkshopSummary }) => {
  const { locale, now, say: sayIt } = useReader()
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC'
  const at = (instant: string): string => dayAtTime(wallTimeAt(instant, zone), locale)
  const where = inWindow(join, now)
  if (where === 'after') return <p>{sayIt(words.closed)}</p>
  return (
    <>
      <p>{where === 'before' ? sayIt(words.opens)(at(join.opensAtUtc)) : sayIt(words.open)(at(join.closesAtUtc))}</p>
      {where === 'in' && (
        <form method="post">
          <button className="button" name="act" type="submit" value="join">
            {sayIt(words.button)}
          </button>
        </form>
      )}
    </>
  )
}

interface Shown {
  meeting: Meeting
  workshop: WorkshopSummary
  /** Where it was asked from. */
  back: string
  /** Whether people are called as they want to be. */
  isPseudonymous: boolean
}

/** What leads to the meeting. */
const MeetingPage = ({ back, isPseudonymous, meeting, workshop }: Shown) => {
  const { locale, locales, say: sayIt } = useReader()
  const { passcode, phone, url } = meeting
  const { address, button, keep, leads, name, passcode: code, phone: byPhone } = words.there
  const said = serve(meeting.words, [locale, ...locales])
  return (
    <article className="registration">
      <header className="opening">
        <h1>
          <span className="kicker">{sayIt(words.there.title)}</span>{' '}
          <span className="title">
            <Content text={workshop.title ?? workshop.shortTitle} />
          </span>
        </h1>
      </header>
      {said && (
        <p className="lines" lang={said.servedFrom === locale ? undefined : said.servedFrom}>
          {said.text}
        </p>
      )}
      {isPseudonymous && <p>{sayIt(name)}</p>}
      <p>
        <a className="button" href={url} rel="noreferrer noopener">
          {sayIt(button)}
        </a>
      </p>
      <p className="fine">{sayIt(leads)(new URL(url).host)}</p>
      <dl className="facts-lines">
        <Term name={sayIt(address)}>
          <span className="address">{url}</span>
        </Term>
        {phone && (
          <Term name={sayIt(byPhone)}>
            <a href={`tel:${dialled(phone).replaceAll('#', '%23')}`}>{phone}</a>
          </Term>
        )}
        {passcode && (
          <Term name={sayIt(code)}>
            <span className="address">{passcode}</span>
          </Term>
        )}
      </dl>
      <p className="fine">{sayIt(keep)}</p>
      <p>
        <a href={back}>{sayIt(words.there.back)}</a>
      </p>
    </article>
  )
}

/** The HTML of the page that is answered to whoever pressed the button. */
export const meetingDocument = (
  reader: Reader,
  { hrefOf, series, ...shown }: Shown & { hrefOf: (locale: string) => string; series: PublicSeries | null },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf,
    title: say(words.there.title, reader.locale),
    children: <MeetingPage {...shown} />,
  })
