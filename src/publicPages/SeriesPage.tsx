import type { PublicSeries } from '../api/public/shapes'
import type { SeriesWorkshops, WorkshopList } from '../api/public/listWorkshops'
import { hostOf } from '../domain/webAddress'
import { seriesPath, type SeriesPart } from '../i18n/addresses'
import type { Localized } from '../i18n/locales'
import { words } from '../i18n/words/pages'
import { CalendarLink } from './CalendarLink'
import { Card } from './Card'
import { Content, Paragraph } from './Content'
import { ExternalLink } from './ExternalLink'
import { Links } from './Links'
import { PartnerTerms } from './Partners'
import { PeopleSection } from './People'
import { SearchForm } from './SearchPage'
import { RichSection, Section } from './Section'
import { useReader } from './reader'

const Cards = ({ list }: { list: WorkshopList }) => (
  <ul className="cards">
    {list.workshops.map((workshop) => (
      <Card key={workshop.id} Heading="h4" workshop={workshop} />
    ))}
  </ul>
)

type Turning = Record<'next' | 'previous', Localized>

/** Way to the next and the previous page of a long list. */
const Pages = ({ page, pages, year, words: said }: WorkshopList & SeriesPart & { words: Turning }) => {
  const { locale, say } = useReader()
  if (pages < 2) return null
  return (
    <p className="pages">
      {page > 1 && (
        <a href={seriesPath(locale, { page: page - 1, year })} rel="prev">
          {say(said.previous)}
        </a>
      )}
      {page < pages && (
        <a href={seriesPath(locale, { page: page + 1, year })} rel="next">
          {say(said.next)}
        </a>
      )}
    </p>
  )
}

const ahead: Turning = { previous: words.sooner, next: words.later }
const past: Turning = { previous: words.newer, next: words.older }

/** Each year of past workshops; and beside one of them, the way back to those that are to come. */
const Years = ({ isAnyAhead, over, part, years }: SeriesWorkshops) => {
  const { locale, say } = useReader()
  const isBack = part.year !== null && isAnyAhead
  if (years.length < 2 && over && !isBack) return null
  return (
    <nav aria-label={say(words.years)} className="years">
      <ul>
        {isBack && (
          <li>
            <a href={seriesPath(locale)}>{say(words.upcoming)}</a>
          </li>
        )}
        {years.map((year) => (
          <li key={year}>
            <a aria-current={year === over?.year ? 'true' : undefined} href={seriesPath(locale, { year })}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Workshops = ({ calendar, ...shown }: SeriesWorkshops & { calendar: string | null }) => {
  const { say } = useReader()
  const { over, years } = shown
  return (
    <Section id="workshops" title={say(words.workshops)}>
      {!shown.isAnyAhead && !years.length && <p>{say(words.noWorkshops)}</p>}
      {!!shown.ahead?.workshops.length && (
        <section aria-labelledby="upcoming">
          <h3 id="upcoming">{say(words.upcoming)}</h3>
          <Cards list={shown.ahead} />
          <Pages {...shown.ahead} words={ahead} />
        </section>
      )}
      {years.length > 0 && (
        <section aria-labelledby="past">
          <h3 id="past">{say(words.past)}</h3>
          <Years {...shown} />
          {over && <Cards list={over} />}
          {over && <Pages {...over} words={past} />}
        </section>
      )}
      {calendar && (shown.isAnyAhead || years.length > 0) && <CalendarLink path={calendar} />}
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

/** The series with a part of its workshops. */
export type SeriesContent = SeriesWorkshops & { series: PublicSeries | null }

/**
 * The series and its workshops. Without a published series the page still lists what there is.
 * @param calendar the path of its calendar; a working copy has none
 */
export const SeriesPage = ({ calendar = null, series, ...workshops }: SeriesContent & { calendar?: string | null }) => {
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
        {/* Where its calendar is, it is public. */}
        {calendar && (workshops.isAnyAhead || workshops.years.length > 0) && <SearchForm />}
        <Workshops {...workshops} calendar={calendar} />
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
