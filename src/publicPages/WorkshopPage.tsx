import type { PublicText, PublicWorkshop } from '../api/public/shapes'
import { headingAround, numberedWorkshop } from '../i18n/workshopHeading'
import { words } from '../i18n/words/pages'
import { Content, LanguageMark, Paragraph, useForeign, useSharedForeign } from './Content'
import { Facts } from './Facts'
import { Links, RelatedEvents } from './Links'
import { PeopleSection } from './People'
import { Picture } from './Picture'
import { Programme } from './Programme'
import { RichSection, Section } from './Section'
import { useReader } from './reader'

/** The derived heading, its short title in the language that it is in: `Workshop 4 “A global challenge”`. */
export const WorkshopName = ({ number, shortTitle }: Pick<PublicWorkshop, 'number' | 'shortTitle'>) => {
  const { locale } = useReader()
  if (!shortTitle) return number === null ? null : numberedWorkshop(number, locale)
  const { before, after } = headingAround(number, locale)
  return (
    <>
      {before}
      <Content marked={false} text={shortTitle} />
      {after}
    </>
  )
}

const Opening = ({ workshop }: { workshop: PublicWorkshop }) => {
  const { say } = useReader()
  const { number, shortTitle, subtitle, title } = workshop
  const named = number !== null || shortTitle !== null
  const foreign = useForeign(shortTitle)
  return (
    <header className="opening">
      <h1>
        {named && (
          <>
            <span className="kicker">
              <WorkshopName number={number} shortTitle={shortTitle} />
              <LanguageMark language={foreign} />
            </span>{' '}
          </>
        )}
        {title && (
          <span className="title">
            <Content text={title} />
          </span>
        )}
        {!title && !named && say(words.untitled)}
      </h1>
      <Paragraph className="subtitle" text={subtitle} />
    </header>
  )
}

const Objectives = ({ objectives }: { objectives: readonly PublicText[] }) => {
  const { say } = useReader()
  const shared = useSharedForeign(objectives)
  if (!objectives.length) return null
  return (
    <Section id="objectives" language={shared} title={say(words.objectives)}>
      <ol className="objectives">
        {objectives.map((objective, index) => (
          <li key={index}>
            <Content marked={!shared} text={objective} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** That a workshop is called off or postponed, before anything else of it. */
const NotAsPlanned = ({ workshop: { eventStatus, statusNote } }: { workshop: PublicWorkshop }) => {
  const { say } = useReader()
  if (eventStatus === 'scheduled') return null
  return (
    <aside className={`not-as-planned ${eventStatus}`}>
      <p>
        <strong>{say(words.notAsPlanned[eventStatus])}</strong>
      </p>
      <Paragraph text={statusNote} />
    </aside>
  )
}

/**
 * One workshop, as it was published.
 * @param calendar the path of its entry for calendars; a working copy has none
 * @param slug where what everybody may read has its addresses; a working copy has none
 */
export const WorkshopPage = ({
  calendar = null,
  slug,
  workshop,
}: {
  calendar?: string | null
  slug?: string
  workshop: PublicWorkshop
}) => {
  const { say } = useReader()
  const { moderators } = workshop
  return (
    <article className="workshop">
      <Opening workshop={workshop} />
      <NotAsPlanned workshop={workshop} />
      <Facts calendar={calendar} slug={slug} workshop={workshop} />
      <div className="body">
        <Picture picture={workshop.cover} />
        <RichSection id="abstract" prefix="note" text={workshop.abstract} title={say(words.abstract)} />
        <Objectives objectives={workshop.objectives} />
        <PeopleSection id="moderators" people={moderators} title={say(words.moderators)(moderators.length > 1)} />
        <Programme frame={workshop} programme={workshop.programme} />
        <RelatedEvents events={workshop.relatedEvents} />
        <Links links={workshop.links} />
      </div>
    </article>
  )
}
