import type { ReactNode } from 'react'
import type { PublicSeries } from '../api/public/shapes'
import type { WorkshopList, WorkshopSummary } from '../api/public/listWorkshops'
import { seriesPath, workshopPath } from '../i18n/addresses'
import { words } from '../i18n/words/pages'
import { words as workshopWords } from '../i18n/words/workshops'
import { Content, LanguageMark, Paragraph, useForeign } from './Content'
import { ExternalLink, hostOf } from './ExternalLink'
import { Links } from './Links'
import { PartnerTerms } from './Partners'
import { PeopleSection } from './People'
import { RichSection, Section, type Titled } from './Section'
import { useReader } from './reader'
import { WorkshopName } from './WorkshopPage'
import { timeState } from '../domain/timeState'
import { Interval, Zone } from './When'

const Card = ({ workshop }: { workshop: WorkshopSummary }) => {
  const { locale, now, say } = useReader()
  const { attendanceMode, eventStatus, number, shortTitle, slug, title } = workshop
  const state = timeState(workshop, now)
  const named = number !== null || shortTitle !== null
  const foreign = useForeign(named ? shortTitle : title)
  return (
    <li className={`card ${state}`}>
      <h4>
        <a href={slug ? workshopPath(locale, slug) : undefined}>
          {named ? (
            <WorkshopName number={number} shortTitle={shortTitle} />
          ) : (
            <span lang={foreign}>{title?.text ?? say(words.untitled)}</span>
          )}
        </a>
        <LanguageMark language={foreign} />
      </h4>
      {named && <Paragraph className="card-title" text={title} />}
      <p className="card-facts">
        <span className={`state ${state} ${eventStatus}`}>
          {say(eventStatus === 'scheduled' ? words.state[state] : words.held[eventStatus])}
        </span>{' '}
        <Interval timed={workshop} />
        {attendanceMode && <span className="attendance"> · {say(workshopWords.attendanceMode[attendanceMode])}</span>}
      </p>
      <p className="fine">
        <Zone timed={workshop} />
      </p>
    </li>
  )
}

const Group = ({ id, title, list, children }: Titled & { list: WorkshopList; children?: ReactNode }) => {
  if (!list.workshops.length) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className="cards">
        {list.workshops.map((workshop) => (
          <Card key={workshop.id} workshop={workshop} />
        ))}
      </ul>
      {children}
    </section>
  )
}

/** Way to the next and the previous part of a long list of past workshops. */
const Pages = ({ page, pages }: WorkshopList) => {
  const { locale, say } = useReader()
  if (pages < 2) return null
  return (
    <p className="pages">
      {page > 1 && (
        <a href={seriesPath(locale, page - 1)} rel="prev">
          {say(words.newer)}
        </a>
      )}
      {page < pages && (
        <a href={seriesPath(locale, page + 1)} rel="next">
          {say(words.older)}
        </a>
      )}
    </p>
  )
}

const Workshops = ({ ahead, over }: { ahead: WorkshopList; over: WorkshopList }) => {
  const { say } = useReader()
  const none = !ahead.workshops.length && !over.workshops.length
  return (
    <Section id="workshops" title={say(words.workshops)}>
      {none && <p>{say(words.noWorkshops)}</p>}
      <Group id="upcoming" list={ahead} title={say(words.upcoming)} />
      <Group id="past" list={over} title={say(words.past)}>
        <Pages {...over} />
      </Group>
    </Section>
  )
}

const Contact = ({ contact }: { contact: PublicSeries['contact'] }) => {
  const { say } = useReader()
  const { email, name, url } = contact
  if (!email && !name && !url) return null
  return (
    <Section id="contact" title={say(words.contact)}>
      <p className="contact-ways">
        {name && <span>{name}</span>}
        {email && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>}
        {url && <ExternalLink href={url}>{hostOf(url)}</ExternalLink>}
      </p>
    </Section>
  )
}

/** The series with its workshops: those ahead, and a page of those that are over. */
export interface SeriesContent {
  series: PublicSeries | null
  ahead: WorkshopList
  over: WorkshopList
}

/** The series and its workshops. Without a published series the page still lists what there is. */
export const SeriesPage = ({ series, ahead, over }: SeriesContent) => {
  const { say } = useReader()
  return (
    <article className="series">
      <header className="opening">
        <h1>
          <span className="title">{series?.title ? <Content text={series.title} /> : say(words.series)}</span>
        </h1>
        <Paragraph className="subtitle" text={series?.tagline ?? null} />
      </header>
      <div className="body">
        <Workshops ahead={ahead} over={over} />
        {series && (
          <>
            <PeopleSection id="committee" people={series.committee} title={say(words.committee)} />
            {series.partners.length > 0 && (
              <Section id="partners" title={say(words.partners)}>
                <dl className="partner-terms">
                  <PartnerTerms partners={series.partners} />
                </dl>
              </Section>
            )}
            <Links links={series.links} />
            <Contact contact={series.contact} />
            <RichSection id="privacy" prefix="privacy-note" text={series.privacy} title={say(words.privacy)} />
          </>
        )}
      </div>
    </article>
  )
}
