import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { PublicSeries } from '../../api/public/shapes'
import { ownPath, stopPath } from '../../i18n/addresses'
import { say } from '../../i18n/locales'
import { words as links } from '../../i18n/words/linksAgain'
import { words } from '../../i18n/words/ownRegistration'
import { Content } from '../Content'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import { useReader, type Reader } from '../reader'
import { Interval, Zone } from '../When'

interface Stopping {
  /** Whether it is so by now. */
  isStopped: boolean
  workshop: WorkshopSummary
}

/** The page that ends messages about a workshop. It names nobody: the mail that leads to it may have been passed on. */
const StopPage = ({ isStopped, workshop }: Stopping) => {
  const { locale, say: sayIt } = useReader()
  const { done, text, title } = words.messages.stop
  return (
    <article className="registration">
      <header className="opening">
        <h1>
          <span className="kicker">{sayIt(title)}</span>{' '}
          <span className="title">
            <Content text={workshop.title ?? workshop.shortTitle} />
          </span>
        </h1>
        <p>
          <Interval timed={workshop} /> <Zone timed={workshop} />
        </p>
      </header>
      {isStopped ? (
        <>
          <output className="done">{sayIt(done)}</output>
          <p>
            <a href={ownPath(locale)}>{sayIt(links.title)}</a>
          </p>
        </>
      ) : (
        <>
          <p>{sayIt(text)}</p>
          <form method="post">
            <button className="button" name="act" type="submit" value="stop">
              {sayIt(words.messages.stopMessages)}
            </button>
          </form>
        </>
      )}
    </article>
  )
}

/** The HTML of that page. */
export const stopDocument = (
  reader: Reader,
  { series, token, ...stopping }: Stopping & { series: PublicSeries | null; token: string },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => stopPath(token, code),
    title: say(words.messages.stop.title, reader.locale),
    children: <StopPage {...stopping} />,
  })
