import { when, type DraftSeries, type PublicLocale, type PublicText } from 'atelier-client'
import { Text } from 'atelier-client/react'
import { pathOf } from '../lib/addresses'
import type { readHome } from '../lib/home'
import { wordsOf } from '../lib/words'
import { Partners, People } from './People'
import { Section } from './Section'
import { DateLeaf, Eyebrow, WorkshopList } from './Workshops'

type Said = Pick<PublicText, 'text' | 'servedFrom'> | null

interface Props extends Pick<Awaited<ReturnType<typeof readHome>>, 'ahead' | 'past'> {
  locale: PublicLocale
  head: { title: Said; tagline: Said } | null
  series: Pick<DraftSeries, 'committee' | 'partners'> | null
}

/** The first page: the series, what is next, and what was. */
export const Home = ({ ahead, head, locale, past, series }: Props) => {
  const words = wordsOf(locale)
  const [next, ...later] = ahead.docs
  const said = next && when(next, { locale })
  return (
    <>
      <section className="opening">
        <div className="inner">
          <Text as="p" className="eyebrow" locale={locale} value={head?.tagline} />
          <h1 lang={head?.title?.servedFrom}>{head?.title?.text ?? words.workshops}</h1>
        </div>
      </section>
      <div className="inner">
        <Section id="next" title={words.next}>
          {next && said ? (
            <article className="next">
              <DateLeaf locale={locale} wall={next.startsAt} />
              <div>
                <Eyebrow locale={locale} workshop={next} />
                <h3>
                  <a href={pathOf('workshops', locale, next.slugs[locale])}>
                    <Text locale={locale} value={next.title} />
                  </a>
                </h3>
                <Text as="p" className="subtitle" locale={locale} value={next.subtitle} />
                <p>
                  {said.text}
                  <span className="quiet zone">{said.zone}</span>
                </p>
                <p>
                  <a className="button" href={pathOf('workshops', locale, next.slugs[locale])}>
                    {words.see}
                  </a>
                </p>
              </div>
            </article>
          ) : (
            <div className="empty">
              <p>{words.noNext}</p>
              <p className="quiet">{words.noNextHelp}</p>
            </div>
          )}
        </Section>
        {later.length > 0 && (
          <Section id="later" title={words.alsoComing}>
            <WorkshopList locale={locale} workshops={later} />
          </Section>
        )}
        <Section id="past" title={words.past}>
          {past.docs.length > 0 ? (
            <WorkshopList locale={locale} workshops={past.docs} />
          ) : (
            <p className="quiet">{words.noPast}</p>
          )}
          {past.totalDocs > past.docs.length && (
            <p>
              <a href={pathOf('workshops', locale)}>{words.all}</a>
            </p>
          )}
        </Section>
        {series && series.committee.length > 0 && (
          <Section id="committee" title={words.committee}>
            <div className="grid">
              <People locale={locale} people={series.committee} />
            </div>
          </Section>
        )}
        {series && series.partners.length > 0 && (
          <Section id="partners" title={words.partners}>
            <Partners locale={locale} partners={series.partners} />
          </Section>
        )}
      </div>
    </>
  )
}
